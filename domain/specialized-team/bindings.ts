import type { Actor } from '../actor.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'
import { rolesText } from '../role.js'
import { TEAM_ACTIONS, type Binding } from './actions.js'
import type { TeamAction } from './input.js'

/** What the binding is compared with; null: nothing that is known. */
export interface Bound {
  readonly missionCode: string | null
  readonly memberStateCode: string | null
}

/** Why the actor's role, or what it is bound to, does not permit the action; null when it does. */
export function forbiddance(action: TeamAction, bound: Bound, actor: Actor): Refusal | null {
  const { roles, does, binding } = TEAM_ACTIONS[action]
  if (!roles.includes(actor.role)) return forbidden(`${rolesText(roles)} may ${does}.`)
  return BINDINGS[binding](bound, actor)
}

const BINDINGS: Readonly<Record<Binding, (bound: Bound, actor: Actor) => Refusal | null>> = {
  none: () => null,

  'own-mission': ({ missionCode }, actor) =>
    missionCode === null || actor.missionCode === missionCode
      ? null
      : forbidden(`The police of ${missionCode} may do this.`, 'gap.own-mission'),

  'own-state': ({ memberStateCode }, actor) =>
    memberStateCode === null || actor.memberStateCode === memberStateCode
      ? null
      : forbidden(`The delegate of ${memberStateCode} may do this.`, 'pledge.own-state'),
}
