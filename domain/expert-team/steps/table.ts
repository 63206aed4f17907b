import type { ExpertTeamAction } from '../input.js'
import {
  addExpertTeamFollowUp,
  closeExpertTeamFollowUp,
  linkExpertTeamFollowUp,
  recordExpertTeamFinding,
} from './follow-up.js'
import { addExpertTeamMember, endExpertTeamMembership } from './member.js'
import type { StepRule } from './step.js'
import {
  acceptExpertTeamVisit,
  breakOffExpertTeamVisit,
  cancelExpertTeamVisit,
  closeExpertTeamVisit,
  declineExpertTeamVisit,
  extendExpertTeamVisit,
  reportExpertTeamVisit,
  requestExpertTeamVisit,
  startExpertTeamVisit,
} from './visit.js'

/** What each action does; who may and from where is in the table of actions. */
export const EXPERT_TEAM_STEPS: { readonly [A in ExpertTeamAction]: StepRule<A> } = {
  addExpertTeamMember,
  endExpertTeamMembership,
  requestExpertTeamVisit,
  acceptExpertTeamVisit,
  declineExpertTeamVisit,
  cancelExpertTeamVisit,
  startExpertTeamVisit,
  extendExpertTeamVisit,
  breakOffExpertTeamVisit,
  reportExpertTeamVisit,
  closeExpertTeamVisit,
  recordExpertTeamFinding,
  addExpertTeamFollowUp,
  linkExpertTeamFollowUp,
  closeExpertTeamFollowUp,
}
