/** The life of a pledged unit (¶45): what a step leads to, or everything that stands against it. */
import type { Actor } from '../actor.js'
import { changesBetween, versionChange } from '../changes.js'
import type { DeploymentFacts } from '../deployment/facts.js'
import { deploymentTexts } from '../deployment/texts.js'
import type { EventAfter } from '../event-type.js'
import { originsOf, passageFrom } from '../passage.js'
import { refuse, type Decision, type DomainEvent, type Refusal } from '../refusal.js'
import { forbidden, illegal, versionConflict } from '../refusing.js'
import { rolesText } from '../role.js'
import { noteRefusals } from '../value.js'
import { UNIT_ACTIONS } from './actions.js'
import type { UnitFacts, UnitWorld } from './facts.js'
import type { UnitAction, UnitInputs } from './input.js'
import { UNIT_STEPS } from './steps/table.js'
import { unitTexts } from './texts.js'

export interface UnitNext {
  readonly unit: UnitFacts
  /** The deployment that the step plans, with empty id and reference. */
  readonly deployment: DeploymentFacts | null
}

/**
 * Decides on one action; `unit` is null for a new pledge, which the command then gives id and reference.
 *
 * Refusals in order, a later kind only when there is none of an earlier: FORBIDDEN, VERSION_CONFLICT,
 * ILLEGAL_TRANSITION, then VALIDATION, GUARD_NOT_MET and CONFLICT together.
 */
export function decideOnUnit<A extends UnitAction>(
  action: A,
  unit: UnitFacts | null,
  input: UnitInputs[A],
  actor: Actor,
  now: Date,
  world: UnitWorld,
): Decision<UnitNext> {
  const forbiddenTo = unitForbiddance(action, unit, actor)
  if (forbiddenTo) return refuse(forbiddenTo)
  const sent: UnitInputs[UnitAction] = input
  if (unit && 'expectedVersion' in sent && sent.expectedVersion !== unit.version) {
    return refuse(versionConflict(unit.version, sent.expectedVersion))
  }
  const stateRefusal = unit && wrongUnitState(action, unit, actor)
  if (stateRefusal) return refuse(stateRefusal)

  const target = unit && passageFrom(UNIT_ACTIONS[action].passages, unit.status, actor.role)?.to
  const to = !unit ? 'PLEDGED' : !target || target === 'SAME' ? unit.status : target
  const outcome = UNIT_STEPS[action]({ unit, input, actor, now, world, to })
  const refusals = [
    ...('expectedVersion' in sent ? noteRefusals(sent.note) : []),
    ...outcome.refusals,
    ...(unit ? standingUnitRefusals(action, unit, now) : []),
  ]
  if (refusals.length > 0) return refuse(...refusals)

  const next = unit ? { ...outcome.next, version: unit.version + 1 } : outcome.next
  const note = outcome.note ?? null
  const deployment = outcome.deployment ?? null
  return {
    ok: true,
    next: { unit: next, deployment },
    events: [
      ...(deployment
        ? [
            {
              subject: 'DEPLOYMENT',
              type: 'DEPLOYMENT_PLANNED',
              note,
              changes: changesBetween(null, deploymentTexts(deployment)),
            } as const,
          ]
        : []),
      unitEvent(unit, next, outcome.event, note),
    ],
  }
}

/** Why the actor's role or State does not permit the action; null when it does. */
export function unitForbiddance(action: UnitAction, unit: UnitFacts | null, actor: Actor): Refusal | null {
  const { roles, does, ownState } = UNIT_ACTIONS[action]
  if (!roles.includes(actor.role)) return forbidden(`${rolesText(roles)} may ${does}.`)
  if (ownState && unit && actor.memberStateCode !== unit.memberStateCode) {
    return forbidden(`The delegate of ${unit.memberStateCode} may do this.`, 'unit.own-state')
  }
  return null
}

export function wrongUnitState(action: UnitAction, unit: UnitFacts, { role }: Actor): Refusal | null {
  const { passages, does } = UNIT_ACTIONS[action]
  if (unit.origin === 'REPORT') return illegal('It is a fact of the report: nothing is done to it.')
  if (passages.length === 0 || passageFrom(passages, unit.status, role)) return null
  return illegal(`To ${does}, it must be ${originsOf(passages, role).join(' or ')}; it is ${unit.status}.`)
}

/** Rules of the action that do not depend on the input. */
export function standingUnitRefusals(action: UnitAction, unit: UnitFacts, now: Date): Refusal[] {
  return UNIT_ACTIONS[action].guards.flatMap(({ missing }) => missing({ unit, now }))
}

export function unitEvent(
  before: UnitFacts | null,
  next: UnitFacts,
  what: EventAfter<'FORMED_UNIT_'>,
  note: string | null = null,
): DomainEvent {
  // The police of its mission read what is told of a unit that is deployed there.
  const own = next.missionCode === null && (before?.missionCode ?? null) === null
  const changes = changesBetween(before && unitTexts(before, own), unitTexts(next, own))
  return {
    subject: 'FORMED_UNIT_PLEDGE',
    type: `FORMED_UNIT_${what}`,
    note,
    changes: changes.length === 0 && before ? [versionChange(before, next)] : changes,
  }
}
