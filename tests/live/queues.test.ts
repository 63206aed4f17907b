/** What waits for a reader is counted as it leaves, and a peer that is gone without a word is given up. */
import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { EventResponse } from '../../server/event-response.js'
import { createMetrics } from '../../server/metrics.js'
import { Outlet } from '../../server/outlet.js'

const MESSAGE = Buffer.alloc(100)

test.each([
  ['whole', (outlet: Outlet) => outlet.write(MESSAGE)],
  ['in pieces', (outlet: Outlet) => outlet.writeAll([MESSAGE, MESSAGE], 1)],
])('a reader that keeps up, and always has a little waiting, stays (%s)', async (_, write) => {
  let isSentAway = false
  const reading: (() => void)[] = []
  const stream = new Writable({
    write: (_chunk, _encoding, done) => void reading.push(done),
    writev: (_chunks, done) => void reading.push(done),
  })
  const outlet = new Outlet(stream, { bytes: 1_048_576, messages: 50 }, () => {
    isSentAway = true
  })
  write(outlet)
  for (let count = 0; count < 1_000; count++) {
    write(outlet)
    reading.shift()?.()
    await new Promise((resolve) => process.nextTick(resolve))
    expect(outlet.backlog).toBeGreaterThan(0)
  }
  expect(isSentAway).toBe(false)
  for (let count = 0; count < 60; count++) write(outlet)
  expect(isSentAway).toBe(true)
})

test('an event stream of which nothing leaves from one turn to the next is ended, one that moves is not', async () => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const sent = request({ port: (server.address() as AddressInfo).port, agent: false }).end()
  const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse]
  const metrics = createMetrics(() => 0n).live
  let isGone = false
  const events = new EventResponse({
    ...{ response, metrics, actor: null, queue: { bytes: 1e9, messages: 1e9 } },
    onGone: () => {
      isGone = true
    },
  })
  const [reader] = (await once(sent, 'response')) as [IncomingMessage]
  const closed = once(reader, 'close')
  reader.on('error', () => undefined)
  const large = Buffer.alloc(8_000_000)
  let turns = 0
  const beat = () => events.beat(() => turns++)
  events.outlet.write(large)
  await new Promise((resolve) => setImmediate(resolve))
  beat()
  beat()
  reader.resume()
  await events.outlet.drained()
  reader.pause()
  beat()
  expect([turns, isGone]).toEqual([3, false])
  while (events.outlet.backlog === 0) events.outlet.write(large)
  await expect
    .poll(() => {
      beat()
      return isGone
    })
    .toBe(true)
  reader.resume()
  await closed
  server.close()
})
