/**
 * Opens strictly confidential requests by break-glass and closes them again. Each locks the request, as every command on it
 * does, and saves who sees it with the event that announces it and the audit entry that keeps the purpose.
 */
import type { Actor } from '../../domain/actor.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { isBehindGlass } from '../../domain/advisory-request/glass.js'
import {
  breakGlassRefusals,
  type CloseInput,
  closed,
  decideBreakGlass,
  decideClosing,
  type OpenInput,
  REQUEST_PANE,
} from '../../domain/break-glass/decide.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import type { Transaction, Work } from '../commit.js'
import type { LogEvent } from '../event-log.js'
import { requestColumns } from '../request-facts.js'
import { endGlass, openGlass, overdueGlass } from './glass.js'
import { notFound } from './not-found.js'
import { deploymentConsequences, lockRequest, requestEvents } from './request.js'

export async function openRequest(tx: Transaction, now: Date, actor: Actor, input: OpenInput): Promise<Work> {
  const refusals = breakGlassRefusals(REQUEST_PANE, actor, input)
  if (refusals.length > 0) return { refusals }
  const { reference } = input
  const found = await tx.advisoryRequest.findUnique({ where: { reference }, select: { id: true } })
  const before = found && (await lockRequest(tx, found.id))
  const seen = before !== null && maySee(actor, 'AdvisoryRequest', before)
  // A draft and a reference that nobody ever gave are answered alike.
  if (!before || !(seen || isBehindGlass(before))) return notFound('advisory request', 'reference')
  const decision = decideBreakGlass(REQUEST_PANE, before, input, actor, now, seen)
  if (!decision.ok) return { refusals: decision.refusals, things: { requestId: before.id } }
  await openGlass(tx, { requestId: before.id }, actor, input, now, decision.next)
  return saved(tx, now, before, decision.next.openedHandles, decision.events)
}

export async function closeRequest(tx: Transaction, now: Date, actor: Actor, input: CloseInput): Promise<Work> {
  const before = await lockRequest(tx, input.id)
  if (!before || !maySee(actor, 'AdvisoryRequest', before)) return notFound('advisory request')
  const decision = decideClosing(REQUEST_PANE, before, input, actor)
  if (!decision.ok) return { refusals: decision.refusals, things: { requestId: before.id } }
  await endGlass(tx, { requestId: before.id, handle: input.handle }, now, actor)
  return saved(tx, now, before, decision.next, decision.events)
}

/** Closes what has come to its end on this request; null when nothing has. */
export async function closeOverdueRequest(tx: Transaction, now: Date, requestId: string) {
  const before = await lockRequest(tx, requestId)
  const handles = await overdueGlass(tx, { requestId }, now)
  if (!before || handles.length === 0) return null
  const { next, events } = closed(REQUEST_PANE, before, handles)
  return { things: { requestId }, events: await saveSight(tx, now, before, { ...before, openedHandles: next }, events) }
}

async function saved(
  tx: Transaction,
  now: Date,
  before: RequestFacts,
  openedHandles: readonly string[],
  events: readonly DomainEvent[],
): Promise<Work> {
  const next = { ...before, openedHandles }
  return {
    things: { requestId: before.id },
    rows: { [before.id]: { id: before.id, ...requestColumns(next, now) } },
    events: await saveSight(tx, now, before, next, events),
  }
}

/** Who sees it, and word to those who saw its deployments by it. */
async function saveSight(
  tx: Transaction,
  now: Date,
  before: RequestFacts,
  next: RequestFacts,
  events: readonly DomainEvent[],
): Promise<LogEvent[]> {
  await tx.advisoryRequest.update({
    where: { id: before.id },
    data: { openedHandles: [...next.openedHandles] },
    select: { id: true },
  })
  return [...requestEvents(before, next, events, now), ...(await deploymentConsequences(tx, now, before, next))]
}
