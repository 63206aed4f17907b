/** Clocks that have run out are announced once, by whichever node comes first, and told to those who follow. */
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { makePlace, type Place } from '../kit/place.js'
import { startHub, type World } from '../kit/world.js'

const DAY = 86_400_000
const OVERDUE = 'ADVISORY_REQUEST_OVERDUE'

let place: Place
let nodes: World[]
let now = new Date()

beforeAll(async () => {
  place = await makePlace()
  // The embedded database is held by one hub at a time.
  const count = inject('template').kind === 'postgresql' ? 2 : 1
  nodes = []
  for (let node = 0; node < count; node++) {
    nodes.push(await startHub({ place, settings: { CLOCK_SECONDS: '3600' }, now: () => now }))
  }
})
afterAll(async () => {
  await Promise.all(nodes.map((node) => node.close()))
  await place.drop()
})

const tickAll = () => Promise.all(nodes.map(({ hub }) => hub.clockwork.tick()))

test('each once, though all nodes look at the same time and again', async () => {
  const [node] = nodes as [World]
  const { client } = node.hub.database
  await tickAll()
  const before = await client.event.count({ where: { type: OVERDUE } })
  const running = await client.clock.count({ where: { stoppedAt: null, announcedAt: null } })
  expect(running).toBeGreaterThan(1)
  const live = await node
    .as('auditor')
    .subscribe<{ eventAppended: { type: string; actor: null } }>(
      `subscription { eventAppended(filter: { type: ["${OVERDUE}"] }) { type actor { role } } }`,
    )

  now = new Date(now.getTime() + 400 * DAY)
  await tickAll()
  await tickAll()

  expect(await client.event.count({ where: { type: OVERDUE } })).toBe(before + running)
  expect(await client.clock.count({ where: { stoppedAt: null, announcedAt: null } })).toBe(0)
  for (let count = 0; count < running; count++) {
    expect((await live.data()).eventAppended).toEqual({ type: OVERDUE, actor: null })
  }
  await live.close()
})

test('every kind of clock: nothing is announced a second time', async () => {
  const [node] = nodes as [World]
  await tickAll()
  const before = await node.hub.database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  await tickAll()
  expect(await node.hub.database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })).toEqual(before)
})

test('one that cannot be announced does not keep the others from it, and is announced as soon as it can be', async () => {
  const [node] = nodes as [World]
  const { client } = node.hub.database
  const running = await client.clock.findMany({ where: { stoppedAt: null }, orderBy: { requestId: 'asc' } })
  const ids = running.map(({ id }) => id)
  await client.clock.updateMany({
    where: { id: { in: ids } },
    data: { announcedAt: null, dueAt: new Date(now.getTime() - DAY) },
  })
  const waiting = async () => {
    const found = await client.clock.findMany({ where: { stoppedAt: null, announcedAt: null } })
    return found.map(({ id }) => id)
  }
  // The first that is come to.
  await client.$executeRawUnsafe(`CREATE FUNCTION refuse_one() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'not this one'; END $$`)
  await client.$executeRawUnsafe(`CREATE TRIGGER refuse_one BEFORE UPDATE ON "Clock"
    FOR EACH ROW WHEN (OLD."id" = '${ids[0]}') EXECUTE FUNCTION refuse_one()`)
  try {
    await expect(node.hub.clockwork.tick()).rejects.toThrow('not this one')
    expect(ids.length).toBeGreaterThan(1)
    expect(await waiting()).toEqual([ids[0]])
  } finally {
    await client.$executeRawUnsafe('DROP TRIGGER refuse_one ON "Clock"')
    await client.$executeRawUnsafe('DROP FUNCTION refuse_one')
  }
  await node.hub.clockwork.tick()
  expect(await waiting()).toEqual([])
})

test('by itself, as often as it is set', async () => {
  const [node] = nodes as [World]
  const { client } = node.hub.database
  const clock = await client.clock.findFirstOrThrow({ where: { stoppedAt: null } })
  const own = await startHub({
    settings:
      inject('template').kind === 'postgresql' ? { ...place.settings, CLOCK_SECONDS: '1' } : { CLOCK_SECONDS: '1' },
    now: () => now,
  })
  try {
    const target = own.hub.database.client
    await target.clock.update({
      where: { id: clock.id },
      data: { announcedAt: null, dueAt: new Date(now.getTime() - DAY) },
    })
    await expect
      .poll(async () => (await target.clock.findUniqueOrThrow({ where: { id: clock.id } })).announcedAt, {
        timeout: 15_000,
      })
      .not.toBeNull()
  } finally {
    await own.close()
  }
})
