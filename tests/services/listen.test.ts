/** The connection by which PostgreSQL wakes a node: a hint, whose loss is noticed and polled around. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../prisma/database.js'
import { applyMigrations } from '../../prisma/migrate.js'
import { createCursors } from '../../server/cursors.js'
import { createFanout } from '../../server/fanout.js'
import { scratchDatabase } from '../kit/scratch-database.js'
import { happen } from '../kit/happening.js'

const CURSORS = createCursors('bGlzdGVuLnRlc3Q=')
const NEVER_MS = 3_600_000
const LISTENING = `datname = current_database() AND query LIKE 'LISTEN%'`

let database: Database
let drop: () => Promise<void>
const errors: Error[] = []

beforeAll(async () => {
  const scratch = await scratchDatabase()
  drop = scratch.drop
  database = await openDatabase({ url: scratch.url, dataDir: '', onError: (error) => errors.push(error) })
  await applyMigrations(database.pool)
})
afterAll(async () => {
  await database.close()
  await drop()
})

const listeners = async (): Promise<number> =>
  (await database.pool.query(`SELECT 1 FROM pg_stat_activity WHERE ${LISTENING}`)).rowCount ?? 0
const cut = () => database.pool.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${LISTENING}`)

test('without it, events come by polling', async () => {
  const fanout = await createFanout(database, CURSORS, { pollMs: 50 })
  const next = fanout.after(fanout.position).next()
  await cut()
  await happen(database, 'POLLED')
  expect((await next).value).toMatchObject({ type: 'POLLED' })
  expect(errors.length).toBeGreaterThan(0)
  await fanout.close()
})

test('it comes back by itself, once, and what was written meanwhile is read then', async () => {
  const fanout = await createFanout(database, CURSORS, { pollMs: NEVER_MS })
  const stream = fanout.after(fanout.position)
  for (let round = 0; round < 3; round++) {
    await cut()
    await happen(database, `CUT_${round}`)
    expect((await stream.next()).value).toMatchObject({ type: `CUT_${round}` })
    await expect.poll(listeners, { timeout: 10_000 }).toBe(1)
    await happen(database, `BACK_${round}`)
    expect((await stream.next()).value).toMatchObject({ type: `BACK_${round}` })
  }
  expect(await listeners()).toBe(1)
  await fanout.close()
  await expect.poll(listeners).toBe(0)
})
