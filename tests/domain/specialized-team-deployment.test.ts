/** What becomes of pledge, request and gap as the team's deployment starts, is extended, ends or is cancelled. */
import { describe, expect, test } from 'vitest'
import type { DeploymentStep } from '../../domain/deployment/actions.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import { addDays } from '../../domain/day.js'
import { ALLOWANCES } from '../../domain/allowances.js'
import { decideOnTeamDeployment } from '../../domain/specialized-team/deployment.js'
import type { TeamDeploymentFacts, TeamFacts } from '../../domain/specialized-team/facts.js'
import { asListed } from '../../domain/specialized-team/listing.js'
import { at, day, inShort, NOW, refused } from './kit.js'
import { gap, pledge, TEAM_PEOPLE, TEAM_PERSONS, teamCase, teamDeployment, tour } from './specialized-team-kit.js'

type Inputs = Pick<DeploymentInputs, DeploymentStep>

const STEP = { id: 'tour', idempotencyKey: 'key', expectedVersion: 1 }
const INPUTS: Inputs = {
  startDeployment: { ...STEP, startedOn: day('2026-11-23') },
  extendDeployment: { ...STEP, endOn: day('2027-07-31'), reasons: 'The laboratory is not handed over yet.' },
  endDeployment: { ...STEP, endedOn: day('2026-11-23') },
  cancelDeployment: { ...STEP, reasons: 'Needed at home.' },
  planRotation: { ...STEP, days: [] },
  rotateDeployment: { ...STEP, on: day('2027-03-01'), reasons: 'The tour of duty is over.' },
  repatriateDeployment: { ...STEP, endedOn: day('2026-11-23'), reasons: 'Below the standard asked for.' },
}

const planned = (overrides: Partial<DeploymentFacts> = {}): DeploymentFacts =>
  teamDeployment({ status: 'PLANNED', startedOn: null, ...overrides })

const CLOSED_AT = at('2026-11-20T09:00:00Z')

/** A case with the team deployed, its gap closed or open. */
function deployed(
  deployment: DeploymentFacts,
  { closed = false, others = [] }: { closed?: boolean; others?: readonly TeamDeploymentFacts[] } = {},
): TeamFacts {
  return teamCase(closed ? 'CLOSED' : 'DEPLOYED', 'DEPLOYED', {
    gap: gap({ closedAt: closed ? CLOSED_AT : null }),
    deployments: [asListed(deployment), ...others],
  })
}

function decide<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  team: TeamFacts,
  more: Partial<Inputs[A]> = {},
  by = TEAM_PEOPLE.pd,
) {
  const input = { ...INPUTS[action], ...more } as DeploymentInputs[A]
  return decideOnTeamDeployment(action, deployment, team, [], input, by, NOW, ALLOWANCES)
}

function after<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  team: TeamFacts,
  more: Partial<Inputs[A]> = {},
) {
  const decision = decide(action, deployment, team, more)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals))
  const { gap: nextGap, request, pledges } = decision.next.team
  return {
    deployment: decision.next.deployment.status,
    request: request?.status,
    pledge: pledges[0]?.status,
    gap: nextGap?.closedAt ? 'CLOSED' : 'OPEN',
    events: decision.events.map(({ type }) => type),
    team: decision.next.team,
  }
}

test('is for the Police Division alone', () => {
  const team = deployed(planned())
  for (const person of TEAM_PERSONS) {
    const decision = decide('startDeployment', planned(), team, {}, TEAM_PEOPLE[person])
    expect(decision.ok || decision.refusals.map(({ code }) => code).join(), person).toBe(
      person === 'pd' ? true : 'FORBIDDEN',
    )
  }
})

describe('a start', () => {
  test('stops the clock, and leaves the rest as it is', () => {
    const started = after('startDeployment', planned(), deployed(planned()))
    expect(started).toMatchObject({ deployment: 'ACTIVE', request: 'DEPLOYED', pledge: 'DEPLOYED', gap: 'OPEN' })
    expect(started.team.request).toMatchObject({ clockStoppedAt: NOW, version: 5 })
    expect(started.events).toEqual(['DEPLOYMENT_STARTED', 'SPECIALIZED_TEAM_DEPLOYMENT_STARTED'])
  })

  test('of a later tour does not stop it again', () => {
    const first = after('startDeployment', planned(), deployed(planned())).team
    const stopped = at('2026-11-01T10:00:00Z')
    const { request } = first
    const earlier = { ...first, request: request && { ...request, clockStoppedAt: stopped } }
    expect(after('startDeployment', planned(), earlier).team.request?.clockStoppedAt).toEqual(stopped)
  })

  test('needs the certification in force from that day on', () => {
    const team = deployed(planned(), {})
    const late = { ...team, pledges: [pledge('DEPLOYED', { certifiedOn: day('2026-11-22') })] }
    expect(inShort(refused(decide('startDeployment', planned(), late, { startedOn: day('2026-11-21') })))).toEqual([
      'GUARD_NOT_MET certification.in-force ¶40 at startedOn',
    ])
  })

  test('does not fall into the tour before it', () => {
    const second = planned({ startOn: day('2027-05-01'), endOn: day('2027-10-31') })
    const others = [tour({ id: 'first' })]
    expect(inShort(refused(decide('startDeployment', second, deployed(second, { others }))))).toEqual([
      'CONFLICT team.deployed-once ¶39 at startedOn',
    ])
  })
})

describe('an extension', () => {
  test('needs the certification over the days that it adds, days gone by apart', () => {
    const active = teamDeployment()
    expect(after('extendDeployment', active, deployed(active)).events).toEqual([
      'DEPLOYMENT_EXTENDED',
      'SPECIALIZED_TEAM_DEPLOYMENT_EXTENDED',
    ])
    const renewed = {
      ...deployed(active),
      pledges: [pledge('DEPLOYED', { certifiedOn: day('2026-11-23'), certifiedUntil: day('2027-07-30') })],
    }
    expect(decide('extendDeployment', active, renewed, { endOn: day('2027-07-30') }).ok).toBe(true)
    expect(inShort(refused(decide('extendDeployment', active, renewed)))).toEqual([
      'GUARD_NOT_MET certification.in-force ¶40 at endOn',
    ])
  })

  test('is told everything that stands against it', () => {
    const active = teamDeployment()
    const others = [
      tour({ id: 'next', status: 'PLANNED', startedOn: null, startOn: day('2027-05-01'), endOn: day('2027-09-01') }),
    ]
    const team = {
      ...deployed(active, { others }),
      pledges: [pledge('DEPLOYED', { certifiedUntil: day('2027-05-01') })],
    }
    expect(inShort(refused(decide('extendDeployment', active, team, { reasons: ' ' })))).toEqual([
      'VALIDATION at reasons',
      'GUARD_NOT_MET certification.in-force ¶40 at endOn',
      'CONFLICT team.deployed-once ¶39 at endOn',
    ])
  })

  test('is not asked about certification when the state or the version refuses', () => {
    const ended = teamDeployment({ status: 'ENDED', endedOn: day('2026-11-10') })
    expect(inShort(refused(decide('extendDeployment', ended, deployed(ended))))).toEqual(['ILLEGAL_TRANSITION'])
    const active = teamDeployment()
    expect(inShort(refused(decide('extendDeployment', active, deployed(active), { expectedVersion: 9 })))).toEqual([
      'VERSION_CONFLICT at expectedVersion',
    ])
  })
})

describe('an end', () => {
  const served = teamDeployment({ endOn: day('2026-11-23') })

  test.each([true, false])('when it was due leaves the gap as it is (closed: %s)', (closed) => {
    expect(after('endDeployment', served, deployed(served, { closed }))).toMatchObject({
      deployment: 'ENDED',
      request: closed ? 'CLOSED' : 'DEPLOYED',
      pledge: 'DEPLOYED',
      gap: closed ? 'CLOSED' : 'OPEN',
      events: ['DEPLOYMENT_ENDED', 'SPECIALIZED_TEAM_DEPLOYMENT_ENDED'],
    })
  })

  test('before its time reopens the gap, and the pledge can be deployed again or released', () => {
    const early = after('endDeployment', teamDeployment(), deployed(teamDeployment(), { closed: true }))
    expect(early).toMatchObject({ request: 'SELECTED', pledge: 'SELECTED', gap: 'OPEN' })
    expect(early.events).toEqual([
      'DEPLOYMENT_ENDED',
      'SPECIALIZED_TEAM_DEPLOYMENT_ENDED',
      'TEAM_PLEDGE_RETURNED',
      'CAPABILITY_GAP_REOPENED',
    ])
    expect(early.team.gap?.version).toBe(2)
    const open = after('endDeployment', teamDeployment(), deployed(teamDeployment()))
    expect(open).toMatchObject({ request: 'SELECTED', gap: 'OPEN' })
    expect(open.events).not.toContain('CAPABILITY_GAP_REOPENED')
  })

  test('before its time, with the next tour planned, reopens the gap until that one comes', () => {
    const next = tour({
      id: 'next',
      status: 'PLANNED',
      startedOn: null,
      startOn: day('2027-05-01'),
      endOn: day('2027-10-31'),
    })
    const early = after('endDeployment', teamDeployment(), deployed(teamDeployment(), { closed: true, others: [next] }))
    expect(early).toMatchObject({ request: 'DEPLOYED', pledge: 'DEPLOYED', gap: 'OPEN' })
  })

  test('before its time, with another tour serving, does not', () => {
    const other = tour({ id: 'other', startOn: day('2026-10-01'), endOn: day('2026-12-31') })
    const early = after(
      'endDeployment',
      teamDeployment(),
      deployed(teamDeployment(), { closed: true, others: [other] }),
    )
    expect(early).toMatchObject({ request: 'CLOSED', pledge: 'DEPLOYED', gap: 'CLOSED' })
  })

  test('followed by its report changes nothing but the deployment, whatever has become of the request', () => {
    const ended = teamDeployment({ status: 'ENDED', endedOn: day('2026-11-10'), version: 1 })
    const team = teamCase('SELECTING', 'NOT_SELECTED', { deployments: [asListed(ended)] })
    const reported = after('endDeployment', ended, team, { endedOn: day('2026-11-10'), report: 'Handed over.' })
    expect(reported.events).toEqual(['DEPLOYMENT_REPORTED'])
    expect(reported.team).toEqual(team)
  })
})

describe('the clock', () => {
  const stopped = at('2026-11-20T09:00:00Z')
  const anew = {
    clockStartedAt: NOW,
    clockDueAt: addDays(NOW, ALLOWANCES.teamDays),
    clockStoppedAt: null,
    clockRemindedAt: null,
    clockAnnouncedAt: null,
  }
  const withStopped = (team: TeamFacts): TeamFacts => ({
    ...team,
    request: team.request && { ...team.request, clockStoppedAt: stopped, clockRemindedAt: stopped },
  })

  test('runs anew when a gap is reopened, by a tour that is cancelled or by one that leaves early', () => {
    const cancelled = after('cancelDeployment', planned(), deployed(planned(), { closed: true }))
    expect(cancelled).toMatchObject({ gap: 'OPEN', team: { request: { status: 'SELECTED', ...anew } } })
    const early = after('endDeployment', teamDeployment(), withStopped(deployed(teamDeployment(), { closed: true })))
    expect(early.team.request).toMatchObject(anew)
  })

  test('runs anew when a team leaves a gap that was not confirmed closed yet, and while the next is awaited', () => {
    const open = withStopped(deployed(teamDeployment()))
    expect(after('repatriateDeployment', teamDeployment(), open).team.request).toMatchObject(anew)
    const next = tour({
      id: 'next',
      status: 'PLANNED',
      startedOn: null,
      startOn: day('2027-05-01'),
      endOn: day('2027-10-31'),
    })
    const awaited = withStopped(deployed(teamDeployment(), { closed: true, others: [next] }))
    expect(after('endDeployment', teamDeployment(), awaited).team.request).toMatchObject({
      status: 'DEPLOYED',
      ...anew,
    })
  })

  test('goes on where it runs, and stays stopped where the place is filled', () => {
    const running = deployed(planned())
    expect(after('cancelDeployment', planned(), running).team.request?.clockDueAt).toEqual(running.request?.clockDueAt)
    const served = teamDeployment({ endOn: day('2026-11-23') })
    const closed = withStopped(deployed(served, { closed: true }))
    expect(after('endDeployment', served, closed).team.request?.clockStoppedAt).toEqual(stopped)
  })
})

describe('a cancellation', () => {
  test('before any tour leaves the team selected', () => {
    expect(after('cancelDeployment', planned(), deployed(planned()))).toMatchObject({
      deployment: 'CANCELLED',
      request: 'SELECTED',
      pledge: 'SELECTED',
      gap: 'OPEN',
    })
    // The mission may have confirmed too soon.
    expect(after('cancelDeployment', planned(), deployed(planned(), { closed: true }))).toMatchObject({
      request: 'SELECTED',
      gap: 'OPEN',
    })
  })

  test('of the next tour leaves a gap closed that the one before has closed', () => {
    const before = tour({ id: 'first', status: 'ENDED', endedOn: day('2027-04-30') })
    const next = planned({ startOn: day('2027-05-01'), endOn: day('2027-10-31') })
    expect(after('cancelDeployment', next, deployed(next, { closed: true, others: [before] }))).toMatchObject({
      request: 'CLOSED',
      gap: 'CLOSED',
    })
    const early = tour({ id: 'first', status: 'ENDED', endedOn: day('2026-11-10') })
    expect(after('cancelDeployment', next, deployed(next, { others: [early] }))).toMatchObject({ request: 'SELECTED' })
  })
})
