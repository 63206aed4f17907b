/** What a person is certified and screened for, and until when. A new decision takes the place of those before it. */
import type { ClearanceKind, ScreeningOutcome } from '../../prisma/generated/client/enums.js'
import { certificationOf, certificationRefusals, unstatedRefusals, type CertificationInput } from '../certification.js'
import { addDays, dayText, startOfDay, type Period } from '../day.js'
import type { Maybe } from '../input.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { dayRefusals } from '../value.js'
import type { ClearanceFacts } from './facts.js'

/** A certification of one person says of each matter how it stands: also of earlier service with the United Nations. */
export function expertCertificationRefusals(
  certification: CertificationInput,
  trained: Maybe<Period>,
  now: Date,
): Refusal[] {
  return [
    ...certificationRefusals(certification, now, now),
    ...unstatedRefusals(certification),
    ...(trained ? periodRefusals(['trained'], trained) : []),
  ]
}

/** The certification, and the training that it certifies, which lasts as long unless it is said otherwise. */
export function certified(
  held: readonly ClearanceFacts[],
  input: CertificationInput,
  trained: Maybe<Period>,
): ClearanceFacts[] {
  const { certifiedUntil, ...stated } = certificationOf(input)
  const period = { from: stated.certifiedOn, to: certifiedUntil }
  return added(
    superseded(held, { ...clearance('CERTIFICATION', period), ...stated }),
    clearance('TRAINING', trained ?? period),
  )
}

/** A refusal ends every screening before it, from its first day on: also what lies beyond its last. */
export function screened(held: readonly ClearanceFacts[], outcome: ScreeningOutcome, period: Period): ClearanceFacts[] {
  return superseded(held, { ...clearance('SCREENING', period), outcome })
}

/** Last day of what a person holds of a kind; null when nothing. */
export function heldUntil(clearances: readonly ClearanceFacts[], kind: ClearanceKind): Date | null {
  return clearances
    .filter((one) => one.kind === kind && one.outcome === 'CLEARED')
    .reduce<Date | null>((last, { validTo }) => (last && last > validTo ? last : validTo), null)
}

/** Days that are sound and in order. */
export function periodRefusals(
  path: readonly string[],
  { from, to }: Period,
  [first, last]: readonly [string, string] = ['from', 'to'],
): Refusal[] {
  const wrong = [...dayRefusals([...path, first], from), ...dayRefusals([...path, last], to)]
  if (wrong.length > 0 || to >= from) return wrong
  return [invalid([...path, last], `It lies before the first day, ${dayText(from)}.`)]
}

/** A period that is not over. */
export function endedRefusals(path: readonly string[], { to }: Period, now: Date): Refusal[] {
  return to < startOfDay(now) ? [invalid(path, `${dayText(to)} has passed.`)] : []
}

function superseded(held: readonly ClearanceFacts[], next: ClearanceFacts): ClearanceFacts[] {
  const before = held.flatMap((one) => {
    if (one.kind !== next.kind || one.validTo < next.validFrom) return [one]
    return one.validFrom < next.validFrom ? [{ ...one, validTo: addDays(next.validFrom, -1) }] : []
  })
  return [...before, next]
}

/** What was learned is not lost: an earlier training lasts as long as it did. */
function added(held: readonly ClearanceFacts[], next: ClearanceFacts): ClearanceFacts[] {
  const within = (one: ClearanceFacts) =>
    one.kind === next.kind && one.validFrom >= next.validFrom && one.validTo <= next.validTo
  return [...held.filter((one) => !within(one)), next]
}

function clearance(kind: ClearanceKind, { from, to }: Period): ClearanceFacts {
  return {
    ...{ kind, outcome: 'CLEARED', validFrom: from, validTo: to },
    ...{ noConvictions: null, noPendingCases: null, noMisconduct: null, training: null },
    ...{ certifiedBy: null, certifiedOn: null },
  }
}
