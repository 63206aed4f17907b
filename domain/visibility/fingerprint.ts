import type { Role } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'

/** Roles for which a strictly confidential request is by name (§5). */
const NAMED_ROLES: ReadonlySet<Role> = new Set([
  'GFP_DESK',
  'POLICE_DIVISION_DESK',
  'ENTITY_OFFICER',
  'HUMAN_RIGHTS_OFFICER',
])

/**
 * What decides an actor's sight, as a text: two actors with the same one see the same, save each its own account.
 * Those who share an execution must therefore not be told of accounts by it.
 */
export function accessFingerprint(actor: Actor | null): string {
  if (actor === null) return 'visitor'
  const { role, countryCode, entityCode, missionCode, memberStateCode, handle } = actor
  return JSON.stringify([
    role,
    countryCode,
    entityCode,
    missionCode,
    memberStateCode,
    namesMatter(role) ? handle : null,
  ])
}

/** Whether sight of the role depends on being named, so that its fingerprint holds the handle. */
export function namesMatter(role: Role): boolean {
  return NAMED_ROLES.has(role)
}
