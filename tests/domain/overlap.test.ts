/** Who learns of whom in the same country and area; and that of what is hidden nothing is told but that it is there. */
import { describe, expect, test } from 'vitest'
import type { Sensitivity } from '../../prisma/generated/client/enums.js'
import type { Activity } from '../../domain/overlap/activity.js'
import { mayReadOverlaps, overlapsIn } from '../../domain/overlap/overlaps.js'
import { officer, PEOPLE, PERSONS } from './kit.js'

const AREAS = ['OPERATIONS', 'COMMAND'] as const

function activity(id: string, entityCodes: string[], sensitivity: Sensitivity, more: Partial<Activity> = {}): Activity {
  const row = {
    ...{ countryCode: 'LBR', sensitivity, phase: 'FILED', leadEntityCode: entityCodes[0], partyCodes: entityCodes },
    ...{ namedHandles: [], openedHandles: [], reference: `SECRET-${id}`, title: `SECRET ${id}` },
  }
  return { noun: 'AdvisoryRequest', id, countryCode: 'LBR', areas: ['OPERATIONS'], entityCodes, row, ...more }
}

const own = activity('own', ['UNODC'], 'UNCLASSIFIED')
const open = activity('open', ['UNDP', 'UNHCR'], 'UNCLASSIFIED')
const hidden = (id: string, entity = 'UNDP') => activity(id, [entity], 'STRICTLY_CONFIDENTIAL')
const unodc = officer('UNODC')

test('entities that see each other are told of each other, without themselves', () => {
  expect(overlapsIn([own, open], AREAS, unodc)).toEqual([
    {
      area: 'OPERATIONS',
      entities: ['UNDP', 'UNHCR'].map((entityCode) => ({
        entityCode,
        things: [{ noun: 'AdvisoryRequest', id: 'open' }],
      })),
      anotherEntityActive: false,
    },
  ])
  expect(
    overlapsIn([own, open], AREAS, officer('UNDP')).map(({ entities }) => entities.map((one) => one.entityCode)),
  ).toEqual([['UNHCR', 'UNODC']])
})

describe('of what is hidden', () => {
  const told = (...activities: Activity[]) => JSON.stringify(overlapsIn([own, ...activities], AREAS, unodc))
  const one = told(hidden('a'))

  test('an entity that is active there learns that there is something, and not more', () => {
    expect(JSON.parse(one)).toEqual([{ area: 'OPERATIONS', entities: [], anotherEntityActive: true }])
    expect(one).not.toMatch(/SECRET|UNDP|"a"|\d/)
  })

  test('it learns the same of one as of several, of whatever entity and noun', () => {
    expect(told(hidden('a'), hidden('b'))).toBe(one)
    expect(told(hidden('c', 'UNHCR'))).toBe(one)
    expect(told(hidden('d'), { ...hidden('e'), noun: 'ExpertTeamVisit' })).toBe(one)
  })

  test('its own entity, and another area, are nothing to be told of', () => {
    expect(told(hidden('a', 'UNODC'))).toBe('[]')
    expect(told({ ...hidden('a'), areas: ['COMMAND'] })).toBe('[]')
  })

  test('an entity that is not active there, or only hidden from its officer, learns nothing', () => {
    expect(overlapsIn([hidden('a')], AREAS, unodc)).toEqual([])
    expect(overlapsIn([hidden('a'), hidden('b', 'UNODC')], AREAS, unodc)).toEqual([])
    expect(overlapsIn([hidden('a')], AREAS, PEOPLE.gfp)).toEqual([])
    expect(overlapsIn([hidden('a')], AREAS, PEOPLE.otherRc)).toEqual([])
  })

  test("the host country's coordinator and the auditor see it all", () => {
    for (const who of [PEOPLE.rc, PEOPLE.auditor]) {
      expect(overlapsIn([hidden('a')], AREAS, who)).toMatchObject([
        { entities: [{ entityCode: 'UNDP' }], anotherEntityActive: false },
      ])
    }
  })
})

test('from a request nothing is told of itself; that it makes its entity active counts', () => {
  expect(overlapsIn([own], AREAS, PEOPLE.gfp, 'own')).toEqual([])
  expect(overlapsIn([own, hidden('a')], AREAS, unodc, 'own')).toMatchObject([{ anotherEntityActive: true }])
})

test('delegates, observers, mission police and administrators are told of none', () => {
  expect(PERSONS.filter((person) => !mayReadOverlaps(PEOPLE[person]))).toEqual([
    'police',
    'delegate',
    'observer',
    'admin',
  ])
  expect(overlapsIn([open], AREAS, PEOPLE.delegate)).toEqual([])
})
