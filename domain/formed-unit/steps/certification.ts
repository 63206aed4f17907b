/** The Member State certifies the officers of its unit, or renews what it has certified (¶33, ¶38, ¶40). */
import {
  certificationOf,
  certificationRefusals,
  shorterRefusals,
  unstatedRefusals,
  type CertificationInput,
} from '../../certification.js'
import type { Refusal } from '../../refusal.js'
import { type StepRule, unitOf } from './step.js'

/** It takes the place of the one before; where the unit is notified or deployed it lasts as long, at least. */
export const certifyFormedUnit: StepRule<'certifyFormedUnit'> = (situation) => {
  const { input, now } = situation
  const unit = unitOf(situation)
  const { certification } = input
  const until = unit.status === 'PLEDGED' ? null : unit.certifiedUntil
  return {
    refusals: [
      ...unitCertificationRefusals(certification, now),
      ...(until ? shorterRefusals(certification, until) : []),
    ],
    next: { ...unit, ...certificationOf(certification) },
    event: 'CERTIFIED',
    note: input.note,
  }
}

/** It says how each matter stands, denies nothing, and is in force today. */
export function unitCertificationRefusals(certification: CertificationInput, now: Date): Refusal[] {
  return [...certificationRefusals(certification, now, now), ...unstatedRefusals(certification)]
}
