/** How long clocks run (domain page §4, *design*): settable, unlike the 60 days of formed units, which ¶45 gives. */
import type { ClockKind, Urgency } from '../prisma/generated/client/enums.js'

export type ByUrgency = Readonly<Record<Urgency, number>>

export interface Allowances {
  /** Of an advisory request. Working days; for DEPLOYMENT calendar days, which standing-capacity assignments have too. */
  readonly request: Readonly<Record<ClockKind, ByUrgency>>
  /** Calendar days from publication within which a specialized team is to have started. */
  readonly teamDays: number
}

/** Those of the domain page. */
export const ALLOWANCES: Allowances = {
  request: {
    TRIAGE: { IMMEDIATE: 1, HIGH: 2, ROUTINE: 2 },
    CONSULTATION: { IMMEDIATE: 3, HIGH: 5, ROUTINE: 10 },
    DECISION: { IMMEDIATE: 1, HIGH: 3, ROUTINE: 5 },
    DEPLOYMENT: { IMMEDIATE: 7, HIGH: 14, ROUTINE: 14 },
  },
  teamDays: 60,
}
