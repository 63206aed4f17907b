/** The summits at which units were pledged, as far as the report names them, by the year that it gives (¶45). */
import type { PledgingSummit } from '../../prisma/generated/client/enums.js'
import type { Refusal } from '../refusal.js'
import { unmet } from '../refusing.js'

const YEARS: Readonly<Record<PledgingSummit, number>> = {
  NEW_YORK_2015: 2015,
  CHIEFS_OF_POLICE_2016: 2016,
  VANCOUVER_2017: 2017,
  CHIEFS_OF_POLICE_2018: 2018,
}

export const SUMMITS = Object.keys(YEARS) as readonly PledgingSummit[]

/** What was pledged at a summit was pledged in its year. */
export function summitRefusals(summit: PledgingSummit | null, pledgedOn: Date): Refusal[] {
  if (summit === null || YEARS[summit] === pledgedOn.getUTCFullYear()) return []
  const message = `${summit} was held in ${YEARS[summit]}: give the day of that year on which the unit was pledged, or no summit.`
  return [unmet('unit.summit-year', message, ['pledgedOn'])]
}
