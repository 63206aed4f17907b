/**
 * `npm start`: reads the settings, and loads the hub while the embedded database is being compiled. With `--prepare`, as
 * after `npm ci`, it makes ready what the first start would otherwise wait for.
 */
import { compileEngine } from '../prisma/embedded-engine.js'
import { readEnvironment } from './environment.js'

try {
  if (process.argv.includes('--prepare')) {
    const { makeImage } = await import('../prisma/embedded-image.js')
    // Without it the first start takes longer, and no more.
    await makeImage().catch(() => undefined)
  } else {
    const environment = readEnvironment()
    // What fails is told when the database is opened.
    if (!environment.DATABASE_URL) compileEngine().catch(() => undefined)
    const { start } = await import('./start.js')
    await start(environment)
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
