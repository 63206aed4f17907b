/** A hub that ended in the middle of its migrations, by `kill -9` or by a failure, starts again once it can. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../prisma/database.js'
import { alone, applyMigrations } from '../../prisma/migrate.js'
import { MigrationAdapter } from '../../prisma/migration-adapter.js'
import { scratchDatabase } from '../kit/scratch-database.js'

const FIRST = '1_first'
const SECOND = '2_second'

let folder: string
let database: Database
let drop: () => Promise<void>

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-migration-'))
  const scratch = process.env['TEST_DATABASE_URL'] ? await scratchDatabase() : undefined
  drop = async () => scratch?.drop()
  database = await openDatabase({ url: scratch?.url, dataDir: path.join(folder, 'data') })
  write(FIRST, 'CREATE TABLE "first" ("id" int);')
})
afterEach(async () => {
  await database.close()
  await drop()
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, sql: string): void {
  mkdirSync(path.join(folder, 'migrations', name), { recursive: true })
  writeFileSync(path.join(folder, 'migrations', name, 'migration.sql'), sql)
}

const migrate = (): Promise<string[]> =>
  alone(database.pool, database.kind, () => applyMigrations(database.pool, path.join(folder, 'migrations')))

/** As a killed node leaves it: begun, and nothing of its script there. */
async function begin(name: string): Promise<void> {
  await database.pool.query(
    `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at) VALUES ('killed', 'any', $1, now())`,
    [name],
  )
}

const tables = async (): Promise<string[]> => {
  const { rows } = await database.pool.query<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT LIKE '\\_%' ORDER BY 1`,
  )
  return rows.map(({ tablename }) => tablename)
}

test('what a killed node had begun is begun anew', async () => {
  expect(await migrate()).toEqual([FIRST])
  write(SECOND, 'CREATE TABLE "second" ("id" int); -- ends in a comment')
  await begin(SECOND)
  expect(await migrate()).toEqual([SECOND])
  expect(await tables()).toEqual(['first', 'second'])
  expect(await migrate()).toEqual([])
})

test('a script and the record of its end are one: killed right after it, nothing is done twice', async () => {
  await migrate()
  write(SECOND, 'CREATE TABLE "second" ("id" int);')
  await begin(SECOND)
  const connection = await new MigrationAdapter(database.pool).connect()
  await connection.executeScript('CREATE TABLE "second" ("id" int);')
  const { rows } = await database.pool.query<{ finished: boolean }>(
    `SELECT finished_at IS NOT NULL AS finished FROM "_prisma_migrations" WHERE id = 'killed'`,
  )
  expect(rows).toEqual([{ finished: true }])
  expect(await tables()).toEqual(['first', 'second'])
})

test('a failed migration leaves nothing behind, is told without a trace, and is cured by mending its file', async () => {
  write(SECOND, 'CREATE TABLE "second" ("id" int); CREATE TABLE "first" ("id" int);')
  const failure = await migrate().catch((error: unknown) => (error as Error).message)
  expect(failure).toContain(SECOND)
  expect(failure).toContain('relation "first" already exists')
  expect(failure).toContain('Mend what the message names, or the migration, and start again.')
  expect(failure).not.toMatch(/schema_core|\d+: \w+::/)
  expect(await tables()).toEqual(['first'])
  write(SECOND, 'CREATE TABLE "second" ("id" int);')
  expect(await migrate()).toEqual([SECOND])
  expect(await tables()).toEqual(['first', 'second'])
})

test('a failed migration is cured by removing its file', async () => {
  write(SECOND, 'CREATE TABLE "first" ("id" int);')
  await expect(migrate()).rejects.toThrow('already exists')
  rmSync(path.join(folder, 'migrations', SECOND), { recursive: true })
  expect(await migrate()).toEqual([])
  expect(await migrate()).toEqual([])
})
