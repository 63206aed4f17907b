/** Several hubs as real processes, on a PostgreSQL server and a NATS server of the run's own. */
import { setTimeout as delay } from 'node:timers/promises'
import { HubNode } from '../../bench/processes/hub-node.js'
import { PrivateNats } from '../../bench/processes/nats.js'
import { PrivatePostgres } from '../../bench/processes/postgres.js'

const DATABASE = 'chaos'

export class Cluster {
  private constructor(
    readonly postgres: PrivatePostgres,
    /** Undefined: this machine has no NATS server. */
    readonly nats: PrivateNats | undefined,
    readonly nodes: readonly HubNode[],
  ) {}

  static async start(count: number): Promise<Cluster> {
    const postgres = await PrivatePostgres.start()
    const nodes: HubNode[] = []
    let nats: PrivateNats | undefined
    try {
      await postgres.ask(`CREATE DATABASE "${DATABASE}"`)
      nats = await PrivateNats.start()
      const options = { databaseUrl: postgres.url(DATABASE), natsUrl: nats?.url }
      for (let index = 0; index < count; index++) nodes.push(await HubNode.on(options))
      // The first migrates and seeds; the others would only wait for it.
      for (const node of nodes) {
        await node.start()
        if (!node.isUp) throw new Error(`A node does not start: ${node.child?.words()}`)
      }
      return new Cluster(postgres, nats, nodes)
    } catch (error) {
      await Promise.all(nodes.map((node) => node.end('SIGKILL')))
      await nats?.remove()
      await postgres.remove()
      throw error
    }
  }

  get database(): string {
    return DATABASE
  }

  get urls(): string[] {
    return this.nodes.map(({ url }) => url)
  }

  /** Whether the nodes hold connections to NATS. */
  async usesNats(): Promise<boolean> {
    return ((await this.nats?.connections()) ?? 0) > 0
  }

  /** Starts a node, again and again while the database is not there: whoever runs hubs for real does the same. */
  async begin(node: HubNode): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      await node.start()
      if (node.isUp) return
      if (attempt === 30) throw new Error(`A node does not start: ${node.child?.words()}`)
      await delay(500)
    }
  }

  /** Resolves when every node is ready. */
  async heal(): Promise<void> {
    await Promise.all(
      this.nodes.map(async (node) => {
        if (!node.isUp) await this.begin(node)
        while (!(await node.isReady())) await delay(100)
      }),
    )
  }

  async remove(): Promise<void> {
    await Promise.all(this.nodes.map((node) => node.end('SIGKILL')))
    await this.nats?.remove()
    await this.postgres.remove()
  }
}
