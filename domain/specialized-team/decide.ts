/** From a capability gap to its closing (¶44): what a step leads to, or everything that stands against it. */
import type { Actor } from '../actor.js'
import { changesBetween, versionChange } from '../changes.js'
import type { DeploymentFacts } from '../deployment/facts.js'
import { deploymentTexts } from '../deployment/texts.js'
import { originsOf, passageFrom } from '../passage.js'
import { refuse, type Change, type Decision, type DomainEvent, type Refusal } from '../refusal.js'
import { illegal, versionConflict } from '../refusing.js'
import { noteRefusals } from '../value.js'
import { TEAM_ACTIONS } from './actions.js'
import { type Bound, forbiddance } from './bindings.js'
import type { PledgeFacts, TeamFacts, TeamWorld } from './facts.js'
import type { TeamAction, TeamInputs } from './input.js'
import { isChosen } from './states.js'
import type { Happening, Situation } from './steps/step.js'
import { TEAM_STEPS } from './steps/table.js'
import { gapTexts, pledgeTexts, teamRequestTexts } from './texts.js'

export interface TeamNext {
  readonly team: TeamFacts
  /** The deployment that the step plans, with empty id and reference. */
  readonly deployment: DeploymentFacts | null
  /** Tours that stood before, and that the step changes. */
  readonly tours: readonly TourChange[]
}

export interface TourChange {
  /** Null: it is new. */
  readonly before: DeploymentFacts | null
  readonly next: DeploymentFacts
}

export interface TeamEvent extends DomainEvent {
  /** Which pledge it is about; empty: the new one. */
  readonly pledgeId?: string
  /** Which deployment it is about; absent: the one that the command concerns. */
  readonly deploymentId?: string
}

/** A case of which nothing is yet known. */
export const NO_TEAM: TeamFacts = { gap: null, request: null, pledges: [], deployments: [] }

/**
 * Decides on one action. `pledgeId` says which pledge is in question. What is new in `next` has an empty id and reference:
 * the command gives them. Each thing that the step changes has its version raised by one, and each change its event.
 *
 * Refusals in order, a later kind only when there is none of an earlier: FORBIDDEN, VERSION_CONFLICT (of the thing whose
 * id is sent), ILLEGAL_TRANSITION, then VALIDATION, GUARD_NOT_MET and CONFLICT together.
 */
export function decideOnTeam<A extends TeamAction>(
  action: A,
  team: TeamFacts,
  pledgeId: string | null,
  input: TeamInputs[A],
  actor: Actor,
  now: Date,
  world: TeamWorld,
): Decision<TeamNext, TeamEvent> {
  const pledge = team.pledges.find(({ id }) => id === pledgeId) ?? null
  const forbiddenTo = forbiddance(action, boundOf(team, pledge, input, world), actor)
  if (forbiddenTo) return refuse(forbiddenTo)

  const sent: TeamInputs[TeamAction] = input
  const version = versionOf(action, team, pledge)
  if ('expectedVersion' in sent && sent.expectedVersion !== version) {
    return refuse(versionConflict(version, sent.expectedVersion))
  }
  const stateRefusal = wrongTeamState(action, team, pledge, actor)
  if (stateRefusal) return refuse(stateRefusal)

  const to = targetsOf(action, team, pledge, actor)
  const outcome = TEAM_STEPS[action]({ team, pledge, input, actor, now, world, to })
  const refusals = [
    ...('note' in sent ? noteRefusals(sent.note) : []),
    ...outcome.refusals,
    ...standingTeamRefusals(action, team, pledge, actor, now),
  ]
  if (refusals.length > 0) return refuse(...refusals)

  const next = raised(team, outcome.next)
  const deployment = outcome.deployment ?? null
  const tours = (outcome.tours ?? []).map((tour) => ({
    before: world.tours.find(({ id }) => id === tour.id) ?? null,
    next: { ...tour, version: tour.version + 1 },
  }))
  const told = deployment ? [...tours, { before: null, next: deployment }] : tours
  return {
    ok: true,
    next: { team: next, deployment, tours },
    events: outcome.happened.map((happening) => teamEvent(team, next, happening, told)),
  }
}

/** Rules of the action that do not depend on the input. */
export function standingTeamRefusals(
  action: TeamAction,
  team: TeamFacts,
  pledge: PledgeFacts | null,
  actor: Actor,
  now: Date,
): Refusal[] {
  return TEAM_ACTIONS[action].guards.flatMap(({ missing }) => missing({ team, pledge, actor, now }))
}

/** What stands against the action in the states of gap, request and pledge; null when it leads on. */
export function wrongTeamState(
  action: TeamAction,
  { gap, request }: TeamFacts,
  pledge: PledgeFacts | null,
  { role }: Actor,
): Refusal | null {
  const row = TEAM_ACTIONS[action]
  if (request?.origin === 'REPORT') return illegal('It is a fact of the report: nothing is done to it.')
  if (row.gapOpen && gap?.closedAt) return illegal(`To ${row.does}, the gap must be open; it is closed.`)
  const leadsOn = request ? row.request && passageFrom(row.request, request.status, role) : row.withoutRequest
  if (row.request && !leadsOn) {
    const origins = originsOf(row.request, role).join(' or ')
    return illegal(
      `To ${row.does}, the team request must be ${origins}; ${request ? `it is ${request.status}` : 'there is none'}.`,
    )
  }
  if (row.pledge && pledge && !passageFrom(row.pledge, pledge.status, role)) {
    return illegal(`To ${row.does}, it must be ${originsOf(row.pledge, role).join(' or ')}; it is ${pledge.status}.`)
  }
  return null
}

/** `next` with the version of each thing that differs raised by one. */
export function raised(before: TeamFacts, next: TeamFacts): TeamFacts {
  const pledges = new Map(before.pledges.map((pledge) => [pledge.id, pledge]))
  const sameRequest = before.request?.id === next.request?.id ? before.request : null
  const listChanged = JSON.stringify(before.deployments) !== JSON.stringify(next.deployments)
  return {
    ...next,
    gap: next.gap && raisedOne(before.gap, next.gap),
    request: next.request && raisedOne(sameRequest, next.request, sameRequest !== null && listChanged),
    pledges: next.pledges.map((pledge) => raisedOne(pledges.get(pledge.id) ?? null, pledge)),
  }
}

/** One event, with what changed of the thing that it is about. */
export function teamEvent(
  before: TeamFacts,
  next: TeamFacts,
  happening: Happening,
  tours: readonly TourChange[] = [],
): TeamEvent {
  const { type, note, pledgeId, deploymentId, subject } = happening
  return {
    ...{ subject, type, note: note ?? null, changes: changesOf(before, next, happening, tours) },
    ...(pledgeId !== undefined && { pledgeId }),
    ...(deploymentId !== undefined && { deploymentId }),
  }
}

function changesOf(
  before: TeamFacts,
  next: TeamFacts,
  { subject, pledgeId, deploymentId = '' }: Happening,
  tours: readonly TourChange[],
): Change[] {
  switch (subject) {
    case 'CAPABILITY_GAP':
      return told(before.gap, next.gap, gapTexts)
    case 'SPECIALIZED_TEAM_REQUEST': {
      const known = before.request?.id === next.request?.id ? before.request : null
      return told(known, next.request, (facts) =>
        teamRequestTexts(facts, facts === known ? before.deployments : next.deployments),
      )
    }
    case 'TEAM_PLEDGE': {
      const was = before.pledges.find(({ id }) => id === pledgeId) ?? null
      const is = next.pledges.find(({ id }) => id === pledgeId) ?? null
      // Whoever sees a chosen pledge reads the event of its choice.
      const own = !(is && isChosen(is.status)) && !(was && isChosen(was.status))
      return told(was, is, (facts) => pledgeTexts(facts, own))
    }
    case 'DEPLOYMENT': {
      const tour = tours.find(({ next: { id } }) => id === deploymentId)
      return tour ? told(tour.before, tour.next, deploymentTexts) : []
    }
  }
}

function told<Facts extends { readonly version: number }>(
  before: Facts | null,
  next: Facts | null,
  textsOf: (facts: Facts) => Parameters<typeof changesBetween>[1],
): Change[] {
  if (!next) return []
  const changes = changesBetween(before && textsOf(before), textsOf(next))
  return changes.length === 0 && before ? [versionChange(before, next)] : changes
}

function raisedOne<Facts extends { readonly version: number }>(
  before: Facts | null,
  next: Facts,
  besides = false,
): Facts {
  if (!before) return { ...next, version: 1 }
  return besides || JSON.stringify(before) !== JSON.stringify(next) ? { ...next, version: before.version + 1 } : next
}

function targetsOf(
  action: TeamAction,
  { request }: TeamFacts,
  pledge: PledgeFacts | null,
  { role }: Actor,
): Situation<TeamAction>['to'] {
  const row = TEAM_ACTIONS[action]
  const ofRequest = request && row.request ? passageFrom(row.request, request.status, role)?.to : undefined
  const ofPledge = pledge && row.pledge ? passageFrom(row.pledge, pledge.status, role)?.to : undefined
  return {
    request: ofRequest === 'SAME' ? (request?.status ?? null) : (ofRequest ?? null),
    pledge: ofPledge === 'SAME' ? (pledge?.status ?? null) : (ofPledge ?? null),
  }
}

function versionOf(action: TeamAction, { gap, request }: TeamFacts, pledge: PledgeFacts | null): number {
  const things = { nothing: null, gap, request, pledge }
  return things[TEAM_ACTIONS[action].on]?.version ?? 0
}

function boundOf(
  { gap, request }: TeamFacts,
  pledge: PledgeFacts | null,
  input: TeamInputs[TeamAction],
  world: TeamWorld,
): Bound {
  // Of an unknown mission the value is refused, not the actor.
  const reported = 'mission' in input && world.missionKnown(input.mission) ? input.mission : null
  return {
    missionCode: reported ?? gap?.missionCode ?? request?.missionCode ?? null,
    memberStateCode: pledge?.memberStateCode ?? null,
  }
}
