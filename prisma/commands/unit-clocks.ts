/** Announces what time has brought to pledged units: each once, whichever node comes first. */
import { addDays } from '../../domain/day.js'
import { announceUnit, LAPSE_REMINDER_DAYS, NOTICE_REMINDER_DAYS, REMINDED } from '../../domain/formed-unit/clock.js'
import { commitAsHub, type WriteDependencies } from '../commit.js'
import { saveUnit } from '../unit-facts.js'
import { unitLogEvent } from './formed-unit.js'
import { lockUnit } from './locks.js'
import { oneByOne } from './one-by-one.js'

/** Returns how many units had something to announce. Call it as often as an announcement may be late. */
export async function announceUnitClocks(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const at = now()
  const due = await database.client.formedUnitPledge.findMany({
    where: {
      origin: { not: 'REPORT' },
      OR: [
        { status: 'PLEDGED', lapsesOn: { lt: at } },
        { status: { in: [...REMINDED] }, lapsesOn: { lte: addDays(at, LAPSE_REMINDER_DAYS) }, lapseRemindedAt: null },
        { clockStoppedAt: null, clockAnnouncedAt: null, clockDueAt: { lt: at } },
        {
          clockStoppedAt: null,
          clockAnnouncedAt: null,
          clockRemindedAt: null,
          clockDueAt: { lte: addDays(at, NOTICE_REMINDER_DAYS) },
        },
      ],
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let announced = 0
  await oneByOne(due, async ({ id }) => {
    await commitAsHub(dependencies, 'unit.announceClocks', async (tx, moment) => {
      const before = await lockUnit(tx, id)
      const decision = before && announceUnit(before, moment)
      if (!decision?.ok || decision.events.length === 0) return null
      const unit = await saveUnit(tx, before, decision.next)
      announced++
      return {
        things: { formedUnitId: id },
        events: decision.events.map((event) => unitLogEvent(event, before, unit)),
      }
    })
  })
  return announced
}
