/** What following the log needs of the rest of the hub. */
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { Event } from '../prisma/generated/client/client.js'
import type { Cursors } from '../schema/cursor.js'
import type { EventSource } from '../schema/event-source.js'
import type { Contexts } from './context.js'
import type { Mask } from './errors.js'
import type { LiveMetrics } from './metrics.js'
import type { Subscription } from './subscription.js'

export interface LiveEvents extends EventSource {
  /** Position of the newest event that this node has read. */
  readonly position: bigint
  onEvent(listener: (event: Event) => void): () => void
}

export interface LiveDependencies {
  readonly contexts: Contexts
  /** For one event, within the time of an operation: `TIMED_OUT` when it is over. */
  readonly execute: (args: ExecutionArgs) => Promise<ExecutionResult>
  readonly events: LiveEvents
  readonly cursors: Cursors
  readonly mask: Mask
  readonly metrics: LiveMetrics
  /** Told of what was tried again, such as a lost database. */
  readonly onError: (error: unknown) => void
  /** Told of each subscription that is over. */
  readonly onOver?: (subscription: Subscription) => void
}
