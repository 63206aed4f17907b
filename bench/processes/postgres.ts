/** A PostgreSQL server of a run's own, in a temporary folder, so that breaking it breaks nobody else's. */
import { chownSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { type Child, removeFolder, runToEnd, startChild, temporaryFolder } from './child.js'
import { freePort, until } from './wait.js'

const OWNER = 'focalpoint'

interface Identity {
  readonly uid?: number
  readonly gid?: number
}

export class PrivatePostgres {
  #server: Child | undefined

  private constructor(
    private readonly folder: string,
    private readonly programs: string,
    private readonly port: number,
    private readonly identity: Identity,
    private readonly settings: readonly string[],
  ) {}

  /**
   * Makes a cluster and starts it. PostgreSQL refuses to run as root: then it runs as `postgres`.
   * @param settings Further ones, each `name=value`.
   */
  static async start(settings: readonly string[] = []): Promise<PrivatePostgres> {
    const identity: Identity = process.getuid?.() === 0 ? await unprivileged() : {}
    const folder = temporaryFolder('postgres')
    if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid ?? identity.uid)
    const postgres = new PrivatePostgres(folder, await programsFolder(), await freePort(), identity, settings)
    await runToEnd(
      path.join(postgres.programs, 'initdb'),
      ['-D', path.join(folder, 'data'), '-U', OWNER, '-A', 'trust', '-E', 'UTF8', '--no-locale', '--no-sync'],
      { ...identity, cwd: folder },
    )
    await postgres.begin()
    return postgres
  }

  url(database = 'postgres', role = OWNER): string {
    return `postgresql://${role}@127.0.0.1:${this.port}/${database}`
  }

  async begin(): Promise<void> {
    const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=300', ...this.settings]
    const server = startChild(
      path.join(this.programs, 'postgres'),
      [
        '-D',
        path.join(this.folder, 'data'),
        '-p',
        String(this.port),
        ...settings.flatMap((setting) => ['-c', setting]),
      ],
      { ...this.identity, cwd: this.folder },
    )
    this.#server = server
    await until(() => this.#answers(), {
      seconds: 60,
      everyMs: 100,
      what: () => `PostgreSQL does not answer: ${server.words()}`,
    })
  }

  /** `crash`: as a power cut would, without a checkpoint; `fast`: connections are cut in an orderly way. */
  async restart(how: 'crash' | 'fast'): Promise<void> {
    await this.#server?.end(how === 'crash' ? 'SIGQUIT' : 'SIGINT')
    await this.begin()
  }

  /** Runs one statement. */
  async ask<Row extends object>(sql: string, database?: string): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.url(database), connectionTimeoutMillis: 5_000 })
    client.on('error', () => undefined) // the server is broken on purpose
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }

  /** Cuts every connection to the database but the one that asks. @returns how many. */
  async cutConnections(database: string): Promise<number> {
    const rows = await this.ask(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${database}' AND pid <> pg_backend_pid()`,
    )
    return rows.length
  }

  async remove(): Promise<void> {
    await this.#server?.end('SIGQUIT')
    removeFolder(this.folder)
  }

  async #answers(): Promise<boolean> {
    try {
      await this.ask('SELECT 1')
      return true
    } catch {
      return false
    }
  }
}

async function unprivileged(): Promise<{ uid: number; gid: number }> {
  const ask = async (flag: string, name: string): Promise<number> => Number(await runToEnd('id', [flag, name]))
  const name = await ask('-u', 'postgres').then(
    () => 'postgres',
    () => 'nobody',
  )
  return { uid: await ask('-u', name), gid: await ask('-g', name) }
}

/** Where `initdb` and `postgres` are: Debian keeps them out of the path. */
async function programsFolder(): Promise<string> {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []
  const folders = versions.map((version) => path.join(debian, version, 'bin'))
  const named = await runToEnd('pg_config', ['--bindir']).catch(() => '')
  const found = [...folders, named.trim()].find((folder) => folder && existsSync(path.join(folder, 'initdb')))
  if (!found) throw new Error('PostgreSQL is not installed here: neither in /usr/lib/postgresql nor by pg_config.')
  return found
}
