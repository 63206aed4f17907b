/** Who may break the glass of a strictly confidential request, and who sees one by that alone. */
import type { Actor } from '../actor.js'
import type { RequestFacts } from './facts.js'

/** The two desks: to them every other submitted request is open anyway (§5). */
export const BREAK_GLASS_ROLES = ['GFP_DESK', 'POLICE_DIVISION_DESK'] as const

export function mayBreakGlass(actor: Actor | null): actor is Actor {
  return actor !== null && BREAK_GLASS_ROLES.some((role) => role === actor.role)
}

/** Sees the request by break-glass and not by name: may read it, and decide nothing. */
export function seesByGlassAlone(
  facts: Pick<RequestFacts, 'sensitivity' | 'namedHandles' | 'openedHandles'>,
  actor: Actor,
): boolean {
  const { sensitivity, namedHandles, openedHandles } = facts
  return (
    mayBreakGlass(actor) &&
    sensitivity === 'STRICTLY_CONFIDENTIAL' &&
    openedHandles.includes(actor.handle) &&
    !namedHandles.includes(actor.handle)
  )
}
