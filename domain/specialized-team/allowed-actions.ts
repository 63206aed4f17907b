import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction } from '../allowed-action.js'
import { TEAM_ACTIONS, type TeamRow } from './actions.js'
import { forbiddance } from './bindings.js'
import { standingTeamRefusals, wrongTeamState } from './decide.js'
import type { PledgeFacts, TeamFacts } from './facts.js'
import type { TeamAction } from './input.js'

export type AllowedTeamAction = AllowedAction<TeamAction>

/** Everything that the actor's role and binding permit on this thing of the case, with what is missing for each. */
export function allowedTeamActions(
  on: Exclude<TeamRow['on'], 'nothing'>,
  team: TeamFacts,
  pledge: PledgeFacts | null,
  actor: Actor,
  now: Date,
): AllowedTeamAction[] {
  const bound = {
    missionCode: team.gap?.missionCode ?? team.request?.missionCode ?? null,
    memberStateCode: pledge?.memberStateCode ?? null,
  }
  return allowedAmong(
    ACTIONS.filter((action) => TEAM_ACTIONS[action].on === on),
    (action) => forbiddance(action, bound, actor),
    (action) => {
      const state = wrongTeamState(action, team, pledge, actor)
      return state ? [state] : standingTeamRefusals(action, team, pledge, actor, now)
    },
  )
}

const ACTIONS = Object.keys(TEAM_ACTIONS) as readonly TeamAction[]
