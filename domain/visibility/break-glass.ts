/** Who is shown that a strictly confidential request or visit was opened by break-glass, by whom and for what. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { mayBreakGlass } from '../break-glass/roles.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { standingVisitRule, type VisitColumns } from './expert-team.js'
import { allOf, anyOf, boundTo, NOTHING, type Rule, through } from './condition.js'
import { namesMatter } from './fingerprint.js'
import { namedOfficersRule } from './named-officers.js'

/** The country's resident coordinator, the officers named, for a visit the mission that asked, the auditor; and each who did it, of the own. */
export function breakGlassRule(actor: Actor | null): Rule<Prisma.BreakGlassWhereInput> {
  if (actor === null) return NOTHING
  if (actor.role === 'AUDITOR') return 'everything'
  const ofRequest = through<RequestColumns, Prisma.BreakGlassWhereInput>(
    allOf(requestRule(actor), namedOfficersRule(actor)),
    (request) => ({ request: { is: request } }),
  )
  if (ofRequest === 'everything') return ofRequest
  return [...ofRequest, ...visitGlassRule(actor), ...(mayBreakGlass(actor) ? [{ handle: actor.handle }] : [])]
}

/** Those who always see the visit; and who sees by name what of it is behind the glass: the visit, or findings. */
function visitGlassRule(actor: Actor): readonly Prisma.BreakGlassWhereInput[] {
  if (actor.role === 'RESIDENT_COORDINATOR') {
    return boundTo(actor.countryCode, (countryCode) => [{ visit: { is: { countryCode } } }])
  }
  if (actor.role === 'MISSION_POLICE') {
    return boundTo(actor.missionCode, (missionCode) => [{ visit: { is: { missionCode } } }])
  }
  if (!namesMatter(actor.role)) return NOTHING
  // What is strictly confidential is seen by name alone.
  const behind = allOf<VisitColumns>(standingVisitRule(actor), [{ sensitivity: 'STRICTLY_CONFIDENTIAL' }])
  if (behind === 'everything' || behind.length === 0) return NOTHING
  const part = anyOf(behind)
  return [{ visit: { is: part } }, { visit: { is: { findings: { some: part } } } }]
}
