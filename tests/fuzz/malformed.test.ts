/** Ten thousand malformed inputs and frames: none crashes the hub, is answered with 5xx, or shows anything of the inside. */
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { Random, seedOfRun } from '../kit/random.js'
import { startHub, type World } from '../kit/world.js'
import { Spoiler } from './spoiler.js'

const GOOD = {
  query: 'query Q($first: Int) { countries(first: $first) { nodes { code name(language: FR) } } }',
  variables: { first: 3 },
  operationName: 'Q',
  extensions: { operationId: '1' },
}
const INSIDE = /INTERNAL|prisma|node_modules|TypeError|SyntaxError:|at .*\.ts/i

let world: World
let random: Random
let spoiler: Spoiler
beforeAll(async () => {
  world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } })
  random = new Random(seedOfRun())
  spoiler = new Spoiler(random)
})
afterAll(() => world.close())
/** Sends many, some at a time, and returns what went wrong with which of them. */
async function all(count: number, act: (at: number) => Promise<string | undefined>): Promise<string[]> {
  const wrong: string[] = []
  let at = 0
  const worker = async (): Promise<void> => {
    while (at < count && wrong.length < 5) {
      const fault = await act(at++)
      if (fault) wrong.push(fault)
    }
  }
  await Promise.all(Array.from({ length: 8 }, worker))
  return wrong
}

/** Reads what comes at once; a stream that stays open is cut off. */
async function judge(url: string, init: RequestInit): Promise<string | undefined> {
  const abort = new AbortController()
  let response: Response
  try {
    response = await fetch(url, { ...init, signal: abort.signal })
  } catch (error) {
    // What the client itself refuses to send.
    return error instanceof TypeError && /header|ByteString|Request/i.test(String(error.cause ?? error))
      ? undefined
      : String(error)
  }
  const isOpen = response.headers.get('content-type')?.startsWith('text/event-stream') && init.method === 'GET'
  const text = isOpen ? '' : await Promise.race([response.text(), delay(5_000, 'too late')])
  abort.abort()
  if (response.status < 500 && !INSIDE.test(text)) return undefined
  return JSON.stringify({ status: response.status, text, url, init })
}

test('4,000 bodies by POST, as JSON and as event streams', async () => {
  expect(
    await all(4_000, () =>
      judge(world.hub.url, { method: 'POST', headers: spoiler.headers(), body: spoiler.body(GOOD) }),
    ),
  ).toEqual([])
})

test('1,500 addresses by GET and other methods', async () => {
  expect(
    await all(1_500, () => {
      const query = new URLSearchParams(
        Object.entries(GOOD).map(([name, value]) => [
          name,
          spoiler.text(typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 2_000),
        ]),
      )
      const path = random.pick(['', '', '', '/stream', '/../metrics', '/%00', '/graphiql/start.js'])
      const method = random.pick(['GET', 'GET', 'GET', 'HEAD', 'DELETE', 'PATCH', 'OPTIONS'])
      return judge(`${world.hub.url}${path}?${query}`, { method, headers: spoiler.headers() })
    }),
  ).toEqual([])
})

test('1,000 operations on single connections of event streams', async () => {
  expect(
    await all(100, async () => {
      const token = await (await fetch(`${world.hub.url}/stream`, { method: 'PUT' })).text()
      const headers = { 'x-graphql-event-stream-token': token, accept: 'text/event-stream' }
      const abort = new AbortController()
      const stream = await fetch(`${world.hub.url}/stream`, { headers, signal: abort.signal })
      let fault: string | undefined
      for (let count = 0; count < 10 && !fault; count++) {
        fault = await judge(`${world.hub.url}/stream`, {
          method: random.pick(['POST', 'POST', 'POST', 'DELETE']),
          headers: { ...headers, 'content-type': 'application/json' },
          body: spoiler.body(GOOD),
        })
      }
      abort.abort()
      await stream.body?.cancel().catch(() => undefined)
      return fault
    }),
  ).toEqual([])
})

test('3,000 frames over WebSocket', async () => {
  expect(await all(300, () => overSocket(10))).toEqual([])
})

test('500 connections that speak no HTTP, or no WebSocket', async () => {
  expect(await all(500, rawBytes)).toEqual([])
})

test('after all that the hub answers as before, and nothing was a defect', async () => {
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
  expect(await world.as('gfp.desk').run('{ viewer { handle } }')).toEqual({ viewer: { handle: 'gfp.desk' } })
  expect(await (await fetch(`${world.hub.origin}/readyz`)).text()).toContain('ready')
})

/** Frames before and after the connection has been initialized; the hub may close it, and goes on answering others. */
function overSocket(frames: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = new WebSocket(world.hub.wsUrl, 'graphql-transport-ws')
    let heard = ''
    const end = (): void => {
      resolve(INSIDE.test(heard) ? heard : undefined)
      socket.terminate()
    }
    socket.on('error', (error) => {
      heard += String(error)
    })
    socket.on('close', end)
    socket.on('message', (data: Buffer) => {
      heard += String(data)
    })
    socket.on('open', () => {
      if (random.chance(0.7))
        socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer gfp.desk' } }))
      for (let count = 0; count < frames; count++) sendFrame(socket, String(count))
      // Answered after all that was sent before.
      socket.once('pong', () => setTimeout(end, 50))
      socket.ping()
    })
  })
}

function sendFrame(socket: WebSocket, id: string): void {
  const message = { id, type: random.pick(['subscribe', 'subscribe', 'complete', 'ping', 'next', 'x']), payload: GOOD }
  if (random.chance(0.1)) socket.send(spoiler.bytes(), { binary: random.chance(0.5) })
  else if (random.chance(0.5)) socket.send(JSON.stringify({ ...message, payload: spoiler.object(GOOD) }))
  else socket.send(spoiler.body(message))
}

async function rawBytes(): Promise<string | undefined> {
  const { hostname, port } = new URL(world.hub.origin)
  const isUpgrade = random.chance(0.5)
  const head = isUpgrade
    ? 'GET /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n'
    : spoiler.text(
        'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n',
      )
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => {
      socket.write(Buffer.concat([Buffer.from(head, 'latin1'), spoiler.bytes(), spoiler.bytes()]))
      socket.end()
    })
    socket.setTimeout(5_000, () => socket.destroy())
    socket.on('data', (data) => {
      answer += String(data)
    })
    socket.on('error', () => undefined)
    socket.on('close', () =>
      resolve(
        answer.startsWith('HTTP/1.1 5') || INSIDE.test(answer) ? `${JSON.stringify(head)}: ${answer}` : undefined,
      ),
    )
  })
}
