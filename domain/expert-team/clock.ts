/** Follow-ups have a day by which they are due (*design*): overdue is told once. */
import { startOfDay } from '../day.js'
import type { FollowUpFacts } from './facts.js'
import { isOpenFollowUp } from './states.js'

type Due = Pick<FollowUpFacts, 'state' | 'dueOn'>

/** The day itself is still in time. */
export function isFollowUpOverdue({ state, dueOn }: Due, now: Date): boolean {
  return isOpenFollowUp(state) && dueOn < startOfDay(now)
}
