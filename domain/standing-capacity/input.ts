/** Inputs of the actions on the standing capacities (ids decoded, days UTC midnights). */
import type { StandingCapacityPurpose, Urgency } from '../../prisma/generated/client/enums.js'
import type { Keyed, Maybe, Step } from '../input.js'

export interface StandingInputs {
  readonly enrolStandingCapacityMember: Keyed & {
    readonly expertId: string
    /** SPC or JCSC. */
    readonly entity: string
    readonly joinedOn: Date
    readonly note?: Maybe<string>
  }
  readonly dischargeStandingCapacityMember: Step & { readonly leftOn: Date }
  readonly assignStandingCapacity: Keyed & {
    readonly entity: string
    readonly purpose: StandingCapacityPurpose
    /** For a country request: an approved advisory request. */
    readonly requestId?: Maybe<string>
    /** For the others. */
    readonly mission?: Maybe<string>
    readonly memberIds: readonly string[]
    readonly startOn: Date
    readonly endOn: Date
    readonly task: string
    /** That of the request where there is one; default: ROUTINE. */
    readonly urgency?: Maybe<Urgency>
    readonly note?: Maybe<string>
  }
}

export type StandingAction = keyof StandingInputs
