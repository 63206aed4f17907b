import type { Refusal } from '../../refusal.js'
import { unmet } from '../../refusing.js'
import { claimsExemption, isConcurred, isExempt, isWithheld, newestAssessment } from '../assessments.js'
import type { RequestFacts } from '../facts.js'
import type { Guard } from './guard.js'

/** All that these guards look at. */
interface Known {
  readonly facts: RequestFacts
}

/** Guard 4: there is an assessment. Exempt: training in human rights and humanitarian law alone, as OHCHR confirms. */
export const assessed = {
  rule: 'human-rights.assessed',
  missing: ({ facts }: Known) =>
    isExempt(facts) || facts.assessments.length > 0
      ? []
      : [
          unmet(
            'human-rights.assessed',
            claimsExemption(facts)
              ? 'OHCHR has not confirmed that this is training in human rights and humanitarian law alone, and there is no assessment.'
              : 'There is no human rights assessment. OHCHR makes one, or the lead entity proposes one.',
          ),
        ],
} satisfies Guard

/** Guard 4: OHCHR concurs in the newest assessment, for the request as it stands. */
export const concurred = {
  rule: 'human-rights.concurred',
  missing: ({ facts }: Known) => {
    const newest = newestAssessment(facts)
    if (isExempt(facts) || !newest || isConcurred(facts, newest)) return []
    return [
      unmet(
        'human-rights.concurred',
        newest.concurredAt === null
          ? `OHCHR has not concurred in the assessment that ${newest.madeByEntityCode} proposed.`
          : 'The request was changed after OHCHR concurred in its assessment. OHCHR concurs anew, or assesses anew.',
      ),
    ]
  },
} satisfies Guard

/** Guard 4: medium risk needs measures, high risk needs them agreed. */
export const mitigated = {
  rule: 'human-rights.mitigated',
  missing: ({ facts }: Known) => {
    const newest = newestAssessment(facts)
    if (isExempt(facts) || !newest || (newest.risk !== 'MEDIUM' && newest.risk !== 'HIGH')) return []
    if (newest.mitigations.length === 0) {
      return [unmet('human-rights.mitigated', 'The risk found calls for measures of mitigation; none is recorded.')]
    }
    if (newest.risk === 'MEDIUM') return []
    return newest.mitigations
      .filter(({ agreed }) => !agreed)
      .map(({ measure }) => unmet('human-rights.mitigated', `High risk: the measure “${measure}” is not yet agreed.`))
  },
} satisfies Guard

/** Guard 4: a finding that support must be withheld stops it. It binds a suspended request; one on hold may resume, to be assessed anew. */
export const notWithheld = {
  rule: 'human-rights.not-withheld',
  missing: ({ facts }: Known) =>
    isWithheld(facts) && facts.status !== 'ON_HOLD'
      ? [
          unmet(
            'human-rights.not-withheld',
            'The human rights finding in force is that support must be withheld. It cannot be overruled; only a new finding of OHCHR ends it.',
          ),
        ]
      : [],
} satisfies Guard

/** There is something for OHCHR to concur in: an assessment, or an exemption that is claimed. Which one is meant, the input says. */
export const proposed = {
  rule: 'human-rights.proposed',
  missing: ({ facts }: Known) =>
    unconfirmed(facts).length === 0 || unconcurred(facts).length === 0 ? [] : unconcurred(facts),
} satisfies Guard

/** There is no assessment to concur in. */
export function unconcurred(facts: RequestFacts): Refusal[] {
  const newest = newestAssessment(facts)
  if (newest && !isConcurred(facts, newest)) return []
  return [unmet('human-rights.proposed', 'No assessment is proposed that is yet to be concurred in.')]
}

/** There is no exemption to confirm. */
export function unconfirmed(facts: RequestFacts): Refusal[] {
  if (claimsExemption(facts) && !isExempt(facts)) return []
  const message = isExempt(facts)
    ? 'The exemption is confirmed already.'
    : 'The request does not say that it is training in human rights and humanitarian law alone, all of it by trainers.'
  return [unmet('human-rights.exempt', message, ['exemption'])]
}
