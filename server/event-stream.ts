/** One subscriber's way through the log: pulled, so that it is never ahead of its reader. */
import type { Event } from '../prisma/generated/client/client.js'

/** What a stream needs of the log. */
export interface Tail {
  readonly isClosed: boolean
  /** Where a stream begins that is to come after `from`. @throws when there is no such place. */
  begin(from: bigint | undefined): Promise<bigint>
  /** The next events after `position`; empty when there are none yet. @throws when some have left the log. */
  pageAfter(position: bigint): Promise<readonly Event[]>
  /** Resolves when there may be something after `position`, or the log is closed. */
  waitAfter(position: bigint, signal: AbortSignal): Promise<void>
}

export class EventStream implements AsyncIterableIterator<Event> {
  readonly #stop = new AbortController()
  readonly #beginning: Promise<bigint>
  #position: bigint | undefined
  #page: readonly Event[] = []
  #index = 0

  constructor(
    private readonly tail: Tail,
    from: bigint | undefined,
  ) {
    this.#beginning = tail.begin(from)
    this.#beginning.catch(() => undefined) // `next` reports it
  }

  async next(): Promise<IteratorResult<Event>> {
    this.#position ??= await this.#beginning
    while (!this.#stop.signal.aborted && !this.tail.isClosed) {
      const event = this.#page[this.#index]
      if (event) {
        this.#index++
        this.#position = event.position
        return { value: event, done: false }
      }
      this.#page = await this.tail.pageAfter(this.#position)
      this.#index = 0
      if (this.#page.length === 0) await this.tail.waitAfter(this.#position, this.#stop.signal)
    }
    return { value: undefined, done: true }
  }

  async return(): Promise<IteratorResult<Event>> {
    this.#stop.abort()
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
