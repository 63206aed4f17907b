/**
 * An empty database to copy: what PostgreSQL's `initdb` makes in five seconds is made once, by `npm ci`. Where it is not
 * (the scripts of packages are off, the folder cannot be written), each new database is made from nothing.
 */
import { randomUUID } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { PGlite } from '@electric-sql/pglite'
import { compileEngine } from './embedded-engine.js'

/** The folder of images. */
export const IMAGES = fileURLToPath(new URL('../node_modules/.cache/focalpoint-database', import.meta.url))

/** Makes the image, if there is none. Several processes may do so at once. */
export async function makeImage(cache = IMAGES): Promise<void> {
  const image = imageIn(cache)
  if (existsSync(image)) return
  mkdirSync(cache, { recursive: true })
  const draft = path.join(cache, randomUUID())
  try {
    const embedded = await PGlite.create({ dataDir: draft, pgliteWasmModule: await compileEngine() })
    await embedded.close()
    renameSync(draft, image)
  } catch (error) {
    // Another may have been quicker.
    if (!existsSync(image)) throw error
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/**
 * Lays a copy of the image at `folder`, which is not there yet: whole, or not at all.
 * @returns false: there is no image.
 */
export function layImage(folder: string, cache: string): boolean {
  const image = imageIn(cache)
  if (!existsSync(image)) return false
  const draft = `${folder}.draft`
  rmSync(draft, { recursive: true, force: true })
  cpSync(image, draft, { recursive: true })
  renameSync(draft, folder)
  return true
}

/** Another PGlite may bring another PostgreSQL. */
function imageIn(cache: string): string {
  const program = createRequire(import.meta.url).resolve('@electric-sql/pglite')
  const { version } = JSON.parse(readFileSync(path.join(program, '../../package.json'), 'utf8')) as { version: string }
  return path.join(cache, version)
}
