/** The trail as the database has it, in pages: what is in memory does not grow with it. */
import type { Database } from '../database.js'
import type { ChainEntry } from './chain.js'
import type { Checkpoint } from './signing.js'
import { TrailFault, type TrailItem } from './trail.js'

const PAGE = 1_000

type Columns<Row> = { readonly [Name in keyof Row]: string | null }
type EntryColumns = Omit<Columns<ChainEntry>, 'subjects'> & { readonly subjects: readonly string[] | null }

/**
 * Every column as a text that shows each bit of it; times as seconds, since other forms hide some. The order names the table: by its bare name, the column of the answer would be meant, which is a text.
 */
const ENTRIES = `
  SELECT "sequence"::text, extract(epoch FROM "occurredAt")::text AS "occurredAt", "actorId"::text, "actorHandle",
    "action", "subjectType", "subjectId", "fromPosition"::text, "toPosition"::text, "record", "subjects",
    "previousHash", "hash"
  FROM "AuditEntry" WHERE ($1::bigint IS NULL OR "sequence" > $1) AND "sequence" <= $2
  ORDER BY "AuditEntry"."sequence" LIMIT ${PAGE}`

const CHECKPOINTS = `
  SELECT "sequence"::text, "hash", extract(epoch FROM "takenAt")::text AS "takenAt", "keyId", "signature"
  FROM "AuditCheckpoint" WHERE ($1::bigint IS NULL OR "sequence" > $1) AND "sequence" <= $2
  ORDER BY "AuditCheckpoint"."sequence" LIMIT ${PAGE}`

/** One statement, so that head, entries and checkpoints are those of one moment. */
const BOUNDS = `
  SELECT "auditSequence"::text AS sequence, "auditHash" AS hash,
    (SELECT max("sequence") FROM "AuditEntry")::text AS entries,
    (SELECT max("sequence") FROM "AuditCheckpoint")::text AS checkpoints
  FROM "LogHead" WHERE "id" = 1`

interface Bounds {
  readonly sequence: string
  readonly hash: string
  readonly entries: string | null
  readonly checkpoints: string | null
}

/** From the first entry to the last that there is when it begins, or to that of a checkpoint. */
export async function* databaseTrail(
  { pool }: Pick<Database, 'pool'>,
  upTo?: Pick<Checkpoint, 'sequence' | 'hash'>,
): AsyncGenerator<TrailItem> {
  const bounds = upTo ? { ...upTo, entries: upTo.sequence, checkpoints: upTo.sequence } : await boundsOf(pool)
  const checkpoints = pages<Columns<Checkpoint>>(pool, CHECKPOINTS, bounds.checkpoints)
  let next = await checkpoints.next()
  for await (const columns of pages<EntryColumns>(pool, ENTRIES, bounds.entries)) {
    const entry = entryOf(columns)
    yield { kind: 'entry', entry }
    while (!next.done && BigInt(next.value.sequence ?? 0) <= BigInt(entry.sequence)) {
      yield checkpointOf(next.value)
      next = await checkpoints.next()
    }
  }
  for (; !next.done; next = await checkpoints.next()) yield checkpointOf(next.value)
  yield { kind: 'end', sequence: bounds.sequence, hash: bounds.hash }
}

async function boundsOf(pool: Database['pool']): Promise<Bounds> {
  const [bounds] = (await pool.query<Bounds>(BOUNDS)).rows
  if (!bounds) throw new TrailFault('the head of the log is missing')
  return bounds
}

async function* pages<Row extends { readonly sequence: string | null }>(
  pool: Database['pool'],
  text: string,
  last: string | null,
): AsyncGenerator<Row> {
  if (last === null) return
  for (let after: string | null = null; ;) {
    const { rows }: { rows: Row[] } = await pool.query(text, [after, last])
    yield* rows
    if (rows.length < PAGE) return
    after = rows.at(-1)?.sequence ?? null
  }
}

function entryOf({ occurredAt, ...columns }: EntryColumns): ChainEntry {
  return { ...columns, occurredAt: momentOf(occurredAt, `entry ${columns.sequence}`) } as ChainEntry
}

function checkpointOf({ takenAt, ...columns }: Columns<Checkpoint>): TrailItem {
  const checkpoint = { ...columns, takenAt: momentOf(takenAt, `the checkpoint of entry ${columns.sequence}`) }
  return { kind: 'checkpoint', checkpoint: checkpoint as Checkpoint }
}

/** @throws TrailFault when the seconds are no whole number of milliseconds, or of no year that is written with four digits. */
function momentOf(seconds: string | null, whose: string): string {
  const [, whole = '', fraction = ''] = /^(\d{1,12})\.(\d{3})000$/.exec(seconds ?? '') ?? []
  const moment = new Date(Number(whole) * 1_000 + Number(fraction))
  if (whole && !Number.isNaN(moment.getTime())) return moment.toISOString()
  throw new TrailFault(`${whose}: its time is not one that was written (${seconds} seconds since 1970)`)
}
