import { describe, expect, test } from 'vitest'
import { allowedActions } from '../../domain/advisory-request/allowed-actions.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { STATUSES } from '../../domain/advisory-request/states.js'
import { attempt, inShort, listed, NOW, objection, PEOPLE, PERSONS, request, world, type Person } from './kit.js'

const allowed = (person: Person, facts: RequestFacts) => allowedActions(facts, PEOPLE[person], NOW, world())
const names = (person: Person, facts: RequestFacts) => allowed(person, facts).map(({ action }) => action)
const open = (person: Person, facts: RequestFacts) =>
  allowed(person, facts)
    .filter((one) => one.allowed)
    .map(({ action }) => action)

describe('only what role and binding permit is listed', () => {
  test.each<[Person, readonly string[]]>([
    ['rc', ['amend', 'submit', 'withdraw', 'nameOfficer', 'unnameOfficer']],
    ['otherRc', []],
    [
      'gfp',
      [
        'triage',
        'openConsultation',
        'reviseConsultation',
        'overruleObjection',
        'closeConsultation',
        'approve',
        'decline',
        'return',
        'hold',
        'suspend',
        'resume',
      ],
    ],
    ['consulted', ['recordPosition', 'commitFunding']],
    ['lead', ['assessHumanRights', 'commitFunding']],
    ['bystander', ['commitFunding']],
    ['ohchr', ['recordPosition', 'assessHumanRights', 'concurHumanRights', 'commitFunding', 'suspend']],
    ['pd', ['recordPosition', 'commitFunding', 'assignExpert']],
    ['police', []],
    ['delegate', []],
    ['observer', []],
    ['auditor', []],
    ['admin', []],
  ])('%s', (person, actions) => {
    expect(names(person, request('IN_CONSULTATION'))).toEqual(actions)
  })
})

test('what the state stands against is said so', () => {
  const submit = allowed('rc', request('IN_TRIAGE')).find(({ action }) => action === 'submit')
  expect(submit).toMatchObject({ allowed: false, missing: [{ code: 'ILLEGAL_TRANSITION' }] })
})

test('standing rules say what is missing', () => {
  const bare = request('AWAITING_DECISION', { assessments: [], commitments: [], consultations: [objection('PD')] })
  const missing = (action: string) => inShort(allowed('gfp', bare).find((one) => one.action === action)?.missing ?? [])
  expect(missing('approve')).toEqual([
    'GUARD_NOT_MET consultation.objections-resolved ¶23',
    'GUARD_NOT_MET human-rights.assessed ¶17',
    'GUARD_NOT_MET funding.committed ¶61',
  ])
  expect(missing('overruleObjection')).toEqual(['GUARD_NOT_MET consultation.objections-resolved ¶23'])
  expect(missing('decline')).toEqual([])
})

test('a draft that lacks something says so before it is submitted', () => {
  const draft = request('DRAFT', { profiles: [], justification: null })
  expect(open('rc', draft)).toEqual(['amend', 'withdraw', 'nameOfficer', 'unnameOfficer'])
  expect(allowed('rc', draft)[1]?.missing.map(({ path }) => path[0])).toEqual(['profiles', 'justification'])
})

test('an expert is assigned while a profile has a place', () => {
  const full = [listed(), listed({ id: 'second', status: 'ACTIVE' })]
  expect(open('pd', request('STAFFING'))).toContain('assignExpert')
  expect(open('pd', request('STAFFING', { deployments: full }))).not.toContain('assignExpert')
  const ended = [listed(), listed({ id: 'second', status: 'ENDED' })]
  expect(open('pd', request('STAFFING', { deployments: ended }))).toContain('assignExpert')
})

test('what is listed as allowed is not refused for role, state or standing rule, and the other way round', () => {
  for (const status of STATUSES) {
    const facts = request(status)
    for (const person of PERSONS) {
      for (const one of allowed(person, facts)) {
        if (one.action === 'assignExpert') continue
        const decision = attempt(one.action, { by: PEOPLE[person], on: facts })
        const standing = decision.ok ? [] : decision.refusals.filter(({ code }) => code !== 'VALIDATION')
        expect([status, person, one.action, standing]).toEqual([status, person, one.action, one.missing])
      }
    }
  }
})
