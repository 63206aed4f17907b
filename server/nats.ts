/**
 * Events between nodes by NATS JetStream. It carries them sooner than the log can be asked, and nothing depends on it:
 * whatever fails here ends the connection, which is made anew until it holds, and meanwhile the log is read.
 */
import { setTimeout as delay } from 'node:timers/promises'
import {
  type ConsumerMessages,
  DeliverPolicy,
  DiscardPolicy,
  JetStreamApiError,
  type JetStreamClient,
  jetstreamManager,
  type JetStreamManager,
  RetentionPolicy,
  StorageType,
  type StreamConfig,
} from '@nats-io/jetstream'
import { connect, nanos, type NatsConnection, type NodeConnectionOptions } from '@nats-io/transport-node'
import type { Event } from '../prisma/generated/client/client.js'
import type { EventWire, WireTaker } from './event-wire.js'
import type { Messages } from './nats-message.js'

export interface NatsOptions {
  /** `nats://` or `tls://`, with credentials in it where the server asks for some. */
  readonly url: string
  readonly messages: Messages
  /** Told why NATS is out of reach, once until it is back. */
  readonly onOutage: (error: unknown) => void
  readonly onRecovery: () => void
  /** Told once of a message that is none of ours. */
  readonly onForeign: (error: unknown) => void
}

/** Nothing in it is lost that the log does not have: it is kept in memory, and not for long. */
const LIMITS = {
  storage: StorageType.Memory,
  retention: RetentionPolicy.Limits,
  discard: DiscardPolicy.Old,
  max_age: nanos(600_000),
  max_msgs: 20_000,
  max_bytes: 67_108_864,
  duplicate_window: nanos(120_000),
} satisfies Partial<StreamConfig>

const NAME_IN_USE = 10_058
const TIMEOUT_MS = 2_000
const RETRY_MS = 500
const LONGEST_RETRY_MS = 5_000
/** Headers count in the size of a message. */
const ROOM_FOR_HEADERS = 1_024
/** Events sent whose arrival NATS has not confirmed. More are not sent: the others read them from the log. */
const MAX_UNCONFIRMED = 2_000

export function createNatsWire(options: NatsOptions): EventWire {
  return new NatsWire(options)
}

class NatsWire implements EventWire {
  readonly #stop = new AbortController()
  #running: Promise<void> | undefined
  #sending: { readonly client: JetStreamClient; readonly connection: NatsConnection } | undefined
  #unconfirmed = 0
  #isOut = false
  #hasWarned = false

  constructor(private readonly options: NatsOptions) {}

  get isUp(): boolean {
    return this.#sending !== undefined
  }

  start(taker: WireTaker): void {
    this.#running ??= this.#run(taker)
  }

  send(events: readonly Event[]): void {
    const { messages } = this.options
    for (const event of events) {
      const sending = this.#sending
      if (!sending || this.#unconfirmed >= MAX_UNCONFIRMED) return
      const { client, connection } = sending
      const limit = (connection.info?.max_payload ?? 0) - ROOM_FOR_HEADERS
      this.#unconfirmed++
      client
        .publish(messages.names.subject, messages.write(event, limit), { msgID: String(event.position) })
        .catch((error: unknown) => this.#fail(connection, error))
        .finally(() => this.#unconfirmed--)
    }
  }

  async close(): Promise<void> {
    const connection = this.#sending?.connection
    this.#stop.abort()
    // What was sent last is to arrive, if it can.
    if (connection) await Promise.race([connection.flush().catch(() => undefined), delay(500)])
    this.#sending = undefined
    await connection?.close()
    await this.#running
  }

  async #run(taker: WireTaker): Promise<void> {
    const { signal } = this.#stop
    for (let wait = RETRY_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_RETRY_MS)) {
      try {
        await this.#serve(taker, () => {
          wait = RETRY_MS
        })
      } catch (error) {
        this.#report(error)
      }
      this.#sending = undefined
      // Whatever was under way is not coming any more.
      taker.look()
      await delay(wait, undefined, { signal }).catch(() => undefined)
    }
  }

  /** Connects, and returns or throws when the connection is no more. */
  async #serve(taker: WireTaker, holds: () => void): Promise<void> {
    const connection = await connect(connectionOptions(this.options.url))
    try {
      if (this.#stop.signal.aborted) return
      const manager = await jetstreamManager(connection, { timeout: TIMEOUT_MS })
      const { names } = this.options.messages
      await ensureStream(manager, { ...LIMITS, name: names.stream, subjects: [names.subject] })
      const client = manager.jetstream()
      const consumer = await client.consumers.get(names.stream, { deliver_policy: DeliverPolicy.New })
      const arriving = await consumer.consume({ max_messages: 500, idle_heartbeat: 5_000 })
      this.#sending = { client, connection }
      void this.#watch(arriving, connection)
      this.#report()
      holds()
      // What was written before this node listened.
      taker.look()
      await Promise.race([this.#take(arriving, taker), connection.closed().then((error) => throwIf(error))])
    } finally {
      this.#sending = undefined
      await connection.close()
    }
  }

  async #take(arriving: ConsumerMessages, taker: WireTaker): Promise<void> {
    for await (const { data } of arriving) {
      let event: Event | null
      try {
        event = this.options.messages.read(data)
      } catch (error) {
        event = null
        if (!this.#hasWarned) this.options.onForeign(error)
        this.#hasWarned = true
      }
      if (event) taker.take(event)
      else taker.look()
    }
  }

  /** The client would wait for a stream that is gone until somebody made it: we do. */
  async #watch(arriving: ConsumerMessages, connection: NatsConnection): Promise<void> {
    for await (const { type } of arriving.status()) {
      if (type === 'stream_not_found' || type === 'consumer_not_found' || type === 'consumer_deleted') {
        this.#fail(connection, new Error(`NATS: ${type.replaceAll('_', ' ')}`))
        return
      }
    }
  }

  #fail(connection: NatsConnection, error: unknown): void {
    if (this.#sending?.connection !== connection) return
    this.#sending = undefined
    this.#report(error)
    connection.close().catch(() => undefined)
  }

  /** Without an error: it works. */
  #report(error?: unknown): void {
    if (this.#stop.signal.aborted) return
    const isOut = error !== undefined
    if (isOut && !this.#isOut) this.options.onOutage(error)
    if (!isOut && this.#isOut) this.options.onRecovery()
    this.#isOut = isOut
  }
}

/** The client takes no credentials from URLs. It is not to come back by itself: streams and consumers may be gone too. */
function connectionOptions(url: string): NodeConnectionOptions {
  const { protocol, host, username, password } = new URL(url)
  const name = decodeURIComponent(username)
  return {
    servers: host,
    name: 'focalpoint',
    reconnect: false,
    timeout: TIMEOUT_MS,
    pingInterval: 5_000,
    maxPingOut: 2,
    ...(protocol === 'tls:' && { tls: {} }),
    ...(password ? { user: name, pass: decodeURIComponent(password) } : name ? { token: name } : {}),
  }
}

async function ensureStream(
  manager: JetStreamManager,
  config: Partial<StreamConfig> & { name: string },
): Promise<void> {
  try {
    await manager.streams.add(config)
  } catch (error) {
    // It is there with other limits, of another release.
    if (!(error instanceof JetStreamApiError) || error.code !== NAME_IN_USE) throw error
    await manager.streams.update(config.name, config)
  }
}

function throwIf(error: unknown): void {
  throw error ?? new Error('NATS closed the connection')
}
