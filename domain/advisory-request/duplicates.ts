import { overlaps, type Period } from '../day.js'
import type { Refusal } from '../refusal.js'
import { suspected } from '../refusing.js'
import type { NeighbourFacts, RequestFacts, RequestWorld } from './facts.js'
import { isOpen } from './states.js'

/** Open requests of the same country and at least one same area over an overlapping period (guard 2, ¶23). */
export function likelyDuplicates(
  facts: RequestFacts,
  { openNeighbours }: Pick<RequestWorld, 'openNeighbours'>,
): NeighbourFacts[] {
  const period = periodOf(facts)
  return openNeighbours.filter((neighbour) => {
    const other = periodOf(neighbour)
    return (
      neighbour.id !== facts.id &&
      isOpen(neighbour.status) &&
      neighbour.countryCode === facts.countryCode &&
      neighbour.sgfAreas.some((area) => facts.sgfAreas.includes(area)) &&
      period !== null &&
      other !== null &&
      overlaps(period, other)
    )
  })
}

/** Those yet to be acknowledged. */
export function unacknowledged(
  duplicates: readonly NeighbourFacts[],
  acknowledged: readonly string[] | null | undefined,
): NeighbourFacts[] {
  return duplicates.filter(({ id }) => !acknowledged?.includes(id))
}

export function duplicateRefusal({ reference }: NeighbourFacts): Refusal {
  return suspected(
    `${reference} is open for the same country, area and period. Look at it and acknowledge it to go on.`,
    ['acknowledgedDuplicates'],
  )
}

function periodOf({ startOn, endOn }: Pick<NeighbourFacts, 'startOn' | 'endOn'>): Period | null {
  return startOn && endOn && { from: startOn, to: endOn }
}
