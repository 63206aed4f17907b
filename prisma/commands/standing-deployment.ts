/** What deployments of a standing capacity ask beside what all do, and the clock of an assignment to a mission. */
import type { Asked } from '../../domain/deployment/step.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import { serviceRefusals } from '../../domain/standing-capacity/assign.js'
import { announceAssignment, STANDING_REMINDER_DAYS } from '../../domain/standing-capacity/clock.js'
import { addDays } from '../../domain/day.js'
import { commitAsHub, type Transaction, type WriteDependencies } from '../commit.js'
import { deploymentEvent } from '../deployment-facts.js'
import { standingMembers } from '../standing-facts.js'
import { lockDeployment } from './locks.js'
import { oneByOne } from './one-by-one.js'

/** All who are sent, and who relieve them, serve in the same capacity. Nothing is asked of deployments of another kind. */
export async function askedOfStanding(
  tx: Transaction,
  { id, kind }: DeploymentFacts,
  expertIds: readonly string[],
): Promise<Asked> {
  if (kind !== 'STANDING_CAPACITY') return {}
  const { entityCode } = await tx.standingCapacityAssignment.findUniqueOrThrow({ where: { deploymentId: id } })
  const members = await standingMembers(tx, { expertId: { in: [...expertIds] } })
  const serves: Asked['ofMembers'] = (expert, period, path) =>
    serviceRefusals(expert, entityCode, period, members, path)
  return { ofIncoming: serves, ofMembers: serves }
}

/** The clock runs until the deployment starts, or is not to. */
export async function stopStandingClock(
  tx: Transaction,
  before: DeploymentFacts,
  next: DeploymentFacts,
  now: Date,
): Promise<void> {
  if (next.kind !== 'STANDING_CAPACITY' || before.status !== 'PLANNED' || next.status === 'PLANNED') return
  await tx.standingCapacityAssignment.updateMany({
    where: { deploymentId: next.id, clockDueAt: { not: null }, clockStoppedAt: null },
    data: { clockStoppedAt: now },
  })
}

/** Announces clocks of assignments that near their end or have run out: each once. Returns how many it announced. */
export async function announceStandingClocks(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.standingCapacityAssignment.findMany({
    where: {
      clockStoppedAt: null,
      clockAnnouncedAt: null,
      OR: [
        { clockDueAt: { lt: now() } },
        { clockDueAt: { lte: addDays(now(), STANDING_REMINDER_DAYS) }, clockRemindedAt: null },
      ],
    },
    select: { deploymentId: true },
    orderBy: { deploymentId: 'asc' },
  })
  let announced = 0
  await oneByOne(due, async ({ deploymentId }) => {
    await commitAsHub(dependencies, 'standing.announceClock', async (tx, at) => {
      const deployment = await lockDeployment(tx, deploymentId)
      const { deploymentId: _id, ...assignment } = await tx.standingCapacityAssignment.findUniqueOrThrow({
        where: { deploymentId },
      })
      const decision = announceAssignment(assignment, at)
      if (!decision.ok || decision.events.length === 0) return null
      const { clockRemindedAt, clockAnnouncedAt } = decision.next
      await tx.standingCapacityAssignment.update({
        where: { deploymentId },
        data: { clockRemindedAt, clockAnnouncedAt },
        select: { deploymentId: true },
      })
      announced++
      const seen = { deployment, sight: {} }
      return { things: { deploymentId }, events: decision.events.map((event) => deploymentEvent(event, seen, seen)) }
    })
  })
  return announced
}
