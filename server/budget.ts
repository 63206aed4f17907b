/**
 * Points that each client may spend: so many a minute, flowing back evenly, and one minute's worth at once. By account,
 * or by address for visitors. It is counted on each node by itself: on n nodes a client can spend n times as much.
 */
export interface Budget {
  readonly perMinute: number
  /** Spends points, or tells how long to wait for them. */
  spend(client: string, points: number): Spending
}

export interface Spending {
  readonly granted: boolean
  /** Points that are left. */
  readonly remaining: number
  /** Until all points are there again. */
  readonly resetSeconds: number
  /** Until this could be spent; 0 when it was. */
  readonly retryAfterSeconds: number
}

const MINUTE_MS = 60_000
/** How many clients are remembered before those are forgotten who have spent nothing of late. */
const MANY = 10_000

/** @param nowMs A clock that never goes back. */
export function createBudget(perMinute: number, nowMs: () => number = () => performance.now()): Budget {
  /** When each client's points will all be there again; absent: they are. */
  const fullAt = new Map<string, number>()
  const msPerPoint = MINUTE_MS / perMinute

  function forgetIdle(now: number): void {
    if (fullAt.size < MANY) return
    for (const [client, at] of fullAt) if (at <= now) fullAt.delete(client)
  }

  return {
    perMinute,
    spend(client, points) {
      const now = nowMs()
      forgetIdle(now)
      const before = Math.max(fullAt.get(client) ?? now, now)
      const after = before + points * msPerPoint
      const granted = after - now <= MINUTE_MS
      const at = granted ? after : before
      if (granted) fullAt.set(client, after)
      return {
        granted,
        remaining: Math.floor((MINUTE_MS - (at - now)) / msPerPoint),
        resetSeconds: Math.ceil((at - now) / 1_000),
        retryAfterSeconds: granted ? 0 : Math.max(1, Math.ceil((after - now - MINUTE_MS) / 1_000)),
      }
    },
  }
}
