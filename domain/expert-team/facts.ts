/** What a rule needs to know of the expert team on serious and organized crime, and of its visits (¶9, ¶63). */
import type {
  EntityKind,
  ExpertTeamFollowUpState,
  ExpertTeamVisitStatus,
  OrganizedCrimeTheme,
  Origin,
  Phase,
  Sensitivity,
  SgfArea,
} from '../../prisma/generated/client/enums.js'
import type { Period } from '../day.js'

/** What the action is on; the rest is null. Ids of what is yet to be saved are empty. */
export interface ExpertTeamFacts {
  readonly member: MemberFacts | null
  readonly visit: VisitFacts | null
  /** The follow-up in question; its visit is there too. */
  readonly followUp: FollowUpFacts | null
}

export interface MemberFacts {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly version: number
  readonly entityCode: string
  readonly themes: readonly OrganizedCrimeTheme[]
  readonly joinedOn: Date
  readonly leftOn: Date | null
  /** Only on the way to the database: rules neither load nor tell it. */
  readonly identity: { readonly post: string | null; readonly expertId: string | null } | null
  /** Visits that hold the member. */
  readonly visits: readonly {
    readonly visitId: string
    readonly reference: string
    readonly startOn: Date
    readonly endOn: Date
  }[]
  /** Periods in which a deployment holds the expert of the roster who it is, if it is one. Nothing of which. */
  readonly deployments: readonly Period[]
}

/** Columns that decide sight: the same on a visit, its findings, its follow-ups and its events. */
export interface VisitSight {
  readonly countryCode: string
  /** Mission whose police asked for the visit; null: the resident coordinator did. */
  readonly missionCode: string | null
  readonly sensitivity: Sensitivity
  readonly phase: Phase
  readonly leadEntityCode: string | null
  readonly partyCodes: readonly string[]
  readonly namedHandles: readonly string[]
  /** To whom it is open by break-glass. */
  readonly openedHandles: readonly string[]
}

export interface VisitFacts extends VisitSight {
  readonly id: string
  readonly reference: string
  readonly origin: Origin
  readonly status: ExpertTeamVisitStatus
  readonly version: number
  readonly themes: readonly OrganizedCrimeTheme[]
  readonly sgfAreas: readonly SgfArea[]
  readonly purpose: string
  readonly hostRequestReference: string
  readonly hostRequestedOn: Date
  readonly startOn: Date
  readonly endOn: Date
  readonly startedOn: Date | null
  readonly endedOn: Date | null
  readonly report: string | null
  readonly requestedAt: Date
  readonly reportedAt: Date | null
  readonly closedAt: Date | null
  readonly members: readonly VisitMemberFacts[]
  readonly findings: readonly FindingFacts[]
  readonly followUps: readonly FollowUpFacts[]
}

export interface VisitMemberFacts {
  readonly memberId: string
  readonly startOn: Date
  readonly endOn: Date
  readonly holds: boolean
}

/** Its sensitivity is the visit's or higher. */
export interface FindingFacts extends VisitSight {
  readonly id: string
  readonly ordinal: number
  readonly theme: OrganizedCrimeTheme
  readonly summary: string
  readonly madeByEntityCode: string
  readonly recordedAt: Date
}

/** Seen as its finding is; without one, as the visit. */
export interface FollowUpFacts extends VisitSight {
  readonly id: string
  readonly findingId: string | null
  readonly ordinal: number
  readonly version: number
  readonly state: ExpertTeamFollowUpState
  readonly action: string
  readonly dueOn: Date
  readonly requestId: string | null
  readonly outcome: string | null
  readonly createdAt: Date
  readonly closedAt: Date | null
  readonly announcedAt: Date | null
}

/** What is known beside it: reference data, and the things that the input names as far as the actor may see them. */
export interface ExpertTeamWorld {
  readonly countryKnown: (code: string) => boolean
  /** Country in which the mission is; null where it is in none, or unknown. */
  readonly countryOf: (missionCode: string) => string | null
  readonly entityKind: (code: string) => EntityKind | null
  readonly handleKnown: (handle: string) => boolean
  /** Members whom the input names. */
  readonly members: ReadonlyMap<string, MemberFacts>
  /** The expert of the roster whom the input names. */
  readonly expertKnown: boolean
  /** … is erased: nothing may be known of them any more. */
  readonly expertErased: boolean
  /** The advisory request that the input names. */
  readonly request: { readonly id: string; readonly countryCode: string } | null
  /** Findings on which the actor may rest a follow-up. */
  readonly findingSeen: (findingId: string) => boolean
}
