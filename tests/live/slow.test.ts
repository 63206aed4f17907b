/** A reader that does not read is sent away; its neighbours do not notice, and it comes back whole. */
import { type IncomingMessage, request } from 'node:http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../client/live.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { metric, note } from './happenings.js'
import { TestSocket } from './socket.js'

const LOG = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor position note } }'
const LONG = 'x'.repeat(8_000)
/** More than the systems between take, and the hub's own queue on top. */
const MANY = 2_000

interface Appended {
  eventAppended: { cursor: string; position: string }
}

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { QUEUE_BYTES: '65536' } })
})
afterAll(() => world.close())

const sentAway = () => metric(world.hub, 'hub_slow_readers_total')
const isLast = ({ data }: { data?: unknown }) => JSON.stringify(data).includes('"last"')

test('over WebSocket: closed with 4420 and its cursor, and it resumes whole with the documented client', async () => {
  const hub = connect({
    url: world.hub.wsUrl,
    webSocketImpl: WebSocket,
    authorization: () => 'Bearer auditor',
    retryDelay: () => 10,
  })
  let opened: WebSocket | undefined
  hub.client.on('connected', (socket) => (opened = socket as WebSocket))
  const closed = new Queue<{ code: number; reason: string }>()
  hub.client.on('closed', (event) => closed.push(event as { code: number; reason: string }))
  const results = new Queue<{ data?: unknown }>()
  const begun = new Promise<void>((resolve) => hub.client.on('ping', (received) => received && resolve()))
  hub.follow<Record<string, unknown>>(
    { query: LOG },
    {
      next: (result) => results.push(result as { data?: unknown }),
      error: (e) => results.end(e),
      complete: () => results.end(),
    },
  )
  const neighbour = await world.as('auditor').subscribe<Appended>(LOG)
  await begun
  const before = await sentAway()
  opened?.pause()
  await note(world.hub.database, MANY, LONG)
  await note(world.hub.database, 1, 'last')
  await neighbour.waitFor(isLast, 60_000)
  expect(neighbour.all).toHaveLength(MANY + 1)
  await expect.poll(sentAway).toBe(before + 1)
  opened?.resume()
  const { code, reason } = await closed.next(20_000)
  // The peer that reads again is told why; one that reads too late is cut off.
  expect([4420, 1006]).toContain(code)
  if (code === 4420) expect(reason).toMatch(/^Too slow; resume after [\w-]+$/)
  await results.waitFor(isLast, 60_000)
  expect(results.all.map(({ data }) => data)).toEqual(neighbour.all.map(({ data }) => data))
  await neighbour.close()
  await hub.dispose()
}, 120_000)

test('over Server-Sent Events: the stream ends without `complete`, and `Last-Event-ID` resumes it', async () => {
  const neighbour = await world.as('auditor').subscribe<Appended>(LOG)
  const before = await sentAway()
  const first = await openEvents()
  first.response.pause()
  await note(world.hub.database, MANY, LONG)
  await note(world.hub.database, 1, 'last')
  await neighbour.waitFor(isLast, 60_000)
  await expect.poll(sentAway, { timeout: 20_000 }).toBe(before + 1)
  const taken = await first.rest()
  expect(taken.some(({ event }) => event === 'complete')).toBe(false)
  const again = await openEvents(taken.at(-1)?.id)
  const more = await again.until((all) => all.some(({ data }) => data.includes('"last"')))
  const told = [...taken, ...more]
    .filter(({ event }) => event === 'next')
    .map(({ data }) => JSON.parse(data) as unknown)
  expect(told).toEqual(neighbour.all)
  await neighbour.close()
}, 120_000)

test('a reader that is only behind is not sent away: it is given the log as fast as it reads', async () => {
  const early = await world.as('auditor').subscribe<Appended>(LOG)
  await note(world.hub.database, 1)
  const after = (await early.data()).eventAppended.cursor
  await early.close()
  await note(world.hub.database, MANY, LONG)
  await note(world.hub.database, 1, 'last')
  const before = await sentAway()
  const socket = await TestSocket.as(world.hub, 'auditor')
  await socket.subscribe('a', LOG, { after })
  socket.pause()
  const neighbour = await world.as('auditor').subscribe<Appended>(LOG)
  await note(world.hub.database, 1, 'between')
  await neighbour.next(20_000)
  socket.resume()
  await socket.messages.waitFor(({ text }) => text.includes('"last"'), 60_000)
  expect(await sentAway()).toBe(before)
  await socket.close()
  await neighbour.close()
}, 120_000)

interface Told {
  readonly id: string
  readonly event: string
  readonly data: string
}

async function openEvents(lastEventId?: string) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(`${world.hub.url}?query=${encodeURIComponent(LOG)}`, {
      agent: false,
      headers: {
        accept: 'text/event-stream',
        authorization: 'Bearer auditor',
        ...(lastEventId && { 'last-event-id': lastEventId }),
      },
    })
    sent.once('response', resolve).once('error', reject).end()
  })
  const all: Told[] = []
  let text = ''
  const changed = new Queue<true>()
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = (text + chunk).split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) {
      const field = (name: string) => new RegExp(`^${name}: ?(.*)$`, 'm').exec(block)?.[1] ?? ''
      all.push({ id: field('id'), event: field('event'), data: field('data') })
    }
    changed.push(true)
  })
  response.on('error', () => undefined).once('close', () => changed.end())
  await changed.next()
  return {
    response,
    async rest(): Promise<readonly Told[]> {
      response.resume()
      await changed.ended(30_000)
      return all.filter(({ id, event }) => id || event)
    },
    async until(done: (all: readonly Told[]) => boolean): Promise<readonly Told[]> {
      await changed.waitFor(() => done(all), 60_000)
      response.destroy()
      return all
    },
  }
}
