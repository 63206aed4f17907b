/** Who sees capability gaps, requests for specialized police teams, and pledges of them. */
import type { Prisma } from '../../prisma/generated/client/client.js'
import type { Phase, Sensitivity } from '../../prisma/generated/client/enums.js'
import type { Actor } from '../actor.js'
import { boundTo, NOTHING, type Rule, through } from './condition.js'

/** Columns that decide, the same on a team request's row and on events. */
export interface TeamRequestColumns {
  OR?: TeamRequestColumns[]
  AND?: TeamRequestColumns | TeamRequestColumns[]
  missionCode?: string
  sensitivity?: Sensitivity | { in: Sensitivity[] }
  phase?: { in: Phase[] }
  audienceCodes?: { has: string } | { isEmpty: boolean } | { equals: null }
}

const published = (): TeamRequestColumns => ({ phase: { in: ['FILED', 'APPROVED'] } })

/** The rule for requests that are not facts of the report. */
export function operationalTeamRequestRule(actor: Actor | null): Rule<TeamRequestColumns> {
  switch (actor?.role) {
    // §2: the PD desk issues them. §5 "auditor": always.
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    // §2 "mission police": receive teams.
    case 'MISSION_POLICE':
      return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    // §5 "Member State delegates": what is published to them.
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (state): TeamRequestColumns[] => [
        { ...published(), audienceCodes: { isEmpty: true } },
        // A list never set is empty to Prisma and null to SQL.
        { ...published(), audienceCodes: { equals: null } },
        { ...published(), audienceCodes: { has: state } },
      ])
    // §5, by analogy with requests: the GFP desk sees confidential ones too, the others unclassified ones.
    case 'GFP_DESK':
      return [{ ...published(), sensitivity: { in: ['UNCLASSIFIED', 'CONFIDENTIAL'] } }]
    case 'RESIDENT_COORDINATOR':
    case 'ENTITY_OFFICER':
    case 'HUMAN_RIGHTS_OFFICER':
    case 'OBSERVER':
      return [{ ...published(), sensitivity: 'UNCLASSIFIED' }]
    default:
      return NOTHING
  }
}

/** Facts of the report (¶44) are public. */
export function teamRequestRule(actor: Actor | null): Rule<Prisma.SpecializedTeamRequestWhereInput> {
  const rule = operationalTeamRequestRule(actor)
  return rule === 'everything' ? rule : [{ origin: 'REPORT' }, ...rule]
}

/** The missions among which a request lies are seen with it. */
export function teamRequestMissionRule(actor: Actor | null): Rule<Prisma.TeamRequestMissionWhereInput> {
  return through<Prisma.SpecializedTeamRequestWhereInput, Prisma.TeamRequestMissionWhereInput>(
    teamRequestRule(actor),
    (teamRequest) => ({ teamRequest: { is: teamRequest } }),
  )
}

/** §2 "mission police": reports gaps; PD works on them; the GFP desk knows of them. */
export function ownGapRule(actor: Actor | null): Rule<{ missionCode: string }> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'GFP_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'MISSION_POLICE':
      return boundTo(actor.missionCode, (missionCode) => [{ missionCode }])
    default:
      return NOTHING
  }
}

/** The others see a gap with a team request that it led to. */
export function gapRule(actor: Actor | null): Rule<Prisma.CapabilityGapWhereInput> {
  const own = ownGapRule(actor)
  if (own === 'everything') return own
  const requested = through<Prisma.SpecializedTeamRequestWhereInput, Prisma.CapabilityGapWhereInput>(
    teamRequestRule(actor),
    (teamRequest) => ({ teamRequests: { some: teamRequest } }),
  )
  return requested === 'everything' ? requested : [...own, ...requested]
}

/** Pledges seen whatever their state: §5 "a delegate never sees another State's pledges before selection". */
export function ownPledgeRule(actor: Actor | null): Rule<{ memberStateCode: string }> {
  switch (actor?.role) {
    case 'POLICE_DIVISION_DESK':
    case 'AUDITOR':
      return 'everything'
    case 'MEMBER_STATE_DELEGATE':
      return boundTo(actor.memberStateCode, (memberStateCode) => [{ memberStateCode }])
    default:
      return NOTHING
  }
}

/** The others see pledges that were selected, of the team requests they see. */
export function pledgeRule(actor: Actor | null): Rule<Prisma.TeamPledgeWhereInput> {
  const own = ownPledgeRule(actor)
  if (own === 'everything') return own
  const selected: Prisma.TeamPledgeWhereInput = { status: { in: ['SELECTED', 'DEPLOYED'] } }
  const others = through<Prisma.SpecializedTeamRequestWhereInput, Prisma.TeamPledgeWhereInput>(
    teamRequestRule(actor),
    (teamRequest) => ({ ...selected, teamRequest: { is: teamRequest } }),
  )
  return others === 'everything' ? [...own, selected] : [...own, ...others]
}

/** Officers nominated for a pledged team, and its assessments: for the State that pledges and the Police Division (§5). */
export function ownPledgePartRule(actor: Actor | null): Rule<{ pledge: { is: Prisma.TeamPledgeWhereInput } }> {
  return through<Prisma.TeamPledgeWhereInput, { pledge: { is: Prisma.TeamPledgeWhereInput } }>(
    ownPledgeRule(actor),
    (pledge) => ({ pledge: { is: pledge } }),
  )
}
