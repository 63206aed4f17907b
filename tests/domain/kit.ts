/** Builds what rules look at, in the words of the process. Everything is sound and complete unless a test says otherwise. */
import type { AdvisoryRequestStatus as Status, ClockKind, Role } from '../../prisma/generated/client/enums.js'
import { ALLOWANCES } from '../../domain/allowances.js'
import type { Actor } from '../../domain/actor.js'
import { decideOnRequest } from '../../domain/advisory-request/decide.js'
import type {
  AssessmentFacts,
  CommitmentFacts,
  ConsultationFacts,
  NeighbourFacts,
  ProfileFacts,
  RequestDeploymentFacts,
  RequestFacts,
  RequestWorld,
} from '../../domain/advisory-request/facts.js'
import type { RequestAction, RequestInputs } from '../../domain/advisory-request/input.js'
import type { DeploymentFacts, ExpertFacts } from '../../domain/deployment/facts.js'
import type { Decision, DomainEvent, Refusal } from '../../domain/refusal.js'

/** A Monday. */
export const NOW = new Date('2026-11-23T10:00:00Z')

export const day = (text: string): Date => new Date(`${text}T00:00:00Z`)
export const at = (text: string): Date => new Date(text)

export function actor(role: Role, binding: Partial<Actor> = {}): Actor {
  return {
    accountId: `account-${role}-${binding.entityCode ?? binding.countryCode ?? ''}`,
    handle: role.toLowerCase(),
    role,
    countryCode: null,
    entityCode: null,
    missionCode: null,
    memberStateCode: null,
    permissionsVersion: 1,
    ...binding,
  }
}

export const officer = (entityCode: string): Actor => actor('ENTITY_OFFICER', { entityCode })

/** LBR files, UNHCR leads, UNODC, UNDP, OHCHR and PD are consulted. */
export const PEOPLE = {
  rc: actor('RESIDENT_COORDINATOR', { countryCode: 'LBR', handle: 'rc.liberia', accountId: 'filer' }),
  otherRc: actor('RESIDENT_COORDINATOR', { countryCode: 'YEM' }),
  gfp: actor('GFP_DESK'),
  consulted: officer('UNODC'),
  lead: officer('UNHCR'),
  bystander: officer('UNICRI'),
  ohchr: actor('HUMAN_RIGHTS_OFFICER', { entityCode: 'OHCHR' }),
  pd: actor('POLICE_DIVISION_DESK'),
  police: actor('MISSION_POLICE', { missionCode: 'MINUSMA' }),
  delegate: actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XAA' }),
  observer: actor('OBSERVER', { entityCode: 'AU' }),
  auditor: actor('AUDITOR'),
  admin: actor('ADMINISTRATOR'),
} as const

export type Person = keyof typeof PEOPLE
export const PERSONS = Object.keys(PEOPLE) as Person[]

export const SKILLS = ['COMMUNITY_POLICING', 'FORENSICS', 'TRAINING']

export function world(overrides: Partial<RequestWorld> = {}): RequestWorld {
  return {
    countryKnown: (code) => ['LBR', 'YEM', 'BFA', 'ETH'].includes(code),
    entityKnown: (code) => ['UNODC', 'UNDP', 'OHCHR', 'UNHCR', 'PD', 'UNICRI', 'UNWOMEN'].includes(code),
    skillKnown: (code) => SKILLS.includes(code),
    handleKnown: (handle) => ['gfp.desk', 'gfp_desk', 'pd.desk', 'rc.liberia'].includes(handle),
    hostHasPeacekeeping: false,
    openNeighbours: [],
    allowances: ALLOWANCES,
    ...overrides,
  }
}

export function neighbour(overrides: Partial<NeighbourFacts> = {}): NeighbourFacts {
  return {
    id: 'neighbour',
    reference: 'AR-2026-0099',
    status: 'SUBMITTED',
    countryCode: 'LBR',
    sgfAreas: ['OPERATIONS'],
    startOn: day('2027-02-01'),
    endOn: day('2027-05-31'),
    ...overrides,
  }
}

export function consultation(entityCode: string, overrides: Partial<ConsultationFacts> = {}): ConsultationFacts {
  return {
    id: `consultation-${entityCode}`,
    entityCode,
    dueAt: at('2026-12-07T10:00:00Z'),
    position: 'SUPPORT',
    reasons: 'It fits.',
    conditions: [],
    offers: [],
    respondedAt: at('2026-11-20T09:00:00Z'),
    overruledAt: null,
    overruleReasons: null,
    ...overrides,
  }
}

export const unanswered = (entityCode: string, dueAt = at('2026-12-07T10:00:00Z')): ConsultationFacts =>
  consultation(entityCode, { position: null, reasons: null, respondedAt: null, dueAt })

export const objection = (entityCode: string): ConsultationFacts =>
  consultation(entityCode, { position: 'OBJECT', reasons: 'Not now.' })

export const overruled = (entityCode: string): ConsultationFacts => ({
  ...objection(entityCode),
  overruledAt: at('2026-11-21T09:00:00Z'),
  overruleReasons: 'On record.',
})

export function assessment(overrides: Partial<AssessmentFacts> = {}): AssessmentFacts {
  return {
    id: `assessment-${overrides.ordinal ?? 1}`,
    ordinal: 1,
    risk: 'LOW',
    findings: 'SECRET finding.',
    madeByEntityCode: 'OHCHR',
    assessedAt: at('2026-11-20T10:00:00Z'),
    concurredAt: at('2026-11-20T10:00:00Z'),
    mitigations: [],
    ...overrides,
  }
}

export const proposal = (overrides: Partial<AssessmentFacts> = {}): AssessmentFacts =>
  assessment({ madeByEntityCode: 'UNHCR', concurredAt: null, ...overrides })

export function commitment(overrides: Partial<CommitmentFacts> = {}): CommitmentFacts {
  return {
    id: 'commitment-1',
    source: 'EXTRA_BUDGETARY',
    contributor: 'A donor',
    amount: '100000',
    currency: 'USD',
    entityCode: 'UNODC',
    committedAt: at('2026-11-20T10:00:00Z'),
    ...overrides,
  }
}

export const PROFILE: ProfileFacts = {
  id: 'profile-1',
  ordinal: 1,
  skillCode: 'COMMUNITY_POLICING',
  count: 2,
  languages: ['en', 'fr'],
}

const CLOCK_OF: Partial<Record<Status, ClockKind>> = {
  SUBMITTED: 'TRIAGE',
  IN_TRIAGE: 'TRIAGE',
  IN_CONSULTATION: 'CONSULTATION',
  AWAITING_DECISION: 'DECISION',
  APPROVED: 'DEPLOYMENT',
  STAFFING: 'DEPLOYMENT',
}

const BEFORE_CONSULTATION: readonly Status[] = ['DRAFT', 'SUBMITTED', 'IN_TRIAGE']
const SUPPORTED: readonly Status[] = ['APPROVED', 'STAFFING', 'DEPLOYED', 'COMPLETED', 'SUSPENDED']

/** A request in a state, with all that it takes to have come there and to go on. */
export function request(status: Status, overrides: Partial<RequestFacts> = {}): RequestFacts {
  const consulted = !BEFORE_CONSULTATION.includes(status)
  const supported = SUPPORTED.includes(status)
  const clock = CLOCK_OF[status]
  const started = ['DEPLOYED', 'COMPLETED'].includes(status)
  const served: Partial<RequestDeploymentFacts> =
    status === 'COMPLETED'
      ? { status: 'ENDED', startedOn: day('2026-11-20'), endedOn: day('2026-11-22'), reported: true }
      : { status: 'ACTIVE', startedOn: day('2026-11-20') }
  return {
    id: 'request',
    reference: 'AR-2026-0007',
    origin: 'LIVE',
    status,
    version: 4,
    countryCode: 'LBR',
    title: 'Police advisers for Liberia',
    justification: 'Agreed with the national police.',
    sensitivity: 'UNCLASSIFIED',
    urgency: 'ROUTINE',
    sgfAreas: ['OPERATIONS', 'COMMAND'],
    preventionDimension: 'STRUCTURAL',
    startOn: day('2027-01-01'),
    durationMonths: 6,
    endOn: day('2027-06-30'),
    consentReference: 'NV/2026/14',
    consentGivenOn: day('2026-11-02'),
    fundingAmount: '100000.00',
    fundingCurrency: 'USD',
    humanRightsTrainingOnly: false,
    amendedAt: null,
    exemptionConfirmedAt: null,
    phase: status === 'DRAFT' ? 'DRAFT' : supported ? 'APPROVED' : 'FILED',
    leadEntityCode: consulted ? 'UNHCR' : null,
    partyCodes: consulted ? ['UNHCR', 'UNODC', 'UNDP', 'OHCHR', 'PD'] : [],
    namedHandles: [],
    openedHandles: [],
    resumeTo: status === 'ON_HOLD' ? 'IN_CONSULTATION' : status === 'SUSPENDED' ? 'STAFFING' : null,
    questions: status === 'RETURNED' ? ['How many?'] : [],
    filedById: 'filer',
    filedAt: at('2026-11-16T08:00:00Z'),
    submittedAt: status === 'DRAFT' ? null : at('2026-11-17T08:00:00Z'),
    decidedAt: supported ? at('2026-11-20T08:00:00Z') : null,
    completedAt: status === 'COMPLETED' ? at('2026-11-22T08:00:00Z') : null,
    priorities: [{ id: 'priority-1', ordinal: 1, framework: 'UNDAF 2020-2027', outcome: 'Access to justice' }],
    profiles: [PROFILE],
    consultations: consulted ? ['UNODC', 'UNDP', 'OHCHR', 'PD'].map((code) => consultation(code)) : [],
    assessments: consulted ? [assessment()] : [],
    commitments: consulted ? [commitment()] : [],
    clocks: clock
      ? [
          {
            id: 'clock-1',
            kind: clock,
            startedAt: at('2026-11-20T08:00:00Z'),
            dueAt: at('2026-11-30T08:00:00Z'),
            stoppedAt: null,
            announcedAt: null,
          },
        ]
      : [],
    deployments: started ? [listed(served)] : status === 'STAFFING' ? [listed()] : [],
    ...overrides,
  }
}

/** A deployment as its request lists it: planned, unless told otherwise. */
export function listed(overrides: Partial<RequestDeploymentFacts> = {}): RequestDeploymentFacts {
  return {
    id: 'deployment',
    profileId: 'profile-1',
    status: 'PLANNED',
    startOn: day('2027-01-01'),
    endOn: day('2027-06-30'),
    startedOn: null,
    endedOn: null,
    reported: false,
    ...overrides,
  }
}

export function deployment(overrides: Partial<DeploymentFacts> = {}): DeploymentFacts {
  return {
    id: 'deployment',
    reference: 'DP-2026-0003',
    origin: 'LIVE',
    kind: 'INDIVIDUAL',
    status: 'PLANNED',
    version: 1,
    startOn: day('2027-01-01'),
    endOn: day('2027-06-30'),
    startedOn: null,
    endedOn: null,
    report: null,
    reportedAt: null,
    countryCode: 'LBR',
    missionCode: null,
    memberStateCode: 'XAA',
    requestId: 'request',
    profileId: 'profile-1',
    teamRequestId: null,
    pledgeId: null,
    formedUnitId: null,
    strength: null,
    women: null,
    predecessorId: null,
    rotationDays: [],
    members: [{ expertId: 'expert', startOn: day('2027-01-01'), endOn: day('2027-06-30'), holds: true }],
    ...overrides,
  }
}

export const active = (overrides: Partial<DeploymentFacts> = {}): DeploymentFacts =>
  deployment({
    status: 'ACTIVE',
    startedOn: day('2026-11-01'),
    members: [{ expertId: 'expert', startOn: day('2026-11-01'), endOn: day('2027-06-30'), holds: true }],
    ...overrides,
  })

/** Cleared, skilled and free from 2026-10-01 to 2028-12-31. */
export function expert(overrides: Partial<ExpertFacts> = {}): ExpertFacts {
  const period = { validFrom: day('2026-10-01'), validTo: day('2028-12-31') }
  return {
    id: 'expert',
    reference: 'EX-0042',
    memberStateCode: 'XAA',
    languages: ['en', 'fr'],
    skills: [{ skillCode: 'COMMUNITY_POLICING', years: 15 }],
    clearances: [
      { kind: 'CERTIFICATION', ...period },
      { kind: 'SCREENING', ...period },
      { kind: 'TRAINING', ...period },
    ],
    availability: [{ fromOn: day('2026-10-01'), toOn: day('2028-12-31') }],
    assignments: [],
    visits: [],
    ...overrides,
  }
}

const STEP = { id: 'request', idempotencyKey: 'key', expectedVersion: 4 }

/** A sound input for each action. */
export const INPUTS: RequestInputs = {
  file: { idempotencyKey: 'key', country: 'LBR' },
  amend: STEP,
  submit: STEP,
  triage: STEP,
  openConsultation: { ...STEP, leadEntity: 'UNHCR', consultedEntities: ['UNODC', 'UNDP', 'OHCHR', 'PD'] },
  reviseConsultation: { ...STEP, leadEntity: 'UNHCR', consultedEntities: ['UNODC', 'UNDP', 'OHCHR', 'PD'] },
  recordPosition: { ...STEP, position: 'SUPPORT', reasons: 'It fits the country programme.' },
  overruleObjection: { ...STEP, entity: 'UNODC', reasons: 'The need is urgent.' },
  assessHumanRights: { ...STEP, risk: 'LOW', findings: 'SECRET finding.' },
  concurHumanRights: STEP,
  commitFunding: {
    ...STEP,
    source: 'PEACEBUILDING_FUND',
    contributor: 'Peacebuilding Fund',
    amount: { amount: '50000', currency: 'USD' },
  },
  closeConsultation: STEP,
  approve: STEP,
  decline: { ...STEP, reasons: 'Outside the arrangement.' },
  return: { ...STEP, questions: ['How many advisers?'] },
  hold: { ...STEP, reasons: 'Elections are near.' },
  suspend: { ...STEP, reasons: 'Consent is withdrawn.' },
  resume: STEP,
  withdraw: { ...STEP, reasons: 'No longer needed.' },
  nameOfficer: { ...STEP, handle: 'gfp.desk' },
  unnameOfficer: { ...STEP, handle: 'pd.desk' },
}

export const input = <A extends RequestAction>(
  action: A,
  overrides: Partial<RequestInputs[A]> = {},
): RequestInputs[A] => ({
  ...INPUTS[action],
  ...overrides,
})

export interface Attempt<A extends RequestAction> {
  readonly by: Actor
  readonly on: RequestFacts | null
  readonly with?: Partial<RequestInputs[A]>
  readonly now?: Date
  readonly world?: Partial<RequestWorld>
}

/** Tries an action with a sound input, changed as told. */
export function attempt<A extends RequestAction>(action: A, tried: Attempt<A>): Decision<RequestFacts> {
  const { by, on, now = NOW } = tried
  const sent = input(action, tried.with)
  return decideOnRequest(action, on, sent, by, now, world(tried.world))
}

export interface Done<Next> {
  readonly next: Next
  readonly events: readonly DomainEvent[]
}

/** The decision, which must have been taken. */
export function done<Next>(decision: Decision<Next>): Done<Next> {
  if (!decision.ok) throw new Error(`Refused: ${JSON.stringify(decision.refusals, null, 1)}`)
  return decision
}

/** The refusals, of which there must be some. */
export function refused<Next>(decision: Decision<Next>): readonly Refusal[] {
  if (decision.ok) throw new Error('It was done')
  return decision.refusals
}

/** Code, rule and paragraph of each refusal, in short: `GUARD_NOT_MET request.complete ¶19 at profiles`. */
export function inShort(refusals: readonly Refusal[]): string[] {
  return refusals.map(({ code, rule, paragraph, path }) =>
    [code, rule, paragraph && `¶${paragraph}`, path.length > 0 && `at ${path.join('.')}`].filter(Boolean).join(' '),
  )
}
