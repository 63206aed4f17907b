/** What a rule needs to know of a capability gap, its team request, the pledges of it and their deployments. */
import type { Allowances } from '../allowances.js'
import type {
  AssessmentOutcome,
  DeploymentStatus,
  Origin,
  Phase,
  Role,
  Sensitivity,
  SpecializedTeamRequestStatus,
  TeamAssessmentKind,
  TeamPledgeStatus,
} from '../../prisma/generated/client/enums.js'
import type { CertificationFacts } from '../certification.js'
import type { DeploymentFacts, ExpertFacts } from '../deployment/facts.js'

/** A case: the gap, and the team request that it stands or falls with. Ids of what is yet to be saved are empty. */
export interface TeamFacts {
  /** Null for requests of the report alone. */
  readonly gap: GapFacts | null
  /** Null while none has been made; of several the one that stands, else the newest. */
  readonly request: TeamRequestFacts | null
  readonly pledges: readonly PledgeFacts[]
  readonly deployments: readonly TeamDeploymentFacts[]
}

export interface GapFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly version: number
  readonly missionCode: string
  readonly specialityCode: string
  readonly summary: string
  readonly evidence: readonly string[]
  readonly identifiedOn: Date
  readonly reportedAt: Date
  readonly closedAt: Date | null
}

export interface TeamRequestFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly status: SpecializedTeamRequestStatus
  readonly version: number
  readonly sensitivity: Sensitivity
  /** Null, like the four after it, in requests of the report alone. */
  readonly missionCode: string | null
  readonly specialityCode: string | null
  readonly capabilityGapId: string | null
  readonly size: number | null
  readonly requiredBy: Date | null
  readonly skillCodes: readonly string[]
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly phase: Phase
  /** Member States it is published to; empty: all. */
  readonly audienceCodes: readonly string[]
  readonly createdAt: Date
  readonly publishedAt: Date | null
  readonly clockStartedAt: Date | null
  readonly clockDueAt: Date | null
  readonly clockStoppedAt: Date | null
  readonly clockRemindedAt: Date | null
  readonly clockAnnouncedAt: Date | null
}

/** Who recorded it is told by the role alone. */
export interface AssessmentFacts {
  readonly ordinal: number
  readonly outcome: AssessmentOutcome
  readonly notes: string | null
  readonly kind: TeamAssessmentKind | null
  readonly visitedOn: Date | null
  readonly place: string | null
  readonly recordedAt: Date
  readonly byRole: Role
}

export interface PledgeFacts extends CertificationFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly status: TeamPledgeStatus
  readonly version: number
  readonly teamRequestId: string
  readonly memberStateCode: string
  readonly size: number
  readonly women: number
  readonly readyOn: Date
  readonly pledgedAt: Date
  readonly assessedAt: Date | null
  readonly assessment: AssessmentOutcome | null
  readonly assessmentNotes: string | null
  /** All of them, in order; a revision of the pledge leaves them. */
  readonly assessments: readonly AssessmentFacts[]
  /** When the Police Division gave up its selection; null once it is revised. */
  readonly releasedAt: Date | null
  /** Officers nominated for it. */
  readonly memberIds: readonly string[]
}

/** A deployment as its team request lists it. */
export interface TeamDeploymentFacts {
  readonly id: string
  readonly reference: string
  readonly pledgeId: string | null
  readonly status: DeploymentStatus
  readonly startOn: Date
  readonly endOn: Date
  readonly startedOn: Date | null
  readonly endedOn: Date | null
}

export interface OfficerFacts {
  readonly expert: ExpertFacts
  readonly female: boolean
}

/** What is known beside the case. */
export interface TeamWorld {
  readonly missionKnown: (code: string) => boolean
  /** Country in which the mission is; null where it is in none, or unknown. */
  readonly countryOf: (missionCode: string) => string | null
  readonly skillKnown: (code: string) => boolean
  readonly memberStateKnown: (code: string) => boolean
  /** Member States that have, between their experts, every one of the skills that the request asks for. */
  readonly matchingStates: readonly string[]
  /** The officers that the pledge or the input names, as far as they exist. */
  readonly officers: ReadonlyMap<string, OfficerFacts>
  /** The standing tours of the pledge whose officers are named. */
  readonly tours: readonly DeploymentFacts[]
  /** By which clocks begin. */
  readonly allowances: Allowances
}
