/** What one client may take, what breaks the protocol, and that nothing stays behind of who is gone. */
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { metric, note } from './happenings.js'
import { TestSocket } from './socket.js'

const LOG = 'subscription { eventAppended { cursor type } }'

let world: World
beforeAll(async () => {
  world = await startHub({
    settings: { MAX_CONNECTIONS_PER_CLIENT: '20', MAX_OPERATIONS_PER_CONNECTION: '5', MAX_SOCKETS: '60' },
  })
})
afterAll(() => world.close())

const init = { type: 'connection_init', payload: { authorization: 'Bearer auditor' } }

describe('of the protocol, a socket is closed for', () => {
  test.each([
    ['a message that is no JSON', ['nonsense'], 4400],
    ['a message of an unknown type', [{ type: 'greet' }], 4400],
    ['an operation before it signed in', [{ id: '1', type: 'subscribe', payload: { query: LOG } }], 4401],
    ['signing in twice', [init, init], 4429],
    ['a second operation under the same id', [init, 'acknowledged', subscribe('1'), subscribe('1')], 4409],
    ['more than a megabyte', [init, 'x'.repeat(1_100_000)], 1009],
  ])('%s', async (_, messages, code) => {
    const socket = await TestSocket.raw(world.hub)
    for (const message of messages) {
      if (message === 'acknowledged') await socket.messages.waitFor(({ type }) => type === 'connection_ack')
      else if (typeof message === 'string') socket.write(message)
      else socket.say(message)
    }
    expect((await socket.closed).code).toBe(code)
  })

  test('another protocol', async () => {
    await expect(TestSocket.raw(world.hub, 'graphql-ws').then((socket) => socket.closed)).rejects.toThrow()
  })

  test('saying nothing for three seconds', async () => {
    expect((await (await TestSocket.raw(world.hub)).closed).code).toBe(4408)
  })
})

test('a bad operation is an error message, and the others go on', async () => {
  const socket = await TestSocket.as(world.hub, 'auditor')
  await socket.subscribe('good', LOG)
  for (const query of [
    'subscription {',
    'subscription { nothing }',
    'subscription { eventAppended(after: "x") { type } }',
  ]) {
    socket.say({ id: 'bad', type: 'subscribe', payload: { query } })
    await socket.messages.waitFor(({ id, type }) => id === 'bad' && (type === 'error' || type === 'complete'))
  }
  await note(world.hub.database, 1)
  expect((await socket.messages.waitFor(({ type }) => type === 'next')).id).toBe('good')
  await socket.close()
})

test('a message in several frames, and an id with every sign in it', async () => {
  const socket = await TestSocket.as(world.hub, 'auditor')
  const id = '"\\\u0000 ü 中 😀'
  await socket.subscribe(id, LOG)
  await note(world.hub.database, 1)
  expect((await socket.messages.waitFor(({ type }) => type === 'next')).id).toBe(id)
  await socket.close()
})

test('an id that is used again at once stands for its last operation alone, and the others leave nothing behind', async () => {
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
  const socket = await TestSocket.as(world.hub, 'auditor')
  for (let round = 0; round < 20; round++) {
    socket.say(subscribe('1'))
    socket.say({ id: '1', type: 'complete' })
  }
  await socket.subscribe('1', LOG)
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(1)
  await note(world.hub.database, 2)
  const isNext = ({ type }: { type: string }) => type === 'next'
  await socket.messages.waitFor(isNext)
  await socket.messages.waitFor(isNext)
  await socket.settled()
  expect(socket.messages.all.filter(isNext)).toHaveLength(2)
  socket.terminate()
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
  await expect.poll(() => world.hub.live.cohorts).toBe(0)
})

test('one operation more than a socket carries is refused by itself', async () => {
  const socket = await TestSocket.as(world.hub, 'auditor')
  for (const id of ['1', '2', '3', '4', '5']) await socket.subscribe(id, LOG)
  socket.say(subscribe('6'))
  const refusal = await socket.messages.waitFor(({ type }) => type === 'error')
  expect(refusal).toMatchObject({ id: '6', payload: [{ extensions: { code: 'TOO_MANY_OPERATIONS' } }] })
  socket.say({ id: '1', type: 'complete' })
  await socket.subscribe('6', LOG)
  await socket.close()
})

test('one connection more than a client may have is refused so that it comes back, and others are not concerned', async () => {
  const sockets = await Promise.all(Array.from({ length: 20 }, () => TestSocket.as(world.hub, 'auditor')))
  const more = await TestSocket.raw(world.hub)
  more.say(init)
  expect((await more.closed).code).toBe(1013)
  const events = await fetch(`${world.hub.url}?query=${encodeURIComponent(LOG)}`, {
    headers: { accept: 'text/event-stream', authorization: 'Bearer auditor' },
  })
  expect(events.status).toBe(429)
  const other = await TestSocket.as(world.hub, 'gfp.desk')
  await Promise.all([other, sockets[0]].map((socket) => socket?.close()))
  await expect
    .poll(() =>
      TestSocket.as(world.hub, 'auditor')
        .then((socket) => sockets.push(socket))
        .catch(() => 0),
    )
    .toBeGreaterThan(0)
  for (const socket of sockets) socket.terminate()
  await expect.poll(() => metric(world.hub, 'hub_sockets')).toBe(0)
})

test('hundreds that are gone without a word leave no subscription, no lane and no listener behind', async () => {
  await expect.poll(() => metric(world.hub, 'hub_sockets')).toBe(0)
  for (let round = 0; round < 25; round++) {
    const sockets = await Promise.all(Array.from({ length: 15 }, () => TestSocket.as(world.hub, 'auditor')))
    const aborts = Array.from({ length: 4 }, () => new AbortController())
    const streams = aborts.map(({ signal }) =>
      fetch(`${world.hub.url}?query=${encodeURIComponent(LOG)}`, {
        headers: { accept: 'text/event-stream', authorization: 'Bearer auditor' },
        signal,
      }),
    )
    // Some in the middle of beginning, some while something is on its way.
    for (const [index, socket] of sockets.entries()) {
      if (index % 3 === 0) socket.say(subscribe('a'))
      else await socket.subscribe('a', LOG)
    }
    if (round % 5 === 0) await note(world.hub.database, 3)
    for (const socket of sockets) socket.terminate()
    await Promise.all(streams)
    for (const abort of aborts) abort.abort()
    await expect.poll(() => metric(world.hub, 'hub_sockets'), { timeout: 10_000 }).toBe(0)
  }
  await expect.poll(() => metric(world.hub, 'hub_subscriptions'), { timeout: 10_000 }).toBe(0)
  await expect.poll(() => metric(world.hub, 'hub_live_lanes')).toBe(0)
  expect(world.hub.live.cohorts).toBe(0)
}, 120_000)

test('who asks for an event stream and is gone before it begins leaves nothing behind', async () => {
  const { host, hostname, port, pathname } = new URL(world.hub.url)
  const asked = [
    `GET ${pathname}?query=${encodeURIComponent(LOG)} HTTP/1.1`,
    ...[`host: ${host}`, 'accept: text/event-stream', 'authorization: Bearer auditor', '', ''],
  ].join('\r\n')
  // More than one client may have at a time.
  for (let count = 0; count < 30; count++) {
    const socket = connect(Number(port), hostname)
    socket.on('error', () => undefined)
    socket.write(asked, () => socket.resetAndDestroy())
    await once(socket, 'close')
  }
  const status = async (): Promise<number> => {
    const abort = new AbortController()
    const headers = { accept: 'text/event-stream', authorization: 'Bearer auditor' }
    const response = await fetch(`${world.hub.url}?query=${encodeURIComponent(LOG)}`, { headers, signal: abort.signal })
    abort.abort()
    return response.status
  }
  await expect.poll(status).toBe(200)
  await expect.poll(() => metric(world.hub, 'hub_subscriptions')).toBe(0)
  expect(world.hub.live.cohorts).toBe(0)
})

function subscribe(id: string) {
  return { id, type: 'subscribe', payload: { query: LOG } }
}
