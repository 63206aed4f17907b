/**
 * Carries the log to subscribers. One reader tails the log and keeps its newest events in a window that all subscribers
 * share; each subscriber has only a position. Whoever is slow, or comes with an old cursor, reads from the table until
 * it is in the window again: memory does not grow with the number or the slowness of readers.
 *
 * An event may also come by the wire from another node. It is taken only when it is the very next; anything else makes
 * the tail read the log.
 */
import type { Database } from '../prisma/database.js'
import { LOG_CHANNEL, logBounds, readEvents } from '../prisma/event-log.js'
import type { Event } from '../prisma/generated/client/client.js'
import type { Cursors } from '../schema/cursor.js'
import type { EventSource } from '../schema/event-source.js'
import { requirePlace } from '../schema/event/cursor.js'
import { EventStream, type Tail } from './event-stream.js'
import type { EventWire } from './event-wire.js'

export interface FanoutOptions {
  /** How often the log is read when no notification comes. Default 1,000 ms: a lost connection costs at most that. */
  readonly pollMs?: number
  /** Events kept in the window. Default 2,000. */
  readonly window?: number
  /** Absent: this node learns of the others' events by notification alone. It is closed with the fan-out. */
  readonly wire?: EventWire | undefined
  /** Told when the log cannot be read, once until it could be again. */
  readonly onError?: (error: unknown) => void
  /** Told when the log can be read again. */
  readonly onRecovery?: () => void
}

export interface Fanout extends EventSource {
  /** Position of the newest event that was read. */
  readonly position: bigint
  /** Reads the log at once: this node has just written to it. */
  wake(): void
  /** Calls `listener` with each event once, in order, as soon as it is read. */
  onEvent(listener: (event: Event) => void): () => void
  /** Calls `listener` each time a stream has found its place in the log: from there on it misses nothing. */
  onBegin(listener: () => void): () => void
  /** Ends every stream. */
  close(): Promise<void>
}

const PAGE = 500
/** How much later than its notification an event may come by the wire, before it is read from the log. */
const WIRE_GRACE_MS = 100

export async function createFanout(database: Database, cursors: Cursors, options: FanoutOptions = {}): Promise<Fanout> {
  const { head } = await logBounds(database.client)
  const tail = new LogTail(database, cursors, head, options)
  await tail.start()
  return tail
}

class LogTail implements Fanout, Tail {
  #position: bigint
  /** The newest events, without a gap; the last one has `#position`. */
  #recent: Event[] = []
  readonly #waiting = new Set<() => void>()
  readonly #listeners = new Set<(event: Event) => void>()
  readonly #beginnings = new Set<() => void>()
  #isClosed = false
  #isFailing = false
  #reading: Promise<void> | undefined
  #again = false
  #poll: NodeJS.Timeout | undefined
  #later: NodeJS.Timeout | undefined
  #unlisten: (() => Promise<void>) | undefined

  constructor(
    private readonly database: Database,
    private readonly cursors: Cursors,
    position: bigint,
    private readonly options: FanoutOptions,
  ) {
    this.#position = position
  }

  get position(): bigint {
    return this.#position
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  async start(): Promise<void> {
    const { wire, pollMs = 1_000 } = this.options
    this.#unlisten = await this.database.listen(LOG_CHANNEL, () => this.#notified())
    this.#poll = setInterval(() => this.wake(), pollMs)
    wire?.start({ take: (event) => this.#take(event), look: () => this.wake() })
    this.wake()
  }

  async head(): Promise<bigint> {
    return (await logBounds(this.database.client)).head
  }

  onEvent(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  onBegin(listener: () => void): () => void {
    this.#beginnings.add(listener)
    return () => this.#beginnings.delete(listener)
  }

  after(position: bigint | undefined): AsyncIterableIterator<Event> {
    return new EventStream(this, position)
  }

  async begin(from: bigint | undefined): Promise<bigint> {
    if (from !== undefined) requirePlace(from, await logBounds(this.database.client), this.cursors)
    for (const listener of this.#beginnings) listener()
    return from ?? this.#position
  }

  async pageAfter(position: bigint): Promise<readonly Event[]> {
    if (position >= this.#position) return []
    const [oldest] = this.#recent
    if (oldest && position >= oldest.position - 1n) {
      const from = Number(position - oldest.position) + 1
      return this.#recent.slice(from, from + PAGE)
    }
    const page = await readEvents(this.database.client, position, PAGE)
    // There are later ones, so where the next is missing, retention was quicker than this reader.
    if (page[0]?.position !== position + 1n) requirePlace(position, await logBounds(this.database.client), this.cursors)
    // What was committed just now is first told to the listeners: it may end the rights of whoever reads here.
    return page.filter((event) => event.position <= this.#position)
  }

  async waitAfter(position: bigint, signal: AbortSignal): Promise<void> {
    if (this.#isClosed || signal.aborted || this.#position > position) return
    await new Promise<void>((resolve) => {
      const done = () => {
        this.#waiting.delete(done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      this.#waiting.add(done)
      signal.addEventListener('abort', done)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#poll)
    clearTimeout(this.#later)
    await this.#unlisten?.().catch((error: unknown) => this.options.onError?.(error))
    await this.#reading
    await this.options.wire?.close()
    for (const done of [...this.#waiting]) done()
  }

  /** Calls while it reads are folded into one more round. */
  wake(): void {
    if (this.#isClosed) return
    if (this.#reading) {
      this.#again = true
      return
    }
    this.#reading = this.#readOn()
      .then(
        () => this.#report(),
        (error: unknown) => this.#report(error),
      )
      .finally(() => {
        this.#reading = undefined
        if (!this.#again) return
        this.#again = false
        this.wake()
      })
  }

  /** Some node has committed. With a wire its event is on the way, and the log is read only in case it is not. */
  #notified(): void {
    if (!this.options.wire?.isUp) return this.wake()
    this.#later ??= setTimeout(() => {
      this.#later = undefined
      this.wake()
    }, WIRE_GRACE_MS)
  }

  #take(event: Event): void {
    if (this.#isClosed || event.position <= this.#position) return
    if (event.position === this.#position + 1n) this.#append([event])
    else this.wake()
  }

  async #readOn(): Promise<void> {
    for (;;) {
      const page = await readEvents(this.database.client, this.#position, PAGE)
      // The wire may have brought some of them meanwhile.
      const fresh = page.filter(({ position }) => position > this.#position)
      this.#append(fresh)
      this.options.wire?.send(fresh)
      if (page.length < PAGE) return
    }
  }

  #append(events: readonly Event[]): void {
    const first = events[0]
    const last = events.at(-1)
    if (!first || !last) return
    // After a long sleep retention may have taken what lies between.
    const known = first.position === this.#position + 1n ? this.#recent : []
    this.#recent = [...known, ...events].slice(-(this.options.window ?? 2_000))
    this.#position = last.position
    for (const event of events) for (const listener of this.#listeners) listener(event)
    for (const done of [...this.#waiting]) done()
  }

  #report(error?: unknown): void {
    const isFailing = error !== undefined
    if (isFailing && !this.#isFailing) this.options.onError?.(error)
    if (!isFailing && this.#isFailing) this.options.onRecovery?.()
    this.#isFailing = isFailing
  }
}
