import type { ApiScope, Role } from '../prisma/generated/client/enums.js'

/** The API key with which an account acts, when it is not a person who signed in. */
export interface ActorKey {
  /** Row id. */
  readonly id: string
  readonly scopes: readonly ApiScope[]
}

/** Who acts: an account and what its role is bound to (domain page §2). Nothing here is personal data. */
export interface Actor {
  readonly accountId: string
  readonly handle: string
  readonly role: Role
  /** ISO 3166-1 alpha-3; a resident coordinator's country. */
  readonly countryCode: string | null
  /** An officer's or observer's entity or organization. */
  readonly entityCode: string | null
  readonly missionCode: string | null
  /** ISO 3166-1 alpha-3; a delegate's Member State. */
  readonly memberStateCode: string | null
  readonly permissionsVersion: number
  /** Absent: a person signed in, and may do all that the account may. */
  readonly key?: ActorKey
}

/** The hub itself: clocks that announce themselves. */
export const HUB = null

/** A human rights officer may also do all that an entity officer of OHCHR may; the PD desk speaks for PD. */
export function entityOf(actor: Actor): string | null {
  if (actor.role === 'POLICE_DIVISION_DESK') return 'PD'
  if (actor.role === 'ENTITY_OFFICER' || actor.role === 'HUMAN_RIGHTS_OFFICER') return actor.entityCode
  return null
}
