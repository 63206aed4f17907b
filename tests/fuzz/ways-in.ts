/** Every way into the hub for one operation after the other: those that stay open carry all that a person sends. */
import type { GraphQLFormattedError } from 'graphql'
import type { Address } from '../kit/client.js'
import { readEventStream } from '../kit/event-stream.js'
import { Queue } from '../kit/queue.js'
import { TestSocket } from '../live/socket.js'

export interface Sent {
  readonly query: string
  readonly variables: Record<string, unknown>
}

export interface Told {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions?: { readonly cost?: { readonly statements: number } }
}

export interface Heard {
  readonly status: number
  readonly told: Told
  /** What was not to be, whatever was asked. */
  readonly fault?: string | undefined
}

export interface WayIn {
  /** What is there before anything is sent. */
  open(handle: string | undefined): Promise<void>
  send(handle: string | undefined, sent: Sent): Promise<Heard>
  close(): Promise<void>
}

/** An operation has a minute. */
const PATIENCE_MS = 90_000
/** Longer ones are not carried by addresses. */
const LONGEST_ADDRESS = 8_000
const JSON_TYPE = 'application/json'

const bearer = (handle: string | undefined): Record<string, string> =>
  handle === undefined ? {} : { authorization: `Bearer ${handle}` }

const heardFrom = async (response: Response): Promise<Heard> => ({
  status: response.status,
  told: (await response.json()) as Told,
})

function posting({ url }: Address): WayIn {
  return {
    open: async () => {},
    close: async () => {},
    async send(handle, sent) {
      const headers = { ...bearer(handle), 'content-type': JSON_TYPE, accept: 'application/graphql-response+json' }
      return heardFrom(await fetch(url, { method: 'POST', headers, body: JSON.stringify(sent) }))
    },
  }
}

function getting(hub: Address): WayIn {
  const post = posting(hub)
  return {
    ...post,
    async send(handle, sent) {
      const asked = new URLSearchParams({ query: sent.query, variables: JSON.stringify(sent.variables) })
      const address = `${hub.url}?${asked}`
      if (address.length > LONGEST_ADDRESS) return post.send(handle, sent)
      const headers = { ...bearer(handle), accept: 'application/graphql-response+json' }
      return heardFrom(await fetch(address, { headers }))
    },
  }
}

/** Server-Sent Events, a connection for each operation. */
function distinctEvents({ url }: Address): WayIn {
  return {
    open: async () => {},
    close: async () => {},
    async send(handle, sent) {
      const headers = { ...bearer(handle), 'content-type': JSON_TYPE, accept: 'text/event-stream' }
      const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(sent) })
      if (!response.headers.get('content-type')?.startsWith('text/event-stream')) return heardFrom(response)
      const heard: { event: string; data: string }[] = []
      for await (const one of readEventStream(response)) if (one.event) heard.push(one)
      const names = heard.map(({ event }) => event).join()
      const told = JSON.parse(heard[0]?.data || '{}') as Told
      return { status: response.status, told, fault: names === 'next,complete' ? undefined : `events ${names}` }
    },
  }
}

interface Carried {
  readonly event: string
  readonly data: { readonly id: string; readonly payload?: Told }
}

/** Server-Sent Events, one connection for all that a person sends. */
function singleEvents({ url }: Address): WayIn {
  const streams = new Map<string | undefined, { token: string; messages: Queue<Carried>; abort: AbortController }>()
  const address = `${url}/stream`
  let ids = 0

  async function opened(handle: string | undefined) {
    const known = streams.get(handle)
    if (known) return known
    const token = await (await fetch(address, { method: 'PUT', headers: bearer(handle) })).text()
    const [abort, messages] = [new AbortController(), new Queue<Carried>()]
    const headers = { accept: 'text/event-stream', 'x-graphql-event-stream-token': token }
    const response = await fetch(address, { headers, signal: abort.signal })
    void (async () => {
      for await (const { event, data } of readEventStream(response))
        if (event) messages.push({ event, data: JSON.parse(data) as Carried['data'] })
      messages.end()
    })().catch(() => messages.end())
    const stream = { token, messages, abort }
    streams.set(handle, stream)
    return stream
  }

  return {
    async open(handle) {
      await opened(handle)
    },
    async close() {
      for (const { abort } of streams.values()) abort.abort()
    },
    async send(handle, sent) {
      const { token, messages } = await opened(handle)
      const operationId = String(++ids)
      const headers = { 'content-type': JSON_TYPE, 'x-graphql-event-stream-token': token }
      const body = JSON.stringify({ ...sent, extensions: { operationId } })
      const begun = await fetch(address, { method: 'POST', headers, body })
      if (begun.status !== 202) return heardFrom(begun)
      const next = await messages.next(PATIENCE_MS)
      const complete = await messages.next(PATIENCE_MS)
      const names = [next, complete].map(({ event, data }) => `${event} ${data.id === operationId}`).join()
      const fault = names === 'next true,complete true' ? undefined : `events ${names}`
      return { status: 200, told: next.data.payload ?? {}, fault }
    },
  }
}

/** graphql-transport-ws, one socket for all that a person sends. */
function socket(hub: Address): WayIn {
  const sockets = new Map<string | undefined, TestSocket>()
  let ids = 0

  async function opened(handle: string | undefined): Promise<TestSocket> {
    const socket = sockets.get(handle) ?? (await TestSocket.as(hub, handle))
    sockets.set(handle, socket)
    return socket
  }

  return {
    async open(handle) {
      await opened(handle)
    },
    async close() {
      for (const socket of sockets.values()) await socket.close()
    },
    async send(handle, sent) {
      const socket = await opened(handle)
      const id = String(++ids)
      socket.say({ id, type: 'subscribe', payload: sent })
      const first = await socket.messages.next(PATIENCE_MS)
      if (first.type === 'error') {
        // What was wrong with one operation is told of it alone.
        await socket.settled()
        const told = { errors: first.payload as GraphQLFormattedError[] }
        return { status: 200, told, fault: first.id === id ? undefined : first.text }
      }
      const last = await socket.messages.next(PATIENCE_MS)
      const names = [first, last].map((one) => `${one.type} ${one.id === id}`).join()
      const told = first.payload as Told
      const isExecuted = names === 'next true,complete true' && 'data' in told
      return { status: 200, told, fault: isExecuted ? undefined : `messages ${names}: ${first.text.slice(0, 500)}` }
    },
  }
}

export const waysInto = (hub: Address) => ({
  POST: posting(hub),
  GET: getting(hub),
  'Server-Sent Events, distinct': distinctEvents(hub),
  'Server-Sent Events, single': singleEvents(hub),
  WebSocket: socket(hub),
})
