import { describe, expect, test } from 'vitest'
import { liveDay, liveShare, mayReadLiveParity } from '../../domain/parity/live.js'
import { trajectory } from '../../domain/parity/trajectory.js'
import { day, PEOPLE, PERSONS } from './kit.js'

describe('the way to a target', () => {
  const field = { women: 18, asOf: day('2018-12-31'), target: 30, targetYear: 2028 }

  test('begins at the figure, ends at the target, and rises in even steps year by year', () => {
    const points = trajectory(field)
    expect(points).toHaveLength(11)
    expect(points[0]).toEqual({ on: day('2018-12-31'), women: 18 })
    expect(points[5]).toEqual({ on: day('2023-12-31'), women: 24 })
    expect(points.at(-1)).toEqual({ on: day('2028-12-31'), women: 30 })
    expect(points.every(({ women }, index) => index === 0 || women > (points[index - 1]?.women ?? 0))).toBe(true)
  })

  test('from within a year has the end of that year as its second point', () => {
    const points = trajectory({ ...field, asOf: day('2026-11-01') })
    expect(points.map(({ on }) => on.toISOString().slice(0, 10))).toEqual([
      ...['2026-11-01', '2026-12-31', '2027-12-31', '2028-12-31'],
    ])
  })

  test('holds a share that has reached it, and is over with its year', () => {
    expect(new Set(trajectory({ ...field, women: 33 }).map(({ women }) => women))).toEqual(new Set([33]))
    expect(trajectory({ ...field, asOf: day('2029-01-01') })).toEqual([])
    expect(trajectory({ ...field, asOf: day('2028-12-31') })).toEqual([{ on: day('2028-12-31'), women: 18 }])
  })
})

describe('a live share', () => {
  const of = (size: number, women: number) =>
    liveShare('INDIVIDUAL_POLICE_OFFICERS', null, {
      INDIVIDUAL_POLICE_OFFICERS: { size, women },
      FORMED_POLICE_UNITS: { size: 0, women: 0 },
      SECONDED_POSTS: { size: 0, women: 0 },
    })
  const TOO_FEW = { women: null, officers: null, withheld: 'TOO_FEW', source: 'DEPLOYMENTS' }

  test.each([
    [0, 0],
    [9, 4],
    [30, 4],
    [30, 26],
    [9, 5],
  ])('of %i officers, %i of them women, is withheld', (size, women) => {
    expect(of(size, women)).toMatchObject(TOO_FEW)
  })

  test('is told from numbers rounded to fives, so that one more seldom shows', () => {
    expect(of(10, 5)).toMatchObject({ women: 50, officers: 10, withheld: null })
    expect(of(41, 12)).toMatchObject({ women: 25, officers: 40, withheld: null })
    expect(of(42, 11)).toEqual(of(41, 12))
  })

  test('of each category comes from its own deployments, and says so; of posts at headquarters it is not known', () => {
    const sums = {
      INDIVIDUAL_POLICE_OFFICERS: { size: 90, women: 40 },
      FORMED_POLICE_UNITS: { size: 160, women: 30 },
      SECONDED_POSTS: { size: 20, women: 5 },
    }
    expect(liveShare('SECONDED_POSTS', 'HEADQUARTERS', sums)).toEqual({
      ...{ women: null, officers: null, withheld: 'NOT_KNOWN', source: null, counted: null },
    })
    const told = { withheld: null, source: 'DEPLOYMENTS' }
    expect(liveShare('SECONDED_POSTS', 'FIELD', sums)).toMatchObject({ women: 25, officers: 20, ...told })
    expect(liveShare('FORMED_POLICE_UNITS', null, sums)).toMatchObject({ women: 19, officers: 160, ...told })
    expect(liveShare('ANOTHER', null, sums).withheld).toBe('NOT_KNOWN')
  })

  test('is of the first day of the month, for those who see deployments of more than one State', () => {
    expect(liveDay(new Date('2026-11-23T10:00:00Z'))).toEqual(day('2026-11-01'))
    expect(PERSONS.filter((person) => !mayReadLiveParity(PEOPLE[person]))).toEqual(['delegate', 'observer', 'admin'])
    expect(mayReadLiveParity(null)).toBe(false)
  })
})
