/** Loads what the rules of pledged formed units need to know, and saves what they decide. */
import { NOTICE_DAYS } from '../domain/formed-unit/clock.js'
import type { UnitFacts, UnitWorld } from '../domain/formed-unit/facts.js'
import type { Transaction } from './commit.js'
import type { Prisma } from './generated/client/client.js'
import type { Reader } from './request-facts.js'

const IN_ORDER = { orderBy: { ordinal: 'asc' } } as const

const WHOLE = {
  readiness: IN_ORDER,
  visits: IN_ORDER,
  shortfalls: IN_ORDER,
  deployments: {
    orderBy: { id: 'asc' },
    select: { id: true, reference: true, status: true, startOn: true, endOn: true, startedOn: true, endedOn: true },
  },
} as const satisfies Prisma.FormedUnitPledgeInclude

/** Units by row id; what does not exist is absent. Asks nobody's rights: the caller has. */
export async function unitFacts(client: Reader, ids: readonly string[]): Promise<Map<string, UnitFacts>> {
  const rows = await client.formedUnitPledge.findMany({ where: { id: { in: [...ids] } }, include: WHOLE })
  return new Map(
    rows.map(({ sourceId: _source, readiness, visits, shortfalls, ...row }) => [
      row.id,
      {
        ...row,
        readiness: readiness.map(withoutPledge),
        visits: visits.map(withoutPledge),
        shortfalls: shortfalls.map(withoutPledge),
      },
    ]),
  )
}

/** What is known beside the unit. The days of notice are those that the report gives (¶45). */
export async function unitWorld(client: Reader): Promise<UnitWorld> {
  const missions = await client.mission.findMany({ select: { code: true, countryCode: true } })
  const notice = await client.reportedFigure.findUnique({ where: { key: 'fpu.notice-days' }, select: { value: true } })
  const countryOf = new Map(missions.map(({ code, countryCode }) => [code, countryCode]))
  return {
    missionKnown: (code) => countryOf.has(code),
    countryOf: (code) => countryOf.get(code) ?? null,
    noticeDays: notice?.value?.toNumber() ?? NOTICE_DAYS,
  }
}

/** Own columns of a unit. */
export function unitColumns({
  id: _id,
  readiness: _r,
  visits: _v,
  shortfalls: _s,
  deployments: _d,
  ...columns
}: UnitFacts) {
  return columns
}

/** Saves what is new or differs, and returns the unit with the id that it was given if it is new. */
export async function saveUnit(tx: Transaction, before: UnitFacts | null, next: UnitFacts): Promise<UnitFacts> {
  const data = unitColumns(next)
  const { id } = before
    ? await tx.formedUnitPledge.update({ where: { id: before.id }, data, select: { id: true } })
    : await tx.formedUnitPledge.create({ data, select: { id: true } })
  const added = <Part extends { readonly ordinal: number }>(parts: readonly Part[], known: readonly Part[] = []) =>
    parts.slice(known.length).map((part) => ({ ...part, pledgeId: id }))
  const readiness = added(next.readiness, before?.readiness)
  const visits = added(next.visits, before?.visits)
  const shortfalls = added(next.shortfalls, before?.shortfalls)
  if (readiness.length > 0) await tx.formedUnitReadiness.createMany({ data: readiness })
  if (visits.length > 0) await tx.formedUnitVisit.createMany({ data: visits })
  if (shortfalls.length > 0) await tx.equipmentShortfall.createMany({ data: shortfalls })
  for (const [index, was] of (before?.shortfalls ?? []).entries()) {
    const now = next.shortfalls[index]
    if (!now || now.resolvedAt === was.resolvedAt) continue
    const { resolvedAt, resolution } = now
    await tx.equipmentShortfall.update({
      where: { pledgeId_ordinal: { pledgeId: id, ordinal: was.ordinal } },
      data: { resolvedAt, resolution },
      select: { id: true },
    })
  }
  return { ...next, id }
}

function withoutPledge<Part extends { readonly pledgeId: string }>({
  pledgeId: _pledge,
  ...part
}: Part): Omit<Part, 'pledgeId'> {
  return part
}
