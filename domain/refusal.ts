import type { SubjectType } from '../prisma/generated/client/enums.js'
import type { ErrorCode } from './error-code.js'
import type { EventType } from './event-type.js'

/** One reason why something was not done: data for the client, not a defect. */
export interface Refusal {
  readonly code: ErrorCode
  /** Says what is missing and what to do. */
  readonly message: string
  /** Where in the input, for example `['profiles', '0', 'skill']`; empty when it concerns the whole. */
  readonly path: readonly string[]
  /** Name of the rule, for guards. */
  readonly rule?: string
  /** Paragraph of S/2018/1183 on which the rule rests, if it rests on one. */
  readonly paragraph?: number
}

/** What a rule decides: what comes next, or everything that stands against it. */
export type Decision<Next, Event extends DomainEvent = DomainEvent> =
  | { readonly ok: true; readonly next: Next; readonly events: readonly Event[] }
  | {
      readonly ok: false
      readonly refusals: readonly Refusal[]
      /** Row ids of likely duplicates yet to be acknowledged, when that is what stands against it. */
      readonly duplicates?: readonly string[]
    }

/** What happened, before the log gives it a position. */
export interface DomainEvent {
  /** Which of the things decided on it is about. */
  readonly subject: SubjectType
  /** For example `ADVISORY_REQUEST_SUBMITTED`. */
  readonly type: EventType
  readonly note?: string | null
  readonly changes: readonly Change[]
  /** Told only to those who may see human rights assessments. */
  readonly humanRights?: boolean
}

/** A changed field, as texts; null: it had, or has, no value. */
export interface Change {
  readonly field: string
  readonly from: string | null
  readonly to: string | null
}

export function refuse(...refusals: readonly Refusal[]): { readonly ok: false; readonly refusals: readonly Refusal[] } {
  return { ok: false, refusals }
}
