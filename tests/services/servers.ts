/** The servers of the suite: those that TEST_DATABASE_URL and TEST_NATS_URL name, else such of the run's own. */
import pg from 'pg'
import { PrivateNats } from '../../bench/processes/nats.js'
import { PrivatePostgres } from '../../bench/processes/postgres.js'

/** What outlives a run is nothing: what would only hold through a power cut is left out, to be quicker. */
const FORGETFUL = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']
/** May make databases and no more, as a hub's role may. */
const ROLE = 'focalpoint_tests'

/** @throws when one does not answer or cannot be started: this suite never passes by leaving things out. */
export default async function servers(): Promise<() => Promise<void>> {
  const postgres = process.env['TEST_DATABASE_URL'] ? undefined : await PrivatePostgres.start(FORGETFUL)
  await postgres?.ask(`CREATE ROLE ${ROLE} LOGIN CREATEDB`)
  const url = (process.env['TEST_DATABASE_URL'] ??= postgres?.url('postgres', ROLE) ?? '')
  await requirePostgres(url)
  const nats = process.env['TEST_NATS_URL'] ? undefined : await PrivateNats.require()
  process.env['TEST_NATS_URL'] ??= nats?.url ?? ''
  return async () => {
    await nats?.remove()
    await postgres?.remove()
  }
}

async function requirePostgres(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  const { host, port } = client
  try {
    await client.connect()
    const { rows } = await client.query<{ version: number; mayCreate: boolean }>(
      `SELECT current_setting('server_version_num')::int AS version, rolcreatedb OR rolsuper AS "mayCreate"
       FROM pg_roles WHERE rolname = current_user`,
    )
    if ((rows[0]?.version ?? 0) < 150_000) throw new Error('it is older than PostgreSQL 15')
    if (!rows[0]?.mayCreate) throw new Error('its role may not create databases')
  } catch (error) {
    throw new Error(
      `The suite needs PostgreSQL at ${host}:${port}, but ${error instanceof Error ? error.message : String(error)}. Start it, or name another server in TEST_DATABASE_URL.`,
      { cause: error },
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
