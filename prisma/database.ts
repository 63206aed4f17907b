/** Opens the database: embedded when no URL is given, PostgreSQL when one is. One code path above this file. */
import { setTimeout as delay } from 'node:timers/promises'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlQuery } from '@prisma/driver-adapter-utils'
import pg from 'pg'
import { lockDataFolder } from './data-folder-lock.js'
import { embeddedPool, openEmbedded } from './embedded.js'
import { PrismaClient } from './generated/client/client.js'
import { createStatementNames } from './statement-names.js'

export interface Database {
  readonly kind: 'embedded' | 'postgresql'
  /** Unbound client: sees everything. For `prisma/` and seeds only; resolvers get an actor-bound one. */
  readonly client: PrismaClient
  readonly pool: pg.Pool
  /**
   * Calls `wake` whenever `channel` is notified, and once after a lost connection was made anew.
   * A hint only: what was notified stands in a table.
   */
  listen(channel: string, wake: () => void): Promise<() => Promise<void>>
  /**
   * From now on PostgreSQL cancels a statement of the pool that runs longer. The embedded database cannot be interrupted:
   * there a statement runs to its end.
   */
  limitStatements(milliseconds: number): Promise<void>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** PostgreSQL connection URL; absent: embedded. */
  readonly url?: string | undefined
  /** Folder of the embedded database. */
  readonly dataDir: string
  /** Connections of the pool on PostgreSQL. */
  readonly poolSize?: number
  /** Told of connection errors that no query could report. */
  readonly onError?: (error: Error) => void
}

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  return options.url ? openServer(options.url, options) : openInProcess(options)
}

async function openInProcess({ dataDir, onError }: DatabaseOptions): Promise<Database> {
  const unlock = lockDataFolder(dataDir)
  try {
    const embedded = await openEmbedded(`${dataDir}/pgdata`)
    const pool = embeddedPool(embedded)
    pool.on('error', (error) => onError?.(error))
    const client = prismaClient(pool)
    return {
      kind: 'embedded',
      client,
      pool,
      listen: (channel, wake) => embedded.listen(channel, wake),
      limitStatements: async () => undefined,
      async close() {
        await client.$disconnect()
        await pool.end()
        await embedded.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}

async function openServer(url: string, { poolSize = 10, onError }: DatabaseOptions): Promise<Database> {
  const pool = new pg.Pool({ connectionString: inUtc(url), max: poolSize })
  pool.on('error', (error) => onError?.(error))
  await requireServer(pool, url)
  const client = prismaClient(pool)
  const listeners = new Set<ServerListener>()
  return {
    kind: 'postgresql',
    client,
    pool,
    async listen(channel, wake) {
      const listener = new ServerListener(url, channel, wake, onError)
      listeners.add(listener)
      await listener.connect()
      return async () => {
        listeners.delete(listener)
        await listener.close()
      }
    },
    async limitStatements(milliseconds) {
      Object.assign(pool.options, { statement_timeout: milliseconds })
      // Those that are open already were opened without it.
      const open = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()))
      for (const connection of open) {
        await connection.query(`SET statement_timeout = ${milliseconds}`)
        connection.release()
      }
    },
    async close() {
      await Promise.all([...listeners].map((listener) => listener.close()))
      await client.$disconnect()
      await pool.end()
    },
  }
}

/** Beside what the URL says of a session; of two settings the later holds, and `pg` takes the URL's for all there are. */
function inUtc(url: string): string {
  const session = new URL(url)
  const own = session.searchParams.get('options') ?? ''
  session.searchParams.set('options', `${own} -c TimeZone=UTC`.trim())
  return session.href
}

const OLDEST_VERSION = 150_000

/** @throws in words when the server does not answer or is too old; the pool is closed then. */
async function requireServer(pool: pg.Pool, url: string): Promise<void> {
  const { hostname, port } = new URL(url)
  const place = `The database server at ${hostname}:${port || 5432}`
  try {
    const { rows } = await pool.query<{ version: number; name: string }>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_version') AS name`,
    )
    const [found] = rows
    if (found && found.version >= OLDEST_VERSION) return
    throw new Error(`it is PostgreSQL ${found?.name ?? 'of unknown version'}, and the hub needs 15 or later`)
  } catch (error) {
    await pool.end()
    throw new Error(`${place} cannot be used: ${reasonOf(error)}. Mend it, or DATABASE_URL.`, { cause: error })
  }
}

/** Several addresses of one name fail together. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

function prismaClient(pool: pg.Pool): PrismaClient {
  return new PrismaClient({
    // The adapter takes none for an answer; its type does not say so.
    adapter: new PrismaPg(pool, { statementNameGenerator: createStatementNames() as (statement: SqlQuery) => string }),
    // Other formats write out what was asked: names and contents would stand in the process's output.
    errorFormat: 'minimal',
    transactionOptions: { maxWait: 15_000, timeout: 30_000 },
  })
}

const FIRST_DELAY_MS = 100
const LONGEST_DELAY_MS = 5_000

/** A connection that listens, and what tells that it is lost. */
interface Listening {
  readonly lost: Promise<Error | undefined>
}

/** A LISTEN connection that comes back by itself: 100 ms after a loss, then doubling to 5 s. */
class ServerListener {
  readonly #stop = new AbortController()
  #client: pg.Client | undefined
  #kept: Promise<void> | undefined

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly wake: () => void,
    private readonly onError: ((error: Error) => void) | undefined,
  ) {}

  /** Resolves when it listens. @throws when it cannot; then it does not try again. */
  async connect(): Promise<void> {
    this.#kept = this.#keep(await this.#listen())
  }

  async #keep(first: Listening): Promise<void> {
    for (let listening: Listening | undefined = first; listening;) {
      const reason = await listening.lost
      if (this.#stop.signal.aborted) return
      if (reason) this.onError?.(reason)
      listening = await this.#listenAgain()
      if (listening) this.wake()
    }
  }

  /** Undefined: it was closed meanwhile. */
  async #listenAgain(): Promise<Listening | undefined> {
    const { signal } = this.#stop
    for (let wait = FIRST_DELAY_MS; ; wait = Math.min(wait * 2, LONGEST_DELAY_MS)) {
      await delay(wait, undefined, { signal }).catch(() => undefined)
      if (signal.aborted) return undefined
      try {
        const listening = await this.#listen()
        if (!signal.aborted) return listening
        await this.#client?.end()
      } catch (error) {
        this.onError?.(error as Error)
      }
    }
  }

  async #listen(): Promise<Listening> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true, connectionTimeoutMillis: 5_000 })
    this.#client = client
    const end = () => client.end().catch(() => undefined)
    const lost = new Promise<Error | undefined>((resolve) => {
      client.on('error', (error) => {
        resolve(error)
        void end()
      })
      client.on('end', () => resolve(undefined))
    })
    client.on('notification', () => this.wake())
    try {
      await client.connect()
      await client.query(`LISTEN ${pg.escapeIdentifier(this.channel)}`)
      return { lost }
    } catch (error) {
      void end()
      throw error
    }
  }

  async close(): Promise<void> {
    this.#stop.abort()
    await this.#client?.end().catch(() => undefined)
    await this.#kept
  }
}
