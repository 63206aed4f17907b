/** The documents of a partner agency, as every person of the demonstration runs them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMO_ACCOUNTS } from '../../seeds/demo/accounts.js'
import { ask } from '../kit/documents.js'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  DeploymentChangesDocument,
  DeploymentsNowDocument,
  EverythingDocument,
  OpenRequestsDocument,
  RefetchDocument,
  ReportedFactsDocument,
  RequestByReferenceDocument,
  TeamRequestChangesDocument,
  TeamsDocument,
  WhatHappenedDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const PEOPLE = [...DEMO_ACCOUNTS.map(({ handle }) => handle), undefined]

describe.each(PEOPLE.map((handle) => [handle ?? 'a visitor', handle] as const))('%s', (_name, handle) => {
  test('runs every query', async () => {
    const client = world.as(handle)
    const { advisoryRequests } = await ask(client, OpenRequestsDocument, { first: 100 })
    expect(advisoryRequests.edges).toHaveLength(advisoryRequests.totalCount)
    for (const { node } of advisoryRequests.edges) {
      const { advisoryRequest } = await ask(client, RequestByReferenceDocument, { reference: node.reference })
      expect(advisoryRequest).toMatchObject({ id: node.id, status: node.status })
    }
    await ask(client, TeamsDocument, { first: 100 })
    const { deployments } = await ask(client, DeploymentsNowDocument, { first: 100 })
    expect(deployments.nodes).toHaveLength(deployments.totalCount)
    await ask(client, ReportedFactsDocument, {})
    const { events } = await ask(client, WhatHappenedDocument, { first: 100 })
    const ids = advisoryRequests.edges.map(({ node }) => node.id)
    const first = ids[0] ?? (await anId())
    const refetched = await ask(client, RefetchDocument, { id: first, ids })
    expect(refetched.nodes.map((node) => node?.id)).toEqual(ids)
    expect(refetched.viewer?.handle).toBe(handle)
    // Nothing is told about what is not seen.
    for (const { subject } of events.nodes) expect(subject).not.toBeNull()
    if (ids.length === 0) expect(refetched.node).toBeNull()
  })
})

/** Of a request that somebody sees. */
async function anId(): Promise<string> {
  const { advisoryRequests } = await ask(world.as('auditor'), OpenRequestsDocument, { first: 1 })
  return advisoryRequests.edges[0]?.node.id ?? ''
}

describe('sees as many requests as its place in the table says', () => {
  const seen = async (handle: string) =>
    (await ask(world.as(handle), OpenRequestsDocument, { first: 100 })).advisoryRequests
  const ofAll = async () => (await seen('auditor')).edges.map(({ node }) => node)

  test('desks: all but drafts and what they are not named on', async () => {
    const all = await ofAll()
    const open = all.filter(({ status }) => status !== 'DRAFT')
    const notStrictly = open.filter(({ sensitivity }) => sensitivity !== 'STRICTLY_CONFIDENTIAL')
    expect((await seen('gfp.desk')).totalCount).toBe(open.length)
    expect((await seen('pd.desk')).totalCount).toBe(notStrictly.length)
    expect((await seen('au.observer')).totalCount).toBe(
      open.filter(({ sensitivity }) => sensitivity === 'UNCLASSIFIED').length,
    )
  })

  test('coordinators: their own, and of others what is approved', async () => {
    const mine = (await seen('rc.liberia')).edges.map(({ node }) => node)
    expect(mine.filter(({ country }) => country.code === 'LBR').map(({ status }) => status)).toEqual(
      expect.arrayContaining(['DRAFT', 'AWAITING_DECISION', 'DECLINED']),
    )
    const others = new Set(mine.filter(({ country }) => country.code !== 'LBR').map(({ status }) => status))
    expect([...others].sort()).toEqual(['APPROVED', 'COMPLETED', 'DEPLOYED', 'STAFFING', 'SUSPENDED'])
  })

  test('delegates and the administrator: none', async () => {
    for (const handle of ['delegate.a', 'delegate.b', 'delegate.c', 'admin']) {
      expect(await seen(handle)).toMatchObject({ totalCount: 0, edges: [] })
    }
  })

  test('there is one at least in every state', async () => {
    const states = new Set((await ofAll()).map(({ status }) => status))
    expect(states.size).toBe(14)
  })
})

describe('what the lists hold', () => {
  test('pages follow each other without gap or repetition, forward, whatever the order', async () => {
    for (const field of ['FILED_AT', 'START_ON', 'URGENCY', 'REFERENCE', 'UPDATED_AT'] as const) {
      const orderBy = { field, direction: 'ASC' } as const
      const whole = await ask(world.as('auditor'), OpenRequestsDocument, { first: 100, orderBy })
      const ids: string[] = []
      let after: string | null = null
      do {
        const page: typeof whole = await ask(world.as('auditor'), OpenRequestsDocument, { first: 4, after, orderBy })
        ids.push(...page.advisoryRequests.edges.map(({ node }) => node.id))
        after = page.advisoryRequests.pageInfo.hasNextPage ? page.advisoryRequests.pageInfo.endCursor : null
      } while (after)
      expect(ids).toEqual(whole.advisoryRequests.edges.map(({ node }) => node.id))
    }
  })

  test('filters: by status, country and what is overdue', async () => {
    const list = async (filter: object) =>
      (await ask(world.as('gfp.desk'), OpenRequestsDocument, { first: 100, filter })).advisoryRequests.edges.map(
        ({ node }) => node,
      )
    expect((await list({ status: ['DEPLOYED'] })).map(({ country }) => country.code)).toEqual(['BFA'])
    expect(new Set((await list({ country: ['ETH', 'HTI'] })).map(({ country }) => country.code))).toEqual(
      new Set(['ETH', 'HTI']),
    )
    const overdue = await list({ isOverdue: true })
    expect(overdue.length).toBeGreaterThan(0)
    expect(overdue.every(({ isOverdue }) => isOverdue)).toBe(true)
    expect((await list({ isOverdue: false })).some(({ isOverdue }) => isOverdue)).toBe(false)
  })

  test('a request is told whole', async () => {
    const filter = { status: ['IN_CONSULTATION' as const], country: ['ETH'] }
    const { advisoryRequests } = await ask(world.as('unhcr.officer'), OpenRequestsDocument, { first: 5, filter })
    expect(advisoryRequests.edges[0]?.node).toMatchObject({
      sensitivity: 'UNCLASSIFIED',
      urgency: 'HIGH',
      country: { code: 'ETH', name: 'Ethiopia' },
      leadEntity: { code: 'UNHCR' },
      sgfAreas: ['ADMINISTRATION'],
      undafPriorities: [{ framework: expect.any(String) }],
      profiles: [{ skill: { code: 'POLICE_REFORM_ADVICE' }, count: 1, filled: 0 }],
      deployments: { nodes: [] },
    })
    expect(advisoryRequests.edges[0]?.node.consultations.nodes).toMatchObject([
      { entity: { code: 'OHCHR' }, position: null, respondedAt: null },
      { entity: { code: 'UNDP' }, position: 'SUPPORT_WITH_CONDITIONS' },
      { entity: { code: 'UNODC' }, position: null },
    ])
  })

  test('team requests: those of the report with their source, pledges for those who may know', async () => {
    const { specializedTeamRequests } = await ask(world.as('pd.desk'), TeamsDocument, { first: 100 })
    const reported = specializedTeamRequests.nodes.filter(({ source }) => source !== null)
    expect(reported).toHaveLength(10)
    for (const { source, mission, size } of reported) {
      expect({ source, mission, size }).toEqual({
        source: { document: 'S/2018/1183', paragraph: 44 },
        mission: null,
        size: null,
      })
    }
    const invented = specializedTeamRequests.nodes.filter(({ source }) => source === null)
    expect(new Set(invented.map(({ status }) => status)).size).toBe(7)

    const pledges = async (handle: string) =>
      (await ask(world.as(handle), TeamsDocument, { first: 100 })).specializedTeamRequests.nodes
        .filter(({ status }) => status === 'SELECTING')
        .flatMap(({ pledges: { nodes } }) => nodes.map(({ status }) => status))
        .sort()
    expect(await pledges('pd.desk')).toEqual(['CLEARED', 'NOT_CLEARED', 'PLEDGED'])
    expect(await pledges('delegate.a')).toEqual(['CLEARED'])
    expect(await pledges('minusma.police')).toEqual([])
  })

  test('deployments: the request behind them only for those who see it', async () => {
    const { deployments } = await ask(world.as('pd.desk'), DeploymentsNowDocument, { first: 100 })
    expect(deployments.nodes).toContainEqual(
      expect.objectContaining({ kind: 'INDIVIDUAL', status: 'ACTIVE', country: { code: 'BFA' }, team: null }),
    )
    const own = await ask(world.as('delegate.b'), DeploymentsNowDocument, { first: 100 })
    expect(own.deployments.nodes.length).toBeGreaterThan(0)
    expect(own.deployments.nodes.every(({ request }) => request === null)).toBe(true)
    const active = await ask(world.as('minusca.police'), DeploymentsNowDocument, {
      first: 100,
      filter: { mission: ['MINUSCA'], activeOn: day(0) },
    })
    expect(active.deployments.nodes.map(({ kind }) => kind)).toContain('TEAM')
    expect(new Set(active.deployments.nodes.map(({ mission }) => mission?.code))).toEqual(new Set(['MINUSCA']))
  })

  test('the log: filtered, and paged by the cursors that subscriptions take', async () => {
    const filter = { type: ['ADVISORY_REQUEST_APPROVED'] }
    const page = await ask(world.as('gfp.desk'), WhatHappenedDocument, { first: 2, filter })
    expect(page.events.nodes.map(({ type }) => type)).toEqual(Array(2).fill('ADVISORY_REQUEST_APPROVED'))
    expect(page.events.nodes[0]?.subject?.__typename).toBe('AdvisoryRequest')
    expect(page.events.nodes[0]?.changes).toContainEqual({
      field: 'status',
      from: 'AWAITING_DECISION',
      to: 'APPROVED',
    })
    const rest = await ask(world.as('gfp.desk'), WhatHappenedDocument, {
      first: 100,
      filter,
      after: page.events.pageInfo.endCursor,
    })
    const whole = await ask(world.as('gfp.desk'), WhatHappenedDocument, { first: 100, filter })
    expect([...page.events.nodes, ...rest.events.nodes]).toEqual(whole.events.nodes)
  })
})

describe('live beside requests', () => {
  test('deployments and the whole log are followed', async () => {
    const state = await world.as('pd.desk').subscribe(DeploymentChangesDocument, { filter: { country: ['BFA'] } })
    const everything = await world.as('auditor').subscribe(EverythingDocument, {}, 'sse')
    const teams = await world.as('pd.desk').subscribe(TeamRequestChangesDocument, {})
    const life = await (await RequestLife.file(world, STARTING)).approved()
    const planned = await life.assign()
    await life.end(await life.start(planned))
    const told = [await state.data(), await state.data(), await state.data()].map(({ deploymentChanged }) => [
      deploymentChanged.event?.type,
      deploymentChanged.deployment?.reference,
    ])
    expect(told).toEqual([
      ['DEPLOYMENT_PLANNED', planned.reference],
      ['DEPLOYMENT_STARTED', planned.reference],
      ['DEPLOYMENT_ENDED', planned.reference],
    ])
    await everything.waitFor(({ data }) => data?.eventAppended.type === 'ADVISORY_REQUEST_COMPLETED')
    const positions = everything.all.map(({ data }) => Number(data?.eventAppended.position))
    expect(positions).toEqual(positions.map((_, index) => Number(positions[0]) + index))
    expect(everything.all[0]?.data?.eventAppended).toMatchObject({
      type: 'ADVISORY_REQUEST_FILED',
      subject: { id: life.id, __typename: 'AdvisoryRequest' },
    })
    expect(teams.all).toEqual([])
  })
})
