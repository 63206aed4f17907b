/** One connection's way out. What its reader does not take waits here, up to a bound; past it, the connection is given up. */
import type { Writable } from 'node:stream'

export interface QueueLimits {
  /** Bytes that wait at most before the next message is refused. */
  readonly bytes: number
  /** Messages that wait at most. */
  readonly messages: number
}

const NOTHING = Buffer.alloc(0)

type Stream = Pick<Writable, 'write' | 'cork' | 'uncork' | 'once' | 'writableLength' | 'destroyed'>

export class Outlet {
  readonly #waiting = new Set<() => void>()
  #messages = 0
  #taken = 0
  #isOpen = true
  #listens = false

  /** @param onOverflow Called once, when the reader has fallen too far behind: nothing more is written then. */
  constructor(
    private readonly stream: Stream,
    private readonly limits: QueueLimits,
    private readonly onOverflow: () => void,
  ) {}

  /** Bytes that wait. */
  get backlog(): number {
    return this.#isOpen ? this.stream.writableLength : 0
  }

  /** Messages that have left: it stands still while its reader takes nothing. */
  get taken(): number {
    return this.#taken
  }

  write(bytes: Buffer, messages = 1): void {
    if (this.#takes(messages)) this.stream.write(bytes, () => this.#left(messages))
  }

  /** Without copying: the pieces may be shared with other connections. */
  writeAll(pieces: readonly Buffer[], messages: number): void {
    if (!this.#takes(messages)) return
    this.stream.cork()
    for (const piece of pieces.slice(0, -1)) this.stream.write(piece)
    this.stream.write(pieces.at(-1) ?? NOTHING, () => this.#left(messages))
    this.stream.uncork()
  }

  drained(): Promise<void> {
    if (this.backlog === 0) return Promise.resolve()
    return new Promise((resolve) => {
      this.#waiting.add(resolve)
      if (this.#listens) return
      this.#listens = true
      this.stream.once('drain', () => {
        this.#listens = false
        this.#release()
      })
    })
  }

  /** Nothing more is written. */
  close(): void {
    this.#isOpen = false
    this.#release()
  }

  #takes(messages: number): boolean {
    if (!this.#isOpen || this.stream.destroyed) return false
    const { writableLength } = this.stream
    // What has left is counted a little later, so messages are looked at only where something waits.
    if (writableLength > this.limits.bytes || (writableLength > 0 && this.#messages > this.limits.messages)) {
      this.close()
      this.onOverflow()
      return false
    }
    this.#messages += messages
    return true
  }

  #left(messages: number): void {
    this.#messages -= messages
    this.#taken += messages
  }

  #release(): void {
    for (const resolve of [...this.#waiting]) resolve()
    this.#waiting.clear()
  }
}
