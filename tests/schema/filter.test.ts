import { describe, expect, test } from 'vitest'
import { requestListWhere, requestWhere } from '../../schema/advisory-request/filter.js'
import { deploymentWhere } from '../../schema/deployment/filter.js'
import { eventWhere } from '../../schema/event/filter.js'
import { meets } from '../../schema/filter.js'
import { encodeGlobalId } from '../../schema/global-id.js'
import { teamRequestWhere } from '../../schema/team/filter.js'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

/** As events keep it. */
const request = {
  reference: 'AR-2026-0007',
  title: 'Advice on 100 % of budgets',
  justification: null,
  status: 'SUBMITTED',
  countryCode: 'LBR',
  sensitivity: 'UNCLASSIFIED',
  urgency: 'HIGH',
  leadEntityCode: null,
  sgfAreas: ['COMMAND', 'OPERATIONS'],
  filedAt: new Date('2026-11-20T10:00:00Z'),
}

type RequestFilter = Parameters<typeof requestWhere>[0]

describe('a filter of requests, asked of the facts of an event', () => {
  test.each<[RequestFilter, boolean]>([
    [{}, true],
    [{ status: ['SUBMITTED', 'DRAFT'] }, true],
    [{ status: ['DRAFT'] }, false],
    [{ status: [] }, false],
    [{ country: ['LBR'] }, true],
    [{ country: ['YEM'] }, false],
    [{ urgency: ['HIGH'], country: ['LBR'] }, true],
    [{ urgency: ['HIGH'], country: ['YEM'] }, false],
    [{ leadEntity: ['UNODC'] }, false],
    [{ sgfArea: ['COMMAND', 'ADMINISTRATION'] }, true],
    [{ sgfArea: ['ADMINISTRATION'] }, false],
    [{ filedAfter: request.filedAt }, true],
    [{ filedBefore: request.filedAt }, false],
    [{ text: 'advice ON 100 %' }, true],
    [{ text: 'ar-2026-0007' }, true],
    [{ text: '  ' }, true],
    [{ text: '_' }, false],
  ])('%j: %s', (filter, expected) => {
    expect(meets(requestWhere(filter, 'facts'), request)).toBe(expected)
  })

  test('nothing is met where there are no facts', () => {
    expect(meets(requestWhere({}, 'facts'), null)).toBe(false)
  })
})

test('a text is not a pattern to the database', () => {
  expect(JSON.stringify(requestWhere({ text: '100%' }, 'rows'))).toContain(JSON.stringify(String.raw`100\%`))
})

test('overdue is asked of the clocks', () => {
  const now = new Date('2026-11-23T00:00:00Z')
  const clocks = { clocks: { some: { stoppedAt: null, dueAt: { lt: now } } } }
  expect(requestListWhere({ isOverdue: true }, now)).toEqual({ AND: [{ AND: [] }, clocks] })
  expect(requestListWhere({ isOverdue: false }, now)).toEqual({ AND: [{ AND: [] }, { NOT: clocks }] })
})

test('a deployment runs on its first and its last day, unless it is cancelled', () => {
  const deployment = { status: 'PLANNED', startOn: day('2026-11-01'), endOn: day('2026-11-30') }
  const runsOn = (text: string, row: object = deployment) => meets(deploymentWhere({ activeOn: day(text) }), row)
  expect(runsOn('2026-11-01')).toBe(true)
  expect(runsOn('2026-11-30')).toBe(true)
  expect(runsOn('2026-12-01')).toBe(false)
  expect(runsOn('2026-11-15', { ...deployment, status: 'CANCELLED' })).toBe(false)
})

test('a team request without a day is needed in no period', () => {
  const before = teamRequestWhere({ requiredBefore: day('2026-12-01') })
  expect(meets(before, { requiredBy: day('2026-11-30') })).toBe(true)
  expect(meets(before, { requiredBy: null })).toBe(false)
})

test('events by subject are asked by key', () => {
  const id = '01936b5e-0000-7000-8000-000000000001'
  const where = eventWhere({ subject: [encodeGlobalId('AdvisoryRequest', id)] })
  expect(meets(where, { subjectId: id })).toBe(true)
  expect(meets(where, { subjectId: 'other' })).toBe(false)
})

describe('refused', () => {
  test.each<[string, () => unknown]>([
    ['a country that is no code', () => requestWhere({ country: ['Liberia'] }, 'rows')],
    ['an entity that is no code', () => requestWhere({ leadEntity: ['unodc'] }, 'rows')],
    ['a mission that is no code', () => teamRequestWhere({ mission: ["'; DROP"] })],
    ['too many values', () => requestWhere({ country: Array.from({ length: 101 }, () => 'LBR') }, 'rows')],
    ['a text too long', () => requestWhere({ text: 'x'.repeat(201) }, 'rows')],
    ['a subject that is no id', () => eventWhere({ subject: ['x'] })],
    ['a subject that has no events', () => eventWhere({ subject: [encodeGlobalId('Country', 'LBR')] })],
  ])('%s', (_, make) => {
    expect(make).toThrow(expect.objectContaining({ extensions: { code: 'VALIDATION' } }))
  })
})
