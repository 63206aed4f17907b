/** Events leave the log by age, and whoever still wanted them is told so, never silence. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { logBounds } from '../../prisma/event-log.js'
import { deleteEventsBefore } from '../../prisma/retention.js'
import { sealEvent } from '../../schema/event/cursor.js'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import type { Answer } from '../kit/client.js'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'

const DAY = 86_400_000
const FOLLOW = 'subscription ($after: EventCursor) { eventAppended(after: $after) { position type } }'
const READ = 'query ($after: EventCursor) { events(after: $after) { nodes { position } pageInfo { hasNextPage } } }'

interface Appended {
  eventAppended: { position: number; type: string }
}
interface Read {
  events: { nodes: { position: number }[] }
}

let world: World
let now = new Date()
let cursorAt: (position: bigint) => string

beforeAll(async () => {
  world = await startHub({ settings: { EVENT_RETENTION_DAYS: '3000', CLOCK_SECONDS: '3600' }, now: () => now })
  const cursors = createCursors(await cursorSecret(world.hub.database.client))
  cursorAt = (position) => sealEvent(position, cursors)
})
afterAll(() => world.close())

const bounds = () => logBounds(world.hub.database.client)

test('within the age, the log is kept whole', async () => {
  await world.hub.clockwork.tick()
  expect((await bounds()).oldest).toBe(1n)
  const { events } = await world.as('auditor').run<Read>(READ, { after: cursorAt(0n) })
  expect(events.nodes[0]?.position).toBe(1)
})

test('the beginning is deleted, batch by batch, up to the first event that is young', async () => {
  const { database } = world.hub
  const { head } = await bounds()
  // An old one behind a young one: clocks of nodes differ.
  await happen(database, 'YOUNG', { at: new Date(now.getTime() + 10 * DAY) })
  await happen(database, 'OLD')
  await happen(database, 'YOUNG', { at: new Date(now.getTime() + 10 * DAY) })
  now = new Date(now.getTime() + 3001 * DAY)
  const entries = await database.client.auditEntry.count()
  expect(await deleteEventsBefore(database, new Date(now.getTime() - 3000 * DAY), 7)).toBe(Number(head))
  expect(await bounds()).toEqual({ oldest: head + 1n, head: head + 3n })
  // Nothing leaves the audit trail; each batch is told of in it.
  const batches = await database.client.auditEntry.findMany({ where: { action: 'log.retention' } })
  expect(batches.map(({ record }) => (JSON.parse(record) as { count: number }).count).reduce((a, b) => a + b)).toBe(
    Number(head),
  )
  expect(await database.client.auditEntry.count()).toBe(entries + batches.length)
  // The next look finds nothing more.
  await world.hub.clockwork.tick()
  expect((await bounds()).oldest).toBe(head + 1n)
})

test('only retention deletes: what it permits ends with its transaction', async () => {
  await expect(world.hub.database.client.event.deleteMany({})).rejects.toThrow(/append-only/)
})

describe('a cursor before the log', () => {
  const expectExpired = async (answer: Answer<unknown>): Promise<void> => {
    const [error] = answer.errors ?? []
    const { head } = await bounds()
    expect(error?.extensions).toMatchObject({
      code: 'CURSOR_EXPIRED',
      resynchronize: { how: expect.stringContaining('asOf'), after: cursorAt(head) },
    })
  }

  test.each(['ws', 'sse'] as const)('is refused over %s, with the way to go on', async (transport) => {
    const live = await world.as('auditor').subscribe<Appended>(FOLLOW, { after: cursorAt(5n) }, transport)
    // A message of its own on a socket, the last result of an event stream.
    const answer = await live
      .next()
      .catch((errors: unknown) => ({ errors: errors as Answer<unknown>['errors'] & object }))
    await expectExpired(answer)
  })

  test('is refused by a list of events', async () => {
    await expectExpired(await world.as('auditor').attempt(READ, { after: cursorAt(5n) }))
    await expectExpired(
      await world.as('auditor').attempt('query ($after: EventCursor) { events(after: $after) { asOf } }', {
        after: cursorAt(5n),
      }),
    )
  })

  test('is refused by the timeline of a thing', async () => {
    const timeline =
      'query ($after: String) { advisoryRequests(first: 2) { nodes { timeline(after: $after) { nodes { position } } } } }'
    await expectExpired(await world.as('auditor').attempt(timeline, { after: cursorAt(5n) }))
    const { head } = await bounds()
    expect((await world.as('auditor').attempt(timeline, { after: cursorAt(head) })).errors).toBeUndefined()
  })

  test.each(['ws', 'sse'] as const)('the way leads on over %s', async (transport) => {
    const client = world.as('auditor')
    const { errors } = await client.attempt(READ, { after: cursorAt(5n) })
    const { after } = (errors?.[0]?.extensions?.['resynchronize'] ?? {}) as { after?: string }
    expect(after).toBeDefined()
    const live = await client.subscribe<Appended>(FOLLOW, { after }, transport)
    const { advisoryRequests } = await client.run<{ advisoryRequests: { asOf: string } }>(
      '{ advisoryRequests { asOf } }',
    )
    expect(advisoryRequests.asOf).toBe(after)
    await happen(world.hub.database, 'AFTER_ALL')
    expect((await live.data()).eventAppended.type).toBe('AFTER_ALL')
    await live.close()
  })
})

test('the cursor just before the oldest event kept is none of those', async () => {
  const { oldest } = await bounds()
  const { events } = await world.as('auditor').run<Read>(READ, { after: cursorAt((oldest ?? 0n) - 1n) })
  expect(events.nodes[0]?.position).toBe(Number(oldest))
})

test('who is reading an old page while it is deleted is told, and does not skip', async () => {
  const { database, fanout } = world.hub
  const { head } = await bounds()
  // More than the window holds, so that the reader is led to the table.
  for (let count = 0; count < 3_000; count += 100) await happen(database, 'MANY', { at: now, count: 100 })
  await expect.poll(() => fanout.position, { timeout: 20_000 }).toBe(head + 3_000n)
  const stream = fanout.after(head)
  const read: bigint[] = []
  const readOn = async (): Promise<void> => {
    for await (const { position } of stream) {
      read.push(position)
      if (read.length === 1) await deleteEventsBefore(database, new Date(now.getTime() + 300 * DAY))
    }
  }
  await expect(readOn()).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } })
  // The page at hand was told; the next was gone.
  expect(read).toEqual(Array.from({ length: 500 }, (_, index) => head + BigInt(index + 1)))
})

test('with nothing left, only the cursor of the end is good', async () => {
  const { oldest, head } = await bounds()
  expect(oldest).toBeNull()
  const client = world.as('auditor')
  expect((await client.attempt(READ, { after: cursorAt(head - 1n) })).errors?.[0]?.extensions?.['code']).toBe(
    'CURSOR_EXPIRED',
  )
  expect((await client.run<Read>(READ, { after: cursorAt(head) })).events.nodes).toEqual([])
  const live = await client.subscribe<Appended>(FOLLOW, { after: cursorAt(head) })
  await happen(world.hub.database, 'FIRST_AGAIN')
  expect((await live.data()).eventAppended).toEqual({ position: Number(head + 1n), type: 'FIRST_AGAIN' })
})
