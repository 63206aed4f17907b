/** What Prisma's own table says of migrations; nothing where it has not been made yet. */
import type pg from 'pg'

export interface MigrationRecord {
  readonly id: string
  readonly name: string
  readonly checksum: string
  readonly finished: boolean
}

/** Those that were not rolled back, in the order in which they began. */
export async function migrationRecords(pool: pg.Pool): Promise<MigrationRecord[]> {
  const table = await pool.query<{ exists: boolean }>(
    `SELECT to_regclass('"_prisma_migrations"') IS NOT NULL AS exists`,
  )
  if (!table.rows[0]?.exists) return []
  const { rows } = await pool.query<MigrationRecord>(
    `SELECT id, migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  return rows
}
