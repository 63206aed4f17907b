/** Who is told which officers are named (§5), and that a glass was broken: they themselves, the resident coordinator, the auditor. */
import type { Actor } from '../actor.js'
import type { RequestColumns } from './advisory-request.js'
import { boundTo, NOTHING, type Rule } from './condition.js'
import { namesMatter } from './fingerprint.js'

/** Asks for the handle only of those whose sight can depend on it, so that an execution for many need not know it. */
export function namedOfficersRule(actor: Actor | null): Rule<RequestColumns> {
  if (actor === null) return NOTHING
  if (actor.role === 'AUDITOR') return 'everything'
  if (actor.role === 'RESIDENT_COORDINATOR') return boundTo(actor.countryCode, (countryCode) => [{ countryCode }])
  return namesMatter(actor.role) ? [{ namedHandles: { has: actor.handle } }] : NOTHING
}
