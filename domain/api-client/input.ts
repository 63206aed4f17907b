/** Inputs of the actions on API clients and their keys. A key is reached through its client, whose version covers both. */
import type { ApiScope } from '../../prisma/generated/client/enums.js'
import type { Keyed, Maybe, Step } from '../input.js'

export interface ClientInputs {
  readonly createApiClient: Keyed & {
    /** Row id of the account as which it acts. */
    readonly accountId: string
    readonly name: string
    readonly note?: Maybe<string>
  }
  readonly revokeApiClient: Step
  readonly issueApiKey: Step & { readonly scopes: readonly ApiScope[]; readonly expiresAt: Date }
  readonly rotateApiKey: Step & {
    readonly keyId: string
    readonly expiresAt: Date
    /** How long the old key goes on; default `DEFAULT_OVERLAP_MINUTES`. */
    readonly overlapMinutes?: Maybe<number>
  }
  readonly revokeApiKey: Step & { readonly keyId: string }
}

export type ClientAction = keyof ClientInputs

/** Actions on a client that is there. */
export type ClientStep = Exclude<ClientAction, 'createApiClient'>

export const DEFAULT_OVERLAP_MINUTES = 1_440
export const MOST_OVERLAP_MINUTES = 43_200
export const MOST_KEY_DAYS = 366
