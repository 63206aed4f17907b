/** A hub as its own process, started as `npm start` does. */
import { setTimeout as delay } from 'node:timers/promises'
import { freshBundle, HUB } from '../../server/launch/bundle.mjs'
import { type Child, startChild } from './child.js'
import { freePort, until } from './wait.js'

export interface HubNodeOptions {
  readonly databaseUrl: string
  readonly natsUrl?: string | undefined
  /** Further variables of the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Further arguments of node, before the program. */
  readonly nodeArgs?: readonly string[]
  /** Whether the process can be talked to over a channel: for what `nodeArgs` loads. */
  readonly channel?: boolean
}

export class HubNode {
  #child: Child | undefined

  private constructor(
    readonly port: number,
    private readonly options: HubNodeOptions,
  ) {}

  static async on(options: HubNodeOptions): Promise<HubNode> {
    return new HubNode(await freePort(), options)
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`
  }

  get child(): Child | undefined {
    return this.#child
  }

  get isUp(): boolean {
    return this.#child !== undefined && !this.#child.isGone
  }

  /** Starts it, and resolves when it answers queries; or when it was killed meanwhile. */
  async start(): Promise<void> {
    const { databaseUrl, natsUrl, nodeArgs = [], env = {}, channel = false } = this.options
    const { PATH, HOME } = process.env
    await freshBundle(HUB, () => undefined)
    // What is loaded beside the hub is TypeScript.
    const beside = nodeArgs.length > 0 ? ['--import', 'tsx', ...nodeArgs] : []
    const child = startChild(process.execPath, [...beside, 'server/launch/main.mjs'], {
      env: {
        PATH,
        HOME,
        PORT: String(this.port),
        DATABASE_URL: databaseUrl,
        LOG_LEVEL: 'warn',
        GRACE_SECONDS: '3',
        // Everybody here is one address, and many have one account.
        MAX_CONNECTIONS_PER_CLIENT: '100000',
        ...(natsUrl && { NATS_URL: natsUrl }),
        ...env,
      },
      stdio: channel ? ['ignore', 'pipe', 'pipe', 'ipc'] : ['ignore', 'pipe', 'pipe'],
    })
    this.#child = child
    await until(async () => child.isGone || (await this.isReady()), {
      seconds: 120,
      everyMs: 100,
      what: () => `the hub on port ${this.port} is not ready: ${child.words()}`,
    })
  }

  async isReady(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(2_000)
      return (await fetch(`http://127.0.0.1:${this.port}/readyz`, { signal })).status === 200
    } catch {
      return false
    }
  }

  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await this.#child?.end(signal)
  }

  /** Stops the process in the middle of whatever it does, and lets it go on. */
  async freeze(milliseconds: number): Promise<void> {
    const child = this.#child
    if (!child || child.isGone) return
    child.process.kill('SIGSTOP')
    await delay(milliseconds)
    child.process.kill('SIGCONT')
  }
}
