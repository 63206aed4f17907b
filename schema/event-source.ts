/** The log as the graph sees it. `server/` provides it. */
import type { Event } from '../prisma/generated/client/client.js'

export interface EventSource {
  /**
   * Events after `position` in order, without gap or repetition: first from the log, then live, until the consumer
   * returns. Absent: from now on.
   * @throws GraphQLError `CURSOR_EXPIRED` when events after `position` have left the log by retention.
   */
  after(position: bigint | undefined): AsyncIterableIterator<Event>
  /** Position of the newest event. */
  head(): Promise<bigint>
}

/** Where the log begins and ends. */
export interface LogBounds {
  /** Position of the oldest event kept; null: none is. */
  readonly oldest: bigint | null
  /** Position of the newest event ever given. */
  readonly head: bigint
}
