/** Roles as messages name them. */
import type { Role } from '../prisma/generated/client/enums.js'

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  RESIDENT_COORDINATOR: 'the resident coordinator',
  GFP_DESK: 'the desk of the Global Focal Point',
  ENTITY_OFFICER: 'an entity officer',
  HUMAN_RIGHTS_OFFICER: 'a human rights officer',
  POLICE_DIVISION_DESK: 'the Police Division desk',
  MISSION_POLICE: 'the police of a mission',
  MEMBER_STATE_DELEGATE: "a Member State's delegate",
  OBSERVER: 'an observer',
  AUDITOR: 'the auditor',
  ADMINISTRATOR: 'the administrator',
}

/** `The desk of the Global Focal Point or a human rights officer`. */
export function rolesText(roles: readonly Role[]): string {
  const text = roles.map((role) => ROLE_NAMES[role]).join(' or ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
