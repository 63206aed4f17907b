/** What is broken, and when: spread over the run by how far it has got. */
import { setTimeout as delay } from 'node:timers/promises'
import type { HubNode } from '../../bench/processes/hub-node.js'
import type { Chance } from './chance.js'
import type { Cluster } from './cluster.js'
import type { ChaosOptions } from './options.js'
import type { Subscriber } from './subscriber.js'

type Fault =
  | 'kill'
  | 'kill all'
  | 'stop'
  | 'freeze'
  | 'cut database connections'
  | 'crash database'
  | 'restart database'
  | 'kill NATS'

const LONG_PAUSE_MS = 28_000

export class Faults {
  /** What was done, by name. */
  readonly done = new Map<string, number>()
  readonly #plan: readonly Fault[]
  readonly #restarts = new Set<Promise<void>>()
  #disturbing = true

  constructor(
    private readonly cluster: Cluster,
    options: ChaosOptions,
    private readonly chance: Chance,
  ) {
    this.#plan = planOf(options, chance, cluster)
  }

  get kills(): number {
    return this.done.get('node killed (-9)') ?? 0
  }

  get left(): number {
    return this.#plan.length - this.#next
  }
  #next = 0

  /** Works through the plan. `progress` goes from 0 to 1, and the n-th of m faults is due at (n + ½) / m. */
  async run(progress: () => number, over: () => boolean): Promise<void> {
    for (; this.#next < this.#plan.length && !over(); this.#next++) {
      const due = (this.#next + 0.5) / this.#plan.length
      while (progress() < due && !over()) await delay(100)
      const fault = this.#plan[this.#next]
      if (fault && !over()) await this.#break(fault)
    }
    await Promise.all(this.#restarts)
  }

  /** Pauses and cuts connections of subscribers until it is told to stop. */
  async disturb(subscribers: readonly Subscriber[]): Promise<void> {
    const { chance } = this
    let round = 0
    while (this.#disturbing) {
      await delay(250)
      const subscriber = chance.of(subscribers)
      if (chance.next() < 0.5) {
        this.#count('connection cut')
        subscriber.cut()
      } else {
        this.#count('connection paused')
        // Now and then for longer than the hub waits for a sign of life.
        const long = ++round % 40 === 0
        void subscriber.pause(long ? LONG_PAUSE_MS : chance.whole(200, 4_000))
      }
    }
    for (const subscriber of subscribers) subscriber.resume()
  }

  settle(): void {
    this.#disturbing = false
  }

  get isDisturbing(): boolean {
    return this.#disturbing
  }

  readonly countSuspension = (): void => this.#count('account suspended')

  async #break(fault: Fault): Promise<void> {
    const { cluster, chance } = this
    const { postgres, nats, nodes } = cluster
    switch (fault) {
      case 'kill':
        return this.#takeDown(await this.#aNode(), 'SIGKILL')
      case 'kill all':
        await Promise.all(nodes.filter(({ isUp }) => isUp).map((node) => this.#takeDown(node, 'SIGKILL')))
        return
      case 'stop':
        return this.#takeDown(await this.#aNode(), 'SIGTERM')
      case 'freeze':
        this.#count('node frozen')
        return (await this.#aNode()).freeze(chance.whole(1_000, 5_000))
      case 'cut database connections':
        this.#count('database connections cut')
        await postgres.cutConnections(cluster.database)
        return
      case 'crash database':
      case 'restart database':
        this.#count(fault === 'crash database' ? 'database crashed' : 'database restarted')
        return postgres.restart(fault === 'crash database' ? 'crash' : 'fast')
      case 'kill NATS':
        if (!nats) return
        this.#count('NATS killed (-9)')
        await nats.kill()
        await delay(chance.whole(100, 3_000))
        await nats.begin()
    }
  }

  /** One that is up; waits for one when the others are being started. */
  async #aNode(): Promise<HubNode> {
    for (;;) {
      const up = this.cluster.nodes.filter(({ isUp }) => isUp)
      if (up.length > 0) return this.chance.of(up)
      await delay(100)
    }
  }

  /** The node is started again by and by, while the run goes on. */
  async #takeDown(node: HubNode, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    this.#count(signal === 'SIGKILL' ? 'node killed (-9)' : 'node stopped (TERM)')
    await node.end(signal)
    const restart = delay(this.chance.whole(0, 1_500))
      .then(() => this.cluster.begin(node))
      .finally(() => this.#restarts.delete(restart))
    this.#restarts.add(restart)
    restart.catch(() => undefined) // `run` reports it
  }

  #count(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1)
  }
}

function planOf(options: ChaosOptions, chance: Chance, { nodes, nats }: Cluster): Fault[] {
  const { kills, databaseBreaks, natsBreaks } = options
  const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at))
  // One kill in ten takes all nodes at once, and counts as one only where others have failed to count.
  const alls = Math.floor(kills / 10)
  const singles = Math.max(0, kills - alls * nodes.length)
  const database: readonly Fault[] = ['crash database', 'cut database connections', 'restart database']
  return chance.shuffled([
    ...many(alls, (): Fault => 'kill all'),
    // Spare ones: of a `kill all`, some may be down already.
    ...many(alls === 0 ? singles : singles + alls * (nodes.length - 1), (): Fault => 'kill'),
    ...many(Math.floor(kills / 5), (): Fault => 'stop'),
    ...many(Math.floor(kills / 5), (): Fault => 'freeze'),
    ...many(databaseBreaks, (index) => database[index % database.length] ?? 'crash database'),
    ...many(nats ? natsBreaks : 0, (): Fault => 'kill NATS'),
  ])
}
