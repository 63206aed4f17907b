/** `asOf`: the place in the log at which a whole answer was read. */
import { buildSchema, getNamedType, isCompositeType, isNonNullType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asksAsOf } from '../../schema/as-of.js'
import { schema } from '../../schema/index.js'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import { sealEvent } from '../../schema/event/cursor.js'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'
import { type Churn, startChurn } from './churn.js'

let world: World
beforeAll(async () => {
  // Few connections, so that an operation that took two of them would soon wait for itself.
  world = await startHub({ settings: { DATABASE_POOL_SIZE: '2', EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } })
})
afterAll(() => world.close())

async function headCursor(): Promise<string> {
  const { client } = world.hub.database
  const { position } = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  return sealEvent(position, createCursors(await cursorSecret(client)))
}

async function requestIds(): Promise<string[]> {
  const rows = await world.hub.database.client.advisoryRequest.findMany({
    where: { phase: { not: 'DRAFT' }, sensitivity: 'UNCLASSIFIED' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

describe('an operation asks for it', () => {
  test.each([
    ['at the root', '{ advisoryRequests { asOf } }'],
    ['beneath a thing', '{ advisoryRequests { nodes { timeline { asOf } } } }'],
    ['under another name', '{ advisoryRequests { at: asOf } }'],
    [
      'in a fragment',
      '{ ...A } fragment A on Query { advisoryRequests { ...B } } fragment B on AdvisoryRequestConnection { asOf }',
    ],
    ['in an inline fragment', '{ node(id: "x") { ... on AdvisoryRequest { consultations { ... { asOf } } } } }'],
    ['in a subscription', 'subscription { advisoryRequestChanged { request { timeline { asOf } } } }'],
    ['in a mutation', 'mutation { submitAdvisoryRequest(input: {}) { request { timeline { asOf } } } }'],
  ])('%s', (_where, document) => {
    expect(asksAsOf(schema, parse(document))).toBe(true)
  })

  test.each([
    ['a figure of that name', '{ parity { asOf } formedUnits { asOf } }'],
    ['a list without it', '{ advisoryRequests { nodes { id } } }'],
    ['another field under its name', '{ advisoryRequests { asOf: totalCount } }'],
    ['a fragment that is not spread', '{ viewer { handle } } fragment A on AdvisoryRequestConnection { asOf }'],
    ['what the schema does not have', '{ nothing { asOf } }'],
  ])('but not by %s', (_what, document) => {
    expect(asksAsOf(schema, parse(document))).toBe(false)
  })

  test('and of several operations in a document, only that one', () => {
    const document = parse('query A { advisoryRequests { asOf } } query B { advisoryRequests { totalCount } }')
    expect([asksAsOf(schema, document, 'A'), asksAsOf(schema, document, 'B')]).toEqual([true, false])
    expect(asksAsOf(schema, document)).toBe(false)
  })

  test('and every connection of the graph has it', () => {
    const connections = Object.values(schema.getTypeMap()).filter(({ name }) => name.endsWith('Connection'))
    expect(connections.length).toBeGreaterThan(15)
    for (const type of connections) {
      expect('getFields' in type ? Object.keys(type.getFields()) : []).toContain('asOf')
    }
    expect(asksAsOf(buildSchema('type Query { asOf: Int }'), parse('{ asOf }'))).toBe(false)
  })
})

test('it is the end of the log, and the same in all lists of an answer', async () => {
  const { advisoryRequests, events, skills } = await world.as('gfp.desk').run<{
    advisoryRequests: { asOf: string; nodes: { consultations: { asOf: string }; timeline: { asOf: string } }[] }
    events: { asOf: string }
    skills: { asOf: string }
  }>('{ advisoryRequests { asOf nodes { consultations { asOf } timeline(first: 1) { asOf } } } events { asOf } skills { asOf } }')
  const all = [
    advisoryRequests.asOf,
    events.asOf,
    skills.asOf,
    ...advisoryRequests.nodes.flatMap(({ consultations, timeline }) => [consultations.asOf, timeline.asOf]),
  ]
  expect(all.length).toBeGreaterThan(5)
  expect(new Set(all)).toEqual(new Set([await headCursor()]))
})

test('it costs a transaction, and who does not ask for it pays nothing', async () => {
  const client = world.as('gfp.desk')
  const transaction = (texts: string[]) => texts.filter((text) => /^(?:BEGIN|COMMIT|ROLLBACK|SET )/.test(text))
  const plain = await statementsOf(() => client.run('{ advisoryRequests { nodes { id } totalCount } }'))
  const asked = await statementsOf(() => client.run('{ advisoryRequests { asOf nodes { id } totalCount } }'))
  expect(transaction(plain)).toEqual([])
  expect(transaction(asked)).toContain('COMMIT')
  expect(asked.length - transaction(asked).length).toBe(plain.length + 1)
})

test('an answer with errors leaves no transaction behind', async () => {
  const client = world.as('gfp.desk')
  for (let round = 0; round < 5; round++) {
    const { errors } = await client.attempt(
      '{ advisoryRequests { asOf nodes { id } } events(after: "nonsense") { nodes { position } } node(id: "nonsense") { id } }',
    )
    expect(errors?.length).toBeGreaterThan(0)
  }
  // With a pool of two, or one session, five that stayed open would stand in the way of this.
  await Promise.all(Array.from({ length: 4 }, () => client.run('{ advisoryRequests { asOf } }')))
})

test('every query of the graph reads it too, and waits for no other connection', async () => {
  const liberia = `"${btoa('Country:LBR')}"`
  const values: Record<string, string> = {
    'String!': '"LBR"',
    'ID!': liberia,
    '[ID!]!': `[${liberia}]`,
    '[SgfArea!]!': '[ADMINISTRATION]',
  }
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {})
  expect(fields.length).toBeGreaterThan(25)
  for (const { name, type, args } of fields) {
    const required = args.filter((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)
    const given = required.map((argument) => `${argument.name}: ${values[String(argument.type)]}`)
    const field = `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}`
    const selection = isCompositeType(getNamedType(type)) ? '{ __typename }' : ''
    const { errors = [] } = await world
      .as('gfp.desk')
      .attempt(`{ first: advisoryRequests { asOf } asked: ${field} ${selection} last: advisoryRequests { asOf } }`)
    const others = errors.filter(({ extensions }) => extensions?.['code'] !== 'FORBIDDEN')
    expect(others, field).toEqual([])
  }
})

test('more at a time than there are connections: each is answered', async () => {
  const client = world.as('gfp.desk')
  const document = `{
    advisoryRequests(first: 20) { asOf totalCount nodes { allowedActions { action } timeline(first: 2) { totalCount nodes { subject { id } } } } }
    events(first: 20) { nodes { actor { entity { name } } } }
  }`
  const answers = await Promise.all(Array.from({ length: 12 }, () => client.run(document)))
  // Nobody writes meanwhile: all are the same.
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
})

describe('while 4 writers write', () => {
  let churn: Churn
  beforeAll(async () => {
    churn = startChurn(world.hub.database, await requestIds(), 4)
  })
  afterAll(() => churn.stop())

  test('every list in an answer is of one moment: things, their histories, and the log', async () => {
    const before = churn.count
    for (let round = 0; round < 10; round++) {
      const { events, advisoryRequests } = await world.as('gfp.desk').run<{
        events: { nodes: { cursor: string; position: string }[] }
        advisoryRequests: { asOf: string; nodes: { version: number; timeline: { nodes: { version: number }[] } }[] }
      }>('{ advisoryRequests(first: 50) { asOf nodes { version timeline(last: 1) { nodes { version } } } } events(last: 1) { nodes { cursor position } } }')
      expect(events.nodes[0]?.cursor).toBe(advisoryRequests.asOf)
      for (const { version, timeline } of advisoryRequests.nodes) {
        const [last] = timeline.nodes
        if (last) expect(last.version).toBe(version)
      }
    }
    expect(churn.count).toBeGreaterThan(before)
  })
})

test('in what a mutation answers, it is after what was done', async () => {
  const rc = world.as('rc.liberia')
  const { advisoryRequests } = await rc.run<{ advisoryRequests: { nodes: { id: string; version: number }[] } }>(
    '{ advisoryRequests(first: 1) { nodes { id version } } }',
  )
  const [request] = advisoryRequests.nodes
  const before = await headCursor()
  const answer = await rc.run<Record<string, { request: { timeline: { asOf: string } }; errors: unknown[] }>>(
    `mutation ($one: NameOfficerInput!, $other: UnnameOfficerInput!) {
      nameOfficer(input: $one) { errors { code message } request { timeline(last: 1) { asOf } } }
      unnameOfficer(input: $other) { errors { code message } request { timeline(last: 1) { asOf } } }
    }`,
    {
      one: { id: request?.id, idempotencyKey: 'one', expectedVersion: request?.version, handle: 'unodc.officer' },
      other: {
        id: request?.id,
        idempotencyKey: 'other',
        expectedVersion: (request?.version ?? 0) + 1,
        handle: 'unodc.officer',
      },
    },
  )
  expect([answer['nameOfficer']?.errors, answer['unnameOfficer']?.errors]).toEqual([[], []])
  const [one, other] = [answer['nameOfficer'], answer['unnameOfficer']].map((part) => part?.request.timeline.asOf)
  expect(new Set([before, one, other]).size).toBe(3)
  expect(other).toBe(await headCursor())
})

test.each(['ws', 'sse'] as const)(
  'in an event of a subscription over %s, it is of the moment of that answer',
  async (over) => {
    const [id = ''] = await requestIds()
    const after = await headCursor()
    const churn = startChurn(world.hub.database, [id], 2)
    await expect
      .poll(() => churn.count, { timeout: 20_000 })
      .toBeGreaterThan(20)
      .finally(() => churn.stop())
    const live = await world.as('gfp.desk').subscribe<{
      advisoryRequestChanged: { request: { version: number; timeline: { asOf: string; nodes: { version: number }[] } } }
    }>('subscription ($after: EventCursor) { advisoryRequestChanged(after: $after) { request { version timeline(last: 1) { asOf nodes { version } } } } }', { after }, over)
    const { request } = (await live.data()).advisoryRequestChanged
    expect(request.timeline.asOf).toBe(await headCursor())
    expect(request.timeline.nodes[0]?.version).toBe(request.version)
    await live.close()
  },
)
