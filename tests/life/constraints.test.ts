/** What must never be false the database itself refuses, whoever writes. */
import type { PoolClient } from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { APPEND_ONLY, CHECKS, EXCLUSIONS } from './constraints.js'

let world: World
let session: PoolClient
beforeAll(async () => {
  // Nothing else wants the embedded database's one session.
  world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } })
})
afterAll(() => world.close())
beforeEach(async () => {
  session = await world.hub.database.pool.connect()
  await session.query('BEGIN')
})
afterEach(async () => {
  await session.query('ROLLBACK')
  session.release()
})

test.each([...CHECKS, ...EXCLUSIONS])('$rule: $sql', async ({ rule, sql }) => {
  await expect(session.query(sql)).rejects.toMatchObject({ constraint: rule })
})

test('no rule of the database is missing above', async () => {
  const { rows } = await session.query<{ name: string }>(
    `SELECT conname AS name FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid WHERE contype IN ('c', 'x')
     UNION SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indisunique AND indpred IS NOT NULL`,
  )
  const tried = new Set([...CHECKS, ...EXCLUSIONS].map(({ rule }) => rule))
  expect(tried).toEqual(new Set(rows.map(({ name }) => name)))
})

test.each(APPEND_ONLY)('$table is append-only', async ({ table, column, fill }) => {
  if (fill) await session.query(fill)
  for (const change of [
    `UPDATE "${table}" SET "${column}" = "${column}"`,
    `DELETE FROM "${table}"`,
    `TRUNCATE "${table}" CASCADE`,
  ]) {
    await session.query('SAVEPOINT before')
    await expect(session.query(change), change).rejects.toThrow(`${table} is append-only`)
    await session.query('ROLLBACK TO before')
  }
})

test('and no table is it that is not named above', async () => {
  const { rows } = await session.query<{ name: string }>(
    `SELECT DISTINCT relname AS name FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE tgname LIKE 'append_only%'`,
  )
  expect(new Set(rows.map(({ name }) => name))).toEqual(new Set(APPEND_ONLY.map(({ table }) => table)))
})
