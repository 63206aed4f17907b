/** Announces that clocks of team requests near their end, or have run out: each once, whichever node comes first. */
import { announceClock, REMINDER_DAYS } from '../../domain/specialized-team/clock.js'
import { addDays } from '../../domain/day.js'
import { commitAsHub, type WriteDependencies } from '../commit.js'
import { lockTeam } from './locks.js'
import { teamEvents } from './team-events.js'
import { oneByOne } from './one-by-one.js'

/** Returns how many requests had something to announce. Call it as often as an announcement may be late. */
export async function announceTeamClocks(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.specializedTeamRequest.findMany({
    where: {
      clockStoppedAt: null,
      clockAnnouncedAt: null,
      OR: [
        { clockDueAt: { lt: now() } },
        { clockDueAt: { lte: addDays(now(), REMINDER_DAYS) }, clockRemindedAt: null },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let announced = 0
  await oneByOne(due, async ({ id }) => {
    await commitAsHub(dependencies, 'team.announceClock', async (tx, at) => {
      const before = await lockTeam(tx, id)
      if (!before?.request) return null
      const decision = announceClock(before.request, at)
      if (!decision.ok || decision.events.length === 0) return null
      const { clockRemindedAt, clockAnnouncedAt } = decision.next
      await tx.specializedTeamRequest.update({
        where: { id },
        data: { clockRemindedAt, clockAnnouncedAt },
        select: { id: true },
      })
      announced++
      const change = { before, next: { ...before, request: decision.next }, deployment: null, now: at }
      return { things: { teamRequestId: id }, events: teamEvents(change, decision.events) }
    })
  })
  return announced
}
