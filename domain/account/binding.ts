/** What the role of an account is bound to. */
import type { Account } from '../../prisma/generated/client/client.js'
import type { Role } from '../../prisma/generated/client/enums.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'

export const BINDINGS = ['countryCode', 'entityCode', 'missionCode', 'memberStateCode'] as const

export type Binding = Pick<Account, (typeof BINDINGS)[number]>

/** The one thing that a role is bound to; absent: to nothing. */
const BOUND_TO: Partial<Record<Role, keyof Binding>> = {
  RESIDENT_COORDINATOR: 'countryCode',
  ENTITY_OFFICER: 'entityCode',
  HUMAN_RIGHTS_OFFICER: 'entityCode',
  OBSERVER: 'entityCode',
  MISSION_POLICE: 'missionCode',
  MEMBER_STATE_DELEGATE: 'memberStateCode',
}

/** What is absent is none. */
export function wholeBinding(given: { readonly [Name in keyof Binding]?: string | null | undefined }): Binding {
  const { countryCode = null, entityCode = null, missionCode = null, memberStateCode = null } = given
  return { countryCode, entityCode, missionCode, memberStateCode }
}

export function bindingRefusals(role: Role, binding: Binding): Refusal[] {
  const bound = BOUND_TO[role]
  if (role === 'HUMAN_RIGHTS_OFFICER' && binding.entityCode !== null && binding.entityCode !== 'OHCHR') {
    return [invalid(['entityCode'], 'Human rights officers are of OHCHR.')]
  }
  return BINDINGS.flatMap((name) => {
    if (name === bound && binding[name] === null) return [invalid([name], `The role ${role} needs \`${name}\`.`)]
    if (name !== bound && binding[name] !== null) return [invalid([name], `The role ${role} has no \`${name}\`.`)]
    return []
  })
}
