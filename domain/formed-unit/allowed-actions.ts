import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction } from '../allowed-action.js'
import { UNIT_ACTIONS } from './actions.js'
import { standingUnitRefusals, unitForbiddance, wrongUnitState } from './decide.js'
import type { UnitFacts } from './facts.js'
import type { UnitAction } from './input.js'

const ACTIONS = (Object.keys(UNIT_ACTIONS) as UnitAction[]).filter((action) => action !== 'pledgeFormedUnit')

/** Everything that the actor's role and binding permit on this unit, with what is missing for each. */
export function allowedUnitActions(unit: UnitFacts, actor: Actor, now: Date): AllowedAction<UnitAction>[] {
  return allowedAmong(
    ACTIONS,
    (action) => unitForbiddance(action, unit, actor),
    (action) => {
      const state = wrongUnitState(action, unit, actor)
      return state ? [state] : standingUnitRefusals(action, unit, now)
    },
  )
}
