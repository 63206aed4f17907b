/**
 * Break-glass (*design*): a desk officer who is not named obtains sight of one strictly confidential request, for a stated
 * purpose and a limited time. Its announcement is an event of the request, so that those are told who see it: the resident
 * coordinator, the officers named, the auditor. The version stays: nobody's reading of the request is out of date by it.
 */
import type { Actor } from '../actor.js'
import type { EventType } from '../event-type.js'
import type { Keyed, Step } from '../input.js'
import { type Decision, type DomainEvent, refuse, type Refusal } from '../refusal.js'
import { forbidden, unmet, versionConflict } from '../refusing.js'
import { rolesText } from '../role.js'
import { noteRefusals, textRefusals } from '../value.js'
import { BREAK_GLASS_ROLES, mayBreakGlass } from './break-glass-roles.js'
import type { RequestFacts } from './facts.js'

export const BREAK_GLASS_MINUTES = 60
/** A purpose is a sentence, not a word. */
const PURPOSE = { least: 20, most: 1_000 }
const OPENED = 'ADVISORY_REQUEST_GLASS_BROKEN'
const CLOSED = 'ADVISORY_REQUEST_GLASS_CLOSED'

export interface BreakGlassInputs {
  readonly breakGlass: Keyed & { readonly reference: string; readonly purpose: string }
  /** `handle` names the officer whose sight is to end. */
  readonly closeBreakGlass: Step & { readonly handle: string }
}

export type BreakGlassAction = keyof BreakGlassInputs

export interface Opening {
  readonly request: RequestFacts
  readonly endsAt: Date
}

/** What stands against it whatever request is named: looked at first, so that nothing is learned of the request by it. */
export function breakGlassRefusals(actor: Actor, { purpose }: BreakGlassInputs['breakGlass']): Refusal[] {
  if (!mayBreakGlass(actor)) {
    return [forbidden(`${rolesText(BREAK_GLASS_ROLES)} may break the glass of a strictly confidential request.`)]
  }
  const unsound = textRefusals(['purpose'], purpose, PURPOSE.most)
  if (unsound.length > 0) return unsound
  return purpose.trim().length >= PURPOSE.least
    ? []
    : [unmet('break-glass.purpose', `Say for what purpose, in ${PURPOSE.least} characters at least.`, ['purpose'])]
}

/** Whether there is something behind glass here: a draft is its resident coordinator's alone, and for the desks not there. */
export function isBehindGlass({ phase, sensitivity }: Pick<RequestFacts, 'phase' | 'sensitivity'>): boolean {
  return phase !== 'DRAFT' && sensitivity === 'STRICTLY_CONFIDENTIAL'
}

/** Of a request behind glass. `seen`: it is open to the actor already. Refusals as in `breakGlassRefusals` come before. */
export function decideBreakGlass(
  facts: RequestFacts,
  { purpose }: BreakGlassInputs['breakGlass'],
  actor: Actor,
  now: Date,
  seen: boolean,
): Decision<Opening> {
  if (seen) return refuse(unmet('break-glass.needed', 'The request is open to you already.', ['reference']))
  const endsAt = new Date(now.getTime() + BREAK_GLASS_MINUTES * 60_000)
  return {
    ok: true,
    next: { request: { ...facts, openedHandles: [...facts.openedHandles, actor.handle] }, endsAt },
    events: [
      event(OPENED, purpose.trim(), [
        { field: 'openTo', from: null, to: actor.handle },
        { field: 'openUntil', from: null, to: endsAt.toISOString() },
      ]),
    ],
  }
}

/** By the resident coordinator of the country, or by whom it was opened. Refusals in the order of all steps. */
export function decideClosing(
  facts: RequestFacts,
  { expectedVersion, handle, note }: BreakGlassInputs['closeBreakGlass'],
  actor: Actor,
): Decision<RequestFacts> {
  const isCoordinator = actor.role === 'RESIDENT_COORDINATOR' && actor.countryCode === facts.countryCode
  if (!isCoordinator && actor.handle !== handle) {
    return refuse(
      forbidden(
        'The resident coordinator of the country, or who broke the glass, may do this.',
        'break-glass.closed-by',
      ),
    )
  }
  if (expectedVersion !== facts.version) return refuse(versionConflict(facts.version, expectedVersion))
  const refusals = [
    ...noteRefusals(note),
    ...(facts.openedHandles.includes(handle)
      ? []
      : [unmet('break-glass.closed-by', 'The request is not open to this officer by break-glass.', ['handle'])]),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  return { ok: true, ...closed(facts, [handle], note) }
}

/** The hub closes what has come to its end. */
export function closed(
  facts: RequestFacts,
  handles: readonly string[],
  note?: string | null,
): { readonly next: RequestFacts; readonly events: readonly DomainEvent[] } {
  return {
    next: { ...facts, openedHandles: facts.openedHandles.filter((handle) => !handles.includes(handle)) },
    events: handles.map((handle) => event(CLOSED, note ?? null, [{ field: 'openTo', from: handle, to: null }])),
  }
}

function event(type: EventType, note: string | null, changes: DomainEvent['changes']): DomainEvent {
  return { subject: 'ADVISORY_REQUEST', type, note, changes }
}
