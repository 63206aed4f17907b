/** POST, GET, Server-Sent Events and WebSocket answer alike, and nothing that one operation does ends another. */
import type { GraphQLFormattedError } from 'graphql'
import { type Client as SocketClient, createClient } from 'graphql-ws'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readEventStream } from '../kit/event-stream.js'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'
import { TestSocket } from '../live/socket.js'
import { smallSchema } from './small-schema.js'

interface Operation {
  readonly query: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
}

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
}

const JSON_TYPE = 'application/json'
let world: World
let socket: SocketClient
const closed: unknown[] = []

beforeAll(async () => {
  world = await startHub({ schema: smallSchema, settings: { MAX_COST: '1000' } })
  socket = createClient({
    url: world.hub.wsUrl,
    webSocketImpl: WebSocket,
    lazy: false,
    retryAttempts: 0,
    connectionParams: { authorization: 'Bearer gfp.desk', acceptLanguage: 'fr' },
    on: { closed: (event) => closed.push(event) },
  })
})
afterAll(async () => {
  await socket.dispose()
  await world.close()
})
beforeEach(() => {
  closed.length = 0
})

const headers = { authorization: 'Bearer gfp.desk', 'accept-language': 'fr' }

const TRANSPORTS: Record<string, (operation: Operation) => Promise<Answer>> = {
  async POST(operation) {
    const response = await fetch(world.hub.url, {
      method: 'POST',
      headers: { ...headers, 'content-type': JSON_TYPE, accept: JSON_TYPE },
      body: JSON.stringify(operation),
    })
    return (await response.json()) as Answer
  },
  async GET({ query, variables, operationName }) {
    const parameters = new URLSearchParams({ query })
    if (variables) parameters.set('variables', JSON.stringify(variables))
    if (operationName) parameters.set('operationName', operationName)
    const response = await fetch(`${world.hub.url}?${parameters}`, { headers: { ...headers, accept: JSON_TYPE } })
    return (await response.json()) as Answer
  },
  async SSE(operation) {
    const response = await fetch(world.hub.url, {
      method: 'POST',
      headers: { ...headers, 'content-type': JSON_TYPE, accept: 'text/event-stream' },
      body: JSON.stringify(operation),
    })
    for await (const { event, data } of readEventStream(response))
      if (event === 'next') return JSON.parse(data) as Answer
    throw new Error('the stream had no result')
  },
  async WebSocket(operation) {
    return new Promise<Answer>((resolve, reject) => {
      socket.subscribe(operation, {
        next: (answer) => resolve(answer as Answer),
        error: (error) =>
          Array.isArray(error) ? resolve({ errors: error as GraphQLFormattedError[] }) : reject(error as Error),
        complete: () => undefined,
      })
    })
  },
}

const OPERATIONS: readonly (readonly [name: string, operation: Operation, code: string | undefined])[] = [
  ['a query', { query: '{ hello language }' }, undefined],
  ['variables', { query: 'query ($value: Int!) { echo(value: $value) }', variables: { value: 3 } }, undefined],
  ['one of two operations', { query: 'query A { hello } query B { language }', operationName: 'B' }, undefined],
  ['a syntax error', { query: '{ hello' }, 'GRAPHQL_PARSE_FAILED'],
  ['an unknown field', { query: '{ nobody }' }, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown operation name', { query: 'query A { hello }', operationName: 'Z' }, 'OPERATION_RESOLUTION_FAILURE'],
  [
    'no operation name where there are two',
    { query: 'query A { hello } query B { hello }' },
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['a missing variable', { query: 'query ($value: Int!) { echo(value: $value) }' }, 'VALIDATION'],
  [
    'a variable of another type',
    { query: 'query ($value: Int!) { echo(value: $value) }', variables: { value: 'x' } },
    'VALIDATION',
  ],
  [
    'a variable that its scalar throws at',
    { query: 'query ($value: Careless) { careless(value: $value) }', variables: { value: 1 } },
    'VALIDATION',
  ],
  ['a refusal', { query: '{ refused }' }, 'NOT_FOUND'],
  ['too many levels', { query: `{ link ${'{ next '.repeat(16)} { name } ${'}'.repeat(16)} }` }, 'LIMIT_EXCEEDED'],
  ['too many tokens', { query: `{ ${'hello '.repeat(10_001)} }` }, 'GRAPHQL_PARSE_FAILED'],
]

const COSTLY: (typeof OPERATIONS)[number] = [
  'more than it may cost',
  { query: `{ link { ${'next { name } '.repeat(60)} } }` },
  'TOO_COSTLY',
]

describe.each(OPERATIONS)('%s', (_name, operation, code) => {
  test('is answered alike on every transport', async () => {
    // GET cannot carry a document of this length.
    const fits = operation.query.length < 8_000
    const names = Object.keys(TRANSPORTS).filter((name) => fits || name !== 'GET')
    const answers = await Promise.all(names.map((name) => TRANSPORTS[name]?.(operation)))
    for (const answer of answers) expect(answer).toEqual(answers[0])
    expect(answers[0]?.errors?.[0]?.extensions?.['code']).toBe(code)
    if (code === undefined) expect(answers[0]?.errors).toBeUndefined()
    expect(closed).toEqual([])
  })
})

test('over a socket, what was not executed is an `error` message, what was is a result', async () => {
  const raw = await TestSocket.as(world.hub, 'gfp.desk')
  for (const [name, operation, code] of [...OPERATIONS, COSTLY]) {
    const answer = await TRANSPORTS['POST']?.(operation)
    expect([name, answer?.errors?.[0]?.extensions?.['code']]).toEqual([name, code])
    raw.say({ id: name, type: 'subscribe', payload: operation })
    const { id, type } = await raw.messages.next()
    expect([id, type]).toEqual([name, answer && 'data' in answer ? 'next' : 'error'])
    if (type === 'next') expect(await raw.messages.next()).toMatchObject({ id: name, type: 'complete' })
  }
  await raw.settled()
  await raw.close()
})

test('the language and the person are those of the request', async () => {
  expect(await TRANSPORTS['WebSocket']?.({ query: '{ hello language }' })).toMatchObject({
    data: { hello: 'gfp.desk', language: 'FR' },
  })
})

test('bad operations leave a subscription on the same socket open', async () => {
  const received: unknown[] = []
  const begun = new Promise<void>((resolve) => world.hub.live.onBegin(resolve))
  const first = new Promise<void>((resolve) => {
    socket.subscribe(
      { query: 'subscription { happened { type told } }' },
      {
        next: ({ data }) => {
          received.push(data)
          resolve()
        },
        error: () => undefined,
        complete: () => undefined,
      },
    )
  })
  await begun
  for (const [, operation] of OPERATIONS) await TRANSPORTS['WebSocket']?.(operation)
  await happen(world.hub.database, 'STILL_HERE')
  await first
  expect(received).toEqual([{ happened: { type: 'STILL_HERE', told: 'gfp.desk' } }])
  expect(closed).toEqual([])
})

test('a mutation by GET is refused', async () => {
  const response = await fetch(`${world.hub.url}?query=${encodeURIComponent('mutation { touch }')}`, {
    headers: { accept: JSON_TYPE },
  })
  expect(response.status).toBe(405)
})

test('a body of more than a megabyte is refused', async () => {
  const response = await fetch(world.hub.url, {
    method: 'POST',
    headers: { 'content-type': JSON_TYPE },
    body: JSON.stringify({ query: '{ hello }', variables: { filler: 'x'.repeat(1_100_000) } }),
  })
  expect(response.status).toBe(413)
})

test('a page of another site gets no socket', async () => {
  const foreign = new WebSocket(world.hub.wsUrl, 'graphql-transport-ws', { origin: 'https://elsewhere.example' })
  const error = await new Promise<Error>((resolve) => foreign.once('error', resolve))
  expect(error.message).toContain('403')
})

test('a page of another site may not read answers', async () => {
  const response = await fetch(world.hub.url, {
    method: 'OPTIONS',
    headers: { origin: 'https://elsewhere.example', 'access-control-request-method': 'POST' },
  })
  expect(response.headers.get('access-control-allow-origin')).toBeNull()
})

test('one operation more than a socket carries is refused by itself', async () => {
  const crowded = createClient({ url: world.hub.wsUrl, webSocketImpl: WebSocket, lazy: false, retryAttempts: 0 })
  const refusals: unknown[] = []
  const refused = new Promise<void>((resolve) => {
    for (let count = 0; count <= 100; count++) {
      crowded.subscribe(
        { query: 'subscription { happened { type } }' },
        {
          next: () => undefined,
          error: (error) => {
            refusals.push(error)
            resolve()
          },
          complete: () => undefined,
        },
      )
    }
  })
  await refused
  expect(refusals).toMatchObject([[{ extensions: { code: 'TOO_MANY_OPERATIONS' } }]])
  await crowded.dispose()
})
