/** How events get to other nodes sooner than by the log, which stays the truth. */
import type { Event } from '../prisma/generated/client/client.js'

export interface WireTaker {
  /** An event from another node: true to the log, but not necessarily the next one. */
  take(event: Event): void
  /** Something may have been missed: the log is to be read at once. */
  look(): void
}

export interface EventWire {
  /** Whether events may be expected from it just now. */
  readonly isUp: boolean
  /** From now on tells `taker`, again and again until it is closed. Does not wait, and never fails. */
  start(taker: WireTaker): void
  /** Sends events that were read from the log, in order. Does not wait; what cannot be sent is dropped. */
  send(events: readonly Event[]): void
  close(): Promise<void>
}
