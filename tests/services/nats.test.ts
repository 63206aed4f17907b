/** Events between nodes by NATS JetStream, on a real server. */
import { setTimeout as delay } from 'node:timers/promises'
import { jetstreamManager, type JetStreamManager } from '@nats-io/jetstream'
import { connect, type NatsConnection } from '@nats-io/transport-node'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PrivateNats } from '../../bench/processes/nats.js'
import { type Database, openDatabase } from '../../prisma/database.js'
import { appendLog, readEvents } from '../../prisma/event-log.js'
import type { Event } from '../../prisma/generated/client/client.js'
import { applyMigrations } from '../../prisma/migrate.js'
import { createCursors } from '../../server/cursors.js'
import { createFanout, type Fanout } from '../../server/fanout.js'
import { createNatsWire } from '../../server/nats.js'
import { createMessages } from '../../server/nats-message.js'
import { Queue } from '../kit/queue.js'
import { scratchDatabase } from '../kit/scratch-database.js'
import { happen, happening } from '../kit/happening.js'

const SHARED = process.env['TEST_NATS_URL'] ?? ''
const NEVER_MS = 3_600_000

interface Node {
  readonly fanout: Fanout
  /** What it told its listeners. */
  readonly events: Queue<Event>
  /** What its operator is told. */
  readonly told: string[]
}

let database: Database
let drop: () => Promise<void>
let secret: string
let nodes: Node[]
let admin: NatsConnection
let manager: JetStreamManager

beforeAll(async () => {
  const scratch = await scratchDatabase()
  drop = scratch.drop
  database = await openDatabase({ url: scratch.url, dataDir: '', poolSize: 8 })
  await applyMigrations(database.pool)
  admin = await connect({ servers: SHARED.replace('nats://', ''), timeout: 5_000 }).catch((error: unknown) => {
    throw new Error(
      `The suite needs a NATS server with JetStream at ${SHARED}. Start it, or name another in TEST_NATS_URL.`,
      { cause: error },
    )
  })
  manager = await jetstreamManager(admin)
})
afterAll(async () => {
  await admin?.close()
  await database?.close()
  await drop?.()
})

beforeEach(() => {
  nodes = []
  secret = Buffer.from(`a hub of ${Math.random()}`).toString('base64')
})
afterEach(async () => {
  await Promise.all(nodes.map(({ fanout }) => fanout.close()))
  await manager.streams.delete(createMessages(secret).names.stream).catch(() => undefined)
})

interface NodeOptions {
  readonly url?: string
  /** Whether PostgreSQL wakes it. Default: not, so that it learns of events by NATS or not at all. */
  readonly notified?: boolean
}

async function startNode({ url = SHARED, notified = false }: NodeOptions = {}): Promise<Node> {
  const told: string[] = []
  const events = new Queue<Event>()
  const wire = createNatsWire({
    url,
    messages: createMessages(secret),
    onOutage: () => told.push('out'),
    onRecovery: () => told.push('back'),
    onForeign: () => told.push('foreign'),
  })
  const deaf: Database = { ...database, listen: async () => async () => {} }
  const fanout = await createFanout(notified ? database : deaf, createCursors(secret), { pollMs: NEVER_MS, wire })
  fanout.onEvent((event) => events.push(event))
  const node = { fanout, events, told }
  nodes.push(node)
  await expect.poll(() => wire.isUp || told.length > 0, { timeout: 10_000 }).toBe(true)
  return node
}

/** Commits events as a node does, which then looks at once. */
async function writeOn({ fanout }: Node, type: string, count = 1): Promise<void> {
  await happen(database, type, { count })
  fanout.wake()
}

const typesOf = (events: readonly Event[]): string[] => events.map(({ type }) => type)
const head = async (): Promise<bigint> =>
  (await database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })).position

function publish(subject: string, message: Uint8Array, msgID: string) {
  return manager.jetstream().publish(subject, message, { msgID })
}

test('an event arrives at the other nodes as the log has it, though they do not read the log', async () => {
  const [one, two, three] = [await startNode(), await startNode(), await startNode()]
  const before = await head()
  const facts = { title: 'Ärger „hier“', requiredBy: new Date('2027-01-02T00:00:00.000Z'), none: null, list: ['a'] }
  await database.client.$transaction((tx) =>
    appendLog(
      tx,
      null,
      new Date(),
      [{ ...happening('WHOLE', { note: 'with a note' }), facts, factsBefore: facts, sightBefore: {} }],
      [],
    ),
  )
  one.fanout.wake()
  const rows = await readEvents(database.client, before, 10)
  expect(rows).toHaveLength(1)
  for (const { events } of [one, two, three]) expect(await events.next()).toEqual(rows[0])
})

test('what several nodes send is carried once', async () => {
  const [one, two] = [await startNode({ notified: true }), await startNode({ notified: true })]
  const three = await startNode()
  for (let round = 0; round < 20; round++) {
    await happen(database, `ROUND_${round}`)
    // Both read it, and both send it.
    one.fanout.wake()
    two.fanout.wake()
  }
  await three.events.waitFor(({ type }) => type === 'ROUND_19', 10_000)
  expect(typesOf(three.events.all)).toEqual(Array.from({ length: 20 }, (_, round) => `ROUND_${round}`))
  await delay(200)
  const { state } = await manager.streams.info(createMessages(secret).names.stream)
  expect(state.messages).toBe(20)
})

test('a message that is not the very next makes a node read the log, one that is old is passed over', async () => {
  const node = await startNode()
  const { names, write } = createMessages(secret)
  const before = await head()
  await happen(database, 'UNSENT', { count: 3 })
  const rows = await readEvents(database.client, before, 10)
  const [first, , third] = rows as [Event, Event, Event]
  await publish(names.subject, write(third, 10_000), 'third')
  for (const row of rows) expect(await node.events.next()).toEqual(row)
  await publish(names.subject, write(first, 10_000), 'first again')
  await publish(names.subject, write(third, 10_000), 'third again')
  await happen(database, 'NEXT')
  const [next] = (await readEvents(database.client, third.position, 1)) as [Event]
  await publish(names.subject, write(next, 10_000), 'next')
  expect(await node.events.next()).toEqual(next)
  expect(node.events.all).toHaveLength(4)
})

test('a message that no node of this hub wrote is not believed, told of once, and the log is read', async () => {
  const node = await startNode()
  const { names } = createMessages(secret)
  const forger = createMessages(Buffer.from('of another hub').toString('base64'))
  const before = await head()
  await happen(database, 'TRUE')
  const [event] = (await readEvents(database.client, before, 1)) as [Event]
  await publish(names.subject, forger.write({ ...event, type: 'FORGED' }, 10_000), 'forged')
  expect(await node.events.next()).toEqual(event)
  for (const text of ['', 'nonsense', JSON.stringify({ position: '1' })]) {
    await publish(names.subject, Buffer.from(text), `bad ${text}`)
  }
  await writeOn(node, 'AFTER')
  await node.events.waitFor(({ type }) => type === 'AFTER')
  expect(typesOf(node.events.all)).toEqual(['TRUE', 'AFTER'])
  expect(node.told).toEqual(['foreign'])
})

test('hubs that share a server do not hear each other', async () => {
  const node = await startNode()
  secret = Buffer.from(`another hub of ${Math.random()}`).toString('base64')
  const other = await startNode()
  await writeOn(other, 'OF_THE_OTHER')
  await other.events.next()
  await delay(300)
  expect(node.events.all).toEqual([])
})

test('an event larger than NATS carries is read from the log', async () => {
  const [one, two] = [await startNode(), await startNode()]
  const note = 'ü'.repeat(700_000)
  await database.client.$transaction((tx) => appendLog(tx, null, new Date(), [happening('LARGE', { note })], []))
  one.fanout.wake()
  expect((await two.events.next(10_000)).note).toBe(note)
  await writeOn(one, 'SMALL')
  expect((await two.events.next()).type).toBe('SMALL')
})

test('a thousand events at once arrive in order', async () => {
  const [one, two] = [await startNode(), await startNode()]
  const before = await head()
  await writeOn(one, 'MANY', 1_000)
  await expect.poll(() => two.fanout.position, { timeout: 20_000 }).toBe(before + 1_000n)
  expect(two.events.all.map(({ position }) => position)).toEqual(
    Array.from({ length: 1_000 }, (_, index) => before + BigInt(index + 1)),
  )
})

test('a stream that somebody deletes is made again, and what it held is read from the log', async () => {
  const [one, two] = [await startNode(), await startNode()]
  const { stream } = createMessages(secret).names
  await manager.streams.delete(stream)
  await writeOn(one, 'INTO_THE_VOID')
  expect((await two.events.next(20_000)).type).toBe('INTO_THE_VOID')
  await expect.poll(() => [one.told.at(-1), two.told.at(-1)], { timeout: 20_000 }).toEqual(['back', 'back'])
  await writeOn(one, 'THROUGH_THE_NEW_ONE')
  expect((await two.events.next()).type).toBe('THROUGH_THE_NEW_ONE')
})

test('the stream has limits, and a release that changes them does not stumble over it', async () => {
  await startNode()
  const { stream } = createMessages(secret).names
  const { config } = await manager.streams.info(stream)
  expect(config.max_age).toBeGreaterThan(0)
  expect(config.max_bytes).toBeGreaterThan(0)
  expect(config.max_msgs).toBeGreaterThan(0)
  await manager.streams.update(stream, { ...config, max_msgs: 10 })
  const [one, two] = [await startNode(), await startNode()]
  await writeOn(one, 'LIMITED')
  expect((await two.events.next()).type).toBe('LIMITED')
  expect((await manager.streams.info(stream)).config.max_msgs).toBeGreaterThan(10)
})

describe('with a server of its own', () => {
  let server: PrivateNats | undefined
  afterEach(async () => {
    await Promise.all(nodes.splice(0).map(({ fanout }) => fanout.close()))
    await server?.remove()
  })

  test('an outage stops nobody, is told of once, and ends by itself', async () => {
    server = await PrivateNats.require()
    const [one, two] = [
      await startNode({ url: server.url, notified: true }),
      await startNode({ url: server.url, notified: true }),
    ]
    const deaf = await startNode({ url: server.url })
    await writeOn(one, 'BEFORE')
    for (const { events } of nodes) expect((await events.next()).type).toBe('BEFORE')

    await server.kill()
    for (let round = 0; round < 5; round++) {
      await writeOn(one, `WHILE_${round}`)
      expect((await two.events.next()).type).toBe(`WHILE_${round}`)
      await delay(300)
    }
    expect(nodes.map(({ told }) => told)).toEqual([['out'], ['out'], ['out']])

    await server.begin()
    await expect
      .poll(() => nodes.map(({ told }) => told), { timeout: 20_000 })
      .toEqual([
        ['out', 'back'],
        ['out', 'back'],
        ['out', 'back'],
      ])
    // Who has only NATS reads what it missed as soon as it is back, and goes on by it.
    await deaf.events.waitFor(({ type }) => type === 'WHILE_4')
    await writeOn(one, 'AFTERWARDS')
    await deaf.events.waitFor(({ type }) => type === 'AFTERWARDS')
    expect(typesOf(deaf.events.all)).toEqual(['BEFORE', ...[0, 1, 2, 3, 4].map((n) => `WHILE_${n}`), 'AFTERWARDS'])
    expect(typesOf(one.events.all)).toEqual(typesOf(deaf.events.all))
  })

  test('a server that is not there yet is used when it comes', async () => {
    server = await PrivateNats.require()
    await server.kill()
    const [one, two] = [await startNode({ url: server.url, notified: true }), await startNode({ url: server.url })]
    await writeOn(one, 'WITHOUT')
    expect((await one.events.next()).type).toBe('WITHOUT')
    await server.begin()
    expect((await two.events.next(20_000)).type).toBe('WITHOUT')
    await expect.poll(() => one.told, { timeout: 20_000 }).toEqual(['out', 'back'])
    await writeOn(one, 'WITH')
    expect((await two.events.next()).type).toBe('WITH')
  })

  test('a server that hangs is given up, and the log read meanwhile', async () => {
    server = await PrivateNats.require()
    const [one, two] = [
      await startNode({ url: server.url, notified: true }),
      await startNode({ url: server.url, notified: true }),
    ]
    server.freeze()
    await writeOn(one, 'FROZEN')
    // Long before anybody has noticed that NATS is silent.
    expect((await two.events.next(2_000)).type).toBe('FROZEN')
    server.thaw()
    await writeOn(one, 'THAWED')
    expect((await two.events.next(10_000)).type).toBe('THAWED')
  })

  test('credentials stand in the URL', async () => {
    server = await PrivateNats.require(['--user', 'hub', '--pass', 'p@ss/word'])
    const place = server.url.replace('nats://', '')
    const stranger = await startNode({ url: `nats://${place}` })
    expect(stranger.told).toEqual(['out'])
    const url = `nats://hub:${encodeURIComponent('p@ss/word')}@${place}`
    const [one, two] = [await startNode({ url }), await startNode({ url })]
    await writeOn(one, 'AMONG_FRIENDS')
    expect((await two.events.next()).type).toBe('AMONG_FRIENDS')
    expect([one.told, two.told]).toEqual([[], []])
  })

  test('a token stands in the URL', async () => {
    server = await PrivateNats.require(['--auth', 'open-sesame'])
    const url = server.url.replace('nats://', 'nats://open-sesame@')
    const [one, two] = [await startNode({ url }), await startNode({ url })]
    await writeOn(one, 'AMONG_FRIENDS')
    expect((await two.events.next()).type).toBe('AMONG_FRIENDS')
  })
})
