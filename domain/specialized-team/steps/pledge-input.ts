/** What a Member State states of its team: is each value sound. */
import type { Refusal } from '../../refusal.js'
import { dayRefusals, integerRefusals } from '../../value.js'
import type { PledgeFacts } from '../facts.js'

/** Of a team that is asked for, pledged or named. */
export const MOST_OFFICERS = 1000

type Team = Pick<PledgeFacts, 'size' | 'women' | 'readyOn'>

export function teamRefusals({ size, women, readyOn }: Team): Refusal[] {
  const wrongSize = integerRefusals(['size'], size, 1, MOST_OFFICERS)
  return [
    ...wrongSize,
    ...integerRefusals(['women'], women, 0, wrongSize.length === 0 ? size : MOST_OFFICERS),
    ...dayRefusals(['readyOn'], readyOn),
  ]
}
