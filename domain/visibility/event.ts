/**
 * Who is told of an event: those who could see its subject then (by the event's own columns) and may see it now (by
 * the subject's row). What each kind of event must carry stands in docs/decisions/0002-visibility.md.
 */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { SubjectType } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import { mayBreakGlass } from '../break-glass/roles.js'
import { managesAccounts } from './account.js'
import {
  assessedRequestRule,
  assessmentReaderRule,
  glassRule,
  requestRule,
  type RequestColumns,
} from './advisory-request.js'
import { allOf, anyOf, NOTHING, type Rule, through } from './condition.js'
import { deploymentRule, ownDeploymentRule } from './deployment.js'
import { standingVisitRule, teamMembershipRule, visitRule, type VisitColumns } from './expert-team.js'
import { isNeutral } from './neutral.js'
import { formedUnitRule, type UnitColumns } from './formed-unit.js'
import { personalDataRule, personRule, standingMemberRule } from './people.js'
import {
  gapRule,
  operationalTeamRequestRule,
  ownGapRule,
  ownPledgeRule,
  pledgeRule,
  type TeamRequestColumns,
} from './specialized-team.js'

type Where = Prisma.EventWhereInput
type PerSubject = Record<SubjectType, Rule<Where>>

/** Could see the subject when it happened: on the event's own columns. */
export function subjectThenRule(actor: Actor | null): Rule<Where> {
  return joined(subjectThen(actor))
}

/** Could be told of it when it happened: as before, and assessments only to those who may see them. */
export function toldThenRule(actor: Actor | null): Rule<Where> {
  return allOf(
    subjectThenRule(actor),
    assessmentGuard<RequestColumns>(assessmentReaderRule(actor), (columns) => columns),
  )
}

/** Is told of it: then and now. */
export function eventRule(actor: Actor | null): Rule<Where> {
  const then = subjectThen(actor)
  const now = subjectNow(actor)
  const both = joined({
    ADVISORY_REQUEST: allOf(then.ADVISORY_REQUEST, now.ADVISORY_REQUEST),
    DEPLOYMENT: allOf(then.DEPLOYMENT, now.DEPLOYMENT),
    CAPABILITY_GAP: allOf(then.CAPABILITY_GAP, now.CAPABILITY_GAP),
    SPECIALIZED_TEAM_REQUEST: allOf(then.SPECIALIZED_TEAM_REQUEST, now.SPECIALIZED_TEAM_REQUEST),
    TEAM_PLEDGE: allOf(then.TEAM_PLEDGE, now.TEAM_PLEDGE),
    ACCOUNT: allOf(then.ACCOUNT, now.ACCOUNT),
    FORMED_UNIT_PLEDGE: allOf(then.FORMED_UNIT_PLEDGE, now.FORMED_UNIT_PLEDGE),
    STANDING_CAPACITY_MEMBER: allOf(then.STANDING_CAPACITY_MEMBER, now.STANDING_CAPACITY_MEMBER),
    EXPERT: then.EXPERT,
    EXPERT_TEAM_VISIT: visitEvents(actor, now.EXPERT_TEAM_VISIT),
    EXPERT_TEAM_MEMBER: allOf(then.EXPERT_TEAM_MEMBER, now.EXPERT_TEAM_MEMBER),
  })
  return allOf(
    both,
    assessmentGuard<RequestColumns>(assessmentReaderRule(actor), (columns) => columns),
    assessmentGuard<RequestColumns>(assessedRequestRule(actor), (request) => ({ request: { is: request } })),
  )
}

/**
 * What happened to a finding is told as that was seen, and the visit may be open to more: what was seen by break-glass
 * alone is told as long as the glass is open.
 */
function visitEvents(actor: Actor | null, now: Rule<Where>): Rule<Where> {
  const standing = allOf<Where>(standingVisitRule(actor), now)
  if (!mayBreakGlass(actor)) return standing
  const stillOpen: Where = { visit: { is: { openedHandles: { has: actor.handle } } } }
  return either<Where>(standing, allOf<Where>(glassRule(actor), [stillOpen]))
}

function subjectThen(actor: Actor | null): PerSubject {
  const request: Rule<Where> = requestRule(actor)
  const team: Rule<Where> = operationalTeamRequestRule(actor)
  return {
    ADVISORY_REQUEST: request,
    DEPLOYMENT: deploymentThen(actor, request, team),
    CAPABILITY_GAP: either<Where>(ownGapRule(actor), allOf([{ teamRequestId: { not: null } }], team)),
    SPECIALIZED_TEAM_REQUEST: team,
    TEAM_PLEDGE: either<Where>(ownPledgeRule(actor), allOf([{ pledgeStatus: { in: ['SELECTED', 'DEPLOYED'] } }], team)),
    ACCOUNT: accountThen(actor),
    FORMED_UNIT_PLEDGE: formedUnitRule(actor),
    STANDING_CAPACITY_MEMBER: personRule(actor),
    // Whose person it is never changes.
    EXPERT: personalDataRule(actor),
    EXPERT_TEAM_VISIT: visitRule(actor),
    EXPERT_TEAM_MEMBER: teamMembershipRule(actor),
  }
}

/** The event carries the facts of the deployment's request; without one, those of its team request. */
function deploymentThen(actor: Actor | null, request: Rule<Where>, team: Rule<Where>): Rule<Where> {
  return either<Where>(
    ownDeploymentRule(actor),
    either(
      allOf([{ requestId: { not: null } }], request),
      allOf([{ requestId: null, teamRequestId: { not: null } }], team),
    ),
  )
}

function accountThen(actor: Actor | null): Rule<Where> {
  if (actor === null) return NOTHING
  if (managesAccounts(actor)) return 'everything'
  return isNeutral(actor) ? NOTHING : [{ subjectId: actor.accountId }]
}

function subjectNow(actor: Actor | null): PerSubject {
  return {
    ADVISORY_REQUEST: through<RequestColumns, Where>(requestRule(actor), (request) => ({ request: { is: request } })),
    DEPLOYMENT: through<Prisma.DeploymentWhereInput, Where>(deploymentRule(actor), (deployment) => ({
      deployment: { is: deployment },
    })),
    CAPABILITY_GAP: through<Prisma.CapabilityGapWhereInput, Where>(gapRule(actor), (gap) => ({ gap: { is: gap } })),
    SPECIALIZED_TEAM_REQUEST: through<TeamRequestColumns, Where>(operationalTeamRequestRule(actor), (teamRequest) => ({
      teamRequest: { is: teamRequest },
    })),
    TEAM_PLEDGE: through<Prisma.TeamPledgeWhereInput, Where>(pledgeRule(actor), (pledge) => ({
      pledge: { is: pledge },
    })),
    ACCOUNT: accountThen(actor),
    FORMED_UNIT_PLEDGE: through<UnitColumns, Where>(formedUnitRule(actor), (formedUnit) => ({
      formedUnit: { is: formedUnit },
    })),
    STANDING_CAPACITY_MEMBER: through<Prisma.StandingCapacityMemberWhereInput, Where>(
      standingMemberRule(actor),
      (standingMember) => ({ standingMember: { is: standingMember } }),
    ),
    EXPERT: personalDataRule(actor),
    EXPERT_TEAM_VISIT: through<VisitColumns, Where>(visitRule(actor), (visit) => ({ visit: { is: visit } })),
    EXPERT_TEAM_MEMBER: teamMembershipRule(actor),
  }
}

/** Events marked so are told only of requests whose assessments are seen. */
function assessmentGuard<Columns extends { OR?: Columns[]; AND?: Columns | Columns[] }>(
  rule: Rule<Columns>,
  wrap: (columns: Columns) => Where,
): Rule<Where> {
  return either<Where>([{ humanRights: false }], through(rule, wrap))
}

function either<W>(one: Rule<W>, other: Rule<W>): Rule<W> {
  return one === 'everything' || other === 'everything' ? 'everything' : [...one, ...other]
}

function joined(rules: PerSubject): Rule<Where> {
  const entries = Object.entries(rules) as [SubjectType, Rule<Where>][]
  if (entries.every(([, rule]) => rule === 'everything')) return 'everything'
  return entries.flatMap(([subjectType, rule]): Where[] => {
    if (rule === 'everything') return [{ subjectType }]
    return rule.length === 0 ? [] : [{ AND: [{ subjectType }, anyOf(rule)] }]
  })
}
