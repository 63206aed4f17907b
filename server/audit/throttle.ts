/**
 * What nobody in particular can do as often as it likes: failed sign-ins, and mutations of visitors. They are counted, and
 * the counts sealed together, at most once in a while; who is refused waits for that. So a flood makes few entries, none
 * of it is lost, and it is slowed down.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { Sealing } from '../../prisma/audit/sealing.js'

export interface Throttle {
  /** Resolves when it is recorded. @throws AuditUnavailable */
  count(what: string): Promise<void>
}

export interface ThrottleOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  readonly action: string
  /** Between two entries at least, in milliseconds; default 250. */
  readonly everyMs?: number
}

export function createThrottle({ sealing, now, action, everyMs = 250 }: ThrottleOptions): Throttle {
  let counts = new Map<string, number>()
  let sealed: Promise<void> | undefined
  let last = -Infinity

  async function sealSoon(): Promise<void> {
    // Always later: who counts at the same time is in it.
    await delay(Math.max(0, last + everyMs - performance.now()), undefined, { ref: false })
    last = performance.now()
    const by = Object.fromEntries(counts)
    counts = new Map()
    sealed = undefined
    const count = Object.values(by).reduce((sum, one) => sum + one, 0)
    await sealing.seal([{ occurredAt: now(), actor: null, action, record: { count, by } }])
  }

  return {
    count(what) {
      counts.set(what, (counts.get(what) ?? 0) + 1)
      sealed ??= sealSoon()
      return sealed
    },
  }
}
