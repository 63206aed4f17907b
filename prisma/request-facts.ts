/** Loads what the rules of an advisory request need to know, and saves what they decide. */
import type {
  AssessmentFacts,
  ClockFacts,
  CommitmentFacts,
  ConsultationFacts,
  PriorityFacts,
  ProfileFacts,
  RequestFacts,
} from '../domain/advisory-request/facts.js'
import type { Prisma, PrismaClient } from './generated/client/client.js'

export type Reader = PrismaClient | Prisma.TransactionClient

const WHOLE = {
  priorities: { orderBy: { ordinal: 'asc' } },
  profiles: { orderBy: { ordinal: 'asc' } },
  consultations: { orderBy: { entityCode: 'asc' } },
  assessments: { orderBy: { ordinal: 'asc' }, include: { mitigations: { orderBy: { ordinal: 'asc' } } } },
  commitments: { orderBy: { id: 'asc' } },
  clocks: { orderBy: { id: 'asc' } },
  deployments: { orderBy: { id: 'asc' } },
} as const satisfies Prisma.AdvisoryRequestInclude

type Whole = Prisma.AdvisoryRequestGetPayload<{ include: typeof WHOLE }>

/** Facts of the requests with these ids; what does not exist is absent. Asks nobody's rights: the caller has. */
export async function requestFacts(client: Reader, ids: readonly string[]): Promise<Map<string, RequestFacts>> {
  const rows = await client.advisoryRequest.findMany({ where: { id: { in: [...ids] } }, include: WHOLE })
  return new Map(rows.map((row) => [row.id, factsOf(row)]))
}

function factsOf({ updatedAt: _, deployments, fundingAmount, commitments, assessments, ...row }: Whole): RequestFacts {
  return {
    ...row,
    fundingAmount: fundingAmount?.toFixed() ?? null,
    assessments: assessments.map(({ requestId: _request, mitigations, ...assessment }) => ({
      ...assessment,
      mitigations: mitigations.map(({ ordinal, measure, agreed }) => ({ ordinal, measure, agreed })),
    })),
    commitments: commitments.map((commitment) => ({ ...commitment, amount: commitment.amount.toFixed() })),
    deployments: deployments.map(({ id, profileId, status, startOn, endOn, startedOn, endedOn, reportedAt }) => {
      return { id, profileId, status, startOn, endOn, startedOn, endedOn, reported: reportedAt !== null }
    }),
  }
}

/** Own columns of a request, as the database holds them. */
export function requestColumns(facts: RequestFacts, now: Date) {
  const { id, priorities, profiles, consultations, assessments, commitments, clocks, deployments, ...columns } = facts
  return {
    ...columns,
    sgfAreas: [...columns.sgfAreas],
    partyCodes: [...columns.partyCodes],
    namedHandles: [...columns.namedHandles],
    openedHandles: [...columns.openedHandles],
    questions: [...columns.questions],
    updatedAt: now,
  }
}

/** Saves a new request and returns its id. */
export async function createRequest(tx: Prisma.TransactionClient, facts: RequestFacts, now: Date): Promise<string> {
  const { id } = await tx.advisoryRequest.create({ data: requestColumns(facts, now), select: { id: true } })
  await saveParts(
    tx,
    id,
    { ...facts, priorities: [], profiles: [], consultations: [], assessments: [], commitments: [], clocks: [] },
    facts,
  )
  return id
}

/** Saves what changed between two states of one request. */
export async function saveRequest(
  tx: Prisma.TransactionClient,
  before: RequestFacts,
  next: RequestFacts,
  now: Date,
): Promise<void> {
  await tx.advisoryRequest.update({ where: { id: before.id }, data: requestColumns(next, now), select: { id: true } })
  await saveParts(tx, before.id, before, next)
}

async function saveParts(
  tx: Prisma.TransactionClient,
  requestId: string,
  before: RequestFacts,
  next: RequestFacts,
): Promise<void> {
  await savePart(before.priorities, next.priorities, {
    remove: (ids) => tx.frameworkPriority.deleteMany({ where: { id: { in: ids } } }),
    create: (parts: PriorityFacts[]) =>
      tx.frameworkPriority.createMany({ data: parts.map((part) => ({ ...part, requestId })) }),
    update: (id, part) => tx.frameworkPriority.update({ where: { id }, data: part }),
  })
  await savePart(before.profiles, next.profiles, {
    remove: (ids) => tx.adviserProfile.deleteMany({ where: { id: { in: ids } } }),
    create: (parts: ProfileFacts[]) =>
      tx.adviserProfile.createMany({
        data: parts.map((part) => ({ ...part, languages: [...part.languages], requestId })),
      }),
    update: (id, part) =>
      tx.adviserProfile.update({ where: { id }, data: { ...part, languages: [...part.languages] } }),
  })
  await savePart(before.consultations, next.consultations, {
    remove: (ids) => tx.consultation.deleteMany({ where: { id: { in: ids } } }),
    create: (parts: ConsultationFacts[]) =>
      tx.consultation.createMany({
        data: parts.map((part) => ({ ...part, conditions: [...part.conditions], offers: [...part.offers], requestId })),
      }),
    update: (id, part) =>
      tx.consultation.update({
        where: { id },
        data: { ...part, conditions: [...part.conditions], offers: [...part.offers] },
      }),
  })
  await savePart(before.assessments, next.assessments, {
    remove: refuseRemoval,
    create: async (parts: AssessmentFacts[]) => {
      for (const { mitigations, ...part } of parts) {
        await tx.humanRightsAssessment.create({
          data: { ...part, requestId, mitigations: { create: mitigations.map((mitigation) => ({ ...mitigation })) } },
        })
      }
    },
    // Findings stand; only OHCHR's concurrence comes later.
    update: (id, { concurredAt }) => tx.humanRightsAssessment.update({ where: { id }, data: { concurredAt } }),
  })
  await savePart(before.commitments, next.commitments, {
    remove: (ids) => tx.fundingCommitment.deleteMany({ where: { id: { in: ids } } }),
    create: (parts: CommitmentFacts[]) =>
      tx.fundingCommitment.createMany({ data: parts.map((part) => ({ ...part, requestId })) }),
    update: (id, part) => tx.fundingCommitment.update({ where: { id }, data: part }),
  })
  await savePart(before.clocks, next.clocks, {
    remove: refuseRemoval,
    create: (parts: ClockFacts[]) => tx.clock.createMany({ data: parts.map((part) => ({ ...part, requestId })) }),
    update: (id, part) => tx.clock.update({ where: { id }, data: part }),
  })
}

interface PartStore<Part> {
  remove(ids: string[]): Promise<unknown>
  create(parts: Part[]): Promise<unknown>
  update(id: string, part: Part): Promise<unknown>
}

/** Parts are told apart by id: gone, changed or new. Order: what frees a unique place comes first. */
async function savePart<Part extends { readonly id?: string }>(
  before: readonly Part[],
  next: readonly Part[],
  store: PartStore<Part>,
): Promise<void> {
  const kept = new Set(next.map(({ id }) => id))
  const gone = before.flatMap(({ id }) => (id && !kept.has(id) ? [id] : []))
  if (gone.length > 0) await store.remove(gone)
  const old = new Map(before.map((part) => [part.id, part]))
  for (const part of next) {
    if (!part.id) continue
    if (JSON.stringify(part) !== JSON.stringify(old.get(part.id))) await store.update(part.id, part)
  }
  const added = next.filter(({ id }) => !id)
  if (added.length > 0) await store.create(added)
}

function refuseRemoval(): never {
  throw new Error('Assessments and clocks are never removed: nothing is erased.')
}
