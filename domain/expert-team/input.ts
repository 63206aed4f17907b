/** Inputs of the actions on the expert team and its visits (ids decoded, days UTC midnights). */
import type { OrganizedCrimeTheme, Sensitivity, SgfArea } from '../../prisma/generated/client/enums.js'
import type { Keyed, Maybe, Step } from '../input.js'

export interface ExpertTeamInputs {
  readonly addExpertTeamMember: Keyed & {
    readonly entity: string
    readonly themes: readonly OrganizedCrimeTheme[]
    readonly joinedOn: Date
    /** One of the two at least. */
    readonly post?: Maybe<string>
    readonly expertId?: Maybe<string>
    readonly note?: Maybe<string>
  }
  readonly endExpertTeamMembership: Step & { readonly leftOn: Date; readonly reasons: string }
  readonly requestExpertTeamVisit: Keyed & {
    /** The own country, or that of the own mission. */
    readonly country: string
    readonly themes: readonly OrganizedCrimeTheme[]
    /** Default: operations. */
    readonly sgfAreas?: Maybe<readonly SgfArea[]>
    readonly purpose: string
    readonly hostRequest: { readonly reference: string; readonly givenOn: Date }
    readonly startOn: Date
    readonly endOn: Date
    readonly sensitivity?: Maybe<Sensitivity>
    readonly namedOfficers?: Maybe<readonly string[]>
    readonly note?: Maybe<string>
  }
  readonly acceptExpertTeamVisit: Step & {
    readonly members: readonly string[]
    readonly leadEntity: string
    /** Absent: as wished. */
    readonly startOn?: Maybe<Date>
    readonly endOn?: Maybe<Date>
  }
  readonly declineExpertTeamVisit: Step & { readonly reasons: string }
  readonly cancelExpertTeamVisit: Step & { readonly reasons: string }
  readonly startExpertTeamVisit: Step & { readonly startedOn: Date }
  /** A later last day. */
  readonly extendExpertTeamVisit: Step & { readonly endOn: Date; readonly reasons: string }
  readonly breakOffExpertTeamVisit: Step & { readonly endedOn: Date; readonly reasons: string }
  readonly reportExpertTeamVisit: Step & { readonly endedOn: Date; readonly report: string }
  readonly closeExpertTeamVisit: Step
  readonly recordExpertTeamFinding: Keyed & {
    readonly visitId: string
    readonly theme: OrganizedCrimeTheme
    readonly summary: string
    /** Absent: the visit's. */
    readonly sensitivity?: Maybe<Sensitivity>
    readonly namedOfficers?: Maybe<readonly string[]>
    readonly note?: Maybe<string>
  }
  readonly addExpertTeamFollowUp: Keyed & {
    readonly visitId: string
    readonly findingId?: Maybe<string>
    readonly action: string
    readonly dueOn: Date
    /** The advisory request that serves it; absent: one is to be filed. */
    readonly requestId?: Maybe<string>
    readonly note?: Maybe<string>
  }
  readonly linkExpertTeamFollowUp: Step & { readonly requestId: string }
  readonly closeExpertTeamFollowUp: Step & { readonly done: boolean; readonly outcome: string }
}

export type ExpertTeamAction = keyof ExpertTeamInputs
