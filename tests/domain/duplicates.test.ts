import { expect, test } from 'vitest'
import { likelyDuplicates } from '../../domain/advisory-request/duplicates.js'
import type { NeighbourFacts } from '../../domain/advisory-request/facts.js'
import { day, neighbour, request } from './kit.js'

const found = (overrides: Partial<NeighbourFacts>) =>
  likelyDuplicates(request('DRAFT'), { openNeighbours: [neighbour(overrides)] }).length === 1

// The request: LBR, operations and command, 2027-01-01 to 2027-06-30.
test.each<[string, Partial<NeighbourFacts>, boolean]>([
  ['one same area', { sgfAreas: ['COMMAND', 'ADMINISTRATION'] }, true],
  ['no same area', { sgfAreas: ['ADMINISTRATION'] }, false],
  ['another country', { countryCode: 'YEM' }, false],
  ['itself', { id: 'request' }, false],
  ['ends on the first day', { startOn: day('2026-01-01'), endOn: day('2027-01-01') }, true],
  ['ends the day before', { startOn: day('2026-01-01'), endOn: day('2026-12-31') }, false],
  ['begins on the last day', { startOn: day('2027-06-30'), endOn: day('2027-12-31') }, true],
  ['begins the day after', { startOn: day('2027-07-01'), endOn: day('2027-12-31') }, false],
  ['no period', { startOn: null, endOn: null }, false],
])('%s', (_, overrides, expected) => {
  expect(found(overrides)).toBe(expected)
})

test.each([
  ['DRAFT', false],
  ['SUBMITTED', true],
  ['IN_TRIAGE', true],
  ['IN_CONSULTATION', true],
  ['AWAITING_DECISION', true],
  ['APPROVED', true],
  ['STAFFING', true],
  ['DEPLOYED', true],
  ['COMPLETED', false],
  ['RETURNED', true],
  ['ON_HOLD', true],
  ['SUSPENDED', true],
  ['DECLINED', false],
  ['WITHDRAWN', false],
] as const)('a %s neighbour counts: %s', (status, expected) => {
  expect(found({ status })).toBe(expected)
})

test('a request without a period has none', () => {
  expect(likelyDuplicates(request('DRAFT', { endOn: null }), { openNeighbours: [neighbour()] })).toEqual([])
})
