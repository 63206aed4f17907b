/**
 * The clock of a team request (*design*, by default as long as ¶45's 60 days for units): from publication until a team
 * starts, and anew from the day on which a team that started, or was counted on to close the gap, leaves or does not come.
 */
import type { Allowances } from '../allowances.js'
import { announcementOf, clockFor, isClockOverdue, NO_CLOCK, type NoticeClock, stoppedAt } from '../clock.js'
import type { Decision } from '../refusal.js'
import type { TeamRequestFacts } from './facts.js'

/** Days before its end on which the log is told that it draws near. */
export const REMINDER_DAYS = 14

type TeamClock = NoticeClock & Pick<TeamRequestFacts, 'clockStartedAt'>

export const NO_TEAM_CLOCK: TeamClock = { ...NO_CLOCK, clockStartedAt: null }

export function startedClock(now: Date, { teamDays }: Allowances): TeamClock {
  return { ...clockFor(now, teamDays), clockStartedAt: now }
}

/** A clock that was stopped starts anew, to be reminded of and announced again; one that runs goes on. */
export function restartedClock(request: TeamRequestFacts, now: Date, allowances: Allowances): Partial<TeamClock> {
  return request.clockStoppedAt === null ? {} : startedClock(now, allowances)
}

/** Stopped once; a clock that never ran has nothing to stop. */
export function stoppedClock(request: TeamRequestFacts, now: Date): Pick<TeamRequestFacts, 'clockStoppedAt'> {
  return stoppedAt(request, now)
}

export function isTeamOverdue(request: TeamRequestFacts, now: Date): boolean {
  return isClockOverdue(request, now)
}

/**
 * Announces that the clock nears its end, or has run out: each once; the hub itself is the actor. One that is found run
 * out is not reminded of first. The version stays. With nothing to announce `next` is `request` itself.
 */
export function announceClock(request: TeamRequestFacts, now: Date): Decision<TeamRequestFacts> {
  const due = announcementOf(request, now, REMINDER_DAYS)
  if (!due) return { ok: true, next: request, events: [] }
  return {
    ok: true,
    next: { ...request, ...due.patch },
    events: [
      {
        subject: 'SPECIALIZED_TEAM_REQUEST',
        type: `SPECIALIZED_TEAM_${due.what}`,
        changes: [{ field: 'clockDueAt', from: null, to: due.dueAt.toISOString() }],
      },
    ],
  }
}
