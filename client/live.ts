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

type Errors = FormattedExecutionResult['errors']

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
  /**
   * Milliseconds before the attempt of this number, from 0, to connect or to have an event told that failed; default: 0.2 s
   * doubled up to 5 s, of which half is random, so that many do not come back in the same moment.
   */
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
   * `CURSOR_EXPIRED`: read the lists anew, and follow after their `asOf`. Breaks of the connection reach neither, nor does
   * what fails for now: that is asked for again. Where the hub itself is at fault (`INTERNAL`) and eight times in a row is
   * not enough, `error` is told: never is an event passed over.
   */
  follow<Data = Record<string, unknown>>(operation: Operation, sink: Sink<FormattedExecutionResult<Data>>): () => void
  /** The `graphql-ws` client beneath, for queries, mutations and its events. */
  readonly client: Client
  /** Closes the socket and ends every subscription. */
  dispose(): Promise<void>
}

const FIRST_DELAY_MS = 200
const LONGEST_DELAY_MS = 5_000
/** A token is renewed when this part of its time is left, and half a minute before its end at the latest. */
const RENEW_AT_PART = 0.2
const RENEW_MS_BEFORE = 30_000
/** How often in a row the same is asked for that fails by a defect of the hub. */
const ATTEMPTS_AT_DEFECTS = 8

export function connect(options: HubClientOptions): HubClient {
  const { retryDelay = backOff } = options
  /** By the id of each operation that is under way: moves its cursor. */
  const movers = new Map<string, (cursor: string) => void>()
  /** Of those that wait to be asked for again: ends one. */
  const waiting = new Set<() => void>()
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
      if (typeof cursor === 'string') movers.get(id)?.(cursor)
    }
  })

  return {
    client,
    follow<Data = Record<string, unknown>>(operation: Operation, sink: Sink<FormattedExecutionResult<Data>>) {
      const { query, operationName, variables } = operation
      let { after } = operation
      let failures = 0
      let stop: () => void

      /** Each attempt has an id of its own: what still comes for another is told to nobody. */
      const begin = (): void => {
        const id = String(++count)
        movers.set(id, (cursor) => (after = cursor))
        const leaves = (): boolean => movers.delete(id)
        const payload = {
          query,
          ...(operationName !== undefined && { operationName }),
          // Read each time the operation is sent: after a break it goes on where it was.
          get variables(): Record<string, unknown> {
            return { ...variables, ...(typeof after === 'string' && { after }) }
          },
        }
        ids.set(payload, id)
        const unsubscribe = client.subscribe<Data>(payload, {
          next(result) {
            if (!movers.has(id)) return undefined
            const delay = delayAfter(result.errors)
            if (delay !== undefined) {
              leaves()
              unsubscribe()
              return wait(delay)
            }
            if (isDefect(result.errors)) {
              leaves()
              unsubscribe()
              return sink.error(result.errors ?? [])
            }
            failures = 0
            sink.next(result as FormattedExecutionResult<Data>)
            // When it has been dealt with, and not before.
            after = cursorIn(result.data) ?? after
            return undefined
          },
          error(error) {
            if (!leaves()) return
            const delay = Array.isArray(error) ? delayAfter(error as Errors) : undefined
            if (delay === undefined) sink.error(error)
            else wait(delay)
          },
          complete: () => leaves() && sink.complete(),
        })
        stop = unsubscribe
      }

      /** Undefined: it is not to be asked for again. */
      const delayAfter = (errors: Errors): number | undefined => {
        const pause = passingAfter(errors)
        if (pause === undefined && !(isDefect(errors) && failures + 1 < ATTEMPTS_AT_DEFECTS)) return undefined
        return retryDelay(failures++) + (pause ?? 0)
      }

      const wait = (milliseconds: number): void => {
        const timer = setTimeout(() => {
          waiting.delete(end)
          begin()
        }, milliseconds)
        const end = (): void => {
          clearTimeout(timer)
          if (waiting.delete(end)) sink.complete()
        }
        waiting.add(end)
        stop = end
      }

      begin()
      return () => stop()
    },
    async dispose() {
      for (const end of [...waiting]) end()
      // Between two connections there is none to close: why the last failed was told already.
      await Promise.resolve(client.dispose()).catch(() => undefined)
    },
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

/** Codes of what succeeds when it is asked for later. */
const PASSING: readonly unknown[] = ['TIMED_OUT', 'UNAVAILABLE', 'AUDIT_UNAVAILABLE', 'RATE_LIMITED']

/** Milliseconds to wait at least; undefined when nothing failed that passes. */
function passingAfter(errors: Errors): number | undefined {
  const passing = errors?.filter(({ extensions }) => PASSING.includes(extensions?.['code'])) ?? []
  if (passing.length === 0) return undefined
  return Math.max(...passing.map(({ extensions }) => Number(extensions?.['retryAfterSeconds'] ?? 0) * 1_000))
}

/** Whether the hub itself is at fault: another node, or the next release, may not be. */
function isDefect(errors: Errors): boolean {
  return errors?.some(({ extensions }) => extensions?.['code'] === 'INTERNAL') ?? false
}

function renewalMessage(authorization: string): string {
  return JSON.stringify({ type: 'ping', payload: { authorization } })
}

function backOff(attempt: number): number {
  const longest = Math.min(FIRST_DELAY_MS * 2 ** attempt, LONGEST_DELAY_MS)
  return (longest * (1 + Math.random())) / 2
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
