/** An API client with its keys, as the rules look at it. */
import type { AccountStatus, ApiScope } from '../../prisma/generated/client/enums.js'

export interface KeyFacts {
  readonly id: string
  /** The visible part. */
  readonly publicId: string
  readonly scopes: readonly ApiScope[]
  readonly issuedAt: Date
  readonly expiresAt: Date
  readonly revokedAt: Date | null
  readonly replacedById: string | null
}

export interface ClientFacts {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly revokedAt: Date | null
  /** As which it acts. */
  readonly account: { readonly id: string; readonly status: AccountStatus }
  readonly keys: readonly KeyFacts[]
}

/** Whether a key is accepted at a moment, as far as the key itself is concerned. */
export function isInForce({ expiresAt, revokedAt }: Pick<KeyFacts, 'expiresAt' | 'revokedAt'>, now: Date): boolean {
  return revokedAt === null && expiresAt > now
}
