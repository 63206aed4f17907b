/** The log under real concurrency: what a single session cannot show. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../client/live.js'
import { type Database, openDatabase } from '../../prisma/database.js'
import { appendLog, readEvents } from '../../prisma/event-log.js'
import type { Answer } from '../kit/client.js'
import { makePlace, type Place } from '../kit/place.js'
import { happening } from '../kit/happening.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'

const LOG = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor position type } }'

interface Appended {
  readonly eventAppended: { readonly cursor: string; readonly position: string; readonly type: string }
}

let place: Place
let world: World
/** Of the writers, who are not of the hub's process. */
let database: Database

beforeAll(async () => {
  place = await makePlace()
  world = await startHub({ place })
  database = await openDatabase({ url: place.settings['DATABASE_URL'], dataDir: '', poolSize: 24 })
}, 60_000)

afterAll(async () => {
  await database?.close()
  await world?.close()
  await place?.drop()
})

const head = async () => (await database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })).position

/** Real subscribers, over each transport; one of them is cut off again and again. */
async function subscribers() {
  const client = world.as('auditor')
  const lives = await Promise.all(
    (['ws', 'sse', 'ws', 'sse'] as const).map((transport) => client.subscribe<Appended>(LOG, {}, transport)),
  )
  const hub = connect({
    url: world.hub.wsUrl,
    webSocketImpl: WebSocket,
    authorization: () => 'Bearer auditor',
    retryDelay: () => 20,
  })
  const cut = new Queue<Answer<Appended>>()
  const begun = new Promise<void>((resolve) => hub.client.on('ping', (received) => received && resolve()))
  hub.follow<Appended & Record<string, unknown>>(
    { query: LOG },
    {
      next(result) {
        cut.push(result as Answer<Appended>)
        if (cut.all.length % 100 === 50) hub.client.terminate()
      },
      error: (error) => cut.end(error),
      complete: () => cut.end(),
    },
  )
  await begun
  return {
    /** What each was told, up to an event of this type. */
    told: (type: string) =>
      Promise.all(
        [...lives, cut].map(async (queue: Queue<Answer<Appended>>) => {
          await queue.waitFor(({ data }) => data?.eventAppended.type === type, 30_000)
          return queue.all.map(({ data }) => data && [BigInt(data.eventAppended.position), data.eventAppended.type])
        }),
      ),
    async close() {
      await hub.dispose()
      await client.close()
    },
  }
}

test('of two transactions, the one that commits first has the lower position, and is told first, whichever began first', async () => {
  const before = await head()
  const following = await subscribers()
  const early = gate()
  const first = database.client.$transaction(async (tx) => {
    await tx.hubSetting.create({ data: { key: 'began-first', value: '' } })
    await early.opened
    await appendLog(tx, null, new Date(), [happening('BEGAN_FIRST')], [])
  })
  await database.client.$transaction((tx) => appendLog(tx, null, new Date(), [happening('COMMITTED_FIRST')], []))
  early.open()
  await first
  const expected = [
    [before + 1n, 'COMMITTED_FIRST'],
    [before + 2n, 'BEGAN_FIRST'],
  ]
  expect((await readEvents(database.client, before, 10)).map(({ type, position }) => [position, type])).toEqual(
    expected,
  )
  for (const told of await following.told('BEGAN_FIRST')) expect(told).toEqual(expected)
  await following.close()
})

test('a transaction that has its position but has not committed makes later ones wait, so that no reader passes it', async () => {
  const before = await head()
  const appended = gate()
  const release = gate()
  const slow = database.client.$transaction(async (tx) => {
    await appendLog(tx, null, new Date(), [happening('SLOW')], [])
    appended.open()
    await release.opened
  })
  await appended.opened
  let overtook = false
  const quick = database.client
    .$transaction((tx) => appendLog(tx, null, new Date(), [happening('QUICK')], []))
    .then(() => {
      overtook = true
    })
  await untilWaiting(database)
  expect(overtook).toBe(false)
  expect(await readEvents(database.client, before, 10)).toEqual([])
  release.open()
  await Promise.all([slow, quick])
  expect((await readEvents(database.client, before, 10)).map(({ type }) => type)).toEqual(['SLOW', 'QUICK'])
})

test('20 writers at once: who follows the hub all the while is told every event once, in order', async () => {
  const start = await head()
  const following = await subscribers()
  const writers = 20
  const each = 25
  await Promise.all(
    Array.from({ length: writers }, async (_, writer) => {
      for (let round = 0; round < each; round++) {
        await database.client.$transaction(async (tx) => {
          await tx.hubSetting.create({ data: { key: `${writer}/${round}`, value: '' } })
          await appendLog(tx, null, new Date(), [happening(`W${writer}`)], [{ action: 'test', record: { round } }])
        })
      }
    }),
  )
  await database.client.$transaction((tx) => appendLog(tx, null, new Date(), [happening('LAST')], []))
  const expected = Array.from({ length: writers * each + 1 }, (_, index) => start + BigInt(index) + 1n)
  for (const told of await following.told('LAST')) expect(told.map((one) => one?.[0])).toEqual(expected)
  await following.close()
}, 60_000)

test('the audit chain links every entry to the one before it', async () => {
  // Of one moment: the hub may still be writing that subscribers have ended.
  const { client } = database
  const [entries, head] = await client.$transaction(
    [
      client.auditEntry.findMany({ orderBy: { sequence: 'asc' } }),
      client.logHead.findUniqueOrThrow({ where: { id: 1 } }),
    ],
    { isolationLevel: 'RepeatableRead' },
  )
  expect(entries.length).toBeGreaterThan(400)
  for (const [index, entry] of entries.entries()) {
    expect(entry.sequence).toBe(BigInt(index + 1))
    expect(entry.previousHash).toBe(entries[index - 1]?.hash ?? '')
  }
  expect(head.auditHash).toBe(entries.at(-1)?.hash)
})

test('neither events nor audit entries can be changed or removed', async () => {
  const refusals = [
    database.client.event.updateMany({ data: { type: 'FORGED' } }),
    database.client.event.deleteMany({}),
    database.client.auditEntry.updateMany({ data: { action: 'forged' } }),
    database.client.auditEntry.deleteMany({}),
    database.client.$executeRawUnsafe('TRUNCATE "AuditEntry"'),
  ]
  for (const attempt of refusals) await expect(attempt).rejects.toThrow(/append-only/)
})

function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}

/** Until some session waits for a lock on the head row. */
async function untilWaiting({ pool }: Database): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(
      `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    )
    if (rowCount) return
  }
}
