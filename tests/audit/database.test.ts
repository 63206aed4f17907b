/** Whatever is bent in the tables of the audit, by whoever may do everything there, the verifier finds. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hashOf, type ChainEntry, type Link } from '../../prisma/audit/chain.js'
import { databaseTrail } from '../../prisma/audit/database-trail.js'
import type { Checkpoint } from '../../prisma/audit/signing.js'
import type { Verdict } from '../../prisma/audit/verify.js'
import { createAccountAsHub } from '../../prisma/commands/account-create.js'
import { Chance } from '../chaos/chance.js'
import { makeTrail, type Trail, unguard } from './kit.js'

/** `sub` of a person at the identity provider, as the act that bound the account to it has it. */
const SUBJECT = '8f2c-4411'

let trail: Trail
let last: bigint
const kept: Checkpoint[] = []

async function mark(): Promise<void> {
  const checkpoint = await trail.checkpoint()
  if (!checkpoint) throw new Error('No checkpoint was taken')
  kept.push(checkpoint)
}

beforeAll(async () => {
  trail = await makeTrail()
  await createAccountAsHub(
    { database: trail.database, now: () => new Date() },
    { handle: 'real.auditor', role: 'AUDITOR', issuer: 'https://id.example.org', subject: SUBJECT },
  )
  await mark()
  await trail.read(7)
  await mark()
  await trail.read(5)
  await mark()
  const [head] = await trail.sql<{ last: string }>('SELECT "auditSequence"::text AS last FROM "LogHead"')
  last = BigInt(head?.last ?? 0)
})
afterAll(() => trail.close())

test('the tables let nothing be changed or taken away', async () => {
  for (const table of ['AuditEntry', 'AuditCheckpoint']) {
    await expect(trail.sql(`UPDATE "${table}" SET "hash" = "hash"`)).rejects.toThrow(/append-only/)
    await expect(trail.sql(`DELETE FROM "${table}"`)).rejects.toThrow(/append-only/)
    await expect(trail.sql(`TRUNCATE "${table}"`)).rejects.toThrow(/append-only/)
  }
  const insert = `INSERT INTO "AuditEntry" ("sequence", "occurredAt", "action", "record", "previousHash", "hash")
    VALUES (9000000, now(), $1, $2, '', 'x')`
  await expect(trail.sql(insert, ['a\nb', '{}'])).rejects.toThrow(/AuditEntry_lines/)
  await expect(trail.sql(insert, ['', '{}'])).rejects.toThrow(/AuditEntry_lines/)
})

test('what was written is sound, with its checkpoints', async () => {
  expect(await trail.verify(kept)).toMatchObject({ sound: true, entries: last, checkpoints: 3, newest: kept[2] })
})

test('a checkpoint is taken only when something has come', async () => {
  expect(await trail.checkpoint()).toBeNull()
})

describe('once the guards are taken away', () => {
  beforeAll(async () => {
    await unguard(trail)
    for (const table of TABLES) await trail.sql(`CREATE TABLE "${table}_kept" AS SELECT * FROM "${table}"`)
  })

  const TABLES = ['AuditEntry', 'AuditCheckpoint', 'LogHead'] as const

  /** Bends the tables, verifies, and puts them back. */
  async function bent(table: (typeof TABLES)[number], ...steps: readonly string[]): Promise<Verdict> {
    for (const step of steps) await trail.sql(step)
    const verdict = await trail.verify()
    await restore(table)
    return verdict
  }

  async function restore(...tables: readonly (typeof TABLES)[number][]): Promise<void> {
    for (const table of tables) {
      await trail.sql(`DELETE FROM "${table}"`)
      await trail.sql(`INSERT INTO "${table}" SELECT * FROM "${table}_kept"`)
    }
  }

  const COLUMNS = [
    'sequence',
    'occurredAt',
    'actorId',
    'actorHandle',
    'action',
    'subjectType',
    'subjectId',
    'record',
    'fromPosition',
    'toPosition',
    'previousHash',
    'hash',
    'subjects',
  ] as const

  test('those are all the columns there are', async () => {
    const rows = await trail.sql<{ name: string }>(
      `SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'AuditEntry'`,
    )
    expect(rows.map(({ name }) => name).toSorted()).toEqual([...COLUMNS].toSorted())
  })

  test.each(COLUMNS)(
    'a byte flipped in %s is found, and the entry is named',
    async (column) => {
      const chance = new Chance(column.length * 7919)
      const sequences = [1n, last, ...Array.from({ length: 22 }, () => BigInt(chance.whole(1, Number(last))))]
      for (const sequence of sequences) {
        const flip = await flipOf(trail, column, sequence, chance)
        const verdict = await bent(
          'AuditEntry',
          `UPDATE "AuditEntry" SET "${column}" = ${flip} WHERE "sequence" = ${sequence}`,
        )
        const what = `${column} of ${sequence} set to ${flip}`
        expect(verdict, what).toMatchObject({ sound: false })
        if (column !== 'sequence') {
          expect(verdict, what).toMatchObject({
            after: sequence - 1n,
            fault: expect.stringContaining(`entry ${sequence}`),
          })
        }
      }
      expect(await trail.verify(kept)).toMatchObject({ sound: true })
    },
    120_000,
  )

  test('an act put into the name of another, and another person put in the place of the one bound, are found', async () => {
    const [bound] = await trail.sql<{ sequence: string }>(
      `SELECT "sequence"::text FROM "AuditEntry" WHERE "record" LIKE '%${SUBJECT}%'`,
    )
    const [read] = await trail.sql<{ sequence: string; actorId: string }>(
      `SELECT "sequence"::text, "actorId"::text FROM "AuditEntry" WHERE "action" = 'read' ORDER BY "sequence" LIMIT 1`,
    )
    if (!bound || !read) throw new Error('There is no such entry')
    const [other] = await trail.sql<{ actorId: string }>(
      `SELECT "actorId"::text FROM "AuditEntry" WHERE "actorId" <> '${read.actorId}' LIMIT 1`,
    )
    for (const [sequence, change] of [
      [bound.sequence, `"record" = replace("record", '${SUBJECT}', '8f2c-4412')`],
      [read.sequence, `"actorId" = '${other?.actorId}'`],
      [read.sequence, `"actorHandle" = 'pd.desk'`],
      [read.sequence, `"actorId" = NULL, "actorHandle" = NULL`],
    ] as const) {
      expect(
        await bent('AuditEntry', `UPDATE "AuditEntry" SET ${change} WHERE "sequence" = ${sequence}`),
      ).toMatchObject({
        ...{ sound: false, after: BigInt(sequence) - 1n },
        fault: expect.stringContaining(`entry ${sequence}`),
      })
    }
  })

  test('a null made an empty text, a year before Christ, and a time too fine to be shown, are found', async () => {
    const entry = (column: string, value: string) =>
      bent('AuditEntry', `UPDATE "AuditEntry" SET "${column}" = ${value} WHERE "sequence" = ${last}`)
    expect(await entry('subjectType', `''`)).toMatchObject({ sound: false, after: last - 1n })
    expect(await entry('occurredAt', `"occurredAt" - interval '4051 years'`)).toMatchObject({ sound: false })
    expect(await entry('occurredAt', `'infinity'`)).toMatchObject({ sound: false })
    // Two columns exchanged by a line feed hash the same text.
    const [one] = await trail.sql<{ sequence: string }>(
      `SELECT "sequence"::text FROM "AuditEntry" WHERE "subjectType" IS NOT NULL ORDER BY "sequence" LIMIT 1`,
    )
    expect(
      await bent(
        'AuditEntry',
        `UPDATE "AuditEntry" SET "subjectType" = "subjectType" || E'\\n' || "subjectId", "subjectId" = NULL
         WHERE "sequence" = ${one?.sequence}`,
      ),
    ).toMatchObject({ sound: false })
  })

  test.each(['sequence', 'hash', 'takenAt', 'keyId', 'signature'] as const)(
    'a byte flipped in %s of a checkpoint is found',
    async (column) => {
      const chance = new Chance(column.length)
      for (const { sequence } of kept) {
        for (let count = 0; count < 8; count++) {
          const flip = await flipOf(trail, column, BigInt(sequence), chance, 'AuditCheckpoint')
          const step = `UPDATE "AuditCheckpoint" SET "${column}" = ${flip} WHERE "sequence" = ${sequence}`
          expect(await bent('AuditCheckpoint', step), step).toMatchObject({ sound: false })
        }
      }
      expect(await trail.verify(kept)).toMatchObject({ sound: true })
    },
  )

  test('the head set elsewhere is found', async () => {
    for (const [column, value] of [
      ['auditSequence', '"auditSequence" + 1'],
      ['auditSequence', '"auditSequence" - 1'],
      ['auditHash', `overlay("auditHash" placing 'g' from 9)`],
    ]) {
      const verdict = await bent('LogHead', `UPDATE "LogHead" SET "${column}" = ${value}`)
      expect(verdict).toMatchObject({ sound: false })
    }
  })

  test.each([1n, 5n, 11n])('entry %s removed is found', async (sequence) => {
    expect(await bent('AuditEntry', `DELETE FROM "AuditEntry" WHERE "sequence" = ${sequence}`)).toMatchObject({
      sound: false,
      fault: `entry ${sequence + 1n}: entry ${sequence} is missing: it was removed, or the order was changed`,
      after: sequence - 1n,
    })
  })

  test('entries exchanged are found', async () => {
    const verdict = await bent(
      'AuditEntry',
      `UPDATE "AuditEntry" SET "sequence" = -4 WHERE "sequence" = 4`,
      `UPDATE "AuditEntry" SET "sequence" = 4 WHERE "sequence" = 5`,
      `UPDATE "AuditEntry" SET "sequence" = 5 WHERE "sequence" = -4`,
    )
    expect(verdict).toMatchObject({ sound: false, after: 3n, fault: expect.stringContaining('entry 4') })
  })

  test('an entry put in between is found', async () => {
    const verdict = await bent(
      'AuditEntry',
      `UPDATE "AuditEntry" SET "sequence" = -"sequence" - 1 WHERE "sequence" >= 6`,
      `UPDATE "AuditEntry" SET "sequence" = -"sequence" WHERE "sequence" < 0`,
      `INSERT INTO "AuditEntry" SELECT 6, "occurredAt", "actorId", "actorHandle", 'forged', "subjectType", "subjectId",
         "record", "fromPosition", "toPosition", "hash", 'forged', "subjects" FROM "AuditEntry" WHERE "sequence" = 5`,
    )
    expect(verdict).toMatchObject({ sound: false, after: 5n, fault: expect.stringContaining('entry 6') })
  })

  test('a tail cut off is found by the head; with the head bent as well, by a checkpoint', async () => {
    const cut = [`DELETE FROM "AuditEntry" WHERE "sequence" > ${last - 3n}`]
    expect(await bent('AuditEntry', ...cut)).toMatchObject({
      sound: false,
      fault: `the tail is missing: the trail ends after entry ${last - 3n}, and the checkpoint tells of entry ${last}`,
    })
    cut.push(
      `UPDATE "LogHead" SET "auditSequence" = ${last - 3n},
        "auditHash" = (SELECT "hash" FROM "AuditEntry" WHERE "sequence" = ${last - 3n})`,
    )
    expect(await bent('AuditEntry', ...cut)).toMatchObject({ fault: expect.stringContaining('the tail is missing') })
    // With the checkpoints removed too, only one that was kept elsewhere knows.
    for (const step of [...cut, `DELETE FROM "AuditCheckpoint" WHERE "sequence" = ${last}`]) await trail.sql(step)
    expect(await trail.verify()).toMatchObject({ sound: true, entries: last - 3n })
    expect(await trail.verify(kept)).toMatchObject({
      sound: false,
      fault: `the tail is missing: the trail ends after entry ${last - 3n}, and the checkpoint kept elsewhere tells of entry ${last}`,
    })
    await restore(...TABLES)
    expect(await trail.verify(kept)).toMatchObject({ sound: true })
  })

  test('a chain written anew from one entry on is found by the next checkpoint, which nobody else can sign', async () => {
    await rewriteFrom(trail, 2n)
    const first = kept[0]
    expect(await trail.verify()).toMatchObject({
      sound: false,
      fault: `entry ${first?.sequence}: the checkpoint has another hash: the chain was written anew up to it`,
    })
    await trail.sql(
      `UPDATE "AuditCheckpoint" c SET "hash" = e."hash" FROM "AuditEntry" e WHERE e."sequence" = c."sequence"`,
    )
    expect(await trail.verify()).toMatchObject({
      sound: false,
      fault: `the checkpoint of entry ${first?.sequence}: its signature is not sound`,
    })
    await restore(...TABLES)
    expect(await trail.verify(kept)).toMatchObject({ sound: true })
  })
})

/** A value for the column that differs by a bit of one byte, or is there where nothing was; as SQL. */
async function flipOf(
  { sql }: Trail,
  column: string,
  sequence: bigint,
  chance: Chance,
  table = 'AuditEntry',
): Promise<string> {
  const [row] = await sql<{ value: unknown }>(
    `SELECT ${column === 'subjects' ? `"${column}"` : `"${column}"::text`} AS value FROM "${table}" WHERE "sequence" = $1`,
    [String(sequence)],
  )
  const value = row?.value
  if (column === 'sequence') return `${BigInt(2) ** BigInt(chance.whole(20, 60))} + "sequence"`
  if (column === 'occurredAt' || column === 'takenAt') {
    return `"${column}" + ${chance.of([-1, 1])} * interval '${2 ** chance.whole(0, 30)} milliseconds'`
  }
  if (column === 'actorId') {
    const at = chance.of([1, 5, 8, 12, 20, 36])
    return value === null
      ? `'01936b5e-0000-7000-8000-000000000000'`
      : `overlay("actorId"::text placing translate(substr("actorId"::text, ${at}, 1), '0123456789abcdef', '1032547698badcfe') from ${at})::uuid`
  }
  if (column === 'fromPosition' || column === 'toPosition') {
    return value === null ? '0' : `("${column}" # ${2 ** chance.whole(0, 20)})`
  }
  if (column === 'subjects') {
    return value === null
      ? `ARRAY['x']`
      : chance.of([`NULL`, `"subjects" || ARRAY['x']`, `"subjects"[2:]`, `ARRAY[]::text[]`])
  }
  if (value === null) return `'x'`
  const bytes = Buffer.from(String(value), 'utf8')
  // The first entry follows nothing.
  if (bytes.length === 0) return `'0'`
  for (;;) {
    const at = chance.whole(0, bytes.length - 1)
    const other = Buffer.from(bytes)
    other[at] = (other[at] ?? 0) ^ (1 << chance.whole(0, 6))
    const text = other.toString('utf8')
    // A database takes no half of a character, and no zero byte.
    if (Buffer.from(text).equals(other) && !text.includes('\0')) return `'${text.replaceAll("'", "''")}'`
  }
}

/** Changes an entry and links everything after it anew, as somebody would who knows the format. */
async function rewriteFrom({ database, sql }: Trail, sequence: bigint): Promise<void> {
  const entries: ChainEntry[] = []
  for await (const item of databaseTrail(database)) if (item.kind === 'entry') entries.push(item.entry)
  let before: Link | undefined
  for (const entry of entries) {
    const changed = BigInt(entry.sequence) === sequence ? { ...entry, action: 'nothing.happened' } : entry
    const linked = { ...changed, previousHash: before?.hash ?? '' }
    before = { sequence: BigInt(entry.sequence), hash: hashOf(linked) }
    await sql(`UPDATE "AuditEntry" SET "action" = $2, "previousHash" = $3, "hash" = $4 WHERE "sequence" = $1`, [
      entry.sequence,
      linked.action,
      linked.previousHash,
      before.hash,
    ])
  }
  await sql(`UPDATE "LogHead" SET "auditHash" = $1`, [before?.hash])
}
