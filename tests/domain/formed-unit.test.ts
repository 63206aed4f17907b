/** Pledged units: every state × action × role, what each step does, and what is refused. */
import { describe, expect, test } from 'vitest'
import { addDays } from '../../domain/day.js'
import type { CertificationInput } from '../../domain/certification.js'
import { allowedUnitActions } from '../../domain/formed-unit/allowed-actions.js'
import { UNCERTIFIED } from '../../domain/formed-unit/certification.js'
import { blockersOf } from '../../domain/formed-unit/guards.js'
import type { UnitFacts } from '../../domain/formed-unit/facts.js'
import type { UnitAction } from '../../domain/formed-unit/input.js'
import type { FormedUnitStatus, UnitVisitKind } from '../../prisma/generated/client/enums.js'
import {
  CERTIFICATION,
  DOERS,
  shortfall,
  tryUnit,
  unit,
  UNIT_ACTIONS_TRIED,
  UNIT_PEOPLE,
  UNIT_PERSONS,
  unitTour,
  visit,
} from './formed-unit-kit.js'
import { at, day, done, inShort, NOW, refused } from './kit.js'

const STATUSES: readonly FormedUnitStatus[] = ['PLEDGED', 'NOTIFIED', 'DEPLOYED', 'LAPSED', 'WITHDRAWN']

/** From each state where each action leads; what is not here is illegal. */
const WAYS: Readonly<Record<UnitAction, Partial<Record<FormedUnitStatus, FormedUnitStatus>>>> = {
  pledgeFormedUnit: {},
  renewFormedUnitPledge: { PLEDGED: 'PLEDGED', NOTIFIED: 'NOTIFIED', DEPLOYED: 'DEPLOYED', LAPSED: 'PLEDGED' },
  certifyFormedUnit: { PLEDGED: 'PLEDGED', NOTIFIED: 'NOTIFIED', DEPLOYED: 'DEPLOYED' },
  withdrawFormedUnitPledge: { PLEDGED: 'WITHDRAWN', NOTIFIED: 'WITHDRAWN', LAPSED: 'WITHDRAWN' },
  recordUnitVisit: { PLEDGED: 'PLEDGED', NOTIFIED: 'NOTIFIED' },
  stateUnitRequirement: { PLEDGED: 'PLEDGED' },
  recordEquipmentShortfall: { PLEDGED: 'PLEDGED', NOTIFIED: 'NOTIFIED', DEPLOYED: 'DEPLOYED' },
  resolveEquipmentShortfall: { PLEDGED: 'PLEDGED', NOTIFIED: 'NOTIFIED', DEPLOYED: 'DEPLOYED' },
  notifyFormedUnit: { PLEDGED: 'NOTIFIED' },
  releaseFormedUnit: { NOTIFIED: 'PLEDGED' },
  deployFormedUnit: { NOTIFIED: 'DEPLOYED', DEPLOYED: 'DEPLOYED' },
}

const STEPS = UNIT_ACTIONS_TRIED.filter((action) => action !== 'pledgeFormedUnit')
const outcome = (decision: ReturnType<typeof tryUnit>) =>
  decision.ok ? decision.next.unit.status : decision.refusals.map(({ code }) => code).join()
const next = (decision: ReturnType<typeof tryUnit>): UnitFacts => done(decision).next.unit

describe.each(STEPS)('%s', (action) => {
  test.each(STATUSES)('from %s, by everybody', (status) => {
    for (const person of UNIT_PERSONS) {
      const doer = DOERS[action]
      // Of two delegates only that of the State that pledged.
      const expected = person === doer ? (WAYS[action][status] ?? 'ILLEGAL_TRANSITION') : 'FORBIDDEN'
      expect([person, outcome(tryUnit(action, unit(status), {}, person))]).toEqual([person, expected])
    }
  })

  test('of a fact of the report', () => {
    for (const status of STATUSES) {
      expect(outcome(tryUnit(action, unit(status, { origin: 'REPORT' })))).toBe('ILLEGAL_TRANSITION')
    }
  })

  test('at another version', () => {
    const [status] = Object.keys(WAYS[action]) as FormedUnitStatus[]
    const late = unit(status ?? 'PLEDGED', { version: 5 })
    expect(outcome(tryUnit(action, late))).toBe(action === 'deployFormedUnit' ? 'DEPLOYED' : 'VERSION_CONFLICT')
  })

  test('raises the version and tells what changed', () => {
    const [status] = Object.keys(WAYS[action]) as FormedUnitStatus[]
    const decision = done(tryUnit(action, unit(status ?? 'PLEDGED')))
    expect(decision.next.unit.version).toBe(5)
    expect(decision.events.at(-1)).toMatchObject({ subject: 'FORMED_UNIT_PLEDGE' })
    expect(decision.events.every(({ changes }) => changes.length > 0)).toBe(true)
  })

  test('is offered to those who may, with what is missing', () => {
    for (const status of STATUSES) {
      for (const person of UNIT_PERSONS) {
        const offered = allowedUnitActions(unit(status), UNIT_PEOPLE[person], NOW).find((one) => one.action === action)
        const expected = person === DOERS[action] ? { allowed: WAYS[action][status] !== undefined } : undefined
        expect(offered && { allowed: offered.allowed }).toEqual(expected)
      }
    }
  })
})

describe('pledging', () => {
  test('is for delegates, each for the own State', () => {
    const who = UNIT_PERSONS.filter((person) => tryUnit('pledgeFormedUnit', null, {}, person).ok)
    expect(who).toEqual(['delegate', 'otherDelegate'])
    expect(next(tryUnit('pledgeFormedUnit', null, {}, 'otherDelegate'))).toMatchObject({ memberStateCode: 'XBB' })
  })

  test('is at level 1, with its evidence, in force for 24 months', () => {
    expect(next(tryUnit('pledgeFormedUnit', null))).toMatchObject({
      ...{ status: 'PLEDGED', version: 1, level: 1, rdlVerifiedOn: null, lapsesOn: day('2028-11-20') },
      ...{ pledgedAtSummit: null, renewedOn: null },
      readiness: [{ ordinal: 1, level: 'LEVEL_1', evidence: 'Note verbale 12/2026.', attainedOn: day('2026-11-20') }],
    })
  })

  test.each([
    ['of nobody', { strength: 0 }, 'VALIDATION at strength'],
    ['of more women than persons', { women: 61 }, 'VALIDATION at women'],
    ['made tomorrow', { pledgedOn: day('2026-11-24') }, 'VALIDATION at pledgedOn'],
    ['renewed before it was made', { renewedOn: day('2026-11-19') }, 'VALIDATION at renewedOn'],
    ['renewed tomorrow', { renewedOn: day('2026-11-24') }, 'VALIDATION at renewedOn'],
    [
      'at a summit of another year',
      { summit: 'NEW_YORK_2015' as const },
      'GUARD_NOT_MET unit.summit-year ¶45 at pledgedOn',
    ],
    ['on no record', { evidence: ' ' }, 'VALIDATION at evidence'],
  ])('%s', (_, more, refusal) => {
    expect(inShort(refused(tryUnit('pledgeFormedUnit', null, more)))).toEqual([refusal])
  })

  test.each([
    ['NEW_YORK_2015', '2015-09-28'],
    ['CHIEFS_OF_POLICE_2016', '2016-06-03'],
    ['VANCOUVER_2017', '2017-11-15'],
    ['CHIEFS_OF_POLICE_2018', '2018-06-20'],
  ] as const)('at %s is in force from its last renewal, and has lapsed without one', (summit, pledgedOn) => {
    const made = { summit, pledgedOn: day(pledgedOn) }
    expect(next(tryUnit('pledgeFormedUnit', null, { ...made, renewedOn: day('2025-01-10') }))).toMatchObject({
      ...{ status: 'PLEDGED', pledgedAtSummit: summit, pledgedOn: day(pledgedOn) },
      ...{ renewedOn: day('2025-01-10'), lapsesOn: day('2027-01-10') },
    })
    const lapsed = next(tryUnit('pledgeFormedUnit', null, made))
    expect(lapsed).toMatchObject({ status: 'LAPSED', renewedOn: null })
    const renewed = next(tryUnit('renewFormedUnitPledge', { ...lapsed, id: 'unit', version: 4 }))
    expect(renewed).toMatchObject({ status: 'PLEDGED', renewedOn: day('2026-11-23'), lapsesOn: day('2028-11-23') })
  })

  test('that is over is not notified, though the hub has yet to announce that it lapsed', () => {
    const over = unit('PLEDGED', { lapsesOn: day('2026-11-22') })
    expect(inShort(refused(tryUnit('notifyFormedUnit', over)))).toEqual(['GUARD_NOT_MET unit.in-force'])
    expect(tryUnit('notifyFormedUnit', { ...over, lapsesOn: day('2026-11-23') }).ok).toBe(true)
  })
})

describe('renewing', () => {
  test('begins the 24 months anew, and never shortens them', () => {
    const soon = unit('PLEDGED', { lapsesOn: day('2026-12-01'), lapseRemindedAt: NOW })
    expect(next(tryUnit('renewFormedUnitPledge', soon))).toMatchObject({
      ...{ lapsesOn: day('2028-11-23'), lapseRemindedAt: null, level: 3 },
    })
    const long = unit('PLEDGED', { lapsesOn: day('2030-01-01') })
    expect(next(tryUnit('renewFormedUnitPledge', long)).lapsesOn).toEqual(day('2030-01-01'))
  })

  test('brings a lapsed pledge back at level 1', () => {
    const back = next(tryUnit('renewFormedUnitPledge', unit('LAPSED', { lapsesOn: day('2026-10-01') })))
    expect(back).toMatchObject({ status: 'PLEDGED', level: 1, rdlVerifiedOn: null, requirement: null })
    expect(back.readiness.at(-1)).toMatchObject({ ordinal: 5, level: 'LEVEL_1' })
  })
})

describe('levels', () => {
  const see = (on: UnitFacts, kind: 'ASSESSMENT_AND_ADVISORY' | 'RDL_VERIFICATION', outcomeOf: 'READY' | 'NOT_READY') =>
    next(tryUnit('recordUnitVisit', on, { kind, outcome: outcomeOf, visitedOn: day('2026-11-23') }))
  const fresh = unit('PLEDGED', {
    ...{ level: 1, rdlVerifiedOn: null, readiness: [], requirement: null, requirementMissionCode: null },
  })

  test('1 to 2 by an assessment, 2 to 3 by a requirement, and the rapid deployment level by verification', () => {
    const second = see(fresh, 'ASSESSMENT_AND_ADVISORY', 'READY')
    const third = next(tryUnit('stateUnitRequirement', { ...second, version: 4 }))
    const verified = see({ ...third, version: 4 }, 'RDL_VERIFICATION', 'READY')
    expect([second, third, verified].map(({ level, rdlVerifiedOn }) => [level, rdlVerifiedOn])).toEqual([
      [2, null],
      [3, null],
      [3, day('2026-11-23')],
    ])
    expect(verified.readiness.map(({ level }) => level)).toEqual(['LEVEL_2', 'LEVEL_3', 'RDL'])
    expect(verified.visits.map(({ ordinal }) => ordinal)).toEqual([1, 2])
  })

  test('what a visit does not find is lost', () => {
    expect(see(unit('PLEDGED'), 'RDL_VERIFICATION', 'NOT_READY')).toMatchObject({ level: 3, rdlVerifiedOn: null })
    expect(see(unit('PLEDGED'), 'ASSESSMENT_AND_ADVISORY', 'NOT_READY')).toMatchObject({
      ...{ level: 1, rdlVerifiedOn: null, requirement: null, requirementMissionCode: null },
    })
    // A unit that is notified keeps what it is to deploy for.
    expect(see(unit('NOTIFIED'), 'ASSESSMENT_AND_ADVISORY', 'NOT_READY')).toMatchObject({
      ...{ level: 3, rdlVerifiedOn: null, requirementMissionCode: 'MINUSMA' },
    })
  })

  test('another requirement is to be verified for again', () => {
    expect(next(tryUnit('stateUnitRequirement', unit('PLEDGED')))).toMatchObject({
      ...{ requirement: 'Escorts.', level: 3, rdlVerifiedOn: null },
    })
  })

  test.each([
    ['verification below level 3', fresh, 'RDL_VERIFICATION' as const],
    ['a pre-deployment visit before notification', unit('PLEDGED'), 'PRE_DEPLOYMENT' as const],
  ])('%s', (_, on, kind) => {
    const refusals = refused(tryUnit('recordUnitVisit', on, { kind }))
    expect(inShort(refusals)).toEqual(['GUARD_NOT_MET unit.visits-in-order at kind'])
  })

  test('a pre-deployment visit of a day before the notification', () => {
    const on = unit('NOTIFIED', { notifiedAt: at('2026-11-10T09:00:00Z') })
    visitedFrom(on, 'PRE_DEPLOYMENT', '2026-11-10')
  })

  /** Not on the day before, and from that day on. */
  function visitedFrom(on: UnitFacts, kind: UnitVisitKind, first: string) {
    const visited = (visitedOn: Date) => tryUnit('recordUnitVisit', on, { kind, visitedOn })
    const early = refused(visited(addDays(day(first), -1)))
    expect(inShort(early)).toEqual(['GUARD_NOT_MET unit.visits-in-order at visitedOn'])
    expect(visited(day(first)).ok).toBe(true)
  }

  test('an assessment of a day before the pledge, or before it came back to level 1', () => {
    const pledged = next(tryUnit('pledgeFormedUnit', null, { pledgedOn: day('2026-11-13') }))
    visitedFrom({ ...pledged, version: 4 }, 'ASSESSMENT_AND_ADVISORY', '2026-11-13')
    const back = next(tryUnit('renewFormedUnitPledge', unit('LAPSED', { lapsesOn: day('2026-10-01') })))
    visitedFrom({ ...back, version: 4 }, 'ASSESSMENT_AND_ADVISORY', '2026-11-23')
  })

  test('a verification of a day before the requirement was stated', () => {
    const stated = unit('PLEDGED', { requirementStatedAt: at('2026-11-15T09:00:00Z') })
    visitedFrom(stated, 'RDL_VERIFICATION', '2026-11-15')
  })

  test('a requirement needs an assessment, a mission that is known, and a day to come', () => {
    const more = { mission: 'UNKNOWN', neededOn: day('2026-11-01'), requirement: '' }
    expect(inShort(refused(tryUnit('stateUnitRequirement', fresh, more)))).toEqual([
      'VALIDATION at mission',
      'VALIDATION at requirement',
      'VALIDATION at neededOn',
      'GUARD_NOT_MET unit.assessed ¶45',
    ])
  })
})

describe('equipment', () => {
  test('a shortfall is critical unless it says otherwise, and is resolved once', () => {
    const short = next(tryUnit('recordEquipmentShortfall', unit('PLEDGED', { shortfalls: [] })))
    expect(short.shortfalls).toMatchObject([{ ordinal: 1, item: 'Generators', critical: true, resolvedAt: null }])
    const whole = next(tryUnit('resolveEquipmentShortfall', unit('PLEDGED')))
    expect(whole.shortfalls).toMatchObject([{ resolvedAt: NOW, resolution: 'Delivered.' }])
    const again = tryUnit('resolveEquipmentShortfall', { ...whole, version: 4 })
    expect(inShort(refused(again))).toEqual(['VALIDATION at shortfallId'])
  })
})

describe('certifying', () => {
  const bare = unit('PLEDGED', UNCERTIFIED)
  const certify = (more: Partial<CertificationInput>, on = bare) =>
    tryUnit('certifyFormedUnit', on, { certification: { ...CERTIFICATION, ...more } })

  test('says how each matter stands, by whom and until when: twelve months unless it is said', () => {
    expect(next(certify({ validUntil: null }))).toMatchObject({
      ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
      ...{ certifiedBy: 'Ministry of the Interior', certifiedOn: day('2026-10-01'), certifiedUntil: day('2027-10-01') },
    })
  })

  test.each([
    [
      'a conviction',
      { noConvictions: false },
      'GUARD_NOT_MET certification.no-convictions ¶40 at certification.noConvictions',
    ],
    [
      'a pending case',
      { noPendingCases: false },
      'GUARD_NOT_MET certification.no-pending-cases ¶40 at certification.noPendingCases',
    ],
    [
      'misconduct',
      { noMisconduct: false },
      'GUARD_NOT_MET certification.no-misconduct ¶38 at certification.noMisconduct',
    ],
    ['nothing of misconduct', { noMisconduct: null }, 'VALIDATION at certification.noMisconduct'],
    ['no training', { training: false }, 'GUARD_NOT_MET certification.training ¶33 at certification.training'],
    ['by nobody', { signedBy: '' }, 'VALIDATION at certification.signedBy'],
    ['tomorrow', { signedOn: day('2026-11-24') }, 'VALIDATION at certification.signedOn'],
    ['what has lapsed', { validUntil: day('2026-11-22') }, 'GUARD_NOT_MET certification.in-force ¶40 at certification'],
  ])('%s is refused, also with the pledge itself', (_, more, refusal) => {
    expect(inShort(refused(certify(more)))).toContain(refusal)
    const certification = { ...CERTIFICATION, ...more }
    expect(inShort(refused(tryUnit('pledgeFormedUnit', null, { certification })))).toContain(refusal)
  })

  test('with the pledge, or later', () => {
    expect(next(tryUnit('pledgeFormedUnit', null))).toMatchObject(UNCERTIFIED)
    const pledged = next(tryUnit('pledgeFormedUnit', null, { certification: CERTIFICATION }))
    expect(pledged).toMatchObject({ noMisconduct: true, certifiedUntil: CERTIFICATION.validUntil })
  })

  test('a renewal of what a notified unit rests on does not end before it', () => {
    const shorter = { validUntil: day('2028-12-30') }
    for (const status of ['NOTIFIED', 'DEPLOYED'] as const) {
      expect(inShort(refused(certify(shorter, unit(status))))).toEqual([
        'GUARD_NOT_MET certification.in-force ¶40 at certification',
      ])
      expect(next(certify({ validUntil: day('2028-12-31') }, unit(status))).certifiedOn).toEqual(day('2026-10-01'))
    }
    expect(certify(shorter, unit('PLEDGED')).ok).toBe(true)
  })

  test('what is certified is told of while nobody else sees the unit, and not once the mission does', () => {
    const toldOf = (on: UnitFacts) =>
      done(certify({}, on)).events.flatMap(({ changes }) => changes.map(({ field }) => field))
    expect(toldOf(bare)).toContain('certification.validUntil')
    expect(toldOf(unit('DEPLOYED', { ...UNCERTIFIED }))).toEqual(['version'])
  })
})

describe('deploying', () => {
  const bare = unit('NOTIFIED', { rdlVerifiedOn: null, visits: [], shortfalls: [shortfall()], ...UNCERTIFIED })

  test('a notification needs a requirement, and starts the 60 days', () => {
    const { next: notified } = done(tryUnit('notifyFormedUnit', unit('PLEDGED', { rdlVerifiedOn: null })))
    expect(notified.unit).toMatchObject({ notifiedAt: NOW, clockDueAt: new Date('2027-01-22T10:00:00Z') })
    const unmatched = unit('PLEDGED', { requirement: null, requirementMissionCode: null })
    expect(inShort(refused(tryUnit('notifyFormedUnit', unmatched)))).toEqual(['GUARD_NOT_MET unit.matched ¶45'])
  })

  test('the clock shows everything that still blocks it, and all of it is refused', () => {
    const blocked = [
      'GUARD_NOT_MET unit.rdl-verified ¶45',
      'GUARD_NOT_MET unit.visited ¶45',
      'GUARD_NOT_MET unit.equipped ¶30',
      'GUARD_NOT_MET unit.certified ¶40',
    ]
    expect(inShort(blockersOf(bare, NOW))).toEqual(blocked)
    expect(inShort(refused(tryUnit('deployFormedUnit', bare)))).toEqual(blocked)
    expect(blockersOf(unit('NOTIFIED'), NOW)).toEqual([])
    expect(blockersOf(unit('PLEDGED', { rdlVerifiedOn: null }), NOW)).toEqual([])
    // Planned, it waits still; once it has started, for nothing.
    const sent = { ...bare, status: 'DEPLOYED', deployments: [unitTour()] } as const
    expect(inShort(blockersOf(sent, NOW))).toEqual(blocked)
    expect(blockersOf({ ...sent, clockStoppedAt: NOW }, NOW)).toEqual([])
  })

  test.each([
    ['before the notification', visit({ recordedAt: new Date('2026-10-30T09:00:00Z') })],
    ['that did not find it ready', visit({ outcome: 'NOT_READY' })],
  ])('a visit %s does not count', (_, made) => {
    expect(inShort(blockersOf(unit('NOTIFIED', { visits: [made] }), NOW))).toEqual(['GUARD_NOT_MET unit.visited ¶45'])
  })

  test.each([
    ['lapsed yesterday', { certifiedUntil: day('2026-11-22') }, 'GUARD_NOT_MET certification.in-force ¶40'],
    [
      'ends within the tour',
      { certifiedUntil: day('2027-12-30') },
      'GUARD_NOT_MET certification.in-force ¶40 at endOn',
    ],
    ['denies training', { training: false }, 'GUARD_NOT_MET certification.training ¶33 at training'],
    [
      'denies that nobody was convicted',
      { noConvictions: false },
      'GUARD_NOT_MET certification.no-convictions ¶40 at noConvictions',
    ],
  ])('with a certification that %s it is not', (_, more, refusal) => {
    expect(inShort(refused(tryUnit('deployFormedUnit', unit('NOTIFIED', more))))).toEqual([refusal])
    expect(tryUnit('deployFormedUnit', unit('NOTIFIED', { certifiedUntil: day('2027-12-31') })).ok).toBe(true)
  })

  test('plans a deployment to the mission that needs it', () => {
    const { next: after, events } = done(tryUnit('deployFormedUnit', unit('NOTIFIED')))
    expect(after.deployment).toMatchObject({
      ...{ kind: 'FORMED_UNIT', status: 'PLANNED', missionCode: 'MINUSMA', countryCode: 'MLI', formedUnitId: 'unit' },
      ...{ memberStateCode: 'XAA', requestId: null, members: [] },
    })
    expect(after.unit).toMatchObject({ status: 'DEPLOYED', missionCode: 'MINUSMA' })
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_PLANNED', 'FORMED_UNIT_DEPLOYED'])
  })

  test('with the officers that go, or those that were pledged', () => {
    const planned = (more: object) => done(tryUnit('deployFormedUnit', unit('NOTIFIED'), more)).next.deployment
    expect(planned({})).toMatchObject({ strength: 140, women: 28 })
    expect(planned({ strength: 120, women: 0 })).toMatchObject({ strength: 120, women: 0 })
    expect(planned({ strength: null, women: null })).toMatchObject({ strength: 140, women: 28 })
  })

  test.each([
    [{ strength: 0, women: 0 }, 'VALIDATION at strength'],
    [{ strength: 1001, women: 0 }, 'VALIDATION at strength'],
    [{ strength: 120, women: 121 }, 'VALIDATION at women'],
    [{ strength: 120, women: -1 }, 'VALIDATION at women'],
    [{ strength: 120 }, 'VALIDATION at women'],
    [{ women: 20 }, 'VALIDATION at strength'],
  ])('not with %o', (more, refusal) => {
    expect(inShort(refused(tryUnit('deployFormedUnit', unit('NOTIFIED'), more)))).toEqual([refusal])
  })

  test('tours follow each other', () => {
    const deployed = unit('DEPLOYED', { deployments: [unitTour()] })
    const early = { startOn: day('2027-06-30'), endOn: day('2027-12-31') }
    expect(inShort(refused(tryUnit('deployFormedUnit', deployed, early)))).toEqual([
      'CONFLICT unit.deployed-once ¶39 at startOn',
    ])
    expect(done(tryUnit('deployFormedUnit', deployed)).events.at(-1)?.type).toBe('FORMED_UNIT_ROTATION_PLANNED')
  })
})
