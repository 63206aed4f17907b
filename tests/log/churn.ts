/** Writers that change requests all the while, each change with its event. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Database } from '../../prisma/database.js'
import { appendLog } from '../../prisma/event-log.js'

export interface Churn {
  /** Commits so far. */
  readonly count: number
  /** Resolves when the last writer has ended. */
  stop(): Promise<void>
}

/**
 * @param ids Row ids of advisory requests.
 * @param pauseMs Of each writer between two commits: without one, the embedded database would give nobody else a turn.
 */
export function startChurn({ client }: Database, ids: readonly string[], writers: number, pauseMs = 1): Churn {
  let running = true
  let count = 0
  const write = async (writer: number): Promise<void> => {
    for (let round = writer; running; round++) {
      const id = ids[(round * 7) % ids.length] as string
      await client.$transaction(async (tx) => {
        const request = await tx.advisoryRequest.update({ where: { id }, data: { version: { increment: 1 } } })
        const { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, version } = request
        const sight = { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles }
        const event = { subject: 'ADVISORY_REQUEST', type: 'ADVISORY_REQUEST_AMENDED', changes: [] } as const
        const rest = { requestId: id, sight, sightBefore: sight, facts: {}, factsBefore: {} }
        await appendLog(tx, null, new Date(), [{ event, subjectId: id, version, ...rest }], [])
      })
      count++
      await delay(pauseMs)
    }
  }
  const ended = Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)))
  return {
    get count() {
      return count
    },
    async stop() {
      running = false
      await ended
    },
  }
}
