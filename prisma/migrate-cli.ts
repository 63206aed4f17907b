/** `npm run migrate -- deploy | new <name> | drift` on DATABASE_URL, or on an embedded scratch database. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openDatabase } from './database.js'
import { alone, applyMigrations, differenceToModels, MIGRATIONS } from './migrate.js'

const [command = 'deploy', name = 'change'] = process.argv.slice(2)
const url = process.env['DATABASE_URL']
const scratch = mkdtempSync(path.join(tmpdir(), 'focalpoint-migrate-'))
const database = await openDatabase({
  url,
  dataDir: url || command !== 'deploy' ? scratch : (process.env['DATA_DIR'] ?? '.data'),
})
let status = 0
try {
  const applied = await alone(database.pool, database.kind, () => applyMigrations(database.pool))
  if (command === 'deploy') console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'Nothing to apply.')
  if (command === 'new' || command === 'drift') {
    const sql = await differenceToModels(database.pool)
    if (command === 'drift') {
      console.log(sql ? `The models and the migrations differ:\n${sql}` : 'The migrations lead to the models.')
      status = sql ? 1 : 0
    } else {
      const folder = path.join(MIGRATIONS, `${new Date().toISOString().replace(/\D/g, '').slice(0, 14)}_${name}`)
      mkdirSync(folder, { recursive: true })
      writeFileSync(path.join(folder, 'migration.sql'), `${sql}\n`)
      console.log(`Wrote ${folder}`)
    }
  }
} finally {
  await database.close()
  rmSync(scratch, { recursive: true, force: true })
}
// The engine leaves a timer of ten seconds running.
process.exit(status)
