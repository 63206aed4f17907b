/** What a rule needs to know of a deployment and of the person who is to go. */
import type {
  ClearanceKind,
  DeploymentKind,
  DeploymentStatus,
  DeploymentTurnKind,
  Origin,
} from '../../prisma/generated/client/enums.js'
import type { Period } from '../day.js'

export interface DeploymentFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly kind: DeploymentKind
  readonly status: DeploymentStatus
  readonly version: number
  readonly startOn: Date
  readonly endOn: Date
  readonly startedOn: Date | null
  readonly endedOn: Date | null
  readonly report: string | null
  readonly reportedAt: Date | null
  readonly countryCode: string | null
  readonly missionCode: string | null
  readonly memberStateCode: string | null
  readonly requestId: string | null
  readonly profileId: string | null
  readonly teamRequestId: string | null
  readonly pledgeId: string | null
  readonly formedUnitId: string | null
  /** Of the tour of a unit: its officers, and the women among them. Null of every other kind. */
  readonly strength: number | null
  readonly women: number | null
  /** The tour that it relieves. */
  readonly predecessorId: string | null
  /** Days on which it is planned to rotate, earliest first. */
  readonly rotationDays: readonly Date[]
  readonly members: readonly MemberFacts[]
}

export interface MemberFacts {
  readonly expertId: string
  readonly startOn: Date
  readonly endOn: Date
  readonly holds: boolean
}

/** A turn that a deployment takes, and why; kept for good. */
export interface TurnFacts {
  readonly kind: DeploymentTurnKind
  /** First day on which it counts. */
  readonly effectiveOn: Date
  readonly endOnBefore: Date
  readonly endOnAfter: Date
  readonly reasons: string
}

/** A person as matching sees one: no identity. */
export interface ExpertFacts {
  readonly id: string
  readonly reference: string
  readonly memberStateCode: string
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly skills: readonly { readonly skillCode: string; readonly years: number }[]
  readonly clearances: readonly { readonly kind: ClearanceKind; readonly validFrom: Date; readonly validTo: Date }[]
  readonly availability: readonly { readonly fromOn: Date; readonly toOn: Date }[]
  /** Periods that hold the person. No reference: what is decided on them is told to some who may not see the deployment. */
  readonly assignments: readonly {
    readonly deploymentId: string
    readonly countryCode: string | null
    readonly startOn: Date
    readonly endOn: Date
  }[]
  /** Periods in which a visit of the expert team holds the person. No more: who is in that team is told to few. */
  readonly visits: readonly Period[]
}
