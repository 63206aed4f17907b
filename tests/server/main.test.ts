/** `npm start`, as a process. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, inject, test, vi } from 'vitest'
import { freshBundle, HUB } from '../../server/launch/bundle.mjs'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'
import { type Started, startMain } from '../kit/start-main.js'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-main-'))
const running: Started[] = []
let settings: Record<string, string>
let scratch: ScratchDatabase | undefined

beforeAll(async () => {
  await freshBundle(HUB, () => undefined)
  const template = inject('template')
  if (template.kind === 'embedded') {
    cpSync(template.folder, folder, { recursive: true })
    settings = { DATA_DIR: folder }
  } else {
    scratch = await scratchDatabase(template.name)
    settings = { DATABASE_URL: scratch.url }
  }
})
afterEach(async () => {
  for (const { process, exit } of running.splice(0)) {
    process.kill('SIGKILL')
    await exit
  }
})
afterAll(async () => {
  await scratch?.drop()
  rmSync(folder, { recursive: true, force: true })
})

function start(variables: Record<string, string> = {}): Started {
  const started = startMain({ ...settings, ...variables })
  running.push(started)
  return started
}

test('it says where to look, whom to be and what holds; SIGTERM ends it in order', async () => {
  const hub = start()
  const [, graphiql] = await hub.until(/GraphiQL +(http:\S+)\n[\s\S]*Stop with Ctrl-C/)
  const output = hub.output()
  for (const text of ['/healthz', 'rc.liberia         RESIDENT_COORDINATOR LBR', 'HUB_PROFILE=development']) {
    expect(output).toContain(text)
  }
  expect(output.includes('not a power cut')).toBe(!('DATABASE_URL' in settings))
  expect((await fetch(String(graphiql), { headers: { accept: 'text/html' } })).status).toBe(200)
  hub.process.kill('SIGTERM')
  expect(await hub.exit).toBe(0)
})

test('killed, it starts again on the same data at once', async () => {
  const first = start()
  await first.until(/Stop with Ctrl-C/)
  first.process.kill('SIGKILL')
  expect(await first.exit).toBe('SIGKILL')
  const second = start()
  await second.until(/Stop with Ctrl-C/)
})

test('wrong settings stop it with one message that names them all', async () => {
  const hub = start({ PORT: 'x', HUB_PROFILE: 'test' })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(/^The settings are wrong:\n {2}PORT .*\n {2}HUB_PROFILE .*\nSee docs\/operations.md.\n$/)
})

test('a database that is not there stops it with one line', async () => {
  const hub = start({ DATABASE_URL: 'postgresql://nobody:hush@localhost:1/none' })
  expect(await hub.exit).toBe(1)
  expect(hub.output()).toMatch(/^The database server at localhost:1 cannot be used: .*ECONNREFUSED.*DATABASE_URL\.\n$/)
  expect(hub.output()).not.toContain('hush')
})
