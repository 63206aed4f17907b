/** From an empty database to the first sign-in, as whoever sets up a hub does it. */
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { Client } from '../kit/client.js'
import { startProcess } from '../kit/hub-process.js'
import { Issuer } from '../kit/issuer.js'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'

vi.setConfig({ testTimeout: 120_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-first-'))
let scratch: ScratchDatabase | undefined
let issuer: Issuer
let place: Record<string, string>

beforeAll(async () => {
  issuer = await Issuer.open()
  scratch = inject('template').kind === 'postgresql' ? await scratchDatabase() : undefined
  place = scratch ? { DATABASE_URL: scratch.url } : { DATA_DIR: folder }
})
afterAll(async () => {
  await issuer?.stop()
  await scratch?.drop()
  rmSync(folder, { recursive: true, force: true })
})

/** `npm run account -- …` */
async function account(...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...place, ...issuer.settings }
  const args = ['--import', 'tsx', 'prisma/account-cli.ts', ...words]
  return promisify(execFile)(process.execPath, args, { env }).then(
    ({ stdout }) => stdout,
    ({ stderr }: { stderr: string }) => `refused: ${stderr}`,
  )
}

test('the first administrator is made by hand, signs in, and finds nothing invented', async () => {
  expect(await account('create', 'real.admin', 'ADMINISTRATOR', '--subject', 'me')).toContain(
    `Made real.admin, ADMINISTRATOR, for me of ${issuer.url}.`,
  )
  const hub = await startProcess({ ...place, ...issuer.settings })
  try {
    await expect.poll(() => hub.said.at(-1)).toBe('Stop with Ctrl-C.')
    expect(hub.said.join('\n')).toContain(`with a token of ${issuer.url}`)
    expect(hub.said.join('\n')).not.toContain('Demonstration')
    const admin = new Client(hub, await issuer.token('me'))
    const found = await admin.run('{ viewer { handle origin } accounts { totalCount } missions { totalCount } }')
    expect(found).toEqual({
      viewer: { handle: 'real.admin', origin: 'LIVE' },
      accounts: { totalCount: 1 },
      missions: { totalCount: expect.toSatisfy((count: number) => count > 5) },
    })
    const event = '{ events(first: 1) { nodes { type actor { role } changes { field to } } } }'
    expect(await admin.run(event)).toMatchObject({
      events: {
        nodes: [
          {
            type: 'ACCOUNT_CREATED',
            actor: null,
            changes: expect.arrayContaining([{ field: 'identity', to: 'bound' }]),
          },
        ],
      },
    })
  } finally {
    await hub.stop()
  }
})

test('what is wrong is said, and nothing is made', async () => {
  expect(await account('create', 'real.admin', 'ADMINISTRATOR')).toMatch(/^refused: handle: An account has this handle/)
  expect(await account('create', 'Real Admin', 'ADMINISTRATOR')).toMatch(/^refused: handle: A handle has/)
  expect(await account('create', 'real.rc', 'RESIDENT_COORDINATOR')).toMatch(/^refused: countryCode: .* needs/)
  expect(await account('create', 'real.rc', 'RESIDENT_COORDINATOR', '--country', 'ZZZ')).toMatch(/names nothing/)
  expect(await account('create', 'real.other', 'KING')).toMatch(/^refused: npm run account -- create/)
  expect(await account('list')).toBe(`real.admin  ADMINISTRATOR  ACTIVE  LIVE  me of ${issuer.url}\n`)
})

test('without the identity provider the hub does not start on it', async () => {
  await expect(startProcess(place)).rejects.toThrow('an account of real use')
})
