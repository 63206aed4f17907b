/** What the documented client does with results that did not come whole: a hub of the test's own sends them. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { connect, type HubClient, liveOptions } from '../../client/live.js'
import { Queue } from '../kit/queue.js'

interface Message {
  readonly id: string
  readonly type: string
  readonly payload?: { readonly query?: string; readonly variables?: { readonly after?: string } }
}

const QUERY = 'subscription ($after: EventCursor) { happened(after: $after) { cursor } }'

const failed = (code: string, more: object = {}) => [{ message: 'It failed.', extensions: { code, ...more } }]
const told = (cursor: string, code?: string) => ({
  data: { happened: { cursor } },
  ...(code && { errors: failed(code) }),
})
/** What the hub answers to one `subscribe`. */
const results = (...all: object[]) => all.map((payload) => ({ type: 'next', payload }))
const refusal = (errors: object) => [{ type: 'error', payload: errors }]

let script: object[][]
let begun: Queue<{ readonly after: string | undefined; readonly socket: WebSocket }>
let server: WebSocketServer
let hub: HubClient
let delays: number[]

beforeEach(async () => {
  script = []
  delays = []
  begun = new Queue()
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket) => {
    socket.on('message', (data) => {
      const { id, type, payload } = JSON.parse(String(data)) as Message
      if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }))
      if (type !== 'subscribe') return
      begun.push({ after: payload?.variables?.after, socket })
      for (const message of script.shift() ?? []) socket.send(JSON.stringify({ id, ...message }))
    })
  })
  hub = connect({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webSocketImpl: WebSocket,
    retryDelay: (attempt) => {
      delays.push(attempt)
      return 10
    },
  })
})
afterEach(async () => {
  await hub.dispose()
  for (const socket of server.clients) socket.terminate()
  server.close()
})

function follow(after = 'zero') {
  const received = new Queue<unknown>()
  const stop = hub.follow(
    { query: QUERY, after },
    { next: (result) => received.push(result), error: (error) => received.end(error), complete: () => received.end() },
  )
  return { received, stop }
}

const afters = () => begun.all.map(({ after }) => after)

describe('what failed for now', () => {
  test.each(['TIMED_OUT', 'UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'INTERNAL'])(
    'is asked for again instead of told, and what came behind it as well (%s)',
    async (code) => {
      script = [results(told('one'), told('two', code), told('three')), results(told('two'), told('three'))]
      const { received } = follow()
      for (const cursor of ['one', 'two', 'three']) expect(await received.next()).toEqual(told(cursor))
      expect(afters()).toEqual(['zero', 'one'])
      expect(received.all).toHaveLength(3)
    },
  )

  test.each([
    ['UNAVAILABLE', {}],
    ['RATE_LIMITED', { retryAfterSeconds: 0.01 }],
    ['INTERNAL', {}],
  ])('before anything was told is asked for again as well (%s)', async (code, more) => {
    script = [refusal(failed(code, more)), refusal(failed(code, more)), results(told('one'))]
    const { received } = follow()
    expect(await received.next()).toEqual(told('one'))
    expect(afters()).toEqual(['zero', 'zero', 'zero'])
    expect(delays).toEqual([0, 1])
  })

  test('does not disturb what else is followed over the socket', async () => {
    script = [results(told('other')), results(told('one', 'INTERNAL')), results(told('one'))]
    const other = follow('a')
    expect(await other.received.next()).toEqual(told('other'))
    const { received } = follow('b')
    expect(await received.next()).toEqual(told('one'))
    expect(afters()).toEqual(['a', 'b', 'b'])
    expect(new Set(begun.all.map(({ socket }) => socket)).size).toBe(1)
  })

  test('is not asked for again once nobody follows', async () => {
    script = [results(told('other')), results(told('one', 'INTERNAL'))]
    const other = follow('a')
    await other.received.next()
    const retried = new Promise<void>((resolve) => hub.client.on('message', ({ type }) => type === 'next' && resolve()))
    const { received, stop } = follow('b')
    await retried
    stop()
    await received.ended()
    script = [results(told('later'))]
    expect(await follow('c').received.next()).toEqual(told('later'))
    expect(afters()).toEqual(['a', 'b', 'c'])
  })
})

test('a defect of the hub that stays is told as an error after eight attempts, and no event is passed over', async () => {
  script = [results(told('one'), told('two', 'INTERNAL'), told('three'))]
  script.push(...Array.from({ length: 20 }, () => results(told('two', 'INTERNAL'), told('three'))))
  const { received } = follow()
  await expect(received.ended()).rejects.toEqual(failed('INTERNAL'))
  expect(received.all).toEqual([told('one')])
  expect(afters()).toEqual(['zero', ...Array.from({ length: 7 }, () => 'one')])
  expect(delays).toEqual([0, 1, 2, 3, 4, 5, 6])
})

test('an operation that is refused is told so at once', async () => {
  script = [refusal(failed('CURSOR_EXPIRED'))]
  await expect(follow().received.ended()).rejects.toEqual(failed('CURSOR_EXPIRED'))
  expect(begun.all).toHaveLength(1)
})

test('a result with errors that stay is told once, also when the connection breaks behind it', async () => {
  script = [results(told('one', 'NOT_FOUND')), results(told('two'))]
  const { received } = follow()
  expect(await received.next()).toEqual(told('one', 'NOT_FOUND'))
  begun.all[0]?.socket.terminate()
  expect(await received.next()).toEqual(told('two'))
  expect(afters()).toEqual(['zero', 'one'])
})

test('it waits longer from attempt to attempt, five seconds at most, and never the same', async () => {
  vi.useFakeTimers()
  try {
    const { retryWait } = liveOptions({ url: 'ws://hub' })
    const waited = async (attempt: number): Promise<number> => {
      const from = Date.now()
      const wait = retryWait?.(attempt)
      await vi.runAllTimersAsync()
      await wait
      return Date.now() - from
    }
    for (const [attempt, longest] of [
      [0, 200],
      [1, 400],
      [4, 3_200],
      [5, 5_000],
      [5_000, 5_000],
    ] as const) {
      const samples: number[] = []
      for (let count = 0; count < 20; count++) samples.push(await waited(attempt))
      expect(Math.min(...samples)).toBeGreaterThanOrEqual(longest / 2)
      expect(Math.max(...samples)).toBeLessThanOrEqual(longest)
      expect(new Set(samples).size).toBeGreaterThan(1)
    }
  } finally {
    vi.useRealTimers()
  }
})

test('it ends in order also while the hub is away', async () => {
  const { received } = follow()
  const { socket } = await begun.next()
  const retried = new Promise<void>((resolve) => hub.client.on('connecting', (isRetry) => isRetry && resolve()))
  server.close()
  socket.terminate()
  await retried
  await hub.dispose()
  await received.ended()
})
