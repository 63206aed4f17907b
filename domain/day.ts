/** Days are `Date`s at UTC midnight; a period holds both its first and its last day. */

export const DAY = 86_400_000

export interface Period {
  readonly from: Date
  readonly to: Date
}

export function startOfDay(at: Date): Date {
  return new Date(Math.floor(at.getTime() / DAY) * DAY)
}

/** The last millisecond of the day. */
export function endOfDay(day: Date): Date {
  return new Date(startOfDay(day).getTime() + DAY - 1)
}

export function addDays(at: Date, days: number): Date {
  return new Date(at.getTime() + days * DAY)
}

/** The same day of the month some months on, or the last of a shorter month. */
export function addMonths(day: Date, months: number): Date {
  const month = day.getUTCMonth() + months
  const last = new Date(Date.UTC(day.getUTCFullYear(), month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(day.getUTCFullYear(), month, Math.min(day.getUTCDate(), last)))
}

/** `2026-11-23`. */
export function dayText(day: Date): string {
  return day.toISOString().slice(0, 10)
}

export function periodText({ from, to }: Period): string {
  return `${dayText(from)} to ${dayText(to)}`
}

export function overlaps(a: Period, b: Period): boolean {
  return a.from <= b.to && b.from <= a.to
}

/** The first day of `period` that none of `parts` holds; null when together they hold it whole. Parts may join or overlap. */
export function firstGap(period: Period, parts: readonly Period[]): Date | null {
  let next = period.from
  for (const { from, to } of [...parts].sort((a, b) => a.from.getTime() - b.from.getTime())) {
    if (from > next) break
    if (to >= next) next = addDays(to, 1)
  }
  return next > period.to ? null : next
}

export function earlier(a: Date, b: Date): Date {
  return a < b ? a : b
}

export function later(a: Date, b: Date): Date {
  return a > b ? a : b
}
