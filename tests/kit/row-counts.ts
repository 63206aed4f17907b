import type { Database } from '../../prisma/database.js'

/** Number of rows of every table; where `only` has a condition for it, of those alone. */
export async function rowCounts(
  { pool }: Pick<Database, 'pool'>,
  only: Readonly<Record<string, string>> = {},
): Promise<Record<string, number>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  )
  const all: Record<string, number> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "${name}" ${only[name] ?? ''}`,
    )
    all[name] = rows[0]?.count ?? 0
  }
  return all
}
