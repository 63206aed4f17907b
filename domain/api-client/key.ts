/** The form of an API key: `fpk_<visible part>_<secret part>`. The visible part may be told, logged and shown. */

export interface KeyParts {
  /** 16 characters. */
  readonly publicId: string
  /** 256 random bits, base64url. */
  readonly secret: string
}

const PREFIX = 'fpk_'
const FORM = /^fpk_([0-9a-z]{16})_([\w-]{43})$/

export function formatKey({ publicId, secret }: KeyParts): string {
  return `${PREFIX}${publicId}_${secret}`
}

/** What people know a key by: everything before the secret. */
export function visiblePart(publicId: string): string {
  return `${PREFIX}${publicId}`
}

/** Whether a bearer token is meant to be an API key. No other token begins so. */
export function isMeantAsKey(token: string): boolean {
  return token.startsWith(PREFIX)
}

/** Undefined: the token has not the form of a key. */
export function readKey(token: string): KeyParts | undefined {
  const [, publicId, secret] = FORM.exec(token) ?? []
  return publicId && secret ? { publicId, secret } : undefined
}
