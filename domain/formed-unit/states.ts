/** What the states and levels of a pledged unit mean (levels: *design*, from the readiness system; ¶45). */
import type { FormedUnitStatus, ReadinessLevel } from '../../prisma/generated/client/enums.js'

export const UNIT_STATES: Readonly<Record<FormedUnitStatus, string>> = {
  PLEDGED: 'In the register; its readiness is followed.',
  NOTIFIED: 'The Member State is notified that the unit is to deploy; the clock runs.',
  DEPLOYED: 'Deployed, or about to be.',
  LAPSED: 'The Member State has not renewed it; it may still.',
  WITHDRAWN: 'The Member State has withdrawn it.',
}

export const READINESS_LEVELS: Readonly<Record<ReadinessLevel, string>> = {
  LEVEL_1: 'Level 1: pledged.',
  LEVEL_2: 'Level 2: after an assessment and advisory visit.',
  LEVEL_3: 'Level 3: matched to a statement of unit requirement.',
  RDL: 'Rapid deployment level: verified as ready to deploy within the days of notice.',
}

export const UNIT_STATUSES = Object.keys(UNIT_STATES) as readonly FormedUnitStatus[]

/** The level that the two columns tell together. */
export function readinessOf({ level, rdlVerifiedOn }: { level: number; rdlVerifiedOn: Date | null }): ReadinessLevel {
  if (rdlVerifiedOn) return 'RDL'
  return level >= 3 ? 'LEVEL_3' : level === 2 ? 'LEVEL_2' : 'LEVEL_1'
}
