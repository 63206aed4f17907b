/** Inputs of the request's actions, as clients send them (ids already decoded to row ids, days to UTC midnights). */
import type {
  ConsultationPosition,
  FundingSource,
  HumanRightsRisk,
  PreventionDimension,
  Sensitivity,
  SgfArea,
  Urgency,
} from '../../prisma/generated/client/enums.js'
import type { Keyed, Maybe, Step } from '../input.js'

export interface MoneyInput {
  /** A decimal as a text. */
  readonly amount: string
  /** ISO 4217. */
  readonly currency: string
}

/** What a resident coordinator fills in. On amendment, what is absent (undefined or null) stays. */
export interface RequestContent {
  readonly title?: Maybe<string>
  readonly justification?: Maybe<string>
  readonly sensitivity?: Maybe<Sensitivity>
  readonly urgency?: Maybe<Urgency>
  readonly undafPriorities?: Maybe<readonly { readonly framework: string; readonly outcome: string }[]>
  readonly sgfAreas?: Maybe<readonly SgfArea[]>
  readonly preventionDimension?: Maybe<PreventionDimension>
  readonly profiles?: Maybe<
    readonly { readonly skill: string; readonly count: number; readonly languages?: Maybe<readonly string[]> }[]
  >
  readonly startOn?: Maybe<Date>
  readonly durationMonths?: Maybe<number>
  readonly hostConsent?: Maybe<{ readonly reference: string; readonly givenOn: Date }>
  readonly fundingRequired?: Maybe<MoneyInput>
  readonly humanRightsTrainingOnly?: Maybe<boolean>
  /** Handles of the officers who may see a strictly confidential request. */
  readonly namedOfficers?: Maybe<readonly string[]>
}

/** Input of each action on a request, by the action's name. */
export interface RequestInputs {
  readonly file: Keyed & RequestContent & { readonly country: string }
  readonly amend: Step &
    RequestContent & {
      /** Where an answer brings new likely duplicates. */
      readonly acknowledgedDuplicates?: Maybe<readonly string[]>
    }
  readonly submit: Step & { readonly acknowledgedDuplicates?: Maybe<readonly string[]> }
  readonly triage: Step
  readonly openConsultation: Step & ConsultationInput
  readonly reviseConsultation: Step & ConsultationInput
  readonly recordPosition: Step & {
    readonly position: ConsultationPosition
    readonly reasons: string
    readonly conditions?: Maybe<readonly string[]>
    readonly offers?: Maybe<readonly string[]>
  }
  readonly overruleObjection: Step & { readonly entity: string; readonly reasons: string }
  readonly assessHumanRights: Step & {
    readonly risk: HumanRightsRisk
    readonly findings: string
    readonly mitigations?: Maybe<readonly { readonly measure: string; readonly agreed: boolean }[]>
  }
  readonly concurHumanRights: Step & {
    /** To confirm the exemption of training, in place of concurring in an assessment. */
    readonly exemption?: Maybe<boolean>
  }
  readonly commitFunding: Step & {
    readonly source: FundingSource
    readonly contributor: string
    readonly amount: MoneyInput
    /** A commitment that this one replaces. */
    readonly revises?: Maybe<string>
  }
  readonly closeConsultation: Step
  readonly approve: Step
  readonly decline: Step & { readonly reasons: string }
  readonly return: Step & { readonly questions: readonly string[] }
  readonly hold: Step & { readonly reasons: string }
  readonly suspend: Step & { readonly reasons: string }
  readonly resume: Step
  readonly withdraw: Step & { readonly reasons: string }
  readonly nameOfficer: Step & { readonly handle: string }
  readonly unnameOfficer: Step & { readonly handle: string }
}

interface ConsultationInput {
  readonly leadEntity: string
  readonly consultedEntities: readonly string[]
  /** Default: by urgency, in working days. */
  readonly dueOn?: Maybe<Date>
}

export type RequestAction = keyof RequestInputs
