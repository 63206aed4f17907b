/**
 * Follows a hub over a WebSocket and loses nothing. It is `graphql-ws` with the right options: whatever breaks, it comes
 * back and goes on after the last cursor it was given. Works in browsers and in Node.
 *
 *     const hub = connect({ url: 'wss://hub.example.org/graphql', authorization: () => `Bearer ${token}` })
 *     const stop = hub.follow(
 *       { query: 'subscription ($after: EventCursor) { advisoryRequestChanged(after: $after) { cursor … } }' },
 *       { next: ({ data }) => …, error: (errors) => …, complete: () => … },
 *     )
 *
 * An operation resumes when it takes its cursor from the variable `$after` and selects `cursor`. See docs/subscriptions.md.
 */
import { type Client, type ClientOptions, createClient, type FormattedExecutionResult, type Sink } from 'graphql-ws'

export interface HubClientOptions {
  /** Of the hub: `ws://…/graphql` or `wss://…/graphql`. */
  readonly url: string
  /**
   * `Bearer <token>` of who follows; absent: a visitor. Asked for at every connection, and shortly before a token ends: the
   * new one is told over the open socket.
   */
  readonly authorization?: () => string | Promise<string>
  /**
   * Told when the hub answers for other rights than before: the role was changed, or the account suspended and
   * reinstated. Of what was told until then, some may be out of sight now, and no delivery says so: read the lists that
   * you keep anew, and drop what is no longer in them. Subscriptions go on by themselves, with the new rights.
   */
  readonly onRightsChanged?: () => void
  /** Of names, as in `Accept-Language`. */
  readonly language?: string
  /** Where there is no global WebSocket, as in Node 20: `WebSocket` of `ws`. */
  readonly webSocketImpl?: unknown
  /** How often in a row to try to connect; default: for ever. */
  readonly retryAttempts?: number
  /** Milliseconds before the attempt of this number, from 0; default: 0.2 s doubled up to 30 s, and a random part of that. */
  readonly retryDelay?: (attempt: number) => number
  /** Further options of `graphql-ws`. */
  readonly more?: Partial<Omit<ClientOptions, 'url' | 'on' | 'generateID'>>
}

export interface Operation {
  readonly query: string
  readonly operationName?: string
  /** Without `after`: that is the client's. */
  readonly variables?: Readonly<Record<string, unknown>>
  /** Cursor to begin after, for example the `asOf` of a list; absent: from now on. */
  readonly after?: string | null
}

export interface HubClient {
  /**
   * Subscribes until the function that it returns is called.
   * `next` gets every delivery once and in order. `error` gets the errors of an operation that cannot go on, for example
   * `CURSOR_EXPIRED`: read the lists anew, and follow after their `asOf`. Breaks of the connection reach neither.
   */
  follow<Data = Record<string, unknown>>(operation: Operation, sink: Sink<FormattedExecutionResult<Data>>): () => void
  /** The `graphql-ws` client beneath, for queries, mutations and its events. */
  readonly client: Client
  /** Closes the socket and ends every subscription. */
  dispose(): void | Promise<void>
}

const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 30_000
/** A token is renewed when this part of its time is left, and half a minute before its end at the latest. */
const RENEW_AT_PART = 0.2
const RENEW_MS_BEFORE = 30_000

interface Running {
  readonly id: string
  /** Where to go on; undefined: from now on. */
  after: string | null | undefined
  /** What still comes belongs to a connection that is given up. */
  isBroken: boolean
}

export function connect(options: HubClientOptions): HubClient {
  const running = new Map<string, Running>()
  const ids = new WeakMap<object, string>()
  let count = 0
  const client = createClient({
    ...liveOptions(options),
    ...options.more,
    // Short: it travels with every message.
    generateID: (payload) => ids.get(payload) ?? `q${++count}`,
  })

  // The hub tells now and then how far each subscription has come, so that a quiet one resumes from a fresh cursor.
  client.on('ping', (received, payload) => {
    if (!received || !isObject(payload) || !isObject(payload['cursors'])) return
    for (const [id, cursor] of Object.entries(payload['cursors'])) {
      const one = running.get(id)
      if (one && !one.isBroken && typeof cursor === 'string') one.after = cursor
    }
  })

  return {
    client,
    follow<Data = Record<string, unknown>>(operation: Operation, sink: Sink<FormattedExecutionResult<Data>>) {
      const { query, operationName, variables, after } = operation
      const one: Running = { id: String(++count), after, isBroken: false }
      running.set(one.id, one)
      const payload = {
        query,
        ...(operationName !== undefined && { operationName }),
        // Read each time the operation is sent: after a break it goes on where it was.
        get variables(): Record<string, unknown> {
          one.isBroken = false
          return { ...variables, ...(typeof one.after === 'string' && { after: one.after }) }
        },
      }
      ids.set(payload, one.id)
      const stop = client.subscribe<Data>(payload, {
        next(result) {
          // What did not come whole is asked for again: now where its reason passes, else after the next break.
          if (one.isBroken) return undefined
          if (failsForNow(result)) {
            one.isBroken = true
            return client.terminate()
          }
          if (!result.errors) one.after = cursorIn(result.data) ?? one.after
          return sink.next(result as FormattedExecutionResult<Data>)
        },
        error(error) {
          running.delete(one.id)
          sink.error(error)
        },
        complete() {
          running.delete(one.id)
          sink.complete()
        },
      })
      return () => {
        running.delete(one.id)
        stop()
      }
    },
    dispose: () => client.dispose(),
  }
}

/** The options of `graphql-ws` without the resuming, for clients that do that themselves. */
export function liveOptions(options: HubClientOptions): ClientOptions {
  const { url, authorization, language, webSocketImpl, retryAttempts = Infinity, retryDelay = backOff } = options
  let rights: unknown
  let renewal: ReturnType<typeof setTimeout> | undefined
  let socket: { send(data: string): void } | undefined

  /** Renews the token over the socket before it ends. */
  const schedule = (acknowledged: unknown): void => {
    clearTimeout(renewal)
    const expiresAt = isObject(acknowledged) ? Date.parse(String(acknowledged['expiresAt'])) : Number.NaN
    if (Number.isNaN(expiresAt) || !authorization) return
    const left = expiresAt - Date.now()
    const margin = Math.min(RENEW_MS_BEFORE, left * RENEW_AT_PART)
    renewal = setTimeout(
      () => {
        const current = socket
        void Promise.resolve(authorization()).then(
          (token) => current === socket && current?.send(renewalMessage(token)),
          () => undefined, // It ends then, and the next connection asks again.
        )
      },
      Math.min(Math.max(left - margin, 0), 2_000_000_000),
    )
  }

  return {
    url,
    ...(webSocketImpl !== undefined && { webSocketImpl }),
    retryAttempts,
    // Everything but what `graphql-ws` itself gives up at: protocol errors, and 4401.
    shouldRetry: () => true,
    retryWait: (attempt) => new Promise((resolve) => setTimeout(resolve, retryDelay(attempt))),
    connectionParams: async () => ({
      ...(authorization && { authorization: await authorization() }),
      ...(language !== undefined && { acceptLanguage: language }),
    }),
    on: {
      connected(opened, payload) {
        socket = opened as typeof socket
        schedule(payload)
        const current = isObject(payload) ? payload['rights'] : undefined
        const haveChanged = rights !== undefined && current !== undefined && current !== rights
        rights = current ?? rights
        if (haveChanged) options.onRightsChanged?.()
      },
      pong: (received, payload) => {
        if (received) schedule(payload)
      },
      closed() {
        socket = undefined
        clearTimeout(renewal)
      },
    },
  }
}

/** Codes of what may succeed when it is asked again. */
const PASSING: readonly unknown[] = ['TIMED_OUT', 'UNAVAILABLE', 'AUDIT_UNAVAILABLE']

function failsForNow({ errors }: Pick<FormattedExecutionResult, 'errors'>): boolean {
  return errors?.some(({ extensions }) => PASSING.includes(extensions?.['code'])) ?? false
}

function renewalMessage(authorization: string): string {
  return JSON.stringify({ type: 'ping', payload: { authorization } })
}

function backOff(attempt: number): number {
  return Math.random() * Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS)
}

/** `cursor` of the one field of a subscription. */
function cursorIn(data: unknown): string | undefined {
  if (!isObject(data)) return undefined
  const [told] = Object.values(data)
  return isObject(told) && typeof told['cursor'] === 'string' ? told['cursor'] : undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
