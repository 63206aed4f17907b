/**
 * Commands on an advisory request. Each locks the request's row, loads the whole of it and what its rules ask for,
 * lets `decideOnRequest` decide, and saves the next state with its events.
 */
import type { Actor } from '../../domain/actor.js'
import { decideOnRequest } from '../../domain/advisory-request/decide.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { RequestAction, RequestInputs } from '../../domain/advisory-request/input.js'
import type { Outcome } from '../../domain/outcome.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { deploymentEvent, deploymentFacts } from '../deployment-facts.js'
import type { LogEvent, Sight } from '../event-log.js'
import { createRequest, requestColumns, requestFacts, saveRequest } from '../request-facts.js'
import { requestWorld } from '../request-world.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'

export function changeRequest<A extends RequestAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: RequestInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `request.${action}`, input, async (tx, now, allowances) => {
    const before = 'id' in input ? await lockRequest(tx, input.id) : null
    if ('id' in input && (!before || !maySee(actor, 'AdvisoryRequest', before))) return notFound('advisory request')
    const country = before?.countryCode ?? (input as RequestInputs['file']).country
    const world = await requestWorld(tx, country, action, allowances)
    const things = before ? { requestId: before.id } : {}
    const decision = decideOnRequest(action, before, input, actor, now, world)
    if (!decision.ok) return { ...decision, things }
    return before
      ? saveChange(tx, now, before, decision.next, decision.events)
      : saveNew(tx, now, decision.next, decision.events)
  })
}

/** Locks the row until the transaction ends, then loads the whole; null when there is none. */
export async function lockRequest(tx: Transaction, id: string): Promise<RequestFacts | null> {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "AdvisoryRequest" WHERE "id" = ${id}::uuid FOR UPDATE`
  if (locked.length === 0) return null
  return (await requestFacts(tx, [id])).get(id) ?? null
}

async function saveNew(
  tx: Transaction,
  now: Date,
  decided: RequestFacts,
  events: readonly DomainEvent[],
): Promise<Work> {
  const reference = await nextReference(tx, 'AdvisoryRequest', now)
  const next = { ...decided, reference }
  const id = await createRequest(tx, next, now)
  const saved = { ...next, id }
  return {
    things: { requestId: id },
    rows: { [id]: { id, ...requestColumns(saved, now) } },
    events: requestEvents(null, saved, events, now),
  }
}

async function saveChange(
  tx: Transaction,
  now: Date,
  before: RequestFacts,
  next: RequestFacts,
  events: readonly DomainEvent[],
): Promise<Work> {
  await saveRequest(tx, before, next, now)
  return {
    things: { requestId: next.id },
    rows: { [next.id]: { id: next.id, ...requestColumns(next, now) } },
    events: [...requestEvents(before, next, events, now), ...(await deploymentConsequences(tx, now, before, next))],
  }
}

/** Events about the request, with the facts that decided sight before and after. */
export function requestEvents(
  before: RequestFacts | null,
  next: RequestFacts,
  events: readonly DomainEvent[],
  now: Date,
): LogEvent[] {
  return events
    .filter(({ subject }) => subject === 'ADVISORY_REQUEST')
    .map((event) => ({
      event,
      subjectId: next.id,
      requestId: next.id,
      version: next.version,
      fromStatus: before?.status ?? null,
      toStatus: next.status,
      sight: requestSight(next),
      sightBefore: before && requestSight(before),
      facts: requestColumns(next, now),
      factsBefore: before && requestColumns(before, now),
    }))
}

export function requestSight(facts: RequestFacts): Sight {
  const { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, openedHandles } = facts
  return { countryCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, openedHandles }
}

/** Planned deployments that the step cancels; and, where sight of the request changed, word to those who saw its deployments. */
export async function deploymentConsequences(
  tx: Transaction,
  now: Date,
  before: RequestFacts,
  next: RequestFacts,
): Promise<LogEvent[]> {
  const sightChanged = JSON.stringify(requestSight(before)) !== JSON.stringify(requestSight(next))
  const status = new Map(next.deployments.map((deployment) => [deployment.id, deployment.status]))
  const cancelled = before.deployments.filter(
    (deployment) => deployment.status !== 'CANCELLED' && status.get(deployment.id) === 'CANCELLED',
  )
  if (before.deployments.length === 0 || (!sightChanged && cancelled.length === 0)) return []
  const deployments = await deploymentFacts(
    tx,
    before.deployments.map(({ id }) => id),
  )
  const ids = cancelled.map(({ id }) => id)
  if (ids.length > 0) {
    const data = { status: 'CANCELLED', version: { increment: 1 }, updatedAt: now } as const
    await tx.deployment.updateMany({ where: { id: { in: ids } }, data })
    await tx.deploymentMember.updateMany({ where: { deploymentId: { in: ids } }, data: { holds: false } })
  }
  const events: LogEvent[] = []
  for (const deployment of deployments.values()) {
    if (ids.includes(deployment.id)) {
      const after = { ...deployment, status: 'CANCELLED' as const, version: deployment.version + 1 }
      events.push(
        deploymentEvent(
          {
            subject: 'DEPLOYMENT',
            type: 'DEPLOYMENT_CANCELLED',
            changes: [{ field: 'status', from: deployment.status, to: 'CANCELLED' }],
          },
          { deployment, sight: requestSight(before) },
          { deployment: after, sight: requestSight(next) },
        ),
      )
    } else if (sightChanged) {
      events.push(
        deploymentEvent(
          { subject: 'DEPLOYMENT', type: 'DEPLOYMENT_SIGHT_CHANGED', changes: [] },
          { deployment, sight: requestSight(before) },
          { deployment, sight: requestSight(next) },
        ),
      )
    }
  }
  return events
}
