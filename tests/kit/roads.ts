/** The same operation on every road into the hub. */
import type { GraphQLFormattedError } from 'graphql'
import { type Received, TestSocket } from '../live/socket.js'
import type { Address } from './client.js'
import { readEventStream } from './event-stream.js'

/** Data, or the code of the first error; of a socket that was closed, the code of its closing. */
export type Found = { readonly data: unknown } | { readonly code: unknown } | { readonly closed: number }

interface Result {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
}

export type Road = (hub: Address, token: string, query: string, variables?: object) => Promise<Found>

const found = ({ data, errors }: Result): Found => (errors ? { code: errors[0]?.extensions?.['code'] } : { data })

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const post: Road = async ({ url }, token, query, variables) => {
  const headers = { ...bearer(token), 'content-type': 'application/json' }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
  return found((await response.json()) as Result)
}

const get: Road = async ({ url }, token, query, variables = {}) => {
  const address = new URL(url)
  address.searchParams.set('query', query)
  address.searchParams.set('variables', JSON.stringify(variables))
  const response = await fetch(address, { headers: { ...bearer(token), accept: 'application/json' } })
  return found((await response.json()) as Result)
}

const events: Road = async ({ url }, token, query, variables) => {
  const response = await fetch(url, {
    method: 'POST',
    headers: { ...bearer(token), 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
  })
  if (!response.ok) return found((await response.json()) as Result)
  for await (const { event, data } of readEventStream(response)) {
    if (event === 'next') return found(JSON.parse(data) as Result)
  }
  throw new Error('The stream ended without a result')
}

const socket: Road = async (hub, token, query, variables) => {
  const socket = await TestSocket.raw(hub)
  const closed = socket.closed.then(({ code }) => ({ closed: code }))
  const first = (...types: string[]): Promise<Received | null> =>
    socket.messages.waitFor(({ type }) => types.includes(type), 10_000).catch(() => null)
  socket.say({ type: 'connection_init', payload: bearer(token) })
  if (!(await first('connection_ack'))) return closed
  socket.say({ id: 'a', type: 'subscribe', payload: { query, variables } })
  const told = await first('next', 'error')
  if (!told) return closed
  await socket.close()
  return found(told.type === 'next' ? (told.payload as Result) : { errors: told.payload as [] })
}

export const ROADS: readonly (readonly [name: string, road: Road])[] = [
  ['POST', post],
  ['GET', get],
  ['SSE', events],
  ['WebSocket', socket],
]
