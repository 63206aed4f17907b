/** Invented capability gaps and what came of them, one team request in each state, as acts of those who did them. */
import type { SpecializedTeamRequestStatus } from '../../prisma/generated/client/enums.js'

/** One act, on the day it was done (in days from the day of seeding). */
export type TeamAct = { readonly on: number } & (
  | { readonly by: string; readonly does: 'requestSpecializedTeam' | 'publishSpecializedTeamRequest' }
  | { readonly by: string; readonly does: 'withdrawSpecializedTeamRequest'; readonly reasons: string }
  | {
      readonly by: string
      readonly does: 'pledgeSpecializedTeam'
      readonly women: number
      readonly readyOn: number
      readonly certifiedUntil: number
    }
  | {
      readonly by: 'pd.desk'
      readonly does: 'assessTeamPledge'
      readonly of: string
      readonly outcome: 'CLEARED' | 'NOT_CLEARED'
    }
  | { readonly by: string; readonly does: 'withdrawTeamPledge'; readonly reasons: string }
  | { readonly by: 'pd.desk'; readonly does: 'selectTeamPledge'; readonly of: string }
  | {
      readonly by: 'pd.desk'
      readonly does: 'deploySpecializedTeam'
      readonly of: string
      readonly from: number
      readonly to: number
    }
  | { readonly by: 'pd.desk'; readonly does: 'startDeployment' }
  | { readonly by: 'pd.desk'; readonly does: 'endDeployment'; readonly report: string }
  | { readonly by: string; readonly does: 'confirmCapabilityGapClosed' }
)

/** Acts have their keys by their place: what is added later stands last, and is played on its day. */
export interface TeamStory {
  /** The state that its request comes to. */
  readonly name: SpecializedTeamRequestStatus
  readonly mission: 'MINUSMA' | 'MINUSCA' | 'MONUSCO'
  readonly police: string
  readonly speciality: string
  readonly summary: string
  readonly reportedOn: number
  readonly requiredBy: number
  readonly acts: readonly TeamAct[]
}

export const TEAM_SIZE = 8

const request = (on: number): TeamAct => ({ on, by: 'pd.desk', does: 'requestSpecializedTeam' })
const publish = (on: number): TeamAct => ({ on, by: 'pd.desk', does: 'publishSpecializedTeamRequest' })
const pledge = (on: number, by: string, women: number): TeamAct => ({
  on,
  by,
  does: 'pledgeSpecializedTeam',
  women,
  readyOn: on + 45,
  certifiedUntil: on + 500,
})
const assess = (on: number, of: string, outcome: 'CLEARED' | 'NOT_CLEARED' = 'CLEARED'): TeamAct => ({
  on,
  by: 'pd.desk',
  does: 'assessTeamPledge',
  of,
  outcome,
})
const select = (on: number, of: string): TeamAct => ({ on, by: 'pd.desk', does: 'selectTeamPledge', of })
const deploy = (on: number, of: string, from: number, to: number): TeamAct => ({
  on,
  by: 'pd.desk',
  does: 'deploySpecializedTeam',
  of,
  from,
  to,
})
const start = (on: number): TeamAct => ({ on, by: 'pd.desk', does: 'startDeployment' })

export const TEAM_STORIES: readonly TeamStory[] = [
  {
    name: 'CLOSED',
    mission: 'MINUSMA',
    police: 'minusma.police',
    speciality: 'FORENSICS',
    summary: 'No officers for post-blast investigation (invented).',
    reportedOn: -420,
    requiredBy: -330,
    acts: [
      request(-417),
      publish(-415),
      pledge(-408, 'delegate.a', 2),
      pledge(-406, 'delegate.b', 1),
      assess(-395, 'delegate.a'),
      assess(-394, 'delegate.b'),
      select(-390, 'delegate.a'),
      deploy(-380, 'delegate.a', -360, -30),
      start(-360),
      { on: -30, by: 'pd.desk', does: 'endDeployment', report: 'The laboratory works on its own (invented).' },
      { on: -20, by: 'minusma.police', does: 'confirmCapabilityGapClosed' },
    ],
  },
  {
    name: 'DEPLOYED',
    mission: 'MINUSCA',
    police: 'minusca.police',
    speciality: 'CRIMINAL_INVESTIGATION',
    summary: 'Investigators to work with the special criminal court are missing (invented).',
    reportedOn: -260,
    requiredBy: -170,
    acts: [
      request(-257),
      publish(-255),
      pledge(-245, 'delegate.b', 3),
      assess(-230, 'delegate.b'),
      select(-225, 'delegate.b'),
      deploy(-215, 'delegate.b', -205, 210),
      start(-205),
      pledge(-240, 'delegate.c', 1),
      { on: -235, by: 'delegate.c', does: 'withdrawTeamPledge', reasons: 'Needed at home (invented).' },
    ],
  },
  {
    name: 'SELECTED',
    mission: 'MONUSCO',
    police: 'monusco.police',
    speciality: 'SERIOUS_ORGANIZED_CRIME',
    summary: 'No analysts of trafficking in minerals (invented).',
    reportedOn: -150,
    requiredBy: -60,
    acts: [
      request(-147),
      publish(-145),
      pledge(-135, 'delegate.c', 2),
      pledge(-133, 'delegate.a', 1),
      assess(-120, 'delegate.c'),
      assess(-119, 'delegate.a'),
      select(-110, 'delegate.c'),
    ],
  },
  {
    name: 'SELECTING',
    mission: 'MINUSMA',
    police: 'minusma.police',
    speciality: 'CRIME_INTELLIGENCE',
    summary: 'Crime intelligence cell under strength (invented).',
    reportedOn: -90,
    requiredBy: 0,
    acts: [
      request(-87),
      publish(-85),
      pledge(-75, 'delegate.a', 2),
      pledge(-72, 'delegate.b', 1),
      pledge(-70, 'delegate.c', 0),
      assess(-60, 'delegate.a'),
      assess(-58, 'delegate.c', 'NOT_CLEARED'),
    ],
  },
  {
    name: 'PUBLISHED',
    mission: 'MINUSCA',
    police: 'minusca.police',
    speciality: 'SEXUAL_AND_GENDER_BASED_VIOLENCE',
    summary: 'No specialized officers outside the capital (invented).',
    reportedOn: -40,
    requiredBy: 50,
    acts: [request(-37), publish(-35), pledge(-25, 'delegate.b', 4)],
  },
  {
    name: 'WITHDRAWN',
    mission: 'MONUSCO',
    police: 'monusco.police',
    speciality: 'PUBLIC_ORDER',
    summary: 'Advisers for public order, since found within the mission (invented).',
    reportedOn: -70,
    requiredBy: 20,
    acts: [
      request(-67),
      publish(-65),
      {
        on: -50,
        by: 'pd.desk',
        does: 'withdrawSpecializedTeamRequest',
        reasons: 'Found within the mission (invented).',
      },
    ],
  },
  {
    name: 'DRAFT',
    mission: 'MONUSCO',
    police: 'monusco.police',
    speciality: 'CYBERCRIME',
    summary: 'No capacity for digital evidence (invented).',
    reportedOn: -12,
    requiredBy: 78,
    acts: [request(-9)],
  },
]
