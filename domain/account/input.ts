/** Inputs of the actions on accounts. */
import type { Role } from '../../prisma/generated/client/enums.js'
import type { Keyed, Maybe } from '../input.js'

interface Step extends Keyed {
  /** Row id of the account. */
  readonly id: string
  /** `permissionsVersion` on which the caller decided. */
  readonly expectedVersion: number
  readonly note?: Maybe<string>
}

/** The whole of it: what is absent is none. */
export interface BindingInput {
  readonly countryCode?: Maybe<string>
  readonly entityCode?: Maybe<string>
  readonly missionCode?: Maybe<string>
  readonly memberStateCode?: Maybe<string>
}

/** Both or neither. */
export interface IdentityInput {
  readonly issuer?: Maybe<string>
  readonly subject?: Maybe<string>
}

export interface AccountInputs {
  readonly createAccount: Keyed &
    BindingInput &
    IdentityInput & { readonly handle: string; readonly role: Role; readonly note?: Maybe<string> }
  readonly suspendAccount: Step
  readonly reinstateAccount: Step
  readonly changeAccountBinding: Step & BindingInput & { readonly role: Role }
  readonly changeAccountIdentity: Step & IdentityInput
  readonly changeAccountGrants: Step & { readonly mayExplore: boolean }
}

/** Actions on an account that is there. */
export type AccountStep = Exclude<keyof AccountInputs, 'createAccount'>
export type AccountAction = keyof AccountInputs
