/** The bundle that `npm start` runs: made anew when it must be, and only then. */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshBundle, type Program } from '../../server/launch/bundle.mjs'

const run = promisify(execFile)

let folder: string
let program: Program
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-bundle-'))
  program = { root: folder, entry: 'server/main.ts', cache: path.join(folder, 'cache') }
  said = []
  write('server/main.ts', `import { word } from './word.js'\nconsole.log(word, import.meta.url)`)
  write('server/word.ts', `export const word: string = 'first'`)
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

const folders = () =>
  readdirSync(program.cache, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))

const bundle = (of = program) => freshBundle(of, (line) => said.push(line))

/** What the program prints. */
async function printed(url: string | null): Promise<string> {
  const { stdout } = await run(process.execPath, [fileURLToPath(String(url))])
  return stdout.trim()
}

test('it runs as its sources would, and knows where they are', async () => {
  expect(await printed(await bundle())).toBe(`first file://${folder}/server/main.ts`)
})

test('it is made once, and again when a source, the packages or the folder have changed', async () => {
  const first = await bundle()
  expect(await bundle()).toBe(first)
  expect(said).toHaveLength(1)

  write('server/word.ts', `export { word } from './other.js'`)
  write('server/other.ts', `export const word = 'second'`)
  const second = await bundle()
  expect(await printed(second)).toMatch(/^second /)
  expect(await bundle()).toBe(second)

  write('node_modules/.package-lock.json', '{ "other": true }')
  expect(await bundle()).not.toBe(second)

  const moved = `${folder}-moved`
  renameSync(folder, moved)
  try {
    const there = await bundle({ ...program, root: moved, cache: path.join(moved, 'cache') })
    expect(await printed(there)).toBe(`second file://${moved}/server/main.ts`)
  } finally {
    renameSync(moved, folder)
  }
})

test('several at once each have one that runs; old ones are cleared away', async () => {
  const made = await Promise.all(Array.from({ length: 3 }, () => bundle()))
  expect(await Promise.all(made.map(printed))).toEqual(made.map(() => expect.stringMatching(/^first /)))
  for (const folder of folders()) utimesSync(path.join(program.cache, folder), 0, 0)
  write('server/word.ts', `export const word = 'second'`)
  await bundle()
  expect(folders()).toHaveLength(1)
})

test('a source that cannot be parsed is named, and what stood before does not count as fresh', async () => {
  const before = await bundle()
  write('server/word.ts', 'export const word = ')
  await expect(bundle()).rejects.toThrow(/server\/word\.ts:1:/)
  write('server/word.ts', `export const word = 'mended'`)
  const after = await bundle()
  expect(after).not.toBe(before)
  expect(await printed(after)).toMatch(/^mended /)
})

test('what changes while it is made is looked at again', async () => {
  // Newer than the beginning, as it would be then.
  const later = Date.now() / 1_000 + 60
  utimesSync(path.join(folder, 'server/word.ts'), later, later)
  const first = await bundle()
  const second = await bundle()
  expect(second).not.toBe(first)
})

test('where nothing can be written, it says so and does without', async () => {
  write('cache', 'a file')
  expect(await bundle()).toBeNull()
  expect(said).toEqual([expect.stringMatching(/cache cannot be written: the hub loads its modules one by one/)])
})
