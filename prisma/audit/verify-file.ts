/** Verifies an exported trail, without a database. */
import { readTrail } from './file-trail.js'
import { type Checkpoint, publicKeys, type PublicKeys } from './signing.js'
import { TrailFault } from './trail.js'
import { type Verdict, verifyTrail } from './verify.js'

export interface VerifyFileOptions {
  /** Public keys in PEM; none: those that the file itself tells of. */
  readonly keys: readonly string[]
  /** Checkpoints that were kept elsewhere. */
  readonly kept: readonly Checkpoint[]
}

export function verifyFileTrail(bytes: AsyncIterable<Buffer>, { keys, kept }: VerifyFileOptions): Promise<Verdict> {
  let told: readonly string[] = []
  let known: PublicKeys | undefined
  const items = readTrail(bytes, (header) => {
    told = Object.values(header.publicKeys)
  })
  const trusted = (): PublicKeys => {
    known ??= keys.length > 0 ? publicKeys(keys) : keysOf(told)
    return known
  }
  return verifyTrail(items, { keys: trusted, kept, isExport: true })
}

function keysOf(pems: readonly string[]): PublicKeys {
  try {
    return publicKeys(pems)
  } catch {
    throw new TrailFault('line 1: a public key in it was changed')
  }
}
