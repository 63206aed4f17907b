import type { FormedUnitStatus } from '../../../prisma/generated/client/enums.js'
import type { Actor } from '../../actor.js'
import type { DeploymentFacts } from '../../deployment/facts.js'
import type { EventAfter } from '../../event-type.js'
import type { Refusal } from '../../refusal.js'
import type { ReadinessFacts, UnitFacts, UnitWorld } from '../facts.js'
import type { UnitAction, UnitInputs } from '../input.js'

export interface Situation<A extends UnitAction> {
  /** Null: it is about to be pledged. */
  readonly unit: UnitFacts | null
  readonly input: UnitInputs[A]
  readonly actor: Actor
  readonly now: Date
  readonly world: UnitWorld
  /** Where the table of actions leads. */
  readonly to: FormedUnitStatus
}

export interface StepOutcome {
  /** VALIDATION, rules on the input, and conflicts. */
  readonly refusals: readonly Refusal[]
  readonly next: UnitFacts
  /** What happened, without `FORMED_UNIT_`. */
  readonly event: EventAfter<'FORMED_UNIT_'>
  readonly note?: string | null | undefined
  readonly deployment?: DeploymentFacts
}

export type StepRule<A extends UnitAction> = (situation: Situation<A>) => StepOutcome

/** The table of actions has seen to it that it is there. */
export function unitOf({ unit }: { readonly unit: UnitFacts | null }): UnitFacts {
  if (!unit) throw new Error('No unit is in question')
  return unit
}

/** The history with one entry more. */
export function withReadiness(
  unit: Pick<UnitFacts, 'readiness'>,
  entry: Omit<ReadinessFacts, 'ordinal'>,
): Pick<UnitFacts, 'readiness'> {
  return { readiness: [...unit.readiness, { ordinal: unit.readiness.length + 1, ...entry }] }
}
