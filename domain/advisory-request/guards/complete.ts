import type { Refusal } from '../../refusal.js'
import { unmet } from '../../refusing.js'
import type { RequestFacts } from '../facts.js'
import type { Guard } from './guard.js'

/** Guard 1: what a request must hold before anybody is asked to look at it (¶19). */
export const complete: Guard = { rule: 'request.complete', missing: ({ facts }) => incompleteness(facts) }

/** *Design*: a strictly confidential request is seen by name alone, and one that names nobody would be lost on its way. */
export const somebodyNamed: Guard = { rule: 'request.somebody-named', missing: ({ facts }) => namelessness(facts) }

export function namelessness({ sensitivity, namedHandles }: RequestFacts): Refusal[] {
  if (sensitivity !== 'STRICTLY_CONFIDENTIAL' || namedHandles.length > 0) return []
  return [
    unmet(
      'request.somebody-named',
      'The request is strictly confidential and names no officer: nobody at the desks would see it. Name one of the Global Focal Point desk first.',
      ['namedOfficers'],
    ),
  ]
}

export function incompleteness(facts: RequestFacts): Refusal[] {
  const needs: readonly (readonly [boolean, string, string])[] = [
    [facts.priorities.length > 0, 'undafPriorities', 'a priority of the UNDAF or an equivalent framework'],
    [facts.sgfAreas.length > 0, 'sgfAreas', 'an area of the Strategic Guidance Framework'],
    [facts.profiles.length > 0, 'profiles', 'number and profile of the advisers'],
    [facts.startOn !== null, 'startOn', 'the wished start'],
    [facts.durationMonths !== null, 'durationMonths', 'the wished duration'],
    [(facts.justification ?? '').trim() !== '', 'justification', 'why the advisers are asked for'],
    [facts.consentReference !== null, 'hostConsent', 'the consent of the host authorities'],
  ]
  return needs
    .filter(([given]) => !given)
    .map(([, field, what]) => unmet('request.complete', `The request does not state ${what}. Amend it first.`, [field]))
}
