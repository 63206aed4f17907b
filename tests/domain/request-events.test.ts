/** What the log is told: types, changes as texts, and nothing of assessments to those who may not see them. */
import { describe, expect, test } from 'vitest'
import type { RequestAction } from '../../domain/advisory-request/input.js'
import { changesBetween } from '../../domain/changes.js'
import { attempt, done, NOW, objection, PEOPLE, proposal, request, type Person } from './kit.js'

const TYPES: Record<RequestAction, readonly [Person, ReturnType<typeof request> | null, string]> = {
  file: ['rc', null, 'FILED'],
  amend: ['rc', request('DRAFT'), 'AMENDED'],
  submit: ['rc', request('DRAFT'), 'SUBMITTED'],
  triage: ['gfp', request('SUBMITTED'), 'TRIAGED'],
  openConsultation: ['gfp', request('IN_TRIAGE'), 'CONSULTATION_OPENED'],
  reviseConsultation: ['gfp', request('AWAITING_DECISION'), 'CONSULTATION_REVISED'],
  recordPosition: ['consulted', request('IN_CONSULTATION'), 'POSITION_RECORDED'],
  overruleObjection: [
    'gfp',
    request('IN_CONSULTATION', { consultations: [objection('UNODC')] }),
    'OBJECTION_OVERRULED',
  ],
  assessHumanRights: ['ohchr', request('IN_CONSULTATION'), 'CHANGED'],
  concurHumanRights: ['ohchr', request('IN_CONSULTATION', { assessments: [proposal()] }), 'CHANGED'],
  commitFunding: ['lead', request('IN_CONSULTATION'), 'FUNDING_COMMITTED'],
  closeConsultation: ['gfp', request('IN_CONSULTATION'), 'CONSULTATION_CLOSED'],
  approve: ['gfp', request('AWAITING_DECISION'), 'APPROVED'],
  decline: ['gfp', request('AWAITING_DECISION'), 'DECLINED'],
  return: ['gfp', request('AWAITING_DECISION'), 'RETURNED'],
  hold: ['gfp', request('AWAITING_DECISION'), 'HELD'],
  suspend: ['gfp', request('DEPLOYED'), 'SUSPENDED'],
  resume: ['gfp', request('SUSPENDED'), 'RESUMED'],
  withdraw: ['rc', request('SUBMITTED'), 'WITHDRAWN'],
  nameOfficer: ['rc', request('SUBMITTED'), 'OFFICER_NAMED'],
  unnameOfficer: ['rc', request('SUBMITTED', { namedHandles: ['pd.desk'] }), 'OFFICER_UNNAMED'],
}

test.each(Object.keys(TYPES) as RequestAction[])('%s', (action) => {
  const [person, on, type] = TYPES[action]
  const { events } = done(attempt(action, { by: PEOPLE[person], on }))
  expect(events.filter(({ humanRights }) => !humanRights).map((event) => event.type)).toEqual([
    `ADVISORY_REQUEST_${type}`,
  ])
})

test.each(['amend', 'submit'] as const)('%s of a returned request answers it', (action) => {
  const { events } = done(attempt(action, { by: PEOPLE.rc, on: request('RETURNED'), with: { note: 'Two advisers.' } }))
  expect(events).toMatchObject([{ type: 'ADVISORY_REQUEST_ANSWERED', note: 'Two advisers.' }])
  expect(events[0]?.changes).toContainEqual({ field: 'questions', from: 'How many?', to: null })
})

test('a new request tells all that it has', () => {
  const { events } = done(attempt('file', { by: PEOPLE.rc, on: null, with: { durationMonths: 6 } }))
  expect(events[0]?.changes).toEqual([
    { field: 'status', from: null, to: 'DRAFT' },
    { field: 'countryCode', from: null, to: 'LBR' },
    { field: 'title', from: null, to: 'Police advisers, LBR' },
    { field: 'sensitivity', from: null, to: 'UNCLASSIFIED' },
    { field: 'urgency', from: null, to: 'ROUTINE' },
    { field: 'durationMonths', from: null, to: '6' },
    { field: 'humanRightsTrainingOnly', from: null, to: 'false' },
    { field: 'phase', from: null, to: 'DRAFT' },
    { field: 'filedAt', from: null, to: NOW.toISOString() },
  ])
})

test('parts are told as readable texts', () => {
  const undafPriorities = [{ framework: 'UNDAF', outcome: 'Justice' }]
  const profiles = [{ skill: 'FORENSICS', count: 2, languages: ['fr'] }]
  const fundingRequired = { amount: '100000.0', currency: 'USD' }
  const content = { undafPriorities, profiles, fundingRequired }
  const { events } = done(attempt('amend', { by: PEOPLE.rc, on: request('DRAFT'), with: content }))
  expect(events[0]?.changes).toEqual([
    { field: 'undafPriorities', from: 'UNDAF 2020-2027: Access to justice', to: 'UNDAF: Justice' },
    { field: 'profiles', from: '2 × COMMUNITY_POLICING (en, fr)', to: '2 × FORENSICS (fr)' },
  ])
})

test('why stands in the note, with the note that any step may carry', () => {
  const held = done(attempt('hold', { by: PEOPLE.gfp, on: request('SUBMITTED'), with: { note: 'See the cable.' } }))
  expect(held.events[0]?.note).toBe('Elections are near.\nSee the cable.')
})

describe('what concerns human rights', () => {
  const cases = [
    ['assessHumanRights', { by: PEOPLE.ohchr, on: request('IN_CONSULTATION'), with: { note: 'SECRET note' } }],
    [
      'assessHumanRights',
      { by: PEOPLE.ohchr, on: request('DEPLOYED'), with: { risk: 'WITHHOLD', note: 'SECRET note' } },
    ],
    [
      'concurHumanRights',
      {
        by: PEOPLE.ohchr,
        on: request('IN_CONSULTATION', { assessments: [proposal()] }),
        with: { note: 'SECRET note' },
      },
    ],
    ['suspend', { by: PEOPLE.ohchr, on: request('DEPLOYED'), with: { reasons: 'SECRET reasons' } }],
  ] as const

  test.each(cases)('%s tells the details apart', (action, tried) => {
    const decision = attempt<RequestAction>(action, tried)
    const { events } = done(decision)
    expect(events.map(({ humanRights }) => humanRights ?? false)).toEqual([true, false])
    expect(JSON.stringify(events[0])).toContain('SECRET')
    expect(JSON.stringify(events[1])).not.toMatch(/SECRET|assessment|WITHHOLD/)
  })

  test('everybody else learns the version alone', () => {
    const { events } = done(attempt('assessHumanRights', { by: PEOPLE.lead, on: request('IN_CONSULTATION') }))
    expect(events[1]).toEqual({
      subject: 'ADVISORY_REQUEST',
      type: 'ADVISORY_REQUEST_CHANGED',
      note: null,
      changes: [{ field: 'version', from: '4', to: '5' }],
    })
  })

  test('or that it is suspended, without the reason', () => {
    const tried = { by: PEOPLE.ohchr, on: request('APPROVED'), with: { risk: 'WITHHOLD' } as const }
    const [, open] = done(attempt('assessHumanRights', tried)).events
    expect(open).toMatchObject({ type: 'ADVISORY_REQUEST_SUSPENDED', note: null })
    expect(open?.changes).toContainEqual({ field: 'status', from: 'APPROVED', to: 'SUSPENDED' })
  })
})

test('changes between texts: what is new, other and gone', () => {
  expect(
    changesBetween(
      { same: '1', other: '1', gone: '1', never: null },
      { same: '1', other: '2', fresh: '3', never: null },
    ),
  ).toEqual([
    { field: 'other', from: '1', to: '2' },
    { field: 'fresh', from: null, to: '3' },
    { field: 'gone', from: '1', to: null },
  ])
})
