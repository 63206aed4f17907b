/** What an input of the expert team must say, and the rules that it must meet. */
import { describe, expect, test } from 'vitest'
import type { ExpertTeamFacts, ExpertTeamWorld } from '../../domain/expert-team/facts.js'
import type { ExpertTeamAction } from '../../domain/expert-team/input.js'
import { maySee } from '../../domain/visibility/sight.js'
import { attempt, finding, followUp, member, SECOND, visit } from './expert-team-kit.js'
import { day, officer, PEOPLE } from './kit.js'

const BY: Partial<Record<ExpertTeamAction, keyof typeof PEOPLE>> = {
  addExpertTeamMember: 'consulted',
  requestExpertTeamVisit: 'rc',
}

function refusals(
  action: ExpertTeamAction,
  more: object,
  on: Partial<ExpertTeamFacts> = {},
  other: Partial<ExpertTeamWorld> = {},
): string[] {
  const decision = attempt(action, { by: PEOPLE[BY[action] ?? 'pd'], on, with: more, in: other })
  if (decision.ok) return []
  return decision.refusals.map(({ code, rule, path }) => `${rule ?? code} ${path.join('.')}`.trim())
}

describe('a member', () => {
  test.each<[object, string[], Partial<ExpertTeamWorld>?]>([
    [{}, []],
    [{ post: null, expertId: 'expert' }, []],
    [{ post: null }, ['VALIDATION post']],
    [{ post: null, expertId: 'expert' }, ['VALIDATION expertId'], { expertKnown: false }],
    [{ post: null, expertId: 'expert' }, ['person.erased-once expertId'], { expertErased: true }],
    [{ themes: [] }, ['VALIDATION themes']],
    [{ themes: ['CYBERCRIME', 'CYBERCRIME'] }, ['VALIDATION themes.1']],
    [{ entity: 'NOWHERE' }, ['VALIDATION entity']],
    [{ joinedOn: day('1890-01-01') }, ['VALIDATION joinedOn']],
  ])('%j', (more, expected, other = {}) => {
    expect(refusals('addExpertTeamMember', more, {}, other)).toEqual(expected)
  })

  test('leaves after joining, and after the visits that hold it', () => {
    const visits = [{ visitId: 'v', reference: 'EV-1', startOn: day('2027-01-01'), endOn: day('2027-01-10') }]
    const leaving = (leftOn: string) =>
      refusals('endExpertTeamMembership', { leftOn: day(leftOn) }, { member: member({ visits }) })
    expect(leaving('2025-01-01')).toEqual(['VALIDATION leftOn', 'VALIDATION leftOn'])
    expect(leaving('2027-01-09')).toEqual(['VALIDATION leftOn'])
    expect(leaving('2027-01-10')).toEqual([])
  })
})

describe('a request for a visit', () => {
  test.each<[object, string[]]>([
    [{}, []],
    [{ themes: [] }, ['VALIDATION themes']],
    [{ sgfAreas: [] }, ['VALIDATION sgfAreas']],
    [{ purpose: ' ' }, ['VALIDATION purpose']],
    [
      { hostRequest: { reference: '', givenOn: day('2027-01-01') } },
      ['VALIDATION hostRequest.reference', 'VALIDATION hostRequest.givenOn'],
    ],
    [{ startOn: day('2026-11-22') }, ['VALIDATION startOn']],
    [{ endOn: day('2026-11-30') }, ['VALIDATION endOn']],
    [{ namedOfficers: ['pd.desk', 'nobody'] }, ['VALIDATION namedOfficers.1']],
    [{ country: 'ZZZ' }, ['VALIDATION country']],
  ])('%j', (more, expected) => {
    expect(refusals('requestExpertTeamVisit', more)).toEqual(expected)
  })

  test('is of operations unless it says otherwise, and names the mission whose police asked', () => {
    const decision = attempt('requestExpertTeamVisit', { by: PEOPLE.police, with: { country: 'MLI' } })
    expect(decision).toMatchObject({
      ok: true,
      next: { visit: { sgfAreas: ['OPERATIONS'], missionCode: 'MINUSMA', phase: 'FILED', version: 1 } },
    })
  })
})

describe('accepting a visit', () => {
  const on = { visit: visit('REQUESTED') }
  const members = (...list: ReturnType<typeof member>[]) => ({ members: new Map(list.map((one) => [one.id, one])) })

  test.each<[string, object, Partial<ExpertTeamWorld>, string[]]>([
    ['sound', {}, {}, []],
    [
      'nobody',
      { members: [] },
      {},
      [
        'VALIDATION members',
        'visit.lead-takes-part leadEntity',
        'visit.themes-covered members',
        'visit.themes-covered members',
      ],
    ],
    ['an unknown member', { members: ['member-unodc', 'member-unhcr', 'x'] }, {}, ['VALIDATION members.2']],
    ['a theme that nobody deals with', { members: ['member-unodc'] }, {}, ['visit.themes-covered members']],
    ['a lead that does not go', { leadEntity: 'UNDP' }, {}, ['visit.lead-takes-part leadEntity']],
    [
      'a member who leaves',
      {},
      members(member({ leftOn: day('2026-12-05') }), SECOND),
      ['visit.members-in-service members.0'],
    ],
    [
      'a member on another visit',
      {},
      members(
        member({ visits: [{ visitId: 'o', reference: 'EV-9', startOn: day('2026-12-10'), endOn: day('2026-12-12') }] }),
        SECOND,
      ),
      ['visit.member-free members.0'],
    ],
    [
      'a member whom a deployment holds',
      {},
      members(member({ deployments: [{ from: day('2026-12-10'), to: day('2027-03-01') }] }), SECOND),
      ['visit.member-free members.0'],
    ],
    ['days that have passed', { startOn: day('2026-11-01') }, {}, ['VALIDATION startOn']],
  ])('with %s', (_, more, other, expected) => {
    expect(refusals('acceptExpertTeamVisit', more, on, other)).toEqual(expected)
  })

  test('makes the entities of its members parties, and tells no reference of another visit', () => {
    const decision = attempt('acceptExpertTeamVisit', { by: PEOPLE.pd, on })
    expect(decision).toMatchObject({
      next: { visit: { phase: 'APPROVED', leadEntityCode: 'UNODC', partyCodes: ['UNHCR', 'UNODC'] } },
    })
    const busy = member({
      visits: [{ visitId: 'o', reference: 'EV-9', startOn: day('2026-12-10'), endOn: day('2026-12-12') }],
    })
    const clash = attempt('acceptExpertTeamVisit', { by: PEOPLE.pd, on, in: members(busy, SECOND) })
    expect(JSON.stringify(clash)).not.toContain('EV-9')
  })
})

describe('a longer visit', () => {
  const on = { visit: visit('UNDER_WAY') }
  const who = (...list: ReturnType<typeof member>[]) => ({ members: new Map(list.map((one) => [one.id, one])) })
  const itself = { visitId: 'visit', reference: 'EV-2026-0001', startOn: day('2026-11-20'), endOn: day('2026-11-30') }
  const next = { visitId: 'o', reference: 'EV-9', startOn: day('2026-12-05'), endOn: day('2026-12-12') }

  test.each<[string, object, Partial<ExpertTeamWorld>, string[]]>([
    ['sound', {}, who(member({ visits: [itself] }), SECOND), []],
    ['no longer', { endOn: day('2026-11-30') }, {}, ['VALIDATION endOn']],
    ['without reasons', { reasons: ' ' }, {}, ['VALIDATION reasons']],
    [
      'with a member who leaves',
      {},
      who(member({ leftOn: day('2026-12-04') }), SECOND),
      ['visit.members-in-service endOn'],
    ],
    [
      'with a member on the next visit',
      {},
      who(member({ visits: [itself, next] }), SECOND),
      ['visit.member-free endOn'],
    ],
    [
      'with a member whom a deployment holds',
      {},
      who(member({ deployments: [{ from: day('2026-12-01'), to: day('2027-03-01') }] }), SECOND),
      ['visit.member-free endOn'],
    ],
  ])('%s', (_, more, other, expected) => {
    expect(refusals('extendExpertTeamVisit', more, on, other)).toEqual(expected)
  })

  test('is agreed also when the days agreed have passed, but not into the past', () => {
    const late = { visit: visit('UNDER_WAY', { endOn: day('2026-11-21') }) }
    expect(refusals('extendExpertTeamVisit', {}, late)).toEqual([])
    expect(refusals('extendExpertTeamVisit', { endOn: day('2026-11-22') }, late)).toEqual(['VALIDATION endOn'])
  })

  test('holds its members until then, and may be reported to its new end', () => {
    expect(attempt('extendExpertTeamVisit', { by: PEOPLE.pd, on })).toMatchObject({
      next: { visit: { status: 'UNDER_WAY', endOn: day('2026-12-05'), members: [{ endOn: day('2026-12-05') }, {}] } },
      events: [{ type: 'EXPERT_TEAM_VISIT_EXTENDED', note: 'A second laboratory.' }],
    })
  })
})

describe('a visit that is broken off', () => {
  const on = { visit: visit('UNDER_WAY') }

  test.each<[object, string[]]>([
    [{}, []],
    [{ reasons: '' }, ['VALIDATION reasons']],
    [{ endedOn: day('2026-11-19') }, ['VALIDATION endedOn']],
    [{ endedOn: day('2026-11-24') }, ['VALIDATION endedOn']],
  ])('%j', (more, expected) => {
    expect(refusals('breakOffExpertTeamVisit', more, on)).toEqual(expected)
  })

  test('frees its members, and is reported as of the day on which it ended', () => {
    expect(attempt('breakOffExpertTeamVisit', { by: PEOPLE.rc, on })).toMatchObject({
      next: {
        visit: { status: 'BROKEN_OFF', endedOn: day('2026-11-22'), members: [{ endOn: day('2026-11-22') }, {}] },
      },
    })
    const broken = { visit: visit('BROKEN_OFF') }
    expect(refusals('reportExpertTeamVisit', {}, broken)).toEqual([])
    expect(refusals('reportExpertTeamVisit', { endedOn: day('2026-11-23') }, broken)).toEqual(['VALIDATION endedOn'])
  })
})

describe('findings and follow-ups', () => {
  const on = {
    visit: visit('UNDER_WAY', { sensitivity: 'CONFIDENTIAL', findings: [finding({ sensitivity: 'CONFIDENTIAL' })] }),
  }

  test.each<[object, string[]]>([
    [{}, []],
    [{ sensitivity: 'STRICTLY_CONFIDENTIAL' }, []],
    [{ sensitivity: 'UNCLASSIFIED' }, ['visit.findings-sensitive sensitivity']],
    [{ theme: 'CORRUPTION' }, ['VALIDATION theme']],
    [{ summary: '' }, ['VALIDATION summary']],
    [{ namedOfficers: ['nobody'] }, ['VALIDATION namedOfficers.0']],
  ])('a finding %j', (more, expected) => {
    expect(refusals('recordExpertTeamFinding', more, on)).toEqual(expected)
  })

  test.each<[object, string[], Partial<ExpertTeamWorld>?]>([
    [{}, []],
    [{ findingId: 'finding' }, []],
    [{ findingId: 'other' }, ['VALIDATION findingId']],
    [{ findingId: 'finding' }, ['VALIDATION findingId'], { findingSeen: () => false }],
    [{ dueOn: day('2026-11-22') }, ['VALIDATION dueOn']],
    [{ requestId: 'request' }, []],
    [{ requestId: 'request' }, ['VALIDATION requestId'], { request: null }],
    [{ requestId: 'request' }, ['VALIDATION requestId'], { request: { id: 'request', countryCode: 'YEM' } }],
  ])('a follow-up %j', (more, expected, other = {}) => {
    expect(refusals('addExpertTeamFollowUp', more, on, other)).toEqual(expected)
  })

  test('a strictly confidential finding is seen by its author, the named, the host country and the mission alone', () => {
    const by = officer('UNODC')
    const decision = attempt('recordExpertTeamFinding', {
      ...{ by, on, with: { sensitivity: 'STRICTLY_CONFIDENTIAL', namedOfficers: [PEOPLE.gfp.handle] } },
    })
    if (!decision.ok) throw new Error('It was refused')
    const secret = decision.next.visit?.findings.at(-1) ?? finding()
    expect(decision.events[0]?.seenAs).toMatchObject({ sensitivity: 'STRICTLY_CONFIDENTIAL' })
    const seers = (
      ['rc', 'otherRc', 'gfp', 'pd', 'police', 'observer', 'delegate', 'auditor', 'bystander'] as const
    ).filter((person) => maySee(PEOPLE[person], 'ExpertTeamFinding', secret))
    expect(seers).toEqual(['rc', 'gfp', 'police', 'auditor'])
    expect(maySee(by, 'ExpertTeamFinding', secret)).toBe(true)
    expect(maySee({ ...by, handle: 'unodc.other' }, 'ExpertTeamFinding', secret)).toBe(false)
  })
})

describe('a visit is closed', () => {
  test('when each follow-up that the desk sees is done or dropped', () => {
    const closing = (...followUps: ReturnType<typeof followUp>[]) =>
      refusals('closeExpertTeamVisit', {}, { visit: visit('REPORTED', { followUps }) })
    expect(closing(followUp({ state: 'DONE' }), followUp({ id: 'two', state: 'DROPPED' }))).toEqual([])
    expect(closing(followUp())).toEqual(['visit.follow-ups-closed'])
    // What the desk may not see does not exist for it.
    expect(closing(followUp({ sensitivity: 'STRICTLY_CONFIDENTIAL' }))).toEqual([])
  })
})
