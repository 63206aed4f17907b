/** Inputs of the actions on gaps, team requests and pledges (ids decoded, days UTC midnights). */
import type { AssessmentOutcome, Sensitivity, TeamAssessmentKind } from '../../prisma/generated/client/enums.js'
import type { CertificationInput } from '../certification.js'
import type { Keyed, Maybe, Step } from '../input.js'

/** Input of each action, by the action's name. */
export interface TeamInputs {
  readonly reportCapabilityGap: Keyed & {
    readonly mission: string
    /** A skill code. */
    readonly speciality: string
    readonly summary: string
    readonly identifiedOn: Date
    readonly evidence?: Maybe<readonly string[]>
  }
  readonly requestSpecializedTeam: Keyed & {
    readonly capabilityGapId: string
    readonly size: number
    readonly skills: readonly string[]
    readonly languages?: Maybe<readonly string[]>
    readonly requiredBy: Date
    readonly sensitivity?: Maybe<Sensitivity>
    readonly note?: Maybe<string>
  }
  readonly publishSpecializedTeamRequest: Step & {
    /** Member States, ISO 3166-1 alpha-3; absent: all. */
    readonly audience?: Maybe<readonly string[]>
    /** To the Member States that have experts with the skills. */
    readonly matchingOnly?: Maybe<boolean>
  }
  readonly withdrawSpecializedTeamRequest: Step & { readonly reasons: string }
  readonly pledgeSpecializedTeam: Keyed & {
    readonly teamRequestId: string
    readonly size: number
    readonly women: number
    readonly readyOn: Date
    readonly certification: CertificationInput
    readonly note?: Maybe<string>
  }
  /** What is absent stays. */
  readonly reviseTeamPledge: Step & {
    readonly size?: Maybe<number>
    readonly women?: Maybe<number>
    readonly readyOn?: Maybe<Date>
    readonly certification?: Maybe<CertificationInput>
  }
  readonly withdrawTeamPledge: Step & { readonly reasons: string }
  readonly assessTeamPledge: Step & {
    readonly outcome: AssessmentOutcome
    readonly notes?: Maybe<string>
    readonly kind?: Maybe<TeamAssessmentKind>
    readonly visitedOn?: Maybe<Date>
    readonly place?: Maybe<string>
  }
  readonly selectTeamPledge: Step
  readonly releaseTeamPledge: Step & { readonly reasons: string }
  /** The whole list: who is not in it is nominated no more. */
  readonly nominateTeamMembers: Step & { readonly experts: readonly string[] }
  readonly deploySpecializedTeam: Keyed & {
    readonly pledgeId: string
    readonly startOn: Date
    readonly endOn: Date
    readonly note?: Maybe<string>
  }
  readonly confirmCapabilityGapClosed: Step
}

export type TeamAction = keyof TeamInputs
