/** Keys of partner systems: what they permit, how they end, and that nobody sees one twice. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Partner, inDays, send, accountId } from '../kit/api-client.js'
import type { Client } from '../kit/client.js'
import { filing } from '../kit/filing.js'
import { ROADS } from '../kit/roads.js'
import { startHub, type World } from '../kit/world.js'
import { TestSocket } from '../live/socket.js'

const VIEWER = '{ viewer { handle } }'
const FILE = 'mutation ($input: FileAdvisoryRequestInput!) { fileAdvisoryRequest(input: $input) { errors { code } } }'
const CHANGES = 'subscription { advisoryRequestChanged { cursor } }'
const NOBODY = [{ code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { closed: 4403 }]
const LIBERIA = ROADS.map(() => ({ data: { viewer: { handle: 'rc.liberia' } } }))

let world: World
let admin: Client
let clock = 0

beforeAll(async () => {
  world = await startHub({ now: () => new Date(Date.now() + clock) })
  admin = world.as('admin')
})
afterAll(() => world.close())

const everywhere = (token: string) => Promise.all(ROADS.map(([, road]) => road(world.hub, token, VIEWER)))
const mutation = () => ({ input: filing({ country: 'LBR', idempotencyKey: randomUUID() }) })

test('a key acts as its account, on every road', async () => {
  const { token } = await (await Partner.of(admin, 'rc.liberia')).issue()
  expect(token).toMatch(/^fpk_[0-9a-v]{16}_[\w-]{43}$/)
  expect(await everywhere(token)).toEqual(LIBERIA)
  // The last character carries bits that nothing else needs.
  const twins = [...'ABCDEFGH'].map((last) => token.slice(0, -1) + last).filter((twin) => twin !== token)
  for (const other of [...twins, `${token}x`, token.slice(0, -1), `${token.slice(0, -43)}${'A'.repeat(43)}`, 'fpk_']) {
    expect(await everywhere(other)).toEqual(NOBODY)
  }
})

describe('scopes', () => {
  let reading: string
  let subscribing: string
  let writing: string
  beforeAll(async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    reading = (await partner.issue()).token
    subscribing = (await partner.issue('SUBSCRIBE')).token
    writing = (await partner.issue('WRITE')).token
  })

  test.each(ROADS.filter(([name]) => name !== 'GET'))('a mutation needs WRITE: %s', async (_, road) => {
    const before = await world.hub.database.client.advisoryRequest.count()
    for (const token of [reading, subscribing]) {
      expect(await road(world.hub, token, FILE, mutation())).toEqual({ code: 'FORBIDDEN' })
    }
    expect(await world.hub.database.client.advisoryRequest.count()).toBe(before)
    expect(await road(world.hub, writing, FILE, mutation())).toEqual({ data: { fileAdvisoryRequest: { errors: [] } } })
  })

  test.each(ROADS.filter(([name]) => name !== 'GET'))('a subscription needs SUBSCRIBE: %s', async (_, road) => {
    for (const token of [reading, writing]) {
      expect(await road(world.hub, token, CHANGES)).toEqual({ code: 'FORBIDDEN' })
    }
  })

  test('a subscription by GET, as a browser resumes it, needs SUBSCRIBE as well', async () => {
    const address = `${world.hub.url}?query=${encodeURIComponent(CHANGES)}`
    const headers = { authorization: `Bearer ${reading}`, accept: 'text/event-stream' }
    expect(await (await fetch(address, { headers })).text()).toContain('"FORBIDDEN"')
  })

  test('one connection for all operations holds to them', async () => {
    const authorization = `Bearer ${reading}`
    const stream = `${world.hub.url}/stream`
    const token = await (await fetch(stream, { method: 'PUT', headers: { authorization } })).text()
    const headers = { 'x-graphql-event-stream-token': token, 'content-type': 'application/json' }
    const events = await fetch(stream, { headers: { ...headers, accept: 'text/event-stream' } })
    const extensions = { operationId: 'a' }
    const body = JSON.stringify({ query: FILE, variables: mutation(), extensions })
    const refused = await fetch(stream, { method: 'POST', headers, body })
    expect(refused.status).toBe(403)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'FORBIDDEN' } }] })
    await events.body?.cancel()
  })

  test('with SUBSCRIBE, changes are followed', async () => {
    const live = await world.as(subscribing).subscribe(CHANGES)
    await live.close()
    expect(live.all).toEqual([])
  })

  test('every key reads', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const { errors } = await partner.attempt('issueApiKey', { scopes: ['WRITE'], expiresAt: inDays(1) })
    expect(errors).toMatchObject([{ code: 'VALIDATION', path: ['scopes'] }])
  })
})

describe('a key ends', () => {
  test('when it is revoked: queries at once, and what is open is closed', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const [gone, stays] = [await partner.issue('SUBSCRIBE'), await partner.issue('SUBSCRIBE')]
    const socket = await TestSocket.as(world.hub, gone.token)
    await socket.subscribe('a', CHANGES)
    const neighbour = await TestSocket.as(world.hub, stays.token)
    await neighbour.subscribe('a', CHANGES)
    await partner.step('revokeApiKey', { keyId: gone.id })
    expect(await everywhere(gone.token)).toEqual(NOBODY)
    expect((await socket.closed).code).toBe(4403)
    expect(await everywhere(stays.token)).toEqual(LIBERIA)
    await neighbour.settled()
    await neighbour.close()
  })

  test('with its client', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const keys = [await partner.issue('SUBSCRIBE'), await partner.issue('SUBSCRIBE')]
    const sockets = await Promise.all(keys.map(({ token }) => TestSocket.as(world.hub, token)))
    await partner.step('revokeApiClient')
    for (const socket of sockets) expect((await socket.closed).code).toBe(4403)
    for (const { token } of keys) expect(await everywhere(token)).toEqual(NOBODY)
    expect((await partner.attempt('issueApiKey', { scopes: ['READ'], expiresAt: inDays(1) })).errors).toMatchObject([
      { code: 'ILLEGAL_TRANSITION' },
    ])
  })

  test('at its time', async () => {
    const { token } = await (await Partner.of(admin, 'rc.liberia')).issue()
    clock = 31 * 86_400_000
    expect(await everywhere(token)).toEqual(NOBODY)
    clock = 0
    expect(await everywhere(token)).toEqual(LIBERIA)
  })

  test('with the account, until that is reinstated', async () => {
    const { client } = world.hub.database
    const { token } = await (await Partner.of(admin, 'monusco.police')).issue('SUBSCRIBE')
    await client.account.update({ where: { handle: 'monusco.police' }, data: { status: 'SUSPENDED' } })
    expect(await everywhere(token)).toEqual(NOBODY)
    await client.account.update({ where: { handle: 'monusco.police' }, data: { status: 'ACTIVE' } })
    expect(await everywhere(token)).toEqual(ROADS.map(() => ({ data: { viewer: { handle: 'monusco.police' } } })))
  })
})

describe('rotation', () => {
  test('the old key goes on for the overlap, beside the new one with the same scopes', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const old = await partner.issue('WRITE')
    const rotated = await partner.step('rotateApiKey', { keyId: old.id, expiresAt: inDays(60), overlapMinutes: 60 })
    const token = rotated.secret ?? ''
    expect(rotated.key).toMatchObject({ scopes: ['READ', 'WRITE'], inForce: true })
    for (const one of [old.token, token]) expect(await everywhere(one)).toEqual(LIBERIA)
    clock = 61 * 60_000
    expect(await everywhere(old.token)).toEqual(NOBODY)
    expect(await everywhere(token)).toEqual(LIBERIA)
    clock = 0
    const again = await partner.attempt('rotateApiKey', { keyId: old.id, expiresAt: inDays(60) })
    expect(again.errors).toMatchObject([{ code: 'ILLEGAL_TRANSITION' }])
  })

  test('without overlap, what is open under the old key is closed; under a session renewed with the new one it is not', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const old = await partner.issue('SUBSCRIBE')
    const [left, renewed] = [await TestSocket.as(world.hub, old.token), await TestSocket.as(world.hub, old.token)]
    await renewed.subscribe('a', CHANGES)
    const rotation = await partner.step('rotateApiKey', { keyId: old.id, expiresAt: inDays(60), overlapMinutes: 60 })
    renewed.say({ type: 'ping', payload: { authorization: `Bearer ${rotation.secret}` } })
    await renewed.messages.waitFor(({ type }) => type === 'pong')
    await partner.step('revokeApiKey', { keyId: old.id })
    expect((await left.closed).code).toBe(4403)
    await renewed.settled()
    await renewed.close()
  })

  test('a key is not renewed by one that permits something else, nor by a person', async () => {
    const partner = await Partner.of(admin, 'rc.liberia')
    const { token } = await partner.issue('SUBSCRIBE')
    for (const other of [(await partner.issue('SUBSCRIBE', 'WRITE')).token, 'rc.liberia']) {
      const socket = await TestSocket.as(world.hub, token)
      socket.say({ type: 'ping', payload: { authorization: `Bearer ${other}` } })
      expect((await socket.closed).code).toBe(4403)
    }
  })
})

test('a key is shown once: a retry answers with everything but the key, and says so', async () => {
  const partner = await Partner.of(admin, 'rc.liberia')
  const input = { idempotencyKey: randomUUID(), scopes: ['READ'], expiresAt: inDays(1) }
  const first = await partner.attempt('issueApiKey', input)
  const again = await partner.attempt('issueApiKey', input)
  expect(first).toMatchObject({ alreadyShown: false, secret: expect.stringMatching(/^fpk_/) })
  expect(again).toEqual({ ...first, secret: null, alreadyShown: true })
})

test('no secret is in the database, the log, the audit, or what was logged', async () => {
  const partner = await Partner.of(admin, 'rc.liberia')
  const { token, id } = await partner.issue()
  const { secret } = await partner.step('rotateApiKey', { keyId: id, expiresAt: inDays(2) })
  const { pool } = world.hub.database
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  expect(tables.length).toBeGreaterThan(30)
  for (const whole of [token, secret ?? '']) {
    const hidden = whole.slice(-43)
    expect(hidden).toHaveLength(43)
    for (const { name } of tables) {
      const { rows } = await pool.query(`SELECT 1 FROM "${name}" AS t WHERE t::text LIKE $1`, [`%${hidden}%`])
      expect([name, rows]).toEqual([name, []])
    }
    expect(JSON.stringify(world.logged)).not.toContain(hidden)
  }
})

describe('who administers', () => {
  test('nobody but an administrator', async () => {
    const id = await accountId(admin, 'rc.liberia')
    for (const handle of ['gfp.desk', 'auditor', 'rc.liberia']) {
      const { errors } = await send(world.as(handle), 'createApiClient', { accountId: id, name: 'Mine' })
      expect(errors).toMatchObject([{ code: handle === 'gfp.desk' ? 'NOT_FOUND' : 'FORBIDDEN' }])
    }
  })

  test('no key, not even that of an administrator', async () => {
    const { token } = await (await Partner.of(admin, 'admin')).issue('WRITE')
    const id = await accountId(admin, 'rc.liberia')
    const { errors } = await send(world.as(token), 'createApiClient', { accountId: id, name: 'Another' })
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('by a person') }])
  })

  test.each(['gfp.desk', 'pd.desk', 'ohchr.officer'])('by a key of %s nothing is decided', async (handle) => {
    const { token } = await (await Partner.of(admin, handle)).issue('WRITE')
    const mutation = `mutation { breakGlass(input: { idempotencyKey: "k", reference: "PAR-2026-0001", purpose: "An urgent threat to life, case 2026/117." }) { errors { code } } }`
    expect(await world.as(token).attempt(mutation)).toMatchObject({
      errors: [{ message: expect.stringContaining('in person') as string, extensions: { code: 'FORBIDDEN' } }],
    })
    expect((await world.as(token).attempt('{ viewer { handle } }')).data).toEqual({ viewer: { handle } })
  })

  test('the administrator sees all clients and keys, an account its own, others none', async () => {
    const partner = await Partner.of(admin, 'undp.officer')
    await partner.issue('SUBSCRIBE')
    const ask = async (handle: string) => {
      const { node } = await world
        .as(handle)
        .run<{ node: object | null }>(
          'query ($id: ID!) { node(id: $id) { ... on ApiClient { name account { handle } keys { totalCount nodes { scopes inForce } } } } }',
          { id: partner.id },
        )
      return node
    }
    const shown = {
      ...{ name: 'System', account: { handle: 'undp.officer' } },
      keys: { totalCount: 1, nodes: [{ scopes: ['READ', 'SUBSCRIBE'], inForce: true }] },
    }
    for (const handle of ['admin', 'auditor', 'undp.officer']) expect(await ask(handle)).toEqual(shown)
    for (const handle of ['unodc.officer', 'gfp.desk']) expect(await ask(handle)).toBeNull()
    const list = '{ apiClients(first: 100) { totalCount nodes { account { handle } } } }'
    const { apiClients } = await world.as('undp.officer').run<{ apiClients: object }>(list)
    expect(apiClients).toEqual({ totalCount: 1, nodes: [{ account: { handle: 'undp.officer' } }] })
  })
})
