/** A new embedded database is a copy of the image that `npm ci` made, whole or not at all; without an image it is made from nothing. */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openEmbedded } from '../../prisma/embedded.js'
import { layImage, makeImage } from '../../prisma/embedded-image.js'

let folder: string
let cache: string
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-image-'))
  cache = path.join(folder, 'cache')
  await Promise.all([makeImage(cache), makeImage(cache)])
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string): string => path.join(folder, name)

async function rows(dataDir: string, sql: string): Promise<unknown[]> {
  const embedded = await openEmbedded(dataDir, cache)
  try {
    return (await embedded.query(sql)).rows
  } finally {
    await embedded.close()
  }
}

test('of several that make it at once one is kept, and nothing else', () => {
  expect(readdirSync(cache)).toHaveLength(1)
})

test('each copy is a database of its own', async () => {
  await rows(at('one'), 'CREATE TABLE "mine" AS SELECT 1 AS "one"')
  expect(await rows(at('one'), 'SELECT "one" FROM "mine"')).toEqual([{ one: 1 }])
  expect(await rows(at('other'), `SELECT FROM pg_tables WHERE tablename = 'mine'`)).toEqual([])
})

test('a copy that was broken off is made anew', async () => {
  mkdirSync(at('broken.draft'))
  writeFileSync(at('broken.draft/PG_VERSION'), '')
  expect(layImage(at('broken'), cache)).toBe(true)
  expect(existsSync(at('broken.draft'))).toBe(false)
  expect(await rows(at('broken'), 'SELECT 1 AS "one"')).toEqual([{ one: 1 }])
})

test('without an image the database is made from nothing', async () => {
  expect(layImage(at('nothing'), at('no-cache'))).toBe(false)
  const embedded = await openEmbedded(at('nothing'), at('no-cache'))
  expect((await embedded.query('SELECT 1 AS "one"')).rows).toEqual([{ one: 1 }])
  await embedded.close()
})
