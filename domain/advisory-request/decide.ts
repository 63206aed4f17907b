/** The life of an advisory request (domain page §4): what a step leads to, or everything that stands against it. */
import type { Actor } from '../actor.js'
import { changesBetween, versionChange } from '../changes.js'
import type { Decision, DomainEvent, Refusal } from '../refusal.js'
import { refuse } from '../refusal.js'
import { illegal, versionConflict } from '../refusing.js'
import { noteRefusals } from '../value.js'
import { ACTIONS, originsOf, targetOf, type ListedAction } from './actions.js'
import { forbiddance } from './bindings.js'
import { duplicateRefusal } from './duplicates.js'
import type { RequestFacts, RequestWorld } from './facts.js'
import type { RequestAction, RequestInputs } from './input.js'
import { nextState } from './next-state.js'
import type { StepOutcome } from './steps/step.js'
import { STEPS } from './steps/table.js'
import { requestTexts } from './texts.js'

/**
 * Decides on one action. `facts` is null for `file` alone, and then `next.id` and `next.reference` are empty: the command
 * gives them. `next` is the whole next state, its version raised by one; parts without `id` are new, parts that `facts`
 * has and `next` has not are gone.
 *
 * Refusals in order, a later kind only when there is none of an earlier: FORBIDDEN, VERSION_CONFLICT, ILLEGAL_TRANSITION,
 * then VALIDATION and GUARD_NOT_MET together, then DUPLICATE_SUSPECTED.
 *
 * Events: one that says what changed. What concerns human rights assessments stands in a second one, `humanRights`, before
 * it; the first then tells everybody else no more than the version, and the status where that changed: a reader who may
 * not see the assessment still learns that the version which it holds is out of date.
 */
export function decideOnRequest<A extends RequestAction>(
  action: A,
  facts: RequestFacts | null,
  input: RequestInputs[A],
  actor: Actor,
  now: Date,
  world: RequestWorld,
): Decision<RequestFacts> {
  const before = facts ?? blankRequest(input, actor, now, world)
  const forbiddenTo = forbiddance(action, before, actor)
  if (forbiddenTo) return refuse(forbiddenTo)

  const sent: RequestInputs[RequestAction] = input
  if ('expectedVersion' in sent && sent.expectedVersion !== before.version) {
    return refuse(versionConflict(before.version, sent.expectedVersion))
  }
  const to = targetOf(action, before, actor.role)
  if (to === null) return refuse(wrongState(action, before, actor))

  const outcome = STEPS[action]({ facts: before, input, actor, now, world, to })
  const refusals = [
    ...('note' in sent ? noteRefusals(sent.note) : []),
    ...outcome.refusals,
    ...standingRefusals(action, before, actor, now, world),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  const { duplicates = [] } = outcome
  if (duplicates.length > 0) {
    return { ...refuse(...duplicates.map(duplicateRefusal)), duplicates: duplicates.map(({ id }) => id) }
  }

  const patched = { ...before, status: to, ...outcome.patch }
  const next = nextState(before, { patched, now, allowances: world.allowances, dueAt: outcome.dueAt })
  return { ok: true, next, events: eventsOf(facts, next, outcome) }
}

/** Rules of the action that do not depend on the input. */
export function standingRefusals(
  action: ListedAction,
  facts: RequestFacts,
  actor: Actor,
  now: Date,
  world: RequestWorld,
): Refusal[] {
  return ACTIONS[action].guards.flatMap(({ missing }) => missing({ facts, actor, now, world }))
}

export function wrongState(action: ListedAction, { status }: RequestFacts, { role }: Actor): Refusal {
  const origins = originsOf(action, role).join(' or ')
  return illegal(`To ${ACTIONS[action].does}, the request must be ${origins}; it is ${status}.`)
}

function eventsOf(before: RequestFacts | null, next: RequestFacts, outcome: StepOutcome): DomainEvent[] {
  const changes = changesBetween(before && requestTexts(before), requestTexts(next))
  const open: DomainEvent = {
    subject: 'ADVISORY_REQUEST',
    type: `ADVISORY_REQUEST_${outcome.event}`,
    note: outcome.note ?? null,
    changes: changes.length === 0 && before ? [versionChange(before, next)] : changes,
  }
  if (!outcome.humanRights) return [open]
  return [{ subject: 'ADVISORY_REQUEST', humanRights: true, ...outcome.humanRights }, open]
}

/** What a request is before it is filed. Of an unknown country it counts as the own one, so that the value is refused, not the actor. */
function blankRequest(input: RequestInputs[RequestAction], actor: Actor, now: Date, world: RequestWorld): RequestFacts {
  if (!('country' in input)) throw new Error('Only filing does without facts')
  return {
    id: '',
    reference: '',
    origin: 'LIVE',
    status: 'DRAFT',
    version: 0,
    countryCode: world.countryKnown(input.country) ? input.country : (actor.countryCode ?? ''),
    title: '',
    justification: null,
    sensitivity: 'UNCLASSIFIED',
    urgency: 'ROUTINE',
    sgfAreas: [],
    preventionDimension: null,
    startOn: null,
    durationMonths: null,
    endOn: null,
    consentReference: null,
    consentGivenOn: null,
    fundingAmount: null,
    fundingCurrency: null,
    humanRightsTrainingOnly: false,
    amendedAt: null,
    exemptionConfirmedAt: null,
    phase: 'DRAFT',
    leadEntityCode: null,
    partyCodes: [],
    namedHandles: [],
    openedHandles: [],
    resumeTo: null,
    questions: [],
    filedById: actor.accountId,
    filedAt: now,
    submittedAt: null,
    decidedAt: null,
    completedAt: null,
    priorities: [],
    profiles: [],
    consultations: [],
    assessments: [],
    commitments: [],
    clocks: [],
    deployments: [],
  }
}
