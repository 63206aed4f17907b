/** `npm start`: reads the settings, and loads the hub while the embedded database is being compiled. */
import { compileEngine } from '../prisma/embedded-engine.js'
import { readEnvironment } from './environment.js'

try {
  const environment = readEnvironment()
  // What fails is told when the database is opened.
  if (!environment.DATABASE_URL) compileEngine().catch(() => undefined)
  const { start } = await import('./start.js')
  await start(environment)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
