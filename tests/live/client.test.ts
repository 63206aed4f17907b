/** What the documented client does with results that did not come whole: a hub of the test's own sends them. */
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { connect } from '../../client/live.js'
import { Queue } from '../kit/queue.js'

interface Message {
  readonly id?: string
  readonly type: string
  readonly payload?: { readonly variables?: { readonly after?: string } }
}

const told = (cursor: string, code?: string) => ({
  data: { happened: { cursor } },
  ...(code && { errors: [{ message: 'It failed.', extensions: { code } }] }),
})

test('a result with errors moves no cursor, and one that only ran out of time is asked for again instead of told', async () => {
  const script = [
    [told('one'), told('two', 'INTERNAL'), told('three', 'TIMED_OUT'), told('four')],
    [told('two'), told('three')],
  ]
  const begun = new Queue<string | undefined>()
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket) => {
    const results = script.shift() ?? []
    socket.on('message', (data) => {
      const { id, type, payload } = JSON.parse(String(data)) as Message
      if (type === 'connection_init') socket.send(JSON.stringify({ type: 'connection_ack' }))
      if (type !== 'subscribe') return
      begun.push(payload?.variables?.after)
      for (const result of results) socket.send(JSON.stringify({ id, type: 'next', payload: result }))
    })
  })
  const hub = connect({
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    webSocketImpl: WebSocket,
    retryDelay: () => 10,
  })
  const results = new Queue<unknown>()
  hub.follow(
    { query: 'subscription ($after: EventCursor) { happened(after: $after) { cursor } }', after: 'zero' },
    { next: (result) => results.push(result), error: (error) => results.end(error), complete: () => results.end() },
  )
  await results.waitFor(() => results.all.length === 4)
  expect(begun.all).toEqual(['zero', 'one'])
  expect(results.all).toEqual([told('one'), told('two', 'INTERNAL'), told('two'), told('three')])
  await hub.dispose()
  server.close()
})
