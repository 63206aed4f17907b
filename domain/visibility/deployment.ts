/** Who sees deployments and who is on them. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { allOf, boundTo, NOTHING, type Rule, through, throughOptional } from './condition.js'
import { personRule } from './people.js'
import { teamRequestRule } from './specialized-team.js'

/** Columns that decide on their own, the same on a deployment's row and on events. */
export interface DeploymentColumns {
  OR?: DeploymentColumns[]
  AND?: DeploymentColumns | DeploymentColumns[]
  countryCode?: string
  missionCode?: string
  memberStateCode?: string
  requestId?: null
  teamRequestId?: null
}

/** Deployments seen whatever led to them. */
export function ownDeploymentRule(actor: Actor | null): Rule<DeploymentColumns> {
  switch (actor?.role) {
    // §5 "auditor": always.
    case 'AUDITOR':
      return 'everything'
    // §2: PD deploys, and sees every team request; those on a request are seen with the request.
    case 'POLICE_DIVISION_DESK':
      return [{ requestId: null }]
    // §2: the GFP desk follows; those of a team are seen with the team request, which may be hidden from it.
    case 'GFP_DESK':
      return [{ requestId: null, teamRequestId: null }]
    // §2: each sees those in its own country, in its own mission, of its own Member State.
    case 'RESIDENT_COORDINATOR':
      return boundTo(actor.countryCode, (countryCode) => [{ countryCode }])
    case 'MISSION_POLICE':
      return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (memberStateCode) => [{ memberStateCode }])
    default:
      return NOTHING
  }
}

/** Seen with its request or its team request, or on its own account. */
export function deploymentRule(actor: Actor | null): Rule<Prisma.DeploymentWhereInput> {
  const own = ownDeploymentRule(actor)
  if (own === 'everything') return own
  return [
    ...own,
    ...throughOptional<RequestColumns, Prisma.DeploymentWhereInput>(
      requestRule(actor),
      (request) => ({ request: { is: request } }),
      { requestId: { not: null } },
    ),
    ...throughOptional<Prisma.SpecializedTeamRequestWhereInput, Prisma.DeploymentWhereInput>(
      teamRequestRule(actor),
      (teamRequest) => ({ teamRequest: { is: teamRequest } }),
      { teamRequestId: { not: null } },
    ),
  ]
}

function memberOfSeenDeployment(actor: Actor | null): Rule<Prisma.DeploymentMemberWhereInput> {
  return through<Prisma.DeploymentWhereInput, Prisma.DeploymentMemberWhereInput>(
    deploymentRule(actor),
    (deployment) => ({ deployment: { is: deployment } }),
  )
}

/** Roles that know a person only by the deployments they see. */
const KNOWS_BY_DEPLOYMENT: ReadonlySet<string> = new Set([
  'RESIDENT_COORDINATOR',
  'ENTITY_OFFICER',
  'HUMAN_RIGHTS_OFFICER',
  'MISSION_POLICE',
])

/** §5: PD and the person's own Member State; everyone else a reference and skills, where they see the deployment. */
export function expertRule(actor: Actor | null): Rule<Prisma.ExpertWhereInput> {
  const own = personRule(actor)
  if (own === 'everything' || actor === null || !KNOWS_BY_DEPLOYMENT.has(actor.role)) return own
  const met = through<Prisma.DeploymentMemberWhereInput, Prisma.ExpertWhereInput>(
    memberOfSeenDeployment(actor),
    (member) => ({ assignments: { some: member } }),
  )
  return met === 'everything' ? met : [...own, ...met]
}

/** Who is on a deployment: with the deployment, of those persons who may be known. */
export function memberRule(actor: Actor | null): Rule<Prisma.DeploymentMemberWhereInput> {
  const deployment = memberOfSeenDeployment(actor)
  // Seeing the deployment is what makes these roles know the person.
  if (actor !== null && KNOWS_BY_DEPLOYMENT.has(actor.role)) return deployment
  const person = through<Prisma.ExpertWhereInput, Prisma.DeploymentMemberWhereInput>(personRule(actor), (expert) => ({
    expert: { is: expert },
  }))
  return allOf(deployment, person)
}

/** Turns of a deployment, and what one of the standing capacity is for, are seen with it. */
export function deploymentPartRule(actor: Actor | null): Rule<{ deployment: { is: Prisma.DeploymentWhereInput } }> {
  return through<Prisma.DeploymentWhereInput, { deployment: { is: Prisma.DeploymentWhereInput } }>(
    deploymentRule(actor),
    (deployment) => ({ deployment: { is: deployment } }),
  )
}

export function expertSkillRule(actor: Actor | null): Rule<Prisma.ExpertSkillWhereInput> {
  return through<Prisma.ExpertWhereInput, Prisma.ExpertSkillWhereInput>(expertRule(actor), (expert) => ({
    expert: { is: expert },
  }))
}
