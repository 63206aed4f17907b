/** Suspension and revocation among several nodes, on PostgreSQL: nothing commits after them, and nothing stays open. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { accountOf, Partner } from '../kit/api-client.js'
import { filing } from '../kit/filing.js'
import { expectIntegrity } from '../kit/integrity.js'
import { startTwoNodes, type TwoNodes } from '../kit/two-nodes.js'
import type { World } from '../kit/world.js'
import { TestSocket } from '../live/socket.js'

const FILE = `mutation ($input: FileAdvisoryRequestInput!) {
  fileAdvisoryRequest(input: $input) { request { id } errors { code } }
}`
const CHANGES = 'subscription { advisoryRequestChanged { cursor } }'
const HANDLE = 'rc.liberia'

let nodes: TwoNodes
let one: World
let other: World
/** A session of the test's own, which holds what others wait for. */
let holder: pg.Client

beforeAll(async () => {
  nodes = await startTwoNodes()
  ;({ one, other } = nodes)
}, 60_000)
afterAll(() => nodes?.close())
beforeEach(async () => {
  holder = new pg.Client({ connectionString: nodes.place.settings['DATABASE_URL'] })
  await holder.connect()
})
afterEach(async () => {
  await holder.end()
  await reinstate()
})

async function file(by: string): Promise<unknown[]> {
  const { fileAdvisoryRequest } = await one
    .as(by)
    .run<{ fileAdvisoryRequest: { errors: unknown[] } }>(FILE, { input: filing({ country: 'LBR' }) })
  return fileAdvisoryRequest.errors
}

/** Ready to be done at once: what comes before it is read. */
async function preparedChange(step: 'suspendAccount' | 'reinstateAccount'): Promise<() => Promise<unknown[]>> {
  const admin = other.as('admin')
  const { id, permissionsVersion } = await accountOf(admin, HANDLE)
  const type = step === 'suspendAccount' ? 'SuspendAccountInput' : 'ReinstateAccountInput'
  return async () => {
    const answer = await admin.run<Record<string, { errors: unknown[] }>>(
      `mutation ($input: ${type}!) { ${step}(input: $input) { errors { code } } }`,
      { input: { id, expectedVersion: permissionsVersion, idempotencyKey: randomUUID() } },
    )
    return answer[step]?.errors ?? []
  }
}

const change = async (step: 'suspendAccount' | 'reinstateAccount') => (await preparedChange(step))()

/** A first sign-in is recorded before it is answered, for which it waits as long as the log is held. */
const signIn = (by: string) => one.as(by).run('{ viewer { handle } }')

async function reinstate(): Promise<void> {
  const { status } = await one.hub.database.client.account.findUniqueOrThrow({ where: { handle: HANDLE } })
  if (status === 'SUSPENDED') expect(await change('reinstateAccount')).toEqual([])
}

/** Resolves once so many sessions of this database wait for a lock whose statement matches. */
async function waiting(statement: string, count = 1): Promise<void> {
  const looker = one.hub.database.pool
  await expect
    .poll(
      async () => {
        const { rows } = await looker.query(
          `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE $1`,
          [`%${statement}%`],
        )
        return rows.length
      },
      { timeout: 15_000 },
    )
    .toBe(count)
}

const last = async (type: string) =>
  one.hub.database.client.event.findFirstOrThrow({ where: { type }, orderBy: { position: 'desc' } })

/** All commits stop before they are given their place in the log. */
const holdLog = async () => {
  await holder.query('BEGIN')
  await holder.query('SELECT 1 FROM "LogHead" FOR UPDATE')
}

describe('a mutation that races a suspension', () => {
  test('is refused when the suspension was first, though that has not ended yet', async () => {
    await signIn(HANDLE)
    const suspend = await preparedChange('suspendAccount')
    await holdLog()
    const suspension = suspend()
    await waiting('append_log')
    const filed = file(HANDLE)
    // It has been let in by its token, which is good until the suspension commits.
    await waiting('FOR SHARE')
    await holder.query('COMMIT')
    expect(await suspension).toEqual([])
    expect(await filed).toEqual([{ code: 'UNAUTHENTICATED' }])
  })

  test('makes the suspension wait when it was first, and stands before it in the log', async () => {
    await signIn(HANDLE)
    const suspend = await preparedChange('suspendAccount')
    await holdLog()
    const filed = file(HANDLE)
    await waiting('append_log')
    const suspension = suspend()
    await waiting('FROM "Account" WHERE "id" = $1::uuid FOR UPDATE')
    await holder.query('COMMIT')
    expect([await filed, await suspension]).toEqual([[], []])
    const [suspended, before] = [await last('ACCOUNT_SUSPENDED'), await last('ADVISORY_REQUEST_FILED')]
    expect(before.position).toBeLessThan(suspended.position)
  })
})

test('a mutation with a key that races its revocation is refused when the revocation was first', async () => {
  const partner = await Partner.of(other.as('admin'), HANDLE)
  const { id, token } = await partner.issue('WRITE')
  await signIn(token)
  await holdLog()
  const revocation = partner.step('revokeApiKey', { keyId: id })
  await waiting('append_log')
  const filed = file(token)
  await waiting('FOR SHARE')
  await holder.query('COMMIT')
  await revocation
  expect(await filed).toEqual([{ code: 'UNAUTHENTICATED' }])
})

test('two administrators who suspend each other: one is suspended, the other still there', async () => {
  const { client } = one.hub.database
  const { id: _, ...admin } = await client.account.findUniqueOrThrow({ where: { handle: 'admin' } })
  await client.account.create({ data: { ...admin, handle: 'admin.two' } })
  const suspend = async (world: World, by: string, whom: string) => {
    const { id, permissionsVersion } = await accountOf(world.as(by), whom)
    return world
      .as(by)
      .attempt<{ suspendAccount: { errors: { code: string }[] } }>(
        'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { errors { code } } }',
        { input: { id, expectedVersion: permissionsVersion, idempotencyKey: randomUUID() } },
      )
  }
  await Promise.all([suspend(one, 'admin', 'admin.two'), suspend(other, 'admin.two', 'admin')])
  const left = await client.account.findMany({ where: { role: 'ADMINISTRATOR' }, select: { status: true } })
  expect(left.map(({ status }) => status).sort()).toEqual(['ACTIVE', 'SUSPENDED'])
  await client.account.updateMany({ where: { role: 'ADMINISTRATOR' }, data: { status: 'ACTIVE' } })
})

describe('what is open on any node', () => {
  async function openEverywhere(token: string): Promise<{ closed: Promise<number[]>; all: TestSocket[] }> {
    const all = await Promise.all([one, other].map(({ hub }) => TestSocket.as(hub, token)))
    for (const socket of all) await socket.subscribe('a', CHANGES)
    return { all, closed: Promise.all(all.map(async (socket) => (await socket.closed).code)) }
  }

  test.each([
    ['a key is revoked', 'revokeApiKey'],
    ['an API client is revoked', 'revokeApiClient'],
    ['a key is rotated without overlap', 'rotateApiKey'],
  ] as const)('is closed when %s', async (_, step) => {
    const partner = await Partner.of(other.as('admin'), HANDLE)
    const { id, token } = await partner.issue('SUBSCRIBE')
    const neighbours = await openEverywhere(
      (await (await Partner.of(one.as('admin'), HANDLE)).issue('SUBSCRIBE')).token,
    )
    const { closed } = await openEverywhere(token)
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
    const more = {
      revokeApiKey: { keyId: id },
      revokeApiClient: {},
      rotateApiKey: { keyId: id, expiresAt, overlapMinutes: 0 },
    }
    await partner.step(step, more[step])
    const from = performance.now()
    for (const { hub } of [one, other]) {
      const response = await fetch(hub.url, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: '{"query":"{ __typename }"}',
      })
      expect(response.status).toBe(401)
    }
    expect(await closed).toEqual([4403, 4403])
    console.log(`${step}: closed on both nodes after ${(performance.now() - from).toFixed(0)} ms`)
    for (const socket of neighbours.all) {
      await socket.settled()
      await socket.close()
    }
  })

  test('is closed when the account is suspended', async () => {
    const partner = await Partner.of(other.as('admin'), HANDLE)
    const byKey = await openEverywhere((await partner.issue('SUBSCRIBE')).token)
    const person = await openEverywhere(HANDLE)
    expect(await change('suspendAccount')).toEqual([])
    const from = performance.now()
    expect([...(await byKey.closed), ...(await person.closed)]).toEqual([4403, 4403, 4403, 4403])
    console.log(`suspendAccount: closed on both nodes after ${(performance.now() - from).toFixed(0)} ms`)
  })
})

test('state, log and audit agree after all of it, and no defect came to light', async () => {
  await expectIntegrity(one.hub.database)
  for (const world of [one, other]) expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
