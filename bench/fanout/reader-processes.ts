/** The processes that hold the subscribers, as the measurement sees them: one crowd. */
import { type Child, startChild } from '../processes/child.js'
import { BIN_MS, type FromReaders, type ToReaders } from './readers.js'

const ANSWER_WITHIN_MS = 90_000

export interface Arrivals {
  readonly deliveries: number
  /** Of the last one, steady clock. */
  readonly lastAt: number
  /** Milliseconds from sending an event to a delivery of it; `share` from 0 to 1. */
  quantile(share: number): number
}

export class ReaderProcesses {
  readonly #children: readonly Child[]
  readonly #counts: number[]

  constructor(count: number) {
    const program = new URL('readers.ts', import.meta.url).pathname
    this.#counts = Array.from({ length: count }, () => 0)
    this.#children = this.#counts.map(() =>
      startChild(process.execPath, ['--import', 'tsx', program], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] }),
    )
    for (const [index, { process: child }] of this.#children.entries()) {
      child.on('message', (message: FromReaders) => {
        if (message.is === 'count') this.#counts[index] = message.deliveries
      })
    }
  }

  /** Deliveries since `begin`, about 10 ms ago. */
  get deliveries(): number {
    return this.#counts.reduce((sum, count) => sum + count, 0)
  }

  async open(group: string, port: number, count: number, handles?: readonly string[]): Promise<void> {
    const share = Math.ceil(count / this.#children.length)
    await this.#ask('opened', (index) => ({
      do: 'open',
      group,
      port,
      count: Math.max(0, Math.min(share, count - index * share)),
      ...(handles && { handles }),
    }))
  }

  /** From now on deliveries of this server are counted. */
  begin(group: string): void {
    this.#counts.fill(0)
    for (const { process: child } of this.#children) child.send({ do: 'begin', group } satisfies ToReaders)
  }

  async end(sentAt: Readonly<Record<number, number>>): Promise<Arrivals> {
    const answers = await this.#ask('ended', () => ({ do: 'end', sentAt }))
    const bins = new Map<number, number>()
    let deliveries = 0
    let lastAt = 0
    for (const answer of answers) {
      if (answer.is !== 'ended') continue
      deliveries += answer.deliveries
      lastAt = Math.max(lastAt, answer.lastAt)
      for (const [bin, count] of answer.bins) bins.set(bin, (bins.get(bin) ?? 0) + count)
    }
    const sorted = [...bins].sort(([a], [b]) => a - b)
    return {
      deliveries,
      lastAt,
      quantile(share) {
        let left = deliveries * share
        for (const [bin, count] of sorted) {
          left -= count
          if (left <= 0) return (bin + 0.5) * BIN_MS
        }
        return Number.NaN
      },
    }
  }

  async close(group: string): Promise<void> {
    await this.#ask('closed', () => ({ do: 'close', group }))
  }

  async stop(): Promise<void> {
    await Promise.all(this.#children.map((child) => child.end('SIGKILL')))
  }

  /** Sends a message to each and waits for the answer of each. @throws when one does not answer, or has died. */
  async #ask(answer: FromReaders['is'], message: (index: number) => ToReaders): Promise<FromReaders[]> {
    return Promise.all(
      this.#children.map((child, index) => {
        return new Promise<FromReaders>((resolve, reject) => {
          const done = (): void => {
            clearTimeout(timer)
            child.process.off('message', listen)
          }
          const fail = (why: string): void => {
            done()
            reject(new Error(`A process of readers ${why}: ${child.words()}`))
          }
          const listen = (said: FromReaders): void => {
            if (said.is !== answer) return
            done()
            resolve(said)
          }
          const timer = setTimeout(() => fail(`did not say "${answer}"`), ANSWER_WITHIN_MS)
          child.process.on('message', listen)
          void child.gone.then(() => fail('died'))
          child.process.send(message(index))
        })
      }),
    )
  }
}
