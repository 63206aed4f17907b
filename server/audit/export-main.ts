/** `npm run audit:export -- <file>`: the whole audit trail as lines of JSON, for checking without the database. */
import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportTrail } from '../../prisma/audit/checkpoints.js'
import { signingKey } from '../../prisma/audit/signing.js'
import { openDatabase } from '../../prisma/database.js'
import { pendingMigrations } from '../../prisma/migrate.js'
import { readEnvironment } from '../environment.js'
import { signingKeyText } from './key.js'

async function exportTo(file: string): Promise<void> {
  const environment = readEnvironment()
  const pem = signingKeyText(environment.AUDIT_SIGNING_KEY)
  const database = await openDatabase({ url: environment.DATABASE_URL, dataDir: environment.DATA_DIR })
  try {
    const pending = await pendingMigrations(database.pool)
    if (pending.length > 0)
      throw new Error(`The database lacks migrations (${pending.join(', ')}): start the hub first.`)
    const key = await signingKey(database.client, pem)
    const lines = Readable.from(exportTrail(database, key, new Date()))
    // Never over a file that is there: it may be the only copy of an older export.
    await pipeline(lines, createWriteStream(file, { flags: 'wx' }))
  } finally {
    await database.close()
  }
}

const [file, ...others] = process.argv.slice(2)
if (!file || others.length > 0) {
  process.stderr.write('Name the file to write: npm run audit:export -- trail.ndjson\n')
  process.exit(2)
}
try {
  await exportTo(file)
  process.stdout.write(`Exported to ${file}. Check it: npm run audit:verify -- ${file}\n`)
} catch (error) {
  process.stderr.write(`Not exported: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
