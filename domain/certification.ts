/** What a Member State certifies of its officers (¶33, ¶38, ¶40): each statement, by whom it is signed, and for how long. */
import { dayOrNull, textOf, type Texts } from './changes.js'
import { addMonths, dayText, firstGap, later, startOfDay, type Period } from './day.js'
import type { Maybe } from './input.js'
import type { Refusal } from './refusal.js'
import { invalid, unmet } from './refusing.js'
import type { RuleName } from './rule.js'
import { dayRefusals, pastDayRefusals, textRefusals } from './value.js'

export interface CertificationInput {
  readonly noConvictions: boolean
  readonly noPendingCases: boolean
  readonly training: boolean
  readonly noMisconduct?: Maybe<boolean>
  readonly signedBy: string
  readonly signedOn: Date
  /** Default: twelve months from the day it was signed. */
  readonly validUntil?: Maybe<Date>
}

export interface CertificationFacts {
  readonly noConvictions: boolean
  readonly noPendingCases: boolean
  readonly training: boolean
  /** Null: it does not say. */
  readonly noMisconduct: boolean | null
  readonly certifiedBy: string
  readonly certifiedOn: Date
  /** Last day on which it is in force. */
  readonly certifiedUntil: Date
}

/** Months for which a certification is in force unless it says otherwise. */
export const CERTIFIED_MONTHS = 12
const SIGNATORY_LIMIT = 200

type Statement = 'noConvictions' | 'noPendingCases' | 'noMisconduct' | 'training'

const STATEMENTS: readonly (readonly [Statement, RuleName, string])[] = [
  ['noConvictions', 'certification.no-convictions', 'that no officer was ever convicted of such an offence'],
  ['noPendingCases', 'certification.no-pending-cases', 'that no officer is being investigated or prosecuted'],
  [
    'noMisconduct',
    'certification.no-misconduct',
    'that no officer has a record of misconduct in United Nations service',
  ],
  ['training', 'certification.training', 'that every officer has completed the pre-deployment training'],
]

/** Statements that the certification denies. */
export function statementRefusals(certification: CertificationFacts, path: readonly string[]): Refusal[] {
  return STATEMENTS.filter(([statement]) => certification[statement] === false).map(([statement, rule, what]) =>
    unmet(rule, `The Member State does not certify ${what}.`, [...path, statement]),
  )
}

/** The certification is in force on every day of the period, or says on which it is not. */
export function forceRefusals(
  { certifiedOn, certifiedUntil }: CertificationFacts,
  period: Period,
  path: readonly string[] = [],
): Refusal[] {
  const gap = firstGap(period, [{ from: certifiedOn, to: certifiedUntil }])
  if (!gap) return []
  const message = `The certification is in force from ${dayText(certifiedOn)} to ${dayText(certifiedUntil)}, not on ${dayText(gap)}. The Member State renews it.`
  return [unmet('certification.in-force', message, path)]
}

export function certificationOf(input: CertificationInput): CertificationFacts {
  return {
    noConvictions: input.noConvictions,
    noPendingCases: input.noPendingCases,
    training: input.training,
    noMisconduct: input.noMisconduct ?? null,
    certifiedBy: input.signedBy,
    certifiedOn: input.signedOn,
    certifiedUntil: input.validUntil ?? addMonths(input.signedOn, CERTIFIED_MONTHS),
  }
}

/** Where it is to say how each matter stands: also of earlier service with the United Nations. */
export function unstatedRefusals({ noMisconduct }: CertificationInput): Refusal[] {
  if (typeof noMisconduct === 'boolean') return []
  const message = 'State whether there is no record of misconduct in earlier service with the United Nations.'
  return [invalid(['certification', 'noMisconduct'], message)]
}

/** A renewal does not end before the certification that it takes the place of, on which something rests. */
export function shorterRefusals(input: CertificationInput, until: Date): Refusal[] {
  if (certificationOf(input).certifiedUntil >= until) return []
  const message = `The certification in force lasts until ${dayText(until)}; one that renews it does not end earlier.`
  return [unmet('certification.in-force', message, ['certification'])]
}

/** Sound, denying nothing, and in force from today until the team is ready. */
export function certificationRefusals(input: CertificationInput, readyOn: Date, now: Date): Refusal[] {
  const path = ['certification']
  const days = [
    ...pastDayRefusals([...path, 'signedOn'], input.signedOn, now),
    ...(input.validUntil ? dayRefusals([...path, 'validUntil'], input.validUntil) : []),
  ]
  const certification = certificationOf(input)
  const backwards = days.length === 0 && certification.certifiedUntil < certification.certifiedOn
  const plausible = days.length === 0 && !backwards && dayRefusals(['readyOn'], readyOn).length === 0
  const today = startOfDay(now)
  return [
    ...textRefusals([...path, 'signedBy'], input.signedBy, SIGNATORY_LIMIT),
    ...days,
    ...(backwards
      ? [invalid([...path, 'validUntil'], `It was signed on ${dayText(certification.certifiedOn)} only.`)]
      : []),
    ...statementRefusals(certification, path),
    ...(plausible ? forceRefusals(certification, { from: today, to: later(today, readyOn) }, path) : []),
  ]
}

/** As changes of events tell it. A unit has none at first: every field is empty then. */
export function certificationTexts(facts: {
  readonly [F in keyof CertificationFacts]: CertificationFacts[F] | null
}): Texts {
  return {
    'certification.noConvictions': textOf(facts.noConvictions),
    'certification.noPendingCases': textOf(facts.noPendingCases),
    'certification.noMisconduct': textOf(facts.noMisconduct),
    'certification.training': textOf(facts.training),
    'certification.signedBy': facts.certifiedBy,
    'certification.signedOn': dayOrNull(facts.certifiedOn),
    'certification.validUntil': dayOrNull(facts.certifiedUntil),
  }
}
