/** What its Member State certifies of the officers of a unit (¶33, ¶38, ¶40). */
import { forceRefusals, type CertificationFacts } from '../certification.js'
import { startOfDay, type Period } from '../day.js'
import type { Refusal } from '../refusal.js'
import type { UnitFacts } from './facts.js'

export const UNCERTIFIED = {
  noConvictions: null,
  noPendingCases: null,
  noMisconduct: null,
  training: null,
  certifiedBy: null,
  certifiedOn: null,
  certifiedUntil: null,
} as const satisfies Partial<UnitFacts>

/** Null until the Member State certifies; then it says how each matter stands. */
export function unitCertification(unit: UnitFacts): CertificationFacts | null {
  const { noConvictions, noPendingCases, noMisconduct, training, certifiedBy, certifiedOn, certifiedUntil } = unit
  if (noConvictions === null || noPendingCases === null || training === null) return null
  if (certifiedBy === null || certifiedOn === null || certifiedUntil === null) return null
  return { noConvictions, noPendingCases, noMisconduct, training, certifiedBy, certifiedOn, certifiedUntil }
}

/** In force over a whole tour. Nothing where the guard has said already that it is not in force today. */
export function tourCertificationRefusals(
  unit: UnitFacts,
  period: Period,
  now: Date,
  path: readonly string[],
): Refusal[] {
  const certification = unitCertification(unit)
  const today = startOfDay(now)
  if (!certification || forceRefusals(certification, { from: today, to: today }).length > 0) return []
  return forceRefusals(certification, period, path)
}
