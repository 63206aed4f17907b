/**
 * Commands on the expert team and its visits. Each locks what it is on (a visit, then members by id, then experts), loads it and what
 * its rules ask for, lets `decideOnExpertTeam` decide, and saves what differs with its event.
 */
import type { Actor } from '../../domain/actor.js'
import { seesByGlassAlone } from '../../domain/break-glass/roles.js'
import type { Outcome, Things } from '../../domain/outcome.js'
import { isFollowUpOverdue } from '../../domain/expert-team/clock.js'
import { EXPERT_TEAM_ACTIONS } from '../../domain/expert-team/actions.js'
import { decideOnExpertTeam, type ExpertTeamEvent, NOTHING_YET } from '../../domain/expert-team/decide.js'
import type { ExpertTeamFacts, ExpertTeamWorld, VisitFacts } from '../../domain/expert-team/facts.js'
import type { ExpertTeamAction, ExpertTeamInputs } from '../../domain/expert-team/input.js'
import { sightOf } from '../../domain/expert-team/steps/step.js'
import { startOfDay } from '../../domain/day.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, commitAsHub, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import type { LogEvent } from '../event-log.js'
import {
  expertTeamWorld,
  followUpColumns,
  memberColumns,
  saveExpertTeam,
  teamMemberFacts,
  visitColumns,
  visitFacts,
} from '../expert-team-facts.js'
import { lockExperts } from './locks.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'
import { oneByOne } from './one-by-one.js'

type Sent = ExpertTeamInputs[ExpertTeamAction]

export function changeExpertTeam<A extends ExpertTeamAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: ExpertTeamInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `expertTeam.${action}`, input, async (tx, now) => {
    const before = await locate(tx, actor, action, input)
    if (!('visit' in before)) return before
    const world = await worldOf(tx, actor, before, input)
    const decision = decideOnExpertTeam(action, before, input, actor, now, world)
    if (!decision.ok) return { refusals: decision.refusals, things: thingsOf(before) }
    const next = await saveExpertTeam(tx, before, await withReferences(tx, now, decision.next), now)
    return {
      things: thingsOf(next, decision.events),
      rows: rowsOf(next, now),
      events: decision.events.map((event) => expertTeamEvent(before, next, event, now)),
    }
  })
}

/** Finds and locks what the input speaks of; NOT_FOUND for what the actor does not see. */
async function locate(
  tx: Transaction,
  actor: Actor,
  action: ExpertTeamAction,
  input: Sent,
): Promise<ExpertTeamFacts | Work> {
  const { on } = EXPERT_TEAM_ACTIONS[action]
  if (on === 'nothing') return NOTHING_YET
  if (on === 'member' && 'id' in input) {
    await lockMembers(tx, [input.id])
    const member = (await teamMemberFacts(tx, [input.id])).get(input.id)
    return member && maySee(actor, 'ExpertTeamMember', member)
      ? { ...NOTHING_YET, member }
      : notFound('member of the expert team')
  }
  if (on === 'follow-up' && 'id' in input) {
    const link = await tx.expertTeamFollowUp.findUnique({ where: { id: input.id }, select: { visitId: true } })
    const visit = link && (await lockVisit(tx, link.visitId))
    const followUp = visit?.followUps.find(({ id }) => id === input.id)
    return visit && followUp && maySee(actor, 'ExpertTeamFollowUp', followUp)
      ? { ...NOTHING_YET, visit, followUp }
      : notFound('follow-up')
  }
  const [field, id] = 'visitId' in input ? ['visitId', input.visitId] : ['id', 'id' in input ? input.id : '']
  const visit = await lockVisit(tx, id)
  return visit && maySee(actor, 'ExpertTeamVisit', visit) ? { ...NOTHING_YET, visit } : notFound('visit', field)
}

/** Locks the row until the transaction ends, then loads the whole; null when there is none. */
export async function lockVisit(tx: Transaction, id: string): Promise<VisitFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM "ExpertTeamVisit" WHERE "id" = ${id}::uuid FOR UPDATE`
  return (await visitFacts(tx, [id])).get(id) ?? null
}

async function lockMembers(tx: Transaction, ids: readonly string[]): Promise<void> {
  const sorted = [...ids].sort()
  await tx.$queryRaw`SELECT 1 FROM "ExpertTeamMember" WHERE "id" = ANY (${sorted}::uuid[]) ORDER BY "id" FOR UPDATE`
}

/** Those who are to go, or to stay longer; with the experts of the roster who they are, lest a deployment take them meanwhile. */
async function lockTravellers(tx: Transaction, { visit }: ExpertTeamFacts, input: Sent): Promise<readonly string[]> {
  const staying = 'endOn' in input && visit ? visit.members.map(({ memberId }) => memberId) : []
  const ids = 'members' in input ? input.members : staying
  if (ids.length === 0) return ids
  await lockMembers(tx, ids)
  const experts = await tx.expertTeamMemberIdentity.findMany({
    where: { memberId: { in: [...ids] }, expertId: { not: null } },
    select: { expertId: true },
  })
  await lockExperts(
    tx,
    experts.flatMap(({ expertId }) => expertId ?? []),
  )
  return ids
}

/** Things that the input names count as there only where the actor may see them. */
async function worldOf(tx: Transaction, actor: Actor, facts: ExpertTeamFacts, input: Sent): Promise<ExpertTeamWorld> {
  const memberIds = await lockTravellers(tx, facts, input)
  const expertId = 'expertId' in input ? input.expertId : null
  // Nobody is given a place who is being erased: the row is held before it is looked at.
  if (expertId) await lockExperts(tx, [expertId])
  const expert = expertId
    ? await tx.expert.findUnique({ where: { id: expertId }, include: { identity: { select: { expertId: true } } } })
    : null
  const requestId = 'requestId' in input ? input.requestId : null
  const request = requestId ? await tx.advisoryRequest.findUnique({ where: { id: requestId } }) : null
  const findings = new Map(facts.visit?.findings.map((finding) => [finding.id, finding]))
  return expertTeamWorld(tx, {
    members: await teamMemberFacts(tx, memberIds),
    expertKnown: expert !== null && maySee(actor, 'Expert', expert),
    expertErased: expert !== null && expert.identity === null,
    request: request && maySee(actor, 'AdvisoryRequest', request) ? request : null,
    findingSeen: (id) => {
      const finding = findings.get(id)
      // What is open by break-glass is for reading: nothing rests on it.
      return finding !== undefined && maySee(actor, 'ExpertTeamFinding', finding) && !seesByGlassAlone(finding, actor)
    },
  })
}

async function withReferences(tx: Transaction, now: Date, facts: ExpertTeamFacts): Promise<ExpertTeamFacts> {
  const { member, visit } = facts
  return {
    ...facts,
    member: member?.id === '' ? { ...member, reference: await nextReference(tx, 'ExpertTeamMember', now) } : member,
    visit: visit?.id === '' ? { ...visit, reference: await nextReference(tx, 'ExpertTeamVisit', now) } : visit,
  }
}

function thingsOf({ member, visit, followUp }: ExpertTeamFacts, events: readonly ExpertTeamEvent[] = []): Things {
  const recorded = events.some(({ type }) => type === 'EXPERT_TEAM_FINDING_RECORDED')
  const finding = recorded ? visit?.findings.at(-1) : undefined
  return {
    ...(member && { expertTeamMemberId: member.id }),
    ...(visit && { visitId: visit.id }),
    ...(finding && { findingId: finding.id }),
    ...(followUp && { followUpId: followUp.id }),
  }
}

function rowsOf({ member, visit, followUp }: ExpertTeamFacts, now: Date): Outcome['asItWas'] {
  return {
    ...(member && { [member.id]: { id: member.id, ...memberColumns(member) } }),
    ...(visit && { [visit.id]: { id: visit.id, ...visitColumns(visit, now) } }),
    ...(followUp && { [followUp.id]: { id: followUp.id, ...followUpColumns(followUp) } }),
  }
}

/**
 * What is told of a finding or a follow-up is told as that is seen. Unless sight of it has changed, it says nothing of before:
 * who sees the visit and not the finding is told nothing, and not that sight has ended.
 */
export function expertTeamEvent(
  before: ExpertTeamFacts,
  next: ExpertTeamFacts,
  { seenAs, seenBefore, ...event }: ExpertTeamEvent,
  now: Date,
): LogEvent {
  const { visit, member } = next
  if (!visit) {
    if (!member) throw new Error('An event is about nothing')
    const state = ({ leftOn }: { readonly leftOn: Date | null }) => (leftOn ? 'LEFT' : 'SERVING')
    return {
      ...{ event, subjectId: member.id, version: member.version, sight: {}, sightBefore: before.member && {} },
      ...{ fromStatus: before.member && state(before.member), toStatus: state(member) },
      ...{ facts: memberColumns(member), factsBefore: before.member && memberColumns(before.member) },
    }
  }
  const was = seenAs ? seenBefore : before.visit
  return {
    ...{ event, subjectId: visit.id, visitId: visit.id, version: visit.version },
    ...{ fromStatus: before.visit?.status ?? null, toStatus: visit.status },
    sight: sightOf(seenAs ?? visit),
    sightBefore: was ? sightOf(was) : null,
    facts: filterFacts(visit, now),
    factsBefore: before.visit && was ? filterFacts(before.visit, now) : null,
  }
}

function filterFacts(visit: VisitFacts, now: Date): Record<string, unknown> {
  const { report: _report, purpose: _purpose, ...facts } = visitColumns(visit, now)
  return facts
}

/** Announces follow-ups whose day has passed: each once, whichever node comes first. Returns how many there were. */
export async function announceFollowUps(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.expertTeamFollowUp.findMany({
    where: { state: { in: ['TO_BE_FILED', 'LINKED'] }, announcedAt: null, dueOn: { lt: startOfDay(now()) } },
    select: { id: true, visitId: true },
    orderBy: { id: 'asc' },
  })
  let announced = 0
  await oneByOne(due, async ({ id, visitId }) => {
    await commitAsHub(dependencies, 'expertTeam.announceFollowUp', async (tx, at) => {
      const visit = await lockVisit(tx, visitId)
      const followUp = visit?.followUps.find((one) => one.id === id)
      if (!visit || !followUp || followUp.announcedAt || !isFollowUpOverdue(followUp, at)) return null
      await tx.expertTeamFollowUp.update({ where: { id }, data: { announcedAt: at }, select: { id: true } })
      announced++
      const facts = { ...NOTHING_YET, visit, followUp }
      const changes = [{ field: 'followUp.dueOn', from: null, to: followUp.dueOn.toISOString().slice(0, 10) }]
      const event: ExpertTeamEvent = {
        ...{ subject: 'EXPERT_TEAM_VISIT', type: 'EXPERT_TEAM_FOLLOW_UP_OVERDUE', changes, seenAs: followUp },
      }
      return { things: { visitId, followUpId: id }, events: [expertTeamEvent(facts, facts, event, at)] }
    })
  })
  return announced
}
