/**
 * Ends break-glasses at their minute, whatever the interval of the clockwork. Each node waits for the earliest end that is
 * known; whichever is first closes it, with its event, and the others find nothing left to close.
 */
import { closeBrokenGlass, nextGlassEnd } from '../prisma/commands/break-glass.js'
import type { WriteDependencies } from '../prisma/commit.js'

export interface GlassWatch {
  /**
   * Ends what is due, and finds out when the next is. A glass opened meanwhile is known by the next call: make them more
   * often than the shortest time for which one is opened.
   * @throws what kept one from being ended; it is tried again soon.
   */
  look(): Promise<void>
  stop(): Promise<void>
}

export interface GlassWatchOptions {
  /** Between two calls of `look` at most: later ends are left to the next. */
  readonly intervalMs: number
  readonly onError: (error: unknown) => void
}

/** A timer may be early by a fraction of a millisecond, and nothing ends before its time. */
const SOON_MS = 10
const AGAIN_MS = 1_000

export function watchGlass(dependencies: WriteDependencies, { intervalMs, onError }: GlassWatchOptions): GlassWatch {
  const { database, now } = dependencies
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> | undefined
  let stopped = false

  function lookIn(ms: number): void {
    clearTimeout(timer)
    if (!stopped && ms < intervalMs) timer = setTimeout(() => void look().catch(onError), ms)
  }

  async function endAndWait(): Promise<void> {
    try {
      await closeBrokenGlass(dependencies)
      const endsAt = await nextGlassEnd(database)
      lookIn(endsAt ? Math.max(SOON_MS, endsAt.getTime() - now().getTime()) : Infinity)
    } catch (error) {
      lookIn(AGAIN_MS)
      throw error
    }
  }

  function look(): Promise<void> {
    looking ??= endAndWait().finally(() => {
      looking = undefined
    })
    return looking
  }

  return {
    look,
    async stop() {
      stopped = true
      clearTimeout(timer)
      await looking?.catch(() => undefined)
    },
  }
}
