import pg from 'pg'

/** @throws when no server answers: this suite never passes by leaving things out. */
export default async function requireServer(): Promise<void> {
  const url = process.env['TEST_DATABASE_URL']
  if (!url) throw new Error('TEST_DATABASE_URL is not set. Run `npm run test:services`, which has a default for it.')
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
