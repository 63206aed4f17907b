import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterEach, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { readEnvironment } from '../../server/environment.js'
import { createDepartures } from '../../server/departures.js'
import { createHub } from '../../server/hub.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'
import { TestSocket } from '../live/socket.js'
import { late, smallSchema } from './small-schema.js'

let world: World | undefined
afterEach(async () => {
  await world?.close()
  world = undefined
})

const status = async (path: string, origin = world?.hub.origin): Promise<number> =>
  (await fetch(`${origin}${path}`)).status

test('a hub that runs is alive and ready, and tells its figures', async () => {
  world = await startHub({ schema: smallSchema })
  expect(await status('/healthz')).toBe(200)
  expect(await status('/readyz')).toBe(200)
  await world.as().run('{ hello }')
  await world.as().attempt('{ broken }')
  await happen(world.hub.database, 'COUNTED')
  const live = await world.as().subscribe('subscription { happened { type } }')
  const metrics = await (await fetch(`${world.hub.origin}/metrics`)).text()
  expect(metrics).toContain('hub_operations_total{type="query",outcome="ok"} 1')
  expect(metrics).toContain('hub_operations_total{type="query",outcome="errors"} 1')
  expect(metrics).toContain('hub_subscriptions 1')
  expect(metrics).toContain('hub_sockets 1')
  expect(metrics).toMatch(/^hub_log_position [1-9]/m)
  expect(metrics).toContain('process_cpu_seconds_total')
  await live.close()
})

test('a hub that starts is alive, not ready, and answers no operation', async () => {
  const seen: number[] = []
  const origins: string[] = []
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  world = await startHub({
    schema: smallSchema,
    settings: { PORT: String(port) },
    seeds: [
      async () => {
        origins.push(origin)
        seen.push(await status('/healthz', origin), await status('/readyz', origin))
        seen.push(await status('/graphql?query={hello}', origin), await status('/', origin))
      },
    ],
  })
  expect(seen).toEqual([200, 503, 503, 503])
  expect(await status('/readyz')).toBe(200)
})

test('a hub that stops is not ready, and sends sockets away so that they come back', async () => {
  world = await startHub({ schema: smallSchema })
  const socket = new WebSocket(world.hub.wsUrl, 'graphql-transport-ws')
  await new Promise((resolve) => socket.once('open', resolve))
  const code = new Promise<number>((resolve) => socket.once('close', resolve))
  const kept = await fetch(`${world.hub.origin}/healthz`)
  expect(kept.status).toBe(200)
  await world.hub.close()
  // "Service restart": not one of the codes after which clients give up.
  expect(await code).toBe(1012)
  await expect(fetch(`${world.hub.origin}/readyz`)).rejects.toThrow()
})

test('a stopping hub cuts event streams off instead of ending them', async () => {
  world = await startHub({ schema: smallSchema, settings: { GRACE_SECONDS: '60' } })
  const live = await world.as().subscribe('subscription { happened { type } }', {}, 'sse')
  const from = performance.now()
  const [ended] = await Promise.allSettled([live.ended(), world.hub.close()])
  expect(ended.status).toBe('rejected')
  // Before the time of grace is over.
  expect(performance.now() - from).toBeLessThan(20_000)
})

test('a hub that stops says so to who asks anew, and answers what it was asked before it sends a socket away', async () => {
  world = await startHub({ schema: smallSchema })
  const socket = await TestSocket.as(world.hub)
  socket.say({ id: '1', type: 'subscribe', payload: { query: '{ late }' } })
  const answer = await late.next()
  const closing = world.hub.close()
  const probe = await fetch(`${world.hub.origin}/readyz`, { headers: { connection: 'close' } })
  expect([probe.status, await probe.text()]).toEqual([503, 'stopping\n'])
  answer('done')
  const told = await socket.messages.waitFor(({ type }) => type === 'next')
  expect(told.payload).toMatchObject({ data: { late: 'done' } })
  expect((await socket.closed).code).toBe(1012)
  await closing
})

test('what follows a hub that stops is sent away one after another', async () => {
  const departures = createDepartures()
  const gone = new Queue<number>()
  const from = performance.now()
  for (let count = 0; count < 5; count++) departures.add(() => gone.push(performance.now() - from))
  departures.add(() => gone.push(-1))()
  await departures.leave(200)
  expect(gone.all).toHaveLength(5)
  departures.add(() => gone.push(0))
  expect(await gone.waitFor((at) => at === 0)).toBe(0)
  gone.all.pop()
  // A timer may be a millisecond early.
  for (const [index, at] of gone.all.entries()) expect(at).toBeGreaterThan(40 * index - 5)
})

test('a restarted hub answers on the same data', async () => {
  world = await startHub({ schema: smallSchema })
  await happen(world.hub.database, 'KEPT')
  const { position } = await world.hub.database.client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  await world.restart()
  expect(await world.hub.fanout.head()).toBe(position)
  expect(await world.as('rc.liberia').run('{ hello }')).toEqual({ hello: 'rc.liberia' })
})

test('a port in use is named, before anything else is touched', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
  const { port } = other.address() as AddressInfo
  const environment = readEnvironment({ PORT: String(port), DATA_DIR: '/nowhere/at/all' })
  const start = createHub({ environment, schema: smallSchema, seeds: [], logger: pino({ level: 'silent' }) })
  await expect(start).rejects.toThrow(`127.0.0.1:${port} is in use. Stop what uses it, or set PORT.`)
  other.close()
})

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
