/** Steps of the resident coordinator on what the request says. */
import type { Maybe } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { listRefusals } from '../../value.js'
import { amendmentTime } from '../assessments.js'
import { contentRefusals, withContent } from '../content.js'
import { likelyDuplicates, unacknowledged } from '../duplicates.js'
import type { RequestFacts } from '../facts.js'
import { incompleteness, namelessness } from '../guards/complete.js'
import { requestTexts } from '../texts.js'
import type { StepRule } from './step.js'

export const file: StepRule<'file'> = ({ facts, input, now, world }) => {
  const next = withContent({ ...facts, countryCode: input.country }, input)
  return {
    refusals: [
      ...(world.countryKnown(input.country)
        ? []
        : [invalid(['country'], `${input.country} is no known country of ISO 3166-1 alpha-3, for example LBR.`)]),
      ...contentRefusals(input, world, now),
    ],
    patch: { ...next, title: input.title ?? defaultTitle(next) },
    event: 'FILED',
  }
}

/** Amending a returned request answers it: it must be whole, and likely duplicates that the amendment brings are acknowledged. */
export const amend: StepRule<'amend'> = ({ facts, input, now, world, to }) => {
  const refusals = [...contentRefusals(input, world, now), ...acknowledgedRefusals(input.acknowledgedDuplicates)]
  const note = input.note ?? null
  if (refusals.length > 0) return { refusals, patch: {}, event: 'AMENDED' }
  const next = { ...withContent(facts, input), status: to }
  if (to === 'DRAFT') return { refusals: [], patch: next, event: 'AMENDED', note }
  const known = likelyDuplicates(facts, world).map(({ id }) => id)
  const brought = likelyDuplicates(next, world).filter(({ id }) => !known.includes(id))
  return {
    refusals: [...incompleteness(next), ...namelessness(next)],
    duplicates: unacknowledged(brought, input.acknowledgedDuplicates),
    patch: { ...next, ...answer(facts, now), ...amendment(facts, next, now) },
    event: 'ANSWERED',
    note,
  }
}

export const submit: StepRule<'submit'> = ({ facts, input, now, world }) => ({
  refusals: acknowledgedRefusals(input.acknowledgedDuplicates),
  duplicates: unacknowledged(likelyDuplicates(facts, world), input.acknowledgedDuplicates),
  patch: answer(facts, now),
  event: facts.status === 'RETURNED' ? 'ANSWERED' : 'SUBMITTED',
  note: input.note ?? null,
})

function acknowledgedRefusals(ids: Maybe<readonly string[]>): Refusal[] {
  return listRefusals(['acknowledgedDuplicates'], ids ?? [], () => [])
}

/** What support is asked for: when an answer changes one of these, what OHCHR said of the request before counts no more. */
const SUBSTANCE = [
  'justification',
  'undafPriorities',
  'sgfAreas',
  'preventionDimension',
  'profiles',
  'startOn',
  'durationMonths',
  'consentReference',
  'consentGivenOn',
  'humanRightsTrainingOnly',
] as const

function amendment(
  before: RequestFacts,
  next: RequestFacts,
  now: Date,
): Partial<Pick<RequestFacts, 'amendedAt' | 'exemptionConfirmedAt'>> {
  const [was, is] = [requestTexts(before), requestTexts(next)]
  if (SUBSTANCE.every((field) => was[field] === is[field])) return {}
  return { amendedAt: amendmentTime(before, now), exemptionConfirmedAt: null }
}

/** The first submission is the one that counts; questions put are answered. */
function answer(facts: RequestFacts, now: Date): Pick<RequestFacts, 'submittedAt' | 'questions'> {
  return { submittedAt: facts.submittedAt ?? now, questions: [] }
}

/** `Police advisers, LBR: operations, command`. */
function defaultTitle({ countryCode, sgfAreas }: RequestFacts): string {
  const areas = sgfAreas.map((area) => area.toLowerCase().replaceAll('_', ' ')).join(', ')
  return areas === '' ? `Police advisers, ${countryCode}` : `Police advisers, ${countryCode}: ${areas}`
}
