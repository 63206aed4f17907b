/** Loads what the rules of the standing capacities need to know, and saves what they decide. */
import type { Allowances } from '../domain/allowances.js'
import type { RosterEntry, StandingMemberFacts, StandingWorld } from '../domain/standing-capacity/facts.js'
import type { Transaction } from './commit.js'
import { expertFacts } from './deployment-facts.js'
import type { Prisma } from './generated/client/client.js'
import type { Reader } from './request-facts.js'

/** Everybody who serves or has served, by row id of the service. The capacities are small: tens of people. */
export async function standingRoster(client: Reader): Promise<Map<string, RosterEntry>> {
  const members = await standingMembers(client, {})
  const experts = await expertFacts(client, { ids: members.map(({ expertId }) => expertId) })
  const byId = new Map(experts.map((expert) => [expert.id, expert]))
  return new Map(
    members.flatMap((member) => {
      const expert = byId.get(member.expertId)
      return expert ? [[member.id, { member, expert }] as const] : []
    }),
  )
}

export async function standingMembers(
  client: Reader,
  where: Prisma.StandingCapacityMemberWhereInput,
): Promise<StandingMemberFacts[]> {
  const rows = await client.standingCapacityMember.findMany({
    where,
    include: { expert: { select: { memberStateCode: true } } },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ expert, ...row }) => ({ ...row, memberStateCode: expert.memberStateCode }))
}

/** With the experts named, and every service of theirs. */
export async function standingWorld(
  client: Reader,
  expertIds: readonly string[],
  allowances: Allowances,
): Promise<StandingWorld> {
  const ids = [...expertIds]
  const missions = await client.mission.findMany({ select: { code: true, countryCode: true } })
  const capacities = await client.entity.findMany({ where: { kind: 'STANDING_CAPACITY' }, select: { code: true } })
  const experts = await expertFacts(client, { ids })
  const erased = await client.expert.findMany({ where: { id: { in: ids }, identity: null }, select: { id: true } })
  const members = await standingMembers(client, { expertId: { in: ids } })
  const countryOf = new Map(missions.map(({ code, countryCode }) => [code, countryCode]))
  const known = new Set(capacities.map(({ code }) => code))
  return {
    capacityKnown: (code) => known.has(code),
    missionKnown: (code) => countryOf.has(code),
    countryOf: (code) => countryOf.get(code) ?? null,
    experts: new Map(experts.map((expert) => [expert.id, expert])),
    erased: new Set(erased.map(({ id }) => id)),
    members,
    allowances,
  }
}

/** Own columns of a member. */
export function standingColumns({ id: _id, memberStateCode: _state, ...columns }: StandingMemberFacts) {
  return columns
}

export async function saveStandingMember(tx: Transaction, next: StandingMemberFacts): Promise<StandingMemberFacts> {
  const data = standingColumns(next)
  const { id } =
    next.id === ''
      ? await tx.standingCapacityMember.create({ data, select: { id: true } })
      : await tx.standingCapacityMember.update({ where: { id: next.id }, data, select: { id: true } })
  return { ...next, id }
}
