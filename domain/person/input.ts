/** Inputs of the actions on experts (ids decoded, days UTC midnights). */
import type { ScreeningOutcome, Sex } from '../../prisma/generated/client/enums.js'
import type { CertificationInput } from '../certification.js'
import type { Period } from '../day.js'
import type { Keyed, Maybe } from '../input.js'

/** A step on an expert takes no note: what is told of a person is told by the hub's own words alone. */
interface ExpertStep extends Keyed {
  readonly id: string
  readonly expectedVersion: number
}

export interface NominationInput {
  readonly familyName: string
  readonly givenNames: string
  readonly rank: string
  readonly sex: Sex
  /** By which the Member State tells its officers apart, for example a service number. */
  readonly nationalReference?: Maybe<string>
  /** BCP 47. */
  readonly languages: readonly string[]
  readonly skills: readonly { readonly skill: string; readonly years: number }[]
  readonly certification: CertificationInput
  /** When the training is in force otherwise than the certification. */
  readonly trained?: Maybe<Period>
  readonly availability: readonly Period[]
  /** Another person than those of this name who stand on the roster. */
  readonly isNamesake?: Maybe<boolean>
}

export interface PersonInputs {
  readonly nominateExpert: Keyed & NominationInput
  readonly certifyExpert: ExpertStep & { readonly certification: CertificationInput; readonly trained?: Maybe<Period> }
  readonly recordScreening: ExpertStep & {
    readonly outcome: ScreeningOutcome
    readonly validFrom: Date
    readonly validTo: Date
  }
  /** The whole list: what is not in it is withdrawn. */
  readonly setExpertAvailability: ExpertStep & { readonly availability: readonly Period[] }
  readonly eraseExpert: Keyed & { readonly expertId: string; readonly reasons: string }
}

export type PersonAction = keyof PersonInputs
export type PersonStep = 'certifyExpert' | 'recordScreening' | 'setExpertAvailability'
