/**
 * The roads by which something can show. Each asks the public API as one viewer and returns the things that it showed. Every
 * answer is also read as a text: whatever thing shows in it anywhere counts as shown.
 */
import { randomUUID } from 'node:crypto'
import type { Client } from '../kit/client.js'
import type { Viewer } from './cast.js'
import { globalId, type Thing, type Things } from './things.js'

/** So many fields of one name in one operation: below what limits of aliases allow. */
const BATCH = 15
const PAGE = 50

export interface Look {
  readonly things: Things
  readonly viewer: Viewer
  readonly client: Client
  /** Takes note of every text that came, whatever road. */
  readonly onText: (text: string) => void
}

export interface Road {
  readonly name: string
  /** Whether it can show the thing at all. */
  readonly leads: (thing: Thing) => boolean
  /** It leads through something else. */
  readonly nested?: true
  readonly shown: (look: Look) => Promise<Set<Thing>>
}

type Json = null | string | number | boolean | Json[] | { [key: string]: Json }
type Data = Record<string, Json>

export async function ask(look: Look, document: string, variables: object = {}): Promise<Data> {
  const answer = await look.client.attempt<Data, object>(document, variables)
  const text = JSON.stringify(answer)
  look.onText(text)
  if (answer.errors || !answer.data) throw new Error(`${document}\n${text.slice(0, 2_000)}`)
  return answer.data
}

function batches<T>(items: readonly T[], size = BATCH): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}

/** One aliased field for each thing; those count as shown of which `holds` says so. */
function single(
  name: string,
  noun: string,
  field: (thing: Thing) => string,
  holds: (value: Json, thing: Thing) => boolean = (value) => value !== null,
  kind: 'query' | 'mutation' = 'query',
): Road {
  return {
    name: `${noun} ${name}`,
    leads: (thing) => thing.noun === noun,
    async shown(look) {
      const shown = new Set<Thing>()
      for (const some of batches(look.things.of(noun))) {
        const data = await ask(look, `${kind} { ${some.map((thing, at) => `a${at}: ${field(thing)}`).join('\n')} }`)
        for (const [at, thing] of some.entries()) if (holds(data[`a${at}`] ?? null, thing)) shown.add(thing)
      }
      return shown
    },
  }
}

const byReference = (noun: string, field: string) =>
  single(`by ${field}(reference)`, noun, ({ reference }) => `${field}(reference: "${reference}") { id }`)

const byNode = (noun: string) => single('by node', noun, (thing) => `node(id: "${globalId(thing)}") { id __typename }`)

const byNodes = (noun: string): Road => ({
  name: `${noun} by nodes`,
  leads: (thing) => thing.noun === noun,
  async shown(look) {
    const shown = new Set<Thing>()
    for (const some of batches(look.things.of(noun), PAGE)) {
      const { nodes } = await ask(look, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: some.map(globalId) })
      for (const [at, thing] of some.entries()) if ((nodes as Json[])[at] !== null) shown.add(thing)
    }
    return shown
  },
})

/** All pages of a connection, in which `totalCount` says no more than what is listed. */
function byList(name: string, nouns: readonly string[], field: string, selection: string, args = ''): Road {
  return {
    name,
    leads: ({ noun }) => nouns.includes(noun),
    async shown(look) {
      const shown = new Set<Thing>()
      let listed = 0
      for (let after: string | null = null; ;) {
        const document = `query ($after: String) { list: ${field}(first: ${PAGE}, after: $after${args}) {
          totalCount pageInfo { hasNextPage endCursor } nodes { ${selection} } } }`
        const { list } = (await ask(look, document, { after })) as unknown as {
          list: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Json[] }
        }
        listed += list.nodes.length
        for (const thing of look.things.shownIn(JSON.stringify(list.nodes)))
          if (nouns.includes(thing.noun)) shown.add(thing)
        if (list.pageInfo.hasNextPage) {
          after = list.pageInfo.endCursor
          continue
        }
        if (list.totalCount !== listed) throw new Error(`${name}: ${list.totalCount} counted, ${listed} listed`)
        return shown
      }
    },
  }
}

/** What shows of these nouns in the answer to a query. */
function byReading(name: string, nouns: readonly string[], document: string): Road {
  return {
    name,
    leads: ({ noun }) => nouns.includes(noun),
    async shown(look) {
      const text = JSON.stringify(await ask(look, document))
      return new Set([...look.things.shownIn(text)].filter(({ noun }) => nouns.includes(noun)))
    },
  }
}

/** A step that is refused in any case; what is not there for the actor is NOT_FOUND, and nothing else is. */
function byStep(noun: string, mutation: string, more = ''): Road {
  return single(
    `by ${mutation}`,
    noun,
    (thing) =>
      `${mutation}(input: { id: "${globalId(thing)}", expectedVersion: 99, idempotencyKey: "${randomUUID()}"${more} }) { errors { code message path } }`,
    (value) => {
      const { errors } = value as { errors: { code: string }[] }
      if (errors.length === 0) throw new Error(`${mutation} was done`)
      return errors.every(({ code }) => code !== 'NOT_FOUND' && code !== 'UNAUTHENTICATED')
    },
    'mutation',
  )
}

const REQUEST_PARTS = ['HumanRightsAssessment', 'Consultation', 'FundingCommitment', 'AdviserProfile', 'BreakGlass']
const PARTS = `id humanRightsAssessment { findings mitigations { measure } } consultations(first: 5) { nodes { id reasons } }
  funding { commitments { id contributor } } profiles { id } breakGlass { purpose handle }`

export const ROADS: readonly Road[] = [
  byReference('AdvisoryRequest', 'advisoryRequest'),
  byReference('Deployment', 'deployment'),
  byReference('SpecializedTeamRequest', 'specializedTeamRequest'),
  byReference('FormedUnitPledge', 'formedUnitPledge'),
  byReference('ExpertTeamVisit', 'expertTeamVisit'),
  byNode('AdvisoryRequest'),
  ...[
    ...[
      'AdvisoryRequest',
      'AdviserProfile',
      'HumanRightsAssessment',
      'Consultation',
      'FundingCommitment',
      'Deployment',
    ],
    ...['Expert', 'CapabilityGap', 'SpecializedTeamRequest', 'TeamPledge', 'FormedUnitPledge', 'ExpertTeamVisit'],
    ...['ExpertTeamFinding', 'ExpertTeamFollowUp'],
  ].map(byNodes),
  byList('AdvisoryRequest by list', ['AdvisoryRequest'], 'advisoryRequests', 'reference'),
  byList(
    'AdvisoryRequest by order and filter',
    ['AdvisoryRequest'],
    'advisoryRequests',
    'id',
    ', filter: { text: "Advisers zq" }, orderBy: { field: REFERENCE, direction: ASC }',
  ),
  byList('Deployment by list', ['Deployment'], 'deployments', 'reference'),
  byList('CapabilityGap by list', ['CapabilityGap'], 'capabilityGaps', 'reference'),
  byList('SpecializedTeamRequest by list', ['SpecializedTeamRequest'], 'specializedTeamRequests', 'reference'),
  byList('FormedUnitPledge by list', ['FormedUnitPledge'], 'formedUnitPledges', 'reference'),
  byList('ExpertTeamVisit by list', ['ExpertTeamVisit'], 'expertTeamVisits', 'reference'),
  byList(
    'Expert and identity by list',
    ['Expert', 'ExpertIdentity'],
    'experts',
    'reference identity { familyName } clearances { kind }',
  ),
  byList('parts by list of requests', REQUEST_PARTS, 'advisoryRequests', PARTS, ', filter: { text: "zq" }'),
  {
    nested: true,
    ...byList(
      'TeamPledge by team request',
      ['TeamPledge'],
      'specializedTeamRequests',
      'pledges(first: 10) { totalCount nodes { id certification { signedBy } } }',
    ),
  },
  byList(
    'visits by list, with what hangs on them',
    ['ExpertTeamFinding', 'ExpertTeamFollowUp', 'VisitGlass'],
    'expertTeamVisits',
    'findings { summary } followUps { action request { reference } } breakGlass { purpose handle }',
  ),
  byList(
    'requests of a deployment',
    [],
    'deployments',
    'request { reference title } team { reference } members { expert { reference identity { familyName } } }',
  ),
  single(
    'by search',
    'AdvisoryRequest',
    ({ mark }) => `advisoryRequests(first: 1, filter: { text: "${mark}" }) { totalCount nodes { reference } }`,
    (value, { reference }) => {
      const { totalCount, nodes } = value as { totalCount: number; nodes: { reference: string }[] }
      if (totalCount !== nodes.length || nodes.some((node) => node.reference !== reference))
        throw new Error(JSON.stringify(value))
      return totalCount === 1
    },
  ),
  byReading(
    'AdvisoryRequest by country',
    ['AdvisoryRequest'],
    `{ country(code: "BFA") { advisoryRequests(first: 100) { totalCount nodes { reference } } } }`,
  ),
  byStep('AdvisoryRequest', 'triageAdvisoryRequest'),
  byStep('Deployment', 'startDeployment', ', startedOn: "2026-11-23"'),
  byStep('SpecializedTeamRequest', 'publishSpecializedTeamRequest'),
  byStep('TeamPledge', 'withdrawTeamPledge', ', reasons: "r"'),
  byStep('FormedUnitPledge', 'withdrawFormedUnitPledge', ', reasons: "r"'),
  byStep('CapabilityGap', 'confirmCapabilityGapClosed', ''),
  byStep('ExpertTeamVisit', 'closeExpertTeamVisit'),
]
