/**
 * Break-glass (*design*): a desk officer who is not named obtains sight of one strictly confidential request or visit, for
 * a stated purpose and a limited time. Its announcement is an event of the thing, so that those are told who see it: the
 * resident coordinator, the officers named, the auditor. The version stays: nobody's reading of it is out of date by it.
 */
import type { SubjectType } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import type { EventType } from '../event-type.js'
import type { Keyed, Step } from '../input.js'
import { type Decision, type DomainEvent, refuse, type Refusal } from '../refusal.js'
import { forbidden, unmet, versionConflict } from '../refusing.js'
import { rolesText } from '../role.js'
import { noteRefusals, textRefusals } from '../value.js'
import { BREAK_GLASS_ROLES, type Glassed, mayBreakGlass } from './roles.js'

export const BREAK_GLASS_MINUTES = 60
/** A purpose is a sentence, not a word. */
const PURPOSE = { least: 20, most: 1_000 }

export interface OpenInput extends Keyed {
  readonly reference: string
  readonly purpose: string
}
/** `handle` names the officer whose sight is to end. */
export type CloseInput = Step & { readonly handle: string }

export interface BreakGlassInputs {
  readonly breakGlass: OpenInput
  readonly closeBreakGlass: CloseInput
  readonly breakExpertTeamVisitGlass: OpenInput
  readonly closeExpertTeamVisitGlass: CloseInput
}

export type BreakGlassAction = keyof BreakGlassInputs

/** What stands behind glass, and how its log tells that it is broken. */
export interface Pane {
  readonly what: 'request' | 'visit'
  readonly subject: SubjectType
  readonly broken: EventType
  readonly closed: EventType
}

export const REQUEST_PANE: Pane = {
  what: 'request',
  subject: 'ADVISORY_REQUEST',
  broken: 'ADVISORY_REQUEST_GLASS_BROKEN',
  closed: 'ADVISORY_REQUEST_GLASS_CLOSED',
}
export const VISIT_PANE: Pane = {
  what: 'visit',
  subject: 'EXPERT_TEAM_VISIT',
  broken: 'EXPERT_TEAM_VISIT_GLASS_BROKEN',
  closed: 'EXPERT_TEAM_VISIT_GLASS_CLOSED',
}

export interface Opening {
  /** To whom it is open from now on. */
  readonly openedHandles: readonly string[]
  readonly endsAt: Date
}

type Openable = Pick<Glassed, 'openedHandles'>

/** What stands against it whatever is named: looked at first, so that nothing is learned of the thing by it. */
export function breakGlassRefusals({ what }: Pane, actor: Actor, { purpose }: OpenInput): Refusal[] {
  if (!mayBreakGlass(actor)) {
    return [forbidden(`${rolesText(BREAK_GLASS_ROLES)} may break the glass of a strictly confidential ${what}.`)]
  }
  const unsound = textRefusals(['purpose'], purpose, PURPOSE.most)
  if (unsound.length > 0) return unsound
  return purpose.trim().length >= PURPOSE.least
    ? []
    : [unmet('break-glass.purpose', `Say for what purpose, in ${PURPOSE.least} characters at least.`, ['purpose'])]
}

/** Of what is behind glass. `seen`: it is open to the actor already. Refusals as in `breakGlassRefusals` come before. */
export function decideBreakGlass(
  pane: Pane,
  facts: Openable,
  { purpose }: OpenInput,
  actor: Actor,
  now: Date,
  seen: boolean,
): Decision<Opening> {
  if (seen) return refuse(unmet('break-glass.needed', `The ${pane.what} is open to you already.`, ['reference']))
  const endsAt = new Date(now.getTime() + BREAK_GLASS_MINUTES * 60_000)
  return {
    ok: true,
    next: { openedHandles: [...facts.openedHandles, actor.handle], endsAt },
    events: [
      {
        ...{ subject: pane.subject, type: pane.broken, note: purpose.trim() },
        changes: [
          { field: 'openTo', from: null, to: actor.handle },
          { field: 'openUntil', from: null, to: endsAt.toISOString() },
        ],
      },
    ],
  }
}

/** By the resident coordinator of the country, or by whom it was opened. Refusals in the order of all steps. */
export function decideClosing(
  pane: Pane,
  facts: Openable & { readonly countryCode: string; readonly version: number },
  { expectedVersion, handle, note }: CloseInput,
  actor: Actor,
): Decision<readonly string[]> {
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
      : [unmet('break-glass.closed-by', `The ${pane.what} is not open to this officer by break-glass.`, ['handle'])]),
  ]
  if (refusals.length > 0) return refuse(...refusals)
  return { ok: true, ...closed(pane, facts, [handle], note) }
}

/** The hub closes what has come to its end. `next`: to whom it is open still. */
export function closed(
  pane: Pane,
  { openedHandles }: Openable,
  handles: readonly string[],
  note?: string | null,
): { readonly next: readonly string[]; readonly events: readonly DomainEvent[] } {
  return {
    next: openedHandles.filter((handle) => !handles.includes(handle)),
    events: handles.map((handle) => ({
      ...{ subject: pane.subject, type: pane.closed, note: note ?? null },
      changes: [{ field: 'openTo', from: handle, to: null }],
    })),
  }
}
