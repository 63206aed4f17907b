/** Pledged units of other States do not exist for a delegate, by any road; a mission sees those that come to it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { codes, day, send, type Tour, UnitLife } from './kit.js'

let world: World
let life: UnitLife
let tour: Tour
const NOWHERE = Buffer.from('FormedUnitPledge:00000000-0000-7000-8000-000000000000').toString('base64')

beforeAll(async () => {
  world = await startHub()
  life = await (await new UnitLife(world).pledge()).notified()
})
afterAll(() => world.close())

const ALL = `query ($id: ID!, $reference: String!, $subject: [ID!]) {
  node(id: $id) { id } formedUnitPledge(reference: $reference) { id }
  formedUnitPledges(first: 100) { totalCount nodes { reference memberState { code } } }
  events(first: 100, filter: { subject: $subject }) { totalCount nodes { type } }
  deployments(first: 100, filter: { kind: [FORMED_UNIT] }) { nodes { memberState { code } mission { code } } }
}`

interface Seen {
  readonly node: object | null
  readonly formedUnitPledge: object | null
  readonly formedUnitPledges: {
    readonly totalCount: number
    readonly nodes: readonly { readonly reference: string; readonly memberState: { readonly code: string } }[]
  }
  readonly events: { readonly totalCount: number; readonly nodes: readonly { readonly type: string }[] }
  readonly deployments: { readonly nodes: readonly { readonly memberState: { readonly code: string } | null }[] }
}

const seen = (handle: string, id = life.unit.id, reference = life.unit.reference) =>
  world.as(handle).run<Seen>(ALL, { id, reference, subject: [id] })
const seesIt = async (handle: string) => (await seen(handle)).node !== null

const EVERYBODY = [
  ...['rc.liberia', 'gfp.desk', 'unodc.officer', 'ohchr.officer', 'pd.desk', 'minusma.police', 'minusca.police'],
  ...['delegate.a', 'delegate.b', 'delegate.c', 'au.observer', 'auditor', 'admin'],
]
const seers = async () => {
  const seeing = await Promise.all(EVERYBODY.map(async (handle) => ((await seesIt(handle)) ? handle : null)))
  return seeing.filter((handle) => handle !== null)
}

describe('before it deploys', () => {
  test('the Police Division, its own State and the auditor see it, and nobody else', async () => {
    expect(await seers()).toEqual(['pd.desk', 'delegate.a', 'auditor'])
  })

  test('another State finds no trace: the same as of what does not exist', async () => {
    for (const handle of ['delegate.b', 'delegate.c', 'minusma.police', 'gfp.desk']) {
      const real = await seen(handle)
      expect(real).toEqual(await seen(handle, NOWHERE, 'FU-XAA-999'))
      expect(real.node).toBeNull()
      expect(real.events.totalCount).toBe(0)
      const states = new Set(real.formedUnitPledges.nodes.map(({ memberState }) => memberState.code))
      expect(states.has('XAA')).toBe(handle === 'minusma.police')
      expect(real.formedUnitPledges.nodes.map(({ reference }) => reference)).not.toContain(life.unit.reference)
      expect(real.formedUnitPledges.totalCount).toBe(real.formedUnitPledges.nodes.length)
    }
  })

  test('a step on it is answered as on what does not exist', async () => {
    const withdraw = async (id: string) => {
      const input = { id, expectedVersion: 1, reasons: 'Curious.' }
      return (await send(world, 'delegate.b', 'withdrawFormedUnitPledge', 'unit', input)).errors
    }
    const errors = await withdraw(life.unit.id)
    expect(errors).toEqual(await withdraw(NOWHERE))
    expect(errors.map(({ code }) => code)).toEqual(['NOT_FOUND'])
  })

  test('those who see it and may not act are told so', async () => {
    const { id, version } = life.unit
    const step = (by: string, mutation: string, more = {}) =>
      send(world, by, mutation, 'unit', { id, expectedVersion: version, ...more })
    expect(codes(await step('delegate.a', 'notifyFormedUnit'))).toEqual(['FORBIDDEN'])
    expect(codes(await step('pd.desk', 'renewFormedUnitPledge', { evidence: 'x' }))).toEqual(['FORBIDDEN'])
    expect(codes(await step('auditor', 'notifyFormedUnit'))).toEqual(['FORBIDDEN'])
  })
})

describe('deployed', () => {
  let live: Awaited<ReturnType<ReturnType<World['as']>['subscribe']>>
  const FOLLOW =
    'subscription { formedUnitPledgeChanged { accessEnded event { type } formedUnit { reference status } } }'

  beforeAll(async () => {
    live = await world.as('minusma.police').subscribe(FOLLOW)
    tour = await life.deployed()
  })

  test('the police of its mission see it from then on, and are told so live', async () => {
    expect(await seers()).toEqual(['pd.desk', 'minusma.police', 'delegate.a', 'auditor'])
    expect(await live.data()).toEqual({
      formedUnitPledgeChanged: {
        ...{ accessEnded: null, event: { type: 'FORMED_UNIT_DEPLOYED' } },
        formedUnit: { reference: life.unit.reference, status: 'DEPLOYED' },
      },
    })
    const { events } = await seen('minusma.police')
    expect(events.nodes.map(({ type }) => type)).toEqual(['FORMED_UNIT_DEPLOYED'])
  })

  test('who sees the deployment and not the pledge learns type and strength alone', async () => {
    const { deployment } = await world.as('gfp.desk').run(
      `query ($reference: String!) { deployment(reference: $reference) {
        detail { ... on FormedUnitDetail { formedUnit { id } type strength women } } } }`,
      { reference: tour.reference },
    )
    expect(deployment).toEqual({ detail: { formedUnit: null, type: 'FORMED_POLICE_UNIT', strength: 140, women: null } })
  })

  test('the deployment cancelled, the mission is told that its sight ends, and nothing else', async () => {
    const input = { id: tour.id, expectedVersion: tour.version, reasons: 'SECRET: no transport.' }
    expect(codes(await send(world, 'pd.desk', 'cancelDeployment', 'deployment', input))).toEqual([])
    expect(await live.data()).toEqual({
      formedUnitPledgeChanged: { accessEnded: life.unit.id, event: null, formedUnit: null },
    })
    expect(await seers()).toEqual(['pd.desk', 'delegate.a', 'auditor'])
  })
})

test('who serves in the standing capacity is known to those who may look at the roster', async () => {
  const count = async (handle: string) => {
    const { standingCapacity } = await world
      .as(handle)
      .run<{ standingCapacity: { totalCount: number; nodes: { expert: { memberState: { code: string } } }[] } }>(
        '{ standingCapacity(first: 100) { totalCount nodes { deployable expert { memberState { code } } } } }',
      )
    return [
      standingCapacity.totalCount,
      ...new Set(standingCapacity.nodes.map(({ expert }) => expert.memberState.code)),
    ]
  }
  const [all] = await count('pd.desk')
  expect(all).toBe(8)
  expect((await count('gfp.desk'))[0]).toBe(all)
  expect((await count('delegate.a')).slice(1)).toEqual(['XAA'])
  for (const handle of ['rc.liberia', 'unodc.officer', 'minusca.police', 'au.observer', 'admin']) {
    expect([handle, ...(await count(handle))]).toEqual([handle, 0])
  }
})

test('a list of those deployable on a day tells nothing of why', async () => {
  const on = day(0)
  const query = '{ standingCapacity(first: 100, deployableOn: "' + on + '") { totalCount } }'
  const { standingCapacity } = await world.as('gfp.desk').run<{ standingCapacity: { totalCount: number } }>(query)
  expect(standingCapacity.totalCount).toBeLessThan(8)
})
