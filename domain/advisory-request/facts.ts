/** What a rule needs to know of an advisory request: the whole of it, as rows, without ids for what is yet to be saved. */
import type {
  AdvisoryRequestStatus,
  ClockKind,
  ConsultationPosition,
  DeploymentStatus,
  FundingSource,
  HumanRightsRisk,
  Origin,
  Phase,
  PreventionDimension,
  Sensitivity,
  SgfArea,
  Urgency,
} from '../../prisma/generated/client/enums.js'
import type { Allowances } from '../allowances.js'

export interface RequestFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly status: AdvisoryRequestStatus
  readonly version: number
  readonly countryCode: string
  readonly title: string
  readonly justification: string | null
  readonly sensitivity: Sensitivity
  readonly urgency: Urgency
  readonly sgfAreas: readonly SgfArea[]
  readonly preventionDimension: PreventionDimension | null
  /** Days are UTC midnights. */
  readonly startOn: Date | null
  readonly durationMonths: number | null
  readonly endOn: Date | null
  readonly consentReference: string | null
  readonly consentGivenOn: Date | null
  /** A decimal as a text, for example `12500.00`. */
  readonly fundingAmount: string | null
  readonly fundingCurrency: string | null
  readonly humanRightsTrainingOnly: boolean
  /** When an answer to a return last changed what support is asked for; a concurrence from before counts no more. */
  readonly amendedAt: Date | null
  /** When OHCHR confirmed that it is training in human rights and humanitarian law alone; null until then, and again once amended. */
  readonly exemptionConfirmedAt: Date | null
  readonly phase: Phase
  readonly leadEntityCode: string | null
  readonly partyCodes: readonly string[]
  readonly namedHandles: readonly string[]
  /** To whom it is open by break-glass. */
  readonly openedHandles: readonly string[]
  readonly resumeTo: AdvisoryRequestStatus | null
  readonly questions: readonly string[]
  readonly filedById: string
  readonly filedAt: Date
  readonly submittedAt: Date | null
  readonly decidedAt: Date | null
  readonly completedAt: Date | null
  readonly priorities: readonly PriorityFacts[]
  readonly profiles: readonly ProfileFacts[]
  readonly consultations: readonly ConsultationFacts[]
  /** By ordinal; the last is in force. */
  readonly assessments: readonly AssessmentFacts[]
  readonly commitments: readonly CommitmentFacts[]
  readonly clocks: readonly ClockFacts[]
  readonly deployments: readonly RequestDeploymentFacts[]
}

/** `id` is absent until it is saved; the same holds for every part below. */
export interface PriorityFacts {
  readonly id?: string
  readonly ordinal: number
  readonly framework: string
  readonly outcome: string
}

export interface ProfileFacts {
  readonly id?: string
  readonly ordinal: number
  readonly skillCode: string
  readonly count: number
  readonly languages: readonly string[]
}

export interface ConsultationFacts {
  readonly id?: string
  readonly entityCode: string
  readonly dueAt: Date
  readonly position: ConsultationPosition | null
  readonly reasons: string | null
  readonly conditions: readonly string[]
  readonly offers: readonly string[]
  readonly respondedAt: Date | null
  readonly overruledAt: Date | null
  readonly overruleReasons: string | null
}

export interface AssessmentFacts {
  readonly id?: string
  readonly ordinal: number
  readonly risk: HumanRightsRisk
  readonly findings: string
  readonly madeByEntityCode: string
  readonly assessedAt: Date
  readonly concurredAt: Date | null
  readonly mitigations: readonly MitigationFacts[]
}

export interface MitigationFacts {
  readonly ordinal: number
  readonly measure: string
  readonly agreed: boolean
}

export interface CommitmentFacts {
  readonly id?: string
  readonly source: FundingSource
  readonly contributor: string
  readonly amount: string
  readonly currency: string
  readonly entityCode: string
  readonly committedAt: Date
}

export interface ClockFacts {
  readonly id?: string
  readonly kind: ClockKind
  readonly startedAt: Date
  readonly dueAt: Date
  readonly stoppedAt: Date | null
  readonly announcedAt: Date | null
}

export interface RequestDeploymentFacts {
  readonly id: string
  readonly profileId: string | null
  readonly status: DeploymentStatus
  readonly startOn: Date
  readonly endOn: Date
  readonly startedOn: Date | null
  readonly endedOn: Date | null
  readonly reported: boolean
}

/** What is known beside the request: reference data and neighbours that its rules ask for. */
export interface RequestWorld {
  readonly countryKnown: (code: string) => boolean
  readonly entityKnown: (code: string) => boolean
  readonly skillKnown: (code: string) => boolean
  readonly handleKnown: (handle: string) => boolean
  /** The host country has a peacekeeping operation that is not closed. */
  readonly hostHasPeacekeeping: boolean
  /** Open requests of the same country, to look for likely duplicates among. */
  readonly openNeighbours: readonly NeighbourFacts[]
  /** By which clocks begin. */
  readonly allowances: Allowances
}

export interface NeighbourFacts {
  readonly id: string
  readonly reference: string
  readonly status: AdvisoryRequestStatus
  readonly countryCode: string
  readonly sgfAreas: readonly SgfArea[]
  readonly startOn: Date | null
  readonly endOn: Date | null
}
