/**
 * One subscriber. What happens reaches it as bytes, through its sink; as an iterator it only tells that it is over, and
 * with what: `next` waits until then, `return` unsubscribes.
 */
import type { ExecutionResult } from 'graphql'
import type { Language } from '../prisma/generated/client/enums.js'
import type { Batch } from './cohort-batch.js'
import type { LiveOperation } from './cohort-operation.js'
import type { Session, Watcher } from './rights.js'
import { unauthenticated } from './errors.js'

/** A subscriber's way out. */
export interface Sink {
  /** Passes a batch on. Never waits: what the reader does not take at once stays in the sink's own bounded queue. */
  take(batch: Batch): void
  /** Bytes that wait in that queue. */
  readonly backlog: number
  /** Resolves when they have left, or the reader has. */
  drained(): Promise<void>
}

/** How a subscription ends that its client is to begin again, after its last cursor: never as if all had been told. */
export class BrokenOff extends Error {}

export interface SubscriptionOptions {
  readonly operation: LiveOperation
  readonly session: Session
  readonly language: Language
  readonly sink: Sink
  /** Only what comes after it. */
  readonly from: bigint
  /** Finds it a place in the log. */
  readonly place: (subscription: Subscription) => void
  readonly onOver: (subscription: Subscription) => void
}

/** The cohort it belongs to. */
interface Home {
  detach(subscription: Subscription): void
}

type Settled = IteratorResult<ExecutionResult>

export class Subscription implements AsyncIterableIterator<ExecutionResult>, Watcher {
  readonly operation: LiveOperation
  readonly session: Session
  readonly language: Language
  readonly sink: Sink
  /** Everything up to here has been given, or was not asked for. */
  from: bigint
  /** How far it came on a lane that says itself where it begins. */
  ownPlace: bigint | undefined
  cohort: Home | undefined
  lane: { readonly position: bigint } | undefined
  readonly #options: SubscriptionOptions
  readonly #unwatch: () => void
  #last: ExecutionResult | undefined
  #error: unknown
  #isOver = false
  #isHeld = false
  #wake: (() => void) | undefined

  constructor(options: SubscriptionOptions) {
    this.#options = options
    this.operation = options.operation
    this.session = options.session
    this.language = options.language
    this.sink = options.sink
    this.from = options.from
    this.#unwatch = this.session.watch(this)
    if (!this.#isHeld && !this.#isOver) options.place(this)
  }

  /** Position up to which it has been given everything. */
  get position(): bigint {
    return this.lane && this.lane.position > this.from ? this.lane.position : this.from
  }

  take(batch: Batch): void {
    const rest = batch.after(this.from)
    if (rest.count > 0) this.sink.take(rest)
  }

  hold(): void {
    this.#isHeld = true
    this.cohort?.detach(this)
  }

  release(): void {
    if (!this.#isHeld || this.#isOver) return
    this.#isHeld = false
    this.#options.place(this)
  }

  end(): void {
    const error = unauthenticated('The rights of this account have changed or ended. Sign in and subscribe again.')
    this.finish({ errors: [error] }, new BrokenOff(error.message))
  }

  /** Ends it. @param result Told last. @param error It ends with this: broken off, or the operation itself failed. */
  finish(result?: ExecutionResult, error?: unknown): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#last = result
    this.#error = error
    this.#unwatch?.()
    this.cohort?.detach(this)
    this.#options.onOver(this)
    this.#wake?.()
  }

  async next(): Promise<Settled> {
    if (!this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
      })
    }
    const value = this.#last
    this.#last = undefined
    if (value) return { value, done: false }
    const error = this.#error
    this.#error = undefined
    if (error !== undefined) throw error
    return { value: undefined, done: true }
  }

  async return(): Promise<Settled> {
    this.finish()
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
