/** Loads what the rules of the expert team and its visits need to know, and saves what they decide. */
import type {
  ExpertTeamFacts,
  ExpertTeamWorld,
  FindingFacts,
  FollowUpFacts,
  MemberFacts,
  VisitFacts,
  VisitSight,
} from '../domain/expert-team/facts.js'
import type { Transaction } from './commit.js'
import type { Prisma } from './generated/client/client.js'
import type { Reader } from './request-facts.js'

const WHOLE = {
  members: { orderBy: { memberId: 'asc' } },
  findings: { orderBy: { ordinal: 'asc' } },
  followUps: { orderBy: { ordinal: 'asc' } },
} as const satisfies Prisma.ExpertTeamVisitInclude

/** Visits with all that belongs to them; what does not exist is absent. Asks nobody's rights: the caller has. */
export async function visitFacts(client: Reader, ids: readonly string[]): Promise<Map<string, VisitFacts>> {
  const rows = await client.expertTeamVisit.findMany({ where: { id: { in: [...ids] } }, include: WHOLE })
  return new Map(rows.map(({ updatedAt: _updated, ...row }) => [row.id, row]))
}

/** Members with the visits that hold them, never who they are. */
export async function teamMemberFacts(client: Reader, ids: readonly string[]): Promise<Map<string, MemberFacts>> {
  if (ids.length === 0) return new Map()
  const rows = await client.expertTeamMember.findMany({
    where: { id: { in: [...ids] } },
    include: {
      visits: {
        where: { holds: true },
        orderBy: { startOn: 'asc' },
        select: { visitId: true, startOn: true, endOn: true, visit: { select: { reference: true } } },
      },
      identity: {
        select: {
          expert: { select: { assignments: { where: { holds: true }, select: { startOn: true, endOn: true } } } },
        },
      },
    },
  })
  return new Map(
    rows.map(({ visits, identity, ...row }) => [
      row.id,
      {
        ...row,
        identity: null,
        visits: visits.map(({ visit, ...period }) => ({ ...period, ...visit })),
        deployments: (identity?.expert?.assignments ?? []).map(({ startOn, endOn }) => ({ from: startOn, to: endOn })),
      },
    ]),
  )
}

/** What is known beside the things in question; reference data is read whole, it is small. */
export async function expertTeamWorld(
  client: Reader,
  named: Pick<ExpertTeamWorld, 'members' | 'expertKnown' | 'expertErased' | 'request' | 'findingSeen'>,
): Promise<ExpertTeamWorld> {
  const countries = await client.country.findMany({ select: { code: true } })
  const missions = await client.mission.findMany({ select: { code: true, countryCode: true } })
  const entities = await client.entity.findMany({ select: { code: true, kind: true } })
  const accounts = await client.account.findMany({ where: { status: 'ACTIVE' }, select: { handle: true } })
  const countryCodes = new Set(countries.map(({ code }) => code))
  const countryOf = new Map(missions.map(({ code, countryCode }) => [code, countryCode]))
  const kinds = new Map(entities.map(({ code, kind }) => [code, kind]))
  const handles = new Set(accounts.map(({ handle }) => handle))
  return {
    ...named,
    countryKnown: (code) => countryCodes.has(code),
    countryOf: (code) => countryOf.get(code) ?? null,
    entityKind: (code) => kinds.get(code) ?? null,
    handleKnown: (handle) => handles.has(handle),
  }
}

/** Own columns of a member. */
export function memberColumns({ id: _id, identity: _i, visits: _v, deployments: _d, themes, ...columns }: MemberFacts) {
  return { ...columns, themes: [...themes] }
}

/** Own columns of a visit. */
export function visitColumns(facts: VisitFacts, now: Date) {
  const { id: _id, members: _members, findings: _findings, followUps: _followUps, ...columns } = facts
  return {
    ...withLists(columns),
    themes: [...columns.themes],
    sgfAreas: [...columns.sgfAreas],
    updatedAt: now,
  }
}

/** Own columns of a follow-up. */
export function followUpColumns({ id: _id, ...columns }: FollowUpFacts) {
  return withLists(columns)
}

function withLists<T extends Pick<VisitSight, 'partyCodes' | 'namedHandles' | 'openedHandles'>>(columns: T) {
  const { partyCodes, namedHandles, openedHandles } = columns
  return {
    ...columns,
    partyCodes: [...partyCodes],
    namedHandles: [...namedHandles],
    openedHandles: [...openedHandles],
  }
}

/** Saves to whom the visit and all that belongs to it is open by break-glass. */
export async function saveVisitGlass(tx: Transaction, { id, openedHandles }: VisitFacts): Promise<void> {
  const data = { openedHandles: [...openedHandles] }
  await tx.expertTeamVisit.update({ where: { id }, data, select: { id: true } })
  await tx.expertTeamFinding.updateMany({ where: { visitId: id }, data })
  await tx.expertTeamFollowUp.updateMany({ where: { visitId: id }, data })
}

/** Saves what is new or differs, and returns it with the ids that new things were given. */
export async function saveExpertTeam(
  tx: Transaction,
  before: ExpertTeamFacts,
  next: ExpertTeamFacts,
  now: Date,
): Promise<ExpertTeamFacts> {
  const member = next.member && (await saveMember(tx, next.member))
  if (!next.visit) return { ...next, member }
  const id = await saveVisit(tx, before.visit, next.visit, now)
  const findings = await Promise.all(next.visit.findings.map((finding) => savedFinding(tx, id, finding)))
  const followUps = await Promise.all(
    next.visit.followUps.map((followUp) =>
      savedFollowUp(
        tx,
        id,
        before.visit?.followUps.find((one) => one.id === followUp.id),
        followUp,
      ),
    ),
  )
  const visit = { ...next.visit, id, findings, followUps }
  const followUp = next.followUp && (followUps.find(({ ordinal }) => ordinal === next.followUp?.ordinal) ?? null)
  return { member, visit, followUp }
}

async function saveMember(tx: Transaction, { identity, ...member }: MemberFacts): Promise<MemberFacts> {
  const data = memberColumns({ ...member, identity })
  if (member.id !== '') {
    await tx.expertTeamMember.update({ where: { id: member.id }, data, select: { id: true } })
    return { ...member, identity: null }
  }
  const { id } = await tx.expertTeamMember.create({
    data: { ...data, identity: { create: identity ?? {} } },
    select: { id: true },
  })
  return { ...member, id, identity: null }
}

async function saveVisit(tx: Transaction, before: VisitFacts | null, next: VisitFacts, now: Date): Promise<string> {
  const data = visitColumns(next, now)
  if (!before) return (await tx.expertTeamVisit.create({ data, select: { id: true } })).id
  if (next.version === before.version) return next.id
  await tx.expertTeamVisit.update({ where: { id: next.id }, data, select: { id: true } })
  if (JSON.stringify(next.members) === JSON.stringify(before.members)) return next.id
  await tx.expertTeamVisitMember.deleteMany({ where: { visitId: next.id } })
  await tx.expertTeamVisitMember.createMany({
    data: next.members.map((member) => ({ ...pick(member), visitId: next.id })),
  })
  return next.id
}

function pick({ memberId, startOn, endOn, holds }: VisitFacts['members'][number]) {
  return { memberId, startOn, endOn, holds }
}

/** Findings stand as they were recorded. */
async function savedFinding(tx: Transaction, visitId: string, finding: FindingFacts): Promise<FindingFacts> {
  if (finding.id !== '') return finding
  const { id: _id, ...columns } = finding
  const { id } = await tx.expertTeamFinding.create({ data: { ...withLists(columns), visitId }, select: { id: true } })
  return { ...finding, id }
}

async function savedFollowUp(
  tx: Transaction,
  visitId: string,
  before: FollowUpFacts | undefined,
  followUp: FollowUpFacts,
): Promise<FollowUpFacts> {
  const data = { ...followUpColumns(followUp), visitId }
  if (followUp.id === '') {
    const { id } = await tx.expertTeamFollowUp.create({ data, select: { id: true } })
    return { ...followUp, id }
  }
  if (followUp.version !== before?.version) {
    await tx.expertTeamFollowUp.update({ where: { id: followUp.id }, data, select: { id: true } })
  }
  return followUp
}
