/** The order of refusals: a later kind is told only when there is none of an earlier. */
import { expect, test } from 'vitest'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { attempt, neighbour, PEOPLE, refused, request, unanswered } from './kit.js'

const codes = (facts: RequestFacts, by = PEOPLE.rc, expectedVersion = 4, note: string | null = null) =>
  refused(
    attempt('submit', { by, on: facts, with: { expectedVersion, note }, world: { openNeighbours: [neighbour()] } }),
  ).map(({ code }) => code)

test('role, version, state, values and rules together, then duplicates', () => {
  const blank = ' '
  const bare = { priorities: [] }
  expect(codes(request('IN_TRIAGE', bare), PEOPLE.otherRc, 3, blank)).toEqual(['FORBIDDEN'])
  expect(codes(request('IN_TRIAGE', bare), PEOPLE.rc, 3, blank)).toEqual(['VERSION_CONFLICT'])
  expect(codes(request('IN_TRIAGE', bare), PEOPLE.rc, 4, blank)).toEqual(['ILLEGAL_TRANSITION'])
  expect(codes(request('DRAFT', bare), PEOPLE.rc, 4, blank)).toEqual(['VALIDATION', 'GUARD_NOT_MET'])
  expect(codes(request('DRAFT'), PEOPLE.rc, 4)).toEqual(['DUPLICATE_SUSPECTED'])
})

test('a conflict of versions names the present one', () => {
  const [refusal] = refused(
    attempt('triage', { by: PEOPLE.gfp, on: request('SUBMITTED'), with: { expectedVersion: 3 } }),
  )
  expect(refusal).toMatchObject({ code: 'VERSION_CONFLICT', path: ['expectedVersion'] })
  expect(refusal?.message).toContain('version 4')
})

test('a wrong state names those that lead on', () => {
  const [refusal] = refused(attempt('submit', { by: PEOPLE.rc, on: request('IN_TRIAGE') }))
  expect(refusal?.message).toBe('To submit the request, the request must be DRAFT or RETURNED; it is IN_TRIAGE.')
})

test('values of the input and standing rules are told together', () => {
  const on = request('AWAITING_DECISION', { filedById: PEOPLE.gfp.accountId })
  const refusals = refused(attempt('decline', { by: PEOPLE.gfp, on, with: { reasons: '' } }))
  expect(refusals.map(({ code }) => code)).toEqual(['VALIDATION', 'GUARD_NOT_MET'])
})

test('all rules of an approval are told at once', () => {
  const on = request('AWAITING_DECISION', {
    consultations: [unanswered('UNODC')],
    assessments: [],
    commitments: [],
    filedById: PEOPLE.gfp.accountId,
  })
  expect(refused(attempt('approve', { by: PEOPLE.gfp, on })).map(({ rule }) => rule)).toEqual([
    'consultation.answered',
    'human-rights.assessed',
    'funding.committed',
    'duties.separated',
  ])
})

test('without facts only filing is possible: anything else is a defect of the caller', () => {
  expect(() => attempt('triage', { by: PEOPLE.gfp, on: null })).toThrow('Only filing')
})
