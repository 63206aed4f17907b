/** Members and visits of the expert team, sound and complete unless a test says otherwise. UNODC leads, UNHCR takes part. */
import type { ExpertTeamVisitStatus as Status } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../../domain/actor.js'
import { decideOnExpertTeam, type ExpertTeamEvent, NOTHING_YET } from '../../domain/expert-team/decide.js'
import type {
  ExpertTeamFacts,
  ExpertTeamWorld,
  FindingFacts,
  FollowUpFacts,
  MemberFacts,
  VisitFacts,
  VisitSight,
} from '../../domain/expert-team/facts.js'
import type { ExpertTeamAction, ExpertTeamInputs } from '../../domain/expert-team/input.js'
import type { Decision } from '../../domain/refusal.js'
import { at, day, NOW } from './kit.js'

const SIGHT: VisitSight = {
  ...{ countryCode: 'LBR', missionCode: 'MINUSMA', leadEntityCode: 'UNODC' },
  sensitivity: 'UNCLASSIFIED',
  phase: 'APPROVED',
  partyCodes: ['UNHCR', 'UNODC'],
  namedHandles: [],
  openedHandles: [],
}

export const member = (overrides: Partial<MemberFacts> = {}): MemberFacts => ({
  ...{ id: 'member-unodc', reference: 'XM-2026-0001', origin: 'LIVE', version: 3, entityCode: 'UNODC' },
  ...{ themes: ['CYBERCRIME', 'ILLICIT_FINANCIAL_FLOWS'], joinedOn: day('2026-01-01'), leftOn: null },
  ...{ identity: null, visits: [], deployments: [] },
  ...overrides,
})

export const SECOND = member({
  ...{ id: 'member-unhcr', reference: 'XM-2026-0002', entityCode: 'UNHCR', themes: ['TRAFFICKING'] },
})

export const finding = (overrides: Partial<FindingFacts> = {}): FindingFacts => ({
  ...SIGHT,
  ...{ id: 'finding', ordinal: 1, theme: 'CYBERCRIME', summary: 'SECRET finding.', madeByEntityCode: 'UNODC' },
  recordedAt: at('2026-11-20T10:00:00Z'),
  ...overrides,
})

export const followUp = (overrides: Partial<FollowUpFacts> = {}): FollowUpFacts => ({
  ...SIGHT,
  ...{ id: 'follow-up', findingId: null, ordinal: 1, version: 2, state: 'TO_BE_FILED', action: 'Train the unit.' },
  ...{ dueOn: day('2027-01-31'), requestId: null, outcome: null, createdAt: NOW, closedAt: null, announcedAt: null },
  ...overrides,
})

export function visit(status: Status, overrides: Partial<VisitFacts> = {}): VisitFacts {
  const period = { startOn: day('2026-11-20'), endOn: day('2026-11-30') }
  const agreed = !['REQUESTED', 'DECLINED'].includes(status)
  const started = ['UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED'].includes(status)
  const reported = ['REPORTED', 'CLOSED'].includes(status)
  return {
    ...SIGHT,
    ...{ id: 'visit', reference: 'EV-2026-0001', origin: 'LIVE', status, version: 4 },
    ...{ themes: ['CYBERCRIME', 'TRAFFICKING'], sgfAreas: ['OPERATIONS'], purpose: 'Advice on a cybercrime unit.' },
    ...{ hostRequestReference: 'NV/7', hostRequestedOn: day('2026-10-01'), ...period },
    startedOn: started ? day('2026-11-20') : null,
    endedOn: reported || status === 'BROKEN_OFF' ? day('2026-11-22') : null,
    report: reported ? 'Done.' : null,
    requestedAt: at('2026-10-02T09:00:00Z'),
    reportedAt: reported ? at('2026-11-22T18:00:00Z') : null,
    closedAt: status === 'CLOSED' ? at('2026-11-23T08:00:00Z') : null,
    ...(agreed ? {} : { phase: 'FILED', leadEntityCode: null, partyCodes: [] }),
    members: agreed
      ? [member(), SECOND].map(({ id }) => ({ memberId: id, ...period, holds: status !== 'CANCELLED' }))
      : [],
    ...{ findings: [], followUps: [] },
    ...overrides,
  }
}

export function world(overrides: Partial<ExpertTeamWorld> = {}): ExpertTeamWorld {
  return {
    countryKnown: (code) => ['LBR', 'YEM', 'MLI'].includes(code),
    countryOf: (code) => ({ MINUSMA: 'MLI' })[code] ?? null,
    entityKind: (code) =>
      code === 'AU'
        ? 'PARTNER_ORGANIZATION'
        : code === 'GFP'
          ? 'ARRANGEMENT'
          : /^(UN|PD|OHCHR)/.test(code)
            ? 'SECRETARIAT'
            : null,
    handleKnown: (handle) => handle !== 'nobody',
    members: new Map([member(), SECOND].map((one) => [one.id, one])),
    expertKnown: true,
    expertErased: false,
    request: { id: 'request', countryCode: 'LBR' },
    findingSeen: () => true,
    ...overrides,
  }
}

const step = (expectedVersion: number) => ({ id: 'it', expectedVersion, idempotencyKey: 'key' })

/** Sound for `visit()`, `member()` and `followUp()`. */
export const INPUTS: ExpertTeamInputs = {
  addExpertTeamMember: {
    ...{ idempotencyKey: 'key', entity: 'UNODC', themes: ['CYBERCRIME'], joinedOn: day('2026-12-01') },
    post: 'Crime prevention officer',
  },
  endExpertTeamMembership: { ...step(3), leftOn: day('2026-12-31'), reasons: 'Reassigned.' },
  requestExpertTeamVisit: {
    ...{ idempotencyKey: 'key', country: 'LBR', themes: ['CYBERCRIME'], purpose: 'Advice.' },
    ...{ hostRequest: { reference: 'NV/7', givenOn: day('2026-11-01') } },
    ...{ startOn: day('2026-12-01'), endOn: day('2026-12-10') },
  },
  acceptExpertTeamVisit: {
    ...{ ...step(4), members: ['member-unodc', 'member-unhcr'], leadEntity: 'UNODC' },
    ...{ startOn: day('2026-12-01'), endOn: day('2026-12-10') },
  },
  declineExpertTeamVisit: { ...step(4), reasons: 'Nobody is free.' },
  cancelExpertTeamVisit: { ...step(4), reasons: 'Elections.' },
  startExpertTeamVisit: { ...step(4), startedOn: day('2026-11-21') },
  extendExpertTeamVisit: { ...step(4), endOn: day('2026-12-05'), reasons: 'A second laboratory.' },
  breakOffExpertTeamVisit: { ...step(4), endedOn: day('2026-11-22'), reasons: 'Fighting nearby.' },
  reportExpertTeamVisit: { ...step(4), endedOn: day('2026-11-22'), report: 'A unit is to be built.' },
  closeExpertTeamVisit: step(4),
  recordExpertTeamFinding: {
    ...{ idempotencyKey: 'key', visitId: 'it', theme: 'CYBERCRIME', summary: 'SECRET finding.' },
  },
  addExpertTeamFollowUp: {
    ...{ idempotencyKey: 'key', visitId: 'it', action: 'File a request.', dueOn: day('2027-02-01') },
  },
  linkExpertTeamFollowUp: { ...step(2), requestId: 'request' },
  closeExpertTeamFollowUp: { ...step(2), done: true, outcome: 'The request is filed.' },
}

interface Attempt {
  readonly by: Actor
  readonly on?: Partial<ExpertTeamFacts>
  readonly with?: object
  readonly in?: Partial<ExpertTeamWorld>
}

export function attempt(
  action: ExpertTeamAction,
  { by, on = {}, with: more = {}, in: other = {} }: Attempt,
): Decision<ExpertTeamFacts, ExpertTeamEvent> {
  const input = { ...INPUTS[action], ...more } as ExpertTeamInputs[typeof action]
  return decideOnExpertTeam(action, { ...NOTHING_YET, ...on }, input, by, NOW, world(other))
}
