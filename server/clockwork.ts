/** Does what is due now and then: announces clocks that have run out, and takes old events out of the log. */
import { announceFollowUps } from '../prisma/commands/expert-team.js'
import { announceOverdueRequests } from '../prisma/commands/overdue.js'
import { announceTeamClocks } from '../prisma/commands/overdue-teams.js'
import { announceStandingClocks } from '../prisma/commands/standing-deployment.js'
import { announceUnitClocks } from '../prisma/commands/unit-clocks.js'
import type { WriteDependencies } from '../prisma/commit.js'
import { deleteEventsBefore } from '../prisma/retention.js'
import { watchGlass } from './glass-watch.js'

const DAY_MS = 86_400_000

export interface ClockworkOptions {
  readonly intervalMs: number
  /** Days that events are kept; 0: for ever. */
  readonly retentionDays: number
  readonly onError: (error: unknown) => void
}

export interface Clockwork {
  /** Looks at once, whatever the interval; for tests with a clock of their own. */
  tick(): Promise<void>
  stop(): Promise<void>
}

/**
 * Every `intervalMs`, an hour at most; several nodes may look at the same time, each clock is announced once. Sight by
 * break-glass is not left to that: it ends at its minute.
 */
export function startClockwork(
  dependencies: WriteDependencies,
  { intervalMs, retentionDays, onError }: ClockworkOptions,
): Clockwork {
  const glass = watchGlass(dependencies, { intervalMs, onError })
  let running: Promise<void> | undefined
  const tick = (): Promise<void> => {
    running ??= doWhatIsDue(dependencies, glass.look, retentionDays).finally(() => {
      running = undefined
    })
    return running
  }
  const timer = setInterval(() => void tick().catch(onError), intervalMs)
  void tick().catch(onError)
  return {
    tick,
    async stop() {
      clearInterval(timer)
      await glass.stop()
      await running?.catch(() => undefined)
    },
  }
}

const ANNOUNCEMENTS = [
  announceFollowUps,
  announceOverdueRequests,
  announceTeamClocks,
  announceStandingClocks,
  announceUnitClocks,
] as const

/** One that fails does not keep the others from being done. @throws what the first that failed threw. */
async function doWhatIsDue(
  dependencies: WriteDependencies,
  endGlass: () => Promise<void>,
  retentionDays: number,
): Promise<void> {
  const failures: unknown[] = []
  const attempt = async (duty: () => Promise<unknown>): Promise<void> => {
    await duty().catch((error: unknown) => failures.push(error))
  }
  await attempt(endGlass)
  for (const announce of ANNOUNCEMENTS) await attempt(() => announce(dependencies))
  if (retentionDays > 0) {
    const before = new Date(dependencies.now().getTime() - retentionDays * DAY_MS)
    await attempt(() => deleteEventsBefore(dependencies.database, before))
  }
  if (failures.length > 0) throw failures[0]
}
