/** Who may break the glass of something strictly confidential, and who sees it by that alone. */
import type { Sensitivity } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'

/** The two desks: to them every other submitted request and requested visit is open anyway (§5). */
export const BREAK_GLASS_ROLES = ['GFP_DESK', 'POLICE_DIVISION_DESK'] as const

/** Columns that say to whom something strictly confidential is open. */
export interface Glassed {
  readonly sensitivity: Sensitivity
  readonly namedHandles: readonly string[]
  /** To whom it is open by break-glass. */
  readonly openedHandles: readonly string[]
}

export function mayBreakGlass(actor: Actor | null): actor is Actor {
  return actor !== null && BREAK_GLASS_ROLES.some((role) => role === actor.role)
}

/** Sees it by break-glass and not by name: may read it, and decide nothing. */
export function seesByGlassAlone({ sensitivity, namedHandles, openedHandles }: Glassed, actor: Actor): boolean {
  return (
    mayBreakGlass(actor) &&
    sensitivity === 'STRICTLY_CONFIDENTIAL' &&
    openedHandles.includes(actor.handle) &&
    !namedHandles.includes(actor.handle)
  )
}

/** What is seen by break-glass alone is for reading; null otherwise. */
export function glassForbiddance(facts: Glassed, actor: Actor): Refusal | null {
  if (!seesByGlassAlone(facts, actor)) return null
  return forbidden(
    'It is open to you by break-glass: to read, not to decide. Whoever is named on it can do this, and the resident coordinator.',
    'break-glass.sight-alone',
  )
}
