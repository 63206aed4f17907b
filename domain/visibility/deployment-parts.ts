/** What of a deployment fewer are told than see it: what was written of persons, and of the police of the host State. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import { type Actor, entityOf } from '../actor.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { allOf, boundTo, NOTHING, type Rule, through } from './condition.js'
import { personalDataRule } from './people.js'

/**
 * Why officers were sent home concerns persons. *Design*: those who see their personal data, and their mission. Asked of
 * turns that are seen.
 */
export function repatriationReasonsRule(actor: Actor | null): Rule<Contribution> {
  if (actor?.role === 'MISSION_POLICE') return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
  return personalDataRule(actor)
}

/**
 * Its end-of-assignment report. *Design*, on ¶27: those who read why officers were sent home, and the resident coordinator and
 * the lead entity of the request that it serves. Asked of deployments that are seen. The log never holds its text.
 */
export function reportRule(actor: Actor | null): Rule<Prisma.DeploymentWhereInput> {
  switch (actor?.role) {
    case 'RESIDENT_COORDINATOR':
      return boundTo(actor.countryCode, (countryCode) => [{ request: { is: { countryCode } } }])
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
      return boundTo(entityOf(actor), (leadEntityCode) => ofRequest(allOf(requestRule(actor), [{ leadEntityCode }])))
    default:
      return repatriationReasonsRule(actor)
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
