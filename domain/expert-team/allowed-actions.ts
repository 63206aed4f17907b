import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction } from '../allowed-action.js'
import { EXPERT_TEAM_ACTIONS, type ExpertTeamRow } from './actions.js'
import { forbiddance } from './bindings.js'
import { standingExpertTeamRefusals, wrongExpertTeamState } from './decide.js'
import type { ExpertTeamFacts } from './facts.js'
import type { ExpertTeamAction } from './input.js'

/** Everything that the actor's role and binding permit on this visit or follow-up, with what is missing for each. */
export function allowedExpertTeamActions(
  on: Extract<ExpertTeamRow['on'], 'visit' | 'follow-up'>,
  facts: ExpertTeamFacts,
  actor: Actor,
): AllowedAction<ExpertTeamAction>[] {
  const { visit, followUp } = facts
  const bound = { entityCode: null, isPartner: false, countryCode: null, missionCountry: null, visit, followUp }
  return allowedAmong(
    ACTIONS.filter((action) => EXPERT_TEAM_ACTIONS[action].on === on),
    (action) => forbiddance(action, bound, actor),
    (action) => {
      const state = wrongExpertTeamState(action, facts, actor)
      return state ? [state] : standingExpertTeamRefusals(action, facts, actor)
    },
  )
}

const ACTIONS = Object.keys(EXPERT_TEAM_ACTIONS) as readonly ExpertTeamAction[]
