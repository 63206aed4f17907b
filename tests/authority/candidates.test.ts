/**
 * Who is told which experts a profile could be staffed with: of those who see the request, the roles of the table alone;
 * and how much of why: dates of clearances and availability for those alone who may look at the person.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CandidatesDocument } from '../generated/graphql.js'
import { ask } from '../kit/documents.js'
import { day } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import type { Viewer } from './cast.js'
import { OTHER_DUTIES } from './duties.js'
import { seesWhenReady } from './oracle.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('to match candidates is for the roles of the table, and no other', async () => {
  const life = await (await RequestLife.file(world)).approved()
  const profile = await life.profile()
  const query = `query ($id: ID!, $profile: ID!) {
    viewer { role }
    node(id: $id) { ... on AdvisoryRequest { id candidates(profile: $profile) { nodes { expert { reference } } } } }
  }`
  const told = new Set<string>()
  for (const { handle } of await world.hub.database.client.account.findMany({ where: { status: 'ACTIVE' } })) {
    const { data, errors } = await world.as(handle).attempt(query, { id: life.id, profile })
    const { viewer, node } = data as { viewer: { role: string }; node: { candidates: object | null } | null }
    if (node?.candidates) told.add(viewer.role)
    else expect([undefined, 'FORBIDDEN']).toContain(errors?.[0]?.extensions?.['code'])
  }
  expect([...told].toSorted()).toEqual([...OTHER_DUTIES['match candidates']].toSorted())
})

/** Any day, and any word of what is cleared, screened or certified, or of when somebody is free. */
const TELLS = /\d{4}-\d{2}-\d{2}|screen|certif|clearance|trained|available|deployment|served/i

test('why somebody is a candidate is told without dates and clearances to those who may not look at the person', async () => {
  const life = await (await RequestLife.file(world)).approved()
  const variables = { id: life.id, profile: await life.profile(), first: 50 }
  const candidatesOf = async (handle: string) => {
    const { node } = await ask(world.as(handle), CandidatesDocument, variables)
    if (!node || !('candidates' in node) || !node.candidates) throw new Error('No candidates are told')
    return node.candidates.nodes
  }
  const inFull = await candidatesOf('pd.desk')
  expect(inFull.length).toBeGreaterThan(2)
  for (const [handle, role] of [
    ['pd.desk', 'POLICE_DIVISION_DESK'],
    ['auditor', 'AUDITOR'],
    ['gfp.desk', 'GFP_DESK'],
  ] as const) {
    const viewer: Viewer = { handle, role }
    const told = await candidatesOf(handle)
    const without = ({ reasons, ...one }: (typeof told)[number]) => ({
      ...one,
      reasons: reasons.map(({ criterion, met }) => ({ criterion, met })),
    })
    expect(told.map(without), handle).toEqual(inFull.map(without))
    for (const { reasons } of told) {
      const tells = reasons.filter(({ detail }) => TELLS.test(detail)).map(({ criterion }) => criterion)
      const all = ['cleared', 'available', 'no-overlap', 'country', 'margin']
      expect(tells, handle).toEqual(seesWhenReady(viewer, 'XAA') ? all : [])
      expect(reasons.find(({ criterion }) => criterion === 'skilled')?.detail).toContain('years')
    }
  }
})

test('periods of availability are shown with clearances, and to nobody else', async () => {
  const query =
    '{ experts(first: 100) { nodes { memberState { code } clearances { kind } availability { fromOn toOn } } } }'
  for (const { handle, role, memberStateCode } of await world.hub.database.client.account.findMany({
    where: { status: 'ACTIVE' },
  })) {
    const viewer: Viewer = { handle, role, ...(memberStateCode !== null && { state: memberStateCode }) }
    const { experts } = await world.as(handle).run<{
      experts: { nodes: { memberState: { code: string }; clearances: object[]; availability: object[] }[] }
    }>(query)
    const [told = [], hidden = []] = [true, false].map((sees) =>
      experts.nodes.filter(({ memberState }) => seesWhenReady(viewer, memberState.code) === sees),
    )
    expect([handle, hidden.flatMap(({ availability, clearances }) => [...availability, ...clearances])]).toEqual([
      handle,
      [],
    ])
    // Of some nothing is known, also to those who may know.
    expect([handle, told.some(({ availability }) => availability.length > 0)]).toEqual([handle, told.length > 0])
  }
})

test('of the standing capacity is told who can be sent today; of other days to those who may look at the person', async () => {
  const query = `query ($on: Date!) { standingCapacity(first: 100) { nodes {
    expert { memberState { code } } deployable today: deployable(on: "${day(0)}") later: deployable(on: $on) freeFrom
  } } }`
  interface Told {
    readonly expert: { readonly memberState: { readonly code: string } }
    readonly deployable: boolean | null
    readonly today: boolean | null
    readonly later: boolean | null
    readonly freeFrom: string | null
  }
  const told = async (handle: string) =>
    (await world.as(handle).run<{ standingCapacity: { nodes: Told[] } }>(query, { on: day(100) })).standingCapacity
      .nodes
  for (const [handle, role, state] of [
    ['pd.desk', 'POLICE_DIVISION_DESK', undefined],
    ['auditor', 'AUDITOR', undefined],
    ['gfp.desk', 'GFP_DESK', undefined],
    ['delegate.a', 'MEMBER_STATE_DELEGATE', 'XAA'],
  ] as const) {
    const nodes = await told(handle)
    expect(nodes.length, handle).toBeGreaterThan(0)
    for (const { expert, deployable, today, later, freeFrom } of nodes) {
      const sees = seesWhenReady({ handle, role, ...(state && { state }) }, expert.memberState.code)
      expect([handle, typeof deployable, today]).toEqual([handle, 'boolean', deployable])
      expect([handle, later === null, freeFrom === null]).toEqual([handle, !sees, !sees])
    }
  }
  const list = 'query ($on: Date!) { standingCapacity(first: 100, deployableOn: $on) { totalCount } }'
  for (const [handle, codes] of [
    ['pd.desk', undefined],
    ['delegate.a', undefined],
    ['gfp.desk', ['FORBIDDEN']],
    ['rc.liberia', ['FORBIDDEN']],
  ] as const) {
    const { errors } = await world.as(handle).attempt(list, { on: day(100) })
    expect([handle, errors?.map(({ extensions }) => extensions?.['code'])]).toEqual([handle, codes])
    await world.as(handle).run(list, { on: day(0) })
  }
})
