import { isConnectionLost } from './connection-lost.js'
import { isTransient } from './database-refusal.js'
import { isTimedOut } from './timed-out.js'

/** Whether something failed for a reason that passes: no connection, no time, or a race that was lost. */
export function isPassing(error: unknown): boolean {
  // What GraphQL wraps decides; what it says itself is about the operation.
  const isWrapped = typeof error === 'object' && error !== null && 'originalError' in error
  const cause = isWrapped ? error.originalError : error
  return isConnectionLost(cause) || isTimedOut(cause) || isTransient(cause)
}
