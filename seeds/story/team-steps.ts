/** The life of one specialized police team as its actors lead it, step by step: from a mission's gap to its closing. */
import type { Story, StoryStep, Thing } from './story.js'

interface TeamMemory {
  gap: Thing
  teamRequest: Thing
  deployment: Thing
  /** By the delegate's handle. */
  readonly pledges: Map<string, Thing>
}

const step = ({ id, version = 1 }: Thing) => ({ id, expectedVersion: version })
const pledgeOf = ({ pledges }: TeamMemory, by: string): Thing => pledges.get(by) ?? { id: '' }

const certification = (day: (days: number) => string, more: object = {}) => ({
  noConvictions: true,
  noPendingCases: true,
  training: true,
  signedBy: 'Ministry of the Interior',
  signedOn: day(-2),
  ...more,
})

/** Told to all who see the request. */
const TOLD: Readonly<Record<string, string>> = {
  PublishTeam: 'SPECIALIZED_TEAM_PUBLISHED',
  AssessPledge: 'SPECIALIZED_TEAM_SELECTING',
  SelectPledge: 'SPECIALIZED_TEAM_SELECTED',
  DeployTeam: 'SPECIALIZED_TEAM_DEPLOYED',
  Start: 'SPECIALIZED_TEAM_DEPLOYMENT_STARTED',
  ConfirmGapClosed: 'SPECIALIZED_TEAM_CLOSED',
}

const STEPS: readonly StoryStep<TeamMemory>[] = [
  {
    says: 'The police of MINUSMA report what they lack: officers for post-blast investigation.',
    by: 'minusma.police',
    operation: 'ReportGap',
    variables: (_memory, day) => ({
      input: {
        mission: 'MINUSMA',
        speciality: 'FORENSICS',
        summary: 'Nobody in the component can examine the site of an explosion.',
        identifiedOn: day(-10),
        evidence: ['Capability gap analysis of the police component'],
      },
    }),
  },
  {
    says: 'The Police Division makes a request for a team of it. Member States do not know of it yet.',
    by: 'pd.desk',
    operation: 'RequestTeam',
    variables: ({ gap }, day) => ({
      input: { capabilityGapId: gap.id, size: 8, skills: ['FORENSICS'], languages: ['fr'], requiredBy: day(60) },
    }),
  },
  {
    says: 'It publishes the request to Member States; the clock starts by which a team is to be there.',
    by: 'pd.desk',
    operation: 'PublishTeam',
    variables: ({ teamRequest }) => ({ input: step(teamRequest) }),
  },
  {
    says: 'A Member State pledges a team, but does not certify its training.',
    by: 'delegate.a',
    operation: 'PledgeTeam',
    variables: ({ teamRequest }, day) => ({
      input: {
        teamRequestId: teamRequest.id,
        size: 8,
        women: 3,
        readyOn: day(20),
        certification: certification(day, { training: false }),
      },
    }),
    refusedBy: 'certification.training',
  },
  {
    says: 'Now it certifies everything.',
    by: 'delegate.a',
    operation: 'PledgeTeam',
    variables: ({ teamRequest }, day) => ({
      input: {
        teamRequestId: teamRequest.id,
        size: 8,
        women: 3,
        readyOn: day(20),
        certification: certification(day),
      },
    }),
  },
  {
    says: 'Another Member State pledges too. Neither sees the pledge of the other, nor does the watcher.',
    by: 'delegate.b',
    operation: 'PledgeTeam',
    variables: ({ teamRequest }, day) => ({
      input: {
        teamRequestId: teamRequest.id,
        size: 8,
        women: 1,
        readyOn: day(10),
        certification: certification(day),
      },
    }),
  },
  {
    says: 'The Police Division assesses the first team and clears it: the selection begins.',
    by: 'pd.desk',
    operation: 'AssessPledge',
    variables: (memory) => ({
      input: { ...step(pledgeOf(memory, 'delegate.a')), outcome: 'CLEARED', notes: 'Visited and tested.' },
    }),
  },
  {
    says: 'It tries to select the other one, which is yet to be assessed.',
    by: 'pd.desk',
    operation: 'SelectPledge',
    variables: (memory) => ({ input: step(pledgeOf(memory, 'delegate.b')) }),
    refusedBy: 'pledge.cleared',
  },
  {
    says: 'It selects the team that is cleared, and sees what that does to parity. The other is not selected.',
    by: 'pd.desk',
    operation: 'SelectPledge',
    variables: (memory) => ({ input: step(pledgeOf(memory, 'delegate.a')) }),
  },
  {
    says: 'It plans the deployment of the team.',
    by: 'pd.desk',
    operation: 'DeployTeam',
    variables: (memory, day) => ({
      input: { pledgeId: pledgeOf(memory, 'delegate.a').id, startOn: day(20), endOn: day(200) },
    }),
  },
  {
    says: 'The team starts early, today: the clock stops.',
    by: 'pd.desk',
    operation: 'Start',
    variables: ({ deployment }, day) => ({ input: { ...step(deployment), startedOn: day(0) } }),
  },
  {
    says: 'The mission confirms that the gap is closed, and the request is closed with it.',
    by: 'minusma.police',
    operation: 'ConfirmGapClosed',
    variables: ({ gap }) => ({ input: step(gap) }),
  },
]

export const TEAM: Story<TeamMemory> = {
  cast: 'four people act',
  steps: STEPS,
  documents: ['team-life.graphql', 'request-life.graphql'],
  start: () => ({ gap: { id: '' }, teamRequest: { id: '' }, deployment: { id: '' }, pledges: new Map() }),
  remember(memory, { errors = [], capabilityGap, teamRequest, pledge, deployment }, { by, operation }) {
    if (errors.length > 0) return
    memory.gap = { ...memory.gap, ...capabilityGap }
    memory.teamRequest = { ...memory.teamRequest, ...teamRequest }
    memory.deployment = { ...memory.deployment, ...deployment }
    if (!pledge) return
    // The Police Division works on the pledge that it names; a delegate on the own one.
    const owner = [...memory.pledges].find(([, { id }]) => id === pledge.id)?.[0] ?? by
    if (operation === 'PledgeTeam' || memory.pledges.has(owner)) memory.pledges.set(owner, pledge)
  },
  watched: { operation: 'TeamRequestChanges', field: 'teamRequest' },
  awaited: ({ errors = [] }, { operation }, { teamRequest: { reference } }) => {
    const type = TOLD[operation]
    return errors.length === 0 && type
      ? ({ event, thing }) => event?.type === type && thing?.reference === reference
      : null
  },
}
