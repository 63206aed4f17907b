/** Takes signed checkpoints of the chain, and exports the trail up to one. */
import type { Database } from '../database.js'
import { databaseTrail } from './database-trail.js'
import { writeTrail } from './file-trail.js'
import { createSealing } from './sealing.js'
import { type Checkpoint, keptPublicKeys, signCheckpoint, type SigningKey } from './signing.js'

/** Signs where the chain stands; null: nothing has come since the last, or there is no entry yet. */
export async function takeCheckpoint(
  { client }: Pick<Database, 'client'>,
  key: SigningKey,
  now: Date,
): Promise<Checkpoint | null> {
  const { auditSequence, auditHash } = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  if (auditSequence === 0n) return null
  const at = { sequence: String(auditSequence), hash: auditHash, takenAt: now.toISOString() }
  const checkpoint = signCheckpoint(key, at)
  const { count } = await client.auditCheckpoint.createMany({
    data: { ...checkpoint, sequence: auditSequence, takenAt: now },
    skipDuplicates: true,
  })
  return count > 0 ? checkpoint : null
}

/** The whole trail as the lines of a file. That it was exported is its last entry, or close to it. */
export async function* exportTrail(
  database: Pick<Database, 'client' | 'pool'>,
  key: SigningKey,
  now: Date,
): AsyncGenerator<Buffer> {
  const sealing = createSealing(database)
  await sealing.seal([
    { occurredAt: now, actor: null, action: 'audit.export', record: { format: 'ndjson', keyId: key.id } },
  ])
  await takeCheckpoint(database, key, now)
  const newest = await database.client.auditCheckpoint.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
  const publicKeys = await keptPublicKeys(database.client)
  const upTo = { sequence: String(newest.sequence), hash: newest.hash }
  yield* writeTrail({ exportedAt: now.toISOString(), publicKeys }, databaseTrail(database, upTo))
}
