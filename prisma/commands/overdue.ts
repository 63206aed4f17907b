/** Announces clocks that have run out: each once, whichever node comes first. */
import { announceOverdue } from '../../domain/advisory-request/clocks.js'
import { commitAsHub, type WriteDependencies } from '../commit.js'
import { saveRequest } from '../request-facts.js'
import { lockRequest, requestEvents } from './request.js'
import { oneByOne } from './one-by-one.js'

/** Returns how many requests had something to announce. Call it as often as an announcement may be late. */
export async function announceOverdueRequests(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.advisoryRequest.findMany({
    where: { clocks: { some: { stoppedAt: null, announcedAt: null, dueAt: { lt: now() } } } },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  let announced = 0
  await oneByOne(due, async ({ id }) => {
    await commitAsHub(dependencies, 'request.announceOverdue', async (tx, at) => {
      const before = await lockRequest(tx, id)
      if (!before) return null
      const decision = announceOverdue(before, at)
      if (!decision.ok || decision.events.length === 0) return null
      await saveRequest(tx, before, decision.next, at)
      announced++
      return { things: { requestId: id }, events: requestEvents(before, decision.next, decision.events, at) }
    })
  })
  return announced
}
