/**
 * Commands on the standing capacities. The database itself refuses an expert two services, and two deployments, at a time.
 */
import type { Actor } from '../../domain/actor.js'
import type { Outcome } from '../../domain/outcome.js'
import { decideStandingAssignment } from '../../domain/standing-capacity/assign.js'
import type { StandingMemberFacts } from '../../domain/standing-capacity/facts.js'
import type { StandingAction, StandingInputs } from '../../domain/standing-capacity/input.js'
import { decideDischarge, decideEnrolment } from '../../domain/standing-capacity/member.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Work, type WriteDependencies } from '../commit.js'
import { createDeployment, deploymentColumns, deploymentEvent } from '../deployment-facts.js'
import type { LogEvent } from '../event-log.js'
import { requestColumns, saveRequest } from '../request-facts.js'
import { saveStandingMember, standingColumns, standingMembers, standingWorld } from '../standing-facts.js'
import { lockExperts } from './locks.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'
import { lockRequest, requestEvents, requestSight } from './request.js'

export function changeStanding<A extends StandingAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: StandingInputs[A],
): Promise<Outcome> {
  switch (action) {
    case 'enrolStandingCapacityMember':
      return enrol(dependencies, actor, input as StandingInputs['enrolStandingCapacityMember'])
    case 'dischargeStandingCapacityMember':
      return discharge(dependencies, actor, input as StandingInputs['dischargeStandingCapacityMember'])
    default:
      return assign(dependencies, actor, input as StandingInputs['assignStandingCapacity'])
  }
}

function enrol(
  dependencies: WriteDependencies,
  actor: Actor,
  input: StandingInputs['enrolStandingCapacityMember'],
): Promise<Outcome> {
  return commit(dependencies, actor, 'standing.enrolStandingCapacityMember', input, async (tx, _now, allowances) => {
    await lockExperts(tx, [input.expertId])
    const world = await standingWorld(tx, [input.expertId], allowances)
    const expert = world.experts.get(input.expertId)
    if (!expert || !maySee(actor, 'Expert', expert)) return notFound('expert', 'expertId')
    const decision = decideEnrolment(input, actor, world)
    if (!decision.ok) return { refusals: decision.refusals }
    return memberSaved(null, await saveStandingMember(tx, decision.next), decision.events)
  })
}

function discharge(
  dependencies: WriteDependencies,
  actor: Actor,
  input: StandingInputs['dischargeStandingCapacityMember'],
): Promise<Outcome> {
  return commit(
    dependencies,
    actor,
    'standing.dischargeStandingCapacityMember',
    input,
    async (tx, _now, allowances) => {
      const link = await tx.standingCapacityMember.findUnique({ where: { id: input.id }, include: { expert: true } })
      if (!link || !maySee(actor, 'StandingCapacityMember', link)) return notFound('member of a standing capacity')
      await lockExperts(tx, [link.expertId])
      const world = await standingWorld(tx, [link.expertId], allowances)
      const before = world.members.find(({ id }) => id === link.id)
      if (!before) throw new Error(`Member ${link.id} vanished`)
      const decision = decideDischarge(before, input, actor, world)
      if (!decision.ok) return { refusals: decision.refusals, things: { standingMemberId: before.id } }
      return memberSaved(before, await saveStandingMember(tx, decision.next), decision.events)
    },
  )
}

function assign(
  dependencies: WriteDependencies,
  actor: Actor,
  input: StandingInputs['assignStandingCapacity'],
): Promise<Outcome> {
  return commit(dependencies, actor, 'standing.assignStandingCapacity', input, async (tx, now, allowances) => {
    const { requestId } = input
    const request = requestId ? await lockRequest(tx, requestId) : null
    if (requestId && (!request || !maySee(actor, 'AdvisoryRequest', request))) {
      return notFound('advisory request', 'requestId')
    }
    const named = await standingMembers(tx, { id: { in: [...input.memberIds] } })
    const expertIds = named.map(({ expertId }) => expertId)
    await lockExperts(tx, expertIds)
    const world = await standingWorld(tx, expertIds, allowances)
    const decision = decideStandingAssignment(request, input, actor, now, world)
    if (!decision.ok) return { refusals: decision.refusals, things: request ? { requestId: request.id } : {} }
    const { assignment, request: nextRequest } = decision.next
    const draft = { ...decision.next.deployment, reference: await nextReference(tx, 'Deployment', now) }
    const deployment = { ...draft, id: await createDeployment(tx, draft, now) }
    await tx.standingCapacityAssignment.create({
      data: { ...assignment, deploymentId: deployment.id },
      select: { deploymentId: true },
    })
    if (request && nextRequest) await saveRequest(tx, request, nextRequest, now)
    const sight = nextRequest ? requestSight(nextRequest) : {}
    return {
      things: { deploymentId: deployment.id, ...(nextRequest && { requestId: nextRequest.id }) },
      rows: {
        [deployment.id]: { id: deployment.id, ...deploymentColumns(deployment, now) },
        ...(nextRequest && { [nextRequest.id]: { id: nextRequest.id, ...requestColumns(nextRequest, now) } }),
      },
      events: [
        ...decision.events
          .filter(({ subject }) => subject === 'DEPLOYMENT')
          .map((event) => deploymentEvent(event, null, { deployment, sight })),
        ...(request && nextRequest ? requestEvents(request, nextRequest, decision.events, now) : []),
      ],
    }
  })
}

function memberSaved(
  before: StandingMemberFacts | null,
  member: StandingMemberFacts,
  events: readonly DomainEvent[],
): Work {
  return {
    things: { standingMemberId: member.id },
    rows: { [member.id]: { id: member.id, ...standingColumns(member) } },
    events: events.map((event) => memberLogEvent(event, before, member)),
  }
}

function memberLogEvent(event: DomainEvent, before: StandingMemberFacts | null, member: StandingMemberFacts): LogEvent {
  const state = ({ leftOn }: StandingMemberFacts) => (leftOn ? 'DISCHARGED' : 'SERVING')
  const { memberStateCode } = member
  return {
    event,
    subjectId: member.id,
    standingMemberId: member.id,
    version: member.version,
    fromStatus: before && state(before),
    toStatus: state(member),
    sight: { memberStateCode },
    sightBefore: before && { memberStateCode },
    facts: standingColumns(member),
    factsBefore: before && standingColumns(before),
  }
}
