/** Who sees units pledged to the readiness system (¶45), and how ready they are. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { boundTo, type Rule, through } from './condition.js'
import { ownPledgeRule } from './specialized-team.js'

/** Columns that decide, the same on a unit's row and on events. */
export interface UnitColumns {
  OR?: UnitColumns[]
  AND?: UnitColumns | UnitColumns[]
  memberStateCode?: string
  missionCode?: string
}

/** PD, the auditor and the State that pledged; the police of the mission to which it is deployed, while it is. */
export function formedUnitRule(actor: Actor | null): Rule<UnitColumns> {
  if (actor?.role === 'MISSION_POLICE') return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
  return ownPledgeRule(actor)
}

/** Visits, levels and shortfalls are seen with their unit. */
export function unitPartRule(actor: Actor | null): Rule<{ pledge: { is: Prisma.FormedUnitPledgeWhereInput } }> {
  return through<UnitColumns, { pledge: { is: Prisma.FormedUnitPledgeWhereInput } }>(
    formedUnitRule(actor),
    (pledge) => ({
      pledge: { is: pledge },
    }),
  )
}
