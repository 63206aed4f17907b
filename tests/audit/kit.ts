/** A database with a trail of its own, and ways to bend it as somebody could who may do everything there. */
import { Readable } from 'node:stream'
import { exportTrail, takeCheckpoint } from '../../prisma/audit/checkpoints.js'
import { databaseTrail } from '../../prisma/audit/database-trail.js'
import { createSealing } from '../../prisma/audit/sealing.js'
import { type Checkpoint, publicKeys, signingKey, type SigningKey } from '../../prisma/audit/signing.js'
import { type Verdict, verifyTrail } from '../../prisma/audit/verify.js'
import { verifyFileTrail } from '../../prisma/audit/verify-file.js'
import { type Database, openDatabase } from '../../prisma/database.js'
import { makePlace } from '../kit/place.js'

export interface Trail {
  readonly database: Database
  readonly key: SigningKey
  verify(kept?: readonly Checkpoint[]): Promise<Verdict>
  sql<Row = Record<string, unknown>>(text: string, values?: readonly unknown[]): Promise<Row[]>
  checkpoint(): Promise<Checkpoint | null>
  /** Entries of reads, as the hub seals them. */
  read(count: number): Promise<void>
  exported(): Promise<Buffer>
  close(): Promise<void>
}

const NOW = new Date('2026-11-23T09:30:00.125Z')

export async function makeTrail(): Promise<Trail> {
  const { settings, drop } = await makePlace()
  const database = await openDatabase({ url: settings['DATABASE_URL'], dataDir: settings['DATA_DIR'] ?? '' })
  const key = await signingKey(database.client, undefined)
  const trusted = publicKeys([key.publicKey])
  const sealing = createSealing(database)
  return {
    database,
    key,
    verify: (kept = []) => verifyTrail(databaseTrail(database), { keys: () => trusted, kept }),
    sql: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await database.pool.query(text, [...values])).rows as Row[],
    checkpoint: () => takeCheckpoint(database, key, NOW),
    async read(count) {
      const id = (number: number) => `01936b5e-0000-7000-8000-${String(number).padStart(12, '0')}`
      await sealing.seal(
        Array.from({ length: count }, (_, index) => ({
          ...{ occurredAt: NOW, action: 'read', actor: { accountId: id(index), handle: 'gfp.desk' } },
          record: { operation: 'Lu — « 读 »', read: { AdvisoryRequest: [id(index), id(index + 1)] } },
        })),
      )
    },
    async exported() {
      const parts: Buffer[] = []
      for await (const part of exportTrail(database, key, NOW)) parts.push(part)
      return Buffer.concat(parts)
    },
    async close() {
      await database.close()
      await drop()
    },
  }
}

/** Takes away what keeps the table as it is: triggers and constraints, as a superuser can. */
export async function unguard({ sql }: Trail): Promise<void> {
  for (const table of ['AuditEntry', 'AuditCheckpoint']) await sql(`ALTER TABLE "${table}" DISABLE TRIGGER ALL`)
  for (const name of ['lines', 'positions', 'subjects']) {
    await sql(`ALTER TABLE "AuditEntry" DROP CONSTRAINT "AuditEntry_${name}"`)
  }
}

/** Verifies an export, in pieces as a disk or a network may give them. */
export function verifyFile(bytes: Buffer, kept: readonly Checkpoint[] = [], keys: readonly string[] = []) {
  const pieces: Buffer[] = []
  for (let from = 0; from < bytes.length; from += 4_096) pieces.push(bytes.subarray(from, from + 4_096))
  return verifyFileTrail(Readable.from(pieces), { keys, kept })
}
