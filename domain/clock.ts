/** What clocks of notice have in common: reminded of once as they near their end, announced once when it has passed. */
import { addDays } from './day.js'

/** The columns of a thing whose clock runs; `clockDueAt` null: it never ran. */
export interface NoticeClock {
  readonly clockDueAt: Date | null
  readonly clockStoppedAt: Date | null
  readonly clockRemindedAt: Date | null
  readonly clockAnnouncedAt: Date | null
}

export const NO_CLOCK: NoticeClock = {
  clockDueAt: null,
  clockStoppedAt: null,
  clockRemindedAt: null,
  clockAnnouncedAt: null,
}

export function clockFor(now: Date, days: number): NoticeClock {
  return { ...NO_CLOCK, clockDueAt: addDays(now, days) }
}

/** Stopped once; a clock that never ran has nothing to stop. */
export function stoppedAt({ clockDueAt, clockStoppedAt }: NoticeClock, now: Date): Pick<NoticeClock, 'clockStoppedAt'> {
  return { clockStoppedAt: clockDueAt ? (clockStoppedAt ?? now) : null }
}

export function isClockOverdue({ clockDueAt, clockStoppedAt }: NoticeClock, now: Date): boolean {
  return clockDueAt !== null && clockStoppedAt === null && clockDueAt < now
}

/** What is to be announced now, if anything. One that is found run out is not reminded of first. */
export function announcementOf(
  clock: NoticeClock,
  now: Date,
  reminderDays: number,
): { readonly what: 'OVERDUE' | 'REMINDED'; readonly dueAt: Date; readonly patch: Partial<NoticeClock> } | null {
  const { clockDueAt: dueAt, clockStoppedAt, clockRemindedAt, clockAnnouncedAt } = clock
  if (dueAt === null || clockStoppedAt !== null || clockAnnouncedAt !== null) return null
  if (dueAt < now) return { what: 'OVERDUE', dueAt, patch: { clockAnnouncedAt: now } }
  return clockRemindedAt === null && addDays(dueAt, -reminderDays) <= now
    ? { what: 'REMINDED', dueAt, patch: { clockRemindedAt: now } }
    : null
}
