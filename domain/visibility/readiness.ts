/**
 * What is told of how ready a person is. Those who match and may not look at personal data (§5: "a reference and skills")
 * are told each criterion and whether it is met, and not when clearances, availability or service begin and end.
 */
import type { Actor } from '../actor.js'
import type { HardCriterion } from '../deployment/conditions.js'
import type { Candidate, Reason, SoftCriterion } from '../deployment/match.js'
import { conditionFor, maySee } from './sight.js'

interface Person {
  readonly memberStateCode: string
}

/** Their details rest on skills and languages alone. */
const OF_SKILLS: ReadonlySet<HardCriterion | SoftCriterion> = new Set(['skilled', 'languages', 'practice'])

/** Matches experts to profiles (§2): PD matches, the GFP desk sees what can be staffed; the auditor. */
export function mayMatch(actor: Actor | null): boolean {
  return actor?.role === 'POLICE_DIVISION_DESK' || actor?.role === 'GFP_DESK' || actor?.role === 'AUDITOR'
}

/** Is told from when to when the person can be sent: who sees the availability that it rests on. */
export function seesReadiness(actor: Actor | null, { memberStateCode }: Person): boolean {
  return maySee(actor, 'Availability', { expert: { memberStateCode } })
}

/**
 * Whether somebody of a standing capacity can be sent is told to all who see the service, of today: who could ask of any
 * day would learn by trying when each clearance ends.
 */
export function isToldDeployable(actor: Actor | null, person: Person, day: Date, today: Date): boolean {
  return day.getTime() === today.getTime() || seesReadiness(actor, person)
}

/** May ask of another day than today, of whomever it may look at. */
export function mayAskAhead(actor: Actor | null): boolean {
  return conditionFor(actor, 'Availability') !== 'nothing'
}

/** Why the candidate was chosen. */
export function toldReasons(actor: Actor | null, { expert, reasons }: Candidate): readonly Reason[] {
  if (seesReadiness(actor, expert)) return reasons
  return reasons.map((reason) =>
    OF_SKILLS.has(reason.criterion) ? reason : { ...reason, detail: reason.met ? 'Met.' : 'Not met.' },
  )
}
