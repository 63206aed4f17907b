import type {
  SpecializedTeamRequestStatus as RequestStatus,
  TeamPledgeStatus as PledgeStatus,
} from '../../../prisma/generated/client/enums.js'
import type { Actor } from '../../actor.js'
import type { DeploymentFacts } from '../../deployment/facts.js'
import type { EventType } from '../../event-type.js'
import type { Refusal } from '../../refusal.js'
import type { GapFacts, PledgeFacts, TeamFacts, TeamRequestFacts, TeamWorld } from '../facts.js'
import type { TeamAction, TeamInputs } from '../input.js'

export interface Situation<A extends TeamAction> {
  readonly team: TeamFacts
  /** The pledge in question; null where there is none. */
  readonly pledge: PledgeFacts | null
  readonly input: TeamInputs[A]
  readonly actor: Actor
  readonly now: Date
  readonly world: TeamWorld
  /** Where the table of actions leads; null where it says nothing. */
  readonly to: { readonly request: RequestStatus | null; readonly pledge: PledgeStatus | 'OUTCOME' | null }
}

/** What happened to one of the things, for the log. */
export interface Happening {
  readonly subject: 'CAPABILITY_GAP' | 'SPECIALIZED_TEAM_REQUEST' | 'TEAM_PLEDGE' | 'DEPLOYMENT'
  /** Empty: the new one. */
  readonly pledgeId?: string
  /** Absent: the new one. */
  readonly deploymentId?: string
  readonly type: EventType
  readonly note?: string | null | undefined
}

export interface StepOutcome {
  /** VALIDATION, rules on the input, and conflicts. When there are any, the rest is not looked at. */
  readonly refusals: readonly Refusal[]
  /** The case as the step leaves it; versions follow from what differs. */
  readonly next: TeamFacts
  readonly happened: readonly Happening[]
  readonly deployment?: DeploymentFacts
  /** Tours that stood before, as the step leaves them; their versions are raised after it. */
  readonly tours?: readonly DeploymentFacts[]
}

export type StepRule<A extends TeamAction> = (situation: Situation<A>) => StepOutcome

// The table of actions has seen to it that these are there: without them the step is not come to.

export function gapOf({ gap }: TeamFacts): GapFacts {
  if (!gap) throw new Error('The case has no gap')
  return gap
}

export function requestOf({ request }: TeamFacts): TeamRequestFacts {
  if (!request) throw new Error('The case has no team request')
  return request
}

export function pledgeOf({ pledge }: { readonly pledge: PledgeFacts | null }): PledgeFacts {
  if (!pledge) throw new Error('No pledge is in question')
  return pledge
}

export function withGap(team: TeamFacts, patch: Partial<GapFacts>): TeamFacts {
  return { ...team, gap: { ...gapOf(team), ...patch } }
}

export function withRequest(team: TeamFacts, patch: Partial<TeamRequestFacts>): TeamFacts {
  return { ...team, request: { ...requestOf(team), ...patch } }
}

export function withPledge(team: TeamFacts, id: string, patch: Partial<PledgeFacts>): TeamFacts {
  return { ...team, pledges: team.pledges.map((one) => (one.id === id ? { ...one, ...patch } : one)) }
}
