/** Server-Sent Events over one connection for all operations of a client. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readEventStream } from '../kit/event-stream.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { metric, note } from './happenings.js'

const LOG = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor type note } }'
const headers = { authorization: 'Bearer auditor', 'content-type': 'application/json' }

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { MAX_OPERATIONS_PER_CONNECTION: '3' } })
})
afterAll(() => world.close())

interface Message {
  readonly event: string
  readonly data: { readonly id: string; readonly payload?: { readonly data?: object; readonly errors?: object[] } }
}

async function reserve(authorization = headers.authorization): Promise<Response> {
  return fetch(`${world.hub.url}/stream`, { method: 'PUT', headers: { authorization } })
}

async function connect() {
  const token = await (await reserve()).text()
  const abort = new AbortController()
  const url = `${world.hub.url}/stream?token=${token}`
  const response = await fetch(url, { headers: { accept: 'text/event-stream' }, signal: abort.signal })
  const messages = new Queue<Message>()
  const cursors = new Queue<Record<string, string>>()
  void (async () => {
    for await (const { id, event, data } of readEventStream(response)) {
      if (!event) cursors.push(JSON.parse(id) as Record<string, string>)
      else messages.push({ event, data: JSON.parse(data) as Message['data'] })
    }
    messages.end()
  })().catch(() => messages.end())
  const stream = { 'x-graphql-event-stream-token': token }
  return {
    token,
    url,
    messages,
    cursors,
    begin: (operationId: string | undefined, query: string, variables = {}) =>
      fetch(`${world.hub.url}/stream`, {
        method: 'POST',
        headers: { ...headers, ...stream },
        body: JSON.stringify({ query, variables, extensions: { operationId } }),
      }),
    complete: (operationId: string) =>
      fetch(`${world.hub.url}/stream?operationId=${operationId}`, { method: 'DELETE', headers: stream }),
    close: () => abort.abort(),
  }
}

test('a reservation is made by PUT and opened once', async () => {
  const reserved = await reserve()
  expect(reserved.status).toBe(201)
  const connection = await connect()
  expect((await fetch(connection.url)).status).toBe(409)
  expect((await fetch(`${world.hub.url}/stream?token=guessed`)).status).toBe(404)
  expect((await reserve('Bearer nobody')).status).toBe(401)
  connection.close()
})

test('several operations travel over it, each under its own id', async () => {
  const connection = await connect()
  expect((await connection.begin('one', LOG)).status).toBe(202)
  expect((await connection.begin('two', LOG)).status).toBe(202)
  expect((await connection.begin('query', '{ viewer { handle } }')).status).toBe(202)
  expect(await connection.messages.next()).toMatchObject({
    event: 'next',
    data: { id: 'query', payload: { data: { viewer: { handle: 'auditor' } } } },
  })
  expect(await connection.messages.next()).toEqual({ event: 'complete', data: { id: 'query' } })
  await note(world.hub.database, 1, 'both')
  const both = [await connection.messages.next(), await connection.messages.next()]
  expect(both.map(({ data }) => data.id).sort()).toEqual(['one', 'two'])
  expect(both[0]?.data.payload).toEqual(both[1]?.data.payload)
  expect((await connection.complete('one')).status).toBe(200)
  await note(world.hub.database, 1, 'one')
  expect((await connection.messages.next()).data.id).toBe('two')
  connection.close()
  await expect.poll(() => world.hub.live.cohorts).toBe(0)
})

describe('a bad operation', () => {
  test.each([
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s is refused by itself, and the stream goes on', async (_, query, code) => {
    const connection = await connect()
    expect((await connection.begin('good', LOG)).status).toBe(202)
    const refused = await connection.begin('bad', query)
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code } }] })
    await note(world.hub.database, 1)
    expect((await connection.messages.next()).data.id).toBe('good')
    connection.close()
  })

  test('without an id, under a taken id, or too many at a time, is refused', async () => {
    const connection = await connect()
    expect((await connection.begin(undefined, LOG)).status).toBe(400)
    expect((await connection.begin('a', LOG)).status).toBe(202)
    expect((await connection.begin('a', LOG)).status).toBe(409)
    await connection.begin('b', LOG)
    await connection.begin('c', LOG)
    expect((await connection.begin('d', LOG)).status).toBe(429)
    connection.close()
  })
})

test('an id that is used again at once stands for its last operation alone', async () => {
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
  const connection = await connect()
  const asked = Array.from({ length: 8 }, async () => {
    const begun = connection.begin('a', LOG)
    await connection.complete('a')
    await begun
  })
  await Promise.all(asked)
  await connection.complete('a')
  expect((await connection.begin('a', LOG)).status).toBe(202)
  expect(await metric(world.hub, 'hub_subscriptions')).toBe(1)
  connection.close()
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
})

test('a quiet operation is told how far it has come, and resumes from there', async () => {
  const connection = await connect()
  await connection.begin('quiet', LOG)
  const { quiet } = await connection.cursors.next()
  connection.close()
  await note(world.hub.database, 1, 'missed')
  const again = await connect()
  await again.begin('quiet', LOG, { after: quiet })
  expect((await again.messages.next()).data.payload?.data).toMatchObject({ eventAppended: { note: 'missed' } })
  again.close()
})

test('when the rights end, each operation is told why, and the stream ends without completing any', async () => {
  const connection = await connect()
  await connection.begin('one', LOG)
  await connection.begin('two', LOG)
  const { client } = world.hub.database
  await client.account.update({ where: { handle: 'auditor' }, data: { permissionsVersion: { increment: 1 } } })
  await connection.messages.ended()
  expect(connection.messages.all.map(({ event, data }) => [event, data.id])).toEqual([
    ['next', 'one'],
    ['next', 'two'],
  ])
  for (const { data } of connection.messages.all) {
    expect(data.payload?.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
  }
})

test('who goes leaves nothing behind', async () => {
  const connection = await connect()
  await connection.begin('one', LOG)
  expect(await metric(world.hub, 'hub_subscriptions')).toBeGreaterThan(0)
  connection.close()
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
  await expect.poll(() => metric(world.hub, 'hub_live_lanes')).toBe(0)
  await expect.poll(async () => (await fetch(connection.url)).status).toBe(404)
})
