/**
 * One WebSocket of the protocol graphql-transport-ws. Written here and not taken from `graphql-ws/server`, since results
 * of subscriptions come as bytes that many sockets share, and go to the stream beneath the socket in one write.
 * https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md
 */
import type { Duplex } from 'node:stream'
import type { FormattedExecutionResult, GraphQLError } from 'graphql'
import { CloseCode, type Message, MessageType, parseMessage } from 'graphql-ws'
import type { WebSocket } from 'ws'
import type { AskedParams } from './admission.js'
import { Batch, type Envelope } from './cohort-batch.js'
import { ConnectionOperations } from './connection-operations.js'
import type { Caller } from './context.js'
import { acceptedLanguage } from './language.js'
import type { Live } from './live.js'
import type { LiveMetrics } from './metrics.js'
import { answer, type Pipeline } from './operation.js'
import { Outlet, type QueueLimits } from './outlet.js'
import { formatError } from './result.js'
import { type Rights, rightsTag, type Session, type Watcher } from './rights.js'
import { bearerToken } from './sign-in.js'
import { BrokenOff, type Sink } from './subscription.js'
import type { Tally } from './tally.js'

/** After these, clients come back by themselves. The reason of `Slow` says after which cursor. */
export const Close = { Restart: 1012, Crowded: 1013, Slow: 4420 } as const

const INIT_WITHIN_MS = 3_000
/** How long a reader that was sent away may take to read what it was sent before. */
const LEAVE_WITHIN_MS = 10_000

export interface SocketDependencies extends Pipeline {
  readonly live: Live
  readonly rights: Rights
  readonly metrics: LiveMetrics
  readonly accounts: Tally
  readonly queue: QueueLimits
  readonly maxOperations: number
}

/** Where a socket comes from. */
export interface Origin {
  readonly address: string
  readonly acceptLanguage: string | undefined
}

/** Text of the protocol as a frame of the WebSocket protocol; the server's are not masked. */
const NEXT: Envelope = {
  frame: frameHeader,
  head: Buffer.from('{"id":'),
  middle: Buffer.from(',"type":"next","payload":'),
  tail: Buffer.from('}'),
}

export class GraphqlSocket implements Watcher {
  readonly #operations: ConnectionOperations
  readonly #outlet: Outlet
  #caller: Caller | undefined
  #initTimer: NodeJS.Timeout | undefined
  #isInitialized = false
  #unwatch: (() => void) | undefined
  #leaveClient: (() => void) | undefined

  /** @param leaveAddress Called once it is known who the client is, or the socket has closed. */
  constructor(
    private readonly socket: WebSocket,
    stream: Duplex,
    private readonly origin: Origin,
    private readonly dependencies: SocketDependencies,
    private readonly leaveAddress: () => void,
  ) {
    this.#operations = new ConnectionOperations(dependencies)
    this.#outlet = new Outlet(stream, dependencies.queue, () => this.#sendAway())
    this.#initTimer = setTimeout(
      () => this.close(CloseCode.ConnectionInitialisationTimeout, 'Connection initialisation timeout'),
      INIT_WITHIN_MS,
    )
    socket.on('message', (data) => this.#receive(String(data)))
    socket.once('close', () => this.#closed())
  }

  /** Closes it; results that have not been written by now are not. */
  close(code: number, reason: string): void {
    this.#outlet.close()
    this.socket.close(code, reason)
    this.#operations.endAll()
  }

  /** Resolves when what was asked over it by now has been answered; subscriptions go on then. */
  answered(): Promise<void> {
    return this.#operations.answered()
  }

  hold(): void {
    // Each subscription is held by itself.
  }

  release(): void {
    // As above.
  }

  /** The rights have changed or ended. */
  end(): void {
    this.close(CloseCode.Forbidden, 'The rights have changed or ended. Sign in again.')
  }

  /** Tells the client how far each of its subscriptions has come, so that quiet ones resume from a fresh cursor. */
  tellCursors(only?: string): void {
    const cursors = this.#operations.cursors(only)
    if (cursors) this.#send({ type: MessageType.Ping, payload: { cursors } })
  }

  #receive(data: string): void {
    if (this.socket.readyState !== this.socket.OPEN) return undefined
    let message: Message
    try {
      message = parseMessage(data)
    } catch {
      return this.close(CloseCode.BadRequest, 'Invalid message received')
    }
    switch (message.type) {
      case MessageType.ConnectionInit:
        void this.#initialize(message.payload ?? {})
        return undefined
      case MessageType.Ping:
        void this.#pinged(message.payload)
        return undefined
      case MessageType.Pong:
        return undefined
      case MessageType.Subscribe:
        return this.#subscribe(message.id, message.payload)
      case MessageType.Complete:
        return this.#operations.end(message.id)
      default:
        return this.close(CloseCode.BadRequest, `Unexpected message of type ${message.type} received`)
    }
  }

  async #initialize(parameters: Record<string, unknown>): Promise<void> {
    if (this.#isInitialized) {
      return this.close(CloseCode.TooManyInitialisationRequests, 'Too many initialisation requests')
    }
    this.#isInitialized = true
    clearTimeout(this.#initTimer)
    const { rights, accounts } = this.dependencies
    const token = tokenOf(parameters)
    let session: Session | null
    try {
      session = await rights.open(token)
    } catch {
      return this.close(Close.Crowded, 'Sign-in does not answer. Try again later.')
    }
    if (this.socket.readyState !== this.socket.OPEN) return session ? rights.close(session) : undefined
    if (!session) return this.close(CloseCode.Forbidden, 'Forbidden')
    const { acceptLanguage } = parameters
    const language = acceptedLanguage(typeof acceptLanguage === 'string' ? acceptLanguage : this.origin.acceptLanguage)
    this.#caller = { token, language, address: this.origin.address, session }
    this.#unwatch = session.watch(this)
    if (session.actor) {
      this.#leaveClient = accounts.take(session.actor.accountId)
      if (!this.#leaveClient) return this.close(Close.Crowded, 'Too many sockets of this account')
      this.leaveAddress()
    }
    this.#send({ type: MessageType.ConnectionAck, ...payloadOf(session, session.actor && rightsTag(session.actor)) })
    return undefined
  }

  /** A ping with a token renews the session; it is not sent back. */
  async #pinged(payload: Record<string, unknown> | undefined): Promise<void> {
    const token = tokenOf(payload ?? {})
    const session = this.#caller?.session
    if (token === undefined || !session) {
      return this.#send({ type: MessageType.Pong, ...(payload && token === undefined && { payload }) })
    }
    const isRenewed = await this.dependencies.rights.renew(session, token).catch(() => undefined)
    if (isRenewed === undefined) return this.close(Close.Crowded, 'Sign-in does not answer. Try again later.')
    // The session of a visitor has no rights to renew, and tells nobody that it ended.
    if (!isRenewed) return this.end()
    return this.#send({ type: MessageType.Pong, ...payloadOf(session) })
  }

  #subscribe(id: string, params: AskedParams): void {
    const caller = this.#caller
    if (!caller) return this.close(CloseCode.Unauthorized, 'Unauthorized')
    if (this.#operations.has(id)) {
      return this.close(CloseCode.SubscriberAlreadyExists, `Subscriber for ${id} already exists`.slice(0, 120))
    }
    const { maxOperations } = this.dependencies
    if (this.#operations.count >= maxOperations) {
      const message = `A socket carries ${maxOperations} operations at a time. Complete some, or open another socket.`
      return this.#send({
        id,
        type: MessageType.Error,
        payload: [{ message, extensions: { code: 'TOO_MANY_OPERATIONS' } }],
      })
    }
    const place = this.#operations.reserve(id)
    const sink = new SocketSink(this.#outlet, id, () => this.#operations.holds(place))
    const fail = (errors: readonly GraphQLError[]): void =>
      this.#send({ id, type: MessageType.Error, payload: errors.map(formatError) })
    void this.#operations.run(place, answer(this.dependencies, params, caller, { sink }), {
      begun: () => this.tellCursors(id),
      tell: (result) => sink.tell(result),
      complete: () => this.#send({ id, type: MessageType.Complete }),
      refuse: fail,
      fail: (error) => {
        if (error instanceof BrokenOff) this.#breakOff(Close.Crowded, error.message)
        else fail([this.dependencies.mask(error)])
      },
    })
    return undefined
  }

  #send(message: object): void {
    if (this.socket.readyState !== this.socket.OPEN) return
    const text = Buffer.from(JSON.stringify(message))
    this.#outlet.write(Buffer.concat([frameHeader(text.length), text]))
  }

  /** Its reader is too slow. What was written stays readable, and after it the reason. */
  #sendAway(): void {
    this.dependencies.metrics.sentAway.inc()
    this.#breakOff(Close.Slow, 'Too slow')
    setTimeout(() => this.socket.terminate(), LEAVE_WITHIN_MS).unref()
  }

  /** Closes it so that its client comes back, and says after which cursor. */
  #breakOff(code: number, why: string): void {
    const [first, ...others] = this.#operations.subscriptions().map(([, one]) => one)
    const last = first && others.reduce((least, one) => (one.position < least.position ? one : least), first)
    this.close(code, last ? `${why}; resume after ${this.dependencies.live.cursorOf(last)}` : why)
  }

  #closed(): void {
    clearTimeout(this.#initTimer)
    this.#outlet.close()
    this.#operations.endAll()
    this.#unwatch?.()
    this.#leaveClient?.()
    this.leaveAddress()
    const session = this.#caller?.session
    if (session) this.dependencies.rights.close(session)
  }
}

class SocketSink implements Sink {
  readonly #id: Buffer

  constructor(
    private readonly outlet: Outlet,
    id: string,
    private readonly isHeld: () => boolean,
  ) {
    this.#id = Buffer.from(JSON.stringify(id))
  }

  get backlog(): number {
    return this.outlet.backlog
  }

  drained(): Promise<void> {
    return this.outlet.drained()
  }

  take(batch: Batch): void {
    // Another operation may run under the id by now.
    if (!this.isHeld()) return
    // Who is quick gets one copy, which leaves at once. Who is slow keeps nothing that others do not keep as well.
    if (this.outlet.backlog === 0) this.outlet.write(batch.messages(NEXT, this.#id), batch.count)
    else this.outlet.writeAll(batch.pieces(NEXT, this.#id), batch.count)
  }

  tell(result: FormattedExecutionResult): void {
    const payload = Buffer.from(JSON.stringify(result))
    this.take(new Batch([{ position: null, cursor: null, payload }]))
  }
}

function tokenOf({ authorization, Authorization }: Record<string, unknown>): string | null | undefined {
  return bearerToken(authorization ?? Authorization)
}

/** @param rights Tag of the rights that it stands for. */
function payloadOf({ expiresAt }: Session, rights?: string | null): object {
  const payload = { ...(rights && { rights }), ...(expiresAt && { expiresAt: expiresAt.toISOString() }) }
  return Object.keys(payload).length > 0 ? { payload } : {}
}

/** Of an unmasked text frame (RFC 6455, 5.2). */
function frameHeader(bytes: number): Buffer {
  const [length, extended] = bytes < 126 ? [bytes, 0] : bytes < 65_536 ? [126, 2] : [127, 8]
  const header = Buffer.alloc(2 + extended)
  header.writeUInt8(0x81, 0)
  header.writeUInt8(length, 1)
  if (extended === 2) header.writeUInt16BE(bytes, 2)
  if (extended === 8) header.writeBigUInt64BE(BigInt(bytes), 2)
  return header
}
