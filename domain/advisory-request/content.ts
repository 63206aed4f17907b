/** What a resident coordinator fills in: is each value sound, and how does it stand in the facts. A draft may be incomplete, never unsound. */
import { addDays, addMonths } from '../day.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import {
  canonicalLanguages,
  languageRefusals,
  skillCodeRefusals,
  dayRefusals,
  integerRefusals,
  listRefusals,
  pastDayRefusals,
  repeatRefusals,
  textRefusals,
} from '../value.js'
import type { ProfileFacts, RequestFacts, RequestWorld } from './facts.js'
import type { RequestContent } from './input.js'
import { moneyRefusals } from './money.js'

export const TITLE_LIMIT = 200
const MOST_ADVISERS = 1000
const MOST_MONTHS = 120

type ProfileInput = NonNullable<RequestContent['profiles']>[number]

/** Every unsound value among those given; an absent one is never unsound. */
export function contentRefusals(content: RequestContent, world: RequestWorld, now: Date): Refusal[] {
  const { title, justification, undafPriorities, sgfAreas, profiles, startOn, durationMonths } = content
  const { hostConsent, fundingRequired, namedOfficers } = content
  return [
    ...given(title, (text) => textRefusals(['title'], text, TITLE_LIMIT)),
    ...given(justification, (text) => textRefusals(['justification'], text)),
    ...given(undafPriorities, (items) =>
      listRefusals(['undafPriorities'], items, ({ framework, outcome }, path) => [
        ...textRefusals([...path, 'framework'], framework),
        ...textRefusals([...path, 'outcome'], outcome),
      ]),
    ),
    ...given(sgfAreas, (areas) => [
      ...listRefusals(['sgfAreas'], areas, () => []),
      ...repeatRefusals(['sgfAreas'], areas),
    ]),
    ...given(profiles, (items) =>
      listRefusals(['profiles'], items, (profile, path) => profileRefusals(path, profile, world)),
    ),
    ...given(startOn, (day) => dayRefusals(['startOn'], day)),
    ...given(durationMonths, (months) => integerRefusals(['durationMonths'], months, 1, MOST_MONTHS)),
    ...given(hostConsent, ({ reference, givenOn }) => [
      ...textRefusals(['hostConsent', 'reference'], reference),
      ...pastDayRefusals(['hostConsent', 'givenOn'], givenOn, now),
    ]),
    ...given(fundingRequired, (money) => moneyRefusals(['fundingRequired'], money)),
    ...given(namedOfficers, (handles) => [
      ...listRefusals(['namedOfficers'], handles, (handle, path) => handleRefusals(path, handle, world)),
      ...repeatRefusals(['namedOfficers'], handles),
    ]),
  ]
}

/** The facts with what is given in place; what is absent stays. */
export function withContent(facts: RequestFacts, content: RequestContent): RequestFacts {
  const startOn = content.startOn ?? facts.startOn
  const durationMonths = content.durationMonths ?? facts.durationMonths
  return {
    ...facts,
    title: content.title ?? facts.title,
    justification: content.justification ?? facts.justification,
    sensitivity: content.sensitivity ?? facts.sensitivity,
    urgency: content.urgency ?? facts.urgency,
    sgfAreas: content.sgfAreas ?? facts.sgfAreas,
    preventionDimension: content.preventionDimension ?? facts.preventionDimension,
    startOn,
    durationMonths,
    endOn: startOn && durationMonths ? addDays(addMonths(startOn, durationMonths), -1) : null,
    consentReference: content.hostConsent?.reference ?? facts.consentReference,
    consentGivenOn: content.hostConsent?.givenOn ?? facts.consentGivenOn,
    fundingAmount: content.fundingRequired?.amount ?? facts.fundingAmount,
    fundingCurrency: content.fundingRequired?.currency ?? facts.fundingCurrency,
    humanRightsTrainingOnly: content.humanRightsTrainingOnly ?? facts.humanRightsTrainingOnly,
    namedHandles: content.namedOfficers ?? facts.namedHandles,
    priorities: content.undafPriorities ? withPlaces(content.undafPriorities, facts.priorities) : facts.priorities,
    profiles: content.profiles ? withPlaces(content.profiles.map(profileOf), facts.profiles) : facts.profiles,
  }
}

export function handleRefusals(path: readonly string[], handle: string, world: RequestWorld): Refusal[] {
  return world.handleKnown(handle) ? [] : [invalid(path, `No officer with the handle ${handle} is known.`)]
}

export function entityRefusals(path: readonly string[], code: string, world: RequestWorld): Refusal[] {
  return world.entityKnown(code) ? [] : [invalid(path, `No entity with the code ${code} is known, for example UNODC.`)]
}

function profileRefusals(
  path: readonly string[],
  { skill, count, languages }: ProfileInput,
  world: RequestWorld,
): Refusal[] {
  const tags = languages ?? []
  return [
    ...skillCodeRefusals([...path, 'skill'], skill, world),
    ...integerRefusals([...path, 'count'], count, 1, MOST_ADVISERS),
    ...listRefusals([...path, 'languages'], tags, (tag, at) => languageRefusals(at, tag)),
    ...repeatRefusals([...path, 'languages'], canonicalLanguages(tags)),
  ]
}

function profileOf({ skill, count, languages }: ProfileInput): Omit<ProfileFacts, 'id' | 'ordinal'> {
  return { skillCode: skill, count, languages: canonicalLanguages(languages ?? []) }
}

/** Numbered from 1. A part takes over the row that stood in its place, so that it keeps its id. */
function withPlaces<Part extends object>(
  parts: readonly Part[],
  before: readonly { readonly id?: string; readonly ordinal: number }[],
): (Part & { ordinal: number; id?: string })[] {
  return parts.map((part, index) => {
    const id = before.find(({ ordinal }) => ordinal === index + 1)?.id
    return { ...part, ordinal: index + 1, ...(id !== undefined && { id }) }
  })
}

function given<T>(value: T | null | undefined, check: (value: T) => Refusal[]): Refusal[] {
  return value === null || value === undefined ? [] : check(value)
}
