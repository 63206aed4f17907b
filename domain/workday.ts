/** Working time: Monday to Friday, whole days, UTC. The hub knows no holidays of duty stations. */
import { addDays, DAY, startOfDay } from './day.js'

export function isWorkday(at: Date): boolean {
  const day = at.getUTCDay()
  return day !== 0 && day !== 6
}

/** The moment after `days` working days of 24 hours each; a count begun on a weekend begins on Monday, 00:00. */
export function addWorkdays(at: Date, days: number): Date {
  let moment = isWorkday(at) ? at : nextWorkday(at)
  for (let left = days; left > 0; left--) {
    moment = addDays(moment, 1)
    while (!isWorkday(moment)) moment = addDays(moment, 1)
  }
  return moment
}

/** Working days from one moment to another, begun ones counted whole; 0 when `to` is not later. */
export function workdaysBetween(from: Date, to: Date): number {
  let worked = 0
  for (let day = startOfDay(from); day < to; day = addDays(day, 1)) {
    if (!isWorkday(day)) continue
    worked += Math.max(0, Math.min(to.getTime(), day.getTime() + DAY) - Math.max(from.getTime(), day.getTime()))
  }
  return Math.ceil(worked / DAY)
}

function nextWorkday(at: Date): Date {
  let day = addDays(startOfDay(at), 1)
  while (!isWorkday(day)) day = addDays(day, 1)
  return day
}
