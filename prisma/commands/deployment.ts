/**
 * Commands on deployments. The database itself refuses overlapping periods of one person, and of one team.
 */
import type { Actor } from '../../domain/actor.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { Outcome } from '../../domain/outcome.js'
import { decideAssignment } from '../../domain/deployment/assign.js'
import { decideOnDeployment } from '../../domain/deployment/decide.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { DeploymentAction, DeploymentInputs } from '../../domain/deployment/input.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Work, type WriteDependencies } from '../commit.js'
import {
  createDeployment,
  deploymentColumns,
  deploymentEvent,
  expertFacts,
  saveDeployment,
  saveTurn,
} from '../deployment-facts.js'
import { requestColumns, saveRequest } from '../request-facts.js'
import { changeUnitDeployment } from './formed-unit.js'
import { lockDeployment, lockExperts } from './locks.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'
import { lockRequest, requestEvents, requestSight } from './request.js'
import { askedOfStanding, stopStandingClock } from './standing-deployment.js'
import { changeTeamDeployment } from './team-deployment.js'

export function assignExpert(
  dependencies: WriteDependencies,
  actor: Actor,
  input: DeploymentInputs['assignExpert'],
): Promise<Outcome> {
  return commit(dependencies, actor, 'deployment.assignExpert', input, async (tx, now) => {
    const request = await lockRequest(tx, input.requestId)
    if (!request || !maySee(actor, 'AdvisoryRequest', request)) return notFound('advisory request', 'requestId')
    await lockExperts(tx, [input.expertId])
    const [expert] = await expertFacts(tx, { ids: [input.expertId] })
    if (!expert || !maySee(actor, 'Expert', expert)) return notFound('expert', 'expertId')
    const decision = decideAssignment(request, expert, input, actor, now)
    if (!decision.ok) return { refusals: decision.refusals, things: { requestId: request.id } }
    const reference = await nextReference(tx, 'Deployment', now)
    const draft = { ...decision.next.deployment, reference }
    const deployment = { ...draft, id: await createDeployment(tx, draft, now) }
    await saveRequest(tx, request, decision.next.request, now)
    return done(now, null, deployment, request, decision.next.request, decision.events)
  })
}

export function changeDeployment<A extends Exclude<DeploymentAction, 'assignExpert'>>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: DeploymentInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `deployment.${action}`, input, async (tx, now, allowances) => {
    const link = await tx.deployment.findUnique({
      where: { id: input.id },
      include: { request: true, teamRequest: true, members: { select: { expertId: true } } },
    })
    if (!link || !maySee(actor, 'Deployment', link)) return notFound('deployment')
    const expertIds = [...link.members.map(({ expertId }) => expertId), ...incomingIn(input)]
    const { id, teamRequestId, pledgeId, formedUnitId } = link
    if (teamRequestId) {
      const team = { id, teamRequestId, pledgeId, expertIds }
      return changeTeamDeployment(tx, now, actor, action, team, input, allowances)
    }
    if (formedUnitId) return changeUnitDeployment(tx, now, actor, action, { id, formedUnitId }, input)
    const request = link.requestId ? await lockRequest(tx, link.requestId) : null
    await lockExperts(tx, expertIds)
    const before = await lockDeployment(tx, input.id)
    const members = await expertFacts(tx, { ids: expertIds })
    const asked = await askedOfStanding(tx, before, expertIds)
    const decision = decideOnDeployment(action, before, request, members, input, actor, now, asked)
    if (!decision.ok) return { refusals: decision.refusals, things: { deploymentId: before.id } }
    const { deployment, request: nextRequest, turn } = decision.next
    await saveDeployment(tx, before, deployment, now)
    await saveTurn(tx, before.id, turn, now)
    await stopStandingClock(tx, before, deployment, now)
    if (request && nextRequest) await saveRequest(tx, request, nextRequest, now)
    return done(now, before, deployment, request, nextRequest, decision.events)
  })
}

/** Experts who are to come in a rotation. */
function incomingIn(input: DeploymentInputs[DeploymentAction]): string[] {
  return 'replacements' in input ? (input.replacements ?? []).map(({ incomingId }) => incomingId) : []
}

function done(
  now: Date,
  before: DeploymentFacts | null,
  deployment: DeploymentFacts,
  request: RequestFacts | null,
  nextRequest: RequestFacts | null,
  events: readonly DomainEvent[],
): Work {
  const sight = nextRequest ? requestSight(nextRequest) : {}
  const sightBefore = request ? requestSight(request) : {}
  return {
    things: { deploymentId: deployment.id, ...(nextRequest ? { requestId: nextRequest.id } : {}) },
    rows: {
      [deployment.id]: { id: deployment.id, ...deploymentColumns(deployment, now) },
      ...(nextRequest ? { [nextRequest.id]: { id: nextRequest.id, ...requestColumns(nextRequest, now) } } : {}),
    },
    events: [
      ...events
        .filter(({ subject }) => subject === 'DEPLOYMENT')
        .map((event) =>
          deploymentEvent(event, before && { deployment: before, sight: sightBefore }, { deployment, sight }),
        ),
      ...(request && nextRequest ? requestEvents(request, nextRequest, events, now) : []),
    ],
  }
}
