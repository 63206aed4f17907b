/** What the states of a visit and of a follow-up mean (*design*, on ¶9 and ¶63). */
import type {
  ExpertTeamFollowUpState as FollowUpState,
  ExpertTeamVisitStatus as VisitStatus,
  OrganizedCrimeTheme,
  Sensitivity,
} from '../../prisma/generated/client/enums.js'

export const VISIT_STATES: Readonly<Record<VisitStatus, string>> = {
  REQUESTED: 'The host State has asked for it; the Police Division is to answer.',
  ACCEPTED: 'Who goes, and when, is agreed.',
  UNDER_WAY: 'The members are in the host State.',
  BROKEN_OFF: 'Ended before its time, for reasons on record; its report is still to come.',
  REPORTED: 'The visit has ended and its report is in; follow-ups may be open.',
  CLOSED: 'Nothing of it is open any more.',
  DECLINED: 'The Police Division has declined it.',
  CANCELLED: 'Given up before it began.',
}

export const FOLLOW_UP_STATES: Readonly<Record<FollowUpState, string>> = {
  TO_BE_FILED: 'An advisory request is to be filed for it.',
  LINKED: 'An advisory request serves it.',
  DONE: 'Done.',
  DROPPED: 'Given up.',
}

export const THEMES: Readonly<Record<OrganizedCrimeTheme, string>> = {
  ILLICIT_FINANCIAL_FLOWS: 'Illicit financial flows (¶9).',
  CYBERCRIME: 'Cybercrime (¶9).',
  TRAFFICKING: 'Trafficking in persons, drugs or goods.',
  ENVIRONMENTAL_CRIME: 'Crime that affects the environment.',
  CORRUPTION: 'Corruption that weakens State institutions (¶9).',
  FIREARMS: 'Illicit manufacture and trade of firearms.',
  LINKS_TO_TERRORISM: 'Links of organized crime to international terrorism (¶9).',
}

export const VISIT_STATUSES = Object.keys(VISIT_STATES) as readonly VisitStatus[]

/** From the lowest. */
const LEVELS: readonly Sensitivity[] = ['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL']

export const isBelow = (one: Sensitivity, other: Sensitivity): boolean => LEVELS.indexOf(one) < LEVELS.indexOf(other)

export const isOpenFollowUp = (state: FollowUpState): boolean => state === 'TO_BE_FILED' || state === 'LINKED'
