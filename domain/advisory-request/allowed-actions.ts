import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction as AllowedOf } from '../allowed-action.js'
import { ACTIONS, targetOf, type ListedAction } from './actions.js'
import { forbiddance } from './bindings.js'
import { standingRefusals, wrongState } from './decide.js'
import type { RequestFacts, RequestWorld } from './facts.js'

/** `assignExpert` is the one that is not an action of the request's own. */
export type AllowedAction = AllowedOf<Exclude<ListedAction, 'file'>>

/** Everything that the actor's role and binding permit on this request, with what is missing for each. Others are left out. */
export function allowedActions(facts: RequestFacts, actor: Actor, now: Date, world: RequestWorld): AllowedAction[] {
  return allowedAmong(
    LISTED,
    (action) => forbiddance(action, facts, actor),
    (action) =>
      targetOf(action, facts, actor.role) === null
        ? [wrongState(action, facts, actor)]
        : standingRefusals(action, facts, actor, now, world),
  )
}

const LISTED = Object.keys(ACTIONS).filter((action) => action !== 'file') as readonly AllowedAction['action'][]
