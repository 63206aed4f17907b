import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { type Database, openDatabase } from '../../prisma/database.js'
import { applyMigrations } from '../../prisma/migrate.js'
import { scratchDatabase } from '../kit/scratch-database.js'
import { makeWorld } from './world.js'

export interface World {
  readonly database: Database
  close(): Promise<void>
}

/** The world on a database of its own: on the server that TEST_DATABASE_URL names, else embedded. */
export async function openWorld(): Promise<World> {
  const { database, remove } = await emptyDatabase()
  const close = async () => {
    await database.close()
    await remove()
  }
  try {
    await applyMigrations(database.pool)
    await makeWorld(database.client)
    return { database, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function emptyDatabase(): Promise<{ database: Database; remove: () => Promise<void> }> {
  if (process.env['TEST_DATABASE_URL']) {
    const { url, drop } = await scratchDatabase()
    return { database: await openDatabase({ url, dataDir: '' }), remove: drop }
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), 'focalpoint-access-'))
  return {
    database: await openDatabase({ dataDir }),
    remove: async () => rmSync(dataDir, { recursive: true, force: true }),
  }
}
