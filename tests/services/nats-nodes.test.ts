/** Three whole hubs that tell each other by NATS: subscribers, rights, and one node that goes. */
import { setTimeout as delay } from 'node:timers/promises'
import type { CloseEvent } from 'ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { jetstreamManager } from '@nats-io/jetstream'
import { connect } from '@nats-io/transport-node'
import { cursorSecret } from '../../server/cursors.js'
import { createMessages } from '../../server/nats-message.js'
import { Client, type Transport } from '../kit/client.js'
import { makePlace, type Place } from '../kit/place.js'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'
import { startChurn } from '../log/churn.js'

const NATS_URL = process.env['TEST_NATS_URL'] ?? 'nats://127.0.0.1:4222'
const LIST = '{ advisoryRequests(first: 100) { asOf } }'
const FOLLOW = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor position } }'

interface Appended {
  eventAppended: { cursor: string; position: number }
}

let place: Place
let nodes: World[]
let ids: string[]

beforeAll(async () => {
  place = await makePlace()
  nodes = []
  // Polling is left out, so that what arrives came by NATS, by notification, or after a gap.
  const settings = { NATS_URL, EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600', GRACE_SECONDS: '3' }
  for (let node = 0; node < 3; node++) nodes.push(await startHub({ place, settings }))
  const rows = await node(0).hub.database.client.advisoryRequest.findMany({
    where: { phase: { not: 'DRAFT' }, sensitivity: 'UNCLASSIFIED' },
    select: { id: true },
  })
  ids = rows.map(({ id }) => id)
}, 120_000)

afterAll(async () => {
  const { stream } = createMessages(await cursorSecret(node(0).hub.database.client)).names
  await Promise.all(nodes.map((one) => one.close()))
  await place.drop()
  const admin = await connect({ servers: NATS_URL.replace('nats://', '') })
  await (await jetstreamManager(admin)).streams.delete(stream)
  await admin.close()
})

function node(index: number): World {
  const found = nodes[index]
  if (!found) throw new Error(`There is no node ${index}`)
  return found
}

interface Follower {
  readonly positions: number[]
  /** Codes with which its sockets were closed. */
  readonly closes: { readonly code: number; readonly at: number }[]
  readonly places: string[]
  readonly ended: Promise<void>
}

/** Follows the log to the end of `goal`, once it has one; when a node goes, it comes back to another with its last cursor. */
function follow(first: number, transport: Transport, from: string, goal: { end?: number }): Follower {
  const follower = { positions: [] as number[], closes: [] as Follower['closes'][number][], places: [] as string[] }
  const run = async (): Promise<void> => {
    let after = from
    for (let at = first; ; at++) {
      const { url, wsUrl } = node(at % nodes.length).hub
      const client = new Client({ url, wsUrl }, 'auditor')
      try {
        const live = await client.subscribe<Appended>(FOLLOW, { after }, transport)
        follower.places.push(url)
        for (;;) {
          if (goal.end !== undefined && (follower.positions.at(-1) ?? 0) >= goal.end) return
          const next = await live.data(500).catch((error: unknown) => {
            // Nothing for a while: look again whether that was all.
            if (error instanceof Error && error.message.startsWith('waited')) return undefined
            throw error
          })
          if (!next) continue
          follower.positions.push(next.eventAppended.position)
          after = next.eventAppended.cursor
        }
      } catch (error) {
        follower.closes.push({ code: (error as CloseEvent).code ?? 0, at: performance.now() })
        await delay(20)
      } finally {
        await client.close()
      }
    }
  }
  return Object.assign(follower, { ended: run() })
}

async function head(): Promise<{ cursor: string; position: number }> {
  const { advisoryRequests } = await node(0).as('auditor').run<{ advisoryRequests: { asOf: string } }>(LIST)
  const { position } = await node(0).hub.database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  return { cursor: advisoryRequests.asOf, position: Number(position) }
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index + 1)

test('what is written on all three is told on all three, each once and in order', async () => {
  const { cursor, position } = await head()
  const goal: { end?: number } = {}
  const followers = [0, 1, 2].flatMap((at) =>
    (['ws', 'sse'] as const).map((transport) => follow(at, transport, cursor, goal)),
  )
  const churns = nodes.map(({ hub }) => startChurn(hub.database, ids, 2))
  await expect.poll(() => churns.every(({ count }) => count > 20), { timeout: 30_000 }).toBe(true)
  await Promise.all(churns.map((churn) => churn.stop()))
  const { position: end } = await head()
  goal.end = end
  await Promise.all(followers.map(({ ended }) => ended))
  expect(end).toBeGreaterThanOrEqual(position + 60)
  for (const { positions, closes } of followers) {
    expect(positions).toEqual(range(position, end))
    expect(closes).toEqual([])
  }
}, 60_000)

test('rights that end on one node end the subscriptions on the others within a second', async () => {
  const handle = 'unodc.officer'
  const streams = await Promise.all(
    nodes.map((one) => one.as(handle).subscribe('subscription { eventAppended { position } }')),
  )
  const { database } = node(0).hub
  const { id } = await database.client.account.update({ where: { handle }, data: { status: 'SUSPENDED' } })
  const from = performance.now()
  await happen(database, 'ACCOUNT_SUSPENDED', { subjectId: id })
  await Promise.all(streams.map((live) => live.ended(5_000).catch(() => undefined)))
  expect(performance.now() - from).toBeLessThan(1_000)
  await database.client.account.update({ where: { handle }, data: { status: 'ACTIVE' } })
})

test('a node that is stopped sends its subscribers to the others, and none of them misses or repeats anything', async () => {
  const { cursor, position } = await head()
  const goal: { end?: number } = {}
  // All on the node that is to go.
  const followers = Array.from({ length: 12 }, (_, index) => follow(2, index % 3 === 0 ? 'sse' : 'ws', cursor, goal))
  const churn = startChurn(node(0).hub.database, ids, 2)
  await expect.poll(() => followers.every(({ positions }) => positions.length > 20), { timeout: 20_000 }).toBe(true)
  const leaving = node(2)
  const { origin } = leaving.hub
  const closing = leaving.hub.close()
  // It is no longer ready from the first moment on, or does not answer at all.
  expect(
    await fetch(`${origin}/readyz`).then(
      ({ status }) => status,
      () => 503,
    ),
  ).toBe(503)
  await closing
  await delay(1_000)
  await churn.stop()
  const { position: end } = await head()
  goal.end = end
  await Promise.all(followers.map(({ ended }) => ended))
  for (const { positions, places } of followers) {
    expect(positions).toEqual(range(position, end))
    expect(new Set(places).size).toBeGreaterThan(1)
  }
  // Sockets were closed so that their clients come back by themselves.
  const codes = followers.flatMap(({ closes }) => closes.map(({ code }) => code)).filter((code) => code > 1_000)
  expect(codes.filter((code) => code === 1012).length).toBeGreaterThanOrEqual(8)
  expect(codes.every((code) => code === 1012 || code === 1006)).toBe(true)
}, 90_000)
