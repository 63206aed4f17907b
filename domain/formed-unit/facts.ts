/** What a rule needs to know of a pledged formed unit (¶45), of how ready it is, and of its tours. */
import type {
  FormedUnitStatus,
  FormedUnitType,
  Origin,
  PledgingSummit,
  ReadinessLevel,
  UnitVisitKind,
  UnitVisitOutcome,
} from '../../prisma/generated/client/enums.js'
import type { NoticeClock } from '../clock.js'
import type { TourFacts } from '../deployment/tours.js'

export interface UnitFacts extends NoticeClock {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly status: FormedUnitStatus
  readonly version: number
  readonly memberStateCode: string
  readonly type: FormedUnitType
  /** 1 to 3; with `rdlVerifiedOn` the rapid deployment level. */
  readonly level: number
  readonly strength: number
  readonly women: number
  readonly pledgedAtSummit: PledgingSummit | null
  readonly pledgedOn: Date
  /** When the Member State last renewed or confirmed it. */
  readonly renewedOn: Date | null
  readonly rdlVerifiedOn: Date | null
  /** Last day on which the pledge is in force. */
  readonly lapsesOn: Date
  readonly lapseRemindedAt: Date | null
  /** Mission that it is deployed to. */
  readonly missionCode: string | null
  readonly requirement: string | null
  readonly requirementMissionCode: string | null
  readonly requirementNeededOn: Date | null
  readonly requirementStatedAt: Date | null
  readonly notifiedAt: Date | null
  /** What the Member State certifies of its officers: all null until it does. */
  readonly noConvictions: boolean | null
  readonly noPendingCases: boolean | null
  readonly noMisconduct: boolean | null
  readonly training: boolean | null
  readonly certifiedBy: string | null
  readonly certifiedOn: Date | null
  readonly certifiedUntil: Date | null
  /** Each in the order in which it was recorded. */
  readonly readiness: readonly ReadinessFacts[]
  readonly visits: readonly VisitFacts[]
  readonly shortfalls: readonly ShortfallFacts[]
  readonly deployments: readonly TourFacts[]
}

/** Parts that are yet to be saved have no id. */
export interface ReadinessFacts {
  readonly id?: string
  readonly ordinal: number
  readonly level: ReadinessLevel
  readonly attainedOn: Date
  readonly evidence: string
  readonly recordedAt: Date
}

export interface VisitFacts {
  readonly id?: string
  readonly ordinal: number
  readonly kind: UnitVisitKind
  readonly visitedOn: Date
  readonly outcome: UnitVisitOutcome
  readonly findings: string
  readonly recordedAt: Date
}

export interface ShortfallFacts {
  readonly id?: string
  readonly ordinal: number
  readonly item: string
  readonly detail: string
  readonly missing: number | null
  readonly critical: boolean
  readonly recordedAt: Date
  readonly resolvedAt: Date | null
  readonly resolution: string | null
}

/** What is known beside the unit. */
export interface UnitWorld {
  readonly missionKnown: (code: string) => boolean
  /** Country in which the mission is; null where it is in none, or unknown. */
  readonly countryOf: (missionCode: string) => string | null
  /** Calendar days of notice (¶45), as the report has them. */
  readonly noticeDays: number
}
