import type { ExpertTeamVisitStatus } from '../../../prisma/generated/client/enums.js'
import type { Actor } from '../../actor.js'
import type { EventType } from '../../event-type.js'
import type { Refusal } from '../../refusal.js'
import type {
  ExpertTeamFacts,
  ExpertTeamWorld,
  FindingFacts,
  FollowUpFacts,
  MemberFacts,
  VisitFacts,
  VisitSight,
} from '../facts.js'
import type { ExpertTeamAction, ExpertTeamInputs } from '../input.js'

export interface Situation<A extends ExpertTeamAction> {
  readonly facts: ExpertTeamFacts
  readonly input: ExpertTeamInputs[A]
  readonly actor: Actor
  readonly now: Date
  readonly world: ExpertTeamWorld
  /** Where the table of actions leads the visit; null where it says nothing. */
  readonly to: ExpertTeamVisitStatus | null
}

export interface StepOutcome {
  /** VALIDATION, rules on the input, and conflicts. When there are any, the rest is not looked at. */
  readonly refusals: readonly Refusal[]
  /** The things as the step leaves them; versions follow. */
  readonly next: ExpertTeamFacts
  readonly type: EventType
  /** Reasons and note as one text. */
  readonly note?: string | null | undefined
  /** The finding or the follow-up that the step makes or changes, as it leaves it; absent: it is on the visit or the member. */
  readonly part?: FindingFacts | FollowUpFacts
}

export type StepRule<A extends ExpertTeamAction> = (situation: Situation<A>) => StepOutcome

// The table of actions has seen to it that these are there: without them the step is not come to.

export function memberOf({ member }: ExpertTeamFacts): MemberFacts {
  if (!member) throw new Error('No member is in question')
  return member
}

export function visitOf({ visit }: ExpertTeamFacts): VisitFacts {
  if (!visit) throw new Error('No visit is in question')
  return visit
}

export function followUpOf({ followUp }: ExpertTeamFacts): FollowUpFacts {
  if (!followUp) throw new Error('No follow-up is in question')
  return followUp
}

export function withVisit(facts: ExpertTeamFacts, patch: Partial<VisitFacts>): ExpertTeamFacts {
  return { ...facts, visit: { ...visitOf(facts), ...patch } }
}

/** The columns that decide sight alone. */
export function sightOf(facts: VisitSight): VisitSight {
  const { countryCode, missionCode, sensitivity, phase, leadEntityCode, partyCodes } = facts
  const { namedHandles, openedHandles } = facts
  return { countryCode, missionCode, sensitivity, phase, leadEntityCode, partyCodes, namedHandles, openedHandles }
}
