/** Sending members of a standing capacity: a deployment of kind STANDING_CAPACITY is planned (¶16–17, ¶32, ¶50). */
import type { Actor } from '../actor.js'
import { targetOf } from '../advisory-request/actions.js'
import { dueAfter } from '../advisory-request/clocks.js'
import { wrongState } from '../advisory-request/decide.js'
import type { RequestFacts } from '../advisory-request/facts.js'
import { glassForbiddance } from '../break-glass/roles.js'
import { NO_CLOCK } from '../clock.js'
import { changesBetween } from '../changes.js'
import { firstGap, type Period } from '../day.js'
import { personRefusals } from '../deployment/conditions.js'
import type { DeploymentFacts, ExpertFacts } from '../deployment/facts.js'
import { periodRefusals } from '../deployment/period.js'
import { requestAfter, requestEvent } from '../deployment/request.js'
import { deploymentTexts } from '../deployment/texts.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { invalid, unmet } from '../refusing.js'
import { LIST_LIMIT, noteRefusals, repeatRefusals, textRefusals } from '../value.js'
import type { AssignmentFacts, StandingMemberFacts, StandingWorld } from './facts.js'
import type { StandingInputs } from './input.js'
import { capacityRefusals, servicePeriod, standingForbiddance } from './member.js'

type Input = StandingInputs['assignStandingCapacity']

export interface AssignmentNext {
  readonly deployment: DeploymentFacts
  readonly assignment: AssignmentFacts
  readonly request: RequestFacts | null
}

/**
 * `request` is the one that the input names, or null. The clock runs from the request's approval (its own), else from now:
 * the days of a deployment by urgency.
 *
 * Refusals in order: FORBIDDEN, ILLEGAL_TRANSITION (of the request), then VALIDATION, GUARD_NOT_MET and CONFLICT together.
 */
export function decideStandingAssignment(
  request: RequestFacts | null,
  input: Input,
  actor: Actor,
  now: Date,
  world: StandingWorld,
): Decision<AssignmentNext> {
  const forbiddenTo = standingForbiddance('assignStandingCapacity', actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  const byGlass = request && glassForbiddance(request, actor)
  if (byGlass) return refuse(byGlass)
  // As for an expert who is assigned to it: approved, and not yet over.
  if (request && targetOf('assignExpert', request, actor.role) === null) {
    return refuse(wrongState('assignExpert', request, actor))
  }
  const refusals = assignmentRefusals(request, input, world)
  if (refusals.length > 0) return refuse(...refusals)

  const deployment = planned(request, input, world)
  const nextRequest = request && requestAfter(request, deployment, now)
  const urgency = request?.urgency ?? input.urgency ?? 'ROUTINE'
  const note = input.note ?? null
  return {
    ok: true,
    next: {
      deployment,
      assignment: {
        entityCode: input.entity,
        purpose: input.purpose,
        task: input.task,
        urgency,
        notifiedAt: request?.decidedAt ?? now,
        ...NO_CLOCK,
        clockDueAt: request ? null : dueAfter('DEPLOYMENT', urgency, now, world.allowances),
      },
      request: nextRequest,
    },
    events: [
      {
        subject: 'DEPLOYMENT',
        type: 'DEPLOYMENT_PLANNED',
        note,
        changes: changesBetween(null, { ...deploymentTexts(deployment), purpose: input.purpose, entity: input.entity }),
      },
      ...(request && nextRequest
        ? [{ ...requestEvent(request, nextRequest, 'STANDING_CAPACITY_ASSIGNED'), note }]
        : []),
    ],
  }
}

/** Serves in the capacity over the whole period. */
export function serviceRefusals(
  { id, reference }: ExpertFacts,
  entity: string,
  period: Period,
  members: readonly StandingMemberFacts[],
  path: readonly string[],
): Refusal[] {
  const served = members.filter((one) => one.expertId === id && one.entityCode === entity).map(servicePeriod)
  return firstGap(period, served) === null
    ? []
    : [unmet('standing.member', `${reference} does not serve in ${entity} over the whole period.`, path)]
}

function assignmentRefusals(request: RequestFacts | null, input: Input, world: StandingWorld): Refusal[] {
  const { entity, startOn, endOn, memberIds, task, note } = input
  const wrongPeriod = periodRefusals(startOn, endOn)
  return [
    ...noteRefusals(note),
    ...capacityRefusals(entity, world),
    ...targetRefusals(request, input, world),
    ...textRefusals(['task'], task),
    ...wrongPeriod,
    ...(memberIds.length > 0 ? [] : [invalid(['memberIds'], 'Name at least one member.')]),
    ...(memberIds.length > LIST_LIMIT ? [invalid(['memberIds'], `${LIST_LIMIT} members are the most.`)] : []),
    ...repeatRefusals(['memberIds'], memberIds),
    ...memberIds.flatMap((memberId, index) => {
      const path = ['memberIds', String(index)]
      const member = world.members.find(({ id }) => id === memberId)
      const expert = member && world.experts.get(member.expertId)
      if (!expert) return [invalid(path, 'No member of a standing capacity has this id.')]
      if (wrongPeriod.length > 0) return []
      const period = { from: startOn, to: endOn }
      return [
        ...serviceRefusals(expert, entity, period, world.members, path),
        ...personRefusals(expert, { period, skillCode: null }, path),
      ]
    }),
  ]
}

/** A country request goes through the Global Focal Point; the other purposes are those of a mission. */
function targetRefusals(
  request: RequestFacts | null,
  { purpose, mission, urgency }: Input,
  world: StandingWorld,
): Refusal[] {
  if (purpose === 'COUNTRY_REQUEST') {
    return [
      ...(request ? [] : [invalid(['requestId'], 'Name the approved advisory request that it answers.')]),
      ...(mission ? [invalid(['mission'], 'A country request serves its country: name no mission.')] : []),
      ...(urgency ? [invalid(['urgency'], 'The urgency is that of the request.')] : []),
    ]
  }
  return [
    ...(request ? [invalid(['requestId'], 'An advisory request is answered with the purpose COUNTRY_REQUEST.')] : []),
    ...(mission && world.missionKnown(mission)
      ? []
      : [
          invalid(
            ['mission'],
            mission ? `No mission with the code ${mission} is known.` : 'Name the mission that it serves.',
          ),
        ]),
  ]
}

/** Its members are staff of the capacity: no Member State contributes it. */
function planned(request: RequestFacts | null, input: Input, world: StandingWorld): DeploymentFacts {
  const { startOn, endOn, memberIds } = input
  const mission = input.mission ?? null
  const chosen = world.members.filter(({ id }) => memberIds.includes(id))
  return {
    id: '',
    reference: '',
    origin: 'LIVE',
    kind: 'STANDING_CAPACITY',
    status: 'PLANNED',
    version: 1,
    startOn,
    endOn,
    startedOn: null,
    endedOn: null,
    report: null,
    reportedAt: null,
    countryCode: request?.countryCode ?? (mission && world.countryOf(mission)),
    missionCode: mission,
    memberStateCode: null,
    requestId: request?.id ?? null,
    profileId: null,
    teamRequestId: null,
    pledgeId: null,
    formedUnitId: null,
    strength: null,
    women: null,
    predecessorId: null,
    rotationDays: [],
    members: chosen.map(({ expertId }) => ({ expertId, startOn, endOn, holds: true })),
  }
}
