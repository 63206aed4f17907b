/**
 * Opens strictly confidential requests by break-glass and closes them again. Each locks the request, as every command on it
 * does, and saves who sees it with the event that announces it and the audit entry that keeps the purpose.
 */
import type { Actor } from '../../domain/actor.js'
import {
  type BreakGlassAction,
  type BreakGlassInputs,
  breakGlassRefusals,
  closed,
  decideBreakGlass,
  decideClosing,
  isBehindGlass,
} from '../../domain/advisory-request/break-glass.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { Outcome } from '../../domain/outcome.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, commitAsHub, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { requestColumns } from '../request-facts.js'
import { notFound } from './not-found.js'
import { deploymentConsequences, lockRequest, requestEvents } from './request.js'
import { oneByOne } from './one-by-one.js'

export function changeGlass<A extends BreakGlassAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: BreakGlassInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `request.${action}`, input, (tx, now) =>
    action === 'breakGlass'
      ? open(tx, now, actor, input as BreakGlassInputs['breakGlass'])
      : close(tx, now, actor, input as BreakGlassInputs['closeBreakGlass']),
  )
}

async function open(tx: Transaction, now: Date, actor: Actor, input: BreakGlassInputs['breakGlass']): Promise<Work> {
  const refusals = breakGlassRefusals(actor, input)
  if (refusals.length > 0) return { refusals }
  const { reference } = input
  const found = await tx.advisoryRequest.findUnique({ where: { reference }, select: { id: true } })
  const before = found && (await lockRequest(tx, found.id))
  const seen = before !== null && maySee(actor, 'AdvisoryRequest', before)
  // A draft and a reference that nobody ever gave are answered alike.
  if (!before || !(seen || isBehindGlass(before))) return notFound('advisory request', 'reference')
  const decision = decideBreakGlass(before, input, actor, now, seen)
  if (!decision.ok) return { refusals: decision.refusals, things: { requestId: before.id } }
  const { request, endsAt } = decision.next
  await tx.breakGlass.create({
    data: { requestId: before.id, handle: actor.handle, purpose: input.purpose.trim(), openedAt: now, endsAt },
    select: { id: true },
  })
  return saved(before, request, now, await saveSight(tx, now, before, request, decision.events))
}

async function close(
  tx: Transaction,
  now: Date,
  actor: Actor,
  input: BreakGlassInputs['closeBreakGlass'],
): Promise<Work> {
  const before = await lockRequest(tx, input.id)
  if (!before || !maySee(actor, 'AdvisoryRequest', before)) return notFound('advisory request')
  const decision = decideClosing(before, input, actor)
  if (!decision.ok) return { refusals: decision.refusals, things: { requestId: before.id } }
  await tx.breakGlass.updateMany({
    where: { requestId: before.id, handle: input.handle, endedAt: null },
    data: { endedAt: now, endedByHandle: actor.handle },
  })
  return saved(before, decision.next, now, await saveSight(tx, now, before, decision.next, decision.events))
}

/** Closes what has come to its end; returns how many requests it was. The clockwork calls it. */
export async function closeBrokenGlass(dependencies: WriteDependencies): Promise<number> {
  const { database, now } = dependencies
  const due = await database.client.breakGlass.findMany({
    where: { endedAt: null, endsAt: { lte: now() } },
    select: { requestId: true },
    distinct: ['requestId'],
  })
  await oneByOne(due, async ({ requestId }) => {
    await commitAsHub(dependencies, 'request.closeBreakGlass', async (tx, at) => {
      const before = await lockRequest(tx, requestId)
      const over = { requestId, endedAt: null, endsAt: { lte: at } }
      const glasses = await tx.breakGlass.findMany({ where: over, orderBy: { openedAt: 'asc' } })
      if (!before || glasses.length === 0) return null
      await tx.breakGlass.updateMany({ where: over, data: { endedAt: at } })
      const { next, events } = closed(
        before,
        glasses.map(({ handle }) => handle),
      )
      return { things: { requestId }, events: await saveSight(tx, at, before, next, events) }
    })
  })
  return due.length
}

/** Who sees it, and word to those who saw its deployments by it. */
async function saveSight(
  tx: Transaction,
  now: Date,
  before: RequestFacts,
  next: RequestFacts,
  events: readonly DomainEvent[],
) {
  await tx.advisoryRequest.update({
    where: { id: before.id },
    data: { openedHandles: [...next.openedHandles] },
    select: { id: true },
  })
  return [...requestEvents(before, next, events, now), ...(await deploymentConsequences(tx, now, before, next))]
}

function saved(before: RequestFacts, next: RequestFacts, now: Date, events: ReturnType<typeof requestEvents>): Work {
  return {
    things: { requestId: before.id },
    rows: { [before.id]: { id: before.id, ...requestColumns(next, now) } },
    events,
  }
}
