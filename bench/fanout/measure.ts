/** One measurement: publish, wait until all has arrived, look at what it cost. */
import { setTimeout as delay } from 'node:timers/promises'
import { milliseconds } from './clock.js'
import type { Contender } from './contender.js'
import { mark } from './document.js'
import type { ReaderProcesses } from './reader-processes.js'

/** Events under way at the same time, when as many as can be are published. */
const UNDER_WAY = 8
const DRAIN_MS = 15_000
const WARM_UP_MS = 90_000

export interface Measured {
  readonly events: number
  readonly deliveries: number
  /** Deliveries that were due. */
  readonly due: number
  /** Deliveries a second, from the first event sent to the last delivery. */
  readonly perSecond: number
  /** Microseconds of the server's CPU for each delivery, what it took to publish included. */
  readonly cpu: number
  /** Milliseconds from sending an event. */
  readonly p50: number
  readonly p99: number
}

export class Measurement {
  constructor(
    private readonly readers: ReaderProcesses,
    private readonly size: number,
    private readonly writers: number,
  ) {}

  /** Publishes one event after the other until one has reached every subscriber. @throws when none does. */
  async warmUp(contender: Contender): Promise<void> {
    const deadline = Date.now() + WARM_UP_MS
    let reached = 0
    do {
      if (Date.now() > deadline)
        throw new Error(`${contender.name}: an event reaches ${reached} of ${this.size} subscribers.`)
      this.readers.begin((contender.of ?? contender).name)
      const version = await contender.publish(0)
      await this.#drained(this.size, WARM_UP_MS / 3)
      reached = (await this.readers.end({ [mark(0, version)]: 0 })).deliveries
    } while (reached < this.size)
  }

  /** As many events as subscribers take, for a while. */
  async burst(contender: Contender, seconds: number): Promise<Measured> {
    return this.#measure(contender, seconds, async (publish, count) => {
      const until = milliseconds() + seconds * 1_000
      const one = async (writer: number): Promise<void> => {
        while (milliseconds() < until) {
          if (count() - this.readers.deliveries / this.size < UNDER_WAY) await publish(writer)
          else await delay(2)
        }
      }
      await Promise.all(Array.from({ length: this.writers }, (_, writer) => one(writer)))
    })
  }

  /** Events at an even rate, whatever becomes of them. */
  async steady(contender: Contender, seconds: number, deliveriesPerSecond: number): Promise<Measured> {
    return this.#measure(contender, seconds, async (publish) => {
      const every = (1_000 * this.size) / deliveriesPerSecond
      const from = milliseconds()
      const sending: Promise<void>[] = []
      let last: Promise<void> = Promise.resolve()
      for (let index = 0; index * every < seconds * 1_000; index++) {
        await delay(Math.max(0, from + index * every - milliseconds()))
        // A publisher sends one after the other.
        last = Promise.all([last, publish(index % this.writers, sending[index - this.writers])]).then(() => undefined)
        sending.push(last)
      }
      await last
    })
  }

  async #measure(
    contender: Contender,
    seconds: number,
    run: (publish: (writer: number, after?: Promise<void>) => Promise<void>, count: () => number) => Promise<void>,
  ): Promise<Measured> {
    const sentAt: Record<number, number> = {}
    let events = 0
    const latest = milliseconds() + 2_000 * seconds
    this.readers.begin((contender.of ?? contender).name)
    const before = await contender.usage(false)
    const from = milliseconds()
    await run(
      async (writer, after) => {
        const at = milliseconds()
        events++
        await after
        // What cannot be sent in time is due all the same, and has not arrived.
        if (milliseconds() > latest) return
        sentAt[mark(writer, await contender.publish(writer))] = at
      },
      () => events,
    )
    const due = events * this.size
    await this.#drained(due, DRAIN_MS)
    const after = await contender.usage(false)
    const arrivals = await this.readers.end(sentAt)
    const { deliveries, lastAt } = arrivals
    return {
      events,
      deliveries,
      due,
      perSecond: (deliveries * 1_000) / (lastAt - from),
      cpu: (after.cpu - before.cpu) / deliveries,
      p50: arrivals.quantile(0.5),
      p99: arrivals.quantile(0.99),
    }
  }

  async #drained(due: number, milliseconds: number): Promise<void> {
    const deadline = Date.now() + milliseconds
    while (this.readers.deliveries < due && Date.now() < deadline) await delay(10)
  }
}
