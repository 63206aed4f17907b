/** The life of a deployment (¶27, ¶39), and what it does to the request that it serves. */
import type { Actor } from '../actor.js'
import { glassForbiddance } from '../break-glass/roles.js'
import type { RequestFacts } from '../advisory-request/facts.js'
import { changesBetween } from '../changes.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { forbidden, illegal, versionConflict } from '../refusing.js'
import { rolesText } from '../role.js'
import { noteRefusals } from '../value.js'
import { DEPLOYMENT_ACTIONS, type DeploymentStep } from './actions.js'
import type { DeploymentFacts, ExpertFacts, TurnFacts } from './facts.js'
import type { DeploymentInputs } from './input.js'
import { requestAfter, requestEvent } from './request.js'
import type { Asked, DeploymentOutcome } from './step.js'
import { DEPLOYMENT_STEPS } from './steps.js'
import { deploymentTexts } from './texts.js'

export interface DeploymentNext {
  readonly deployment: DeploymentFacts
  readonly request: RequestFacts | null
  readonly turn: TurnFacts | null
  /** What happened, without `DEPLOYMENT_`. */
  readonly event: DeploymentOutcome['event']
  /** The tour that relieves it, with empty id and reference. Its event is the second one of a deployment. */
  readonly successor: DeploymentFacts | null
}

/** Refusals before which nothing else is looked at. */
export function isSooner(refusals: readonly Refusal[]): boolean {
  return refusals.some(({ code }) => SOONER.has(code))
}

const SOONER: ReadonlySet<string> = new Set(['FORBIDDEN', 'VERSION_CONFLICT', 'ILLEGAL_TRANSITION'])

/**
 * Decides on one action on a deployment that exists. `request` is the one that it serves, or null; `members` are the
 * persons on it, with all that holds them. `expectedVersion` is the deployment's. Any change raises both versions.
 * `asked` is what its kind asks of persons. Events: one of the deployment and, where there is a request, one of the request.
 *
 * Refusals in order: FORBIDDEN, VERSION_CONFLICT, ILLEGAL_TRANSITION (its own state, then its request's), then
 * VALIDATION, GUARD_NOT_MET and CONFLICT together.
 */
export function decideOnDeployment<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  request: RequestFacts | null,
  members: readonly ExpertFacts[],
  input: DeploymentInputs[A],
  actor: Actor,
  now: Date,
  asked: Asked = {},
): Decision<DeploymentNext> {
  const { to } = DEPLOYMENT_ACTIONS[action]
  const forbiddenTo = deploymentForbiddance(action, actor, request)
  if (forbiddenTo) return refuse(forbiddenTo)
  if (input.expectedVersion !== deployment.version) {
    return refuse(versionConflict(deployment.version, input.expectedVersion))
  }
  const stateRefusal = wrongDeploymentState(action, { ...deployment, request })
  if (stateRefusal) return refuse(stateRefusal)

  const skillCode = request?.profiles.find(({ id }) => id === deployment.profileId)?.skillCode ?? null
  const outcome = DEPLOYMENT_STEPS[action]({ deployment, members, input, now, skillCode, asked })
  const refusals = [...noteRefusals(input.note), ...outcome.refusals]
  if (refusals.length > 0) return refuse(...refusals)

  const next: DeploymentFacts = {
    ...deployment,
    ...outcome.patch,
    status: to === 'SAME' ? deployment.status : to,
    version: deployment.version + 1,
  }
  const nextRequest = request && requestAfter(request, next, now)
  const note = [outcome.reasons, input.note].filter(Boolean).join('\n') || null
  return {
    ok: true,
    next: {
      deployment: next,
      request: nextRequest,
      turn: outcome.turn ?? null,
      event: outcome.event,
      successor: outcome.successor ?? null,
    },
    events: [
      {
        subject: 'DEPLOYMENT',
        type: `DEPLOYMENT_${outcome.event}`,
        note,
        changes: changesBetween(deploymentTexts(deployment), deploymentTexts(next)),
      },
      ...(outcome.successor
        ? [
            {
              subject: 'DEPLOYMENT',
              type: 'DEPLOYMENT_PLANNED',
              note,
              changes: changesBetween(null, deploymentTexts(outcome.successor)),
            } as const,
          ]
        : []),
      ...(request && nextRequest
        ? [{ ...requestEvent(request, nextRequest, `DEPLOYMENT_${outcome.event}`), note }]
        : []),
    ],
  }
}

/** What of the request that a deployment serves is asked, beside its state: whether it is seen by break-glass alone. */
type Served = Pick<RequestFacts, 'status' | 'sensitivity' | 'namedHandles' | 'openedHandles'>

/** Why the actor's role, or how it sees the request, does not permit the action; null when it does. */
export function deploymentForbiddance(action: DeploymentStep, actor: Actor, request: Served | null): Refusal | null {
  const { roles, does } = DEPLOYMENT_ACTIONS[action]
  if (!roles.includes(actor.role)) return forbidden(`${rolesText(roles)} may ${does}.`)
  return request && glassForbiddance(request, actor)
}

/** What the states of a deployment, and of the request that it serves, are read off. */
export interface Standing extends Pick<DeploymentFacts, 'status' | 'report'> {
  readonly request: Served | null
}

export function wrongDeploymentState(
  action: DeploymentStep,
  { status, report, request }: Omit<Standing, 'request'> & { readonly request: Pick<RequestFacts, 'status'> | null },
): Refusal | null {
  const { does, from, requestIn } = DEPLOYMENT_ACTIONS[action]
  if (status === 'ENDED' && action === 'endDeployment' && report !== null) {
    return illegal('The deployment has ended and its report is in.')
  }
  if (!from.includes(status)) return illegal(`To ${does}, it must be ${from.join(' or ')}; it is ${status}.`)
  if (!request || requestIn.includes(request.status)) return null
  return illegal(`To ${does}, its request must be ${requestIn.join(' or ')}; it is ${request.status}.`)
}
