/** Limits of a document, of a client and of time, the same on every transport. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBudget } from '../../server/budget.js'
import { startHub, type World } from '../kit/world.js'
import { codeOf, type Over, send, TRANSPORTS } from '../kit/transports.js'
import { smallSchema } from './small-schema.js'

const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(' ')

describe('a document', () => {
  let world: World
  beforeAll(async () => {
    world = await startHub({ schema: smallSchema })
  })
  afterAll(() => world.close())

  const nested = (inner: string): string => `{ link { ${inner} } }`
  const TOO_MUCH: Record<string, string> = {
    levels: `{ link ${'{ next '.repeat(16)} { name } ${'}'.repeat(16)} }`,
    'levels through fragments': `{ link { ...A } } fragment A on Link { next { next { next { next { ...B } } } } }
      fragment B on Link { next { next { next { next { ...C } } } } } fragment C on Link { next { next { next { next { ...D } } } } }
      fragment D on Link { next { next { next { next { name } } } } }`,
    aliases: nested(many(51, (at) => `a${at}: name`)),
    'fields at the root': `{ ${many(21, () => 'hello')} }`,
    'fields at the root, of none that tells anything': `{ ${many(21, () => '__typename')} }`,
    'things that one mutation does': `mutation { ${many(21, (at) => `a${at}: touch`)} }`,
    fields: nested(many(1_001, () => 'name')),
    directives: nested(many(51, () => 'name @include(if: true)')),
    'directives at one place': `{ hello ${'@skip(if: false) '.repeat(5)} }`,
    fragments: `{ hello } ${many(101, (at) => `fragment F${at} on Query { hello }`)}`,
  }

  test.each(Object.keys(TOO_MUCH))('with too many %s is refused on every transport, in one error', async (name) => {
    const query = TOO_MUCH[name] ?? ''
    for (const over of TRANSPORTS) {
      const answer = await send(over, world.hub, { query })
      expect([over, codeOf(answer), answer.errors?.length, answer.data]).toEqual([over, 'LIMIT_EXCEEDED', 1, undefined])
    }
  })

  test('is answered at the limit', async () => {
    const within = [
      nested(many(50, (at) => `a${at}: name`)),
      `{ ${many(20, () => 'hello')} }`,
      `{ hello ${'@skip(if: false) '.repeat(1)} }`,
      `{ link ${'{ next '.repeat(14)} { name } ${'}'.repeat(14)} }`,
    ]
    for (const query of within) expect((await send('POST', world.hub, { query })).errors).toBeUndefined()
  })

  test('in a batch is not answered, on any transport', async () => {
    const body = JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }])
    for (const accept of ['application/json', 'text/event-stream']) {
      const headers = { 'content-type': 'application/json', accept }
      const response = await fetch(world.hub.url, { method: 'POST', headers, body })
      expect(response.status).toBe(400)
      expect(await response.text()).not.toContain('a visitor')
    }
  })

  test('is told what it costs, in `extensions.cost` and a header', async () => {
    for (const over of TRANSPORTS) {
      const { extensions } = await send(over, world.hub, { query: '{ hello }' })
      expect(extensions).toEqual({ cost: { points: 1, limit: 25_000, objects: 0, statements: 0 } })
    }
    const { headers } = await world.as().attempt('{ hello }')
    expect(headers.get('x-operation-cost')).toBe('1')
    expect(headers.get('ratelimit')).toBeNull()
  })
})

describe('what an operation costs', () => {
  const query = `query ($n: Int) { advisoryRequests(first: $n) { nodes { timeline(first: 100) { nodes { id: __typename } } } } }`

  test('is limited on every transport, and a variable decides it', async () => {
    const world = await startHub({ settings: { MAX_COST: '1000' } })
    for (const over of TRANSPORTS) {
      const large = await send(over, world.hub, { query, variables: { n: 100 } }, 'gfp.desk')
      expect([over, codeOf(large)]).toEqual([over, 'TOO_COSTLY'])
      expect(large.errors?.[0]?.extensions?.['cost']).toMatchObject({ limit: 1_000 })
      const small = await send(over, world.hub, { query, variables: { n: 1 } }, 'gfp.desk')
      expect([over, small.errors]).toEqual([over, undefined])
    }
    const response = await world.as('gfp.desk').attempt(query, { n: 100 })
    expect(response.status).toBe(400)
    await world.close()
  })
})

describe('the points of a client', () => {
  let world: World
  beforeAll(async () => {
    world = await startHub({ schema: smallSchema, settings: { BUDGET_POINTS_PER_MINUTE: '150' } })
  })
  afterAll(() => world.close())

  const expensive = `{ ${many(20, () => 'hello')} link { ${many(400, () => 'name')} } }`.replace('hello', '')

  test.each(TRANSPORTS.map((over, at) => [over, `handle ${at}`] as const))(
    'run out over %s, with when to try again, and only for this account',
    async (over: Over) => {
      const handles: Record<Over, string> = {
        POST: 'rc.liberia',
        GET: 'gfp.desk',
        SSE: 'pd.desk',
        WebSocket: 'auditor',
      }
      const answers = []
      for (let count = 0; count < 5; count++)
        answers.push(await send(over, world.hub, { query: expensive }, handles[over]))
      expect(answers.map(codeOf)).toEqual([undefined, undefined, 'RATE_LIMITED', 'RATE_LIMITED', 'RATE_LIMITED'])
      const refused = answers[4]?.errors?.[0]
      expect(refused?.extensions?.['retryAfterSeconds']).toBeGreaterThan(0)
      expect(refused?.extensions?.['retryAfterSeconds']).toBeLessThanOrEqual(60)
      expect(answers[1]?.extensions?.['cost']).toMatchObject({ budget: { perMinute: 150 } })
      expect(codeOf(await send(over, world.hub, { query: '{ hello }' }, 'admin'))).toBeUndefined()
    },
  )

  test('are told in headers, with 429 and Retry-After when there are none', async () => {
    const client = world.as('rc.burkina-faso')
    const first = await client.attempt(expensive)
    expect(first.headers.get('ratelimit-policy')).toBe('"points";q=150;w=60')
    expect(first.headers.get('ratelimit')).toMatch(/^"points";r=\d+;t=\d+$/)
    await client.attempt(expensive)
    const refused = await client.attempt(expensive)
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('are spent by a subscription as well', async () => {
    const subscription = 'subscription { happened { type } }'
    const handle = 'ohchr.officer'
    while (codeOf(await send('POST', world.hub, { query: expensive }, handle)) === undefined);
    while (codeOf(await send('POST', world.hub, { query: '{ hello }' }, handle)) === undefined);
    for (const transport of ['SSE', 'WebSocket'] as const) {
      expect(codeOf(await send(transport, world.hub, { query: subscription }, handle))).toBe('RATE_LIMITED')
    }
  })

  test('of visitors are those of their address', async () => {
    while (codeOf(await send('POST', world.hub, { query: expensive })) === undefined);
    expect(codeOf(await send('WebSocket', world.hub, { query: expensive }))).toBe('RATE_LIMITED')
    expect(codeOf(await send('SSE', world.hub, { query: expensive }, 'minusma.police'))).toBeUndefined()
  })
})

test('points flow back evenly, and what is refused costs nothing', () => {
  let now = 0
  const budget = createBudget(60, () => now)
  expect(budget.spend('a', 60)).toMatchObject({ granted: true, remaining: 0, resetSeconds: 60 })
  expect(budget.spend('a', 10)).toMatchObject({ granted: false, remaining: 0, retryAfterSeconds: 10 })
  expect(budget.spend('b', 10).granted).toBe(true)
  now += 9_000
  expect(budget.spend('a', 10)).toMatchObject({ granted: false, remaining: 9, retryAfterSeconds: 1 })
  now += 1_000
  expect(budget.spend('a', 10)).toMatchObject({ granted: true, remaining: 0 })
  now += 3_600_000
  expect(budget.spend('a', 1).remaining).toBe(59)
})
