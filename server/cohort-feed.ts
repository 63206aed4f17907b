/** The log as one lane's source reads it. Asking for the next event means that all before it have been dealt with. */
import type { Event } from '../prisma/generated/client/client.js'
import type { EventSource } from '../schema/event-source.js'

export interface FeedReader {
  /** Where the source begins that does not say where. */
  readonly position: bigint
  /** The source says itself where it begins; returns where it is to begin then. */
  placed(position: bigint): bigint
  /** Resolves when the next event may come. `last` of those handed out, and all before it, have been dealt with. */
  settled(last: bigint): Promise<void>
  /** Before an event is handed out. */
  coming(event: Event): void
}

export class Feed implements EventSource, AsyncIterableIterator<Event> {
  readonly #streams: AsyncIterableIterator<Event>[] = []
  #last: bigint | undefined
  #ended = false

  constructor(
    private readonly events: EventSource,
    private readonly reader: FeedReader,
  ) {}

  /** Position of the newest event handed out; null when the source does not read the log. */
  get last(): bigint | null {
    return this.#last ?? null
  }

  /** The first stream is the source's; a source that opens another reads on its own. */
  after(position: bigint | undefined): AsyncIterableIterator<Event> {
    const isFirst = this.#streams.length === 0
    const from = position === undefined ? this.reader.position : isFirst ? this.reader.placed(position) : position
    const stream = this.events.after(from)
    this.#streams.push(stream)
    if (this.#ended) void stream.return?.()
    if (!isFirst) return stream
    this.#last = from
    return this
  }

  head(): Promise<bigint> {
    return this.events.head()
  }

  async next(): Promise<IteratorResult<Event>> {
    const [stream] = this.#streams
    if (!stream || this.#ended) return { value: undefined, done: true }
    await this.reader.settled(this.#last ?? 0n)
    if (this.#ended) return { value: undefined, done: true }
    const result = await stream.next()
    if (!result.done) {
      this.reader.coming(result.value)
      this.#last = result.value.position
    }
    return result
  }

  /** Ends every stream at once, also one that waits. */
  async return(): Promise<IteratorResult<Event>> {
    this.#ended = true
    await Promise.all(this.#streams.splice(0).map((stream) => stream.return?.()))
    return { value: undefined, done: true }
  }

  [Symbol.asyncIterator](): this {
    return this
  }
}
