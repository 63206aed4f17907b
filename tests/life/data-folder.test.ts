/** One hub to a data folder; but no lock that a killed hub left keeps the next one out. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockDataFolder } from '../../prisma/data-folder-lock.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test.each([
  ['is empty', ''],
  ['is not JSON', '{"pid":'],
  ['names nobody', 'null'],
  ['names a process that is gone', JSON.stringify({ pid: 2 ** 22 + 1, began: 'then' })],
  ['names a living process that began later', JSON.stringify({ pid: process.ppid, began: 'another boot/1' })],
  ['names this very process, restarted', JSON.stringify({ pid: process.pid, began: 'another boot/1' })],
])('a lock file that %s is taken over', (_, content) => {
  const file = path.join(folder, 'hub.lock')
  writeFileSync(file, content)
  const unlock = lockDataFolder(folder)
  expect(existsSync(file)).toBe(true)
  unlock()
  expect(existsSync(file)).toBe(false)
})

test('a living hub keeps others out, a killed one does not', async () => {
  const hold = `import { lockDataFolder } from './prisma/data-folder-lock.ts'
    lockDataFolder(${JSON.stringify(folder)}); console.log('held'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', hold], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await once(child.stdout, 'data')
  expect(() => lockDataFolder(folder)).toThrow(
    new RegExp(`in use by process ${child.pid}\\. Stop that hub, or set DATA_DIR`),
  )
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
  lockDataFolder(folder)()
})

test('of several that find the lock of a killed hub at the same moment, one takes it over', async () => {
  const folders = Array.from({ length: 60 }, (_, at) => path.join(folder, `round-${at}`))
  for (const one of folders) {
    mkdirSync(one)
    writeFileSync(path.join(one, 'hub.lock'), JSON.stringify({ pid: 2 ** 22 + 1, began: 'then' }))
  }
  // Each tries one folder after the other, all at the same moment: which it has got, it says.
  const race = `import { lockDataFolder } from './prisma/data-folder-lock.ts'
    console.log('ready')
    process.stdin.once('data', (start) => {
      const got = ${JSON.stringify(folders)}.filter((folder, round) => {
        while (Date.now() < Number(start) + round * 25);
        try { return lockDataFolder(folder) } catch (error) { if (!/in use by process/.test(error.message)) throw error }
      })
      console.log(JSON.stringify(got))
    })`
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', race], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  )
  try {
    await Promise.all(children.map(({ stdout }) => once(stdout, 'data')))
    const start = String(Date.now() + 200)
    const answers = children.map(async ({ stdin, stdout }) => {
      stdin.write(start)
      return JSON.parse(String((await once(stdout, 'data'))[0])) as string[]
    })
    // While all live.
    expect((await Promise.all(answers)).flat().sort()).toEqual(folders.toSorted())
  } finally {
    for (const child of children) child.kill('SIGKILL')
  }
})

test('a folder that cannot be used is named, with what to do', () => {
  const file = path.join(folder, 'a-file')
  writeFileSync(file, '')
  expect(() => lockDataFolder(file)).toThrow(
    `The data folder ${file} cannot be used: EEXIST: file already exists, mkdir '${file}'. Set DATA_DIR to a folder that this user may write to.`,
  )
  // Root may write everywhere, but over no folder.
  mkdirSync(path.join(folder, `hub.lock.${process.pid}`))
  expect(() => lockDataFolder(folder)).toThrow(/cannot be used: EISDIR: .*Set DATA_DIR/)
})
