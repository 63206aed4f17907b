/** Inputs of the deployment's actions (ids decoded, days UTC midnights). */
import type { Keyed, Maybe, Step } from '../input.js'
import type { StrengthInput } from './strength.js'

export interface DeploymentInputs {
  readonly assignExpert: Keyed & {
    readonly requestId: string
    readonly profileId: string
    readonly expertId: string
    readonly startOn: Date
    readonly endOn: Date
    readonly note?: string | null | undefined
  }
  readonly startDeployment: Step & StrengthInput & { readonly startedOn: Date }
  readonly extendDeployment: Step & { readonly endOn: Date; readonly reasons: string }
  readonly endDeployment: Step & { readonly endedOn: Date; readonly report?: string | null | undefined }
  readonly cancelDeployment: Step & { readonly reasons: string }
  /** The whole plan: days that are not in it are planned no more. */
  readonly planRotation: Step & { readonly days: readonly Date[] }
  /** Persons are relieved one by one; of a contingent the whole, by a tour of so many that lasts until `endOn`. */
  readonly rotateDeployment: Step &
    StrengthInput & {
      readonly on: Date
      readonly replacements?: Maybe<readonly Replacement[]>
      readonly endOn?: Maybe<Date>
      readonly reasons: string
    }
  readonly repatriateDeployment: Step & { readonly endedOn: Date; readonly reasons: string }
}

export interface Replacement {
  /** Expert who leaves with the day before. */
  readonly outgoingId: string
  /** Expert who comes. */
  readonly incomingId: string
}

export type DeploymentAction = keyof DeploymentInputs
