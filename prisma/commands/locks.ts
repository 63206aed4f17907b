/**
 * Locks, always taken in one order (request; gap, team request, pledges; unit; visit, members of the expert team; experts;
 * deployment), so that two commands never wait for each other.
 */
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { UnitFacts } from '../../domain/formed-unit/facts.js'
import type { TeamFacts } from '../../domain/specialized-team/facts.js'
import type { Transaction } from '../commit.js'
import { deploymentFacts } from '../deployment-facts.js'
import { teamFacts, teamFactsOfGaps } from '../team-facts.js'
import { unitFacts } from '../unit-facts.js'

export async function lockExperts(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const sorted = [...ids].sort()
  await tx.$queryRaw`SELECT 1 FROM "Expert" WHERE "id" = ANY (${sorted}::uuid[]) ORDER BY "id" FOR UPDATE`
}

export async function lockDeployment(tx: Transaction, id: string): Promise<DeploymentFacts> {
  await tx.$queryRaw`SELECT 1 FROM "Deployment" WHERE "id" = ${id}::uuid FOR UPDATE`
  const facts = (await deploymentFacts(tx, [id])).get(id)
  if (!facts) throw new Error(`Deployment ${id} vanished`)
  return facts
}

/** Locks a gap's case and loads it whole; null when there is none. */
export async function lockTeamOfGap(tx: Transaction, gapId: string): Promise<TeamFacts | null> {
  await lockGaps(tx, [gapId])
  const standing = (await teamFactsOfGaps(tx, [gapId])).get(gapId)
  if (!standing?.request) return standing ?? null
  await lockRequestsAndPledges(tx, [standing.request.id])
  return (await teamFactsOfGaps(tx, [gapId])).get(gapId) ?? null
}

/** Locks a team request's case and loads it whole; null when there is none. */
export async function lockTeam(tx: Transaction, requestId: string): Promise<TeamFacts | null> {
  await lockTeams(tx, [requestId])
  return (await teamFacts(tx, [requestId])).get(requestId) ?? null
}

/** Locks the cases of team requests: all gaps, then all requests, then all pledges, each by id, whatever order they come in. */
export async function lockTeams(tx: Transaction, requestIds: readonly string[]): Promise<void> {
  const links = await tx.specializedTeamRequest.findMany({
    where: { id: { in: [...requestIds] } },
    select: { id: true, capabilityGapId: true },
  })
  await lockGaps(
    tx,
    links.flatMap(({ capabilityGapId }) => capabilityGapId ?? []),
  )
  await lockRequestsAndPledges(
    tx,
    links.map(({ id }) => id),
  )
}

/** Locks a pledged unit and loads it whole; null when there is none. */
export async function lockUnit(tx: Transaction, id: string): Promise<UnitFacts | null> {
  await tx.$queryRaw`SELECT 1 FROM "FormedUnitPledge" WHERE "id" = ${id}::uuid FOR UPDATE`
  return (await unitFacts(tx, [id])).get(id) ?? null
}

async function lockGaps(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$queryRaw`SELECT 1 FROM "CapabilityGap" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
}

async function lockRequestsAndPledges(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$queryRaw`SELECT 1 FROM "SpecializedTeamRequest" WHERE "id" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
  await tx.$queryRaw`SELECT 1 FROM "TeamPledge" WHERE "teamRequestId" = ANY (${ids}::uuid[]) ORDER BY "id" FOR UPDATE`
}
