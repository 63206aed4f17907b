/**
 * Readers that stop reading: `tsx bench/stall.ts [--events 50000] [--readers 10] [--rate 250]`. A WebSocket and an event
 * stream stall while events of 8 KB go to others. What the hub's memory and the others' latency do is printed, and
 * whether the stalled ones are given everything once they come back. Fails when a bound of docs/subscriptions.md is passed.
 */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { WebSocket } from 'ws'
import type { Usage } from './fanout/probe.js'
import { HubNode } from './processes/hub-node.js'
import { PrivatePostgres } from './processes/postgres.js'
import { until } from './processes/wait.js'

const LOG = 'subscription ($after: EventCursor) { eventAppended(after: $after) { cursor position note } }'
const HANDLE = 'auditor'
const LONG = 'x'.repeat(8_000)
const PER_COMMIT = 5
const MEGABYTE = 1_048_576

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '50000' },
    readers: { type: 'string', default: '10' },
    rate: { type: 'string', default: '250' },
  },
})
const [events, readers, rate] = [Number(values.events), Number(values.readers), Number(values.rate)]

/** What one subscriber has been given. */
class Taken {
  readonly positions: number[] = []
  readonly latencies: number[] = []
  cursor: string | undefined

  take(text: string): void {
    const found = /"cursor":"([^"]+)","position":(\d+),"note":"(\d+) /.exec(text)
    if (!found) return
    this.cursor = found[1]
    this.positions.push(Number(found[2]))
    this.latencies.push(Date.now() - Number(found[3]))
  }

  /** 99 of 100 of the latencies since then were not longer; milliseconds. */
  static p99(all: readonly Taken[]): number {
    const sorted = all.flatMap(({ latencies }) => latencies.splice(0)).sort((a, b) => a - b)
    return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN
  }
}

async function openSocket(url: string, taken: Taken): Promise<{ socket: WebSocket; closed: Promise<number> }> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { perMessageDeflate: false })
  socket.on('error', () => undefined)
  const closed = once(socket, 'close').then(([code]) => Number(code))
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: `Bearer ${HANDLE}` } }))
  await once(socket, 'message')
  const variables = { ...(taken.cursor !== undefined && { after: taken.cursor }) }
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LOG, variables } }))
  const begun = once(socket, 'message')
  socket.on('message', (data) => taken.take(String(data)))
  await begun
  return { socket, closed }
}

async function openStream(url: string, taken: Taken): Promise<{ sent: ClientRequest; response: IncomingMessage }> {
  const headers = {
    accept: 'text/event-stream',
    authorization: `Bearer ${HANDLE}`,
    ...(taken.cursor !== undefined && { 'last-event-id': taken.cursor }),
  }
  const sent = request(`${url}?query=${encodeURIComponent(LOG)}`, { agent: false, headers }).end()
  sent.on('error', () => undefined)
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  response.on('error', () => undefined)
  let rest = ''
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const blocks = (rest + chunk).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) taken.take(block)
  })
  return { sent, response }
}

const postgres = await PrivatePostgres.start()
let failed = false
const say = (line: string): void => console.log(line)
const check = (name: string, isMet: boolean): void => {
  failed ||= !isMet
  say(`${isMet ? 'met   ' : 'NOT MET'} ${name}`)
}
try {
  await postgres.ask('CREATE DATABASE stall')
  const probe = ['--expose-gc', '--import', new URL('fanout/probe.ts', import.meta.url).href]
  const node = await HubNode.on({ databaseUrl: postgres.url('stall'), nodeArgs: probe, channel: true })
  await node.start()
  const { child } = node
  if (!child || child.isGone) throw new Error(`The hub does not start: ${child?.words()}`)
  const usage = async (): Promise<Usage> => {
    child.process.send('probe after gc')
    return (await once(child.process, 'message'))[0] as Usage
  }
  const client = new pg.Client({ connectionString: postgres.url('stall') })
  await client.connect()

  /** Appends events at the rate; returns how much the hub's memory grew at most, in MB. */
  const publish = async (count: number): Promise<number> => {
    const before = (await usage()).resident
    let most = before
    const from = performance.now()
    for (let done = 0; done < count; done += PER_COMMIT) {
      const early = from + (done / rate) * 1_000 - performance.now()
      if (early > 0) await delay(early)
      await client.query('SELECT append_log($1::jsonb, $2::jsonb)', [JSON.stringify(happenings()), '[]'])
      await client.query(`NOTIFY focalpoint_log`)
      if (done % 2_500 === 0) most = Math.max(most, (await usage()).resident)
    }
    return (most - before) / MEGABYTE
  }

  const healthy = Array.from({ length: readers }, () => new Taken())
  for (const taken of healthy) await openSocket(node.url, taken)
  const caughtUp = async (who: readonly Taken[], count: number): Promise<void> => {
    await until(() => who.every(({ positions }) => positions.length >= count), {
      seconds: 300,
      what: () => `${who.map(({ positions }) => positions.length).join(', ')} of ${count}`,
    })
  }

  const warmUp = Math.ceil(events / 10)
  await publish(warmUp)
  await caughtUp(healthy, warmUp)
  Taken.p99(healthy)
  const alone = await publish(warmUp)
  await caughtUp(healthy, warmUp * 2)
  const before = Taken.p99(healthy)
  say(`Without stalled readers: p99 ${before} ms, memory +${alone.toFixed(1)} MB over ${warmUp} events.`)

  const stalledSocket = new Taken()
  const stalledStream = new Taken()
  const { socket, closed } = await openSocket(node.url, stalledSocket)
  const { response } = await openStream(node.url, stalledStream)
  socket.pause()
  response.pause()
  const grown = await publish(events)
  await caughtUp(healthy, warmUp * 2 + events)
  const during = Taken.p99(healthy)
  say(`With two stalled readers: p99 ${during} ms, memory +${grown.toFixed(1)} MB at most over ${events} events.`)

  const gone = once(response, 'close')
  socket.resume()
  response.resume()
  say(`The stalled socket was closed with ${await closed}, after ${stalledSocket.positions.length} events.`)
  await gone
  say(`The stalled stream ended after ${stalledStream.positions.length} events.`)
  await openSocket(node.url, stalledSocket)
  await openStream(node.url, stalledStream)
  await caughtUp([stalledSocket, stalledStream], events)
  await delay(500)

  check('the process lives', !child.isGone)
  check('memory grows by less than 64 MB', grown < 64)
  check("the others' p99 at most doubles", during <= Math.max(2 * before, 5))
  const expected = healthy[0]?.positions.slice(-events)
  for (const [name, { positions }] of Object.entries({ stalledSocket, stalledStream })) {
    check(`${name} was given every event once and in order`, String(positions) === String(expected))
  }
  await client.end()
  await node.end('SIGKILL')
} finally {
  await postgres.remove()
}
process.exit(failed ? 1 : 0)

function happenings(): object[] {
  const now = new Date()
  return Array.from({ length: PER_COMMIT }, () => ({
    type: 'ACCOUNT_NOTED',
    occurredAt: now,
    subjectType: 'ACCOUNT',
    subjectId: randomUUID(),
    version: 1,
    changes: [],
    note: `${Date.now()} ${LONG}`,
    humanRights: false,
    partyCodes: [],
    namedHandles: [],
    openedHandles: [],
    audienceCodes: [],
    facts: {},
  }))
}
