/** Applies `prisma/migrations` by Prisma's own schema engine, as WebAssembly: no native binary, same on both databases. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type * as Engine from '@prisma/schema-engine-wasm'
import type pg from 'pg'
import { MigrationAdapter, SCRIPT_LOCK } from './migration-adapter.js'
import { migrationRecords } from './migration-records.js'

export const MIGRATIONS = fileURLToPath(new URL('./migrations', import.meta.url))
export const MODELS = fileURLToPath(new URL('./models', import.meta.url))

const require = createRequire(import.meta.url)
const FILTERS = { externalTables: [], externalEnums: [] }
/** Any number all nodes agree on. */
const ADVISORY_LOCK = 7_382_018

/**
 * Applies what is not applied yet and returns the names. What began and did not end, because its node was killed or its
 * script failed, has left nothing behind (migration-adapter.ts) and is begun anew. The caller is `alone`.
 * @throws with the failing migration's name and the database's message; nothing later is applied.
 */
export async function applyMigrations(pool: pg.Pool, folder = MIGRATIONS): Promise<string[]> {
  if ((await pendingMigrations(pool, folder)).length === 0) return []
  const engine = await schemaEngine(pool)
  try {
    for (const name of await unfinishedMigrations(pool)) await engine.markMigrationRolledBack({ migrationName: name })
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationList(folder),
      filters: FILTERS,
    })
    return appliedMigrationNames
  } catch (error) {
    const failed = await unfinishedMigrations(pool).catch(() => [])
    throw new Error(
      `The database could not be migrated${failed.map((name) => ` (${name})`).join('')}: ${engineMessage(error)} Nothing of this migration is kept. Mend what the message names, or the migration, and start again.`,
      { cause: error },
    )
  } finally {
    engine.free()
  }
}

/**
 * Names of the migrations that the database does not hold whole and as they stand in `folder`, and of those that began
 * and did not end. A quick look, for which the engine need not be loaded.
 */
export async function pendingMigrations(pool: pg.Pool, folder = MIGRATIONS): Promise<string[]> {
  const records = await migrationRecords(pool)
  const held = new Map(records.filter(({ finished }) => finished).map(({ name, checksum }) => [name, checksum]))
  const missing = migrationNames(folder).filter((name) => {
    const checksum = createHash('sha256').update(migrationScript(folder, name)).digest('hex')
    return held.get(name) !== checksum
  })
  return [
    ...missing,
    ...records.filter(({ name, finished }) => !finished && !missing.includes(name)).map(({ name }) => name),
  ]
}

/** Waits for a script that a killed node has left running on the server: only afterwards is it known whether it ended. */
async function unfinishedMigrations(pool: pg.Pool): Promise<string[]> {
  await pool.query('SELECT pg_advisory_xact_lock($1)', [SCRIPT_LOCK])
  const unfinished = (await migrationRecords(pool)).filter(({ finished }) => !finished)
  return [...new Set(unfinished.map(({ name }) => name))].sort()
}

/** SQL that leads from what is in the database to `prisma/models`; empty when nothing differs. */
export async function differenceToModels(pool: pg.Pool): Promise<string> {
  const files = modelFiles()
  const engine = await schemaEngine(pool, files)
  try {
    const { stdout } = await engine.diff({
      from: { tag: 'schemaDatasource', files: engineFiles(files), configDir: '.' },
      to: { tag: 'schemaDatamodel', files: engineFiles(files) },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters: FILTERS,
    } as unknown as Engine.DiffParams)
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
  } finally {
    engine.free()
  }
}

/** Names this state of the migrations, for templates of test databases. */
export function migrationsHash(folder = MIGRATIONS): string {
  return createHash('sha256')
    .update(JSON.stringify(migrationList(folder)))
    .digest('hex')
    .slice(0, 16)
}

/**
 * Runs `work` while no other node does the same on this database: migrations and seeds, when several start at once.
 * The lock is the connection's; a killed node gives it back.
 */
export async function alone<T>(pool: pg.Pool, kind: 'embedded' | 'postgresql', work: () => Promise<T>): Promise<T> {
  if (kind === 'embedded') return work()
  const holder = await pool.connect()
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [ADVISORY_LOCK])
    return await work()
  } finally {
    await holder.query('SELECT pg_advisory_unlock($1)', [ADVISORY_LOCK]).catch(() => undefined)
    holder.release()
  }
}

let loading: Promise<typeof Engine> | undefined

function loadEngine(): Promise<typeof Engine> {
  loading ??= (async () => {
    // The package exports its JavaScript but not the .wasm beside it.
    const script = require.resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const engine = (await import(pathToFileURL(script).href)) as typeof Engine & {
      __wbg_set_wasm(exports: WebAssembly.Exports): void
    }
    const bytes = readFileSync(path.join(path.dirname(script), 'schema_engine_bg.wasm'))
    const { instance } = await WebAssembly.instantiate(bytes, {
      './schema_engine_bg.js': engine as unknown as WebAssembly.ModuleImports,
    })
    engine.__wbg_set_wasm(instance.exports)
    ;(instance.exports as { __wbindgen_start(): void }).__wbindgen_start()
    return engine
  })()
  return loading
}

type Files = readonly (readonly [path: string, content: string])[]

async function schemaEngine(pool: pg.Pool, models?: Files) {
  const { SchemaEngine } = await loadEngine()
  return SchemaEngine.new(
    { datamodels: models?.map(([file, content]) => [file, content]) } as unknown as Engine.ConstructorOptions,
    () => {},
    bindMigrationAwareSqlAdapterFactory(new MigrationAdapter(pool)),
  )
}

function modelFiles(): Files {
  return readdirSync(MODELS)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => [name, readFileSync(path.join(MODELS, name), 'utf8')])
}

function engineFiles(files: Files) {
  return files.map(([file, content]) => ({ path: file, content }))
}

function migrationNames(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

function migrationScript(folder: string, name: string): string {
  return readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
}

function migrationList(folder: string): Engine.MigrationList {
  return {
    baseDir: 'prisma/migrations',
    lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
    shadowDbInitScript: '',
    migrationDirectories: migrationNames(folder).map((name) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok', value: migrationScript(folder, name) } },
    })),
  } as unknown as Engine.MigrationList
}

/** The engine adds where in its own source it failed, which tells a reader nothing. */
function engineMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const text = (message.split(/\n\s*\d+: \w+::/)[0] ?? message).trim()
  return text.endsWith('.') ? text : `${text}.`
}
