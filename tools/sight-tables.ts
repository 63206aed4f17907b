/** Who sees what: the rules of sight, asked about one example of each sort. */
import type { Actor } from '../domain/actor.js'
import { readsReport } from '../domain/visibility/reading.js'
import { maySee, type ModelName } from '../domain/visibility/sight.js'
import { table, words } from './markdown.js'

type Viewers = readonly (readonly [name: string, actor: Actor | null])[]
type Rows = readonly (readonly [title: string, row: object])[]

const SENSITIVITIES = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'] as const
const PHASES = [
  ['DRAFT', 'D'],
  ['FILED', 'F'],
  ['APPROVED', 'A'],
] as const

/** What everybody is asked about: of Liberia, led by UNODC, with UNDP; `named` are on it by name, `opened` see it by break-glass. */
const REQUEST = {
  countryCode: 'LBR',
  leadEntityCode: 'UNODC',
  partyCodes: ['UNODC', 'UNDP'],
  namedHandles: ['named'],
  openedHandles: ['opened'],
}
const VISIT = { ...REQUEST, missionCode: 'MINUSMA' }
const TEAM = { origin: 'LIVE', missionCode: 'MINUSMA', phase: 'FILED', audienceCodes: [] as string[] }
const PLEDGE = { memberStateCode: 'XAA', status: 'SELECTED' }
const DEPLOYMENT = {
  ...{ countryCode: 'LBR', missionCode: 'MINUSMA', memberStateCode: 'XAA' },
  ...{ requestId: null, request: null, teamRequestId: null, teamRequest: null },
}
const PERSON = { memberStateCode: 'XAA', assignments: [] }

export const requestSight = (): string => phaseTable(OFFICERS, 'AdvisoryRequest', REQUEST, PHASES)

export const visitSight = (): string =>
  phaseTable(
    OFFICERS.map(([name, actor]) => [name === MISSION ? 'police of the mission that asked' : name, actor]),
    'ExpertTeamVisit',
    VISIT,
    PHASES.filter(([phase]) => phase !== 'DRAFT'),
  )

export const gapSight = (): string =>
  sightTable(PARTIES, 'CapabilityGap', [
    ['before a team request', { missionCode: 'MINUSMA', teamRequests: [] }],
    ...bySensitivity((team) => ({ missionCode: 'MINUSMA', teamRequests: [team] })),
  ])

export const teamRequestSight = (): string =>
  sightTable(PARTIES, 'SpecializedTeamRequest', [
    ['draft', { ...TEAM, phase: 'DRAFT', sensitivity: 'UNCLASSIFIED' }],
    ...bySensitivity((team) => team),
    ['published to other States alone', { ...TEAM, sensitivity: 'UNCLASSIFIED', audienceCodes: ['XCC'] }],
  ])

export const pledgeSight = (): string =>
  sightTable(PARTIES, 'TeamPledge', [
    [
      'not selected, or not yet',
      { ...PLEDGE, status: 'CLEARED', teamRequest: { ...TEAM, sensitivity: 'UNCLASSIFIED' } },
    ],
    ...bySensitivity((teamRequest) => ({ ...PLEDGE, teamRequest }), 'selected; '),
  ])

export const unitSight = (): string =>
  sightTable(PARTIES, 'FormedUnitPledge', [
    ['in the register', { memberStateCode: 'XAA', missionCode: null }],
    ['deployed to the mission', { memberStateCode: 'XAA', missionCode: 'MINUSMA' }],
  ])

export const deploymentSight = (): string =>
  sightTable(PARTIES, 'Deployment', [
    ['of neither a request nor a team', DEPLOYMENT],
    ...bySensitivity((teamRequest) => ({ ...DEPLOYMENT, teamRequestId: 't', teamRequest }), 'of a team; '),
    ...bySensitivity(
      (_, sensitivity) => ({
        ...DEPLOYMENT,
        ...{ requestId: 'r', request: { ...REQUEST, phase: 'APPROVED', sensitivity } },
      }),
      'of a request; ',
    ),
  ])

export const reportSight = (): string =>
  table(
    ['Who', 'of neither a request nor a team', 'of a request; unclassified', 'of a request; strictly confidential'],
    PARTIES.map(([name, actor]) => [
      name,
      ...[null, 'UNCLASSIFIED' as const, 'STRICTLY_CONFIDENTIAL' as const].map((sensitivity) => {
        const request = sensitivity && { ...REQUEST, phase: 'APPROVED' as const, sensitivity }
        const deployment = { ...DEPLOYMENT, requestId: request && 'r', request }
        return maySee(actor, 'Deployment', deployment) && readsReport(actor, deployment) ? 'reads' : '·'
      }),
    ]),
  )

export const personSight = (): string =>
  sightTable(PARTIES, 'Expert', [['on the roster', PERSON]], {
    'who it is': ['ExpertIdentity', { expert: PERSON }],
    clearances: ['Clearance', { expert: PERSON }],
    availability: ['Availability', { expert: PERSON }],
    'service in a standing capacity': ['StandingCapacityMember', { expert: PERSON }],
    'officer nominated for a pledged team': ['TeamMember', { pledge: { memberStateCode: 'XAA' } }],
    'who a member of the expert team is': ['ExpertTeamMemberIdentity', { member: { entityCode: 'UNODC' } }],
  })

function bySensitivity(
  row: (team: object, sensitivity: string) => object,
  what = '',
): (readonly [title: string, row: object])[] {
  return SENSITIVITIES.map((sensitivity) => [
    `${what}${words(sensitivity)}`,
    row({ ...TEAM, sensitivity }, sensitivity),
  ])
}

/** Letters for the phases in which it is seen, by sensitivity. */
function phaseTable(viewers: Viewers, model: ModelName, row: object, phases: readonly (readonly [string, string])[]) {
  const rows = viewers.map(([name, actor]) => [
    name,
    ...SENSITIVITIES.map((sensitivity) =>
      phases.map(([phase, letter]) => (maySee(actor, model, { ...row, sensitivity, phase }) ? letter : '·')).join(' '),
    ),
  ])
  return table(['Who', ...SENSITIVITIES.map(words)], rows)
}

function sightTable(
  viewers: Viewers,
  model: ModelName,
  rows: Rows,
  more: Readonly<Record<string, readonly [ModelName, object]>> = {},
): string {
  const columns = [...rows.map(([title, row]) => [title, [model, row]] as const), ...Object.entries(more)]
  return table(
    ['Who', ...columns.map(([title]) => title)],
    viewers.map(([name, actor]) => [
      name,
      ...columns.map(([, [model, row]]) => (maySee(actor, model, row) ? 'sees' : '·')),
    ]),
  )
}

function actor(role: Actor['role'], more: Partial<Actor> = {}): Actor {
  return {
    ...{ accountId: '00000000-0000-0000-0000-000000000000', handle: 'somebody', role, permissionsVersion: 1 },
    ...{ countryCode: null, entityCode: null, missionCode: null, memberStateCode: null },
    ...more,
  }
}

const named = { handle: 'named' }
const opened = { handle: 'opened' }
const MISSION = 'police of a mission'

const OFFICERS: Viewers = [
  ['resident coordinator of the country', actor('RESIDENT_COORDINATOR', { countryCode: 'LBR' })],
  ['resident coordinator of another country', actor('RESIDENT_COORDINATOR', { countryCode: 'YEM' })],
  ['GFP desk', actor('GFP_DESK')],
  ['GFP desk, named', actor('GFP_DESK', named)],
  ['GFP desk, by break-glass', actor('GFP_DESK', opened)],
  ['PD desk', actor('POLICE_DIVISION_DESK')],
  ['PD desk, named', actor('POLICE_DIVISION_DESK', named)],
  ['PD desk, by break-glass', actor('POLICE_DIVISION_DESK', opened)],
  ['officer of the lead entity', actor('ENTITY_OFFICER', { entityCode: 'UNODC' })],
  ['officer of the lead entity, named', actor('ENTITY_OFFICER', { entityCode: 'UNODC', ...named })],
  ['officer of a consulted entity', actor('ENTITY_OFFICER', { entityCode: 'UNDP' })],
  ['officer of a consulted entity, named', actor('ENTITY_OFFICER', { entityCode: 'UNDP', ...named })],
  ['officer of another entity', actor('ENTITY_OFFICER', { entityCode: 'UNHCR' })],
  ['human rights officer, OHCHR not consulted', actor('HUMAN_RIGHTS_OFFICER', { entityCode: 'OHCHR' })],
  ['observer of a partner organization', actor('OBSERVER', { entityCode: 'AU' })],
  [MISSION, actor('MISSION_POLICE', { missionCode: 'MINUSMA' })],
  ['delegate of a Member State', actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XAA' })],
  ['auditor', actor('AUDITOR')],
  ['administrator', actor('ADMINISTRATOR')],
  ['visitor, not signed in', null],
]

/** For what is not by name: whose country, mission, Member State and entity it is, and whose not. */
const PARTIES: Viewers = [
  ['resident coordinator of the country', actor('RESIDENT_COORDINATOR', { countryCode: 'LBR' })],
  ['resident coordinator of another country', actor('RESIDENT_COORDINATOR', { countryCode: 'YEM' })],
  ['GFP desk', actor('GFP_DESK')],
  ['PD desk', actor('POLICE_DIVISION_DESK')],
  ['officer of the entity that leads, or that gives the member', actor('ENTITY_OFFICER', { entityCode: 'UNODC' })],
  ['officer of another entity', actor('ENTITY_OFFICER', { entityCode: 'UNHCR' })],
  ['human rights officer', actor('HUMAN_RIGHTS_OFFICER', { entityCode: 'OHCHR' })],
  ['observer of a partner organization', actor('OBSERVER', { entityCode: 'AU' })],
  ['police of the mission', actor('MISSION_POLICE', { missionCode: 'MINUSMA' })],
  ['police of another mission', actor('MISSION_POLICE', { missionCode: 'MINUSCA' })],
  ['delegate of the Member State', actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XAA' })],
  ['delegate of another Member State', actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XBB' })],
  ['auditor', actor('AUDITOR')],
  ['administrator', actor('ADMINISTRATOR')],
  ['visitor, not signed in', null],
]
