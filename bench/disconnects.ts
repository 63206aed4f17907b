/**
 * Subscribers that are gone without a word: `tsx bench/disconnects.ts [--count 10000]`. Half over WebSocket, half over
 * Server-Sent Events, cut off while events are on their way. Prints what is left of them in the hub; fails when anything is.
 */
import { once } from 'node:events'
import { request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { WebSocket } from 'ws'
import type { Usage } from './fanout/probe.js'
import { HubNode } from './processes/hub-node.js'
import { PrivatePostgres } from './processes/postgres.js'

const LOG = 'subscription { eventAppended { cursor position type } }'
const TOKEN = 'Bearer auditor'
const AT_A_TIME = 50
const GAUGES = ['hub_subscriptions', 'hub_live_lanes', 'hub_sockets'] as const
const EVENT = {
  type: 'ACCOUNT_NOTED',
  occurredAt: new Date(),
  subjectType: 'ACCOUNT',
  subjectId: '00000000-0000-7000-8000-000000000000',
  version: 1,
  changes: [],
  humanRights: false,
  partyCodes: [],
  namedHandles: [],
  openedHandles: [],
  audienceCodes: [],
  facts: {},
}

const { values } = parseArgs({ options: { count: { type: 'string', default: '10000' } } })
const count = Number(values.count)

async function cutSocket(url: string): Promise<void> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { perMessageDeflate: false })
  socket.on('error', () => undefined)
  await once(socket, 'open')
  socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: TOKEN } }))
  await once(socket, 'message')
  socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: LOG } }))
  await once(socket, 'message')
  socket.terminate()
}

async function cutStream(url: string): Promise<void> {
  const headers = { accept: 'text/event-stream', authorization: TOKEN }
  const sent = request(`${url}?query=${encodeURIComponent(LOG)}`, { agent: false, headers }).end()
  const [response] = await once(sent, 'response')
  sent.on('error', () => undefined)
  response.on('error', () => undefined)
  await once(response, 'data')
  sent.destroy()
}

const postgres = await PrivatePostgres.start()
let left = Number.NaN
try {
  await postgres.ask('CREATE DATABASE disconnects')
  const probe = ['--expose-gc', '--import', new URL('fanout/probe.ts', import.meta.url).href]
  const node = await HubNode.on({ databaseUrl: postgres.url('disconnects'), nodeArgs: probe, channel: true })
  await node.start()
  const { child } = node
  if (!child || child.isGone) throw new Error(`The hub does not start: ${child?.words()}`)
  const used = async (): Promise<number> => {
    child.process.send('probe after gc')
    return ((await once(child.process, 'message'))[0] as Usage).used / 1_048_576
  }
  const gauges = async (): Promise<number[]> => {
    const text = await (await fetch(node.url.replace('/graphql', '/metrics'))).text()
    return GAUGES.map((name) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]))
  }
  const cut = async (many: number): Promise<void> => {
    for (let done = 0; done < many; done += AT_A_TIME) {
      const cuts = Array.from({ length: AT_A_TIME }, (_, index) => (index % 2 ? cutSocket : cutStream)(node.url))
      await postgres.ask(`SELECT append_log('${JSON.stringify([EVENT])}', '[]')`, 'disconnects')
      await Promise.all(cuts)
    }
    for (let waited = 0; waited < 100 && (await gauges()).some((value) => value > 0); waited++) await delay(100)
  }
  // What is loaded on first use is not a leak.
  await cut(500)
  const before = await used()
  await cut(count)
  await delay(2_000)
  const after = await used()
  const remaining = await gauges()
  left = remaining.reduce((sum, value) => sum + value, 0)
  console.log(`${count} abrupt disconnects: ${GAUGES.map((name, index) => `${name} ${remaining[index]}`).join(', ')};`)
  console.log(`memory in use ${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after.`)
  await node.end('SIGKILL')
} finally {
  await postgres.remove()
}
process.exit(left === 0 ? 0 : 1)
