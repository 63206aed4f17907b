/** Demonstration days are relative to the day of seeding. */
const DAY = 86_400_000

/** UTC midnight of the day `days` after `base` (negative: before). */
export function day(base: Date, days: number): Date {
  return new Date(Math.floor(base.getTime() / DAY) * DAY + days * DAY)
}

/** Nine in the morning UTC, `days` after the day of `base`, plus minutes: a moment at which somebody acts. */
export function moment(base: Date, days: number, minutes = 0): Date {
  return new Date(day(base, days).getTime() + (9 * 60 + minutes) * 60_000)
}
