/** How many connections each client has: by account, or by address for visitors and who has not signed in yet. */
export interface Tally {
  /** Counts one more; returns what takes it back, or undefined when there are as many as there may be. */
  take(client: string): (() => void) | undefined
}

export function createTally(limit: number): Tally {
  const counts = new Map<string, number>()
  return {
    take(client) {
      const count = counts.get(client) ?? 0
      if (count >= limit) return undefined
      counts.set(client, count + 1)
      let isTaken = true
      return () => {
        if (!isTaken) return
        isTaken = false
        const left = (counts.get(client) ?? 0) - 1
        if (left > 0) counts.set(client, left)
        else counts.delete(client)
      }
    },
  }
}
