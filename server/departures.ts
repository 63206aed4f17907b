/** What stays open until this node stops, and is then sent away, so that its client comes back to another node. */
import { setTimeout as delay } from 'node:timers/promises'

export interface Departures {
  readonly count: number
  /** @param leave Sends it away; resolves when it has gone. @returns what takes it off the list. */
  add(leave: () => Promise<void> | void): () => void
  /** Sends all away, evenly over a time, so that they do not come back in the same moment. */
  leave(milliseconds: number): Promise<void>
}

export function createDepartures(): Departures {
  const open = new Set<() => Promise<void> | void>()
  let isLeaving = false
  const sendAway = async (leave: () => Promise<void> | void): Promise<void> => {
    if (open.has(leave)) await leave()
  }
  return {
    get count() {
      return open.size
    },
    add(leave) {
      open.add(leave)
      // What was being opened just then.
      if (isLeaving) setImmediate(() => void sendAway(leave))
      return () => open.delete(leave)
    },
    async leave(milliseconds) {
      isLeaving = true
      const leaving = [...open]
      await Promise.all(
        leaving.map(async (leave, index) => {
          await delay((milliseconds * index) / leaving.length)
          await sendAway(leave)
        }),
      )
    },
  }
}
