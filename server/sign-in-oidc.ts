/** Bearer tokens of an identity provider (OpenID Connect): checked by its keys, and mapped to accounts that are there. */
import { decodeJwt, errors, type JWTPayload, jwtVerify } from 'jose'
import type { Database } from '../prisma/database.js'
import type { Account } from '../prisma/generated/client/client.js'
import type { IssuerKeys } from './issuer-keys.js'
import { actorOf, type SignIn } from './sign-in.js'

export interface OidcOptions {
  readonly issuer: string
  readonly audience: string
  /** Asymmetric alone. */
  readonly algorithms: readonly string[]
  /** `sub`: the account bound to issuer and subject. Another claim: its value is the handle of the account. */
  readonly claim: string
  readonly keys: IssuerKeys
}

/** Longer ones are not looked at. */
const MAX_TOKEN_LENGTH = 16_384
/** Clocks differ: so early may `nbf` be. The end of a token is kept to the second. */
const CLOCK_TOLERANCE_SECONDS = 10

export function oidcSignIn({ client }: Database, options: OidcOptions): SignIn {
  const { issuer, audience, algorithms, claim, keys } = options

  /** Null: it is none of the issuer's for this hub, or its time is not now. */
  async function check(token: string): Promise<JWTPayload | null> {
    try {
      // For the token of a stranger the issuer is not asked for keys.
      if (decodeJwt(token).iss !== issuer) return null
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: [...algorithms],
        requiredClaims: ['exp', claim],
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
      })
      return payload
    } catch (error) {
      if (error instanceof errors.JOSEError) return null
      throw error
    }
  }

  async function accountOf(value: unknown): Promise<Account | null> {
    if (typeof value !== 'string' || value === '') return null
    if (claim === 'sub') return client.account.findUnique({ where: { issuer_subject: { issuer, subject: value } } })
    return client.account.findUnique({ where: { handle: value } })
  }

  return {
    async resolve(token) {
      if (token.length > MAX_TOKEN_LENGTH) return null
      const payload = await check(token)
      const expiresAt = new Date((payload?.exp ?? 0) * 1_000)
      if (!payload || !(expiresAt.getTime() > Date.now())) return null
      const account = await accountOf(payload[claim])
      if (!account || !isReal(account)) return null
      const actor = actorOf(account)
      return actor && { actor, expiresAt }
    },
  }
}

/** The people of a demonstration sign in nowhere else. */
export function isReal({ origin }: Account): boolean {
  return origin !== 'DEMO'
}
