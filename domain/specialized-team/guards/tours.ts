import type { Period } from '../../day.js'
import { clashingTours, tourRefusals } from '../../deployment/tours.js'
import type { Refusal } from '../../refusal.js'
import type { TeamDeploymentFacts } from '../facts.js'

interface Tour {
  readonly pledgeId: string | null
  readonly period: Period
  /** The tour itself, where it exists. */
  readonly except?: string
}

/** Another tour of the same team that stands in the period. */
export function otherTourRefusals(
  deployments: readonly TeamDeploymentFacts[],
  { pledgeId, period, except }: Tour,
  path: readonly string[],
): Refusal[] {
  const own = deployments.filter((one) => one.pledgeId === pledgeId)
  return tourRefusals(clashingTours(own, period, except), 'team.deployed-once', path)
}
