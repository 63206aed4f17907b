/** A first start that is broken off, wherever it was, is gone on with by the next. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openDatabase } from '../../prisma/database.js'
import { freshBundle, HUB } from '../../server/launch/bundle.mjs'
import { expectIntegrity } from '../kit/integrity.js'
import { makePlace } from '../kit/place.js'
import { rowCounts } from '../kit/row-counts.js'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'
import { type Started, startMain } from '../kit/start-main.js'

vi.setConfig({ testTimeout: 300_000 })

const url = process.env['TEST_DATABASE_URL']

let folder: string
let scratch: ScratchDatabase | undefined
let last: Started | undefined

beforeAll(async () => {
  await freshBundle(HUB, () => undefined)
})
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-first-'))
  scratch = url ? await scratchDatabase() : undefined
})
afterEach(async () => {
  last?.process.kill('SIGKILL')
  await last?.exit
  await scratch?.drop()
  rmSync(folder, { recursive: true, force: true })
})

const settings = (): Record<string, string> => (scratch ? { DATABASE_URL: scratch.url } : { DATA_DIR: folder })

/** Resolves when the database is being made or migrated, as far as that can be seen from outside. */
async function begun(): Promise<void> {
  await vi.waitFor(async () => expect(scratch ? await hasTables(scratch.url) : existsSync(database())).toBe(true), {
    timeout: 60_000,
    interval: 5,
  })
}

const database = (): string => path.join(folder, 'pgdata')

async function hasTables(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    const { rowCount } = await client.query(`SELECT FROM pg_tables WHERE tablename = 'AdvisoryRequest'`)
    return rowCount === 1
  } finally {
    await client.end()
  }
}

/** A hub that ran has announced what was due, where the template was only seeded; one that was killed has begun a migration. */
const ALIKE: Readonly<Record<string, string>> = {
  Event: 'WHERE "actorId" IS NOT NULL',
  AuditEntry: 'WHERE "actorId" IS NOT NULL',
  _prisma_migrations: 'WHERE "finished_at" IS NOT NULL',
}

/** Rows of every table but those that hold what each hub makes for itself. */
async function counts(options: { url?: string; dataDir: string }): Promise<Record<string, number>> {
  const opened = await openDatabase(options)
  try {
    await expectIntegrity(opened)
    const { HubSetting: _settings, AuditCheckpoint: _checkpoints, ...others } = await rowCounts(opened, ALIKE)
    return others
  } finally {
    await opened.close()
  }
}

test('killed as the database is made, by Ctrl-C as it is filled, and killed again: then it is whole', async () => {
  const endings: [when: (hub: Started) => Promise<unknown>, how: NodeJS.Signals][] = [
    [begun, 'SIGKILL'],
    [(hub) => hub.until(/Migrations: applied/), 'SIGKILL'],
    [(hub) => hub.until(/report: documents/), 'SIGINT'],
    [(hub) => hub.until(/Demonstration: advisory requests/), 'SIGKILL'],
  ]
  for (const [when, how] of endings) {
    last = startMain(settings())
    await when(last)
    last.process.kill(how)
    expect(await last.exit).toBe(how)
  }
  last = startMain(settings())
  await last.until(/Stop with Ctrl-C/)
  last.process.kill('SIGTERM')
  expect(await last.exit).toBe(0)

  const place = await makePlace()
  try {
    const { DATABASE_URL: other, DATA_DIR: dataDir = '' } = place.settings
    const unbroken = await counts(other ? { url: other, dataDir } : { dataDir })
    const broken = await counts(scratch ? { url: scratch.url, dataDir: '' } : { dataDir: folder })
    expect(broken).toEqual(unbroken)
  } finally {
    await place.drop()
  }
})
