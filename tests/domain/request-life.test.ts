/** Every state × action × person: legal and where to, or refused with which code. The table below is written from the rules. */
import { describe, expect, test } from 'vitest'
import type { AdvisoryRequestStatus as Status } from '../../prisma/generated/client/enums.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { RequestAction } from '../../domain/advisory-request/input.js'
import { decideAssignment } from '../../domain/deployment/assign.js'
import type { Decision } from '../../domain/refusal.js'
import { brokenByRequest } from './constraints.js'
import {
  attempt,
  day,
  expert,
  listed,
  NOW,
  objection,
  PEOPLE,
  PERSONS,
  proposal,
  request,
  unanswered,
  type Person,
} from './kit.js'

const ALL: readonly Status[] = [
  'DRAFT',
  'SUBMITTED',
  'IN_TRIAGE',
  'IN_CONSULTATION',
  'AWAITING_DECISION',
  'APPROVED',
  'STAFFING',
  'DEPLOYED',
  'COMPLETED',
  'RETURNED',
  'ON_HOLD',
  'SUSPENDED',
  'DECLINED',
  'WITHDRAWN',
]

const OVER: readonly Status[] = ['COMPLETED', 'DECLINED', 'WITHDRAWN']

type Way = Partial<Record<Status, Status>>
type Tried = Exclude<RequestAction, 'file'> | 'assignExpert'

interface Expected {
  readonly may: readonly Person[]
  readonly ways: Way
  /** Persons whose ways differ. */
  readonly but?: Partial<Record<Person, Way>>
  /** Who may, while nobody has been consulted yet and the state alone refuses. */
  readonly mayBeforeConsultation?: readonly Person[]
}

const stays = (...states: Status[]): Way => Object.fromEntries(states.map((state) => [state, state]))
const all = (states: readonly Status[], to: Status): Way => Object.fromEntries(states.map((state) => [state, to]))
const OFFICERS: readonly Person[] = ['consulted', 'lead', 'bystander', 'ohchr', 'pd']

const EXPECTED: Record<Tried, Expected> = {
  amend: { may: ['rc'], ways: { DRAFT: 'DRAFT', RETURNED: 'SUBMITTED' } },
  submit: { may: ['rc'], ways: { DRAFT: 'SUBMITTED', RETURNED: 'SUBMITTED' } },
  triage: { may: ['gfp'], ways: { SUBMITTED: 'IN_TRIAGE' } },
  openConsultation: { may: ['gfp'], ways: { IN_TRIAGE: 'IN_CONSULTATION' } },
  reviseConsultation: {
    may: ['gfp'],
    ways: { IN_CONSULTATION: 'IN_CONSULTATION', AWAITING_DECISION: 'IN_CONSULTATION' },
  },
  recordPosition: {
    may: ['consulted', 'ohchr', 'pd'],
    ways: stays('IN_CONSULTATION', 'AWAITING_DECISION'),
    mayBeforeConsultation: OFFICERS,
  },
  overruleObjection: { may: ['gfp'], ways: stays('IN_CONSULTATION', 'AWAITING_DECISION') },
  assessHumanRights: {
    may: ['lead', 'ohchr'],
    ways: stays('IN_CONSULTATION', 'AWAITING_DECISION'),
    but: { ohchr: stays('IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED', 'STAFFING', 'DEPLOYED', 'SUSPENDED') },
    mayBeforeConsultation: OFFICERS,
  },
  concurHumanRights: {
    may: ['ohchr'],
    ways: stays('IN_CONSULTATION', 'AWAITING_DECISION', 'APPROVED', 'STAFFING', 'DEPLOYED', 'SUSPENDED'),
  },
  commitFunding: { may: OFFICERS, ways: stays('IN_CONSULTATION', 'AWAITING_DECISION') },
  closeConsultation: { may: ['gfp'], ways: { IN_CONSULTATION: 'AWAITING_DECISION' } },
  approve: { may: ['gfp'], ways: { AWAITING_DECISION: 'APPROVED' } },
  decline: {
    may: ['gfp'],
    ways: all(['IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION', 'RETURNED', 'ON_HOLD', 'SUSPENDED'], 'DECLINED'),
  },
  return: { may: ['gfp'], ways: all(['SUBMITTED', 'IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION'], 'RETURNED') },
  hold: { may: ['gfp'], ways: all(['SUBMITTED', 'IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION'], 'ON_HOLD') },
  suspend: { may: ['gfp', 'ohchr'], ways: all(['APPROVED', 'STAFFING', 'DEPLOYED'], 'SUSPENDED') },
  resume: { may: ['gfp'], ways: { ON_HOLD: 'IN_CONSULTATION', SUSPENDED: 'STAFFING' } },
  withdraw: {
    may: ['rc'],
    ways: all(
      [
        'DRAFT',
        'SUBMITTED',
        'IN_TRIAGE',
        'IN_CONSULTATION',
        'AWAITING_DECISION',
        'RETURNED',
        'ON_HOLD',
        'APPROVED',
        'STAFFING',
        'SUSPENDED',
      ],
      'WITHDRAWN',
    ),
  },
  nameOfficer: { may: ['rc'], ways: stays(...ALL.filter((state) => !OVER.includes(state))) },
  unnameOfficer: { may: ['rc'], ways: stays(...ALL.filter((state) => !OVER.includes(state))) },
  assignExpert: {
    may: ['pd'],
    ways: { APPROVED: 'STAFFING', STAFFING: 'STAFFING', DEPLOYED: 'DEPLOYED' },
  },
}

/** The request in which nothing but state and role can stand against the action. */
function readyFor(action: Tried, status: Status): RequestFacts {
  const facts = request(status)
  const asked = facts.consultations.length > 0
  if (action === 'overruleObjection' && asked) return { ...facts, consultations: [objection('UNODC')] }
  if (action === 'concurHumanRights') return { ...facts, assessments: [proposal()] }
  if (action === 'unnameOfficer') return { ...facts, namedHandles: ['pd.desk'] }
  return facts
}

function attempted(action: Tried, person: Person, facts: RequestFacts): Decision<RequestFacts> {
  const by = PEOPLE[person]
  if (action !== 'assignExpert') return attempt(action, { by, on: facts })
  const period = { startOn: day('2027-01-01'), endOn: day('2027-06-30') }
  const sent = { idempotencyKey: 'key', requestId: facts.id, profileId: 'profile-1', expertId: 'expert', ...period }
  const decision = decideAssignment(facts, expert(), sent, by, NOW)
  return decision.ok ? { ...decision, next: decision.next.request } : decision
}

function expected(action: Tried, person: Person, status: Status): string {
  const { may, ways, but, mayBeforeConsultation } = EXPECTED[action]
  const unasked = ['DRAFT', 'SUBMITTED', 'IN_TRIAGE'].includes(status)
  const permitted = unasked && mayBeforeConsultation ? mayBeforeConsultation : may
  if (!permitted.includes(person)) return 'FORBIDDEN'
  return (but?.[person] ?? ways)[status] ?? 'ILLEGAL_TRANSITION'
}

describe.each(Object.keys(EXPECTED) as Tried[])('%s', (action) => {
  test.each(ALL)('from %s', (status) => {
    const facts = readyFor(action, status)
    const outcomes = PERSONS.map((person) => {
      const decision = attempted(action, person, facts)
      return [person, decision.ok ? decision.next.status : decision.refusals.map(({ code }) => code).join()]
    })
    expect(outcomes).toEqual(PERSONS.map((person) => [person, expected(action, person, status)]))
  })

  test('raises the version by one, tells of it, and leads to a state that the database takes', () => {
    for (const status of ALL) {
      for (const person of PERSONS) {
        const facts = readyFor(action, status)
        expect(brokenByRequest(facts)).toEqual([])
        const decision = attempted(action, person, facts)
        if (!decision.ok) continue
        expect(decision.next.version).toBe(facts.version + 1)
        expect(brokenByRequest(decision.next)).toEqual([])
        expect(decision.events.some(({ subject, humanRights }) => subject === 'ADVISORY_REQUEST' && !humanRights)).toBe(
          true,
        )
        expect(decision.events.every(({ changes, humanRights }) => humanRights || changes.length > 0)).toBe(true)
      }
    }
  })
})

describe('filing', () => {
  test.each(PERSONS)('by %s', (person) => {
    const decision = attempt('file', { by: PEOPLE[person], on: null })
    if (person === 'rc') expect(decision.ok && decision.next.status).toBe('DRAFT')
    else expect(decision).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
  })
})

describe('what the table of states cannot show', () => {
  test('a named desk may name and unname, another may not', () => {
    const named = request('SUBMITTED', { namedHandles: ['gfp_desk', 'pd.desk'] })
    expect(attempt('nameOfficer', { by: PEOPLE.gfp, on: named }).ok).toBe(true)
    expect(attempt('unnameOfficer', { by: PEOPLE.gfp, on: named }).ok).toBe(true)
    expect(attempt('unnameOfficer', { by: PEOPLE.gfp, on: request('SUBMITTED') })).toMatchObject({
      refusals: [{ code: 'FORBIDDEN' }],
    })
  })

  test('the Police Division proposes an assessment and gives no position where it leads', () => {
    const led = request('IN_CONSULTATION', {
      leadEntityCode: 'PD',
      partyCodes: ['PD', 'UNODC'],
      consultations: [unanswered('UNODC')],
    })
    expect(attempt('assessHumanRights', { by: PEOPLE.pd, on: led }).ok).toBe(true)
    expect(attempt('recordPosition', { by: PEOPLE.pd, on: led })).toMatchObject({ refusals: [{ code: 'FORBIDDEN' }] })
  })

  test.each(['SUBMITTED', 'IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION'] as const)(
    'held from %s it resumes there',
    (status) => {
      const held = attempt('hold', { by: PEOPLE.gfp, on: request(status) })
      if (!held.ok) throw new Error('not held')
      expect(held.next.resumeTo).toBe(status)
      const resumed = attempt('resume', { by: PEOPLE.gfp, on: held.next, with: { expectedVersion: 5 } })
      expect(resumed.ok && resumed.next).toMatchObject({ status, resumeTo: null })
    },
  )

  test.each(['APPROVED', 'STAFFING', 'DEPLOYED'] as const)('suspended from %s it resumes there', (status) => {
    const suspended = attempt('suspend', { by: PEOPLE.gfp, on: request(status) })
    if (!suspended.ok) throw new Error('not suspended')
    const resumed = attempt('resume', { by: PEOPLE.gfp, on: suspended.next, with: { expectedVersion: 5 } })
    expect(resumed.ok && resumed.next).toMatchObject({ status, resumeTo: null })
  })

  test('planned deployments fall with a withdrawn request, and with one declined while suspended', () => {
    const on = request('SUSPENDED', { deployments: [listed()] })
    const withdrawn = attempt('withdraw', { by: PEOPLE.rc, on })
    const declined = attempt('decline', { by: PEOPLE.gfp, on })
    expect(withdrawn.ok && withdrawn.next.deployments).toEqual([listed({ status: 'CANCELLED' })])
    expect(declined.ok && declined.next.deployments).toEqual([listed({ status: 'CANCELLED' })])
  })
})
