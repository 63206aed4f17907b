/** The invented expert team, and visits of it: one in each state, as acts of those who did them. */
import type { ExpertTeamAction } from '../../domain/expert-team/input.js'
import type { ExpertTeamVisitStatus, OrganizedCrimeTheme } from '../../prisma/generated/client/enums.js'

export interface MemberStory {
  readonly name: string
  readonly by: string
  readonly entity: string
  readonly post: string
  readonly themes: readonly OrganizedCrimeTheme[]
}

export const MEMBERS: readonly MemberStory[] = [
  {
    name: 'finance',
    by: 'unodc.officer',
    entity: 'UNODC',
    post: 'Adviser on money-laundering and cybercrime (invented)',
    themes: ['ILLICIT_FINANCIAL_FLOWS', 'CYBERCRIME', 'CORRUPTION'],
  },
  {
    name: 'borders',
    by: 'unodc.officer',
    entity: 'UNODC',
    post: 'Adviser on trafficking (invented)',
    themes: ['TRAFFICKING', 'ENVIRONMENTAL_CRIME'],
  },
  {
    name: 'police',
    by: 'pd.desk',
    entity: 'PD',
    post: 'Police adviser on organized crime (invented)',
    themes: ['TRAFFICKING', 'FIREARMS', 'LINKS_TO_TERRORISM', 'CYBERCRIME'],
  },
  {
    name: 'integrity',
    by: 'undp.officer',
    entity: 'UNDP',
    post: 'Integrity adviser (invented)',
    themes: ['CORRUPTION'],
  },
  { name: 'union', by: 'pd.desk', entity: 'AU', post: 'Liaison on firearms (invented)', themes: ['FIREARMS'] },
]

/** One act, on the day it was done (in days from the day of seeding). */
export interface VisitAct {
  readonly on: number
  readonly by: string
  readonly does: ExpertTeamAction
  /** Its input without keys; days are numbers from the day of seeding, members are named. */
  readonly with: object
  /** Story of the advisory request that its follow-up is linked to. */
  readonly request?: string
}

export interface VisitStory {
  /** The state that it comes to. */
  readonly name: ExpertTeamVisitStatus
  readonly by: string
  readonly country: string
  readonly themes: readonly OrganizedCrimeTheme[]
  readonly purpose: string
  readonly confidential?: true
  readonly requestedOn: number
  readonly from: number
  readonly to: number
  readonly acts: readonly VisitAct[]
}

const accept = (on: number, members: readonly string[]): VisitAct => ({
  ...{ on, by: 'pd.desk', does: 'acceptExpertTeamVisit' },
  with: { members, leadEntity: 'UNODC' },
})
const start = (on: number): VisitAct => ({
  on,
  by: 'unodc.officer',
  does: 'startExpertTeamVisit',
  with: { startedOn: on },
})
const report = (on: number, endedOn: number): VisitAct => ({
  ...{ on, by: 'unodc.officer', does: 'reportExpertTeamVisit' },
  with: { endedOn, report: 'Meetings with the police, the financial intelligence unit and prosecutors (invented).' },
})
const finding = (on: number, theme: OrganizedCrimeTheme, summary: string, sensitivity?: string): VisitAct => ({
  ...{ on, by: 'unodc.officer', does: 'recordExpertTeamFinding' },
  with: { theme, summary: `${summary} (invented).`, ...(sensitivity && { sensitivity }) },
})
const followUp = (on: number, action: string, dueOn: number): VisitAct => ({
  ...{ on, by: 'unodc.officer', does: 'addExpertTeamFollowUp' },
  with: { action: `${action} (invented).`, dueOn },
})

export const VISITS: readonly VisitStory[] = [
  {
    ...{ name: 'CLOSED', by: 'rc.guinea-bissau', country: 'GNB', themes: ['TRAFFICKING', 'ILLICIT_FINANCIAL_FLOWS'] },
    ...{ purpose: 'Advice on cases of trafficking by sea (invented).', requestedOn: -300, from: -270, to: -260 },
    acts: [
      accept(-290, ['finance', 'borders']),
      start(-270),
      finding(-268, 'TRAFFICKING', 'Seizures are not followed by inquiries into money'),
      report(-258, -260),
      followUp(-257, 'Train investigators in financial inquiries', -200),
      {
        ...{ on: -210, by: 'unodc.officer', does: 'closeExpertTeamFollowUp' },
        with: { done: true, outcome: 'Twelve investigators trained (invented).' },
      },
      { on: -205, by: 'pd.desk', does: 'closeExpertTeamVisit', with: {} },
      followUp(-209, 'Buy a second patrol boat', -100),
      {
        ...{ on: -207, by: 'unodc.officer', does: 'closeExpertTeamFollowUp' },
        with: { done: false, outcome: 'A partner of the host State gives one (invented).' },
      },
    ],
  },
  {
    ...{ name: 'CANCELLED', by: 'rc.cote-divoire', country: 'CIV', themes: ['CYBERCRIME'] },
    ...{ purpose: 'Advice on a cybercrime unit (invented).', requestedOn: -80, from: -40, to: -30 },
    acts: [
      accept(-70, ['finance', 'police']),
      { on: -55, by: 'rc.cote-divoire', does: 'cancelExpertTeamVisit', with: { reasons: 'Elections (invented).' } },
    ],
  },
  {
    ...{ name: 'BROKEN_OFF', by: 'rc.yemen', country: 'YEM', themes: ['TRAFFICKING'] },
    ...{ purpose: 'Advice on cases of trafficking in persons (invented).', requestedOn: -130, from: -110, to: -100 },
    acts: [
      accept(-120, ['finance', 'borders']),
      start(-110),
      {
        ...{ on: -107, by: 'rc.yemen', does: 'breakOffExpertTeamVisit' },
        with: { endedOn: -107, reasons: 'Fighting near the capital (invented).' },
      },
    ],
  },
  {
    ...{ name: 'REPORTED', by: 'rc.liberia', country: 'LBR', themes: ['ILLICIT_FINANCIAL_FLOWS', 'CORRUPTION'] },
    ...{ purpose: 'Advice on a financial intelligence unit (invented).', requestedOn: -60, from: -30, to: -20 },
    acts: [
      accept(-50, ['finance', 'integrity']),
      start(-30),
      finding(-28, 'ILLICIT_FINANCIAL_FLOWS', 'Reports of suspicious transactions are not analysed'),
      finding(-27, 'CORRUPTION', 'A senior officer is under suspicion', 'CONFIDENTIAL'),
      report(-19, -20),
      followUp(-18, 'File a request for an adviser to the financial intelligence unit', 30),
      followUp(-17, 'Have personnel records kept, on which integrity is judged', 40),
      { on: -14, by: 'rc.liberia', does: 'linkExpertTeamFollowUp', with: {}, request: 'awaiting-decision' },
    ],
  },
  {
    ...{ name: 'UNDER_WAY', by: 'rc.haiti', country: 'HTI', themes: ['FIREARMS', 'TRAFFICKING'] },
    ...{ purpose: 'Advice on tracing firearms (invented).', requestedOn: -25, from: -5, to: 10 },
    acts: [
      {
        ...{ on: -20, by: 'pd.desk', does: 'acceptExpertTeamVisit' },
        with: { members: ['police', 'borders', 'union'], leadEntity: 'PD' },
      },
      { on: -5, by: 'pd.desk', does: 'startExpertTeamVisit', with: { startedOn: -5 } },
    ],
  },
  {
    ...{ name: 'ACCEPTED', by: 'minusma.police', country: 'MLI', themes: ['TRAFFICKING', 'LINKS_TO_TERRORISM'] },
    ...{ purpose: 'Advice on joint inquiries in the north (invented).', requestedOn: -15, from: 20, to: 30 },
    confidential: true,
    acts: [
      {
        ...{ on: -8, by: 'pd.desk', does: 'acceptExpertTeamVisit' },
        with: { members: ['police', 'borders'], leadEntity: 'UNODC' },
      },
    ],
  },
  {
    ...{ name: 'DECLINED', by: 'rc.somalia', country: 'SOM', themes: ['ENVIRONMENTAL_CRIME'] },
    ...{ purpose: 'Advice on the charcoal trade (invented).', requestedOn: -100, from: -60, to: -50 },
    acts: [
      {
        on: -95,
        by: 'pd.desk',
        does: 'declineExpertTeamVisit',
        with: { reasons: 'Under another programme (invented).' },
      },
    ],
  },
  {
    ...{ name: 'REQUESTED', by: 'rc.burkina-faso', country: 'BFA', themes: ['CYBERCRIME', 'ILLICIT_FINANCIAL_FLOWS'] },
    ...{ purpose: 'Advice on fraud by mobile money (invented).', requestedOn: -4, from: 40, to: 50 },
    acts: [],
  },
]
