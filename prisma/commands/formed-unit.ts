/**
 * Commands on pledged formed units. Each locks the unit, loads it whole, lets `decideOnUnit` decide, and saves what differs
 * with its events. The database itself refuses overlapping tours of one unit.
 */
import type { Actor } from '../../domain/actor.js'
import type { Outcome } from '../../domain/outcome.js'
import type { DeploymentStep } from '../../domain/deployment/actions.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import { decideOnUnit } from '../../domain/formed-unit/decide.js'
import { decideOnUnitDeployment } from '../../domain/formed-unit/deployment.js'
import type { UnitFacts, UnitWorld } from '../../domain/formed-unit/facts.js'
import type { UnitAction, UnitInputs } from '../../domain/formed-unit/input.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { createDeployment, deploymentColumns, deploymentEvent, saveDeployment, saveTurn } from '../deployment-facts.js'
import type { LogEvent } from '../event-log.js'
import { saveUnit, unitColumns, unitWorld } from '../unit-facts.js'
import { lockDeployment, lockUnit } from './locks.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'

export function changeUnit<A extends UnitAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: UnitInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `unit.${action}`, input, (tx, now) => unitWork(tx, now, actor, action, input))
}

/** What is the same for every row of an import, in its transaction: asked once. */
export interface UnitBatch {
  readonly world: UnitWorld
  /** For a unit that is saved before the next is asked for. */
  readonly reference: (unit: UnitFacts) => Promise<string>
}

export async function unitBatch(tx: Transaction): Promise<UnitBatch> {
  const known = new Map<string, number>()
  const reference = async ({ memberStateCode }: UnitFacts) => {
    const number = (known.get(memberStateCode) ?? (await unitsOf(tx, memberStateCode))) + 1
    known.set(memberStateCode, number)
    return `FU-${memberStateCode}-${number}`
  }
  return { world: await unitWorld(tx), reference }
}

/** What the command does in its transaction; an import does it for each of its rows, of one batch. */
export async function unitWork<A extends UnitAction>(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: A,
  input: UnitInputs[A],
  batch?: UnitBatch,
): Promise<Work> {
  const [field, id] = idIn(input)
  const before = id === null ? null : await lockUnit(tx, id)
  if (id !== null && (!before || !maySee(actor, 'FormedUnitPledge', before))) return notFound('formed unit', field)
  const { world, reference: referenceOf } = batch ?? (await unitBatch(tx))
  const decision = decideOnUnit(action, before, input, actor, now, world)
  if (!decision.ok) return { refusals: decision.refusals, things: before ? { formedUnitId: before.id } : {} }
  const reference = before?.reference ?? (await referenceOf(decision.next.unit))
  const unit = await saveUnit(tx, before, { ...decision.next.unit, reference })
  const planned = decision.next.deployment && (await plan(tx, decision.next.deployment, now))
  return saved(now, { before, unit }, planned && { before: null, next: planned }, decision.events)
}

/** What is done to the deployment of a unit, with what follows for the pledge. */
export async function changeUnitDeployment<A extends DeploymentStep>(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: A,
  link: { readonly id: string; readonly formedUnitId: string },
  input: DeploymentInputs[A],
): Promise<Work> {
  const unit = await lockUnit(tx, link.formedUnitId)
  if (!unit) throw new Error(`Formed unit ${link.formedUnitId} vanished`)
  const before = await lockDeployment(tx, link.id)
  const decision = decideOnUnitDeployment(action, before, unit, input, actor, now)
  if (!decision.ok) return { refusals: decision.refusals, things: { deploymentId: before.id } }
  const { deployment: next, successor, turn } = decision.next
  await saveDeployment(tx, before, next, now)
  await saveTurn(tx, before.id, turn, now)
  const planned = successor && (await plan(tx, successor, now))
  const after = await saveUnit(tx, unit, decision.next.unit)
  return saved(now, { before: unit, unit: after }, { before, next }, decision.events, planned)
}

/** Events about a unit, with the facts that decided sight before and after. */
export function unitLogEvent(event: DomainEvent, before: UnitFacts | null, unit: UnitFacts): LogEvent {
  const sight = ({ memberStateCode, missionCode }: UnitFacts) => ({ memberStateCode, missionCode })
  return {
    event,
    subjectId: unit.id,
    formedUnitId: unit.id,
    version: unit.version,
    fromStatus: before?.status ?? null,
    toStatus: unit.status,
    sight: sight(unit),
    sightBefore: before && sight(before),
    facts: unitColumns(unit),
    factsBefore: before && unitColumns(before),
  }
}

function saved(
  now: Date,
  { before, unit }: { readonly before: UnitFacts | null; readonly unit: UnitFacts },
  deployment: { readonly before: DeploymentFacts | null; readonly next: DeploymentFacts } | null,
  events: readonly DomainEvent[],
  successor: DeploymentFacts | null = null,
): Work {
  const planned = deployment?.next
  const changed = deployment && {
    before: deployment.before && { deployment: deployment.before, sight: {} },
    next: { deployment: deployment.next, sight: {} },
  }
  return {
    things: { formedUnitId: unit.id, ...(planned && { deploymentId: planned.id }) },
    rows: {
      [unit.id]: { id: unit.id, ...unitColumns(unit) },
      ...(planned && { [planned.id]: { id: planned.id, ...deploymentColumns(planned, now) } }),
    },
    events: events.map((event) => {
      if (event.subject === 'FORMED_UNIT_PLEDGE') return unitLogEvent(event, before, unit)
      if (successor && event.type === 'DEPLOYMENT_PLANNED') {
        return deploymentEvent(event, null, { deployment: successor, sight: {} })
      }
      if (!changed) throw new Error('An event is about nothing')
      return deploymentEvent(event, changed.before, changed.next)
    }),
  }
}

async function plan(tx: Transaction, decided: DeploymentFacts, now: Date): Promise<DeploymentFacts> {
  const draft = { ...decided, reference: await nextReference(tx, 'Deployment', now) }
  return { ...draft, id: await createDeployment(tx, draft, now) }
}

/** Numbered within the Member State, which stays locked: a number of all would tell how many others have pledged. */
async function unitsOf(tx: Transaction, memberStateCode: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM "MemberState" WHERE "countryCode" = ${memberStateCode} FOR UPDATE`
  return tx.formedUnitPledge.count({ where: { memberStateCode } })
}

function idIn(input: UnitInputs[UnitAction]): readonly [field: string, id: string | null] {
  if ('id' in input) return ['id', input.id]
  return 'formedUnitId' in input ? ['formedUnitId', input.formedUnitId] : ['id', null]
}
