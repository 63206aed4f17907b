/** Ed25519 keys that sign checkpoints of the chain, and the checkpoints themselves. */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from 'node:crypto'
import type { PrismaClient } from '../generated/client/client.js'

/** A checkpoint as its columns stand, as texts. */
export interface Checkpoint {
  readonly sequence: string
  readonly hash: string
  readonly takenAt: string
  readonly keyId: string
  readonly signature: string
}

export interface SigningKey {
  readonly id: string
  readonly privateKey: KeyObject
  /** PEM, SPKI. */
  readonly publicKey: string
  /** The key lies in the database that it is to guard: who can rewrite all of it can sign as well. */
  readonly isKeptInDatabase: boolean
}

/** Public keys by their ids. */
export type PublicKeys = ReadonlyMap<string, KeyObject>

const PRIVATE = 'audit/signing-key'
const PUBLIC = 'audit/public-key/'

/**
 * The key to sign with: the given one (PEM), else one that the first node makes and the database keeps. Its public half
 * is kept in the database under its id, so that what older keys signed can be checked as well.
 * @throws Error when the text is no Ed25519 private key.
 */
export async function signingKey(client: PrismaClient, pem: string | undefined): Promise<SigningKey> {
  const privateKey = pem ? readPrivateKey(pem) : await ownKey(client)
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
  const id = keyIdOf(createPublicKey(publicKey))
  await client.hubSetting.createMany({ data: { key: `${PUBLIC}${id}`, value: publicKey }, skipDuplicates: true })
  return { id, privateKey, publicKey, isKeptInDatabase: !pem }
}

export function readPrivateKey(pem: string): KeyObject {
  let key: KeyObject | undefined
  try {
    key = createPrivateKey(pem)
  } catch {
    key = undefined
  }
  if (key?.asymmetricKeyType === 'ed25519') return key
  throw new Error('The signing key is no Ed25519 private key in PEM. Make one: openssl genpkey -algorithm ed25519')
}

/** @throws Error when the text is no Ed25519 public key in PEM. */
export function readPublicKey(pem: string): KeyObject {
  const key = createPublicKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The public key is not one of Ed25519')
  return key
}

async function ownKey(client: PrismaClient): Promise<KeyObject> {
  const { privateKey } = generateKeyPairSync('ed25519')
  const value = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  await client.hubSetting.createMany({ data: { key: PRIVATE, value }, skipDuplicates: true })
  const kept = await client.hubSetting.findUniqueOrThrow({ where: { key: PRIVATE } })
  return createPrivateKey(kept.value)
}

/** Public keys, PEM by id, that have signed for this database, as the database itself tells. */
export async function keptPublicKeys(client: PrismaClient): Promise<Record<string, string>> {
  const rows = await client.hubSetting.findMany({ where: { key: { startsWith: PUBLIC } }, orderBy: { key: 'asc' } })
  return Object.fromEntries(rows.map(({ key, value }) => [key.slice(PUBLIC.length), value]))
}

export function publicKeys(pems: Iterable<string>): PublicKeys {
  return new Map([...pems].map(readPublicKey).map((key) => [keyIdOf(key), key]))
}

/** First 16 hexadecimal digits of the SHA-256 of the public key in SPKI, DER. */
function keyIdOf(key: KeyObject): string {
  return createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 16)
}

export function signCheckpoint(key: SigningKey, at: Omit<Checkpoint, 'keyId' | 'signature'>): Checkpoint {
  const unsigned = { ...at, keyId: key.id }
  return { ...unsigned, signature: sign(null, signedBytes(unsigned), key.privateKey).toString('base64') }
}

/** What is wrong with the signature; null: it is sound. */
export function signatureFault(checkpoint: Checkpoint, keys: PublicKeys): string | null {
  const key = keys.get(checkpoint.keyId)
  if (!key) return `it is signed with the key ${checkpoint.keyId}, which is none of those given`
  const signature = Buffer.from(checkpoint.signature, 'base64')
  // More than one text decodes to the same bytes.
  const sound = signature.toString('base64') === checkpoint.signature
  return sound && verify(null, signedBytes(checkpoint), key, signature) ? null : 'its signature is not sound'
}

function signedBytes({ sequence, hash, takenAt, keyId }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(['focalpoint-audit-checkpoint', '1', sequence, hash, takenAt, keyId].join('\n'), 'utf8')
}
