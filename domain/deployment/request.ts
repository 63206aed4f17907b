/** What a deployment does to the request that it serves. */
import { changesBetween, versionChange } from '../changes.js'
import type { RequestDeploymentFacts, RequestFacts } from '../advisory-request/facts.js'
import { nextState } from '../advisory-request/next-state.js'
import { requestTexts } from '../advisory-request/texts.js'
import type { EventAfter, EventType } from '../event-type.js'
import type { DomainEvent } from '../refusal.js'
import type { DeploymentFacts } from './facts.js'

type Status = RequestFacts['status']

/** As the request lists it. */
export function asListed(deployment: DeploymentFacts): RequestDeploymentFacts {
  const { id, profileId, status, startOn, endOn, startedOn, endedOn, report } = deployment
  return { id, profileId, status, startOn, endOn, startedOn, endedOn, reported: report !== null }
}

/** The request with the deployment as it now is; any change of a deployment raises the request's version. */
export function requestAfter(request: RequestFacts, deployment: DeploymentFacts, now: Date): RequestFacts {
  const known = request.deployments.some(({ id }) => id === deployment.id)
  const deployments = known
    ? request.deployments.map((one) => (one.id === deployment.id ? asListed(deployment) : one))
    : [...request.deployments, asListed(deployment)]
  const status = statusAfter(request.status, deployments)
  const completedAt = status === 'COMPLETED' ? now : request.completedAt
  // The clock from the approval goes on while staffing, and stops with the first that starts.
  return nextState(request, { patched: { ...request, deployments, status, completedAt }, now, allowances: null })
}

/** States that a request comes to by its deployments. */
const COME_TO: Partial<Readonly<Record<Status, EventType>>> = {
  STAFFING: 'ADVISORY_REQUEST_STAFFING',
  DEPLOYED: 'ADVISORY_REQUEST_DEPLOYED',
  COMPLETED: 'ADVISORY_REQUEST_COMPLETED',
}

/** One event: by the state that the request has come to, else by what was done to the deployment. */
export function requestEvent(
  before: RequestFacts,
  next: RequestFacts,
  deploymentEvent: EventAfter<'ADVISORY_REQUEST_'>,
): DomainEvent {
  const changes = changesBetween(requestTexts(before), requestTexts(next))
  return {
    subject: 'ADVISORY_REQUEST',
    type: (before.status !== next.status && COME_TO[next.status]) || `ADVISORY_REQUEST_${deploymentEvent}`,
    changes: changes.length > 0 ? changes : [versionChange(before, next)],
  }
}

/**
 * Guard 8: complete when none is planned or active any more, at least one has ended, and every report is in (¶27). The
 * first that is planned begins the staffing, the first that starts makes it deployed; a suspended request stays so.
 */
function statusAfter(status: Status, deployments: readonly RequestDeploymentFacts[]): Status {
  const standing = deployments.some((one) => one.status === 'PLANNED' || one.status === 'ACTIVE')
  const ended = deployments.filter((one) => one.status === 'ENDED')
  if (!standing && ended.length > 0) return ended.every(({ reported }) => reported) ? 'COMPLETED' : status
  if (status === 'APPROVED') return 'STAFFING'
  return status === 'STAFFING' && deployments.some((one) => one.status === 'ACTIVE') ? 'DEPLOYED' : status
}
