/** The expert team and its visits (¶9, ¶63): what a step leads to, or everything that stands against it. */
import type { Actor } from '../actor.js'
import { changesBetween, versionChange } from '../changes.js'
import { originsOf, passageFrom } from '../passage.js'
import { refuse, type Change, type Decision, type DomainEvent, type Refusal } from '../refusal.js'
import { illegal, versionConflict } from '../refusing.js'
import { EXPERT_TEAM_ACTIONS } from './actions.js'
import { type Bound, forbiddance } from './bindings.js'
import type { ExpertTeamFacts, ExpertTeamWorld, VisitSight } from './facts.js'
import type { ExpertTeamAction, ExpertTeamInputs } from './input.js'
import { isOpenFollowUp } from './states.js'
import type { StepOutcome } from './steps/step.js'
import { EXPERT_TEAM_STEPS } from './steps/table.js'
import { followUpTexts, memberTexts, visitTexts } from './texts.js'

export interface ExpertTeamEvent extends DomainEvent {
  /**
   * By whose sight it is told, where that is not the visit's: a finding's, a follow-up's, or that of what is behind a glass.
   */
  readonly seenAs?: VisitSight
  /** The same just before, where it has changed. Absent beside `seenAs`: of before it tells nothing. */
  readonly seenBefore?: VisitSight
}

export const NOTHING_YET: ExpertTeamFacts = { member: null, visit: null, followUp: null }

/**
 * Decides on one action. What is new in `next` has an empty id and reference: the command gives them. A step on the visit
 * raises its version, one on a follow-up the follow-up's; a finding raises none. One event.
 *
 * Refusals in order, a later kind only when there is none of an earlier: FORBIDDEN, VERSION_CONFLICT (of the thing whose
 * id is sent), ILLEGAL_TRANSITION, then VALIDATION, GUARD_NOT_MET and CONFLICT together.
 */
export function decideOnExpertTeam<A extends ExpertTeamAction>(
  action: A,
  facts: ExpertTeamFacts,
  input: ExpertTeamInputs[A],
  actor: Actor,
  now: Date,
  world: ExpertTeamWorld,
): Decision<ExpertTeamFacts, ExpertTeamEvent> {
  const forbiddenTo = forbiddance(action, boundOf(facts, input, actor, world), actor)
  if (forbiddenTo) return refuse(forbiddenTo)

  const sent: ExpertTeamInputs[ExpertTeamAction] = input
  const version = versionOf(action, facts)
  if ('expectedVersion' in sent && sent.expectedVersion !== version) {
    return refuse(versionConflict(version, sent.expectedVersion))
  }
  const stateRefusal = wrongExpertTeamState(action, facts, actor)
  if (stateRefusal) return refuse(stateRefusal)

  const { visit: passages } = EXPERT_TEAM_ACTIONS[action]
  const target = facts.visit && passages ? passageFrom(passages, facts.visit.status, actor.role)?.to : undefined
  const to = target === 'SAME' ? (facts.visit?.status ?? null) : (target ?? null)
  const outcome = EXPERT_TEAM_STEPS[action]({ facts, input, actor, now, world, to })
  const refusals = [...outcome.refusals, ...standingExpertTeamRefusals(action, facts, actor)]
  if (refusals.length > 0) return refuse(...refusals)

  const next = raised(action, facts, outcome)
  return { ok: true, next, events: [eventOf(action, facts, next, outcome)] }
}

/** Rules of the action that do not depend on the input. */
export function standingExpertTeamRefusals(action: ExpertTeamAction, facts: ExpertTeamFacts, actor: Actor): Refusal[] {
  return EXPERT_TEAM_ACTIONS[action].guards.flatMap(({ missing }) => missing({ facts, actor }))
}

/** What stands against the action in the states of member, visit and follow-up; null when it leads on. */
export function wrongExpertTeamState(
  action: ExpertTeamAction,
  { member, visit, followUp }: ExpertTeamFacts,
  { role }: Actor,
): Refusal | null {
  const row = EXPERT_TEAM_ACTIONS[action]
  if (row.visit && visit && !passageFrom(row.visit, visit.status, role)) {
    return illegal(
      `To ${row.does}, the visit must be ${originsOf(row.visit, role).join(' or ')}; it is ${visit.status}.`,
    )
  }
  if (!row.open) return null
  if (member?.leftOn) return illegal(`To ${row.does}, the member must be in the team; it has left.`)
  if (followUp && !isOpenFollowUp(followUp.state)) {
    return illegal(`To ${row.does}, it must be TO_BE_FILED or LINKED; it is ${followUp.state}.`)
  }
  return null
}

function versionOf(action: ExpertTeamAction, { member, visit, followUp }: ExpertTeamFacts): number {
  const things = { nothing: null, member, visit, 'follow-up': followUp }
  return things[EXPERT_TEAM_ACTIONS[action].on]?.version ?? 0
}

function boundOf(
  { member, visit, followUp }: ExpertTeamFacts,
  input: ExpertTeamInputs[ExpertTeamAction],
  { missionCode }: Actor,
  world: ExpertTeamWorld,
): Bound {
  // Of an unknown code the value is refused, not the actor.
  const entity = member?.entityCode ?? ('entity' in input && world.entityKind(input.entity) ? input.entity : null)
  return {
    entityCode: entity,
    isPartner: entity !== null && world.entityKind(entity) === 'PARTNER_ORGANIZATION',
    countryCode: 'country' in input && world.countryKnown(input.country) ? input.country : null,
    missionCountry: missionCode && world.countryOf(missionCode),
    visit,
    followUp,
  }
}

/** A step on the member or on the visit raises its version; what is new begins at one. */
function raised(action: ExpertTeamAction, before: ExpertTeamFacts, { next, part }: StepOutcome): ExpertTeamFacts {
  const { on } = EXPERT_TEAM_ACTIONS[action]
  if (on === 'member' && next.member) return { ...next, member: { ...next.member, version: next.member.version + 1 } }
  if (part || !next.visit) return next
  return { ...next, visit: { ...next.visit, version: (before.visit?.version ?? 0) + 1 } }
}

function eventOf(
  action: ExpertTeamAction,
  before: ExpertTeamFacts,
  next: ExpertTeamFacts,
  { type, note, part }: StepOutcome,
): ExpertTeamEvent {
  return {
    subject: next.visit ? 'EXPERT_TEAM_VISIT' : 'EXPERT_TEAM_MEMBER',
    type,
    note: note ?? null,
    changes: changesOf(action, before, next, part),
    ...(part && { seenAs: part }),
  }
}

function changesOf(
  action: ExpertTeamAction,
  before: ExpertTeamFacts,
  next: ExpertTeamFacts,
  part: StepOutcome['part'],
): Change[] {
  if (part && 'dueOn' in part) {
    const was = EXPERT_TEAM_ACTIONS[action].on === 'follow-up' ? before.followUp : null
    return changesBetween(was && followUpTexts(was), followUpTexts(part))
  }
  if (part) return [{ field: 'finding', from: null, to: part.theme }]
  if (next.visit) {
    const changes = changesBetween(before.visit && visitTexts(before.visit), visitTexts(next.visit))
    return changes.length === 0 && before.visit ? [versionChange(before.visit, next.visit)] : changes
  }
  return next.member ? changesBetween(before.member && memberTexts(before.member), memberTexts(next.member)) : []
}
