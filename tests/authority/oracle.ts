/**
 * Who sees what, written out from the domain page (§2 and §5) and from nothing else: the tables of the page as tables, so
 * that whoever reads both can compare them. The rules under test are not looked at.
 */
import type { Viewer } from './cast.js'

type Level = 'UNCLASSIFIED' | 'CONFIDENTIAL' | 'STRICTLY_CONFIDENTIAL'
type Phase = 'DRAFT' | 'FILED' | 'APPROVED'
/** From when on a request is seen. By name: from submission, by those named or to whom the glass is broken. */
type From = 'always' | 'submission' | 'approval' | 'by name' | 'never'

export interface Request {
  readonly sensitivity: Level
  readonly phase: Phase
  readonly country: string
  readonly lead: string | null
  readonly parties: readonly string[]
  readonly named: readonly string[]
  readonly opened: readonly string[]
}

/** §5, row by row: unclassified, confidential, strictly confidential. */
const REQUESTS: Readonly<Record<string, readonly [From, From, From]>> = {
  "its country's RC": ['always', 'always', 'always'],
  'GFP desk, PD desk': ['submission', 'submission', 'by name'],
  "lead and consulted entities' officers": ['submission', 'submission', 'by name'],
  'other entity officers, observers of partner organizations': ['submission', 'never', 'never'],
  'other RCs, police of missions': ['approval', 'never', 'never'],
  'Member State delegates': ['never', 'never', 'never'],
  auditor: ['always', 'always', 'always'],
  // §2: no operational part.
  'administrator, visitor': ['never', 'never', 'never'],
}
const LEVELS: readonly Level[] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL']

function rowOf(viewer: Viewer, { country, parties }: Request): string {
  switch (viewer.role) {
    case 'RESIDENT_COORDINATOR':
      return viewer.country === country ? "its country's RC" : 'other RCs, police of missions'
    case 'GFP_DESK':
    case 'POLICE_DIVISION_DESK':
      return 'GFP desk, PD desk'
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return parties.includes(viewer.entity ?? '')
        ? "lead and consulted entities' officers"
        : 'other entity officers, observers of partner organizations'
    case 'OBSERVER':
      return 'other entity officers, observers of partner organizations'
    case 'MISSION_POLICE':
      return 'other RCs, police of missions'
    case 'MEMBER_STATE_DELEGATE':
      return 'Member State delegates'
    case 'AUDITOR':
      return 'auditor'
    default:
      return 'administrator, visitor'
  }
}

export function seesRequest(viewer: Viewer, request: Request): boolean {
  const row = rowOf(viewer, request)
  const from = REQUESTS[row]?.[LEVELS.indexOf(request.sensitivity)] ?? 'never'
  const handle = viewer.handle ?? ''
  if (from === 'by name') {
    const glass = row === 'GFP desk, PD desk' && request.opened.includes(handle)
    return request.phase !== 'DRAFT' && (request.named.includes(handle) || glass)
  }
  if (from === 'always') return true
  return from === 'submission' ? request.phase !== 'DRAFT' : from === 'approval' && request.phase === 'APPROVED'
}

/** §5: "HRDDP assessments are for OHCHR, GFP, PD, the lead entity and the country's RC only"; the auditor reads everything. */
export function seesAssessment(viewer: Viewer, request: Request): boolean {
  const among =
    ['GFP_DESK', 'POLICE_DIVISION_DESK', 'HUMAN_RIGHTS_OFFICER', 'AUDITOR'].includes(viewer.role) ||
    (viewer.role === 'ENTITY_OFFICER' && (viewer.entity === 'OHCHR' || viewer.entity === request.lead)) ||
    (viewer.role === 'RESIDENT_COORDINATOR' && viewer.country === request.country)
  return among && seesRequest(viewer, request)
}

/** *Design*: a break-glass is told to the coordinator, those named and the auditor, who see the request; and to who did it. */
export function seesGlass(viewer: Viewer, request: Request, by: string): boolean {
  if (viewer.role === 'AUDITOR' || viewer.handle === by) return true
  const told =
    viewer.role === 'RESIDENT_COORDINATOR'
      ? viewer.country === request.country
      : request.named.includes(viewer.handle ?? '')
  return told && seesRequest(viewer, request)
}

export interface TeamRequest {
  readonly sensitivity: Level
  readonly phase: Phase
  readonly mission: string
  /** Empty: all Member States. */
  readonly audience: readonly string[]
  /** A fact of the report (¶44), which is public. */
  readonly reported?: true
}

/** §2 and §5: PD issues, the mission receives, delegates see what is published to them; the others by level, as for requests. */
export function seesTeamRequest(viewer: Viewer, team: TeamRequest): boolean {
  const { sensitivity, phase, mission, audience, reported } = team
  if (reported) return true
  const published = phase !== 'DRAFT'
  switch (viewer.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return true
    case 'MISSION_POLICE':
      return viewer.mission === mission
    case 'MEMBER_STATE_DELEGATE':
      return published && (audience.length === 0 || audience.includes(viewer.state ?? ''))
    case 'GFP_DESK':
      return published && sensitivity !== 'STRICTLY_CONFIDENTIAL'
    case 'ADMINISTRATOR':
    case 'VISITOR':
      return false
    default:
      return published && sensitivity === 'UNCLASSIFIED'
  }
}

/** §2: the mission reports its gaps, PD works on them, the GFP desk knows; the others with a team request that they see. */
export function seesGap(viewer: Viewer, mission: string, teams: readonly TeamRequest[]): boolean {
  if (['POLICE_DIVISION_DESK', 'GFP_DESK', 'AUDITOR'].includes(viewer.role)) return true
  if (viewer.role === 'MISSION_POLICE' && viewer.mission === mission) return true
  return teams.some((team) => seesTeamRequest(viewer, team))
}

/** §5: "A delegate never sees another State's pledges before selection"; nor does anybody but PD and the auditor. */
export function seesPledge(
  viewer: Viewer,
  pledge: { readonly state: string; readonly status: string },
  team: TeamRequest,
) {
  if (['POLICE_DIVISION_DESK', 'AUDITOR'].includes(viewer.role)) return true
  if (viewer.role === 'MEMBER_STATE_DELEGATE' && viewer.state === pledge.state) return true
  return ['SELECTED', 'DEPLOYED'].includes(pledge.status) && seesTeamRequest(viewer, team)
}

/** ¶45: PD, the State that pledged, the mission to which the unit is deployed; the auditor. */
export function seesUnit(viewer: Viewer, unit: { readonly state: string; readonly mission: string | null }): boolean {
  if (['POLICE_DIVISION_DESK', 'AUDITOR'].includes(viewer.role)) return true
  if (viewer.role === 'MEMBER_STATE_DELEGATE') return viewer.state === unit.state
  return viewer.role === 'MISSION_POLICE' && viewer.mission === unit.mission
}

export interface Visit extends Request {
  readonly mission: string | null
}

/** By analogy with requests; the police of the mission that asked see it always. */
export function seesVisit(viewer: Viewer, visit: Visit): boolean {
  if (viewer.role === 'MISSION_POLICE' && viewer.mission === visit.mission) return true
  return seesRequest(viewer, visit)
}

/** As of a request, and to the mission that asked; the named are those who see by name what is behind the glass. */
export function seesVisitGlass(viewer: Viewer, visit: Visit, by: string, findings: readonly Visit[] = []): boolean {
  if (viewer.role === 'AUDITOR' || viewer.handle === by) return true
  if (viewer.role === 'RESIDENT_COORDINATOR') return viewer.country === visit.country
  if (viewer.role === 'MISSION_POLICE') return viewer.mission === visit.mission
  return [visit, ...findings].some(
    (part) =>
      part.sensitivity === 'STRICTLY_CONFIDENTIAL' &&
      part.named.includes(viewer.handle ?? '') &&
      seesVisit(viewer, part),
  )
}

export interface Deployment {
  readonly country?: string | null
  readonly mission?: string | null
  readonly state?: string | null
  readonly request?: Request | null
  readonly team?: TeamRequest | null
}

/** With what it serves; where it happens; whose people they are; and, serving neither request, for the desks (§2). */
export function seesDeployment(viewer: Viewer, { country, mission, state, request, team }: Deployment): boolean {
  if (viewer.role === 'AUDITOR') return true
  if (request && seesRequest(viewer, request)) return true
  if (team && seesTeamRequest(viewer, team)) return true
  switch (viewer.role) {
    case 'POLICE_DIVISION_DESK':
      return !request
    // Where it serves a team request it is seen with that alone (§5): there the desk is one of the others.
    case 'GFP_DESK':
      return !request && !team
    case 'RESIDENT_COORDINATOR':
      return viewer.country === country
    case 'MISSION_POLICE':
      return viewer.mission === mission
    case 'MEMBER_STATE_DELEGATE':
      return viewer.state === state
    default:
      return false
  }
}

/** *Design*: of who sees the deployment, PD, its Member State, its mission; of its request the coordinator and the lead; the auditor. */
export function readsReport(viewer: Viewer, deployment: Deployment): boolean {
  const { mission, state, request } = deployment
  switch (viewer.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return true
    case 'MEMBER_STATE_DELEGATE':
      return viewer.state === state
    case 'MISSION_POLICE':
      return viewer.mission === mission
    case 'RESIDENT_COORDINATOR':
      return viewer.country === request?.country
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return !!request && viewer.entity === request.lead && seesRequest(viewer, request)
    default:
      return false
  }
}

/** *Design*: why officers were sent home is for PD, their Member State, their mission and the auditor. */
export function readsReasons(viewer: Viewer, { mission, state }: Deployment): boolean {
  if (['POLICE_DIVISION_DESK', 'AUDITOR'].includes(viewer.role)) return true
  if (viewer.role === 'MEMBER_STATE_DELEGATE') return viewer.state === state
  return viewer.role === 'MISSION_POLICE' && viewer.mission === mission
}

/** §5: "A person's data is seen by PD and the person's own Member State"; screening and certification alike; the auditor. */
export function seesPerson(viewer: Viewer, state: string): boolean {
  if (['POLICE_DIVISION_DESK', 'AUDITOR'].includes(viewer.role)) return true
  return viewer.role === 'MEMBER_STATE_DELEGATE' && viewer.state === state
}

/**
 * "A reference and skills": when somebody is cleared, available or free is a person's data, as clearances are. That the
 * conditions are met is told to all who match (§2, the GFP desk among them).
 */
export function seesWhenReady(viewer: Viewer, state: string): boolean {
  return seesPerson(viewer, state)
}

/** "Everyone else sees a reference and skills": the GFP desk of all, the others of those on a deployment that they see. */
export function seesExpert(viewer: Viewer, state: string, on: readonly Deployment[]): boolean {
  if (seesPerson(viewer, state) || viewer.role === 'GFP_DESK') return true
  const knows = ['RESIDENT_COORDINATOR', 'ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER', 'MISSION_POLICE'].includes(
    viewer.role,
  )
  return knows && on.some((deployment) => seesDeployment(viewer, deployment))
}
