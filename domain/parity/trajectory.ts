/** The way to a target (¶34): what the share would have to be at the end of each year to reach it in even steps. */

export interface ParityPoint {
  readonly on: Date
  /** Share of women in per cent, to one decimal. */
  readonly women: number
}

export interface ParityGoal {
  /** Share in per cent on the day `asOf`. */
  readonly women: number
  readonly asOf: Date
  readonly target: number
  /** Year by whose end it is aimed at. */
  readonly targetYear: number
}

/**
 * From the share known to the target, on the day of the first and on the last day of each year after. A share that has
 * been reached is held. Empty when the year has passed already.
 */
export function trajectory({ women, asOf, target, targetYear }: ParityGoal): ParityPoint[] {
  const end = endOfYear(targetYear)
  if (end < asOf) return []
  const rise = Math.max(0, target - women)
  const whole = end.getTime() - asOf.getTime()
  const at = (on: Date): ParityPoint => {
    const part = whole === 0 ? 1 : (on.getTime() - asOf.getTime()) / whole
    return { on, women: Math.round((women + rise * part) * 10) / 10 }
  }
  const first = asOf.getUTCFullYear()
  const ends = Array.from({ length: targetYear - first + 1 }, (_, index) => endOfYear(first + index))
  return [{ on: asOf, women }, ...ends.filter((on) => on > asOf).map(at)]
}

function endOfYear(year: number): Date {
  return new Date(Date.UTC(year, 11, 31))
}
