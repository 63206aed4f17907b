/** Executes a subscription for one event, within the time of an operation. */
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Database } from '../prisma/database.js'
import { withDeadline } from './deadline.js'
import { createRun, recorded } from './snapshot.js'

/** What waits for the audit trail is no part of that time: subscribers wait with it, and are not sent away. */
export function createLiveExecute(
  database: Database,
  limitMs: number,
): (args: ExecutionArgs) => Promise<ExecutionResult> {
  const run = withDeadline(createRun(database, limitMs), limitMs)
  return async (args) => recorded(args, await run(args))
}
