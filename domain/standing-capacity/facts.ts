/** What a rule needs to know of those who serve in a standing capacity (¶16, ¶32, ¶50). */
import type { Origin, StandingCapacityPurpose, Urgency } from '../../prisma/generated/client/enums.js'
import type { Allowances } from '../allowances.js'
import type { NoticeClock } from '../clock.js'
import type { ExpertFacts } from '../deployment/facts.js'

export interface StandingMemberFacts {
  readonly id: string
  readonly origin: Origin
  readonly version: number
  readonly expertId: string
  readonly entityCode: string
  readonly joinedOn: Date
  /** Last day of service; null while none is set. */
  readonly leftOn: Date | null
  readonly memberStateCode: string
}

/** A member with all that holds the expert. */
export interface RosterEntry {
  readonly member: StandingMemberFacts
  readonly expert: ExpertFacts
}

/** What a deployment of the standing capacity is for. Its clock is that of its request, where it answers one. */
export interface AssignmentFacts extends NoticeClock {
  readonly entityCode: string
  readonly purpose: StandingCapacityPurpose
  readonly task: string
  readonly urgency: Urgency
  readonly notifiedAt: Date
}

export interface StandingWorld {
  /** Entities of kind STANDING_CAPACITY. */
  readonly capacityKnown: (code: string) => boolean
  readonly missionKnown: (code: string) => boolean
  readonly countryOf: (missionCode: string) => string | null
  /** Experts in question, as far as they exist. */
  readonly experts: ReadonlyMap<string, ExpertFacts>
  /** Those of them who are erased: nothing may be known of them any more. */
  readonly erased: ReadonlySet<string>
  /** Services of theirs, past ones too. */
  readonly members: readonly StandingMemberFacts[]
  /** By which clocks begin. */
  readonly allowances: Allowances
}
