/**
 * What can be done as often as one likes: failed sign-ins, mutations of visitors, operations that are not let in. They are
 * counted, for each account by itself, and the counts sealed together, at most once in a while; who is refused waits for
 * that. So a flood makes few entries, none of it is lost, and it is slowed down.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { AuditDraft, Sealing } from '../../prisma/audit/sealing.js'

export interface Throttle {
  /**
   * Resolves when it is recorded.
   * @param document SHA-256 of what was sent; of the first few in an entry it is told.
   * @throws AuditUnavailable
   */
  count(what: string, actor?: AuditDraft['actor'], document?: string): Promise<void>
}

export interface ThrottleOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  readonly action: string
  /** Between two batches of entries at least, in milliseconds; default 250. */
  readonly everyMs?: number
}

/** Documents told of in one entry: who sends ever others writes no more by it. */
const MOST_DOCUMENTS = 10

interface Tally {
  readonly actor: AuditDraft['actor']
  readonly by: Map<string, number>
  readonly documents: Set<string>
}

export function createThrottle({ sealing, now, action, everyMs = 250 }: ThrottleOptions): Throttle {
  let tallies = new Map<string | null, Tally>()
  let sealed: Promise<void> | undefined
  let last = -Infinity

  async function sealSoon(): Promise<void> {
    // Always later: who counts at the same time is in it.
    await delay(Math.max(0, last + everyMs - performance.now()), undefined, { ref: false })
    last = performance.now()
    const drafts = [...tallies.values()].map((tally) => ({ occurredAt: now(), action, ...entryOf(tally) }))
    tallies = new Map()
    sealed = undefined
    await sealing.seal(drafts)
  }

  function tallyOf(actor: AuditDraft['actor']): Tally {
    const key = actor?.accountId ?? null
    let tally = tallies.get(key)
    if (!tally) tallies.set(key, (tally = { actor, by: new Map(), documents: new Set() }))
    return tally
  }

  return {
    count(what, actor = null, document) {
      const { by, documents } = tallyOf(actor)
      by.set(what, (by.get(what) ?? 0) + 1)
      if (document !== undefined && documents.size < MOST_DOCUMENTS) documents.add(document)
      sealed ??= sealSoon()
      return sealed
    },
  }
}

function entryOf({ actor, by, documents }: Tally): Pick<AuditDraft, 'actor' | 'record'> {
  const count = [...by.values()].reduce((sum, one) => sum + one, 0)
  const told = documents.size > 0 && { documents: [...documents].sort() }
  return { actor, record: { count, by: Object.fromEntries(by), ...told } }
}
