/** What of a deployment fewer are told than see it: what was written of persons, and of the police of the host State. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import { type Actor, entityOf } from '../actor.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { allOf, boundTo, NOTHING, type Rule, through } from './condition.js'

/**
 * Its end-of-assignment report. *Design*, on ¶27: PD, which deploys; the Member State whose officers they are; the resident coordinator and the lead
 * entity of the request that it serves; the police of the mission; the auditor. Asked of deployments that are seen. The
 * log never holds its text.
 */
export function reportRule(actor: Actor | null): Rule<Prisma.DeploymentWhereInput> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (memberStateCode) => [{ memberStateCode }])
    case 'MISSION_POLICE':
      return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    case 'RESIDENT_COORDINATOR':
      return boundTo(actor.countryCode, (countryCode) => [{ request: { is: { countryCode } } }])
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return boundTo(entityOf(actor), (leadEntityCode) => ofRequest(allOf(requestRule(actor), [{ leadEntityCode }])))
    default:
      return NOTHING
  }
}

/**
 * Why officers were sent home concerns persons. *Design*: PD, their Member State, their mission, the auditor. Asked of
 * turns that are seen.
 */
export function repatriationReasonsRule(actor: Actor | null): Rule<Contribution> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (memberStateCode) => [{ memberStateCode }])
    case 'MISSION_POLICE':
      return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    default:
      return NOTHING
  }
}

interface Contribution {
  readonly memberStateCode?: string
  readonly missionCode?: string
}

function ofRequest(rule: Rule<RequestColumns>): readonly Prisma.DeploymentWhereInput[] {
  const outer = through<RequestColumns, Prisma.DeploymentWhereInput>(rule, (request) => ({ request: { is: request } }))
  return outer === 'everything' ? NOTHING : outer
}
