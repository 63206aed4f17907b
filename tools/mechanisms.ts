/**
 * What works, mechanism by mechanism: read by docs/mechanisms.md. What the rules know by themselves (events, steps of the
 * tables of actions) is taken from them; `tests/tools/mechanisms.test.ts` holds the page to the graph and to the catalogue.
 */
import { DEPLOYMENT_ACTIONS } from '../domain/deployment/actions.js'
import { EVENT_TYPES, type EventType } from '../domain/event-type.js'
import { EXPERT_TEAM_ACTIONS } from '../domain/expert-team/actions.js'
import { UNIT_ACTIONS } from '../domain/formed-unit/actions.js'
import { TEAM_ACTIONS } from '../domain/specialized-team/actions.js'
import { STANDING_ACTIONS } from '../domain/standing-capacity/member.js'

/** Names of the graph, and what is to be said beside them. */
interface Cell<Name extends string = string> {
  readonly names: readonly Name[]
  readonly remark?: string
}

export interface WorkingMechanism {
  readonly number: `M${number}`
  readonly name: string
  readonly paragraphs: string
  /** What works and, with it, what does not yet. */
  readonly works: string
  readonly types: Cell
  readonly mutations: Cell
  readonly queries: Cell
  readonly events: Cell<EventType>
  readonly live: Cell
  /** What the report leaves open, and how it was decided. */
  readonly design?: string
  /** Files and folders. */
  readonly tests: Cell
}

const named = <Name extends string>(...names: readonly Name[]): Cell<Name> => ({ names })
const actions = (table: object, ...more: readonly string[]): Cell => named(...Object.keys(table), ...more)

export const WORKING: readonly WorkingMechanism[] = [
  {
    number: 'M1',
    name: 'Advisory request through the Global Focal Point',
    paragraphs: '19, 62',
    works:
      "From the coordinator's draft to the end of the assignment: 14 states, guards with their paragraphs, clocks by urgency, likely duplicates, candidates with reasons and shortfall, individual deployments, live to all who may see it.",
    types: named('AdvisoryRequest', 'AdviserProfile', 'Clock', 'BreakGlass'),
    mutations: named(
      'fileAdvisoryRequest',
      'amendAdvisoryRequest',
      'submitAdvisoryRequest',
      'triageAdvisoryRequest',
      'approveAdvisoryRequest',
      'declineAdvisoryRequest',
      'returnAdvisoryRequest',
      'holdAdvisoryRequest',
      'suspendAdvisoryRequest',
      'resumeAdvisoryRequest',
      'withdrawAdvisoryRequest',
      'nameOfficer',
      'unnameOfficer',
      'breakGlass',
      'closeBreakGlass',
      'assignExpert',
    ),
    queries: named('advisoryRequest', 'advisoryRequests'),
    events: named(...EVENT_TYPES.M1),
    live: named('advisoryRequestChanged', 'eventAppended', 'anythingChanged'),
    tests: named(
      'tests/domain/request-life.test.ts',
      'tests/domain/request-guards.test.ts',
      'tests/domain/request-clocks.test.ts',
      'tests/life',
      'tests/authority',
      'tests/services/races.test.ts',
    ),
  },
  {
    number: 'M2',
    name: 'Inter-agency consultation',
    paragraphs: '23, 65',
    works:
      'Lead and consulted entities; positions with reasons, conditions and offers; objections resolved, or overruled where they may be; who else is active in the same country and area, or that somebody is and whom to ask (*design*).',
    types: named('Consultation', 'Overlap', 'OverlapEntity'),
    mutations: named(
      'openConsultation',
      'reviseConsultation',
      'recordPosition',
      'overruleObjection',
      'closeConsultation',
    ),
    queries: named('advisoryRequest', 'overlaps'),
    events: named(...EVENT_TYPES.M2),
    live: named('advisoryRequestChanged'),
    tests: named('tests/domain/request-consultation.test.ts', 'tests/domain/overlap.test.ts', 'tests/overlap'),
  },
  {
    number: 'M3',
    name: 'Human rights due diligence',
    paragraphs: '17, 28',
    works:
      'Assessment of the request by OHCHR or proposed by the lead; concurrence; mitigation; review until the end; a finding to withhold suspends. *Design*: an answer to a return that changes what is asked for needs a concurrence anew; training in human rights and humanitarian law alone is exempt once OHCHR confirms it (`concurHumanRights` with `exemption`). Assessment *per recipient unit*: not yet.',
    types: named('HumanRightsAssessment', 'Mitigation'),
    mutations: named('assessHumanRights', 'concurHumanRights'),
    queries: named('advisoryRequest'),
    events: {
      ...named(...EVENT_TYPES.M3),
      remark: 'told to those alone who may see assessments; to the others the last one, without content',
    },
    live: named('advisoryRequestChanged'),
    tests: named('tests/domain/request-guards.test.ts', 'tests/life/request-guards.test.ts'),
  },
  {
    number: 'M4',
    name: 'Funding',
    paragraphs: '16, 30, 49–50, 61',
    works:
      'Commitments from named sources against what is required; the support account only where there is peacekeeping. Disbursement and reports to donors: not yet.',
    types: named('RequestFunding', 'FundingCommitment'),
    mutations: named('commitFunding'),
    queries: named('advisoryRequest'),
    events: named(...EVENT_TYPES.M4),
    live: named('advisoryRequestChanged'),
    tests: named(
      'tests/domain/money.test.ts',
      'tests/domain/request-guards.test.ts',
      'tests/life/request-guards.test.ts',
    ),
  },
  {
    number: 'M5',
    name: 'Standing capacities',
    paragraphs: '8, 16–17, 32, 50',
    works:
      "Who serves in the Standing Police Capacity or its justice and corrections counterpart, who can be sent on a day, who is where until when; sent to a mission's start-up, surge or drawdown, or for an approved request; by default 7 or 14 days from notification, a request's own clock from approval; two deployments of one person are refused by the database itself.",
    types: named('StandingCapacityMember', 'StandingCapacityDetail', 'StandingCapacityClock'),
    mutations: actions(STANDING_ACTIONS),
    queries: named('standingCapacity', 'deployments'),
    events: named(...EVENT_TYPES.M5, 'DEPLOYMENT_PLANNED'),
    live: named('deploymentChanged', 'advisoryRequestChanged'),
    tests: named('tests/domain/standing-capacity.test.ts', 'tests/units', 'tests/services/units.test.ts'),
  },
  {
    number: 'M6',
    name: 'Specialized police teams',
    paragraphs: '44',
    works:
      "From a mission's capability gap through publication, pledges (one by one, or as a file), assessment, selection with its parity effect and deployment to the mission's confirmation; early departure reopens the gap; by default 60 days from publication or departure, each announced once; a pledge is hidden from other States until it is selected (the way through the states: *design*).",
    types: named(
      'CapabilityGap',
      'SpecializedTeamRequest',
      'TeamPledge',
      'TeamPledgeAssessment',
      'TeamShortfall',
      'TeamClock',
      'TeamDetail',
      'ParityEffect',
    ),
    mutations: actions(TEAM_ACTIONS, 'importPledges'),
    queries: named('capabilityGaps', 'specializedTeamRequest', 'specializedTeamRequests', 'importProgress'),
    events: named(...EVENT_TYPES.M6),
    live: named('specializedTeamRequestChanged', 'deploymentChanged'),
    design:
      'A team may be deployed before its officers are named: then the certification of its Member State stands for it as a whole, and `unnamed` of pledge and deployment counts them. Named later, all of them go on the tours planned or under way, each cleared, skilled and free over what is left. `shortfall` compares a pledge with the request and refuses nothing. The clock starts anew when a team leaves early, or one that was counted on does not come. A pledge whose selection is given up stays out until it is revised. A gap for which no team was deployed is closed by its mission with a note.',
    tests: named(
      'tests/domain/specialized-team-life.test.ts',
      'tests/domain/specialized-team-rules.test.ts',
      'tests/domain/specialized-team-deployment.test.ts',
      'tests/domain/specialized-team-naming.test.ts',
      'tests/domain/specialized-team-sight.test.ts',
      'tests/teams',
      'tests/import',
      'tests/services/teams.test.ts',
    ),
  },
  {
    number: 'M7',
    name: 'Serious and organized crime expert team',
    paragraphs: '9, 63',
    works:
      'Members by entity, who they are told to the Police Division and the own entity alone; visits at the request of the host State, agreed longer or broken off with reasons, never while a deployment holds a member; findings seen by their sensitivity; follow-ups with days due, linked to advisory requests. States, guards and who leads are *design*. Funding of the team: not yet.',
    types: named('ExpertTeamMember', 'ExpertTeamVisit', 'ExpertTeamFinding', 'ExpertTeamFollowUp', 'BreakGlass'),
    mutations: actions(EXPERT_TEAM_ACTIONS, 'breakExpertTeamVisitGlass', 'closeExpertTeamVisitGlass'),
    queries: named('expertTeamMembers', 'expertTeamVisit', 'expertTeamVisits'),
    events: named(...EVENT_TYPES.M7),
    live: named('expertTeamVisitChanged'),
    tests: named(
      'tests/domain/expert-team-life.test.ts',
      'tests/domain/expert-team-rules.test.ts',
      'tests/expert-team',
      'tests/authority/visit-glass.test.ts',
    ),
  },
  {
    number: 'M8',
    name: 'PCRS and formed police units',
    paragraphs: '45',
    works:
      'Pledges by type and summit (one by one, or as a file), levels 1 to 3 and the rapid deployment level each with evidence and day (levels: *design*), visits and what they found, shortfalls of equipment, the requirement it is matched to, certification of its officers, notification and its 60 days with all that still blocks, which is asked again when a tour starts or rotates; the officers of each tour, and the women among them, as they come and not as they were pledged; pledges lapse after 24 months unless renewed (*design*). Reported figures in `formedUnits`.',
    types: named(
      'FormedUnitPledge',
      'FormedUnitReadiness',
      'FormedUnitVisit',
      'EquipmentShortfall',
      'UnitRequirement',
      'FormedUnitClock',
      'FormedUnitDetail',
    ),
    mutations: actions(UNIT_ACTIONS, 'importFormedUnitPledges'),
    queries: named('formedUnitPledge', 'formedUnitPledges', 'formedUnits', 'importProgress'),
    events: named(...EVENT_TYPES.M8),
    live: named('formedUnitPledgeChanged', 'deploymentChanged'),
    tests: named(
      'tests/domain/formed-unit.test.ts',
      'tests/domain/formed-unit-clock.test.ts',
      'tests/units',
      'tests/import',
      'tests/services/units.test.ts',
    ),
  },
  {
    number: 'M11',
    name: 'Screening and certification',
    paragraphs: '33, 37–38, 40',
    works:
      'Member States nominate experts, one by one or as a file, certify them (no conviction, no pending case, misconduct, training) and say when they are free; the Police Division records the screening. Clearances are shown to the Police Division and the own Member State alone. Certification of a team pledge and of a formed unit by the same rules; nobody is deployed without.',
    types: named('Clearance', 'Certification', 'UnitCertification', 'Expert'),
    mutations: named(
      'nominateExpert',
      'certifyExpert',
      'recordScreening',
      'setExpertAvailability',
      'importNominations',
      'pledgeSpecializedTeam',
      'reviseTeamPledge',
      'nominateTeamMembers',
      'certifyFormedUnit',
    ),
    queries: named('experts', 'importProgress'),
    events: {
      ...named(
        ...EVENT_TYPES.M11,
        ...(['TEAM_PLEDGED', 'TEAM_PLEDGE_REVISED', 'TEAM_PLEDGE_MEMBERS_NOMINATED'] as const),
        'FORMED_UNIT_CERTIFIED',
      ),
      remark: 'of a person: told to the Police Division and the own Member State, by the reference',
    },
    live: named('eventAppended', 'specializedTeamRequestChanged'),
    tests: named(
      'tests/domain/person.test.ts',
      'tests/people',
      'tests/domain/deployment.test.ts',
      'tests/domain/specialized-team-rules.test.ts',
      'tests/import',
      'tests/authority/personal-data.test.ts',
    ),
  },
  {
    number: 'M12',
    name: 'Deployment',
    paragraphs: '27, 39',
    works:
      'Individuals, teams, units and standing capacity in one list and one subscription, each with its detail; planned rotation, relief of officers, tours that follow each other, extensions and repatriation with reasons; who is in a country, for whom, under which mandate: what the report says of the mission, with its paragraph, and what it says in general (*design*).',
    types: named(
      'Deployment',
      'DeploymentDetail',
      'DeploymentMember',
      'DeploymentTurn',
      'DeploymentMandate',
      'CountryPresence',
    ),
    mutations: actions(DEPLOYMENT_ACTIONS),
    queries: named('deployment', 'deployments', 'presence'),
    events: named(...EVENT_TYPES.M12),
    live: named('deploymentChanged'),
    tests: named(
      'tests/domain/deployment.test.ts',
      'tests/domain/deployment-rotation.test.ts',
      'tests/units/life.test.ts',
      'tests/services/races.test.ts',
    ),
  },
  {
    number: 'M14',
    name: 'Gender parity',
    paragraphs: '34, 67',
    works:
      'Reported shares with source and day; live shares of deployed officers and of the tours of units, told so that nobody can be told from them (*design*); the way to each target; `parityEffect` of a selection. Posts in the field by the standing capacities deployed; those at headquarters: the hub has no data, and says so. Each says where it comes from, and whom it counts.',
    types: named('ParityFigure', 'LiveParityFigure', 'ParityPoint', 'ParityEffect'),
    mutations: {
      ...named('selectTeamPledge', 'startDeployment', 'rotateDeployment', 'endDeployment'),
      remark: 'none of its own: these are what the figures follow, the first shown its effect before it is made',
    },
    queries: named('parity', 'liveParity', 'specializedTeamRequest'),
    events: {
      ...named('TEAM_PLEDGE_SELECTED', 'DEPLOYMENT_STARTED', 'DEPLOYMENT_ROTATED', 'DEPLOYMENT_ENDED'),
      remark: 'none of its own: these tell that figures may have changed',
    },
    live: named('specializedTeamRequestChanged', 'deploymentChanged'),
    tests: named('tests/domain/parity-trajectory.test.ts', 'tests/parity'),
  },
]

/** What the hub needs for itself. */
export const OUTSIDE: Pick<WorkingMechanism, 'mutations' | 'events'> = {
  mutations: named(
    'createAccount',
    'suspendAccount',
    'reinstateAccount',
    'changeAccountBinding',
    'changeAccountIdentity',
    'changeAccountGrants',
    'createApiClient',
    'revokeApiClient',
    'issueApiKey',
    'rotateApiKey',
    'revokeApiKey',
    'eraseExpert',
  ),
  events: named(...EVENT_TYPES.none),
}
