/** Who sees the expert team on serious and organized crime, its visits, and what they found (¶9, ¶63). */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { requestRule, standingRequestRule, type RequestColumns } from './advisory-request.js'
import { boundTo, NOTHING, type Rule, through } from './condition.js'

/** Columns that decide, the same on visits, findings, follow-ups and events. */
export interface VisitColumns extends RequestColumns {
  OR?: VisitColumns[]
  AND?: VisitColumns | VisitColumns[]
  missionCode?: string
}

/** By analogy with advisory requests (§5); the police of the mission that asked always see it, like a coordinator. */
export function visitRule(actor: Actor | null): Rule<VisitColumns> {
  return withMission(actor, requestRule(actor))
}

/** Without what a break-glass shows. */
export function standingVisitRule(actor: Actor | null): Rule<VisitColumns> {
  return withMission(actor, standingRequestRule(actor))
}

function withMission(actor: Actor | null, rule: Rule<VisitColumns>): Rule<VisitColumns> {
  if (actor?.role !== 'MISSION_POLICE' || rule === 'everything') return rule
  return [...boundTo(actor.missionCode, (missionCode) => [{ missionCode }]), ...rule]
}

/** The team is known to the desks and to the entities that make it up. */
export function teamMembershipRule(actor: Actor | null): Rule<never> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'GFP_DESK':
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
    case 'AUDITOR':
      return 'everything'
    default:
      return NOTHING
  }
}

/** The others know a member, by reference and entity, from a visit that they see. */
export function teamPlaceRule(actor: Actor | null): Rule<Prisma.ExpertTeamMemberWhereInput> {
  if (teamMembershipRule(actor) === 'everything') return 'everything'
  return through<Prisma.ExpertTeamVisitMemberWhereInput, Prisma.ExpertTeamMemberWhereInput>(
    visitMemberRule(actor),
    (visit) => ({ visits: { some: visit } }),
  )
}

/** §5: a person's data is for PD and for whose person it is: here the entity that gave the member. */
export function teamIdentityRule(actor: Actor | null): Rule<Prisma.ExpertTeamMemberIdentityWhereInput> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return boundTo(actor.entityCode, (entityCode) => [{ member: { is: { entityCode } } }])
    default:
      return NOTHING
  }
}

export function visitMemberRule(actor: Actor | null): Rule<Prisma.ExpertTeamVisitMemberWhereInput> {
  return through<VisitColumns, Prisma.ExpertTeamVisitMemberWhereInput>(visitRule(actor), (visit) => ({
    visit: { is: visit },
  }))
}
