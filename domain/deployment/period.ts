import { addMonths } from '../day.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { dayRefusals } from '../value.js'

const MOST_MONTHS = 120

/** Both days plausible, in order, and not more than ten years apart. */
export function periodRefusals(startOn: Date, endOn: Date): Refusal[] {
  const wrong = [...dayRefusals(['startOn'], startOn), ...dayRefusals(['endOn'], endOn)]
  if (wrong.length > 0) return wrong
  if (endOn < startOn) return [invalid(['endOn'], 'The last day lies before the first.')]
  return endOn >= addMonths(startOn, MOST_MONTHS)
    ? [invalid(['endOn'], `The period is longer than ${MOST_MONTHS} months.`)]
    : []
}
