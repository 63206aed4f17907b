import { describe, expect, test } from 'vitest'
import { matchCandidates, POINTS } from '../../domain/deployment/match.js'
import type { ExpertFacts } from '../../domain/deployment/facts.js'
import { at, day, expert, listed, NOW, PROFILE, request } from './kit.js'

const match = (experts: readonly ExpertFacts[], on = request('APPROVED'), now = NOW) =>
  matchCandidates(PROFILE, on, experts, now)
const person = (reference: string, overrides: Partial<ExpertFacts> = {}) =>
  expert({ id: reference, reference, ...overrides })
const unskilled = { skills: [] }
const uncleared = { clearances: [] }
const unavailable = { availability: [] }
const elsewhere = {
  assignments: [{ deploymentId: 'x', countryCode: 'YEM', startOn: day('2027-06-30'), endOn: day('2027-07-30') }],
}

describe('hard conditions', () => {
  test('whoever lacks one is no candidate', () => {
    const experts = [
      person('EX-1', unskilled),
      person('EX-2', uncleared),
      person('EX-3', unavailable),
      person('EX-4', elsewhere),
      person('EX-5'),
    ]
    expect(match(experts).nodes.map(({ expert: { reference } }) => reference)).toEqual(['EX-5'])
  })

  test('all three clearances over the whole wished period', () => {
    for (const kind of ['CERTIFICATION', 'SCREENING', 'TRAINING'] as const) {
      const clearances = expert().clearances.map((one) =>
        one.kind === kind ? { ...one, validTo: day('2027-06-29') } : one,
      )
      expect(match([person('EX-1', { clearances })]).nodes).toEqual([])
    }
  })

  test('each says how it is met', () => {
    const reasons = match([person('EX-1')]).nodes[0]?.reasons.slice(0, 4)
    expect(reasons).toEqual([
      { criterion: 'skilled', met: true, detail: 'COMMUNITY_POLICING, 15 years.' },
      { criterion: 'cleared', met: true, detail: 'Screened, certified and trained for 2027-01-01 to 2027-06-30.' },
      { criterion: 'available', met: true, detail: 'Available from 2027-01-01 to 2027-06-30.' },
      { criterion: 'no-overlap', met: true, detail: 'On no other deployment or visit in the period.' },
    ])
  })

  test('where the wished start has passed, as long from today', () => {
    const availability = [{ fromOn: day('2026-11-23'), toOn: day('2027-05-22') }]
    const on = request('APPROVED', { startOn: day('2026-06-01'), endOn: day('2026-11-30'), durationMonths: 6 })
    expect(match([person('EX-1', { availability })], on).nodes).toHaveLength(1)
    expect(match([person('EX-1', { availability })], on, at('2026-11-24T00:00:00Z')).nodes).toHaveLength(0)
  })

  test('a draft that does not say when has no candidates and no shortfall', () => {
    expect(match([person('EX-1')], request('DRAFT', { startOn: null, endOn: null }))).toEqual({
      nodes: [],
      shortfall: [],
    })
  })
})

describe('score', () => {
  const score = (overrides: Partial<ExpertFacts>) => match([person('EX-1', overrides)]).nodes[0]?.score
  const served = {
    deploymentId: 'x',
    reference: 'DP-1',
    countryCode: 'LBR',
    startOn: day('2024-01-01'),
    endOn: day('2024-12-31'),
  }

  test('the parts make a hundred', () => {
    expect(Object.values(POINTS).reduce((sum, points) => sum + points, 0)).toBe(100)
    expect(score({ assignments: [served] })).toBe(100)
  })

  test.each<[string, Partial<ExpertFacts>, number]>([
    ['no service in the country', {}, 85],
    ['service elsewhere', { assignments: [{ ...served, countryCode: 'YEM' }] }, 85],
    ['one of two languages', { languages: ['fr-BF'] }, 65],
    ['a language that only begins alike', { languages: ['frm'] }, 45],
    ['five years of practice', { skills: [{ skillCode: 'COMMUNITY_POLICING', years: 5 }] }, 65],
    ['forty years count as fifteen', { skills: [{ skillCode: 'COMMUNITY_POLICING', years: 40 }] }, 85],
    [
      'clearances that end with the period',
      { clearances: expert().clearances.map((one) => ({ ...one, validTo: day('2027-06-30') })) },
      70,
    ],
  ])('%s', (_, overrides, expected) => {
    expect(score(overrides)).toBe(expected)
  })

  test('its parts are shown and add up', () => {
    const node = match([person('EX-1', { languages: ['fr'] })]).nodes[0]
    expect(node?.reasons.slice(4)).toEqual([
      { criterion: 'languages', met: false, detail: 'Speaks fr of en, fr. 20 of 40 points.' },
      {
        criterion: 'practice',
        met: true,
        detail: '15 years of COMMUNITY_POLICING (15 or more count full). 30 of 30 points.',
      },
      { criterion: 'country', met: false, detail: 'Has not served in LBR. 0 of 15 points.' },
      {
        criterion: 'margin',
        met: true,
        detail: 'Clearances last until 2027-12-30, for an extension. 15 of 15 points.',
      },
    ])
    expect(node?.score).toBe(65)
  })

  test('no language asked counts full', () => {
    const node = matchCandidates(
      { ...PROFILE, languages: [] },
      request('APPROVED'),
      [person('EX-1', { languages: [] })],
      NOW,
    ).nodes[0]
    expect(node?.score).toBe(85)
  })

  test('the order is the same whatever order they come in', () => {
    const experts = [person('EX-3'), person('EX-1', { languages: [] }), person('EX-2')]
    const order = ['EX-2', 'EX-3', 'EX-1']
    expect(match(experts).nodes.map(({ expert: { reference } }) => reference)).toEqual(order)
    expect(match([...experts].reverse()).nodes.map(({ expert: { reference } }) => reference)).toEqual(order)
  })
})

describe('shortfall', () => {
  // The profile asks for two.
  test.each<[string, readonly Partial<ExpertFacts>[], readonly [string, number][]]>([
    ['enough', [{}, {}], []],
    ['nobody', [], [['skilled', 2]]],
    ['one short of the skill', [{}, unskilled], [['skilled', 1]]],
    ['one short at clearance', [{}, uncleared, unskilled], [['cleared', 1]]],
    [
      'both at different conditions',
      [unskilled, uncleared, unavailable],
      [
        ['cleared', 1],
        ['available', 1],
      ],
    ],
    ['at the last', [{}, elsewhere], [['no-overlap', 1]]],
  ])('%s', (_, people, expected) => {
    const experts = people.map((overrides, index) => person(`EX-${index}`, overrides))
    expect(match(experts).shortfall).toEqual(expected.map(([criterion, missing]) => ({ criterion, missing })))
  })

  test('places that are filled lack nobody', () => {
    expect(match([], request('STAFFING', { deployments: [listed()] })).shortfall).toEqual([
      { criterion: 'skilled', missing: 1 },
    ])
    expect(match([], request('STAFFING', { deployments: [listed(), listed({ id: 'b' })] })).shortfall).toEqual([])
  })
})
