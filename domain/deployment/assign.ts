/** Assigning an expert to a profile of an approved request: an individual deployment is planned (¶39). */
import type { Actor } from '../actor.js'
import { targetOf } from '../advisory-request/actions.js'
import { forbiddance } from '../advisory-request/bindings.js'
import { wrongState } from '../advisory-request/decide.js'
import type { RequestFacts } from '../advisory-request/facts.js'
import { isFilled } from '../advisory-request/profiles.js'
import { changesBetween } from '../changes.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { invalid, unmet } from '../refusing.js'
import { noteRefusals } from '../value.js'
import { personRefusals } from './conditions.js'
import type { DeploymentFacts, ExpertFacts } from './facts.js'
import type { DeploymentInputs } from './input.js'
import { periodRefusals } from './period.js'
import { requestAfter, requestEvent } from './request.js'
import { deploymentTexts } from './texts.js'

/**
 * `next.deployment.id` and `.reference` are empty: the command gives them; the same holds for its entry in
 * `next.request.deployments`. Events: one of the deployment, one of the request.
 *
 * Refusals in order: FORBIDDEN, ILLEGAL_TRANSITION, then VALIDATION, GUARD_NOT_MET and CONFLICT (an overlapping
 * deployment) together.
 */
export function decideAssignment(
  request: RequestFacts,
  expert: ExpertFacts,
  input: DeploymentInputs['assignExpert'],
  actor: Actor,
  now: Date,
): Decision<{ readonly deployment: DeploymentFacts; readonly request: RequestFacts }> {
  const forbiddenTo = forbiddance('assignExpert', request, actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  if (targetOf('assignExpert', request, actor.role) === null) {
    return refuse(wrongState('assignExpert', request, actor))
  }
  const refusals = assignmentRefusals(request, expert, input)
  if (refusals.length > 0) return refuse(...refusals)

  const deployment = planned(request, expert, input)
  const next = requestAfter(request, deployment, now)
  return {
    ok: true,
    next: { deployment, request: next },
    events: [
      {
        subject: 'DEPLOYMENT',
        type: 'DEPLOYMENT_PLANNED',
        note: input.note ?? null,
        changes: changesBetween(null, deploymentTexts(deployment)),
      },
      { ...requestEvent(request, next, 'EXPERT_ASSIGNED'), note: input.note ?? null },
    ],
  }
}

function assignmentRefusals(
  request: RequestFacts,
  expert: ExpertFacts,
  { profileId, startOn, endOn, note }: DeploymentInputs['assignExpert'],
): Refusal[] {
  const profile = request.profiles.find(({ id }) => id === profileId)
  const period = periodRefusals(startOn, endOn)
  return [
    ...noteRefusals(note),
    ...period,
    ...(profile ? [] : [invalid(['profileId'], 'The request has no such profile.')]),
    ...(profile && isFilled(profile, request)
      ? [
          unmet('deployment.within-profile', `The profile asks for ${profile.count}; as many are assigned.`, [
            'profileId',
          ]),
        ]
      : []),
    // Conditions cannot be asked about a period that is none.
    ...(period.length === 0
      ? personRefusals(expert, { period: { from: startOn, to: endOn }, skillCode: profile?.skillCode ?? null }, [
          'expertId',
        ])
      : []),
  ]
}

function planned(
  { id: requestId, countryCode }: RequestFacts,
  { id: expertId, memberStateCode }: ExpertFacts,
  { profileId, startOn, endOn }: DeploymentInputs['assignExpert'],
): DeploymentFacts {
  return {
    id: '',
    reference: '',
    origin: 'LIVE',
    kind: 'INDIVIDUAL',
    status: 'PLANNED',
    version: 1,
    startOn,
    endOn,
    startedOn: null,
    endedOn: null,
    report: null,
    reportedAt: null,
    countryCode,
    missionCode: null,
    memberStateCode,
    requestId,
    profileId,
    teamRequestId: null,
    pledgeId: null,
    formedUnitId: null,
    strength: null,
    women: null,
    predecessorId: null,
    rotationDays: [],
    members: [{ expertId, startOn, endOn, holds: true }],
  }
}
