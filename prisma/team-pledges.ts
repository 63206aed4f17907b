/** Saves the pledges of a team request. */
import type { PledgeFacts } from '../domain/specialized-team/facts.js'
import { changedAlike } from './changed-alike.js'
import type { Transaction } from './commit.js'

/** Own columns of a pledge. */
export function pledgeColumns({ id: _id, memberIds: _members, assessments: _assessments, ...columns }: PledgeFacts) {
  return columns
}

/** What becomes of one pledge touches all others: those are written together. */
export async function savePledges(
  tx: Transaction,
  before: readonly PledgeFacts[],
  next: readonly PledgeFacts[],
): Promise<PledgeFacts[]> {
  const old = new Map(before.map((pledge) => [pledge.id, pledge]))
  const raised = next.flatMap((pledge) => {
    const was = old.get(pledge.id)
    return was && pledge.version !== was.version ? [{ was, pledge }] : []
  })
  const columns = raised.map(({ was, pledge }) => ({
    ...{ key: pledge.id, before: pledgeColumns(was), next: pledgeColumns(pledge) },
  }))
  for (const { keys, data } of changedAlike(columns)) {
    await tx.teamPledge.updateMany({ where: { id: { in: [...keys] } }, data })
  }
  for (const { was, pledge } of raised) await savePledgeParts(tx, was, pledge)
  const saved: PledgeFacts[] = []
  for (const pledge of next) saved.push(old.has(pledge.id) ? pledge : await createPledge(tx, pledge))
  return saved
}

async function createPledge(tx: Transaction, pledge: PledgeFacts): Promise<PledgeFacts> {
  return { ...pledge, ...(await tx.teamPledge.create({ data: pledgeColumns(pledge), select: { id: true } })) }
}

async function savePledgeParts(tx: Transaction, before: PledgeFacts, next: PledgeFacts): Promise<void> {
  const assessments = next.assessments.slice(before.assessments.length)
  if (assessments.length > 0) {
    await tx.teamPledgeAssessment.createMany({ data: assessments.map((one) => ({ ...one, pledgeId: next.id })) })
  }
  if (next.memberIds.join() === before.memberIds.join()) return
  await tx.teamMember.deleteMany({ where: { pledgeId: next.id, expertId: { notIn: [...next.memberIds] } } })
  await tx.teamMember.createMany({
    data: next.memberIds.map((expertId) => ({ pledgeId: next.id, expertId })),
    skipDuplicates: true,
  })
}
