/** Clocks of a unit through its days, and what becomes of its pledge as its tours come and go. */
import { describe, expect, test } from 'vitest'
import { addDays } from '../../domain/day.js'
import type { DeploymentStep } from '../../domain/deployment/actions.js'
import { allowedDeploymentActions } from '../../domain/deployment/allowed-actions.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import { UNCERTIFIED } from '../../domain/formed-unit/certification.js'
import { announceUnit } from '../../domain/formed-unit/clock.js'
import { decideOnUnitDeployment, readinessRefusals } from '../../domain/formed-unit/deployment.js'
import type { UnitFacts } from '../../domain/formed-unit/facts.js'
import { UNNOTIFIED } from '../../domain/formed-unit/steps/pledge.js'
import { asTour } from '../../domain/formed-unit/tour.js'
import { shortfall, unit, UNIT_PEOPLE, UNIT_PERSONS, unitDeployment, unitTour } from './formed-unit-kit.js'
import { at, day, done, inShort, NOW, refused } from './kit.js'

/** Looks every day, and says on which days what was announced. */
function lived(from: UnitFacts, days: number): { told: string[]; end: UnitFacts } {
  const told: string[] = []
  let now = from
  for (let count = 0; count <= days; count++) {
    const { next, events } = done(announceUnit(now, addDays(NOW, count)))
    if (events.length > 0) expect(next).not.toBe(now)
    told.push(...events.map(({ type }) => `${count} ${type}`))
    now = next
  }
  return { told, end: now }
}

describe('time', () => {
  test('60 days of notice: reminded once, overdue once, and the version stays', () => {
    const notified = unit('NOTIFIED', { notifiedAt: NOW, clockDueAt: addDays(NOW, 60) })
    const { told, end } = lived(notified, 90)
    expect(told).toEqual(['46 FORMED_UNIT_REMINDED', '61 FORMED_UNIT_OVERDUE'])
    expect(end.version).toBe(notified.version)
  })

  test('a pledge is reminded of once, 60 days before, and lapses once, on the day after its last', () => {
    const pledge = unit('PLEDGED', { lapsesOn: day('2027-02-21') })
    const { told, end } = lived(pledge, 150)
    expect(told).toEqual(['30 FORMED_UNIT_LAPSE_REMINDED', '91 FORMED_UNIT_LAPSED'])
    expect(end).toMatchObject({ status: 'LAPSED', version: pledge.version + 1, level: 2, requirement: null })
    expect(end.readiness.slice(pledge.readiness.length)).toMatchObject([
      { level: 'LEVEL_2', attainedOn: day('2027-02-22') },
    ])
  })

  test('one that was matched to nothing lapses at its level, which its history holds already', () => {
    const pledge = unit('PLEDGED', {
      ...{
        level: 2,
        rdlVerifiedOn: null,
        requirement: null,
        requirementMissionCode: null,
        lapsesOn: day('2026-11-01'),
      },
    })
    expect(lived(pledge, 1).end).toMatchObject({ status: 'LAPSED', level: 2, readiness: pledge.readiness })
  })

  test('one that is notified is reminded of once, and does not lapse; released after its day it does', () => {
    const notified = unit('NOTIFIED', { lapsesOn: day('2027-01-11'), clockStoppedAt: NOW })
    const { told, end } = lived(notified, 90)
    expect(told).toEqual(['0 FORMED_UNIT_LAPSE_REMINDED'])
    const released = { ...end, status: 'PLEDGED', ...UNNOTIFIED } as const
    expect(lived(released, 90).told).toEqual(['50 FORMED_UNIT_LAPSED'])
  })

  test.each(['DEPLOYED', 'WITHDRAWN', 'LAPSED'] as const)('one that is %s does not lapse', (status) => {
    const over = unit(status, { lapsesOn: day('2026-11-01'), clockStoppedAt: NOW, clockDueAt: NOW })
    expect(lived(over, 10).told).toEqual([])
  })

  test('a clock that has stopped says nothing', () => {
    expect(lived(unit('DEPLOYED', { clockStoppedAt: NOW }), 90).told).toEqual([])
  })
})

const STEP = { id: 'tour', idempotencyKey: 'key', expectedVersion: 1 }
const INPUTS: Pick<DeploymentInputs, DeploymentStep> = {
  startDeployment: { ...STEP, startedOn: day('2026-11-23') },
  extendDeployment: { ...STEP, endOn: day('2027-09-30'), reasons: 'The mission needs it longer.' },
  endDeployment: { ...STEP, endedOn: day('2026-11-23'), report: 'Done.' },
  cancelDeployment: { ...STEP, reasons: 'No transport.' },
  planRotation: { ...STEP, days: [day('2027-03-01')] },
  rotateDeployment: { ...STEP, on: day('2027-07-01'), endOn: day('2028-06-30'), reasons: 'The tour is over.' },
  repatriateDeployment: { ...STEP, endedOn: day('2026-11-23'), reasons: 'Equipment below the memorandum.' },
}
const planned = unitDeployment()
const running = unitDeployment({ status: 'ACTIVE', startedOn: day('2026-11-02') })

function act<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  more: Partial<UnitFacts> = {},
  by: keyof typeof UNIT_PEOPLE = 'pd',
  input: Partial<DeploymentInputs[A]> = {},
) {
  const deployed = unit('DEPLOYED', { deployments: [asTour(deployment)], ...more })
  return decideOnUnitDeployment(
    action,
    deployment,
    deployed,
    { ...INPUTS[action], ...input } as DeploymentInputs[A],
    UNIT_PEOPLE[by],
    NOW,
  )
}

describe('tours', () => {
  test('the start stops the clock', () => {
    const { next, events } = done(act('startDeployment', planned))
    expect(next.unit).toMatchObject({ status: 'DEPLOYED', clockStoppedAt: NOW, version: 5 })
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_STARTED', 'FORMED_UNIT_DEPLOYMENT_STARTED'])
  })

  test.each(['endDeployment', 'repatriateDeployment'] as const)(
    'after its last tour (%s) it is back in the register, renewed and to be matched anew',
    (action) => {
      const { next } = done(act(action, running, { clockStoppedAt: at('2026-11-02T09:00:00Z') }))
      expect(next.unit).toMatchObject({
        ...{ status: 'PLEDGED', missionCode: null, level: 2, rdlVerifiedOn: null, requirement: null },
        ...{ notifiedAt: null, clockDueAt: null, clockStoppedAt: null, lapsesOn: day('2028-11-23') },
      })
      expect(next.unit.readiness.at(-1)).toMatchObject({ level: 'LEVEL_2' })
    },
  )

  test('with another tour to come it stays deployed', () => {
    const later = unitTour({ id: 'next', startOn: day('2027-08-01'), endOn: day('2027-12-31') })
    const { next } = done(act('endDeployment', running, { deployments: [asTour(running), later], clockStoppedAt: NOW }))
    expect(next.unit).toMatchObject({ status: 'DEPLOYED', missionCode: 'MINUSMA' })
  })

  test('its only tour cancelled, it is notified still and the clock runs on', () => {
    const { next } = done(act('cancelDeployment', planned))
    expect(next.unit).toMatchObject({ status: 'NOTIFIED', missionCode: null, clockStoppedAt: null })
    expect(next.unit.clockDueAt).not.toBeNull()
  })

  test('a rotation ends the tour the day before, and plans the next of the same unit', () => {
    const { next, events } = done(act('rotateDeployment', running, { clockStoppedAt: NOW }))
    expect(next.deployment).toMatchObject({ status: 'ACTIVE', endOn: day('2027-06-30') })
    expect(next.successor).toMatchObject({
      ...{ status: 'PLANNED', startOn: day('2027-07-01'), endOn: day('2028-06-30'), predecessorId: 'tour' },
      ...{ formedUnitId: 'unit', startedOn: null, version: 1 },
    })
    expect(next.turn).toMatchObject({ kind: 'ROTATED', effectiveOn: day('2027-07-01') })
    expect(next.unit.deployments).toHaveLength(2)
    expect(events.map(({ type }) => type)).toEqual([
      'DEPLOYMENT_ROTATED',
      'DEPLOYMENT_PLANNED',
      'FORMED_UNIT_DEPLOYMENT_ROTATED',
    ])
  })

  test('it starts, and rotates, with the officers that go; those that were planned, or are relieved, unless it is said', () => {
    const started = (input: object) => done(act('startDeployment', planned, {}, 'pd', input)).next.deployment
    expect(started({})).toMatchObject({ strength: 140, women: 35 })
    expect(started({ strength: 131, women: 40 })).toMatchObject({ strength: 131, women: 40 })
    const rotated = (input: object) => done(act('rotateDeployment', running, { clockStoppedAt: NOW }, 'pd', input)).next
    expect(rotated({}).successor).toMatchObject({ strength: 140, women: 35 })
    expect(rotated({ strength: 120, women: 60 })).toMatchObject({
      ...{ deployment: { strength: 140, women: 35 }, successor: { strength: 120, women: 60 } },
    })
    for (const [action, on] of [
      ['startDeployment', planned],
      ['rotateDeployment', running],
    ] as const) {
      const wrong = act(action, on, { clockStoppedAt: NOW }, 'pd', { strength: 10, women: 11 })
      expect(inShort(refused(wrong))).toEqual(['VALIDATION at women'])
    }
  })

  test('what is told of a tour counts its officers, and not the women among them', () => {
    const { events } = done(act('startDeployment', planned, {}, 'pd', { strength: 131, women: 40 }))
    expect(events[0]?.changes).toContainEqual({ field: 'strength', from: '140', to: '131' })
    expect(JSON.stringify(events)).not.toMatch(/women/)
  })

  test.each([
    ['equipment failed', { shortfalls: [shortfall()] }, 'GUARD_NOT_MET unit.equipped ¶30'],
    ['certification lapsed', { certifiedUntil: day('2026-11-22') }, 'GUARD_NOT_MET certification.in-force ¶40'],
    ['officers were never certified', UNCERTIFIED, 'GUARD_NOT_MET unit.certified ¶40'],
    ['pre-deployment visit is missing', { visits: [] }, 'GUARD_NOT_MET unit.visited ¶45'],
    ['rapid deployment level is not verified', { rdlVerifiedOn: null }, 'GUARD_NOT_MET unit.rdl-verified ¶45'],
  ])('a unit whose %s meanwhile neither starts nor rotates, and its tour says so', (_, more, refusal) => {
    expect(inShort(refused(act('startDeployment', planned, more)))).toEqual([refusal])
    expect(inShort(refused(act('rotateDeployment', running, { clockStoppedAt: NOW, ...more })))).toEqual([refusal])
    const offered = (deployment: DeploymentFacts) => {
      const on = unit('DEPLOYED', { deployments: [asTour(deployment)], ...more })
      return allowedDeploymentActions({ ...deployment, request: null }, UNIT_PEOPLE.pd, (action) =>
        readinessRefusals(action, on, NOW),
      )
    }
    const missing = (actions: ReturnType<typeof offered>, name: DeploymentStep) =>
      inShort(actions.find(({ action }) => action === name)?.missing ?? [])
    expect(missing(offered(planned), 'startDeployment')).toEqual([refusal])
    expect(missing(offered(running), 'rotateDeployment')).toEqual([refusal])
    // What ends or moves it is not held up, nor is an extension, but for what is certified.
    for (const action of ['endDeployment', 'planRotation', 'repatriateDeployment'] as const) {
      expect(act(action, running, { clockStoppedAt: NOW, ...more }).ok).toBe(true)
      expect(missing(offered(running), action)).toEqual([])
    }
    const extended = act('extendDeployment', running, { clockStoppedAt: NOW, ...more })
    expect(extended.ok ? [] : inShort(extended.refusals)).toEqual(/certif/.test(refusal) ? [refusal] : [])
    expect(act('cancelDeployment', planned, more).ok).toBe(true)
  })

  test.each([
    ['startDeployment', planned, day('2027-05-01'), 'startedOn'],
    ['extendDeployment', running, day('2027-09-29'), 'endOn'],
    ['rotateDeployment', running, day('2028-06-29'), 'endOn'],
  ] as const)('the certification lasts to the end of the tour: %s', (action, tour, certifiedUntil, path) => {
    const more = { clockStoppedAt: action === 'startDeployment' ? null : NOW }
    expect(inShort(refused(act(action, tour, { ...more, certifiedUntil })))).toEqual([
      `GUARD_NOT_MET certification.in-force ¶40 at ${path}`,
    ])
    expect(act(action, tour, { ...more, certifiedUntil: addDays(certifiedUntil, 100) }).ok).toBe(true)
  })

  test('neither an extension nor a rotation runs into another tour', () => {
    const later = unitTour({ id: 'next', startOn: day('2027-08-01'), endOn: day('2027-12-31') })
    const deployments = [asTour(running), later]
    for (const action of ['extendDeployment', 'rotateDeployment'] as const) {
      expect(inShort(refused(act(action, running, { deployments })))).toEqual([
        'CONFLICT unit.deployed-once ¶39 at endOn',
      ])
    }
  })

  test('all of it is for the Police Division', () => {
    for (const action of Object.keys(INPUTS) as DeploymentStep[]) {
      const on = ['startDeployment', 'cancelDeployment'].includes(action) ? planned : running
      const who = UNIT_PERSONS.filter((person) => act(action, on, { clockStoppedAt: NOW }, person).ok)
      expect([action, who]).toEqual([action, ['pd']])
    }
  })
})
