/** What an API key permits. Persons who signed in are not bound by scopes. */
import type { ApiScope, Role } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'
import { rolesText } from '../role.js'

export type OperationKind = 'query' | 'mutation' | 'subscription'

export const SCOPE_OF: Readonly<Record<OperationKind, ApiScope>> = {
  query: 'READ',
  mutation: 'WRITE',
  subscription: 'SUBSCRIBE',
}

/**
 * Whose decisions a person makes (guard 6): nobody decides by a key that somebody else has issued. So neither is a glass
 * broken nor a person erased by one.
 */
const DECIDING: readonly Role[] = ['GFP_DESK', 'POLICE_DIVISION_DESK', 'HUMAN_RIGHTS_OFFICER']

/** Why an operation of this kind is not executed; null: the actor may ask for it. */
export function scopeRefusal(actor: Actor | null, kind: OperationKind): Refusal | null {
  const scope = SCOPE_OF[kind]
  if (!actor?.key) return null
  if (kind === 'mutation' && DECIDING.includes(actor.role)) {
    return forbidden(`${rolesText(DECIDING)} acts in person, not with an API key. Sign in.`, 'key.no-decision')
  }
  if (actor.key.scopes.includes(scope)) return null
  return forbidden(
    `This API key does not have the scope ${scope}, which a ${kind} needs. Ask an administrator for a key that has it.`,
  )
}
