/** What the assessments of a request amount to (HRDDP, ¶17). */
import { later } from '../day.js'
import type { AssessmentFacts, RequestFacts } from './facts.js'

const HUMAN_RIGHTS_TRAINING = 'TRAINING'

type Claimed = Pick<RequestFacts, 'humanRightsTrainingOnly' | 'profiles'>
type Exempt = Claimed & Pick<RequestFacts, 'exemptionConfirmedAt'>

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

/** OHCHR concurs in it for the request as it stands: what it concurred in before an answer that changed the request, it did not see so. */
export function isConcurred({ amendedAt }: Pick<RequestFacts, 'amendedAt'>, { concurredAt }: AssessmentFacts): boolean {
  return concurredAt !== null && (amendedAt === null || concurredAt > amendedAt)
}

/** When OHCHR concurs: after the last amendment, also where the clock of another node ran ahead. */
export function concurrenceTime({ amendedAt }: Pick<RequestFacts, 'amendedAt'>, now: Date): Date {
  return amendedAt === null ? now : later(now, new Date(amendedAt.getTime() + 1))
}

/** When an answer that changes the request does so: no concurrence so far is later, whatever the clocks of several nodes say. */
export function amendmentTime({ assessments }: Pick<RequestFacts, 'assessments'>, now: Date): Date {
  return assessments.reduce((time, { concurredAt }) => (concurredAt === null ? time : later(time, concurredAt)), now)
}

/** It says that it is training in human rights and humanitarian law alone: heard only if every profile is one of trainers. */
export function claimsExemption({ humanRightsTrainingOnly, profiles }: Claimed): boolean {
  return (
    humanRightsTrainingOnly &&
    profiles.length > 0 &&
    profiles.every(({ skillCode }) => skillCode === HUMAN_RIGHTS_TRAINING)
  )
}

/** Training in human rights and humanitarian law alone needs no assessment: not on the requester's word, but once OHCHR confirms it. */
export function isExempt(facts: Exempt): boolean {
  return facts.exemptionConfirmedAt !== null && claimsExemption(facts)
}

/**
 * OHCHR's finding that support must be withheld stands, whatever is proposed after it and whatever the request claims to
 * be; a proposed one counts too, unless the request is exempt, since a proposal is not to block what OHCHR confirmed.
 */
export function isWithheld(facts: Exempt & Pick<RequestFacts, 'assessments'>): boolean {
  if (newestConcurred(facts)?.risk === 'WITHHOLD') return true
  return !isExempt(facts) && newestAssessment(facts)?.risk === 'WITHHOLD'
}
