import type { TeamAction } from '../input.js'
import { deploySpecializedTeam } from './deployment.js'
import { confirmCapabilityGapClosed, reportCapabilityGap, requestSpecializedTeam } from './gap.js'
import { nominateTeamMembers, pledgeSpecializedTeam, reviseTeamPledge, withdrawTeamPledge } from './pledge.js'
import { publishSpecializedTeamRequest, withdrawSpecializedTeamRequest } from './publication.js'
import { assessTeamPledge, releaseTeamPledge, selectTeamPledge } from './selection.js'
import type { StepRule } from './step.js'

/** What each action does to the case; who may and from where is in the table of actions. */
export const TEAM_STEPS: { readonly [A in TeamAction]: StepRule<A> } = {
  reportCapabilityGap,
  requestSpecializedTeam,
  publishSpecializedTeamRequest,
  withdrawSpecializedTeamRequest,
  pledgeSpecializedTeam,
  reviseTeamPledge,
  withdrawTeamPledge,
  assessTeamPledge,
  selectTeamPledge,
  releaseTeamPledge,
  nominateTeamMembers,
  deploySpecializedTeam,
  confirmCapabilityGapClosed,
}
