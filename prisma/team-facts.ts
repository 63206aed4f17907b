/** Loads what the rules of capability gaps, team requests and pledges need to know, and saves what they decide. */
import { ALLOWANCES, type Allowances } from '../domain/allowances.js'
import type { DeploymentFacts } from '../domain/deployment/facts.js'
import type {
  GapFacts,
  OfficerFacts,
  TeamFacts,
  TeamRequestFacts,
  TeamWorld,
} from '../domain/specialized-team/facts.js'
import { isStanding } from '../domain/specialized-team/states.js'
import type { Transaction } from './commit.js'
import { expertFacts } from './deployment-facts.js'
import type { Prisma } from './generated/client/client.js'
import type { Reader } from './request-facts.js'
import { savePledges } from './team-pledges.js'

const WITH_PARTS = {
  pledges: {
    orderBy: { id: 'asc' },
    include: {
      members: { orderBy: { expertId: 'asc' } },
      assessments: { orderBy: { ordinal: 'asc' }, omit: { id: true, pledgeId: true } },
    },
  },
  deployments: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.SpecializedTeamRequestInclude

type Gap = Prisma.CapabilityGapGetPayload<object>
type WithParts = Prisma.SpecializedTeamRequestGetPayload<{ include: typeof WITH_PARTS }>

/** The cases of these team requests; what does not exist is absent. Asks nobody's rights: the caller has. */
export async function teamFacts(client: Reader, requestIds: readonly string[]): Promise<Map<string, TeamFacts>> {
  const rows = await client.specializedTeamRequest.findMany({
    where: { id: { in: [...requestIds] } },
    include: { ...WITH_PARTS, capabilityGap: true },
  })
  return new Map(rows.map(({ capabilityGap, ...row }) => [row.id, caseOf(capabilityGap, row)]))
}

/** The cases of these gaps: each with the request that stands, else with the newest, if it has any. */
export async function teamFactsOfGaps(client: Reader, gapIds: readonly string[]): Promise<Map<string, TeamFacts>> {
  const rows = await client.capabilityGap.findMany({
    where: { id: { in: [...gapIds] } },
    include: { teamRequests: { include: WITH_PARTS, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  })
  return new Map(
    rows.map(({ teamRequests, ...gap }) => {
      const request = teamRequests.find(({ status }) => isStanding(status)) ?? teamRequests.at(-1)
      return [gap.id, caseOf(gap, request ?? null)]
    }),
  )
}

function caseOf(gap: Gap | null, row: WithParts | null): TeamFacts {
  if (!row) return { gap, request: null, pledges: [], deployments: [] }
  const { pledges, deployments, remark: _remark, sourceId: _source, updatedAt: _updated, ...request } = row
  return {
    gap,
    request,
    pledges: pledges.map(({ members, ...pledge }) => ({
      ...pledge,
      memberIds: members.map(({ expertId }) => expertId),
    })),
    deployments: deployments.map(({ id, reference, pledgeId, status, startOn, endOn, startedOn, endedOn }) => {
      return { id, reference, pledgeId, status, startOn, endOn, startedOn, endedOn }
    }),
  }
}

/** What an action may ask for beside reference data. */
export interface TeamQuestions {
  /** Skills by which Member States are to be matched; absent: they are not. */
  readonly matching?: readonly string[]
  /** Officers named. */
  readonly officerIds?: readonly string[]
  /** Standing tours of the pledge, locked. */
  readonly tours?: readonly DeploymentFacts[]
  /** By which clocks begin; absent where none can. */
  readonly allowances?: Allowances | undefined
}

/** What is known beside the case; reference data is read whole, it is small. */
export async function teamWorld(
  client: Reader,
  { matching = [], officerIds = [], tours = [], allowances = ALLOWANCES }: TeamQuestions,
): Promise<TeamWorld> {
  const missions = await client.mission.findMany({ select: { code: true, countryCode: true } })
  const skills = await client.skill.findMany({ select: { code: true } })
  const states = await client.memberState.findMany({ select: { countryCode: true } })
  const countryOf = new Map(missions.map(({ code, countryCode }) => [code, countryCode]))
  const skillCodes = new Set(skills.map(({ code }) => code))
  const stateCodes = new Set(states.map(({ countryCode }) => countryCode))
  return {
    missionKnown: (code) => countryOf.has(code),
    countryOf: (code) => countryOf.get(code) ?? null,
    skillKnown: (code) => skillCodes.has(code),
    memberStateKnown: (code) => stateCodes.has(code),
    matchingStates: matching.length > 0 ? await statesWith(client, matching) : [],
    officers: officerIds.length > 0 ? await officers(client, officerIds) : new Map(),
    tours,
    allowances,
  }
}

/** Member States whose experts have every one of the skills between them, by code. */
async function statesWith(client: Reader, skillCodes: readonly string[]): Promise<string[]> {
  const held = await Promise.all(
    skillCodes.map((skillCode) =>
      client.expert.findMany({
        where: { skills: { some: { skillCode } } },
        distinct: ['memberStateCode'],
        select: { memberStateCode: true },
        orderBy: { memberStateCode: 'asc' },
      }),
    ),
  )
  const [first = [], ...others] = held.map((rows) => rows.map(({ memberStateCode }) => memberStateCode))
  return first.filter((code) => others.every((codes) => codes.includes(code)))
}

async function officers(client: Reader, ids: readonly string[]): Promise<Map<string, OfficerFacts>> {
  const experts = await expertFacts(client, { ids })
  const identities = await client.expertIdentity.findMany({
    where: { expertId: { in: [...ids] }, sex: 'FEMALE' },
    select: { expertId: true },
  })
  const female = new Set(identities.map(({ expertId }) => expertId))
  return new Map(experts.map((expert) => [expert.id, { expert, female: female.has(expert.id) }]))
}

/** Own columns of a gap. */
export function gapColumns({ id: _id, ...columns }: GapFacts) {
  return { ...columns, evidence: [...columns.evidence] }
}

/** Own columns of a team request. */
export function teamRequestColumns({ id: _id, ...columns }: TeamRequestFacts, now: Date) {
  return {
    ...columns,
    skillCodes: [...columns.skillCodes],
    languages: [...columns.languages],
    audienceCodes: [...columns.audienceCodes],
    updatedAt: now,
  }
}

/** Saves what is new or differs, and returns the case with the ids that the new things were given. */
export async function saveTeam(tx: Transaction, before: TeamFacts, next: TeamFacts, now: Date): Promise<TeamFacts> {
  return {
    ...next,
    gap: await saveGap(tx, before.gap, next.gap),
    request: await saveTeamRequest(tx, before.request, next.request, now),
    pledges: await savePledges(tx, before.pledges, next.pledges),
  }
}

async function saveGap(tx: Transaction, before: GapFacts | null, next: GapFacts | null): Promise<GapFacts | null> {
  if (!next || next.version === before?.version) return next
  const data = gapColumns(next)
  if (next.id === '') return { ...next, ...(await tx.capabilityGap.create({ data, select: { id: true } })) }
  await tx.capabilityGap.update({ where: { id: next.id }, data, select: { id: true } })
  return next
}

async function saveTeamRequest(
  tx: Transaction,
  before: TeamRequestFacts | null,
  next: TeamRequestFacts | null,
  now: Date,
): Promise<TeamRequestFacts | null> {
  if (!next || (next.id === before?.id && next.version === before.version)) return next
  const data = teamRequestColumns(next, now)
  if (next.id === '') return { ...next, ...(await tx.specializedTeamRequest.create({ data, select: { id: true } })) }
  await tx.specializedTeamRequest.update({ where: { id: next.id }, data, select: { id: true } })
  return next
}
