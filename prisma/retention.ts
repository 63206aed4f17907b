/** Takes events out of the log that are older than it is kept: always its beginning, so that no hole arises. */
import type { Database } from './database.js'
import { appendLog } from './event-log.js'

/** Any number all nodes agree on; not the one of migrations. */
const ADVISORY_LOCK = 7_382_019
const BATCH = 1_000

/**
 * Deletes the events before the first that happened at or after `before`, a batch a transaction. One node at a time: a
 * second finds it taken and leaves it be. The audit trail keeps all of its entries, and gets one that tells of this.
 * @returns how many were deleted.
 */
export async function deleteEventsBefore({ client }: Database, before: Date, batch = BATCH): Promise<number> {
  for (let total = 0; ;) {
    const deleted = await client.$transaction(async (tx) => {
      const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
        SELECT pg_try_advisory_xact_lock(${ADVISORY_LOCK}) AS taken, set_config('focalpoint.retention', 'on', true)`
      if (!lock?.taken) return 0
      // Clocks of nodes differ: a young event may stand before an old one, and then keeps it.
      const [gone] = await tx.$queryRaw<{ count: number; through: bigint | null }[]>`
        WITH page AS (SELECT "position", "occurredAt" FROM "Event" ORDER BY "position" LIMIT ${batch}),
          young AS (SELECT min("position") AS first FROM page WHERE "occurredAt" >= ${before}),
          gone AS (
            DELETE FROM "Event" USING page, young
            WHERE "Event"."position" = page."position" AND (young.first IS NULL OR page."position" < young.first)
            RETURNING "Event"."position")
        SELECT count(*)::int AS count, max("position") AS through FROM gone`
      if (!gone?.count) return 0
      const record = { count: gone.count, through: String(gone.through), before }
      await appendLog(tx, null, new Date(), [], [{ action: 'log.retention', record }])
      return gone.count
    })
    total += deleted
    if (deleted < batch) return total
  }
}
