/**
 * Opens what only named officers see by break-glass, and closes it again. Each locks the thing, as every command on it does,
 * and saves who sees it with the event that announces it and the audit entry that keeps the purpose.
 */
import type { Actor } from '../../domain/actor.js'
import {
  breakGlassRefusals,
  type CloseInput,
  closed,
  decideBreakGlass,
  decideClosing,
  type OpenInput,
  type Pane,
} from '../../domain/break-glass/decide.js'
import type { DomainEvent } from '../../domain/refusal.js'
import type { Transaction, Work } from '../commit.js'
import type { LogEvent } from '../event-log.js'
import { notFound } from './not-found.js'

/** How rows of break-glass name the thing, and how an outcome does. */
type Key = { readonly requestId: string } | { readonly visitId: string }

interface Facts {
  readonly id: string
  readonly countryCode: string
  readonly version: number
  readonly openedHandles: readonly string[]
}

/** A sort of thing that stands behind glass. */
export interface Glass<Thing extends Facts> {
  readonly pane: Pane
  readonly noun: string
  key(id: string): Key
  idOf(tx: Transaction, reference: string): Promise<string | undefined>
  lock(tx: Transaction, id: string): Promise<Thing | null>
  /** Whether there is something behind glass here. */
  isBehind(thing: Thing): boolean
  sees(actor: Actor, thing: Thing): boolean
  /** All that is behind the glass as well. */
  seesWhole(actor: Actor, thing: Thing): boolean
  openTo(thing: Thing, handles: readonly string[]): Thing
  columns(thing: Thing, now: Date): object
  /** Saves who sees it. @returns what is told of that. */
  save(
    tx: Transaction,
    now: Date,
    before: Thing,
    next: Thing,
    events: readonly DomainEvent[],
  ): Promise<readonly LogEvent[]>
}

export async function open<Thing extends Facts>(
  glass: Glass<Thing>,
  tx: Transaction,
  now: Date,
  actor: Actor,
  input: OpenInput,
): Promise<Work> {
  const refusals = breakGlassRefusals(glass.pane, actor, input)
  if (refusals.length > 0) return { refusals }
  const id = await glass.idOf(tx, input.reference)
  const before = id === undefined ? null : await glass.lock(tx, id)
  // A draft and a reference that nobody ever gave are answered alike.
  if (!before || !(glass.sees(actor, before) || glass.isBehind(before))) return notFound(glass.noun, 'reference')
  const decision = decideBreakGlass(glass.pane, before, input, actor, now, glass.seesWhole(actor, before))
  const key = glass.key(before.id)
  if (!decision.ok) return { refusals: decision.refusals, things: key }
  const { openedHandles, endsAt } = decision.next
  await tx.breakGlass.create({
    data: { ...key, handle: actor.handle, purpose: input.purpose.trim(), openedAt: now, endsAt },
    select: { id: true },
  })
  return saved(glass, tx, now, before, openedHandles, decision.events)
}

export async function close<Thing extends Facts>(
  glass: Glass<Thing>,
  tx: Transaction,
  now: Date,
  actor: Actor,
  input: CloseInput,
): Promise<Work> {
  const before = await glass.lock(tx, input.id)
  if (!before || !glass.sees(actor, before)) return notFound(glass.noun)
  const decision = decideClosing(glass.pane, before, input, actor)
  const key = glass.key(before.id)
  if (!decision.ok) return { refusals: decision.refusals, things: key }
  await tx.breakGlass.updateMany({
    where: { ...key, handle: input.handle, endedAt: null },
    data: { endedAt: now, endedByHandle: actor.handle },
  })
  return saved(glass, tx, now, before, decision.next, decision.events)
}

/** Closes what has come to its end on this thing; null when nothing has. */
export async function closeOverdue<Thing extends Facts>(glass: Glass<Thing>, tx: Transaction, now: Date, id: string) {
  const before = await glass.lock(tx, id)
  const key = glass.key(id)
  const over = { ...key, endedAt: null, endsAt: { lte: now } }
  const glasses = await tx.breakGlass.findMany({ where: over, orderBy: { openedAt: 'asc' }, select: { handle: true } })
  await tx.breakGlass.updateMany({ where: over, data: { endedAt: now } })
  if (!before || glasses.length === 0) return null
  const { next, events } = closed(
    glass.pane,
    before,
    glasses.map(({ handle }) => handle),
  )
  return { things: key, events: await glass.save(tx, now, before, glass.openTo(before, next), events) }
}

async function saved<Thing extends Facts>(
  glass: Glass<Thing>,
  tx: Transaction,
  now: Date,
  before: Thing,
  openedHandles: readonly string[],
  events: readonly DomainEvent[],
): Promise<Work> {
  const next = glass.openTo(before, openedHandles)
  return {
    things: glass.key(before.id),
    rows: { [before.id]: { id: before.id, ...glass.columns(next, now) } },
    events: await glass.save(tx, now, before, next, events),
  }
}
