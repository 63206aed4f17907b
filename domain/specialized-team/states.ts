/** What the states of a team request and of a pledge mean (¶44; the states themselves are *design*). */
import type { SpecializedTeamRequestStatus, TeamPledgeStatus } from '../../prisma/generated/client/enums.js'

export const TEAM_REQUEST_STATES: Readonly<Record<SpecializedTeamRequestStatus, string>> = {
  DRAFT: 'The Police Division prepares it; Member States do not know of it.',
  PUBLISHED: 'Told to Member States, all or some; they pledge.',
  SELECTING: 'At least one pledge has been assessed; Member States may still pledge.',
  SELECTED: 'One pledge is selected; its team is yet to be deployed, or has left before its time.',
  DEPLOYED: 'The team is deployed, or about to be.',
  CLOSED: 'The mission has confirmed that the gap is closed.',
  WITHDRAWN: 'The Police Division has withdrawn it; Member States no longer see it.',
}

export const PLEDGE_STATES: Readonly<Record<TeamPledgeStatus, string>> = {
  PLEDGED: 'Made or revised; to be assessed.',
  CLEARED: 'Assessed, and fit to be selected.',
  NOT_CLEARED: 'Assessed, and not fit; the Member State may revise it.',
  SELECTED: 'Selected; its team is not deployed yet, or no longer.',
  NOT_SELECTED:
    'Another pledge was selected, its own selection was given up, or the request was withdrawn; the Member State may revise it while pledges are sought.',
  WITHDRAWN: 'The Member State has withdrawn it.',
  DEPLOYED: 'Its team is deployed, or about to be.',
}

export const TEAM_REQUEST_STATUSES = Object.keys(TEAM_REQUEST_STATES) as readonly SpecializedTeamRequestStatus[]
export const PLEDGE_STATUSES = Object.keys(PLEDGE_STATES) as readonly TeamPledgeStatus[]

/** While Member States may pledge. */
export const SOUGHT = ['PUBLISHED', 'SELECTING'] as const satisfies readonly SpecializedTeamRequestStatus[]

export const isSought = (status: SpecializedTeamRequestStatus): boolean => SOUGHT.some((sought) => sought === status)

/** Neither closed nor withdrawn: a gap has one such request at a time. */
export const isStanding = (status: SpecializedTeamRequestStatus): boolean =>
  status !== 'CLOSED' && status !== 'WITHDRAWN'

/** Seen by all who see the request, no longer by its Member State alone. */
export const isChosen = (status: TeamPledgeStatus): boolean => status === 'SELECTED' || status === 'DEPLOYED'
