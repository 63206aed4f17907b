/** Who is shown that a strictly confidential request was opened by break-glass, by whom and for what. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { mayBreakGlass } from '../advisory-request/break-glass-roles.js'
import { requestRule, type RequestColumns } from './advisory-request.js'
import { allOf, NOTHING, type Rule, through } from './condition.js'
import { namedOfficersRule } from './named-officers.js'

/** The country's resident coordinator, the officers named, the auditor; and each who did it, of the own. */
export function breakGlassRule(actor: Actor | null): Rule<Prisma.BreakGlassWhereInput> {
  if (actor === null) return NOTHING
  if (actor.role === 'AUDITOR') return 'everything'
  const told = through<RequestColumns, Prisma.BreakGlassWhereInput>(
    allOf(requestRule(actor), namedOfficersRule(actor)),
    (request) => ({ request: { is: request } }),
  )
  if (told === 'everything') return told
  return [...told, ...(mayBreakGlass(actor) ? [{ handle: actor.handle }] : [])]
}
