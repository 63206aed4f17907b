/** API keys in the database: their secrets are known to it by their hashes alone. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { type KeyParts, readKey } from '../domain/api-client/key.js'
import type { Account, Prisma, PrismaClient } from './generated/client/client.js'
import type { ApiScope } from './generated/client/enums.js'

/** A key that was found by its secret, and is in force. */
export interface FoundKey {
  readonly id: string
  readonly scopes: readonly ApiScope[]
  readonly expiresAt: Date
  readonly account: Account
}

/** 80 random bits in 16 characters to find it by, and 256 as its secret. */
export function makeKeyParts(): KeyParts {
  const publicId = [...randomBytes(10)].reduce((number, byte) => (number << 8n) | BigInt(byte), 0n)
  return { publicId: publicId.toString(32).padStart(16, '0'), secret: randomBytes(32).toString('base64url') }
}

/** Hexadecimal SHA-256 of its text, of which there is one. No slower hash is needed: 256 random bits cannot be guessed. */
export function hashOfSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** The key that a bearer token is; null: there is none, or neither it nor its client is in force. */
export async function findKey(client: PrismaClient, token: string, at: Date): Promise<FoundKey | null> {
  const parts = readKey(token)
  if (!parts) return null
  const key = await client.apiKey.findUnique({
    where: { publicId: parts.publicId },
    include: { client: { include: { account: true } } },
    relationLoadStrategy: 'join',
  })
  if (!key || !timingSafeEqual(Buffer.from(key.secretHash), Buffer.from(hashOfSecret(parts.secret)))) return null
  if (key.revokedAt || key.client.revokedAt || key.expiresAt <= at) return null
  return { id: key.id, scopes: key.scopes, expiresAt: key.expiresAt, account: key.client.account }
}

/** Whether a key is in force; if so, it stays so until the end of the transaction. */
export async function holdKey(tx: Prisma.TransactionClient, id: string, at: Date): Promise<boolean> {
  const rows = await tx.$queryRaw<{ revoked: boolean; expiresAt: Date }[]>`
    SELECT (key."revokedAt" IS NOT NULL OR client."revokedAt" IS NOT NULL) AS revoked, key."expiresAt"
    FROM "ApiKey" AS key JOIN "ApiClient" AS client ON client."id" = key."clientId"
    WHERE key."id" = ${id}::uuid FOR SHARE`
  const [row] = rows
  return row !== undefined && !row.revoked && row.expiresAt > at
}
