/** The hub as browsers and those who use them against others meet it. */
import { request as httpRequest } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startHub, type World } from '../kit/world.js'
import { smallSchema } from './small-schema.js'

const FRIEND = 'https://console.example.org'
const STRANGER = 'https://elsewhere.example'
let world: World
beforeAll(async () => {
  world = await startHub({ schema: smallSchema, settings: { CORS_ORIGINS: `${FRIEND}, http://localhost:5173` } })
})
afterAll(() => world.close())

/** Raw bytes in, raw bytes out. */
function raw(text: string): Promise<string> {
  const { hostname, port } = new URL(world.hub.origin)
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text))
    socket.on('data', (data) => {
      answer += String(data)
    })
    socket.on('close', () => resolve(answer))
    socket.on('error', reject)
  })
}

const graph = (headers: Record<string, string>, body = '{"query":"{ hello }"}', path = '/graphql') =>
  fetch(`${world.hub.origin}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

describe('every answer has the headers of security', () => {
  const PLACES: Record<string, () => Promise<Response>> = {
    'an answer': () => graph({}),
    'an answer that refuses': () => graph({ authorization: 'Bearer nobody' }),
    'a malformed request': () => graph({}, '{'),
    'an event stream': () => graph({ accept: 'text/event-stream' }),
    'a reserved stream': () => fetch(`${world.hub.url}/stream`, { method: 'PUT' }),
    'a stream that nobody reserved': () => fetch(`${world.hub.url}/stream?token=x`),
    'a method that is not served': () => fetch(world.hub.url, { method: 'DELETE' }),
    'a body of another type': () => graph({ 'content-type': 'text/plain' }),
    'a page': () => fetch(world.hub.origin),
    GraphiQL: () => fetch(world.hub.url, { headers: { accept: 'text/html' } }),
    'a file': () => fetch(`${world.hub.origin}/graphiql/start.js`),
    'what is not there': () => fetch(`${world.hub.origin}/nothing`),
    'a probe': () => fetch(`${world.hub.origin}/healthz`),
    readiness: () => fetch(`${world.hub.origin}/readyz`),
    figures: () => fetch(`${world.hub.origin}/metrics`),
    'a preflight': () =>
      fetch(world.hub.url, { method: 'OPTIONS', headers: { origin: FRIEND, 'access-control-request-method': 'POST' } }),
  }

  test.each(Object.keys(PLACES))('%s', async (name) => {
    const response = await PLACES[name]?.()
    const headers = response?.headers ?? new Headers()
    await response?.body?.cancel()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    const policy = headers.get('content-security-policy') ?? ''
    for (const part of [`default-src 'none'`, `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`]) {
      expect(policy).toContain(part)
    }
    expect(policy).not.toMatch(/unsafe-eval|\*|https?:|script-src[^;]*unsafe-inline/)
    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('server')).toBeNull()
  })

  test.each([
    [
      'a refused upgrade',
      'GET /elsewhere HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n',
    ],
    ['what is no HTTP', 'what is this\r\n\r\n'],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
  ])('%s', async (_name, text) => {
    const answer = await raw(text)
    expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /)
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff')
    expect(answer.toLowerCase()).toContain(`content-security-policy: default-src 'none'`)
  })
})

describe('pages of other sites', () => {
  test('of a listed origin read answers, also of event streams, and never with credentials', async () => {
    for (const accept of ['application/json', 'text/event-stream']) {
      const { headers } = await graph({ origin: FRIEND, accept })
      expect(headers.get('access-control-allow-origin')).toBe(FRIEND)
      expect(headers.get('access-control-expose-headers')).toContain('retry-after')
      expect(headers.get('access-control-allow-credentials')).toBeNull()
      expect(headers.get('vary')?.toLowerCase()).toContain('origin')
    }
    const preflight = await fetch(world.hub.url, {
      method: 'OPTIONS',
      headers: {
        origin: FRIEND,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization')
  })

  test.each([STRANGER, 'null', `${FRIEND}.evil.example`, 'http://console.example.org'])(
    'of %s do not',
    async (origin) => {
      const answers = [
        await graph({ origin }),
        await fetch(world.hub.url, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } }),
      ]
      for (const { headers } of answers) {
        expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
      }
    },
  )

  test('open a socket only when they are listed or of this hub', async () => {
    const opened = (origin?: string) =>
      new Promise<boolean>((resolve) => {
        const socket = new WebSocket(world.hub.wsUrl, 'graphql-transport-ws', origin ? { origin } : {})
        socket.once('open', () => {
          resolve(true)
          socket.terminate()
        })
        socket.once('error', () => resolve(false))
      })
    expect(await opened(FRIEND)).toBe(true)
    expect(await opened(world.hub.origin)).toBe(true)
    expect(await opened()).toBe(true)
    for (const origin of [STRANGER, 'null', 'nonsense']) expect([origin, await opened(origin)]).toEqual([origin, false])
  })

  test('cannot send what a form sends', async () => {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain', '']) {
      for (const accept of ['*/*', 'text/event-stream']) {
        const response = await graph({ 'content-type': type, accept }, 'query=mutation%20%7B%20touch%20%7D')
        expect([type, response.status]).toEqual([type, 415])
        expect(await response.text()).not.toContain('touched')
      }
    }
  })
})

test('authority is the bearer token alone: cookies, addresses and other schemes give none', async () => {
  const visitor = { data: { hello: 'a visitor' } }
  for (const headers of [
    { cookie: 'authorization=Bearer gfp.desk; token=gfp.desk; session=gfp.desk' },
    { 'x-user': 'gfp.desk' },
  ]) {
    expect(await (await graph(headers)).json()).toMatchObject(visitor)
  }
  const inAddress = await graph(
    {},
    '{"query":"{ hello }"}',
    '/graphql?authorization=Bearer%20gfp.desk&access_token=gfp.desk',
  )
  expect(JSON.stringify(await inAddress.json())).not.toContain('gfp.desk')
  const basic = await graph({ authorization: `Basic ${Buffer.from('gfp.desk:').toString('base64')}` })
  expect(basic.status).toBe(401)
  const { headers } = await graph({ authorization: 'Bearer gfp.desk' })
  expect(headers.get('set-cookie')).toBeNull()
})

describe('a name that leads here without being this hub (DNS rebinding)', () => {
  const asHost = (host: string, path = '/graphql') =>
    new Promise<number>((resolve, reject) => {
      httpRequest(`${world.hub.origin}${path}`, { headers: { host } }, (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      })
        .on('error', reject)
        .end()
    })

  test.each([
    'rebound.example',
    'rebound.example:4000',
    '127.0.0.1.rebound.example',
    'localhost.rebound.example',
    '192.168.0.1',
  ])('is not answered: %s', async (host) => {
    for (const path of ['/graphql?query={hello}', '/graphql/stream', '/', '/healthz', '/metrics']) {
      expect([path, await asHost(host, path)]).toEqual([path, 421])
    }
    const upgrade = await raw(
      `GET /graphql HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: x3JJHMbDL1EzLkh9GBhXDw==\r\n\r\n`,
    )
    expect(upgrade).toMatch(/^HTTP\/1\.1 421 /)
  })

  test.each(['localhost', 'localhost:4000', '127.0.0.1', '127.0.0.1:80', '[::1]:4000'])('is: %s', async (host) => {
    expect(await asHost(host, '/healthz')).toBe(200)
  })

  test('a listed name is answered', async () => {
    const other = await startHub({ schema: smallSchema, settings: { ALLOWED_HOSTS: 'hub.example.org' } })
    const status = await new Promise((resolve) => {
      httpRequest(`${other.hub.origin}/healthz`, { headers: { host: 'hub.example.org' } }, (response) => {
        response.resume()
        resolve(response.statusCode)
      }).end()
    })
    expect(status).toBe(200)
    await other.close()
  })
})
