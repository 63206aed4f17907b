/** What the step of an action is given, and what it comes to. */
import type { Period } from '../day.js'
import type { EventAfter } from '../event-type.js'
import type { Refusal } from '../refusal.js'
import type { DeploymentStep } from './actions.js'
import type { DeploymentFacts, ExpertFacts, TurnFacts } from './facts.js'
import type { DeploymentInputs } from './input.js'

/** What a kind of deployment asks of its persons, beside cleared and free. */
export interface Asked {
  /** … of those who come in a rotation. */
  readonly ofIncoming?: PersonRule
  /** … of those on it, over the whole period, when it starts or is extended. */
  readonly ofMembers?: PersonRule
}

type PersonRule = (expert: ExpertFacts, period: Period, path: readonly string[]) => readonly Refusal[]

export interface DeploymentSituation<A extends DeploymentStep> {
  readonly deployment: DeploymentFacts
  /** The persons on it, with all that holds them. */
  readonly members: readonly ExpertFacts[]
  readonly input: DeploymentInputs[A]
  readonly now: Date
  /** The single skill that those who come in a rotation must have; null where none is asked for. */
  readonly skillCode: string | null
  readonly asked: Asked
}

export interface DeploymentOutcome {
  readonly refusals: readonly Refusal[]
  /** Status follows from the table of actions. */
  readonly patch: Partial<DeploymentFacts>
  /** What happened, without `DEPLOYMENT_`. */
  readonly event: EventAfter<'ADVISORY_REQUEST_DEPLOYMENT_'>
  /** Why, where the action asks for it. */
  readonly reasons?: string
  /** Kept beside the deployment, with its reasons. */
  readonly turn?: TurnFacts
  /** The tour that relieves it. */
  readonly successor?: DeploymentFacts
}

export type Rule<A extends DeploymentStep> = (situation: DeploymentSituation<A>) => DeploymentOutcome
