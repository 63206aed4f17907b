/** Loads and saves deployments and the people who are to go. */
import type { DeploymentFacts, ExpertFacts, TurnFacts } from '../domain/deployment/facts.js'
import type { DomainEvent } from '../domain/refusal.js'
import { changedAlike } from './changed-alike.js'
import type { Transaction } from './commit.js'
import type { LogEvent, Sight } from './event-log.js'
import type { Sensitivity } from './generated/client/enums.js'
import type { Reader } from './request-facts.js'

export async function deploymentFacts(client: Reader, ids: readonly string[]): Promise<Map<string, DeploymentFacts>> {
  const rows = await client.deployment.findMany({
    where: { id: { in: [...ids] } },
    include: { members: { orderBy: { expertId: 'asc' } } },
  })
  return new Map(
    rows.map(({ createdAt: _created, updatedAt: _updated, members, ...row }) => [
      row.id,
      {
        ...row,
        members: members.map(({ expertId, startOn, endOn, holds }) => ({ expertId, startOn, endOn, holds })),
      },
    ]),
  )
}

/** Experts as matching sees them: skills, clearances, availability and the periods that hold them. No identity. */
export async function expertFacts(
  client: Reader,
  where: { ids: readonly string[] } | { skillCode: string },
): Promise<ExpertFacts[]> {
  const rows = await client.expert.findMany({
    where: 'ids' in where ? { id: { in: [...where.ids] } } : { skills: { some: { skillCode: where.skillCode } } },
    orderBy: { reference: 'asc' },
    include: {
      skills: { select: { skillCode: true, years: true } },
      // A screening that was refused is none.
      clearances: { where: { outcome: 'CLEARED' }, select: { kind: true, validFrom: true, validTo: true } },
      availability: { select: { fromOn: true, toOn: true } },
      assignments: {
        where: { holds: true },
        select: {
          startOn: true,
          endOn: true,
          deployment: {
            select: { id: true, countryCode: true, request: SENSITIVITY, teamRequest: SENSITIVITY },
          },
        },
      },
      teamPlaces: {
        select: {
          member: { select: { visits: { where: { holds: true }, select: { startOn: true, endOn: true } } } },
        },
      },
    },
  })
  return rows.map(({ origin: _origin, assignments, teamPlaces, ...row }) => ({
    ...row,
    assignments: assignments.map(({ startOn, endOn, deployment }) => ({
      deploymentId: deployment.id,
      // Where somebody serves under a strictly confidential request is told by nothing that rests on these facts.
      countryCode: isStrict(deployment.request) || isStrict(deployment.teamRequest) ? null : deployment.countryCode,
      startOn,
      endOn,
    })),
    visits: teamPlaces.flatMap(({ member }) =>
      member.visits.map(({ startOn, endOn }) => ({ from: startOn, to: endOn })),
    ),
  }))
}

const SENSITIVITY = { select: { sensitivity: true } } as const

function isStrict(served: { readonly sensitivity: Sensitivity } | null): boolean {
  return served?.sensitivity === 'STRICTLY_CONFIDENTIAL'
}

/** Own columns of a deployment. */
export function deploymentColumns(facts: DeploymentFacts, now: Date) {
  const { id: _id, members: _members, rotationDays, ...columns } = facts
  return { ...columns, rotationDays: [...rotationDays], updatedAt: now }
}

export async function createDeployment(tx: Transaction, facts: DeploymentFacts, now: Date): Promise<string> {
  const { id } = await tx.deployment.create({
    data: {
      ...deploymentColumns(facts, now),
      createdAt: now,
      members: { createMany: { data: facts.members.map((member) => ({ ...member })) } },
    },
    select: { id: true },
  })
  return id
}

export async function saveDeployment(
  tx: Transaction,
  before: DeploymentFacts,
  next: DeploymentFacts,
  now: Date,
): Promise<void> {
  await tx.deployment.update({ where: { id: before.id }, data: deploymentColumns(next, now), select: { id: true } })
  const old = new Map(before.members.map((member) => [member.expertId, member]))
  const stayed = next.members.flatMap((member) => {
    const was = old.get(member.expertId)
    return was ? [{ key: member.expertId, before: was, next: member }] : []
  })
  for (const { keys, data } of changedAlike(stayed)) {
    await tx.deploymentMember.updateMany({ where: { deploymentId: before.id, expertId: { in: [...keys] } }, data })
  }
  const come = next.members.filter(({ expertId }) => !old.has(expertId))
  if (come.length > 0) {
    await tx.deploymentMember.createMany({ data: come.map((member) => ({ ...member, deploymentId: before.id })) })
  }
}

/** Keeps a turn that the deployment has taken. */
export async function saveTurn(
  tx: Transaction,
  deploymentId: string,
  turn: TurnFacts | null,
  now: Date,
): Promise<void> {
  if (turn) await tx.deploymentTurn.create({ data: { ...turn, deploymentId, recordedAt: now }, select: { id: true } })
}

/** A deployment, and the facts of what it serves that decide who sees it through that. */
export interface SeenDeployment {
  readonly deployment: DeploymentFacts
  readonly sight: Sight
}

export function deploymentEvent(event: DomainEvent, before: SeenDeployment | null, next: SeenDeployment): LogEvent {
  const { deployment } = next
  return {
    event,
    subjectId: deployment.id,
    deploymentId: deployment.id,
    requestId: deployment.requestId,
    teamRequestId: deployment.teamRequestId,
    version: deployment.version,
    fromStatus: before?.deployment.status ?? null,
    toStatus: deployment.status,
    sight: sightOf(next),
    sightBefore: before && sightOf(before),
    facts: filterFacts(deployment),
    factsBefore: before && filterFacts(before.deployment),
  }
}

function sightOf({ deployment, sight }: SeenDeployment): Sight {
  const { countryCode, missionCode, memberStateCode } = deployment
  return { ...sight, countryCode, missionCode, memberStateCode }
}

function filterFacts({ members: _members, report: _report, ...facts }: DeploymentFacts): Record<string, unknown> {
  return facts
}
