/** Rotation of persons, planned days, and repatriation: what changes, and what is refused. */
import { describe, expect, test } from 'vitest'
import { decideOnDeployment } from '../../domain/deployment/decide.js'
import type { DeploymentFacts, ExpertFacts } from '../../domain/deployment/facts.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import { mandateOf, mandatesOf } from '../../domain/deployment/mandate.js'
import { active, day, deployment, done, expert, inShort, listed, NOW, PEOPLE, refused, request } from './kit.js'

const STEP = { id: 'deployment', idempotencyKey: 'key', expectedVersion: 1 }
const ROTATE: DeploymentInputs['rotateDeployment'] = {
  ...STEP,
  on: day('2027-03-01'),
  replacements: [{ outgoingId: 'expert', incomingId: 'incoming' }],
  reasons: 'The tour of duty is over.',
}
const INCOMING = expert({ id: 'incoming', reference: 'EX-0043' })
const served = request('DEPLOYED', { deployments: [listed({ status: 'ACTIVE', startedOn: day('2026-11-01') })] })

const rotate = (
  more: Partial<DeploymentInputs['rotateDeployment']> = {},
  incoming: ExpertFacts = INCOMING,
  on: DeploymentFacts = active(),
) => decideOnDeployment('rotateDeployment', on, served, [expert(), incoming], { ...ROTATE, ...more }, PEOPLE.pd, NOW)

const rotated = () => done(rotate()).next.deployment

describe('relieving a person', () => {
  test('ends the one with the day before, and holds the other until the end', () => {
    expect(rotated().members).toEqual([
      { expertId: 'expert', startOn: day('2026-11-01'), endOn: day('2027-02-28'), holds: true },
      { expertId: 'incoming', startOn: day('2027-03-01'), endOn: day('2027-06-30'), holds: true },
    ])
  })

  test('brings no numbers: the officers are known one by one', () => {
    expect(inShort(refused(rotate({ strength: 12, women: 6 })))).toEqual(['VALIDATION at strength'])
  })

  test('takes the day out of the plan', () => {
    const plan = [day('2027-03-01'), day('2027-05-01')]
    expect(done(rotate({}, INCOMING, active({ rotationDays: plan }))).next.deployment.rotationDays).toEqual([
      day('2027-05-01'),
    ])
  })

  test('an extension then lasts for those who are there alone', () => {
    const input = { ...STEP, expectedVersion: 2, endOn: day('2027-12-31'), reasons: 'The work goes on.' }
    const decision = decideOnDeployment(
      'extendDeployment',
      rotated(),
      served,
      [expert(), INCOMING],
      input,
      PEOPLE.pd,
      NOW,
    )
    const { next } = done(decision)
    expect(next.deployment.members.map(({ endOn }) => endOn)).toEqual([day('2027-02-28'), day('2027-12-31')])
    expect(next.turn).toEqual({
      ...{ kind: 'EXTENDED', effectiveOn: day('2027-07-01'), reasons: 'The work goes on.' },
      ...{ endOnBefore: day('2027-06-30'), endOnAfter: day('2027-12-31') },
    })
  })

  test('an end before that day frees who was yet to come', () => {
    const input = { ...STEP, expectedVersion: 2, endedOn: day('2026-11-23') }
    const decision = decideOnDeployment('endDeployment', rotated(), served, [expert()], input, PEOPLE.pd, NOW)
    expect(done(decision).next.deployment.members).toMatchObject([
      { expertId: 'expert', endOn: day('2026-11-23'), holds: true },
      { expertId: 'incoming', startOn: day('2027-03-01'), holds: false },
    ])
  })

  test.each<[string, Partial<DeploymentInputs['rotateDeployment']>, ExpertFacts, readonly string[]]>([
    ['on its first day', { on: day('2026-11-01') }, INCOMING, ['VALIDATION at on']],
    ['after its last', { on: day('2027-07-01') }, INCOMING, ['VALIDATION at on']],
    ['without reasons', { reasons: ' ' }, INCOMING, ['VALIDATION at reasons']],
    ['of nobody', { replacements: [] }, INCOMING, ['VALIDATION at replacements']],
    ['with a last day', { endOn: day('2028-01-01') }, INCOMING, ['VALIDATION at endOn']],
    [
      'of one who is not on it, by one who is',
      { replacements: [{ outgoingId: 'incoming', incomingId: 'expert' }] },
      INCOMING,
      ['VALIDATION at replacements.0.outgoingId', 'VALIDATION at replacements.0.incomingId'],
    ],
    [
      'by one who does not exist',
      { replacements: [{ outgoingId: 'expert', incomingId: 'nobody' }] },
      INCOMING,
      ['VALIDATION at replacements.0.incomingId'],
    ],
    [
      'by one of another Member State',
      {},
      { ...INCOMING, memberStateCode: 'XBB' },
      ['GUARD_NOT_MET rotation.same-contribution at replacements.0.incomingId'],
    ],
    [
      'by one who lacks the skill of the profile',
      {},
      { ...INCOMING, skills: [] },
      ['GUARD_NOT_MET deployment.skilled ¶39 at replacements.0.incomingId'],
    ],
    [
      'by one who is elsewhere',
      {},
      {
        ...INCOMING,
        assignments: [
          {
            ...{ deploymentId: 'other', countryCode: null },
            ...{ startOn: day('2027-06-01'), endOn: day('2027-12-31') },
          },
        ],
      },
      ['CONFLICT deployment.no-overlap ¶39 at replacements.0.incomingId'],
    ],
  ])('%s', (_, more, incoming, expected) => {
    expect(inShort(refused(rotate(more, incoming)))).toEqual(expected)
  })
})

describe('planned days', () => {
  const plan = (days: readonly Date[]) =>
    decideOnDeployment('planRotation', active(), served, [], { ...STEP, days }, PEOPLE.pd, NOW)

  test('are kept in order, in place of those before', () => {
    expect(done(plan([day('2027-05-01'), day('2027-03-01')])).next.deployment.rotationDays).toEqual([
      day('2027-03-01'),
      day('2027-05-01'),
    ])
    expect(done(plan([])).next.deployment.rotationDays).toEqual([])
  })

  test('lie within it, each once', () => {
    expect(inShort(refused(plan([day('2026-11-01'), day('2027-07-01')])))).toEqual([
      'VALIDATION at days.0',
      'VALIDATION at days.1',
    ])
    expect(inShort(refused(plan([day('2027-03-01'), day('2027-03-01')])))).toEqual(['VALIDATION at days'])
  })
})

describe('repatriation', () => {
  const home = (more: Partial<DeploymentInputs['repatriateDeployment']> = {}) =>
    decideOnDeployment(
      ...(['repatriateDeployment', active(), served, [expert()]] as const),
      { ...STEP, endedOn: day('2026-11-23'), reasons: 'SECRET conduct.', ...more },
      ...([PEOPLE.pd, NOW] as const),
    )

  test('ends it, keeps why, and tells the log nothing of that', () => {
    const { next, events } = done(home())
    expect(next.deployment).toMatchObject({ status: 'ENDED', endedOn: day('2026-11-23'), report: null })
    expect(next.turn).toMatchObject({ kind: 'REPATRIATED', reasons: 'SECRET conduct.', endOnAfter: day('2026-11-23') })
    expect(events.map(({ type }) => type)).toEqual([
      'DEPLOYMENT_REPATRIATED',
      'ADVISORY_REQUEST_DEPLOYMENT_REPATRIATED',
    ])
    expect(JSON.stringify(events)).not.toContain('SECRET')
  })

  test('needs reasons, and a day between its start and today', () => {
    expect(inShort(refused(home({ reasons: '', endedOn: day('2026-11-24') })))).toEqual([
      'VALIDATION at reasons',
      'VALIDATION at endedOn',
    ])
    expect(inShort(refused(home({ endedOn: day('2026-10-31') })))).toEqual(['VALIDATION at endedOn'])
  })
})

test('a mission is under the mandate on policing, everything else under that on the Global Focal Point', () => {
  expect(mandateOf(deployment())).toBe('S/RES/2447 (2018)')
  expect(mandateOf(deployment({ missionCode: 'MINUSMA' }))).toBe('S/RES/2185 (2014)')
})

test('what the report says of the mission comes first, and is told apart from what is inferred', () => {
  const told = (missionCode: string | null) =>
    mandatesOf({ missionCode }).map(
      ({ paragraph, symbol, isDesign }) => `¶${paragraph} ${symbol}${isDesign ? ' design' : ''}`,
    )
  const general = ['¶22 S/RES/2185 (2014) design', '¶22 S/RES/2382 (2017) design']
  expect(told('MINUSMA')).toEqual(['¶10 null', '¶14 null', '¶51 S/RES/2391 (2017)', ...general])
  expect(told('MINUJUSTH')).toEqual(['¶11 null', ...general])
  expect(told('UNKNOWN')).toEqual(general)
  expect(told(null)).toEqual([
    ...['¶47 S/RES/2447 (2018) design', '¶15 S/RES/2185 (2014) design', '¶15 S/RES/2382 (2017) design'],
  ])
})
