/** Assigning, starting, extending, ending, cancelling; and what each does to the request. */
import { describe, expect, test } from 'vitest'
import { allowedDeploymentActions } from '../../domain/deployment/allowed-actions.js'
import { decideAssignment } from '../../domain/deployment/assign.js'
import { decideOnDeployment } from '../../domain/deployment/decide.js'
import type { DeploymentStep } from '../../domain/deployment/actions.js'
import type { DeploymentFacts, ExpertFacts } from '../../domain/deployment/facts.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { STATUSES } from '../../domain/advisory-request/states.js'
import { brokenByDeployment, brokenByRequest } from './constraints.js'
import {
  active,
  at,
  day,
  deployment,
  done,
  expert,
  inShort,
  listed,
  NOW,
  PEOPLE,
  PERSONS,
  refused,
  request,
} from './kit.js'

const ASSIGN = {
  idempotencyKey: 'key',
  requestId: 'request',
  profileId: 'profile-1',
  expertId: 'expert',
  startOn: day('2027-01-01'),
  endOn: day('2027-06-30'),
}

const STEP = { id: 'deployment', idempotencyKey: 'key', expectedVersion: 1 }
const INPUTS: Pick<DeploymentInputs, DeploymentStep> = {
  startDeployment: { ...STEP, startedOn: day('2026-11-23') },
  extendDeployment: { ...STEP, endOn: day('2027-12-31'), reasons: 'The work goes on.' },
  endDeployment: { ...STEP, endedOn: day('2026-11-23') },
  cancelDeployment: { ...STEP, reasons: 'The expert fell ill.' },
  planRotation: { ...STEP, days: [day('2027-05-01'), day('2027-03-01')] },
  rotateDeployment: {
    ...STEP,
    on: day('2027-03-01'),
    replacements: [{ outgoingId: 'expert', incomingId: 'incoming' }],
    reasons: 'The tour of duty is over.',
  },
  repatriateDeployment: { ...STEP, endedOn: day('2026-11-23'), reasons: 'Below the standard asked for.' },
}
const INCOMING = expert({ id: 'incoming', reference: 'EX-0043' })

const ACTIONS = Object.keys(INPUTS) as DeploymentStep[]

const assign = (
  on: RequestFacts,
  who = expert(),
  overrides: Partial<DeploymentInputs['assignExpert']> = {},
  by = PEOPLE.pd,
) => decideAssignment(on, who, { ...ASSIGN, ...overrides }, by, NOW)

interface Try<A extends DeploymentStep> {
  readonly on: DeploymentFacts
  readonly under?: RequestFacts | null
  readonly who?: readonly ExpertFacts[]
  readonly with?: Partial<DeploymentInputs[A]>
  readonly by?: (typeof PEOPLE)[keyof typeof PEOPLE]
}

const requestOf = (facts: DeploymentFacts) =>
  request(facts.status === 'PLANNED' ? 'STAFFING' : 'DEPLOYED', {
    deployments: [
      listed({
        status: facts.status,
        startedOn: facts.startedOn,
        endedOn: facts.endedOn,
        reported: facts.report !== null,
      }),
    ],
  })

function change<A extends DeploymentStep>(action: A, tried: Try<A>) {
  const { on, under = requestOf(on), who = [expert(), INCOMING], by = PEOPLE.pd } = tried
  return decideOnDeployment(action, on, under, who, { ...INPUTS[action], ...tried.with }, by, NOW)
}

describe('what may be done', () => {
  const open = (on: DeploymentFacts, by: keyof typeof PEOPLE = 'pd', under: RequestFacts | null = requestOf(on)) =>
    allowedDeploymentActions({ ...on, request: under }, PEOPLE[by])
      .filter(({ allowed }) => allowed)
      .map(({ action }) => action)

  test('is what the step itself lets pass, and is told to the Police Division alone', () => {
    for (const on of [deployment(), active()]) {
      const passes = ACTIONS.filter((action) => {
        const tried = change(action, { on })
        return tried.ok || !tried.refusals.some(({ code }) => code === 'ILLEGAL_TRANSITION')
      })
      expect(open(on).toSorted()).toEqual(passes.toSorted())
      expect(passes.length).toBeGreaterThan(1)
      expect(PERSONS.filter((person) => open(on, person).length > 0)).toEqual(['pd'])
    }
  })

  test('ends with its request', () => {
    expect(open(active(), 'pd', request('SUSPENDED'))).toEqual(['endDeployment', 'repatriateDeployment'])
    const [start] = allowedDeploymentActions({ ...active(), request: request('SUSPENDED') }, PEOPLE.pd)
    expect(start).toMatchObject({ action: 'startDeployment', missing: [{ code: 'ILLEGAL_TRANSITION' }] })
  })
})

describe('assigning', () => {
  test('plans an individual deployment and begins the staffing', () => {
    const { next, events } = done(assign(request('APPROVED')))
    expect(next.deployment).toEqual(deployment({ id: '', reference: '' }))
    expect(next.request).toMatchObject({ status: 'STAFFING', version: 5, deployments: [listed({ id: '' })] })
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_PLANNED', 'ADVISORY_REQUEST_STAFFING'])
    expect(JSON.stringify(events)).not.toMatch(/EX-0042|"expert"/)
    expect([...brokenByDeployment(next.deployment), ...brokenByRequest(next.request)]).toEqual([])
  })

  test('further ones leave the state', () => {
    const { next, events } = done(assign(request('DEPLOYED')))
    expect(next.request.status).toBe('DEPLOYED')
    expect(events[1]?.type).toBe('ADVISORY_REQUEST_EXPERT_ASSIGNED')
  })

  const past: ExpertFacts['assignments'] = [
    {
      deploymentId: 'other',
      countryCode: 'YEM',
      startOn: day('2027-06-30'),
      endOn: day('2027-12-31'),
    },
  ]
  test('the deployment that stands against it is not named: its request may be hidden', () => {
    const [refusal] = refused(assign(request('APPROVED'), expert({ assignments: past })))
    expect(refusal?.message).toContain('Held by another deployment or visit in the period')
    expect(refusal?.message).not.toContain('DP-2026-0001')
  })

  const without = (kind: string) => expert().clearances.filter((one) => one.kind !== kind)
  const until = (validTo: Date) => expert().clearances.map((one) => ({ ...one, validTo }))

  test.each<[string, Partial<ExpertFacts>, readonly string[]]>([
    ['no skill', { skills: [] }, ['GUARD_NOT_MET deployment.skilled ¶39']],
    ['no screening', { clearances: without('SCREENING') }, ['GUARD_NOT_MET deployment.cleared ¶38']],
    ['no certification', { clearances: without('CERTIFICATION') }, ['GUARD_NOT_MET deployment.cleared ¶38']],
    ['no training', { clearances: without('TRAINING') }, ['GUARD_NOT_MET deployment.cleared ¶38']],
    [
      'nothing in force to the end',
      { clearances: until(day('2027-06-29')) },
      Array(3).fill('GUARD_NOT_MET deployment.cleared ¶38'),
    ],
    ['not available', { availability: [] }, ['GUARD_NOT_MET deployment.available ¶39']],
    [
      'not available to the end',
      { availability: [{ fromOn: day('2026-01-01'), toOn: day('2027-06-29') }] },
      ['GUARD_NOT_MET deployment.available ¶39'],
    ],
    ['elsewhere on the last day', { assignments: past }, ['CONFLICT deployment.no-overlap ¶39']],
    [
      'on a visit on the last day',
      { visits: [{ from: day('2027-06-30'), to: day('2027-07-05') }] },
      ['CONFLICT deployment.no-overlap ¶39'],
    ],
    [
      'everything at once',
      { skills: [], clearances: without('SCREENING'), availability: [], assignments: past },
      [
        'GUARD_NOT_MET deployment.skilled ¶39',
        'GUARD_NOT_MET deployment.cleared ¶38',
        'GUARD_NOT_MET deployment.available ¶39',
        'CONFLICT deployment.no-overlap ¶39',
      ],
    ],
  ])('guard 7: %s', (_, overrides, expected) => {
    const refusals = refused(assign(request('APPROVED'), expert(overrides)))
    expect(inShort(refusals)).toEqual(expected.map((one) => `${one} at expertId`))
  })

  test('clearances that are renewed join on, as periods of availability do', () => {
    const clearances = expert().clearances.flatMap((one) => [
      { ...one, validTo: day('2027-02-28') },
      { ...one, validFrom: day('2027-03-01') },
    ])
    const availability = [
      { fromOn: day('2027-03-01'), toOn: day('2027-12-31') },
      { fromOn: day('2026-12-01'), toOn: day('2027-03-15') },
    ]
    expect(assign(request('APPROVED'), expert({ clearances, availability })).ok).toBe(true)
  })

  test.each<[string, Partial<DeploymentInputs['assignExpert']>, string]>([
    ['the last day before the first', { endOn: day('2026-12-31') }, 'VALIDATION at endOn'],
    ['more than ten years', { endOn: day('2037-01-01') }, 'VALIDATION at endOn'],
    ['no day', { startOn: new Date(Number.NaN) }, 'VALIDATION at startOn'],
    ['a profile of another request', { profileId: 'other' }, 'VALIDATION at profileId'],
    ['a blank note', { note: ' ' }, 'VALIDATION at note'],
  ])('%s', (_, overrides, expected) => {
    expect(inShort(refused(assign(request('APPROVED'), expert(), overrides)))).toEqual([expected])
  })

  test('no more than the profile asks for; a place that became free is filled again', () => {
    const deployments = [listed(), listed({ id: 'second' })]
    const full = refused(assign(request('STAFFING', { deployments })))
    expect(inShort(full)).toEqual(['GUARD_NOT_MET deployment.within-profile ¶19 at profileId'])
    const freed = [listed(), listed({ id: 'second', status: 'CANCELLED' })]
    expect(assign(request('STAFFING', { deployments: freed })).ok).toBe(true)
  })
})

const ONLY_ACTIVE: readonly DeploymentStep[] = ['endDeployment', 'rotateDeployment', 'repatriateDeployment']

describe('who, and in which states', () => {
  const WAYS: Record<DeploymentStep, Partial<Record<DeploymentFacts['status'], DeploymentFacts['status']>>> = {
    startDeployment: { PLANNED: 'ACTIVE' },
    extendDeployment: { PLANNED: 'PLANNED', ACTIVE: 'ACTIVE' },
    endDeployment: { ACTIVE: 'ENDED', ENDED: 'ENDED' },
    cancelDeployment: { PLANNED: 'CANCELLED' },
    planRotation: { PLANNED: 'PLANNED', ACTIVE: 'ACTIVE' },
    rotateDeployment: { ACTIVE: 'ACTIVE' },
    repatriateDeployment: { ACTIVE: 'ENDED' },
  }
  const REQUEST_IN: Record<DeploymentStep, readonly string[]> = {
    startDeployment: ['STAFFING', 'DEPLOYED'],
    extendDeployment: ['STAFFING', 'DEPLOYED'],
    endDeployment: ['DEPLOYED', 'SUSPENDED'],
    cancelDeployment: ['STAFFING', 'DEPLOYED', 'SUSPENDED'],
    planRotation: ['STAFFING', 'DEPLOYED'],
    rotateDeployment: ['DEPLOYED'],
    repatriateDeployment: ['DEPLOYED', 'SUSPENDED'],
  }
  const FACTS: Record<DeploymentFacts['status'], DeploymentFacts> = {
    PLANNED: deployment(),
    ACTIVE: active(),
    ENDED: active({ status: 'ENDED', endedOn: day('2026-11-23') }),
    CANCELLED: deployment({ status: 'CANCELLED' }),
  }
  const outcome = (decision: ReturnType<typeof change>) =>
    decision.ok ? decision.next.deployment.status : decision.refusals.map(({ code }) => code).join()
  const sound = { report: 'All went well.' }

  test.each(ACTIONS)('%s by state', (action) => {
    for (const status of Object.keys(FACTS) as (keyof typeof FACTS)[]) {
      const on = FACTS[status]
      const given = action === 'endDeployment' ? sound : {}
      expect([status, outcome(change(action, { on, with: given }))]).toEqual([
        status,
        WAYS[action][status] ?? 'ILLEGAL_TRANSITION',
      ])
    }
  })

  test.each(ACTIONS)('%s by person', (action) => {
    const on = ONLY_ACTIVE.includes(action) ? active() : deployment()
    const who = PERSONS.filter((person) => outcome(change(action, { on, by: PEOPLE[person] })) !== 'FORBIDDEN')
    expect(who).toEqual(['pd'])
  })

  test.each(ACTIONS)('%s by state of the request', (action) => {
    const on = ONLY_ACTIVE.includes(action) ? active() : deployment()
    const states = STATUSES.filter((status) => {
      const deployments = requestOf(on).deployments
      return change(action, { on, under: request(status, { deployments }) }).ok
    })
    expect([...states].sort()).toEqual([...REQUEST_IN[action]].sort())
  })

  test.each(ACTIONS)('%s without a request', (action) => {
    const on = ONLY_ACTIVE.includes(action) ? active() : deployment()
    const { next, events } = done(change(action, { on, under: null }))
    expect(next.request).toBeNull()
    expect(events).toHaveLength(1)
  })

  test.each(ACTIONS)('%s at another version', (action) => {
    const on = ONLY_ACTIVE.includes(action) ? active() : deployment()
    const refusals = refused(change(action, { on: { ...on, version: 3 } }))
    expect(inShort(refusals)).toEqual(['VERSION_CONFLICT at expectedVersion'])
  })

  test.each(ACTIONS)('%s raises both versions and tells of both', (action) => {
    const on = ONLY_ACTIVE.includes(action) ? active() : deployment()
    const { next, events } = done(change(action, { on }))
    expect([next.deployment.version, next.request?.version]).toEqual([2, 5])
    expect(events.map(({ subject }) => subject)).toEqual(['DEPLOYMENT', 'ADVISORY_REQUEST'])
    expect(events.every(({ changes }) => changes.length > 0)).toBe(true)
    expect(brokenByDeployment(next.deployment)).toEqual([])
    expect(next.request && brokenByRequest(next.request)).toEqual([])
  })
})

describe('starting', () => {
  test('the first makes the request deployed and stops its clock', () => {
    const { next, events } = done(change('startDeployment', { on: deployment() }))
    expect(next.request).toMatchObject({ status: 'DEPLOYED', clocks: [{ kind: 'DEPLOYMENT', stoppedAt: NOW }] })
    expect(events[1]?.type).toBe('ADVISORY_REQUEST_DEPLOYED')
  })

  test('earlier than planned holds the persons from that day', () => {
    const { next } = done(change('startDeployment', { on: deployment(), with: { startedOn: day('2026-11-20') } }))
    expect(next.deployment).toMatchObject({
      status: 'ACTIVE',
      startOn: day('2027-01-01'),
      startedOn: day('2026-11-20'),
      members: [{ startOn: day('2026-11-20'), endOn: day('2027-06-30') }],
    })
  })

  test('later than planned leaves them held as they are', () => {
    const on = deployment({
      startOn: day('2026-11-01'),
      members: [{ expertId: 'expert', startOn: day('2026-11-01'), endOn: day('2027-06-30'), holds: true }],
    })
    expect(done(change('startDeployment', { on })).next.deployment.members).toEqual(on.members)
  })

  test.each<[string, DeploymentFacts, Date]>([
    ['tomorrow', deployment(), day('2026-11-24')],
    ['after its end', deployment({ startOn: day('2026-01-01'), endOn: day('2026-11-01') }), day('2026-11-23')],
  ])('not %s', (_, on, startedOn) => {
    expect(inShort(refused(change('startDeployment', { on, with: { startedOn } })))).toEqual([
      'VALIDATION at startedOn',
    ])
  })

  test('not before the persons are cleared and free', () => {
    const tried = { on: deployment(), with: { startedOn: day('2026-09-30') } }
    expect(inShort(refused(change('startDeployment', tried)))).toEqual([
      ...Array(3).fill('GUARD_NOT_MET deployment.cleared ¶38 at startedOn'),
      'GUARD_NOT_MET deployment.available ¶39 at startedOn',
    ])
  })

  test('its own hold is no overlap; another is', () => {
    const own = {
      deploymentId: 'deployment',
      countryCode: 'LBR',
      startOn: day('2027-01-01'),
      endOn: day('2027-06-30'),
    }
    expect(change('startDeployment', { on: deployment(), who: [expert({ assignments: [own] })] }).ok).toBe(true)
    const other = { ...own, deploymentId: 'other', startOn: day('2026-12-01'), endOn: day('2026-12-02') }
    const tried = change('startDeployment', { on: deployment(), who: [expert({ assignments: [own, other] })] })
    expect(inShort(refused(tried))).toEqual(['CONFLICT deployment.no-overlap ¶39 at startedOn'])
  })

  test('each member of a team is looked at', () => {
    const members = ['expert', 'second'].map((expertId) => ({
      expertId,
      startOn: day('2027-01-01'),
      endOn: day('2027-06-30'),
      holds: true,
    }))
    const on = deployment({ kind: 'TEAM', requestId: null, members })
    const who = [expert(), expert({ id: 'second', reference: 'EX-0043', availability: [] })]
    const refusals = refused(change('startDeployment', { on, under: null, who }))
    expect(refusals.map(({ message }) => message)).toEqual(['EX-0043: Not available on 2026-11-23.'])
  })
})

describe('extending', () => {
  test('moves the end of the deployment and of the hold', () => {
    const { next, events } = done(change('extendDeployment', { on: active() }))
    expect(next.deployment).toMatchObject({ endOn: day('2027-12-31'), members: [{ endOn: day('2027-12-31') }] })
    expect(events[0]).toMatchObject({ type: 'DEPLOYMENT_EXTENDED', note: 'The work goes on.' })
  })

  test.each(['2027-06-30', '2027-06-29'])('not to %s', (endOn) => {
    const tried = change('extendDeployment', { on: active(), with: { endOn: day(endOn) } })
    expect(inShort(refused(tried))).toEqual(['VALIDATION at endOn'])
  })

  test('not without reasons', () => {
    expect(inShort(refused(change('extendDeployment', { on: active(), with: { reasons: ' ' } })))).toEqual([
      'VALIDATION at reasons',
    ])
  })

  test('not beyond clearance, availability or the next deployment', () => {
    const assignments = [
      {
        deploymentId: 'next',
        countryCode: 'YEM',
        startOn: day('2028-01-01'),
        endOn: day('2028-02-01'),
      },
    ]
    const beyond = { on: active(), who: [expert({ assignments })], with: { endOn: day('2029-01-01') } }
    expect(inShort(refused(change('extendDeployment', beyond)))).toEqual([
      ...Array(3).fill('GUARD_NOT_MET deployment.cleared ¶38 at endOn'),
      'GUARD_NOT_MET deployment.available ¶39 at endOn',
      'CONFLICT deployment.no-overlap ¶39 at endOn',
    ])
  })
})

describe('ending', () => {
  test('early frees the persons, and waits for the report', () => {
    const { next, events } = done(change('endDeployment', { on: active() }))
    expect(next.deployment).toMatchObject({
      status: 'ENDED',
      endedOn: day('2026-11-23'),
      members: [{ endOn: day('2026-11-23') }],
    })
    expect(next.request?.status).toBe('DEPLOYED')
    expect(events.map(({ type }) => type)).toEqual(['DEPLOYMENT_ENDED', 'ADVISORY_REQUEST_DEPLOYMENT_ENDED'])
  })

  test('with the report of the last one completes the request (guard 8)', () => {
    const { next, events } = done(change('endDeployment', { on: active(), with: { report: 'Done.' } }))
    expect(next.deployment).toMatchObject({ report: 'Done.', reportedAt: NOW })
    expect(next.request).toMatchObject({ status: 'COMPLETED', completedAt: NOW })
    expect(events[1]?.type).toBe('ADVISORY_REQUEST_COMPLETED')
  })

  test('the report may follow, once, with the day that stands', () => {
    const on = active({ status: 'ENDED', endedOn: day('2026-11-20') })
    const later = { endedOn: day('2026-11-20'), report: 'Done.' }
    const { next, events } = done(change('endDeployment', { on, with: later }))
    expect(next.request?.status).toBe('COMPLETED')
    expect(events[0]?.type).toBe('DEPLOYMENT_REPORTED')
    expect(inShort(refused(change('endDeployment', { on, with: { ...later, endedOn: day('2026-11-21') } })))).toEqual([
      'VALIDATION at endedOn',
    ])
    expect(inShort(refused(change('endDeployment', { on, with: { endedOn: day('2026-11-20') } })))).toEqual([
      'VALIDATION at report',
    ])
    const reported = { ...on, report: 'Done.', reportedAt: NOW }
    expect(inShort(refused(change('endDeployment', { on: reported, with: later })))).toEqual(['ILLEGAL_TRANSITION'])
  })

  test.each<[string, Partial<DeploymentInputs['endDeployment']>, string]>([
    ['tomorrow', { endedOn: day('2026-11-24') }, 'endedOn'],
    ['before it started', { endedOn: day('2026-10-31') }, 'endedOn'],
    ['with a blank report', { report: ' ' }, 'report'],
  ])('not %s', (_, overrides, path) => {
    expect(inShort(refused(change('endDeployment', { on: active(), with: overrides })))).toEqual([
      `VALIDATION at ${path}`,
    ])
  })

  test('on the day it started', () => {
    expect(change('endDeployment', { on: active(), with: { endedOn: day('2026-11-01') } }).ok).toBe(true)
  })

  const beside = (other: Parameters<typeof listed>[0], status: 'DEPLOYED' | 'SUSPENDED' = 'DEPLOYED') =>
    request(status, { deployments: [listed({ status: 'ACTIVE' }), listed({ id: 'other', ...other })] })
  const ending = (under: RequestFacts) =>
    done(change('endDeployment', { on: active(), under, with: { report: 'Done.' } })).next.request?.status

  test.each<[string, Parameters<typeof listed>[0], string]>([
    ['another planned', { status: 'PLANNED' }, 'DEPLOYED'],
    ['another active', { status: 'ACTIVE' }, 'DEPLOYED'],
    ["another's report missing", { status: 'ENDED', reported: false }, 'DEPLOYED'],
    ['another reported', { status: 'ENDED', reported: true }, 'COMPLETED'],
    ['another cancelled', { status: 'CANCELLED' }, 'COMPLETED'],
  ])('with %s the request is %s', (_, other, expected) => {
    expect(ending(beside(other))).toBe(expected)
  })

  test('completes a suspended request too', () => {
    expect(ending(beside({ status: 'CANCELLED' }, 'SUSPENDED'))).toBe('COMPLETED')
  })
})

describe('cancelling', () => {
  test('frees the persons and leaves the request staffing', () => {
    const { next } = done(change('cancelDeployment', { on: deployment() }))
    expect(next.deployment).toMatchObject({ status: 'CANCELLED', members: [{ holds: false }] })
    expect(next.request?.status).toBe('STAFFING')
  })

  test('the last that was planned completes a request whose others have ended', () => {
    const deployments = [listed(), listed({ id: 'other', status: 'ENDED', reported: true, endedOn: day('2026-11-01') })]
    const { next } = done(change('cancelDeployment', { on: deployment(), under: request('DEPLOYED', { deployments }) }))
    expect(next.request).toMatchObject({ status: 'COMPLETED', completedAt: at('2026-11-23T10:00:00Z') })
  })
})
