/** A delegate never sees another State's pledge before selection: every road of the public API, one by one. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expertFacts } from '../../prisma/deployment-facts.js'
import { day } from '../kit/filing.js'
import { certification, type PledgeState, step, TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
let life: TeamLife
let pledge: PledgeState
const OTHER = 'delegate.b'
const NOWHERE = Buffer.from('TeamPledge:00000000-0000-7000-8000-000000000000').toString('base64')

beforeAll(async () => {
  world = await startHub()
  life = await (await TeamLife.report(world)).published()
})
afterAll(() => world.close())

interface Everything {
  readonly specializedTeamRequest: object
  readonly events: {
    readonly nodes: readonly { readonly subject: { readonly id: string } | null; readonly type: string }[]
  }
}

/** All that a delegate can ask about the request. */
const ALL = `query ($reference: String!) {
  specializedTeamRequest(reference: $reference) {
    id status version updatedAt isOverdue
    pledges(first: 50) { totalCount pageInfo { hasNextPage } nodes { id reference size } edges { cursor } }
    deployments(first: 50) { totalCount }
    timeline(first: 50) { totalCount nodes { type note changes { field from to } } }
    parityEffect { before after target }
    allowedActions { action allowed missing { code message } }
    capabilityGap { id version timeline(first: 50) { nodes { type } } teamRequests { pledges { totalCount } } }
    mission { specializedTeamRequests(first: 1) { nodes { pledges { totalCount } } } }
  }
  events(first: 100) { nodes { type subject { id } } }
}`

const seen = (handle: string) => world.as(handle).run<Everything>(ALL, { reference: life.reference })

describe.each(['made', 'assessed', 'revised', 'assessed again'])('a pledge of another State that was %s', (stage) => {
  let before: Everything

  beforeAll(async () => {
    // An assessment shows on the request itself when it is the first: that the selection has begun, nothing more.
    before = await seen(OTHER)
    if (stage === 'made') pledge = await life.pledge('delegate.a')
    if (stage === 'assessed') pledge = await life.assess(pledge)
    if (stage === 'revised') {
      const revised = await life.send('delegate.a', 'reviseTeamPledge', { ...step(pledge), size: 3, women: 1 })
      if (!revised.pledge) throw new Error('Not revised')
      pledge = revised.pledge
    }
    if (stage === 'assessed again') pledge = await life.assess(pledge)
  })

  test('changes nothing in what the delegate reads', async () => {
    const after = await seen(OTHER)
    if (stage === 'assessed') {
      expect(after.specializedTeamRequest).toMatchObject({ status: 'SELECTING', version: 3 })
      expect(after.specializedTeamRequest).toMatchObject({ pledges: { totalCount: 0, nodes: [], edges: [] } })
      expect(after.events.nodes.slice(before.events.nodes.length).map(({ type }) => type)).toEqual([
        'SPECIALIZED_TEAM_SELECTING',
      ])
    } else {
      expect(after).toEqual(before)
    }
    expect(after.specializedTeamRequest).toMatchObject({ parityEffect: null })
  })

  test('does not exist under its id', async () => {
    const { node, nodes } = await world
      .as(OTHER)
      .run<{ node: unknown; nodes: unknown[] }>('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', {
        id: pledge.id,
      })
    expect([node, nodes]).toEqual([null, [null]])
  })

  test.each([
    ['reviseTeamPledge', { size: 2 }],
    ['withdrawTeamPledge', { reasons: 'Not ours.' }],
    ['nominateTeamMembers', { experts: [] }],
    ['selectTeamPledge', {}],
    ['assessTeamPledge', { outcome: 'CLEARED' }],
    ['releaseTeamPledge', { reasons: 'Not ours.' }],
  ])('answers %s like one that is not there', async (mutation, more) => {
    const key = { idempotencyKey: randomUUID(), expectedVersion: 1, ...more }
    const hidden = await life.send(OTHER, mutation, { ...key, id: pledge.id })
    const absent = await life.send(OTHER, mutation, { ...key, id: NOWHERE })
    expect(hidden).toEqual(absent)
    expect(hidden.errors).toMatchObject([{ code: 'NOT_FOUND' }])
    const deploy = { idempotencyKey: randomUUID(), startOn: day(1), endOn: day(2) }
    expect(await life.send(OTHER, 'deploySpecializedTeam', { ...deploy, pledgeId: pledge.id })).toEqual(
      await life.send(OTHER, 'deploySpecializedTeam', { ...deploy, pledgeId: NOWHERE }),
    )
  })
})

describe('a subscription', () => {
  test('tells of the pledge when it is selected, and of nothing before', async () => {
    const live = await world
      .as(OTHER)
      .subscribe<{ eventAppended: { type: string; subject: { id: string } | null } }>(
        'subscription { eventAppended { type subject { id } } }',
      )
    const other = await (await TeamLife.report(world)).published()
    const offered = await other.assess(await other.pledge('delegate.a'))
    const own = await other.pledge(OTHER)
    await other.assess(own)
    const chosen = await other.select(offered)
    await live.waitFor(({ data }) => data?.eventAppended.type === 'TEAM_PLEDGE_NOT_SELECTED')
    const told = live.all.map(({ data }) => data?.eventAppended)
    expect(told.map((event) => event?.type)).toEqual([
      'SPECIALIZED_TEAM_PUBLISHED',
      'CAPABILITY_GAP_SIGHT_CHANGED',
      'SPECIALIZED_TEAM_SELECTING',
      'TEAM_PLEDGED',
      'TEAM_PLEDGE_ASSESSED',
      'SPECIALIZED_TEAM_SELECTED',
      'TEAM_PLEDGE_SELECTED',
      'TEAM_PLEDGE_NOT_SELECTED',
    ])
    expect(told.filter((event) => event?.subject?.id === chosen.id).map((event) => event?.type)).toEqual([
      'TEAM_PLEDGE_SELECTED',
    ])
    await live.close()
  })
})

describe('once it is selected', () => {
  test('it is seen, without what its State certified and what the assessment found', async () => {
    await life.select(pledge)
    const fields = `status size women readiness memberState { code } certification { signedBy } assessment { notes }
      members { reference } parityEffect { before } allowedActions { action }
      timeline(first: 50) { totalCount nodes { type changes { field from to } } }`
    expect(await life.read(OTHER, pledge.id, 'TeamPledge', fields)).toEqual({
      status: 'SELECTED',
      size: 3,
      women: 1,
      readiness: 'ASSESSED',
      memberState: { code: 'XAA' },
      certification: null,
      assessment: null,
      members: [],
      parityEffect: null,
      allowedActions: [],
      timeline: {
        totalCount: 1,
        nodes: [{ type: 'TEAM_PLEDGE_SELECTED', changes: [{ field: 'status', from: null, to: 'SELECTED' }] }],
      },
    })
    const own = await life.read<{ certification: object; assessment: object; timeline: { totalCount: number } }>(
      'delegate.a',
      pledge.id,
      'TeamPledge',
      fields,
    )
    expect(own).toMatchObject({
      certification: { signedBy: certification().signedBy },
      assessment: { notes: 'Visited.' },
      parityEffect: null,
      timeline: { totalCount: 5 },
    })
  })

  test('the parity effect is shown before the choice, to those who choose', async () => {
    const other = await (await TeamLife.report(world)).published()
    const offered = await other.assess(await other.pledge('delegate.a', { size: 10, women: 10 }))
    const effect = 'parityEffect { before after target }'
    const shown = await other.read<{ parityEffect: { before: number; after: number } }>(
      'pd.desk',
      offered.id,
      'TeamPledge',
      effect,
    )
    expect(shown.parityEffect.after).toBeGreaterThan(shown.parityEffect.before)
    expect(shown.parityEffect).toMatchObject({ target: 30 })
    expect(await other.read('delegate.a', offered.id, 'TeamPledge', effect)).toEqual({ parityEffect: null })
    const type = 'SpecializedTeamRequest'
    const unchosen = { before: shown.parityEffect.before, after: null, target: 30 }
    for (const by of ['pd.desk', 'gfp.desk', 'minusma.police', 'auditor']) {
      expect(await other.read(by, other.requestId, type, effect), by).toEqual({ parityEffect: unchosen })
    }
    for (const by of ['delegate.a', 'delegate.b', 'rc.liberia', 'au.observer', 'unodc.officer']) {
      expect(await other.read(by, other.requestId, type, effect), by).toEqual({ parityEffect: null })
    }
  })
})

describe('the deployment of a strictly confidential team request', () => {
  const DEPLOYMENTS = `query ($reference: String!, $id: ID!, $on: Date!) {
    deployment(reference: $reference) { kind mission { code } memberState { code } }
    node(id: $id) { id }
    deployments(first: 50, filter: { kind: [TEAM] }) { totalCount nodes { reference } }
    mission(code: "MINUSMA") { deployments(first: 50) { totalCount nodes { reference } } }
    presence(country: "MLI", on: $on) { deployments(first: 50) { totalCount nodes { reference } } }
    events(first: 100, filter: { subjectType: [DEPLOYMENT] }) { nodes { type subject { id } } }
  }`
  const LIVE = 'subscription { deploymentChanged { accessEnded deployment { reference } event { type } } }'
  interface Listed {
    readonly totalCount: number
    readonly nodes: readonly { readonly reference: string }[]
  }
  interface Seen {
    readonly deployment: object | null
    readonly node: object | null
    readonly deployments: Listed
    readonly mission: { readonly deployments: Listed }
    readonly presence: { readonly deployments: Listed }
    readonly events: { readonly nodes: readonly { readonly subject: { readonly id: string } | null }[] }
  }
  interface Told {
    readonly deploymentChanged: { readonly deployment: { readonly reference: string } | null }
  }
  let id: string
  let reference: string
  let told: (string | undefined)[]

  const seenBy = (handle: string) => world.as(handle).run<Seen>(DEPLOYMENTS, { reference, id, on: day(30) })
  const referenceOf = async (deployment: string) =>
    (await life.read<{ reference: string }>('pd.desk', deployment, 'Deployment', 'reference')).reference

  async function deployed(sensitivity: string): Promise<string> {
    const team = await (await TeamLife.report(world)).request({ sensitivity })
    const draft = step({ id: team.requestId, version: 1 })
    expect((await team.send('pd.desk', 'publishSpecializedTeamRequest', draft)).errors).toEqual([])
    return team.deploy(await team.selected('delegate.a'))
  }

  beforeAll(async () => {
    const live = await world.as('gfp.desk').subscribe<Told>(LIVE)
    id = await deployed('STRICTLY_CONFIDENTIAL')
    reference = await referenceOf(id)
    const open = await referenceOf(await deployed('CONFIDENTIAL'))
    await live.waitFor(({ data }) => data?.deploymentChanged.deployment?.reference === open)
    told = live.all.map(({ data }) => data?.deploymentChanged.deployment?.reference)
    await live.close()
  })

  test.each(['gfp.desk', 'rc.liberia', 'unodc.officer', 'au.observer', 'minusca.police'])(
    'is not there for %s, by any road',
    async (handle) => {
      const seen = await seenBy(handle)
      expect([seen.deployment, seen.node]).toEqual([null, null])
      for (const list of [seen.deployments, seen.mission.deployments, seen.presence.deployments]) {
        expect(list.nodes.map((one) => one.reference)).not.toContain(reference)
        expect(list.totalCount).toBe(list.nodes.length)
      }
      expect(seen.events.nodes.map(({ subject }) => subject?.id)).not.toContain(id)
    },
  )

  test('the Global Focal Point desk is told live of the confidential one alone', () => {
    expect(told).toHaveLength(1)
    expect(told).not.toContain(reference)
  })

  test('where its officers serve is told by no match', async () => {
    const { client } = world.hub.database
    const free = { memberStateCode: 'XAA', assignments: { none: { holds: true } } }
    const { id: expertId } = await client.expert.findFirstOrThrow({ where: free, select: { id: true } })
    const { id: deploymentId, startOn, endOn } = await client.deployment.findUniqueOrThrow({ where: { reference } })
    await client.deploymentMember.create({ data: { deploymentId, expertId, startOn, endOn } })
    const [expert] = await expertFacts(client, { ids: [expertId] })
    expect(expert?.assignments).toContainEqual({ deploymentId, countryCode: null, startOn, endOn })
  })

  test.each(['pd.desk', 'minusma.police', 'delegate.a', 'auditor'])('is there for %s', async (handle) => {
    const seen = await seenBy(handle)
    expect(seen.deployment).toEqual({ kind: 'TEAM', mission: { code: 'MINUSMA' }, memberState: { code: 'XAA' } })
    for (const list of [seen.deployments, seen.mission.deployments, seen.presence.deployments]) {
      expect(list.nodes.map((one) => one.reference)).toContain(reference)
    }
  })
})
