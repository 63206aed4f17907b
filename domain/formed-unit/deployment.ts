/** The life of a unit's deployment, and what it does to the pledge behind it (¶27, ¶39, ¶45). */
import type { Actor } from '../actor.js'
import { stoppedAt } from '../clock.js'
import { addMonths, later, startOfDay } from '../day.js'
import type { DeploymentStep } from '../deployment/actions.js'
import { decideOnDeployment, isSooner, type DeploymentNext } from '../deployment/decide.js'
import type { DeploymentFacts } from '../deployment/facts.js'
import type { DeploymentInputs } from '../deployment/input.js'
import { clashingTours, isStandingTour, tourRefusals } from '../deployment/tours.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { tourCertificationRefusals } from './certification.js'
import { unitEvent } from './decide.js'
import type { UnitFacts } from './facts.js'
import { certified, certifiedToday, deploymentGuardRefusals } from './guards.js'
import { PLEDGE_MONTHS, UNMATCHED, UNNOTIFIED } from './steps/pledge.js'
import { withReadiness } from './steps/step.js'
import { asTour } from './tour.js'

export interface UnitDeploymentNext extends DeploymentNext {
  readonly unit: UnitFacts
}

const SENT_BY: ReadonlySet<DeploymentStep> = new Set(['startDeployment', 'rotateDeployment'])

/** What the unit was asked when the tour was planned is asked again when it starts, or the next is planned. */
export function readinessRefusals(action: DeploymentStep, unit: UnitFacts, now: Date): Refusal[] {
  return SENT_BY.has(action) ? deploymentGuardRefusals(unit, now) : []
}

/**
 * Decides as on any other deployment; beside that tours of the unit must not overlap, and it is to be as ready, and as
 * certified, as when the tour was planned.
 */
export function decideOnUnitDeployment<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  unit: UnitFacts,
  input: DeploymentInputs[A],
  actor: Actor,
  now: Date,
): Decision<UnitDeploymentNext> {
  const decision = decideOnDeployment(action, deployment, null, [], input, actor, now)
  if (!decision.ok && isSooner(decision.refusals)) return decision
  const refusals = [
    ...(decision.ok ? [] : decision.refusals),
    ...otherTours(deployment, unit, input),
    ...readinessRefusals(action, unit, now),
    ...certificationOver(deployment, unit, input, now),
  ]
  if (!decision.ok || refusals.length > 0) return refuse(...refusals)

  const { deployment: after, successor, event } = decision.next
  const deployments = [
    ...unit.deployments.map((one) => (one.id === after.id ? asTour(after) : one)),
    ...(successor ? [asTour(successor)] : []),
  ]
  const listed: UnitFacts = { ...unit, deployments }
  const next = { ...consequences(action, listed, now), version: unit.version + 1 }
  const note = decision.events[0]?.note ?? null
  return {
    ok: true,
    next: { ...decision.next, unit: next },
    events: [...decision.events, unitEvent(unit, next, `DEPLOYMENT_${event}`, note)],
  }
}

/** Certified over the days that the step brings. Days gone by are not certified anew. */
function certificationOver(
  { startOn, startedOn, endOn }: DeploymentFacts,
  unit: UnitFacts,
  input: DeploymentInputs[DeploymentStep],
  now: Date,
): Refusal[] {
  const over = (from: Date, to: Date, path: string) =>
    from <= to ? tourCertificationRefusals(unit, { from, to }, now, [path]) : []
  if ('on' in input) return input.endOn ? over(input.on, input.endOn, 'endOn') : []
  if ('startedOn' in input) return over(input.startedOn, endOn, 'startedOn')
  if (!('endOn' in input) || !input.endOn || input.endOn <= endOn) return []
  // Whoever is out there already is not asked how ready it is; that it is certified, it is.
  const today = [certified, certifiedToday].flatMap(({ missing }) => missing({ unit, now }))
  return [...today, ...over(later(startedOn ?? startOn, startOfDay(now)), input.endOn, 'endOn')]
}

function otherTours(
  { id, startOn, startedOn, endOn }: DeploymentFacts,
  { deployments }: UnitFacts,
  input: DeploymentInputs[DeploymentStep],
): Refusal[] {
  if ('on' in input) {
    // The tour that is relieved ends with the day before.
    const period = input.endOn && input.endOn >= input.on ? { from: input.on, to: input.endOn } : null
    return period ? tourRefusals(clashingTours(deployments, period, id), 'unit.deployed-once', ['endOn']) : []
  }
  const start = 'startedOn' in input && input.startedOn <= endOn ? input.startedOn : null
  const end = 'endOn' in input && input.endOn && input.endOn > endOn ? input.endOn : null
  if (start === null && end === null) return []
  const period = { from: start ?? startedOn ?? startOn, to: end ?? endOn }
  return tourRefusals(clashingTours(deployments, period, id), 'unit.deployed-once', [start ? 'startedOn' : 'endOn'])
}

/**
 * A start stops the clock. With its last tour over the unit is back in the register at level 2, renewed by having served;
 * with its only tour cancelled it is notified still, and its clock runs on.
 */
function consequences(action: DeploymentStep, unit: UnitFacts, now: Date): UnitFacts {
  if (action === 'startDeployment') return { ...unit, ...stoppedAt(unit, now) }
  if (unit.status !== 'DEPLOYED' || unit.deployments.some(isStandingTour)) return unit
  if (unit.clockStoppedAt === null) return { ...unit, status: 'NOTIFIED', missionCode: null }
  const today = startOfDay(now)
  return {
    ...unit,
    status: 'PLEDGED',
    level: 2,
    rdlVerifiedOn: null,
    ...UNMATCHED,
    ...UNNOTIFIED,
    lapsesOn: later(unit.lapsesOn, addMonths(today, PLEDGE_MONTHS)),
    lapseRemindedAt: null,
    ...withReadiness(unit, {
      level: 'LEVEL_2',
      attainedOn: today,
      evidence: 'Its last tour is over: another is matched and verified anew.',
      recordedAt: now,
    }),
  }
}
