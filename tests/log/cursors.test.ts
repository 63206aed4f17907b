/** Cursors cannot be turned into another meaning, by whatever door they come. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCursors } from '../../server/cursors.js'
import { sealEvent } from '../../schema/event/cursor.js'
import { startHub, type World } from '../kit/world.js'

let world: World
/** A cursor of the log, and one of a list of requests. */
let good: string
let ofList: string

beforeAll(async () => {
  world = await startHub()
  const { advisoryRequests } = await world.as('gfp.desk').run<{
    advisoryRequests: { asOf: string; edges: { cursor: string }[] }
  }>('{ advisoryRequests(first: 1) { asOf edges { cursor } } }')
  good = advisoryRequests.asOf
  ofList = advisoryRequests.edges[0]?.cursor ?? ''
})
afterAll(() => world.close())

const bad = (): [string, string][] => [
  ['of another hub', sealEvent(1n, createCursors(Buffer.from('another hub').toString('base64')))],
  ['of a list', ofList],
  ['with a changed character', `${good[0] === 'A' ? 'B' : 'A'}${good.slice(1)}`],
  [
    'with another position',
    Buffer.concat([Buffer.from(good, 'base64url').subarray(0, 16), Buffer.from('1')]).toString('base64url'),
  ],
  ['cut short', good.slice(0, 12)],
  ['a plain number', '1'],
  ['empty', ''],
]

describe.each(['ws', 'sse'] as const)('a subscription over %s', (transport) => {
  test('goes on after a cursor of the log, and after no other', async () => {
    const document = 'subscription ($after: EventCursor) { eventAppended(after: $after) { position } }'
    for (const [what, after] of bad()) {
      const live = await world.as('gfp.desk').subscribe(document, { after }, transport)
      const errors = await live.next().then(
        (answer) => answer.errors,
        (reason: unknown) => reason as { extensions?: object }[],
      )
      expect([what, errors?.[0]?.extensions]).toMatchObject([what, { code: 'VALIDATION' }])
      await live.close()
    }
    const live = await world.as('gfp.desk').subscribe(document, { after: good }, transport)
    expect(live.all).toEqual([])
    await live.close()
  })
})

test('a list of events goes on after a cursor of the log, and after no other', async () => {
  const document = 'query ($after: EventCursor) { events(after: $after) { nodes { position } } }'
  for (const [what, after] of bad()) {
    const { errors } = await world.as('gfp.desk').attempt(document, { after })
    expect([what, errors?.[0]?.extensions]).toMatchObject([what, { code: 'VALIDATION' }])
  }
  expect((await world.as('gfp.desk').attempt(document, { after: good })).errors).toBeUndefined()
})

test('a cursor of the log is none of a list of requests', async () => {
  const { errors } = await world
    .as('gfp.desk')
    .attempt('query ($after: String) { advisoryRequests(after: $after) { nodes { id } } }', { after: good })
  expect(errors?.[0]?.extensions?.['code']).toBe('VALIDATION')
})
