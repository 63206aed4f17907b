/** What cannot be read for a while is not lost to those who follow: no event is told broken, and none is passed over. */
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../client/live.js'
import { makePlace, type Place } from '../kit/place.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { act, submitted, type Thing } from '../live/happenings.js'
import { TestSocket } from '../live/socket.js'

/** Reads translations, which no mutation below does. */
const CHANGES = `subscription ($after: EventCursor) {
  advisoryRequestChanged(after: $after) { cursor event { version } request { country { name } } }
}`
const ATTEMPTS = 8

interface Change {
  readonly data?: { readonly advisoryRequestChanged: { readonly event: { readonly version: number } } }
  readonly errors?: unknown
}

let place: Place
let world: World
/** A session of the test's own, which keeps translations from being read. */
let holder: pg.Client
let request: Thing

beforeAll(async () => {
  place = await makePlace()
  world = await startHub({ place, settings: { OPERATION_SECONDS: '1' } })
  request = await submitted(world.as('rc.liberia'), 'LBR')
}, 60_000)
afterAll(async () => {
  await world?.close()
  await place?.drop()
})
beforeEach(async () => {
  holder = new pg.Client({ connectionString: place.settings['DATABASE_URL'] })
  await holder.connect()
})
afterEach(() => holder.end())

const hold = async () => {
  await holder.query('BEGIN')
  await holder.query('LOCK TABLE "Translation" IN ACCESS EXCLUSIVE MODE')
}
const letGo = () => holder.query('COMMIT')
const failures = () => world.logged.filter(({ msg }) => String(msg).startsWith('following the log failed')).length

async function happen(): Promise<number> {
  const input = { id: request.id, expectedVersion: request.version, handle: 'pd.desk' }
  const mutation = request.version % 2 === 0 ? 'nameOfficer' : 'unnameOfficer'
  request = await act(world.as('rc.liberia'), mutation, input)
  return request.version
}

function follower() {
  const hub = connect({
    url: world.hub.wsUrl,
    webSocketImpl: WebSocket,
    authorization: () => 'Bearer gfp.desk',
    language: 'fr',
    retryDelay: () => 50,
  })
  const results = new Queue<Change>()
  const begun = new Queue<true>()
  hub.client.on('ping', (received) => received && begun.push(true))
  hub.follow<NonNullable<Change['data']>>(
    { query: CHANGES },
    { next: (result) => results.push(result as Change), error: (e) => results.end(e), complete: () => results.end() },
  )
  return { hub, results, begun: () => begun.next() }
}

const versionsIn = (results: Queue<Change>) =>
  results.all.map(({ data, errors }) => errors ?? data?.advisoryRequestChanged.event.version)

test('a statement that ran out of time is tried again, and the event comes whole and once', async () => {
  const { hub, results, begun } = follower()
  await begun()
  const closed: unknown[] = []
  hub.client.on('closed', (event) => closed.push(event))
  await hold()
  const before = failures()
  const versions = [await happen(), await happen()]
  await expect.poll(failures, { timeout: 20_000 }).toBeGreaterThan(before + 1)
  await letGo()
  await results.next()
  versions.push(await happen())
  await results.waitFor(() => results.all.length >= 3, 10_000)
  expect(versionsIn(results)).toEqual(versions)
  expect(closed).toEqual([])
  await hub.dispose()
}, 60_000)

test('when it does not pass, subscribers are told to come back, and are given the event then', async () => {
  const { hub, results, begun } = follower()
  const socket = await TestSocket.as(world.hub, 'gfp.desk', { acceptLanguage: 'fr' })
  await socket.subscribe('a', CHANGES)
  const events = await world.as('gfp.desk').in('fr').subscribe(CHANGES, {}, 'sse')
  await begun()
  const before = failures()
  await hold()
  const version = await happen()
  const { code, reason } = await socket.closed
  expect(failures()).toBeGreaterThanOrEqual(before + ATTEMPTS)
  expect(code).toBe(1013)
  const cursor = /^The log could not be read; resume after ([\w-]+)$/.exec(reason)?.[1]
  // Neither completed nor given anything broken.
  await expect(events.ended()).rejects.toThrow('broke off')
  expect(events.all).toEqual([])
  expect(socket.messages.all.map(({ type }) => type)).toEqual(['connection_ack'])
  await letGo()
  const again = await world.as('gfp.desk').in('fr').subscribe<NonNullable<Change['data']>>(CHANGES, { after: cursor })
  expect((await again.data(10_000)).advisoryRequestChanged.event.version).toBe(version)
  await results.next(10_000)
  expect(versionsIn(results)).toEqual([version])
  await again.close()
  await hub.dispose()
}, 90_000)
