/** Builds gaps, team requests and pledges as the rules look at them. Everything is sound unless a test says otherwise. */
import type {
  SpecializedTeamRequestStatus as RequestStatus,
  TeamPledgeStatus as PledgeStatus,
} from '../../prisma/generated/client/enums.js'
import { ALLOWANCES } from '../../domain/allowances.js'
import type { Actor } from '../../domain/actor.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { Decision } from '../../domain/refusal.js'
import { decideOnTeam, NO_TEAM, type TeamEvent, type TeamNext } from '../../domain/specialized-team/decide.js'
import type {
  GapFacts,
  PledgeFacts,
  TeamDeploymentFacts,
  TeamFacts,
  TeamRequestFacts,
  TeamWorld,
} from '../../domain/specialized-team/facts.js'
import type { TeamAction, TeamInputs } from '../../domain/specialized-team/input.js'
import { actor, at, day, deployment, expert, NOW, PEOPLE } from './kit.js'

/** The gap is of MINUSMA; the pledge in question is of XAA. */
export const TEAM_PEOPLE = {
  pd: PEOPLE.pd,
  police: PEOPLE.police,
  otherPolice: actor('MISSION_POLICE', { missionCode: 'MINUSCA' }),
  delegate: PEOPLE.delegate,
  otherDelegate: actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XBB' }),
  rc: PEOPLE.rc,
  gfp: PEOPLE.gfp,
  officer: PEOPLE.consulted,
  ohchr: PEOPLE.ohchr,
  observer: PEOPLE.observer,
  auditor: PEOPLE.auditor,
  admin: PEOPLE.admin,
} as const satisfies Record<string, Actor>

export type TeamPerson = keyof typeof TEAM_PEOPLE
export const TEAM_PERSONS = Object.keys(TEAM_PEOPLE) as TeamPerson[]

export const REQUEST_STATUSES: readonly RequestStatus[] = [
  'DRAFT',
  'PUBLISHED',
  'SELECTING',
  'SELECTED',
  'DEPLOYED',
  'CLOSED',
  'WITHDRAWN',
]
export const PLEDGE_STATUSES: readonly PledgeStatus[] = [
  'PLEDGED',
  'CLEARED',
  'NOT_CLEARED',
  'SELECTED',
  'NOT_SELECTED',
  'WITHDRAWN',
  'DEPLOYED',
]

export function gap(overrides: Partial<GapFacts> = {}): GapFacts {
  return {
    id: 'gap',
    reference: 'CG-2026-0002',
    origin: 'LIVE',
    version: 1,
    missionCode: 'MINUSMA',
    specialityCode: 'FORENSICS',
    summary: 'No officers for post-blast investigation.',
    evidence: [],
    identifiedOn: day('2026-09-01'),
    reportedAt: at('2026-09-02T09:00:00Z'),
    closedAt: null,
    ...overrides,
  }
}

export function teamRequest(status: RequestStatus, overrides: Partial<TeamRequestFacts> = {}): TeamRequestFacts {
  const published = status !== 'DRAFT'
  const over = status === 'CLOSED' || status === 'WITHDRAWN'
  return {
    id: 'team',
    reference: 'SPT-2026-0004',
    origin: 'LIVE',
    status,
    version: 4,
    sensitivity: 'UNCLASSIFIED',
    missionCode: 'MINUSMA',
    specialityCode: 'FORENSICS',
    capabilityGapId: 'gap',
    size: 2,
    requiredBy: day('2027-01-15'),
    skillCodes: ['FORENSICS'],
    languages: ['fr'],
    phase: published && status !== 'WITHDRAWN' ? 'FILED' : 'DRAFT',
    audienceCodes: [],
    createdAt: at('2026-10-01T09:00:00Z'),
    publishedAt: published ? at('2026-11-02T09:00:00Z') : null,
    clockStartedAt: published ? at('2026-11-02T09:00:00Z') : null,
    clockDueAt: published ? at('2027-01-01T09:00:00Z') : null,
    clockStoppedAt: over ? at('2026-11-20T09:00:00Z') : null,
    clockRemindedAt: null,
    clockAnnouncedAt: null,
    ...overrides,
  }
}

export function pledge(status: PledgeStatus, overrides: Partial<PledgeFacts> = {}): PledgeFacts {
  const assessed = !['PLEDGED', 'WITHDRAWN'].includes(status)
  return {
    id: 'pledge',
    reference: 'TP-2026-0004-XAA',
    origin: 'LIVE',
    status,
    version: 3,
    teamRequestId: 'team',
    memberStateCode: 'XAA',
    size: 2,
    women: 1,
    readyOn: day('2026-12-15'),
    noConvictions: true,
    noPendingCases: true,
    training: true,
    noMisconduct: null,
    certifiedBy: 'Ministry of the Interior',
    certifiedOn: day('2026-11-01'),
    certifiedUntil: day('2027-11-01'),
    pledgedAt: at('2026-11-05T09:00:00Z'),
    assessedAt: assessed ? at('2026-11-10T09:00:00Z') : null,
    assessment: assessed ? (status === 'NOT_CLEARED' ? 'NOT_CLEARED' : 'CLEARED') : null,
    assessmentNotes: null,
    assessments: [],
    releasedAt: null,
    memberIds: [],
    ...overrides,
  }
}

/** A tour of the pledge: active since the start of the month, unless told otherwise. */
export function tour(overrides: Partial<TeamDeploymentFacts> = {}): TeamDeploymentFacts {
  return {
    id: 'tour',
    reference: 'DP-2026-0003',
    pledgeId: 'pledge',
    status: 'ACTIVE',
    startOn: day('2026-11-01'),
    endOn: day('2027-04-30'),
    startedOn: day('2026-11-01'),
    endedOn: null,
    ...overrides,
  }
}

/** The deployment behind a tour. */
export function teamDeployment(overrides: Partial<DeploymentFacts> = {}): DeploymentFacts {
  return deployment({
    id: 'tour',
    kind: 'TEAM',
    status: 'ACTIVE',
    startOn: day('2026-11-01'),
    endOn: day('2027-04-30'),
    startedOn: day('2026-11-01'),
    countryCode: 'MLI',
    missionCode: 'MINUSMA',
    requestId: null,
    profileId: null,
    teamRequestId: 'team',
    pledgeId: 'pledge',
    members: [],
    ...overrides,
  })
}

/** A case in which the request and the pledge in question stand so. */
export function teamCase(
  request: RequestStatus,
  status: PledgeStatus | null,
  overrides: Partial<TeamFacts> = {},
): TeamFacts {
  return {
    gap: gap({ closedAt: request === 'CLOSED' ? at('2026-11-20T09:00:00Z') : null }),
    request: teamRequest(request),
    pledges: status === null ? [] : [pledge(status)],
    deployments: [],
    ...overrides,
  }
}

/** Two cleared officers of XAA, one of them a woman, and one of XBB. */
export function teamWorld(overrides: Partial<TeamWorld> = {}): TeamWorld {
  const skilled = { skills: [{ skillCode: 'FORENSICS', years: 9 }] }
  return {
    missionKnown: (code) => ['MINUSMA', 'MINUSCA'].includes(code),
    countryOf: (code) => (code === 'MINUSMA' ? 'MLI' : null),
    skillKnown: (code) => ['FORENSICS', 'TRAINING'].includes(code),
    memberStateKnown: (code) => ['XAA', 'XBB', 'XCC'].includes(code),
    matchingStates: ['XAA', 'XBB'],
    officers: new Map([
      ['a1', { expert: expert({ id: 'a1', reference: 'EX-0001', ...skilled }), female: true }],
      ['a2', { expert: expert({ id: 'a2', reference: 'EX-0002', ...skilled }), female: false }],
      ['b1', { expert: expert({ id: 'b1', reference: 'EX-0003', memberStateCode: 'XBB', ...skilled }), female: true }],
    ]),
    tours: [],
    allowances: ALLOWANCES,
    ...overrides,
  }
}

export const CERTIFICATION = {
  noConvictions: true,
  noPendingCases: true,
  training: true,
  signedBy: 'Ministry of the Interior',
  signedOn: day('2026-11-20'),
} as const

const ON_GAP = { id: 'gap', idempotencyKey: 'key', expectedVersion: 1 }
const ON_REQUEST = { id: 'team', idempotencyKey: 'key', expectedVersion: 4 }
const ON_PLEDGE = { id: 'pledge', idempotencyKey: 'key', expectedVersion: 3 }

/** A sound input for each action. */
export const TEAM_INPUTS: TeamInputs = {
  reportCapabilityGap: {
    idempotencyKey: 'key',
    mission: 'MINUSMA',
    speciality: 'FORENSICS',
    summary: 'No officers for post-blast investigation.',
    identifiedOn: day('2026-11-01'),
  },
  requestSpecializedTeam: {
    idempotencyKey: 'key',
    capabilityGapId: 'gap',
    size: 2,
    skills: ['FORENSICS'],
    requiredBy: day('2027-01-15'),
  },
  publishSpecializedTeamRequest: ON_REQUEST,
  withdrawSpecializedTeamRequest: { ...ON_REQUEST, reasons: 'Found within the mission.' },
  pledgeSpecializedTeam: {
    idempotencyKey: 'key',
    teamRequestId: 'team',
    size: 2,
    women: 1,
    readyOn: day('2026-12-15'),
    certification: CERTIFICATION,
  },
  reviseTeamPledge: { ...ON_PLEDGE, certification: CERTIFICATION },
  withdrawTeamPledge: { ...ON_PLEDGE, reasons: 'Needed at home.' },
  assessTeamPledge: { ...ON_PLEDGE, outcome: 'CLEARED' },
  selectTeamPledge: ON_PLEDGE,
  releaseTeamPledge: { ...ON_PLEDGE, reasons: 'It does not come.' },
  nominateTeamMembers: { ...ON_PLEDGE, experts: ['a1', 'a2'] },
  deploySpecializedTeam: {
    idempotencyKey: 'key',
    pledgeId: 'pledge',
    startOn: day('2027-01-01'),
    endOn: day('2027-06-30'),
  },
  confirmCapabilityGapClosed: { ...ON_GAP, note: 'The team has closed it.' },
}

export const TEAM_TRIED = Object.keys(TEAM_INPUTS) as TeamAction[]

export interface TeamAttempt<A extends TeamAction> {
  readonly by: Actor
  readonly on?: TeamFacts
  readonly with?: Partial<TeamInputs[A]>
  readonly now?: Date
  readonly world?: Partial<TeamWorld>
}

/** Tries an action with a sound input, changed as told. */
export function attemptTeam<A extends TeamAction>(action: A, tried: TeamAttempt<A>): Decision<TeamNext, TeamEvent> {
  const { by, on = NO_TEAM, now = NOW } = tried
  const input: TeamInputs[A] = { ...TEAM_INPUTS[action], ...tried.with }
  return decideOnTeam(action, on, 'pledge', input, by, now, teamWorld(tried.world))
}

/** The case after the attempt. @throws when it was refused. */
export function teamAfter<A extends TeamAction>(action: A, tried: TeamAttempt<A>): TeamFacts {
  const decision = attemptTeam(action, tried)
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.refusals, null, 1)}`)
  return decision.next.team
}
