/** Makes the database that tests copy: once for each state of migrations, seeds and rules, and each day. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { openDatabase } from '../../prisma/database.js'
import { applyMigrations, migrationsHash } from '../../prisma/migrate.js'
import { seedDemo } from '../../seeds/demo/seed.js'
import { seedReport } from '../../seeds/report/seed.js'
import type { Seed } from '../../server/seeding.js'
import { administer, withDatabase } from './server-admin.js'

export type Template =
  | { readonly kind: 'embedded'; readonly folder: string }
  | { readonly kind: 'postgresql'; readonly url: string; readonly name: string }

/** What a hub of ours is seeded with. */
export const SEEDS: readonly Seed[] = [({ client }, _now, progress) => seedReport(client, progress), seedDemo]

const HOUR = 3_600_000
const CACHE = path.resolve('node_modules/.cache/focalpoint')

export async function embeddedTemplate(): Promise<Template> {
  const folder = path.join(CACHE, stateHash())
  if (!existsSync(folder)) {
    forgetOld()
    const draft = `${folder}.${process.pid}`
    mkdirSync(draft, { recursive: true })
    await fill({ dataDir: draft })
    try {
      renameSync(draft, folder)
    } catch (error) {
      // Another run was quicker.
      rmSync(draft, { recursive: true })
      if (!existsSync(folder)) throw error
    }
  }
  return { kind: 'embedded', folder }
}

/** Removes what earlier states left behind, but nothing that another run may be using. */
function forgetOld(): void {
  mkdirSync(CACHE, { recursive: true })
  for (const name of readdirSync(CACHE)) {
    const entry = path.join(CACHE, name)
    const age = Date.now() - (statSync(entry, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > HOUR) rmSync(entry, { recursive: true, force: true })
  }
}

export async function serverTemplate(url: string): Promise<Template> {
  const name = `focalpoint_template_${stateHash()}`
  const kind = 'postgresql'
  const found = await administer(url, `SELECT 1 FROM pg_database WHERE datname = '${name}'`)
  if (found.rowCount) return { kind, url, name }
  const draft = `${name}_${process.pid}`
  await administer(url, `CREATE DATABASE "${draft}"`)
  await fill({ url: withDatabase(url, draft), dataDir: '' })
  await administer(url, `ALTER DATABASE "${draft}" RENAME TO "${name}"`)
  const old = await administer(
    url,
    `SELECT datname FROM pg_database WHERE datname LIKE 'focalpoint\\_template\\_%' AND datname NOT LIKE '${name}%'`,
  )
  for (const { datname } of old.rows as { datname: string }[]) {
    await administer(url, `DROP DATABASE IF EXISTS "${datname}"`).catch(() => undefined)
  }
  return { kind, url, name }
}

async function fill(options: { url?: string; dataDir: string }): Promise<void> {
  const from = performance.now()
  const database = await openDatabase(options)
  try {
    await applyMigrations(database.pool)
    for (const seed of SEEDS)
      await seed(
        database,
        () => new Date(),
        () => undefined,
      )
  } finally {
    await database.close()
  }
  console.log(`Test database made in ${((performance.now() - from) / 1_000).toFixed(1)} s`)
}

/** Demonstration days are relative to the day of seeding, so a template lasts a day. */
function stateHash(): string {
  const hash = createHash('sha256').update(migrationsHash()).update(new Date().toISOString().slice(0, 10))
  for (const folder of ['seeds', 'domain', 'prisma']) {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
      if (/\.(?:ts|tsv|json)$/.test(file)) hash.update(file).update(readFileSync(path.join(folder, file)))
    }
  }
  return hash.digest('hex').slice(0, 16)
}
