/** What a rule needs to know of an expert as a person: no identity. */
import type { ClearanceKind, DeploymentStatus, Origin, ScreeningOutcome } from '../../prisma/generated/client/enums.js'
import type { Period } from '../day.js'

export interface ClearanceFacts {
  readonly kind: ClearanceKind
  /** Of a screening; everything else is held or is not there. */
  readonly outcome: ScreeningOutcome
  readonly validFrom: Date
  readonly validTo: Date
  /** Of a certification: what was stated, and by whom; null for the others. */
  readonly noConvictions: boolean | null
  readonly noPendingCases: boolean | null
  readonly noMisconduct: boolean | null
  readonly training: boolean | null
  readonly certifiedBy: string | null
  readonly certifiedOn: Date | null
}

export interface PersonFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly version: number
  readonly memberStateCode: string
  readonly isErased: boolean
  readonly clearances: readonly ClearanceFacts[]
  readonly availability: readonly Period[]
  /** States of the deployments, planned or under way, that hold the person. */
  readonly heldBy: readonly DeploymentStatus[]
  /** A place in the expert team of which no end is on record is theirs. */
  readonly isTeamMember: boolean
  /** So is service in a standing capacity of which no last day is set. */
  readonly isStandingMember: boolean
}

/** Somebody on the roster of the own Member State who may be the one who is nominated. */
export interface Namesake {
  readonly reference: string
  readonly nationalReference: string | null
  readonly hasSameName: boolean
}

export interface NominationWorld {
  readonly skillKnown: (code: string) => boolean
  /** Those of the same name or of the same national reference. */
  readonly namesakes: readonly Namesake[]
}
