/**
 * Reading the list and then subscribing after its `asOf` misses nothing and repeats nothing, however many write
 * meanwhile: what the list shows, with what is told after it, is the whole history of each thing, each change once.
 */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openEvent } from '../../schema/event/cursor.js'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import type { Transport } from '../kit/client.js'
import { startHub, type World } from '../kit/world.js'
import { type Churn, startChurn } from './churn.js'

/** The embedded database has one session: more writers would only wait in line. */
const WRITERS = inject('template').kind === 'postgresql' ? 12 : 3
/** More than can be told while it is written would only make the rounds long. */
const PAUSE_MS = WRITERS * 25
const ROUNDS = 24
const CHANGES_A_ROUND = 30
/** Clients at a time, each with its own rounds. */
const CLIENTS = 3

const LIST = '{ advisoryRequests(first: 100) { asOf nodes { id version } } }'
const CHANGES = `subscription ($after: EventCursor) {
  advisoryRequestChanged(after: $after) { accessEnded event { position version subject { id } } }
}`

interface List {
  advisoryRequests: { asOf: string; nodes: { id: string; version: number }[] }
}
interface Changes {
  advisoryRequestChanged: {
    accessEnded: string | null
    event: { position: string; version: number; subject: { id: string } }
  }
}

let world: World
let churn: Churn
beforeAll(async () => {
  world = await startHub({ settings: { DATABASE_POOL_SIZE: '16' } })
  const rows = await world.hub.database.client.advisoryRequest.findMany({
    where: { phase: { not: 'DRAFT' }, sensitivity: 'UNCLASSIFIED' },
    select: { id: true },
  })
  churn = startChurn(
    world.hub.database,
    rows.map(({ id }) => id),
    WRITERS,
    PAUSE_MS,
  )
})
afterAll(async () => {
  await churn.stop()
  await world.close()
})

test(`${WRITERS} writers, ${CLIENTS} clients, ${ROUNDS} rounds: list and changes after it are one history`, async () => {
  const cursors = createCursors(await cursorSecret(world.hub.database.client))
  let delivered = 0
  const follow = async (rounds: number, transport: Transport): Promise<void> => {
    for (let round = 0; round < rounds; round++) {
      const client = world.as('gfp.desk')
      const { advisoryRequests } = await client.run<List>(LIST)
      const versions = new Map(advisoryRequests.nodes.map(({ id, version }) => [id, version]))
      const expected = new Map(versions)
      const live = await client.subscribe<Changes>(CHANGES, { after: advisoryRequests.asOf }, transport)
      let position = openEvent(advisoryRequests.asOf, cursors) ?? 0n
      for (let change = 0; change < CHANGES_A_ROUND; change++) {
        const { event, accessEnded } = (await live.data(60_000)).advisoryRequestChanged
        expect(accessEnded).toBeNull()
        // All that is written is for this client: the log after the cursor, without a hole.
        expect(BigInt(event.position)).toBe((position += 1n))
        expect(event.version).toBe((expected.get(event.subject.id) ?? 0) + 1)
        expected.set(event.subject.id, event.version)
        delivered++
      }
      await client.close()
    }
  }
  const before = churn.count
  await Promise.all(
    Array.from({ length: CLIENTS }, (_, index) => follow(ROUNDS / CLIENTS, index % 2 === 0 ? 'ws' : 'sse')),
  )
  expect(delivered).toBe(ROUNDS * CHANGES_A_ROUND)
  expect(churn.count).toBeGreaterThan(before)
}, 180_000)

test('what a list of events shows, with what is told after it, is the log', async () => {
  const client = world.as('auditor')
  const { events } = await client.run<{ events: { asOf: string; nodes: { position: string }[] } }>(
    '{ events(last: 50) { asOf nodes { position } } }',
  )
  const live = await client.subscribe<{ eventAppended: { position: string } }>(
    'subscription ($after: EventCursor) { eventAppended(after: $after) { position } }',
    { after: events.asOf },
  )
  const positions = events.nodes.map(({ position }) => BigInt(position))
  for (let count = 0; count < 50; count++) positions.push(BigInt((await live.data(60_000)).eventAppended.position))
  const [first = 0n] = positions
  expect(positions).toEqual(positions.map((_, index) => first + BigInt(index)))
})
