/** Who may do what, written out from the domain page (§2, §4) as a table: the rules under test are not looked at. */
import type { Role } from '../../prisma/generated/client/enums.js'

const RC = 'RESIDENT_COORDINATOR'
const GFP = 'GFP_DESK'
const PD = 'POLICE_DIVISION_DESK'
const ENTITY = 'ENTITY_OFFICER'
const OHCHR = 'HUMAN_RIGHTS_OFFICER'
const POLICE = 'MISSION_POLICE'
const DELEGATE = 'MEMBER_STATE_DELEGATE'
const ADMINISTRATOR = 'ADMINISTRATOR'

interface Duty {
  readonly by: readonly Role[]
  /** Rules that stand whatever is sent (§4, guards 1 to 8). */
  readonly under?: readonly string[]
}

/** §2 "resident coordinator", "GFP desk", "entity officer", "human rights officer"; §4, guards. The PD desk speaks for PD. */
export const REQUEST_DUTIES: Readonly<Record<string, Duty>> = {
  file: { by: [RC] },
  amend: { by: [RC] },
  submit: { by: [RC], under: ['request.complete', 'request.somebody-named'] },
  withdraw: { by: [RC], under: ['request.none-started'] },
  triage: { by: [GFP] },
  openConsultation: { by: [GFP] },
  reviseConsultation: { by: [GFP] },
  closeConsultation: { by: [GFP], under: ['consultation.answered', 'consultation.objections-resolved'] },
  overruleObjection: { by: [GFP], under: ['duties.separated', 'consultation.objections-resolved'] },
  approve: {
    by: [GFP],
    under: [
      ...[
        'consultation.answered',
        'consultation.objections-resolved',
        'human-rights.assessed',
        'human-rights.concurred',
      ],
      ...['human-rights.mitigated', 'human-rights.not-withheld', 'funding.committed', 'duties.separated'],
    ],
  },
  decline: { by: [GFP], under: ['duties.separated', 'request.none-active'] },
  return: { by: [GFP] },
  hold: { by: [GFP] },
  resume: { by: [GFP], under: ['human-rights.not-withheld'] },
  suspend: { by: [GFP, OHCHR] },
  recordPosition: { by: [ENTITY, OHCHR, PD] },
  commitFunding: { by: [ENTITY, OHCHR, PD] },
  assessHumanRights: { by: [ENTITY, OHCHR, PD] },
  concurHumanRights: { by: [OHCHR], under: ['human-rights.proposed'] },
  nameOfficer: { by: [RC, GFP] },
  unnameOfficer: { by: [RC, GFP] },
  assignExpert: { by: [PD], under: ['deployment.within-profile'] },
}

/** §2 "Police Division desk": deployments. */
export const DEPLOYMENT_DUTIES: Readonly<Record<string, Duty>> = {
  startDeployment: { by: [PD] },
  extendDeployment: { by: [PD] },
  endDeployment: { by: [PD] },
  cancelDeployment: { by: [PD] },
  planRotation: { by: [PD] },
  rotateDeployment: { by: [PD] },
  repatriateDeployment: { by: [PD] },
}

/** §2 "mission police", "Police Division desk", "Member State delegate"; M6. */
export const TEAM_DUTIES: Readonly<Record<string, Duty>> = {
  reportCapabilityGap: { by: [POLICE] },
  requestSpecializedTeam: { by: [PD], under: ['gap.one-request'] },
  publishSpecializedTeamRequest: { by: [PD] },
  withdrawSpecializedTeamRequest: { by: [PD] },
  pledgeSpecializedTeam: { by: [DELEGATE], under: ['pledge.one-standing'] },
  reviseTeamPledge: { by: [DELEGATE], under: ['pledge.sought-again'] },
  withdrawTeamPledge: { by: [DELEGATE] },
  assessTeamPledge: { by: [PD] },
  selectTeamPledge: { by: [PD], under: ['pledge.cleared', 'certification.in-force'] },
  releaseTeamPledge: { by: [PD] },
  nominateTeamMembers: { by: [DELEGATE] },
  deploySpecializedTeam: { by: [PD], under: ['certification.in-force'] },
  confirmCapabilityGapClosed: { by: [POLICE] },
}

/** §2 "Member State delegate", "Police Division desk"; ¶30, ¶45. */
export const UNIT_DUTIES: Readonly<Record<string, Duty>> = {
  pledgeFormedUnit: { by: [DELEGATE] },
  renewFormedUnitPledge: { by: [DELEGATE] },
  certifyFormedUnit: { by: [DELEGATE] },
  withdrawFormedUnitPledge: { by: [DELEGATE] },
  recordUnitVisit: { by: [PD] },
  stateUnitRequirement: { by: [PD], under: ['unit.assessed'] },
  recordEquipmentShortfall: { by: [PD] },
  resolveEquipmentShortfall: { by: [PD] },
  notifyFormedUnit: { by: [PD], under: ['unit.in-force', 'unit.matched'] },
  releaseFormedUnit: { by: [PD] },
  deployFormedUnit: {
    by: [PD],
    under: [
      ...['unit.matched', 'unit.rdl-verified', 'unit.visited', 'unit.equipped'],
      ...['unit.certified', 'certification.in-force'],
    ],
  },
}

/** M7: the entities that make the team up, whoever hosts a visit, and the Police Division. */
const TEAM: readonly Role[] = [PD, ENTITY, OHCHR]
export const EXPERT_TEAM_DUTIES: Readonly<Record<string, Duty>> = {
  addExpertTeamMember: { by: TEAM },
  endExpertTeamMembership: { by: TEAM },
  requestExpertTeamVisit: { by: [RC, POLICE] },
  acceptExpertTeamVisit: { by: [PD] },
  declineExpertTeamVisit: { by: [PD] },
  cancelExpertTeamVisit: { by: [RC, POLICE, PD] },
  extendExpertTeamVisit: { by: [PD] },
  breakOffExpertTeamVisit: { by: [RC, POLICE, PD] },
  startExpertTeamVisit: { by: TEAM },
  reportExpertTeamVisit: { by: TEAM },
  closeExpertTeamVisit: { by: [PD], under: ['visit.follow-ups-closed'] },
  recordExpertTeamFinding: { by: TEAM },
  addExpertTeamFollowUp: { by: TEAM },
  linkExpertTeamFollowUp: { by: [RC, ...TEAM] },
  closeExpertTeamFollowUp: { by: [RC, ...TEAM] },
}

/** What no table of actions has a row for: each is asked of the rule itself. */
export const OTHER_DUTIES = {
  'administer accounts, API clients and keys': [ADMINISTRATOR],
  'break the glass of a strictly confidential request': [GFP, PD],
  'break the glass of a strictly confidential visit': [GFP, PD],
  'erase a person': [PD],
  // §5 the own Member State certifies and says who is free (¶40); the Police Division screens (¶38).
  'nominate an expert': ['MEMBER_STATE_DELEGATE'],
  'certify an expert': ['MEMBER_STATE_DELEGATE'],
  'record a screening': ['POLICE_DIVISION_DESK'],
  'state when an expert is available': ['MEMBER_STATE_DELEGATE', 'POLICE_DIVISION_DESK'],
  'keep the standing capacities': [PD],
  'nominate experts, also by a file': [DELEGATE],
  'match candidates': [PD, GFP, 'AUDITOR'],
} as const satisfies Readonly<Record<string, readonly Role[]>>
