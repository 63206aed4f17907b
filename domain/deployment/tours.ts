/** Tours of one team or one unit follow each other (¶39). */
import type { DeploymentStatus } from '../../prisma/generated/client/enums.js'
import { overlaps, periodText, type Period } from '../day.js'
import type { Refusal } from '../refusal.js'
import { conflict } from '../refusing.js'

/** A deployment as the team request or the unit lists it. */
export interface TourFacts {
  readonly id: string
  readonly reference: string
  readonly status: DeploymentStatus
  readonly startOn: Date
  readonly endOn: Date
  readonly startedOn: Date | null
  readonly endedOn: Date | null
}

export const isStandingTour = ({ status }: Pick<TourFacts, 'status'>): boolean =>
  status === 'PLANNED' || status === 'ACTIVE'

/** The tours that stand in the period, other than `except`. */
export function clashingTours<Tour extends TourFacts>(
  tours: readonly Tour[],
  period: Period,
  except?: string,
): readonly Tour[] {
  return tours.filter((tour) => isStandingTour(tour) && tour.id !== except && overlaps(period, tourPeriod(tour)))
}

export function tourRefusals(
  clashing: readonly TourFacts[],
  rule: 'team.deployed-once' | 'unit.deployed-once',
  path: readonly string[],
): Refusal[] {
  const what = rule === 'team.deployed-once' ? 'team' : 'unit'
  return clashing.map((tour) =>
    conflict(rule, `The ${what} is on ${tour.reference} from ${periodText(tourPeriod(tour))}.`, path),
  )
}

/** A start earlier than planned counts. */
function tourPeriod({ startOn, startedOn, endOn }: TourFacts): Period {
  return { from: startedOn ?? startOn, to: endOn }
}
