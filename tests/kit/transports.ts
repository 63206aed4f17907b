/** The same operation over every transport, as it comes from a client that may send anything. */
import type { GraphQLFormattedError } from 'graphql'
import { WebSocket } from 'ws'
import type { Address } from './client.js'
import { readEventStream } from './event-stream.js'

export interface Sent {
  readonly query?: string
  readonly variables?: Record<string, unknown>
  readonly operationName?: string
  readonly extensions?: Record<string, unknown>
  readonly documentId?: string
}

export interface Received {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: Readonly<Record<string, unknown>>
}

export type Over = 'POST' | 'GET' | 'SSE' | 'WebSocket'

export const TRANSPORTS: readonly Over[] = ['POST', 'GET', 'SSE', 'WebSocket']

/** Sends one operation and returns the first that is said of it. */
export async function send(over: Over, hub: Address, sent: Sent, token?: string): Promise<Received> {
  if (over === 'WebSocket') return overSocket(hub, sent, token)
  const headers = {
    accept: over === 'SSE' ? 'text/event-stream' : 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  if (over === 'GET') return (await (await fetch(`${hub.url}?${inQuery(sent)}`, { headers })).json()) as Received
  const response = await fetch(hub.url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  })
  if (over === 'POST' || !response.headers.get('content-type')?.startsWith('text/event-stream'))
    return (await response.json()) as Received
  for await (const { event, data } of readEventStream(response))
    if (event === 'next') return JSON.parse(data) as Received
  throw new Error('The stream had no result')
}

function inQuery(sent: Sent): URLSearchParams {
  return new URLSearchParams(
    Object.entries(sent).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  )
}

/** Without a library, since those refuse to send what is odd. */
async function overSocket(hub: Address, sent: Sent, token: string | undefined): Promise<Received> {
  const socket = new WebSocket(hub.wsUrl, 'graphql-transport-ws')
  try {
    return await new Promise<Received>((resolve, reject) => {
      socket.once('error', reject)
      socket.once('close', (code, reason) => reject(new Error(`Closed with ${code} ${String(reason)}`)))
      socket.once('open', () => {
        const payload = token ? { authorization: `Bearer ${token}` } : {}
        socket.send(JSON.stringify({ type: 'connection_init', payload }))
      })
      socket.on('message', (data: Buffer) => {
        const { type, payload } = JSON.parse(String(data)) as { type: string; payload?: unknown }
        if (type === 'connection_ack') {
          // The protocol asks for a text, if only an empty one.
          socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '', ...sent } }))
        }
        if (type === 'next') resolve(payload as Received)
        if (type === 'error') resolve({ errors: payload as GraphQLFormattedError[] })
      })
    })
  } finally {
    socket.removeAllListeners('close')
    socket.terminate()
  }
}

export function codeOf({ errors }: Received): unknown {
  return errors?.[0]?.extensions?.['code']
}
