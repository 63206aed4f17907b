/** Inputs of the actions on formed units (ids decoded, days UTC midnights). */
import type {
  FormedUnitType,
  PledgingSummit,
  UnitVisitKind,
  UnitVisitOutcome,
} from '../../prisma/generated/client/enums.js'
import type { CertificationInput } from '../certification.js'
import type { StrengthInput } from '../deployment/strength.js'
import type { Keyed, Maybe, Step } from '../input.js'

export interface UnitInputs {
  readonly pledgeFormedUnit: Keyed & {
    readonly type: FormedUnitType
    readonly strength: number
    readonly women: number
    readonly summit?: Maybe<PledgingSummit>
    readonly pledgedOn: Date
    /** Of an older pledge: when it was last renewed or confirmed. */
    readonly renewedOn?: Maybe<Date>
    /** Where the pledge is on record, for example a note verbale. */
    readonly evidence: string
    /** Default: none yet; the unit is not deployed without. */
    readonly certification?: Maybe<CertificationInput>
    readonly note?: Maybe<string>
  }
  readonly renewFormedUnitPledge: Step & { readonly evidence: string }
  readonly certifyFormedUnit: Step & { readonly certification: CertificationInput }
  readonly withdrawFormedUnitPledge: Step & { readonly reasons: string }
  readonly recordUnitVisit: Step & {
    readonly kind: UnitVisitKind
    readonly visitedOn: Date
    readonly outcome: UnitVisitOutcome
    readonly findings: string
  }
  readonly stateUnitRequirement: Step & {
    readonly mission: string
    readonly requirement: string
    readonly neededOn: Date
  }
  readonly recordEquipmentShortfall: Step & {
    readonly item: string
    readonly detail: string
    readonly missing?: Maybe<number>
    /** Default: true. */
    readonly critical?: Maybe<boolean>
  }
  readonly resolveEquipmentShortfall: Step & { readonly shortfallId: string; readonly resolution: string }
  readonly notifyFormedUnit: Step
  readonly releaseFormedUnit: Step & { readonly reasons: string }
  readonly deployFormedUnit: Keyed &
    StrengthInput & {
      readonly formedUnitId: string
      readonly startOn: Date
      readonly endOn: Date
      readonly note?: Maybe<string>
    }
}

export type UnitAction = keyof UnitInputs
