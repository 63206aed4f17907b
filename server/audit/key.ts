/** The setting `AUDIT_SIGNING_KEY`: the key itself in PEM, or the name of a file that holds it. */
import { readFileSync } from 'node:fs'
import { readPrivateKey } from '../../prisma/audit/signing.js'

/** @returns the key in PEM; undefined when none is set. @throws Error in words when it is none, or the file is not there. */
export function signingKeyText(setting: string | undefined): string | undefined {
  if (!setting) return undefined
  const pem = setting.startsWith('-----BEGIN') ? setting.replaceAll(String.raw`\n`, '\n') : fileText(setting)
  readPrivateKey(pem)
  return pem
}

function fileText(name: string): string {
  try {
    return readFileSync(name, 'utf8')
  } catch (error) {
    throw new Error(`AUDIT_SIGNING_KEY names a file that cannot be read: ${(error as Error).message}`, { cause: error })
  }
}
