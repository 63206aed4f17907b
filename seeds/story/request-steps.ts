/** The life of one advisory request as six people lead it, step by step: data for the story and for the crash test. */
import type { Story, StoryStep } from './story.js'

export interface Memory {
  requestId: string
  requestVersion: number
  profileId: string
  expertId: string
  deploymentId: string
  deploymentVersion: number
  /** Open requests that look like this one: those that an interrupted story left behind. */
  duplicates: readonly string[]
}

/** The one thing the story asks that no document of the partners asks. */
export const PROFILES = `query Profiles($id: ID!) { node(id: $id) { ... on AdvisoryRequest { profiles { id } } } }`

const request = (memory: Memory) => ({ id: memory.requestId, expectedVersion: memory.requestVersion })
const deployment = (memory: Memory) => ({ id: memory.deploymentId, expectedVersion: memory.deploymentVersion })
const MONEY = { amount: '180000.00', currency: 'USD' }

export const REQUEST_STORY: readonly StoryStep<Memory>[] = [
  {
    says: 'The resident coordinator drafts a request for an adviser on community-oriented policing.',
    by: 'rc.burkina-faso',
    operation: 'File',
    variables: (_memory, day) => ({
      input: {
        country: 'BFA',
        title: 'Advisers on community-oriented policing',
        justification: 'Trust between police and communities in the north has to be rebuilt.',
        urgency: 'HIGH',
        undafPriorities: [{ framework: 'UNDAF', outcome: 'Outcome 1.2: security institutions answer to the people' }],
        sgfAreas: ['OPERATIONS'],
        preventionDimension: 'STRUCTURAL',
        profiles: [{ skill: 'COMMUNITY_POLICING', count: 1, languages: ['fr'] }],
        startOn: day(0),
        durationMonths: 6,
        hostConsent: { reference: 'Note verbale 118/2026', givenOn: day(-7) },
        fundingRequired: MONEY,
      },
    }),
  },
  {
    says: 'The resident coordinator submits it. Partners see it from now on.',
    by: 'rc.burkina-faso',
    operation: 'Submit',
    variables: (memory) => ({ input: { ...request(memory), acknowledgedDuplicates: memory.duplicates } }),
    mends: {
      rule: 'request.duplicates-acknowledged',
      says: 'It has looked at what an earlier story left open, acknowledges it, and submits again.',
    },
  },
  {
    says: 'The Global Focal Point desk takes it into triage.',
    by: 'gfp.desk',
    operation: 'Triage',
    variables: (memory) => ({ input: request(memory) }),
  },
  {
    says: 'The desk gives UNODC the lead and consults UNDP, OHCHR and the Police Division.',
    by: 'gfp.desk',
    operation: 'Consult',
    variables: (memory) => ({
      input: { ...request(memory), leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR', 'PD'] },
    }),
  },
  {
    says: 'UNDP supports it.',
    by: 'undp.officer',
    operation: 'Position',
    variables: (memory) => ({
      input: { ...request(memory), position: 'SUPPORT', reasons: 'It joins the programme on local governance.' },
    }),
  },
  {
    says: 'The Police Division supports it and offers standing capacity until the advisers arrive.',
    by: 'pd.desk',
    operation: 'Position',
    variables: (memory) => ({
      input: {
        ...request(memory),
        position: 'SUPPORT',
        reasons: 'In line with the manual on community-oriented policing.',
        offers: ['One officer of the Standing Police Capacity for four weeks'],
      },
    }),
  },
  {
    says: 'OHCHR supports it with a condition.',
    by: 'ohchr.officer',
    operation: 'Position',
    variables: (memory) => ({
      input: {
        ...request(memory),
        position: 'SUPPORT_WITH_CONDITIONS',
        reasons: 'Complaints about two stations are open.',
        conditions: ['The two stations take part in the training first'],
      },
    }),
  },
  {
    says: 'OHCHR assesses the human rights risk as medium, with a mitigation agreed. Not everybody may see this.',
    by: 'ohchr.officer',
    operation: 'Assess',
    variables: (memory) => ({
      input: {
        ...request(memory),
        risk: 'MEDIUM',
        findings: 'Isolated complaints, followed up by the inspectorate.',
        mitigations: [{ measure: 'Quarterly review with the national human rights commission', agreed: true }],
      },
    }),
  },
  {
    says: 'The desk closes the consultation.',
    by: 'gfp.desk',
    operation: 'Conclude',
    variables: (memory) => ({ input: request(memory) }),
  },
  {
    says: 'The desk tries to approve without funding.',
    by: 'gfp.desk',
    operation: 'Approve',
    variables: (memory) => ({ input: request(memory) }),
    refusedBy: 'funding.committed',
  },
  {
    says: 'UNODC commits extra-budgetary funds.',
    by: 'unodc.officer',
    operation: 'Fund',
    variables: (memory) => ({
      input: { ...request(memory), source: 'EXTRA_BUDGETARY', contributor: 'Donor consortium', amount: MONEY },
    }),
  },
  {
    says: 'Now the desk approves.',
    by: 'gfp.desk',
    operation: 'Approve',
    variables: (memory) => ({ input: request(memory) }),
  },
  {
    says: 'The Police Division looks at the profile asked for,',
    by: 'pd.desk',
    operation: 'Profiles',
    variables: (memory) => ({ id: memory.requestId }),
  },
  {
    says: 'and at who could go: cleared, available, skilled, nowhere else.',
    by: 'pd.desk',
    operation: 'Candidates',
    variables: (memory) => ({ id: memory.requestId, profile: memory.profileId, first: 3 }),
  },
  {
    says: 'It assigns the first of them.',
    by: 'pd.desk',
    operation: 'Assign',
    variables: (memory, day) => ({
      input: {
        requestId: memory.requestId,
        profileId: memory.profileId,
        expertId: memory.expertId,
        startOn: day(0),
        endOn: day(180),
      },
    }),
  },
  {
    says: 'The expert starts today.',
    by: 'pd.desk',
    operation: 'Start',
    variables: (memory, day) => ({ input: { ...deployment(memory), startedOn: day(0) } }),
  },
  {
    says: 'The assignment is extended.',
    by: 'pd.desk',
    operation: 'Extend',
    variables: (memory, day) => ({
      input: { ...deployment(memory), endOn: day(240), reasons: 'The second round of training needs two more months.' },
    }),
  },
  {
    says: 'It ends, with its report: the request is completed.',
    by: 'pd.desk',
    operation: 'End',
    variables: (memory, day) => ({
      input: { ...deployment(memory), endedOn: day(0), report: 'Twelve stations trained; hand-over agreed.' },
    }),
  },
]

/** What the steps of a deployment tell all who see the request. */
const TOLD: Readonly<Record<string, string>> = {
  Assign: 'ADVISORY_REQUEST_STAFFING',
  Start: 'ADVISORY_REQUEST_DEPLOYED',
  Extend: 'ADVISORY_REQUEST_DEPLOYMENT_EXTENDED',
  End: 'ADVISORY_REQUEST_COMPLETED',
}

export const REQUEST: Story<Memory> = {
  cast: 'six people act',
  steps: REQUEST_STORY,
  documents: ['request-life.graphql'],
  extras: { Profiles: PROFILES },
  start: () => ({
    requestId: '',
    requestVersion: 0,
    profileId: '',
    expertId: '',
    deploymentId: '',
    deploymentVersion: 0,
    duplicates: [],
  }),
  remember(memory, { errors = [], request, deployment, profiles, candidates, duplicates }) {
    if (request) {
      memory.requestId = request.id
      memory.requestVersion = request.version ?? memory.requestVersion
    }
    if (deployment && errors.length === 0) {
      memory.deploymentId = deployment.id
      memory.deploymentVersion = deployment.version ?? memory.deploymentVersion
    }
    memory.profileId = profiles?.[0]?.id ?? memory.profileId
    memory.expertId = candidates?.nodes[0]?.expert.id ?? memory.expertId
    if (duplicates) memory.duplicates = duplicates.map(({ id }) => id)
  },
  watched: { operation: 'RequestChanges', field: 'request' },
  awaited: ({ request, errors = [] }, { operation }, { requestId }) => {
    // A draft is told to nobody.
    if (errors.length > 0 || operation === 'File') return null
    const type = TOLD[operation]
    if (type) return ({ event, thing }) => event?.type === type && thing?.id === requestId
    return request ? ({ thing }) => thing?.id === requestId && (thing.version ?? 0) >= (request.version ?? 0) : null
  },
}
