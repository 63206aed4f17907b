/** A database of a test's own on the PostgreSQL server of TEST_DATABASE_URL. */
import { randomUUID } from 'node:crypto'
import { administer, withDatabase } from './server-admin.js'

export interface ScratchDatabase {
  readonly url: string
  drop(): Promise<void>
}

/** @param template Name of the database to copy; absent: an empty one. */
export async function scratchDatabase(template?: string): Promise<ScratchDatabase> {
  const server = process.env['TEST_DATABASE_URL']
  if (!server) throw new Error('TEST_DATABASE_URL is not set: this test needs a PostgreSQL server.')
  const name = `focalpoint_test_${randomUUID().replaceAll('-', '')}`
  await administer(server, `CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`)
  return {
    url: withDatabase(server, name),
    async drop() {
      await administer(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    },
  }
}
