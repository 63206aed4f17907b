/** Who is shown that a strictly confidential request or visit was opened by break-glass, by whom and for what. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { mayBreakGlass } from '../break-glass/roles.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { visitRule, type VisitColumns } from './expert-team.js'
import { allOf, boundTo, NOTHING, type Rule, through } from './condition.js'
import { namedOfficersRule } from './named-officers.js'

/** The country's resident coordinator, the officers named, for a visit the mission that asked, the auditor; and each who did it, of the own. */
export function breakGlassRule(actor: Actor | null): Rule<Prisma.BreakGlassWhereInput> {
  if (actor === null) return NOTHING
  if (actor.role === 'AUDITOR') return 'everything'
  const ofRequest = through<RequestColumns, Prisma.BreakGlassWhereInput>(
    allOf(requestRule(actor), namedOfficersRule(actor)),
    (request) => ({ request: { is: request } }),
  )
  const ofVisit = through<VisitColumns, Prisma.BreakGlassWhereInput>(
    allOf<VisitColumns>(visitRule(actor), concernedRule(actor)),
    (visit) => ({ visit: { is: visit } }),
  )
  if (ofRequest === 'everything' || ofVisit === 'everything') return 'everything'
  return [...ofRequest, ...ofVisit, ...(mayBreakGlass(actor) ? [{ handle: actor.handle }] : [])]
}

/** The police of the mission that asked see a visit always: what happens to it is told to them as to the coordinator. */
function concernedRule(actor: Actor): Rule<VisitColumns> {
  return actor.role === 'MISSION_POLICE'
    ? boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    : namedOfficersRule(actor)
}
