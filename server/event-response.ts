/** One response of Server-Sent Events, with a bounded queue of its own. */
import type { ServerResponse } from 'node:http'
import type { Actor } from '../domain/actor.js'
import type { LiveMetrics } from './metrics.js'
import { Outlet, type QueueLimits } from './outlet.js'
import { rightsTag } from './rights.js'

export interface EventResponseOptions {
  readonly response: ServerResponse
  readonly queue: QueueLimits
  readonly metrics: LiveMetrics
  /** Whose stream it is; null: a visitor's. */
  readonly actor: Actor | null
  /** Called once: the reader has gone, or was sent away. */
  readonly onGone: () => void
}

/** How long a reader that was sent away may take to read what it was sent before. */
const LEAVE_WITHIN_MS = 10_000

const STILL_FOR = 2

export class EventResponse {
  readonly outlet: Outlet
  readonly #response: ServerResponse
  #isOver = false
  /** Turns of the heartbeat since what waits has moved. */
  #stillFor = 0
  #taken = -1
  #backlog = 0

  constructor({ response, queue, metrics, actor, onGone }: EventResponseOptions) {
    this.#response = response
    const gone = (): void => {
      if (this.#isOver) return
      this.#isOver = true
      this.outlet.close()
      onGone()
    }
    this.outlet = new Outlet(response, queue, () => {
      metrics.sentAway.inc()
      // Without `complete`, clients know that there is more and come back after their last cursor.
      this.#leave()
      gone()
    })
    // Chunks would cost each message two more writes. The end of the connection ends the stream.
    response.useChunkedEncodingByDefault = false
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      ...(actor && { 'x-rights': rightsTag(actor) }),
      connection: 'close',
    })
    response.flushHeaders()
    response.socket?.setNoDelay(true)
    response.socket?.setKeepAlive(true, 15_000)
    response.on('error', () => response.destroy())
    // Its reader may have left while it was signed in.
    if (response.closed) gone()
    else response.once('close', gone)
  }

  get isOpen(): boolean {
    return !this.#isOver
  }

  /** `name` absent: data for nobody, which only moves the place from which a browser resumes. */
  event(name: string | undefined, data: string | undefined, id?: string): void {
    const lines = [
      id === undefined ? '' : `id: ${id}\n`,
      name === undefined ? '' : `event: ${name}\n`,
      data === undefined ? '' : `data: ${data}\n`,
    ]
    this.outlet.write(Buffer.from(`${lines.join('')}\n`))
  }

  /**
   * Its turn in the heartbeat. A peer that is gone without a word takes nothing of what waits for it: after two turns
   * without a movement it is given up.
   */
  beat(tell: () => void): void {
    const { backlog, taken } = this.outlet
    const isStill = backlog > 0 && backlog >= this.#backlog && taken === this.#taken
    this.#stillFor = isStill ? this.#stillFor + 1 : 0
    this.#taken = taken
    this.#backlog = backlog
    if (this.#stillFor >= STILL_FOR) this.#response.destroy()
    else tell()
  }

  /** A line that says nothing, to keep the connection open. */
  comment(): void {
    this.outlet.write(Buffer.from(':\n\n'))
  }

  end(): void {
    this.outlet.close()
    this.#leave()
  }

  #leave(): void {
    this.#response.end()
    const timer = setTimeout(() => this.#response.destroy(), LEAVE_WITHIN_MS)
    timer.unref()
    this.#response.once('close', () => clearTimeout(timer))
  }
}
