/** What an operation is said to cost at most, held to what really came and how often the database was really asked. */
import { buildSchema, isListType, isNonNullType, isObjectType, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'
import { costOf } from '../../server/cost.js'
import { READINGS, SIZES } from '../../server/cost-sizes.js'
import { knownValues } from '../kit/known-values.js'
import { type Random as Chance, Random, seedOfRun } from '../kit/random.js'
import { DocumentMaker } from '../kit/random-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { statementsOf } from '../kit/statements.js'
import { objectsIn } from '../kit/weighed.js'
import { startHub, type World } from '../kit/world.js'

const small = buildSchema(`
  type Query { things(first: Int, last: Int): ThingConnection! thing: Thing nodes(ids: [ID!]!): [Node]! }
  interface Node { id: ID! }
  type Thing implements Node { id: ID! name: String parts(first: Int, last: Int): ThingConnection! tags: [Tag!]! }
  type Tag implements Node { id: ID! things: [Thing!]! }
  type ThingConnection { nodes: [Thing!]! edges: [ThingEdge!]! totalCount: Int! pageInfo: PageInfo! }
  type ThingEdge { node: Thing! cursor: String! }
  type PageInfo { hasNextPage: Boolean! }
`)

const cost = (query: string, variables: Record<string, unknown> = {}) =>
  costOf(small, parse(query), undefined, variables)

describe('lists multiply', () => {
  test('a page, by `first` or `last`, written or in a variable', () => {
    const ten = cost('{ things(first: 10) { nodes { id } } }')
    expect(ten?.objects).toBe(22)
    expect(cost('query ($n: Int) { things(first: $n) { nodes { id } } }', { n: 10 })).toEqual(ten)
    expect(cost('query ($n: Int = 10) { things(last: $n) { nodes { id } } }')).toEqual(ten)
    expect(cost('query ($n: Int) { things(last: $n) { nodes { id } } }', { n: 20 })?.objects).toBe(42)
  })

  test('a page of no size said, by the default of 20; one of more than 100 by 100, since it is refused', () => {
    for (const asked of ['', '(first: null)', '(first: 20)']) {
      expect(cost(`{ things${asked} { nodes { id } } }`)?.objects).toBe(42)
    }
    expect(cost('{ things(first: 1000000) { nodes { id } } }')?.objects).toBe(202)
  })

  test('one within another', () => {
    expect(cost('{ things(first: 100) { nodes { parts(first: 100) { nodes { id } } } } }')?.objects).toBeGreaterThan(
      20_000,
    )
  })

  test('a list of ids by their number', () => {
    expect(cost('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['a', 'b', 'c'] })?.objects).toBe(3)
  })

  test('where several types are possible, by the largest', () => {
    const tag = cost('{ nodes(ids: ["a"]) { ... on Tag { things { id } } } }')
    const both = cost('{ nodes(ids: ["a"]) { ... on Thing { name } ... on Tag { things { id } } } }')
    expect(both?.objects).toBe(tag?.objects)
  })
})

test('fragments count where they are spread, and doubling ones are weighed in no time', () => {
  const chain = Array.from(
    { length: 40 },
    (_, at) => `fragment F${at} on Thing { a: tags { things { ...F${at + 1} } } b: tags { things { ...F${at + 1} } } }`,
  )
  const query = `{ thing { ...F0 } } ${chain.join(' ')} fragment F40 on Thing { id }`
  expect(cost(query)?.points).toBeGreaterThan(1e12)
})

test('the tables name fields that there are', () => {
  const lists = new Set<string>()
  const fields = new Set<string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue
    for (const { name, type: of } of Object.values(type.getFields())) {
      fields.add(name)
      if (isListType(isNonNullType(of) ? of.ofType : of)) lists.add(`${type.name}.${name}`)
    }
  }
  expect(Object.keys(SIZES).filter((name) => !lists.has(name))).toEqual([])
  expect(Object.keys(READINGS).filter((name) => !fields.has(name))).toEqual([])
})

describe('what was said holds', () => {
  let world: World
  let known: Record<string, readonly unknown[]>
  beforeAll(async () => {
    // Nothing is sent but what is asked for.
    world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600', MAX_COST: '100000000' } })
    await (await RequestLife.file(world)).approved()
    known = await knownValues(world)
  })
  afterAll(() => world.close())

  test(
    'for generated queries of every role: never more objects or statements than were told',
    { timeout: 60_000 },
    async () => {
      const random = new Random(seedOfRun())
      const maker = new DocumentMaker(schema, random, { known, depth: 6 })
      let answered = 0
      const over: unknown[] = []
      const worst = { objects: 0, statements: 0 }
      for (let count = 0; count < 400; count++) {
        const found = await weigh(random, maker)
        if (!found) continue
        answered++
        if (found.objects > found.told.objects || found.statements > found.told.statements) over.push(found)
        worst.objects = Math.max(worst.objects, found.objects / Math.max(found.told.objects, 1))
        worst.statements = Math.max(worst.statements, found.statements / Math.max(found.told.statements, 1))
      }
      expect(over).toEqual([])
      expect(answered).toBeGreaterThan(300)
      // A bound that is never nearly reached would hold nothing.
      expect(worst.objects).toBeGreaterThan(0.3)
      expect(worst.statements).toBeGreaterThan(0.3)
    },
  )

  async function weigh(random: Chance, maker: DocumentMaker) {
    const { query, variables } = maker.query()
    const handle = random.pick([
      'gfp.desk',
      'auditor',
      'pd.desk',
      'unodc.officer',
      'rc.liberia',
      'delegate.a',
      undefined,
    ])
    let answer: Awaited<ReturnType<ReturnType<World['as']>['attempt']>> | undefined
    // One reads the account of the bearer.
    const sent = await statementsOf(async () => {
      answer = await world.as(handle).attempt(query, variables)
    })
    const told = (answer as { extensions?: { cost?: { objects: number; statements: number } } } | undefined)?.extensions
      ?.cost
    if (!told || !answer?.data) return undefined
    const statements = sent.filter((text) => !/^(?:BEGIN|COMMIT|ROLLBACK|SET )/.test(text)).length - (handle ? 1 : 0)
    return { told, objects: objectsIn(answer.data) - 1, statements, handle, query, variables }
  }
})
