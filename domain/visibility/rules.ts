/** The rule of sight of every model. A model without one does not compile. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { accountRule, apiClientRule, apiKeyRule, auditRule } from './account.js'
import { assessmentRule, mitigationRule, requestPartRule, requestRule } from './advisory-request.js'
import { breakGlassRule } from './break-glass.js'
import { NOTHING, type Rule } from './condition.js'
import { deploymentPartRule, deploymentRule, expertRule, expertSkillRule, memberRule } from './deployment.js'
import { eventRule } from './event.js'
import { teamIdentityRule, teamPlaceRule, visitMemberRule, visitRule } from './expert-team.js'
import { formedUnitRule, unitPartRule } from './formed-unit.js'
import { availabilityRule, clearanceRule, identityRule, standingMemberRule } from './people.js'
import { gapRule, ownPledgePartRule, pledgeRule, teamRequestMissionRule, teamRequestRule } from './specialized-team.js'

type Model = Prisma.ModelName
type WhereOf<M extends Model> = NonNullable<Prisma.TypeMap['model'][M]['operations']['findFirst']['args']['where']>

/** Reference data and facts of the report are open to all, visitors too (§3 M23). */
const open = (): 'everything' => 'everything'
/** The hub's own bookkeeping. */
const closed = () => NOTHING

export const RULES: { readonly [M in Model]: (actor: Actor | null) => Rule<WhereOf<M>> } = {
  AdvisoryRequest: requestRule,
  FrameworkPriority: requestPartRule,
  AdviserProfile: requestPartRule,
  Consultation: requestPartRule,
  FundingCommitment: requestPartRule,
  Clock: requestPartRule,
  HumanRightsAssessment: assessmentRule,
  Mitigation: mitigationRule,
  BreakGlass: breakGlassRule,
  Deployment: deploymentRule,
  DeploymentMember: memberRule,
  DeploymentTurn: deploymentPartRule,
  CapabilityGap: gapRule,
  SpecializedTeamRequest: teamRequestRule,
  TeamRequestMission: teamRequestMissionRule,
  TeamPledge: pledgeRule,
  TeamMember: ownPledgePartRule,
  TeamPledgeAssessment: ownPledgePartRule,
  FormedUnitPledge: formedUnitRule,
  FormedUnitReadiness: unitPartRule,
  FormedUnitVisit: unitPartRule,
  EquipmentShortfall: unitPartRule,
  StandingCapacityMember: standingMemberRule,
  StandingCapacityAssignment: deploymentPartRule,
  Expert: expertRule,
  ExpertSkill: expertSkillRule,
  ExpertIdentity: identityRule,
  Clearance: clearanceRule,
  Availability: availabilityRule,
  ExpertTeamMember: teamPlaceRule,
  ExpertTeamMemberIdentity: teamIdentityRule,
  ExpertTeamVisit: visitRule,
  ExpertTeamVisitMember: visitMemberRule,
  ExpertTeamFinding: visitRule,
  ExpertTeamFollowUp: visitRule,
  Account: accountRule,
  ApiClient: apiClientRule,
  ApiKey: apiKeyRule,
  Event: eventRule,
  AuditEntry: auditRule,
  AuditCheckpoint: auditRule,
  IdempotencyRecord: closed,
  ImportRun: closed,
  HubSetting: closed,
  LogHead: closed,
  Skill: open,
  Term: open,
  Translation: open,
  SourceDocument: open,
  SourceParagraph: open,
  Country: open,
  MemberState: open,
  Entity: open,
  Mission: open,
  Mechanism: open,
  MechanismSource: open,
  Mandate: open,
  Recommendation: open,
  ReportedFigure: open,
  CountrySupport: open,
  CountrySupportEntity: open,
}
