import type { AdvisoryRequestStatus as Status } from '../../../prisma/generated/client/enums.js'
import type { Actor } from '../../actor.js'
import type { EventAfter } from '../../event-type.js'
import type { DomainEvent, Refusal } from '../../refusal.js'
import type { NeighbourFacts, RequestFacts, RequestWorld } from '../facts.js'
import type { RequestAction, RequestInputs } from '../input.js'

export interface Situation<A extends RequestAction> {
  readonly facts: RequestFacts
  readonly input: RequestInputs[A]
  readonly actor: Actor
  readonly now: Date
  readonly world: RequestWorld
  /** Where the table of actions leads. */
  readonly to: Status
}

/** Status, version, phase, resumeTo and clocks follow from where the step leads: `decide.ts` sets them. */
export type Patch = Partial<Omit<RequestFacts, 'id' | 'reference' | 'version' | 'phase' | 'resumeTo' | 'clocks'>>

export interface StepOutcome {
  /** VALIDATION and rules on the input. When there are any, the rest is not looked at. */
  readonly refusals: readonly Refusal[]
  /** Likely duplicates yet to be acknowledged: told when nothing else stands against the step. */
  readonly duplicates?: readonly NeighbourFacts[]
  readonly patch: Patch
  /** What happened, without `ADVISORY_REQUEST_`. */
  readonly event: EventAfter<'ADVISORY_REQUEST_'>
  /** Why, for the timeline. */
  readonly note?: string | null
  /** Deadline chosen for the clock that now runs. */
  readonly dueAt?: Date | undefined
  /** What only those may be told who may see human rights assessments. */
  readonly humanRights?: Pick<DomainEvent, 'type' | 'changes' | 'note'>
}

export type StepRule<A extends RequestAction> = (situation: Situation<A>) => StepOutcome
