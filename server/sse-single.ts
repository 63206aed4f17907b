/**
 * GraphQL over Server-Sent Events, one connection for all operations of a client ("single connection"): PUT reserves it,
 * GET opens it, POST begins an operation whose results come over it, DELETE ends one. The token of the reservation is
 * random and known to its client alone, and stands for the client in all of these.
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
 */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FormattedExecutionResult } from 'graphql'
import { type Batch, type Envelope, unframed } from './cohort-batch.js'
import { ConnectionOperations } from './connection-operations.js'
import { readParams } from './event-request.js'
import { EventResponse } from './event-response.js'
import { answerProblem, HttpProblem, problem } from './http-problem.js'
import type { AskedParams } from './admission.js'
import { answer } from './operation.js'
import { formatError } from './result.js'
import { type Admitted, admit, type EventsDependencies } from './sse.js'
import { BrokenOff, type Sink } from './subscription.js'

const TOKEN_HEADER = 'x-graphql-event-stream-token'
/** How long a reservation waits for its connection. */
const CONNECT_WITHIN_MS = 30_000

const NEXT: Envelope = {
  frame: unframed,
  head: Buffer.from('event: next\ndata: {"id":'),
  middle: Buffer.from(',"payload":'),
  tail: Buffer.from('}\n\n'),
}

export interface SingleConnections {
  respond(request: IncomingMessage, response: ServerResponse): Promise<void>
}

export function createSingleConnections(dependencies: EventsDependencies): SingleConnections {
  const reservations = new Map<string, Reservation>()

  async function reserve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const admitted = await admit(request, dependencies)
    const token = randomBytes(24).toString('base64url')
    reservations.set(token, new Reservation(admitted, dependencies, () => reservations.delete(token)))
    response.writeHead(201, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    response.end(token)
  }

  return {
    async respond(request, response) {
      try {
        if (request.method === 'PUT') return await reserve(request, response)
        const url = new URL(request.url ?? '/', 'http://hub')
        const header = request.headers[TOKEN_HEADER]
        const reservation = reservations.get(
          (typeof header === 'string' ? header : url.searchParams.get('token')) ?? '',
        )
        if (!reservation) throw problem(404, 'NOT_FOUND', 'No stream is reserved under this token. Reserve one by PUT.')
        if (request.method === 'GET') return reservation.connect(response)
        if (request.method === 'DELETE') {
          reservation.forget(url.searchParams.get('operationId') ?? '')
          return void response.writeHead(200).end()
        }
        await reservation.begin(await readParams(request))
        return void response.writeHead(202).end()
      } catch (error) {
        if (!(error instanceof HttpProblem)) throw error
        return answerProblem(response, error)
      }
    },
  }
}

class Reservation {
  readonly #operations: ConnectionOperations
  readonly #admitted: Admitted
  readonly #dependencies: EventsDependencies
  readonly #connected: Promise<EventResponse | undefined>
  #connect: (events: EventResponse | undefined) => void = () => undefined
  #events: EventResponse | undefined
  #stopBeating: (() => void) | undefined
  readonly #unwatch: () => void
  readonly #stay: () => void
  readonly #timer: NodeJS.Timeout
  #isOver = false

  constructor(
    admitted: Admitted,
    dependencies: EventsDependencies,
    private readonly onOver: () => void,
  ) {
    this.#operations = new ConnectionOperations(dependencies)
    this.#admitted = admitted
    this.#dependencies = dependencies
    this.#connected = new Promise((resolve) => {
      this.#connect = resolve
    })
    this.#timer = setTimeout(() => this.#end(), CONNECT_WITHIN_MS)
    this.#timer.unref()
    this.#stay = dependencies.departures.add(async () => {
      await this.#operations.answered()
      this.#end()
    })
    this.#unwatch = admitted.caller.session.watch({
      hold: () => undefined,
      release: () => undefined,
      // Each operation has told it as its last result by then.
      end: () => setImmediate(() => this.#end()),
    })
  }

  /** @throws HttpProblem 409 when it is open already. */
  connect(response: ServerResponse): void {
    if (this.#events) throw problem(409, 'CONFLICT', 'The stream of this token is open already.')
    clearTimeout(this.#timer)
    const { actor } = this.#admitted.caller.session
    const events = new EventResponse({ response, ...this.#dependencies, actor, onGone: () => this.#end() })
    if (!events.isOpen) return
    this.#events = events
    this.#stopBeating = this.#dependencies.heartbeat.add(() => events.beat(() => this.#tellCursors(events)))
    events.comment()
    this.#connect(events)
  }

  /** Begins an operation once the stream is open. @throws HttpProblem when it is not executed. */
  async begin(params: AskedParams): Promise<void> {
    const id = params.extensions?.['operationId']
    if (typeof id !== 'string' || id === '') {
      throw problem(400, 'BAD_REQUEST', 'Name the operation in `extensions.operationId`.')
    }
    if (this.#operations.has(id)) throw problem(409, 'CONFLICT', `An operation ${id.slice(0, 80)} runs already.`)
    if (this.#operations.count >= this.#dependencies.maxOperations) {
      throw problem(429, 'TOO_MANY_OPERATIONS', 'The stream carries too many operations. Complete some.')
    }
    const place = this.#operations.reserve(id)
    const events = await this.#connected
    if (!events) throw problem(404, 'NOT_FOUND', 'The stream was not opened, or is closed.')
    const sink = new StreamSink(events, id, () => this.#operations.holds(place))
    const complete = (): void => events.event('complete', JSON.stringify({ id }))
    await this.#operations.run(place, answer(this.#dependencies, params, this.#admitted.caller, { sink }), {
      begun: () => this.#tellCursors(events),
      tell: (result) => sink.tell(result),
      complete,
      refuse: (errors) => {
        const http = errors[0]?.extensions['http'] as { status?: number } | undefined
        throw new HttpProblem(http?.status ?? 400, errors.map(formatError))
      },
      fail: (error) => {
        // One operation cannot be broken off alone.
        if (error instanceof BrokenOff) return this.#end()
        sink.tell({ errors: [formatError(this.#dependencies.mask(error))] })
        complete()
      },
    })
  }

  forget(id: string): void {
    this.#operations.end(id)
  }

  /** As the id of an event without a name, which clients pass over: how far each of its subscriptions has come. */
  #tellCursors(events: EventResponse): void {
    const cursors = this.#operations.cursors()
    if (cursors) events.event(undefined, undefined, JSON.stringify(cursors))
    else events.comment()
  }

  #end(): void {
    if (this.#isOver) return
    this.#isOver = true
    clearTimeout(this.#timer)
    this.#stopBeating?.()
    this.#operations.endAll()
    this.#connect(undefined)
    this.#events?.end()
    this.#stay()
    this.#unwatch()
    this.#admitted.leave()
    this.onOver()
  }
}

class StreamSink implements Sink {
  readonly #id: Buffer

  constructor(
    private readonly events: EventResponse,
    id: string,
    private readonly isHeld: () => boolean,
  ) {
    this.#id = Buffer.from(JSON.stringify(id))
  }

  get backlog(): number {
    return this.events.outlet.backlog
  }

  drained(): Promise<void> {
    return this.events.outlet.drained()
  }

  take(batch: Batch): void {
    // Another operation may run under the id by now.
    if (!this.isHeld()) return
    const { outlet } = this.events
    if (outlet.backlog === 0) outlet.write(batch.messages(NEXT, this.#id), batch.count)
    else outlet.writeAll(batch.pieces(NEXT, this.#id), batch.count)
  }

  tell(result: FormattedExecutionResult): void {
    const payload = JSON.stringify({ id: JSON.parse(String(this.#id)) as string, payload: result })
    this.events.event('next', payload)
  }
}
