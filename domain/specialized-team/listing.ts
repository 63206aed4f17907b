import type { DeploymentFacts } from '../deployment/facts.js'
import type { TeamDeploymentFacts } from './facts.js'

/** A deployment as its team request lists it. */
export function asListed(deployment: DeploymentFacts): TeamDeploymentFacts {
  const { id, reference, pledgeId, status, startOn, endOn, startedOn, endedOn } = deployment
  return { id, reference, pledgeId, status, startOn, endOn, startedOn, endedOn }
}
