import type { DeploymentFacts } from '../deployment/facts.js'
import type { TourFacts } from '../deployment/tours.js'

/** A deployment as its unit lists it. */
export function asTour(deployment: DeploymentFacts): TourFacts {
  const { id, reference, status, startOn, endOn, startedOn, endedOn } = deployment
  return { id, reference, status, startOn, endOn, startedOn, endedOn }
}
