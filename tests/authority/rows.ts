/** Rows of every model on which sight depends, each with what the oracle says of it. In memory: no command makes all of them. */
import type { ModelName, Part } from '../../domain/visibility/sight.js'
import { CAST, NAMED, OPENED, type Viewer } from './cast.js'
import { sightOfRequest } from './matrix-world.js'
import * as oracle from './oracle.js'

export interface Row {
  readonly row: object
  readonly sees: (viewer: Viewer) => boolean
}

const LEVELS = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const
const PHASES = ['DRAFT', 'FILED', 'APPROVED'] as const
const STATES = ['XAA', 'XBB', 'XCC']
const MISSIONS = ['MINUSMA', 'MINUSCA']

interface Known<Facts> extends Row {
  readonly facts: Facts
}

export const REQUESTS: Known<oracle.Request>[] = ['BFA', 'LBR'].flatMap((country) =>
  LEVELS.flatMap((sensitivity) =>
    PHASES.flatMap((phase) =>
      [[], ['UNODC', 'UNDP'], ['UNDP', 'OHCHR'], ['OHCHR', 'UNODC']].flatMap((parties) =>
        [[], NAMED].flatMap((named) =>
          [[], OPENED].map((opened) => {
            const facts = { country, sensitivity, phase, parties, lead: parties[0] ?? null, named, opened }
            return { facts, row: sightOfRequest(facts), sees: (viewer: Viewer) => oracle.seesRequest(viewer, facts) }
          }),
        ),
      ),
    ),
  ),
)

const LIVE_TEAMS: Known<oracle.TeamRequest>[] = MISSIONS.flatMap((mission) =>
  LEVELS.flatMap((sensitivity) =>
    PHASES.flatMap((phase) =>
      // A list that was never set is null in the database.
      [[], ['XAA'], null].map((audience) => {
        const facts = { mission, sensitivity, phase, audience: audience ?? [] }
        const row = { origin: 'DEMO', missionCode: mission, sensitivity, phase, audienceCodes: audience }
        return { facts, row, sees: (viewer: Viewer) => oracle.seesTeamRequest(viewer, facts) }
      }),
    ),
  ),
)
const OF_REPORT = { mission: '', sensitivity: 'UNCLASSIFIED', phase: 'DRAFT', audience: [], reported: true } as const
const TEAMS: Known<oracle.TeamRequest>[] = [
  ...LIVE_TEAMS,
  {
    facts: OF_REPORT,
    row: { origin: 'REPORT', missionCode: null, sensitivity: 'UNCLASSIFIED', phase: 'DRAFT', audienceCodes: [] },
    sees: () => true,
  },
]

const VISITS: Known<oracle.Visit>[] = REQUESTS.flatMap(({ facts: request, row }) =>
  [null, ...MISSIONS].map((mission) => {
    const facts = { ...request, mission }
    return {
      facts,
      row: { ...row, missionCode: mission },
      sees: (viewer: Viewer) => oracle.seesVisit(viewer, facts),
    }
  }),
)

const UNITS: Row[] = STATES.flatMap((state) =>
  [null, ...MISSIONS].map((mission) => ({
    row: { memberStateCode: state, missionCode: mission },
    sees: (viewer: Viewer) => oracle.seesUnit(viewer, { state, mission }),
  })),
)

const STATUSES = ['PLEDGED', 'CLEARED', 'NOT_CLEARED', 'SELECTED', 'NOT_SELECTED', 'DEPLOYED', 'WITHDRAWN']
const PLEDGES: Row[] = TEAMS.flatMap(({ facts, row }) =>
  STATES.flatMap((state) =>
    STATUSES.map((status) => ({
      row: { memberStateCode: state, status, teamRequest: row },
      sees: (viewer: Viewer) => oracle.seesPledge(viewer, { state, status }, facts),
    })),
  ),
)

const PLACES = [
  {},
  { country: 'BFA' },
  { mission: 'MINUSMA' },
  { state: 'XAA' },
  { country: 'LBR', state: 'XBB', mission: 'MINUSCA' },
]
const SERVED: { request?: Known<oracle.Request>; team?: Known<oracle.TeamRequest> }[] = [
  {},
  ...REQUESTS.map((request) => ({ request })),
  ...TEAMS.map((team) => ({ team })),
  // Led to by both: the request is a draft, hidden from most.
  ...TEAMS.flatMap((team) => REQUESTS.slice(0, 1).map((request) => ({ team, request }))),
]
const DEPLOYMENTS: Known<oracle.Deployment>[] = SERVED.flatMap(({ request, team }) =>
  PLACES.map((place: oracle.Deployment) => {
    const facts = { ...place, request: request?.facts ?? null, team: team?.facts ?? null }
    return {
      facts,
      row: {
        ...{
          countryCode: place.country ?? null,
          missionCode: place.mission ?? null,
          memberStateCode: place.state ?? null,
        },
        ...{ requestId: request ? 'r' : null, teamRequestId: team ? 't' : null },
        ...{ request: request?.row ?? null, teamRequest: team?.row ?? null },
      },
      sees: (viewer: Viewer) => oracle.seesDeployment(viewer, facts),
    }
  }),
)

/** Its report, which is read of deployments that are seen. */
const REPORTS: Row[] = DEPLOYMENTS.map(({ facts, row }) => ({
  row,
  sees: (viewer) => oracle.readsReport(viewer, facts),
}))

/** Each expert on one deployment, or on none. */
const EXPERTS = STATES.flatMap((state) =>
  [null, ...DEPLOYMENTS.filter(({ facts }, at) => at % 7 === 0 || (facts.request && facts.team))].map((on) => ({
    ...{ state, on },
    row: { memberStateCode: state, assignments: on ? [{ deployment: on.row }] : [] },
    sees: (viewer: Viewer) => oracle.seesExpert(viewer, state, on ? [on.facts] : []),
  })),
)
const READINESS: Row[] = STATES.map((state) => ({
  row: { expert: { memberStateCode: state } },
  sees: (viewer) => oracle.seesWhenReady(viewer, state),
}))
const PEOPLE: Row[] = STATES.map((state) => ({
  row: { expert: { memberStateCode: state } },
  sees: (viewer) => oracle.seesPerson(viewer, state),
}))
/** Who may look at the roster: those who may know the person, and the GFP desk, which sees what can be staffed (§2). */
const ROSTER: Row[] = STATES.map((state) => ({
  row: { expert: { memberStateCode: state } },
  sees: (viewer) => viewer.role === 'GFP_DESK' || oracle.seesPerson(viewer, state),
}))

const GAPS: Row[] = MISSIONS.flatMap((mission) =>
  [null, ...TEAMS].map((team) => ({
    row: { missionCode: mission, teamRequests: team ? [team.row] : [] },
    sees: (viewer: Viewer) => oracle.seesGap(viewer, mission, team ? [team.facts] : []),
  })),
)

const part = (rows: readonly Row[], name: string): Row[] =>
  rows.map(({ row, sees }) => ({ row: { [name]: row }, sees }))

const ASSESSMENTS: Row[] = REQUESTS.map(({ facts, row }) => ({
  row: { request: row },
  sees: (viewer) => oracle.seesAssessment(viewer, facts),
}))
const TEAM_ENTITIES = ['PD', 'UNODC', 'UNDP', 'UNHCR', 'OHCHR', 'AU']
const KNOWS_THE_TEAM = ['POLICE_DIVISION_DESK', 'GFP_DESK', 'ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER', 'AUDITOR']

/** Members of a deployment: with it, of persons who may be known; the desks and delegates by the roster. */
const MEMBERS: Row[] = EXPERTS.flatMap(({ state, on, row }) =>
  on
    ? [
        {
          row: { deployment: on.row, expert: row },
          sees: (viewer: Viewer) =>
            oracle.seesDeployment(viewer, on.facts) && oracle.seesExpert(viewer, state, [on.facts]),
        },
      ]
    : [],
)

/** §2: accounts, and the keys with which they act, for the administrator; everything for the auditor; to each its own. */
const ACCOUNTS: Row[] = [...CAST.flatMap(({ handle }) => handle ?? []), 'somebody'].map((id) => ({
  row: { id },
  sees: (viewer) => ['ADMINISTRATOR', 'AUDITOR'].includes(viewer.role) || viewer.handle === id,
}))
const AUDIT: Row[] = [{ row: {}, sees: (viewer) => viewer.role === 'AUDITOR' }]

/** §5: personal data of the State that nominates, and what the Police Division found of its team. */
const OF_OWN_PLEDGES: Row[] = STATES.map((state) => ({
  row: { pledge: { memberStateCode: state } },
  sees: (viewer) => oracle.seesPerson(viewer, state),
}))

/** What is told of a row beside the row: not a model, with a rule of its own. */
export type Sort = ModelName | Part

export const ROWS: Partial<Readonly<Record<Sort, readonly Row[]>>> = {
  AdvisoryRequest: REQUESTS,
  FrameworkPriority: part(REQUESTS, 'request'),
  AdviserProfile: part(REQUESTS, 'request'),
  Consultation: part(REQUESTS, 'request'),
  FundingCommitment: part(REQUESTS, 'request'),
  Clock: part(REQUESTS, 'request'),
  HumanRightsAssessment: ASSESSMENTS,
  Mitigation: part(ASSESSMENTS, 'assessment'),
  BreakGlass: OPENED.flatMap((handle) => [
    ...REQUESTS.map(({ facts, row }) => ({
      row: { handle, request: row },
      sees: (viewer: Viewer) => oracle.seesGlass(viewer, facts, handle),
    })),
    ...VISITS.map(({ facts, row }) => ({
      row: { handle, visit: { ...row, findings: [] } },
      sees: (viewer: Viewer) => oracle.seesVisitGlass(viewer, facts, handle),
    })),
    // Of a visit that is open to more, with a finding of each sort.
    ...VISITS.map(({ facts, row }) => ({
      row: { handle, visit: { ...row, sensitivity: 'UNCLASSIFIED', findings: [row] } },
      sees: (viewer: Viewer) =>
        oracle.seesVisitGlass(viewer, { ...facts, sensitivity: 'UNCLASSIFIED' }, handle, [facts]),
    })),
  ]),
  Deployment: DEPLOYMENTS,
  Report: REPORTS,
  RepatriationReasons: PLACES.map((place: oracle.Deployment) => ({
    row: { memberStateCode: place.state ?? null, missionCode: place.mission ?? null },
    sees: (viewer: Viewer) => oracle.readsReasons(viewer, place),
  })),
  DeploymentMember: MEMBERS,
  DeploymentTurn: part(DEPLOYMENTS, 'deployment'),
  StandingCapacityAssignment: part(DEPLOYMENTS, 'deployment'),
  CapabilityGap: GAPS,
  SpecializedTeamRequest: TEAMS,
  TeamRequestMission: part(TEAMS, 'teamRequest'),
  TeamPledge: PLEDGES,
  TeamMember: OF_OWN_PLEDGES,
  TeamPledgeAssessment: OF_OWN_PLEDGES,
  FormedUnitPledge: UNITS,
  FormedUnitReadiness: part(UNITS, 'pledge'),
  FormedUnitVisit: part(UNITS, 'pledge'),
  EquipmentShortfall: part(UNITS, 'pledge'),
  Expert: EXPERTS,
  ExpertSkill: part(EXPERTS, 'expert'),
  ExpertIdentity: PEOPLE,
  Clearance: PEOPLE,
  Availability: READINESS,
  StandingCapacityMember: ROSTER,
  ExpertTeamVisit: VISITS,
  ExpertTeamFinding: VISITS,
  ExpertTeamFollowUp: VISITS,
  ExpertTeamVisitMember: part(VISITS, 'visit'),
  // ¶63: known to the desks and the entities that make it up; to the others from a visit that they see.
  ExpertTeamMember: [null, ...VISITS].map((visit) => ({
    row: { visits: visit ? [{ visit: visit.row }] : [] },
    sees: (viewer) => KNOWS_THE_TEAM.includes(viewer.role) || (visit?.sees(viewer) ?? false),
  })),
  // §5, for whose person it is: the entity that gave the member.
  ExpertTeamMemberIdentity: TEAM_ENTITIES.map((entity) => ({
    row: { member: { entityCode: entity } },
    sees: (viewer) =>
      ['POLICE_DIVISION_DESK', 'AUDITOR'].includes(viewer.role) ||
      (['ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER'].includes(viewer.role) && viewer.entity === entity),
  })),
  Account: ACCOUNTS,
  ApiClient: part(ACCOUNTS, 'account'),
  ApiKey: part(part(ACCOUNTS, 'account'), 'client'),
  AuditEntry: AUDIT,
  AuditCheckpoint: AUDIT,
}
