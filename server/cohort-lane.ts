/**
 * One way through the log for many subscribers: one source, one execution and one serialization for each event, and the
 * same bytes to every member. It keeps the position up to which all its members have been given everything.
 */
import { setImmediate as immediate, setTimeout as delay } from 'node:timers/promises'
import { createSourceEventStream, type ExecutionResult, GraphQLError } from 'graphql'
import { isConnectionLost } from '../prisma/connection-lost.js'
import { isPassing } from '../prisma/passing.js'
import type { Event } from '../prisma/generated/client/client.js'
import type { Language } from '../prisma/generated/client/enums.js'
import { sealEvent } from '../schema/event/cursor.js'
import { Batch, type Delivery } from './cohort-batch.js'
import { Feed, type FeedReader } from './cohort-feed.js'
import type { LiveOperation } from './cohort-operation.js'
import type { Principal } from './cohort-principal.js'
import type { LiveDependencies } from './live-dependencies.js'
import { isTimeOver } from './errors.js'
import { formatResult } from './result.js'
import { BrokenOff, type Subscription } from './subscription.js'

/** What a lane asks of the cohort it belongs to. Each may take members away, or stop the lane. */
export interface LaneHost {
  readonly operation: LiveOperation
  /** The source has said itself where it begins: nobody else can share it. */
  ownPlace(lane: Lane): void
  /** Nothing is under way; all up to `lane.position` has been given. Resolves when the lane may go on. */
  rest(lane: Lane): Promise<void> | undefined
  /** Next comes an event about an account, which each person is told by itself. */
  beforeAccount(lane: Lane, accountId: string): void
  /** What was to be shared has asked for the person; nothing of it was sent. */
  personAsked(lane: Lane): void
  /** No more comes. */
  ended(lane: Lane, how: { readonly result?: ExecutionResult; readonly error?: unknown }): void
}

/** What is sent in one go while more events wait. */
const BATCH_COUNT = 64
const BATCH_BYTES = 65_536
const BATCH_MS = 5
/** A lane lets others in at least that often: an embedded database answers without ever going through the event loop. */
const YIELD_MS = 10
const FIRST_WAIT_MS = 100
const LONGEST_WAIT_MS = 1_000
/** How often in a row a defect of the source is tried again; a lost database as long as it takes. */
const ATTEMPTS = 4
/** How often in a row what failed for a reason that passes is tried again, before subscribers are told to come back. */
const PASSING_ATTEMPTS = 8

export class Lane implements FeedReader {
  readonly members = new Set<Subscription>()
  /** Says itself where it begins. */
  own = false
  #feed: Feed | undefined
  #source: AsyncIterator<unknown> | undefined
  #stopped = false
  /** All up to here has been evaluated; what of it is to be sent stands in `#waiting`. */
  #evaluated: bigint
  #waiting: Delivery[] = []
  #waitingBytes = 0
  #waitingSince = 0
  /** Newest event about an account that was handed out. */
  #account = -1n
  #yieldedAt = 0
  #sentAt = 0
  #sendMs = 0
  #timer: NodeJS.Timeout | undefined

  constructor(
    private readonly host: LaneHost,
    readonly principal: Principal,
    public position: bigint,
    private readonly language: Language,
    private readonly dependencies: LiveDependencies,
  ) {
    this.#evaluated = position
  }

  start(): void {
    this.dependencies.metrics.lanes.inc()
    this.#run()
      .catch((error: unknown) => this.#finish({ error }))
      .finally(() => this.dependencies.metrics.lanes.dec())
  }

  /** Returns its iterators; members are the caller's. */
  stop(): void {
    if (this.#stopped) return
    this.#stopped = true
    clearTimeout(this.#timer)
    void this.#close()
  }

  placed(position: bigint): bigint {
    this.own = true
    this.host.ownPlace(this)
    const [member] = this.members
    const from = member?.ownPlace ?? position
    this.position = this.#evaluated = from > position ? from : position
    return this.position
  }

  /** Who has been given everything up to here can join. */
  get entry(): bigint {
    return this.position > this.#account ? this.position : this.#account
  }

  coming({ position, subjectType, subjectId }: Event): void {
    if (subjectType !== 'ACCOUNT' || !this.principal.isShared) return
    this.#send()
    // Who comes from now on and has not been told of it must be told by itself.
    this.#account = position
    this.host.beforeAccount(this, subjectId)
  }

  async settled(last: bigint): Promise<void> {
    this.#evaluated = last
    if (performance.now() - this.#yieldedAt > YIELD_MS) {
      await immediate()
      this.#yieldedAt = performance.now()
    }
    if (this.#mayGather()) return
    this.#send()
    await this.host.rest(this)
  }

  /**
   * Whether to wait for more before sending: while the next event is there already, and after a send for as long as it
   * took. So sending takes half of the time at most, and under load each write carries several events.
   */
  #mayGather(): boolean {
    if (this.#waiting.length === 0) return false
    if (this.#waiting.length >= BATCH_COUNT || this.#waitingBytes >= BATCH_BYTES) return false
    const now = performance.now()
    const pause = this.#sentAt + this.#sendMs - now
    if (pause > 1) {
      this.#timer ??= setTimeout(() => this.#sendGathered(), pause)
      return true
    }
    return this.dependencies.events.position > this.#evaluated && now - this.#waitingSince < BATCH_MS
  }

  async #run(): Promise<void> {
    for (let failures = 0; !this.#stopped;) {
      try {
        const refusal = await this.#open()
        if (this.#stopped) return
        if (this.principal.wasAsked) return this.#personAsked()
        if (refusal) return this.#finish({ result: refusal })
        await this.#follow(() => {
          failures = 0
        })
        return
      } catch (error) {
        if (this.#stopped) return
        if (this.principal.wasAsked) return this.#personAsked()
        this.#send()
        const passes = isPassing(error)
        if (error instanceof BrokenOff || (error instanceof GraphQLError && !passes)) return this.#finish({ error })
        if (!passes && failures + 1 >= ATTEMPTS) return this.#finish({ error })
        await this.#close()
        await this.#wait(error, failures++)
      }
    }
  }

  /** Opens the source where the lane stands. @returns the errors with which the operation refuses. */
  async #open(): Promise<ExecutionResult | undefined> {
    const { schema, document, variables } = this.host.operation
    this.#feed = new Feed(this.dependencies.events, this)
    const source = await createSourceEventStream({
      schema,
      document,
      variableValues: variables,
      contextValue: this.#context(this.#feed),
    })
    if (Symbol.asyncIterator in source) {
      this.#source = source[Symbol.asyncIterator]()
      if (this.#stopped) await this.#close()
      return undefined
    }
    const passing = source.errors?.find(isPassing)
    if (passing) throw passing
    return source
  }

  async #follow(onProgress: () => void): Promise<void> {
    const source = this.#source
    if (!source) return
    for (;;) {
      const { value, done } = await source.next()
      if (this.#stopped) return
      if (this.principal.wasAsked) return this.#personAsked()
      if (done) {
        this.#send()
        return this.#finish({})
      }
      const payload = await this.#evaluate(value)
      if (this.#stopped) return
      if (!payload) return this.#personAsked()
      onProgress()
      this.#queue(payload)
    }
  }

  /** Undefined: it asked for the person. What fails for a reason that passes is not told: it is tried again. */
  async #evaluate(value: unknown): Promise<Buffer | undefined> {
    const { schema, document, variables } = this.host.operation
    for (let failures = 0; ; failures++) {
      const contextValue = this.#context(this.#feed as Feed)
      const result = await this.dependencies.execute({
        schema,
        document,
        rootValue: value,
        variableValues: variables,
        contextValue,
      })
      if (this.principal.wasAsked) return undefined
      const passing = result.errors?.find((error) => isTimeOver(error) || isPassing(error))
      if (!passing || this.#stopped) {
        this.dependencies.metrics.executions.inc()
        return Buffer.from(JSON.stringify(formatResult(result, this.dependencies.mask)))
      }
      this.#send()
      await this.#wait(passing, failures)
    }
  }

  /** A lost database is waited for as long as it takes. @throws BrokenOff when nothing else has passed so far. */
  async #wait(error: unknown, failures: number): Promise<void> {
    this.dependencies.onError(error)
    if (failures + 1 >= PASSING_ATTEMPTS && !isConnectionLost(error)) throw new BrokenOff('The log could not be read')
    await delay(Math.min(FIRST_WAIT_MS * 2 ** failures, LONGEST_WAIT_MS), undefined, { ref: false })
  }

  /** Loaders and reads of its own for each event. */
  #context(feed: Feed) {
    return this.dependencies.contexts.live(this.principal.actor, this.language, feed)
  }

  #queue(payload: Buffer): void {
    const position = this.#feed?.last ?? null
    const cursor = position === null ? null : sealEvent(position, this.dependencies.cursors)
    if (this.#waiting.length === 0) this.#waitingSince = performance.now()
    this.#waiting.push({ position, cursor, payload })
    this.#waitingBytes += payload.length
    if (position === null) this.#send()
  }

  #send(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const deliveries = this.#waiting
    if (deliveries.length > 0 && !this.#stopped) {
      this.#waiting = []
      this.#waitingBytes = 0
      const from = performance.now()
      const batch = new Batch(deliveries)
      this.dependencies.metrics.deliveries.inc(batch.count * this.members.size)
      for (const member of this.members) member.take(batch)
      this.#sentAt = performance.now()
      this.#sendMs = this.#sentAt - from
    }
    // A source tells at most once of an event, so what was told is done with.
    const told = deliveries.at(-1)?.position ?? this.#evaluated
    this.position = told > this.#evaluated ? told : this.#evaluated
  }

  /** What was gathered is all there is for now. Nobody is kept waiting for a place until something happens. */
  #sendGathered(): void {
    this.#send()
    if (!this.#stopped) void this.host.rest(this)
  }

  #personAsked(): void {
    this.#send()
    this.stop()
    this.host.personAsked(this)
  }

  #finish(how: { readonly result?: ExecutionResult; readonly error?: unknown }): void {
    this.stop()
    this.host.ended(this, how)
  }

  async #close(): Promise<void> {
    const source = this.#source
    this.#source = undefined
    // The stream first: a source that waits for it cannot return before.
    await this.#feed?.return()
    await Promise.resolve(source?.return?.()).catch((error: unknown) => this.dependencies.onError(error))
  }
}
