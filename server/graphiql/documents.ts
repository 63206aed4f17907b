/** The documents that GraphiQL opens with. A test holds them to the schema. */
export interface Example {
  readonly query: string
  readonly variables: string
}

const openRequests = `# Police advisory requests on their way to a decision, as the chosen person may see them.
query OpenRequests($first: Int!, $filter: AdvisoryRequestFilter) {
  advisoryRequests(first: $first, filter: $filter) {
    totalCount
    nodes {
      id
      reference
      title
      status
      sensitivity
      urgency
      version
      isOverdue
      country { code name }
      leadEntity { code name }
      allowedActions { action allowed missing { code message paragraph } }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const file = `# A resident coordinator files a request. Choose "rc.liberia" above.
# Sent again with the same key, it answers as the first time; a new act needs a new key.
mutation File($input: FileAdvisoryRequestInput!) {
  fileAdvisoryRequest(input: $input) {
    request { id reference status version }
    errors { code message path rule paragraph }
  }
}
`

const changes = `# Stays open, and tells what changes. File or amend a request in another window, and watch.
subscription RequestChanges {
  advisoryRequestChanged {
    cursor
    event { position type occurredAt }
    accessEnded
    request { id reference status version title country { code } }
  }
}
`

const reported = `# What the report of the Secretary-General states, each with its paragraph.
query ReportedFacts {
  missions(first: 50) { nodes { code name(language: FR) status country { code name } } }
  parity { category scope women target targetYear asOf isStale source { document paragraph } }
  recommendations(first: 30) { nodes { number series text status source { document paragraph } } }
}
`

export const EXAMPLES: readonly Example[] = [
  {
    query: openRequests,
    variables: json({
      first: 20,
      filter: { status: ['SUBMITTED', 'IN_TRIAGE', 'IN_CONSULTATION', 'AWAITING_DECISION'] },
    }),
  },
  {
    query: file,
    variables: json({
      input: {
        idempotencyKey: 'my-first-request',
        country: 'LBR',
        title: 'Community policing outside Monrovia',
        justification: 'The national police has asked for advice on community policing in four counties.',
        urgency: 'ROUTINE',
        sensitivity: 'UNCLASSIFIED',
        sgfAreas: ['CAPACITY_BUILDING_AND_DEVELOPMENT'],
        preventionDimension: 'STRUCTURAL',
        undafPriorities: [{ framework: 'UNDAF', outcome: 'Sustaining peace and security' }],
        profiles: [{ skill: 'COMMUNITY_POLICING', count: 2, languages: ['en'] }],
        durationMonths: 12,
      },
    }),
  },
  { query: changes, variables: '' },
  { query: reported, variables: '' },
]

function json(value: unknown): string {
  return JSON.stringify(value, null, 2)
}
