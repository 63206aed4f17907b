/** What the assessments of a request amount to (HRDDP, ¶17). */
import type { AssessmentFacts, RequestFacts } from './facts.js'

const HUMAN_RIGHTS_TRAINING = 'TRAINING'

type Assessed = Pick<RequestFacts, 'assessments' | 'humanRightsTrainingOnly' | 'profiles'>

/** The newest, proposed or concurred in. */
export function newestAssessment({ assessments }: Pick<RequestFacts, 'assessments'>): AssessmentFacts | null {
  return assessments.reduce<AssessmentFacts | null>(
    (newest, one) => (newest && newest.ordinal > one.ordinal ? newest : one),
    null,
  )
}

/** The newest of those in which OHCHR concurs. */
export function newestConcurred({ assessments }: Pick<RequestFacts, 'assessments'>): AssessmentFacts | null {
  return newestAssessment({ assessments: assessments.filter(({ concurredAt }) => concurredAt !== null) })
}

/** Training in human rights and humanitarian law alone needs no assessment: the claim counts only if every profile is one of trainers. */
export function isExempt({ humanRightsTrainingOnly, profiles }: Assessed): boolean {
  return (
    humanRightsTrainingOnly &&
    profiles.length > 0 &&
    profiles.every(({ skillCode }) => skillCode === HUMAN_RIGHTS_TRAINING)
  )
}

/**
 * OHCHR's finding that support must be withheld stands, whatever is proposed after it and whatever the request claims to
 * be; a proposed one counts too, unless the request is exempt, since a claim of exemption is not to be blocked by a proposal.
 */
export function isWithheld(facts: Assessed): boolean {
  if (newestConcurred(facts)?.risk === 'WITHHOLD') return true
  return !isExempt(facts) && newestAssessment(facts)?.risk === 'WITHHOLD'
}
