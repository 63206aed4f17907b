/** The standing capacities: who may, who can be sent, for what, and by when. */
import { describe, expect, test } from 'vitest'
import { ALLOWANCES } from '../../domain/allowances.js'
import { STATUSES } from '../../domain/advisory-request/states.js'
import { addDays } from '../../domain/day.js'
import type { ExpertFacts } from '../../domain/deployment/facts.js'
import { decideStandingAssignment } from '../../domain/standing-capacity/assign.js'
import { announceAssignment } from '../../domain/standing-capacity/clock.js'
import { freeFrom, isDeployable } from '../../domain/standing-capacity/deployable.js'
import type { StandingMemberFacts, StandingWorld } from '../../domain/standing-capacity/facts.js'
import type { StandingInputs } from '../../domain/standing-capacity/input.js'
import { decideDischarge, decideEnrolment } from '../../domain/standing-capacity/member.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { day, done, expert, inShort, NOW, PEOPLE, PERSONS, refused, request } from './kit.js'

const busy = (startOn: string, endOn: string): ExpertFacts['assignments'][number] => ({
  ...{ deploymentId: 'other', countryCode: null },
  ...{ startOn: day(startOn), endOn: day(endOn) },
})

const member = (overrides: Partial<StandingMemberFacts> = {}): StandingMemberFacts => ({
  ...{ id: 'member', origin: 'LIVE', version: 1, expertId: 'expert', entityCode: 'SPC' },
  ...{ joinedOn: day('2026-01-01'), leftOn: null, memberStateCode: 'XAA' },
  ...overrides,
})

const second = expert({ id: 'second', reference: 'EX-0043' })

function world(
  members: readonly StandingMemberFacts[] = [member(), member({ id: 'member-2', expertId: 'second' })],
  experts: readonly ExpertFacts[] = [expert(), second],
): StandingWorld {
  return {
    capacityKnown: (code) => code === 'SPC' || code === 'JCSC',
    missionKnown: (code) => code === 'MINUSMA',
    countryOf: (code) => (code === 'MINUSMA' ? 'MLI' : null),
    experts: new Map(experts.map((one) => [one.id, one])),
    erased: new Set(),
    members,
    allowances: ALLOWANCES,
  }
}

const ASSIGN: StandingInputs['assignStandingCapacity'] = {
  ...{ idempotencyKey: 'key', entity: 'SPC', purpose: 'SURGE', mission: 'MINUSMA', memberIds: ['member', 'member-2'] },
  ...{ startOn: day('2026-12-01'), endOn: day('2027-02-28'), task: 'Elections.' },
}
const FOR_COUNTRY = { purpose: 'COUNTRY_REQUEST', mission: null, requestId: 'request' } as const

const assign = (
  more: Partial<StandingInputs['assignStandingCapacity']> = {},
  {
    on = null,
    within = world(),
    by = PEOPLE.pd,
  }: { on?: RequestFacts | null; within?: StandingWorld; by?: typeof PEOPLE.pd } = {},
) => decideStandingAssignment(on, { ...ASSIGN, ...more }, by, NOW, within)

describe('service', () => {
  const ENROL = { idempotencyKey: 'key', expertId: 'expert', entity: 'SPC', joinedOn: day('2026-12-01') }
  const enrol = (within: StandingWorld, more = {}) => decideEnrolment({ ...ENROL, ...more }, PEOPLE.pd, within)
  const leave = (on: StandingMemberFacts, leftOn: Date, within = world(), by: typeof PEOPLE.pd = PEOPLE.pd) =>
    decideDischarge(on, { id: 'member', idempotencyKey: 'key', expectedVersion: 1, leftOn }, by, within)

  test('begins and ends by the Police Division alone', () => {
    const begins = PERSONS.filter((person) => decideEnrolment(ENROL, PEOPLE[person], world([])).ok)
    const ends = PERSONS.filter(
      (person) => leave(member(), day('2027-01-01'), world(), PEOPLE[person] as typeof PEOPLE.pd).ok,
    )
    const sends = PERSONS.filter((person) => assign({}, { by: PEOPLE[person] as typeof PEOPLE.pd }).ok)
    expect([begins, ends, sends]).toEqual([['pd'], ['pd'], ['pd']])
  })

  test('is in one capacity at a time', () => {
    expect(done(enrol(world([]))).next).toMatchObject({ id: '', version: 1, entityCode: 'SPC', memberStateCode: 'XAA' })
    expect(inShort(refused(enrol(world())))).toEqual(['CONFLICT standing.one-service at expertId'])
    expect(enrol(world([member({ leftOn: day('2026-11-30') })])).ok).toBe(true)
    expect(inShort(refused(enrol(world([]), { entity: 'PD', expertId: 'nobody' })))).toEqual([
      'VALIDATION at entity',
      'VALIDATION at expertId',
    ])
  })

  test('does not begin for who is erased', () => {
    expect(inShort(refused(enrol({ ...world([]), erased: new Set(['expert']) })))).toEqual([
      'GUARD_NOT_MET person.erased-once at expertId',
    ])
  })

  test('ends once, not before it began, and not while somebody is sent beyond that day', () => {
    expect(done(leave(member(), day('2027-01-01'))).next).toMatchObject({ leftOn: day('2027-01-01'), version: 2 })
    expect(inShort(refused(leave(member({ leftOn: day('2026-12-01') }), day('2027-01-01'))))).toEqual([
      'ILLEGAL_TRANSITION',
    ])
    expect(inShort(refused(leave(member({ version: 3 }), day('2027-01-01'))))).toEqual([
      'VERSION_CONFLICT at expectedVersion',
    ])
    expect(inShort(refused(leave(member(), day('2025-12-31'))))).toEqual(['VALIDATION at leftOn'])
    const sent = world([member()], [expert({ assignments: [busy('2026-12-01', '2027-02-01')] })])
    expect(inShort(refused(leave(member(), day('2027-01-01'), sent)))).toEqual([
      'CONFLICT standing.not-assigned at leftOn',
    ])
  })
})

describe('assignments', () => {
  test.each(['START_UP', 'SURGE', 'DRAWDOWN'] as const)('%s: to a mission, by a clock of its own', (purpose) => {
    const { next, events } = done(assign({ purpose, urgency: 'IMMEDIATE' }))
    expect(next.deployment).toMatchObject({
      ...{ kind: 'STANDING_CAPACITY', status: 'PLANNED', missionCode: 'MINUSMA', countryCode: 'MLI' },
      ...{ memberStateCode: null, requestId: null },
      members: [{ expertId: 'expert' }, { expertId: 'second' }],
    })
    expect(next.assignment).toMatchObject({ purpose, notifiedAt: NOW, clockDueAt: addDays(NOW, 7) })
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_PLANNED'])
  })

  test.each([
    ['IMMEDIATE', 7],
    ['HIGH', 14],
    ['ROUTINE', 14],
  ] as const)('%s: %d days', (urgency, days) => {
    expect(done(assign({ urgency })).next.assignment.clockDueAt).toEqual(addDays(NOW, days))
  })

  test('a country request answers an approved request, whose own clock runs', () => {
    const { next, events } = done(assign(FOR_COUNTRY, { on: request('APPROVED') }))
    expect(next.deployment).toMatchObject({ requestId: 'request', countryCode: 'LBR', missionCode: null })
    expect(next.assignment).toMatchObject({ clockDueAt: null, notifiedAt: new Date('2026-11-20T08:00:00Z') })
    expect(next.request).toMatchObject({ status: 'STAFFING', version: 5 })
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_PLANNED', 'ADVISORY_REQUEST_STAFFING'])
  })

  test('only of a request that is approved and not over', () => {
    const taken = STATUSES.filter((status) => assign(FOR_COUNTRY, { on: request(status) }).ok)
    expect([...taken].sort()).toEqual(['APPROVED', 'DEPLOYED', 'STAFFING'])
    expect(inShort(refused(assign(FOR_COUNTRY, { on: request('AWAITING_DECISION') })))).toEqual(['ILLEGAL_TRANSITION'])
  })

  test.each<[string, Partial<StandingInputs['assignStandingCapacity']>, readonly string[]]>([
    ['a country request without a request', { ...FOR_COUNTRY, requestId: null }, ['VALIDATION at requestId']],
    ['a surge without a mission', { mission: null }, ['VALIDATION at mission']],
    ['an unknown mission', { mission: 'UNKNOWN' }, ['VALIDATION at mission']],
    ['another entity', { entity: 'PD', memberIds: [] }, ['VALIDATION at entity', 'VALIDATION at memberIds']],
    ['nobody', { memberIds: [] }, ['VALIDATION at memberIds']],
    ['a stranger', { memberIds: ['stranger'] }, ['VALIDATION at memberIds.0']],
    ['one twice', { memberIds: ['member', 'member'] }, ['VALIDATION at memberIds.1']],
    ['no task', { task: ' ' }, ['VALIDATION at task']],
    ['a period that is none', { endOn: day('2026-11-30') }, ['VALIDATION at endOn']],
    [
      'members of the other capacity',
      { entity: 'JCSC', memberIds: ['member'] },
      ['GUARD_NOT_MET standing.member ¶16 at memberIds.0'],
    ],
  ])('%s', (_, more, expected) => {
    expect(inShort(refused(assign(more)))).toEqual(expected)
  })

  test('each is in service, cleared, available and free over the whole period', () => {
    const within = world(
      [member({ leftOn: day('2027-01-31') }), member({ id: 'member-2', expertId: 'second' })],
      [expert(), { ...second, availability: [], assignments: [busy('2027-02-28', '2027-05-01')] }],
    )
    expect(inShort(refused(assign({}, { within })))).toEqual([
      'GUARD_NOT_MET standing.member ¶16 at memberIds.0',
      'GUARD_NOT_MET deployment.available ¶39 at memberIds.1',
      'CONFLICT deployment.no-overlap ¶39 at memberIds.1',
    ])
  })
})

test('who can be sent on a day, and from when those who cannot', () => {
  const sent = expert({ assignments: [busy('2027-01-16', '2027-02-10'), busy('2026-11-01', '2027-01-15')] })
  const on = (text: string) => [isDeployable(member(), sent, day(text)), freeFrom(sent, day(text))]
  expect(on('2026-10-31')).toEqual([true, day('2026-10-31')])
  expect(on('2026-11-23')).toEqual([false, day('2027-02-11')])
  expect(on('2027-02-11')).toEqual([true, day('2027-02-11')])
  expect(isDeployable(member({ leftOn: day('2027-02-10') }), sent, day('2027-02-11'))).toBe(false)
  // Cleared from October on.
  expect(isDeployable(member(), expert(), day('2026-09-30'))).toBe(false)
})

test('the clock of an assignment: reminded once, overdue once, silent when it has stopped', () => {
  const live = (stopped: Date | null) => {
    const told: string[] = []
    let now = { ...done(assign()).next.assignment, clockStoppedAt: stopped }
    for (let count = 0; count <= 60; count++) {
      const { next, events } = done(announceAssignment(now, addDays(NOW, count)))
      told.push(...events.map(({ type }) => `${count} ${type}`))
      now = { ...next, clockStoppedAt: stopped }
    }
    return told
  }
  expect(live(null)).toEqual(['11 DEPLOYMENT_REMINDED', '15 DEPLOYMENT_OVERDUE'])
  expect(live(NOW)).toEqual([])
})
