/** Many who follow the same are one execution, and nobody notices. */
import { parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sealEvent } from '../../schema/event/cursor.js'
import { schema } from '../../schema/index.js'
import type { Batch } from '../../server/cohort-batch.js'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import { demonstrationSignIn } from '../../server/sign-in-demonstration.js'
import { Subscription } from '../../server/subscription.js'
import { startHub, type World } from '../kit/world.js'
import { act, metric, note, submitted, twinOf } from './happenings.js'
import { TestSocket } from './socket.js'

const CHANGES = `subscription ($filter: AdvisoryRequestFilter, $after: EventCursor) {
  advisoryRequestChanged(filter: $filter, after: $after) {
    cursor event { type position } accessEnded request { id version status title }
  }
}`
const LOG = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor position type } }'

interface Change {
  advisoryRequestChanged: { cursor: string; event: { position: string } | null; request: { version: number } | null }
}
interface Appended {
  eventAppended: { cursor: string; position: string; type: string }
}

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const rc = () => world.as('rc.liberia')
const executions = () => metric(world.hub, 'hub_live_executions_total')

describe('an event', () => {
  test('is executed once for all who ask the same with the same rights', async () => {
    const observers = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        world.as('au.observer').subscribe<Change>(CHANGES, {}, index % 4 === 0 ? 'sse' : 'ws'),
      ),
    )
    const before = await executions()
    const request = await submitted(rc(), 'LBR')
    const received = await Promise.all(observers.map((live) => live.next()))
    expect(received[0]?.data?.advisoryRequestChanged.request).toMatchObject({ id: request.id, version: 2 })
    for (const one of received) expect(one).toEqual(received[0])
    expect((await executions()) - before).toBe(1)
    expect(world.hub.live.cohorts).toBe(1)
    await Promise.all(observers.map((live) => live.close()))
    await expect.poll(() => world.hub.live.cohorts).toBe(0)
  })

  test('is executed once however the same is written', async () => {
    const sockets = await Promise.all([1, 2, 3].map(() => TestSocket.as(world.hub, 'au.observer')))
    await sockets[0]?.subscribe('a', 'subscription { advisoryRequestChanged { cursor request { id } } }')
    await sockets[1]?.subscribe('b', 'subscription{advisoryRequestChanged{cursor,request{id}}} # the same')
    await sockets[2]?.subscribe(
      'c',
      'query A { viewer { id } } subscription B($a: EventCursor) { advisoryRequestChanged(after: $a) { cursor request { id } } }',
      {},
      'B',
    )
    const before = await executions()
    await submitted(rc(), 'LBR')
    await sockets[0]?.messages.waitFor(({ type }) => type === 'next')
    await sockets[1]?.messages.waitFor(({ type }) => type === 'next')
    await sockets[2]?.messages.waitFor(({ type }) => type === 'next')
    // The third has a name, and so is another.
    expect((await executions()) - before).toBe(2)
    for (const socket of sockets) socket.terminate()
    await expect.poll(() => world.hub.live.cohorts).toBe(0)
  })

  test('is executed for each language, each set of variables and each set of rights', async () => {
    const lives = await Promise.all([
      world.as('au.observer').subscribe<Change>(CHANGES, { filter: { country: ['LBR'] } }),
      world.as('au.observer').subscribe<Change>(CHANGES, { filter: { country: ['LBR', 'BFA'] } }),
      world
        .as('au.observer')
        .in('fr')
        .subscribe<Change>(CHANGES, { filter: { country: ['LBR'] } }),
      world.as('gfp.desk').subscribe<Change>(CHANGES, { filter: { country: ['LBR'] } }),
      world.as('gfp.desk').subscribe<Change>(CHANGES, { filter: { country: ['LBR'] } }),
    ])
    expect(world.hub.live.cohorts).toBe(4)
    const before = await executions()
    await submitted(rc(), 'LBR')
    await Promise.all(lives.map((live) => live.next()))
    expect((await executions()) - before).toBe(4)
    await Promise.all(lives.map((live) => live.close()))
  })

  test('is executed once for each officer whose handle decides, and once for all others of the same rights', async () => {
    const twin = await twinOf(world.hub.database, 'gfp.desk', 'gfp.second')
    const query = `subscription { advisoryRequestChanged { request { id namedOfficers } } }`
    const observer = await twinOf(world.hub.database, 'au.observer', 'au.second')
    const handles = ['gfp.desk', twin, 'au.observer', observer, 'au.observer']
    const lives = await Promise.all(handles.map((handle) => world.as(handle).subscribe(query)))
    const request = await submitted(rc(), 'LBR', { namedOfficers: ['gfp.desk'] })
    const officers = await Promise.all(lives.map(async (live) => (await live.next()).data))
    const told = (namedOfficers: string[] | null) => ({
      advisoryRequestChanged: { request: { id: request.id, namedOfficers } },
    })
    expect(officers).toEqual([told(['gfp.desk']), told(null), told(null), told(null), told(null)])
    // Two desks, as their handles decide what they see; the observers together, since nothing asks for theirs.
    expect(world.hub.live.cohorts).toBe(3)
    await Promise.all(lives.map((live) => live.close()))
  })

  test('whose answer depends on the person is told to everybody, however each has written what it asks', async () => {
    const sockets = await Promise.all([1, 2, 3, 4].map(() => TestSocket.as(world.hub, 'gfp.desk')))
    const asked = 'subscription { advisoryRequestChanged { cursor request { id allowedActions { action allowed } } } }'
    for (const [index, socket] of sockets.entries()) {
      await socket.subscribe('a', index === 0 ? asked : `${asked} # in other words`)
    }
    const request = await submitted(rc(), 'LBR')
    for (const socket of sockets) await socket.messages.waitFor(({ type }) => type === 'next')
    // Only who has not filed it may decline it now.
    await act(world.as('gfp.desk'), 'triageAdvisoryRequest', { id: request.id, expectedVersion: request.version })
    for (const socket of sockets) {
      const { text } = await socket.messages.waitFor(({ type }) => type === 'next')
      expect(text).toContain('{"action":"declineAdvisoryRequest","allowed":true}')
    }
    for (const socket of sockets) socket.terminate()
    await expect.poll(() => world.hub.live.cohorts).toBe(0)
  })

  test('about an account is told to the person it is about, and to nobody else of the same rights', async () => {
    const { client } = world.hub.database
    const { id } = await client.account.findUniqueOrThrow({ where: { handle: 'au.observer' } })
    const own = await world.as('au.observer').subscribe<Appended>(LOG)
    const other = await world.as('au.second').subscribe<Appended>(LOG)
    for (let round = 0; round < 5; round++) {
      await note(world.hub.database, 1, 'yours', id)
      await submitted(rc(), 'LBR')
      expect((await own.data()).eventAppended.type).toBe('ACCOUNT_NOTED')
      expect((await own.data()).eventAppended.type).toBe('ADVISORY_REQUEST_SUBMITTED')
      expect((await other.data()).eventAppended.type).toBe('ADVISORY_REQUEST_SUBMITTED')
    }
    await Promise.all([own.close(), other.close()])
  })
})

describe('who comes with a cursor while others write', () => {
  test('is given everything after it once and in order, and then shares', async () => {
    const early = await world.as('auditor').subscribe<Appended>(LOG)
    let request = await submitted(rc(), 'LBR')
    const { cursor } = (await early.data()).eventAppended
    let writing = true
    const writer = (async () => {
      while (writing) {
        request = await act(rc(), 'nameOfficer', {
          id: request.id,
          expectedVersion: request.version,
          handle: 'pd.desk',
        })
        request = await act(rc(), 'unnameOfficer', {
          id: request.id,
          expectedVersion: request.version,
          handle: 'pd.desk',
        })
      }
    })()
    const joined = []
    for (let round = 0; round < 5; round++) {
      const latest = early.all.at(-1)?.data?.eventAppended.cursor ?? cursor
      joined.push(
        ...(await Promise.all(
          [cursor, latest, cursor].map(async (after, index) => ({
            after,
            live: await world.as('auditor').subscribe<Appended>(LOG, { after }, index === 1 ? 'sse' : 'ws'),
          })),
        )),
      )
      await early.next()
    }
    writing = false
    await writer
    await note(world.hub.database, 1)
    const isLast = ({ data }: { data?: Appended | null }) => data?.eventAppended.type === 'ACCOUNT_NOTED'
    await early.waitFor(isLast)
    const everything = early.all.map(({ data }) => data?.eventAppended)
    for (const { after, live } of joined) {
      await live.waitFor(isLast)
      const from = everything.findIndex((told) => told?.cursor === after) + 1
      expect(live.all.map(({ data }) => data?.eventAppended)).toEqual(everything.slice(from))
    }
    expect(world.hub.live.cohorts).toBe(1)
    expect(await metric(world.hub, 'hub_live_lanes')).toBe(1)
    const before = await executions()
    await note(world.hub.database, 1)
    await Promise.all(joined.map(({ live }) => live.next()))
    expect((await executions()) - before).toBe(1)
    await Promise.all([early, ...joined.map(({ live }) => live)].map((live) => live.close()))
  })

  test('far behind, it catches up at its own pace', async () => {
    const early = await world.as('auditor').subscribe<Appended>(LOG)
    await note(world.hub.database, 1)
    const after = (await early.data()).eventAppended.cursor
    await note(world.hub.database, 2_600)
    const late = await world.as('auditor').subscribe<Appended>(LOG, { after })
    await note(world.hub.database, 1, 'last')
    const count = ({ all }: { all: readonly unknown[] }) => all.length
    await expect.poll(() => count(late), { timeout: 30_000 }).toBe(2_601)
    const positions = late.all.map(({ data }) => Number(data?.eventAppended.position))
    expect(positions).toEqual(positions.map((_, index) => (positions[0] ?? 0) + index))
    await Promise.all([early.close(), late.close()])
  }, 60_000)

  test('is not kept waiting by others who have caught up and are slow to be sent to', async () => {
    const cursors = createCursors(await cursorSecret(world.hub.database.client))
    const first = await inProcess()
    const after = sealEvent(await world.hub.fanout.head(), cursors)
    await note(world.hub.database, 3)
    await expect.poll(() => first.count).toBe(3)
    // As hundreds of sockets are: the lane rests after it, and gathers.
    const slow = await inProcess(after, 20)
    await expect.poll(() => slow.count).toBe(3)
    const late = await inProcess(after)
    await expect.poll(() => late.count).toBe(3)
    await expect.poll(() => metric(world.hub, 'hub_live_lanes')).toBe(1)
    await note(world.hub.database, 1)
    for (const one of [first, slow, late]) await expect.poll(() => one.count).toBe(4)
    await Promise.all([first, slow, late].map((one) => one.close()))
  })

  test('that lies beyond the log is refused, also where others follow already', async () => {
    const cursors = createCursors(await cursorSecret(world.hub.database.client))
    const beyond = sealEvent((await world.hub.fanout.head()) + 50n, cursors)
    const other = await world.as('auditor').subscribe<Appended>(LOG)
    const refused = await world.as('auditor').subscribe<Appended>(LOG, { after: beyond })
    await expect(refused.ended()).rejects.toMatchObject([{ extensions: { code: 'VALIDATION' } }])
    await note(world.hub.database, 1)
    await other.next()
    await other.close()
  })
})

/** A subscriber without a connection, to whom a send takes some time. */
async function inProcess(after?: string, sendMs = 0) {
  const actor = (await demonstrationSignIn(world.hub.database).resolve('auditor'))?.actor
  const session = { actor, expiresAt: null, ended: false, watch: () => () => undefined }
  let count = 0
  const sink = {
    backlog: 0,
    drained: async () => undefined,
    take(batch: Batch) {
      const until = performance.now() + sendMs
      while (performance.now() < until);
      count += batch.count
    },
  }
  const args = {
    ...{ schema, document: parse(LOG), variableValues: { after } },
    contextValue: { caller: { session, language: 'EN' } },
  }
  const subscription = world.hub.live.subscribe(args, sink)
  if (!(subscription instanceof Subscription)) throw new Error(JSON.stringify(subscription))
  return {
    get count() {
      return count
    },
    close: () => subscription.return(),
  }
}
