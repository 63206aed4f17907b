/** A whole hub on real sockets and a database of its own, for one test file. */
import type { GraphQLSchema } from 'graphql'
import { pino } from 'pino'
import { readEnvironment } from '../../server/environment.js'
import { createHub, type Hub } from '../../server/hub.js'
import type { Sealing } from '../../prisma/audit/sealing.js'
import type { Database } from '../../prisma/database.js'
import type { Seed } from '../../server/seeding.js'
import type { SignIn } from '../../server/sign-in.js'
import { Client } from './client.js'
import { makePlace, type Place } from './place.js'

export interface WorldOptions {
  /** Settings beside those that the kit chooses. */
  readonly settings?: Readonly<Record<string, string>>
  /** Default: the hub's own. */
  readonly schema?: GraphQLSchema
  /** Run beside what the template holds already. */
  readonly seeds?: readonly Seed[]
  readonly now?: () => Date
  /** Default: the demonstration's. */
  readonly signIn?: (database: Database) => SignIn
  /** Where what is read and refused is recorded; default the audit trail. */
  readonly sealing?: (database: Database) => Sealing
  /** Where another node of the same hub keeps its data already; the caller drops it. Default: one of its own. */
  readonly place?: Place
}

export interface World {
  readonly hub: Hub
  /** What was logged, oldest first. */
  readonly logged: readonly Readonly<Record<string, unknown>>[]
  /** A client signed in as the person with this handle; without one, a visitor. */
  as(handle?: string): Client
  /** Stops the hub and starts another on the same database. Clients made before know only the old one. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Backend: PostgreSQL when TEST_DATABASE_URL is set, else embedded. */
export async function startHub(options: WorldOptions = {}): Promise<World> {
  const schema = options.schema ?? (await import('../../schema/index.js')).schema
  const place = options.place ? { ...options.place, drop: async () => {} } : await makePlace()
  const logged: Record<string, unknown>[] = []
  const clients: Client[] = []
  const start = (): Promise<Hub> =>
    createHub({
      environment: readEnvironment({ PORT: '0', GRACE_SECONDS: '2', ...place.settings, ...options.settings }),
      schema,
      seeds: options.seeds ?? [],
      logger: pino({ level: 'info' }, { write: (line) => logged.push(JSON.parse(line) as Record<string, unknown>) }),
      ...(options.now ? { now: options.now } : {}),
      ...(options.signIn ? { signIn: options.signIn } : {}),
      ...(options.sealing ? { sealing: options.sealing } : {}),
    })
  let hub = await start().catch(async (error: unknown) => {
    await place.drop()
    throw error
  })
  const leave = async (): Promise<void> => {
    await Promise.all(clients.splice(0).map((client) => client.close()))
    await hub.close()
  }
  return {
    get hub() {
      return hub
    },
    logged,
    as(handle) {
      const client = new Client(hub, handle, logged)
      clients.push(client)
      return client
    },
    async restart() {
      await leave()
      hub = await start()
    },
    async close() {
      await leave()
      await place.drop()
    },
  }
}
