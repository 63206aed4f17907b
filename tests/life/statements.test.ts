/** What a read costs in statements: few, and as many for a long list as for a short one. */
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { RequestLife } from '../kit/request-life.js'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'
import {
  CandidatesDocument,
  DeploymentsNowDocument,
  OpenRequestsDocument,
  RefetchDocument,
  ReportedFactsDocument,
  RequestByReferenceDocument,
  TeamsDocument,
  WhatHappenedDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  // Nothing is sent but what is asked for.
  world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } })
  for (let count = 0; count < 6; count++) await (await RequestLife.file(world)).inConsultation()
})
afterAll(() => world.close())

/** How many statements an operation takes; one of them reads the account of the bearer. */
async function cost<Data, Variables>(
  handle: string | undefined,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<number> {
  const once = async () => (await statementsOf(() => ask(world.as(handle), document, variables))).length
  // The hub itself polls now and then: that can only add.
  return Math.min(await once(), await once())
}

/** … for pages of each of these lengths. */
async function costs<Data, Variables extends { first: number }>(
  handle: string,
  document: TypedDocumentNode<Data, Variables>,
  lengths: readonly number[],
): Promise<number[]> {
  const all: number[] = []
  for (const first of lengths) all.push(await cost(handle, document, { first } as Variables))
  return all
}

/** The same for every length, and not more than `most`. */
function expectFlat(counted: readonly number[], most: number): void {
  expect(new Set(counted).size).toBe(1)
  expect(counted[0]).toBeLessThanOrEqual(most)
}

// The account, the page, the count.
test.each(['gfp.desk', 'unodc.officer', 'rc.burkina-faso', 'au.observer', 'auditor'])(
  'OpenRequests, three levels deep, as %s: at most 3 statements, for 1, 5 or 20 requests',
  async (handle) => {
    const { advisoryRequests } = await ask(world.as(handle), OpenRequestsDocument, { first: 100 })
    expect(advisoryRequests.totalCount).toBeGreaterThan(8)
    expectFlat(await costs(handle, OpenRequestsDocument, [1, 5, 20]), 3)
  },
)

test.each(['pd.desk', 'delegate.a', 'minusma.police'])('Teams as %s: at most 2 statements', async (handle) => {
  expectFlat(await costs(handle, TeamsDocument, [1, 5, 20]), 2)
})

test.each(['pd.desk', 'delegate.b', 'auditor'])('DeploymentsNow as %s: at most 3 statements', async (handle) => {
  expectFlat(await costs(handle, DeploymentsNowDocument, [1, 3, 20]), 3)
})

test('RequestByReference: at most 10, for a request with much behind it as for one at its beginning', async () => {
  const of = async (status: 'SUBMITTED' | 'DEPLOYED') => {
    const filter = { status: [status], sensitivity: ['UNCLASSIFIED' as const] }
    const { advisoryRequests } = await ask(world.as('gfp.desk'), OpenRequestsDocument, { first: 1, filter })
    const reference = advisoryRequests.edges[0]?.node.reference ?? ''
    return cost('gfp.desk', RequestByReferenceDocument, { reference })
  }
  const [young, old] = [await of('SUBMITTED'), await of('DEPLOYED')]
  // The entities behind the events of its timeline take one more, where there are any.
  expect(old - young).toBeLessThanOrEqual(1)
  expect(old).toBeLessThanOrEqual(10)
})

test.each(['gfp.desk', 'auditor', 'pd.desk'])(
  'WhatHappened as %s: the account, the events, and one statement at most for each sort of thing among them',
  async (handle) => {
    const sortsOf = async (first: number) => {
      const { events } = await ask(world.as(handle), WhatHappenedDocument, { first })
      return new Set(events.nodes.map(({ subject }) => subject?.__typename)).size
    }
    for (const first of [1, 5, 20, 100]) {
      expect(await cost(handle, WhatHappenedDocument, { first })).toBeLessThanOrEqual(2 + (await sortsOf(first)))
    }
  },
)

test('ReportedFacts: at most 6 statements, and the account', async () => {
  expect(await cost(undefined, ReportedFactsDocument, {})).toBeLessThanOrEqual(6)
  expect(await cost('gfp.desk', ReportedFactsDocument, {})).toBeLessThanOrEqual(7)
})

test('Refetch: one for each sort of thing, however many ids', async () => {
  const { advisoryRequests } = await ask(world.as('auditor'), OpenRequestsDocument, { first: 20 })
  const ids = advisoryRequests.edges.map(({ node }) => node.id)
  const id = ids[0] ?? ''
  const few = await cost('auditor', RefetchDocument, { id, ids: ids.slice(0, 2) })
  expectFlat([few, await cost('auditor', RefetchDocument, { id, ids })], 4)
})

test('Candidates: at most 5 statements, for one as for a hundred', async () => {
  const life = await (await RequestLife.file(world)).approved()
  const variables = { id: life.id, profile: await life.profile() }
  const few = await cost('pd.desk', CandidatesDocument, { ...variables, first: 1 })
  expectFlat([few, await cost('pd.desk', CandidatesDocument, { ...variables, first: 100 })], 5)
})
