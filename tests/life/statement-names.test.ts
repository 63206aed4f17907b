/** Statements that come again and again are prepared: within bounds, and without harm when a connection is lost. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createStatementNames } from '../../prisma/statement-names.js'
import { startHub, type World } from '../kit/world.js'

let world: World

beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world?.close())

const LIST = '{ advisoryRequests(first: 3) { nodes { reference country { code } } } }'
const list = () => world.as('gfp.desk').run<{ advisoryRequests: { nodes: object[] } }>(LIST)

test('a statement is named from its third use on, always the same', () => {
  const nameOf = createStatementNames()
  const sql = 'SELECT 1'
  expect([nameOf({ sql }), nameOf({ sql })]).toEqual([undefined, undefined])
  const name = nameOf({ sql })
  expect(name).toEqual(expect.any(String))
  expect(nameOf({ sql })).toBe(name)
  for (let use = 1; use <= 3; use++) nameOf({ sql: 'SELECT 2' })
  expect(nameOf({ sql: 'SELECT 2' })).not.toBe(name)
})

test('names have an end, and what came before keeps its own', () => {
  const nameOf = createStatementNames()
  const names = new Set<string | undefined>()
  for (let text = 0; text < 2_000; text++) {
    for (let use = 1; use <= 4; use++) names.add(nameOf({ sql: `SELECT ${text}` }))
  }
  expect(names.size).toBe(501)
  expect(names).toContain(undefined)
  expect(nameOf({ sql: 'SELECT 0' })).toBe('hub_1')
})

test('what is sent once each time is never named', () => {
  const nameOf = createStatementNames()
  for (let round = 1; round <= 3; round++) {
    for (let text = 0; text < 6_000; text++) expect(nameOf({ sql: `SELECT ${text}` })).toBeUndefined()
  }
})

test('the database keeps plans, and a new connection begins without them', async () => {
  const answer = await list()
  for (let use = 1; use <= 4; use++) expect(await list()).toEqual(answer)
  const client = await world.hub.database.pool.connect()
  const { rows } = await client.query<{ name: string }>('SELECT name FROM pg_prepared_statements')
  expect(rows.map(({ name }) => name)).toContainEqual(expect.stringMatching(/^hub_\d+$/))
  // Thrown away, as one whose socket broke.
  client.release(true)
  for (let use = 1; use <= 4; use++) expect(await list()).toEqual(answer)
})
