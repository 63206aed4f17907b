/** Steps on an expert: certified, screened, available. What is decided is told to those alone who may know it (§5). */
import type { Actor } from '../actor.js'
import { changesBetween, countsText, dayOrNull, type Texts } from '../changes.js'
import { overlaps, periodText, type Period } from '../day.js'
import { refuse, type Decision, type DomainEvent, type Refusal } from '../refusal.js'
import { invalid, versionConflict } from '../refusing.js'
import { LIST_LIMIT } from '../value.js'
import { expertForbiddance, standingPersonRefusals } from './actions.js'
import {
  certified,
  endedRefusals,
  expertCertificationRefusals,
  heldUntil,
  periodRefusals,
  screened,
} from './clearance.js'
import type { PersonFacts } from './facts.js'
import type { PersonInputs, PersonStep } from './input.js'

interface Stepped {
  readonly refusals: readonly Refusal[]
  readonly patch: Partial<PersonFacts>
  readonly type: DomainEvent['type']
}

type Rule<A extends PersonStep> = (person: PersonFacts, input: PersonInputs[A], now: Date) => Stepped

const RULES: { readonly [A in PersonStep]: Rule<A> } = {
  certifyExpert: ({ clearances }, { certification, trained }, now) => ({
    refusals: expertCertificationRefusals(certification, trained, now),
    patch: { clearances: certified(clearances, certification, trained) },
    type: 'EXPERT_CERTIFIED',
  }),
  recordScreening: ({ clearances }, { outcome, validFrom, validTo }, now) => {
    const period = { from: validFrom, to: validTo }
    const wrong = periodRefusals([], period, ['validFrom', 'validTo'])
    return {
      refusals: wrong.length > 0 ? wrong : endedRefusals(['validTo'], period, now),
      patch: { clearances: screened(clearances, outcome, period) },
      type: outcome === 'CLEARED' ? 'EXPERT_SCREENED' : 'EXPERT_SCREENING_REFUSED',
    }
  },
  setExpertAvailability: (_person, { availability }) => ({
    refusals: availabilityRefusals(availability),
    patch: { availability },
    type: 'EXPERT_AVAILABILITY_SET',
  }),
}

/** Refusals: FORBIDDEN, VERSION_CONFLICT, then VALIDATION and GUARD_NOT_MET together. */
export function decideOnPerson<A extends PersonStep>(
  action: A,
  person: PersonFacts,
  input: PersonInputs[A],
  actor: Actor,
  now: Date,
): Decision<PersonFacts> {
  const forbiddenTo = expertForbiddance(action, person, actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  if (input.expectedVersion !== person.version) return refuse(versionConflict(person.version, input.expectedVersion))
  const { refusals, patch, type } = RULES[action](person, input, now)
  const all = [...refusals, ...standingPersonRefusals(action, person)]
  if (all.length > 0) return refuse(...all)
  const next = { ...person, ...patch, version: person.version + 1 }
  return { ok: true, next, events: [personEvent(person, next, type)] }
}

/** A list that may be empty: then the person is not available. */
export function availabilityRefusals(availability: readonly Period[]): Refusal[] {
  if (availability.length > LIST_LIMIT) {
    return [invalid(['availability'], `There are ${availability.length} periods: give ${LIST_LIMIT} at most.`)]
  }
  return availability.flatMap((period, index) => {
    const path = ['availability', String(index)]
    const wrong = periodRefusals(path, period)
    const other = availability.slice(0, index).find((one) => overlaps(one, period))
    return wrong.length === 0 && other
      ? [invalid(path, `It overlaps with ${periodText(other)}. Give them as one.`)]
      : wrong
  })
}

/** No day of birth, no name, no signature: until when what is in force, and whether a deployment is concerned. */
export function personEvent(before: PersonFacts | null, next: PersonFacts, type: DomainEvent['type']): DomainEvent {
  const concerned = type === 'EXPERT_SCREENING_REFUSED' ? countsText(next.heldBy) : null
  return {
    subject: 'EXPERT',
    type,
    changes: [
      ...changesBetween(before && personTexts(before), personTexts(next)),
      ...(concerned ? [{ field: 'heldBy', from: null, to: concerned }] : []),
    ],
  }
}

function personTexts({ clearances, availability, version }: PersonFacts): Texts {
  return {
    version: String(version),
    certifiedUntil: dayOrNull(heldUntil(clearances, 'CERTIFICATION')),
    trainedUntil: dayOrNull(heldUntil(clearances, 'TRAINING')),
    screenedUntil: dayOrNull(heldUntil(clearances, 'SCREENING')),
    availability: availability.map(periodText).join('; ') || null,
  }
}
