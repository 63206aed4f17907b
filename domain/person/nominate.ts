/** A Member State nominates an expert of its own for the roster: who it is, skills, certification, availability (¶39–41). */
import type { Sex } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { conflict, forbidden, invalid } from '../refusing.js'
import {
  canonicalLanguages,
  integerRefusals,
  languageRefusals,
  LIST_LIMIT,
  repeatRefusals,
  skillCodeRefusals,
  textRefusals,
} from '../value.js'
import { personForbiddance } from './actions.js'
import { certified, endedRefusals, expertCertificationRefusals } from './clearance.js'
import { availabilityRefusals, personEvent } from './decide.js'
import type { NominationWorld, PersonFacts } from './facts.js'
import type { NominationInput } from './input.js'

const NAME_LIMIT = 200
const MOST_YEARS = 60

/** Ids and reference of the person are yet to be given. */
export interface Nominated {
  readonly person: PersonFacts
  readonly identity: {
    readonly familyName: string
    readonly givenNames: string
    readonly rank: string
    readonly sex: Sex
    readonly nationalReference: string | null
  }
  readonly languages: readonly string[]
  readonly skills: readonly { readonly skillCode: string; readonly years: number }[]
}

/** Refusals: FORBIDDEN, then VALIDATION, GUARD_NOT_MET and CONFLICT together. Screening is for the United Nations, and comes later. */
export function decideNomination(
  input: NominationInput,
  actor: Actor,
  now: Date,
  world: NominationWorld,
): Decision<Nominated> {
  const { memberStateCode } = actor
  const forbiddenTo = personForbiddance('nominateExpert', actor)
  if (forbiddenTo || memberStateCode === null) {
    return refuse(forbiddenTo ?? forbidden('The account stands for no Member State.'))
  }
  const { familyName, givenNames, rank, sex, languages, skills, certification, trained, availability } = input
  const nationalReference = input.nationalReference?.trim() || null
  const refusals = [
    ...textRefusals(['familyName'], familyName, NAME_LIMIT),
    ...textRefusals(['givenNames'], givenNames, NAME_LIMIT),
    ...textRefusals(['rank'], rank, NAME_LIMIT),
    ...(nationalReference === null ? [] : textRefusals(['nationalReference'], nationalReference, NAME_LIMIT)),
    ...languagesRefusals(languages),
    ...skillRefusals(skills, world),
    ...expertCertificationRefusals(certification, trained, now),
    ...availabilityRefusals(availability),
    ...availability.flatMap((period, index) => endedRefusals(['availability', String(index), 'to'], period, now)),
    ...namesakeRefusals(input, nationalReference, world),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  const person: PersonFacts = {
    ...{ id: '', reference: '', origin: 'LIVE', version: 1, memberStateCode },
    ...{ isErased: false, clearances: certified([], certification, trained), availability },
    ...{ heldBy: [], isTeamMember: false, isStandingMember: false },
  }
  return {
    ok: true,
    next: {
      person,
      identity: { familyName, givenNames, rank, sex, nationalReference },
      languages: canonicalLanguages(languages),
      skills: skills.map(({ skill, years }) => ({ skillCode: skill, years })),
    },
    events: [personEvent(null, person, 'EXPERT_NOMINATED')],
  }
}

/** *Design*: a person is known by the national reference; by the name alone only until the delegate says otherwise. */
function namesakeRefusals(
  { isNamesake }: NominationInput,
  nationalReference: string | null,
  { namesakes }: NominationWorld,
): Refusal[] {
  const same = namesakes.find((one) => nationalReference !== null && one.nationalReference === nationalReference)
  if (same) {
    const message = `${same.reference} has this national reference: the person stands on the roster. Certify the expert anew instead.`
    return [conflict('nomination.once', message, ['nationalReference'])]
  }
  const [doubtful] = namesakes.filter(
    (one) => one.hasSameName && (nationalReference === null || one.nationalReference === null),
  )
  if (!doubtful || isNamesake) return []
  const message = `${doubtful.reference} on the roster of the own Member State has this name. If it is the same person, certify that expert anew; if not, say so by isNamesake.`
  return [conflict('nomination.once', message, ['familyName'])]
}

function languagesRefusals(tags: readonly string[]): Refusal[] {
  const path = ['languages']
  return [
    ...lengthRefusals(path, tags),
    ...tags.flatMap((tag, index) => languageRefusals([...path, String(index)], tag)),
    ...repeatRefusals(path, canonicalLanguages(tags)),
  ]
}

function skillRefusals(skills: NominationInput['skills'], world: NominationWorld): Refusal[] {
  const path = ['skills']
  return [
    ...lengthRefusals(path, skills),
    ...skills.flatMap(({ skill, years }, index) => [
      ...skillCodeRefusals([...path, String(index), 'skill'], skill, world),
      ...integerRefusals([...path, String(index), 'years'], years, 0, MOST_YEARS),
    ]),
    ...repeatRefusals(
      path,
      skills.map(({ skill }) => skill),
    ),
  ]
}

function lengthRefusals(path: readonly string[], items: readonly unknown[]): Refusal[] {
  if (items.length > 0 && items.length <= LIST_LIMIT) return []
  return [invalid(path, `There are ${items.length} entries: give 1 to ${LIST_LIMIT}.`)]
}
