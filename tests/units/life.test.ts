/** From the pledge of a unit to its return, and every kind of deployment in one list and one subscription. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { CERTIFICATION, codes, day, deployable, send, step, UnitLife } from './kit.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const UNIT = `query ($reference: String!) { formedUnitPledge(reference: $reference) {
  status level readiness rdlVerifiedOn pledgedAtSummit memberState { code }
  readinessHistory { level evidence attainedOn } visits { kind outcome }
  shortfalls { id item critical resolvedAt resolution }
  requirement { requirement neededOn mission { code } }
  clock { dueAt stoppedAt isOverdue blockedBy { rule } }
  deployments { nodes { status kind } } timeline(first: 50) { nodes { type note } }
  allowedActions { action allowed missing { rule } } } }`

interface Read {
  readonly formedUnitPledge: {
    readonly shortfalls: readonly { readonly id: string }[]
    readonly clock: {
      readonly blockedBy: readonly { readonly rule: string }[]
      readonly stoppedAt: string | null
    } | null
    readonly timeline: { readonly nodes: readonly { readonly type: string; readonly note: string | null }[] }
    readonly readinessHistory: readonly { readonly level: string }[]
  } | null
}

const read = async (life: UnitLife, handle = 'pd.desk') =>
  (await world.as(handle).run<Read>(UNIT, { reference: life.unit.reference })).formedUnitPledge

test('from the pledge to the tour, with all that is to be found ready between', async () => {
  const life = await new UnitLife(world).pledge()
  expect(life.unit.reference).toMatch(/^FU-XAA-\d+$/)
  expect(await read(life, 'delegate.a')).toMatchObject({
    ...{ status: 'PLEDGED', level: 1, readiness: 'LEVEL_1', pledgedAtSummit: 'CHIEFS_OF_POLICE_2018', clock: null },
    ...{ requirement: null, readinessHistory: [{ level: 'LEVEL_1', evidence: 'Note verbale 7.' }] },
  })
  await life.visit('ASSESSMENT_AND_ADVISORY')
  await life.step('stateUnitRequirement', { mission: 'MINUSMA', requirement: 'Public order.', neededOn: day(90) })
  await life.step('notifyFormedUnit')
  await life.step('recordEquipmentShortfall', { item: 'Radios', detail: 'Ten are missing.', missing: 10 })
  const blocked = await read(life)
  expect(blocked?.clock?.blockedBy.map(({ rule }) => rule)).toEqual([
    'unit.rdl-verified',
    'unit.visited',
    'unit.equipped',
    'unit.certified',
  ])
  const early = await send(world, 'pd.desk', 'deployFormedUnit', 'unit', {
    ...{ formedUnitId: life.unit.id, startOn: day(0), endOn: day(300) },
  })
  expect(codes(early)).toEqual([
    'GUARD_NOT_MET unit.rdl-verified',
    'GUARD_NOT_MET unit.visited',
    'GUARD_NOT_MET unit.equipped',
    'GUARD_NOT_MET unit.certified',
  ])
  await life.certify()
  await life.visit('RDL_VERIFICATION')
  await life.visit('PRE_DEPLOYMENT')
  await life.step('resolveEquipmentShortfall', {
    ...{ shortfallId: blocked?.shortfalls[0]?.id, resolution: 'Delivered from stock.' },
  })
  const tour = await life.deployed()
  await step(world, tour, 'startDeployment', { startedOn: day(0) })
  const after = await read(life)
  expect(after).toMatchObject({
    ...{ status: 'DEPLOYED', readiness: 'RDL', deployments: { nodes: [{ status: 'ACTIVE', kind: 'FORMED_UNIT' }] } },
    shortfalls: [{ item: 'Radios', critical: true, resolution: 'Delivered from stock.' }],
  })
  expect(after?.clock?.stoppedAt).not.toBeNull()
  expect(after?.readinessHistory.map(({ level }) => level)).toEqual(['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'RDL'])
  expect(after?.timeline.nodes.map(({ type }) => type)).toEqual([
    ...['FORMED_UNIT_PLEDGED', 'FORMED_UNIT_VISITED', 'FORMED_UNIT_MATCHED', 'FORMED_UNIT_NOTIFIED'],
    ...['FORMED_UNIT_SHORTFALL_RECORDED', 'FORMED_UNIT_CERTIFIED', 'FORMED_UNIT_VISITED', 'FORMED_UNIT_VISITED'],
    ...['FORMED_UNIT_SHORTFALL_RESOLVED', 'FORMED_UNIT_DEPLOYED', 'FORMED_UNIT_DEPLOYMENT_STARTED'],
  ])
})

test('a unit whose equipment failed, or whose certification no longer lasts, does not start, and its tour says why', async () => {
  const life = await (await new UnitLife(world).pledge()).notified()
  const tour = await life.deployed(0, 300)
  await life.step('recordEquipmentShortfall', { item: 'Vehicles', detail: 'Three are unfit.' })
  const { database } = world.hub
  await database.client.formedUnitPledge.update({
    where: { reference: life.unit.reference },
    data: { certifiedUntil: new Date(day(100)) },
  })
  const start = { id: tour.id, expectedVersion: tour.version, startedOn: day(0) }
  expect((await send(world, 'pd.desk', 'startDeployment', 'deployment', start)).errors).toMatchObject([
    { code: 'GUARD_NOT_MET', rule: 'unit.equipped', path: [] },
    { code: 'GUARD_NOT_MET', rule: 'certification.in-force', path: ['startedOn'] },
  ])
  const offered = await world.as('pd.desk').run<{
    deployment: { allowedActions: { action: string; missing: { rule: string }[] }[] }
  }>(
    `query ($reference: String!) { deployment(reference: $reference) {
      allowedActions { action allowed missing { rule } } } }`,
    { reference: tour.reference },
  )
  expect(offered.deployment.allowedActions).toContainEqual({
    ...{ action: 'startDeployment', allowed: false, missing: [{ rule: 'unit.equipped' }] },
  })
  const short = (await read(life))?.shortfalls[0]?.id
  await life.step('resolveEquipmentShortfall', { shortfallId: short, resolution: 'Replaced.' })
  await life.certify()
  await step(world, tour, 'startDeployment', { startedOn: day(0) })
})

test('what is certified is for the own State, the Police Division and the auditor, and by the own State alone', async () => {
  const life = await (await new UnitLife(world).pledge()).notified()
  const CERTIFIED = `query ($reference: String!) { formedUnitPledge(reference: $reference) {
    certification { noConvictions noPendingCases noMisconduct training signedBy signedOn validUntil }
    clock { blockedBy { rule } } timeline(last: 20) { nodes { type changes { field } } } } }`
  const certifiedFor = (handle: string) => world.as(handle).run<object>(CERTIFIED, { reference: life.unit.reference })
  await life.deployed()
  await life.certify({ signedBy: 'SECRET office', training: true })
  const certification = {
    ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
    ...{ signedBy: 'SECRET office', signedOn: day(0), validUntil: day(3000) },
  }
  for (const handle of ['pd.desk', 'delegate.a', 'auditor']) {
    expect(await certifiedFor(handle)).toMatchObject({ formedUnitPledge: { certification } })
  }
  const told = await certifiedFor('minusma.police')
  expect(told).toMatchObject({ formedUnitPledge: { certification: null, clock: { blockedBy: [] } } })
  expect(JSON.stringify(told)).toContain('FORMED_UNIT_CERTIFIED')
  expect(JSON.stringify(told)).not.toMatch(/SECRET|certification\./)
  const input = {
    id: life.unit.id,
    expectedVersion: life.unit.version,
    certification: { ...CERTIFICATION, signedOn: day(0) },
  }
  expect(codes(await send(world, 'pd.desk', 'certifyFormedUnit', 'unit', input))).toEqual(['FORBIDDEN'])
  expect(codes(await send(world, 'delegate.b', 'certifyFormedUnit', 'unit', input))).toEqual(['NOT_FOUND'])
  const denied = { ...input, certification: { ...input.certification, noConvictions: false, validUntil: day(3001) } }
  expect(codes(await send(world, 'delegate.a', 'certifyFormedUnit', 'unit', denied))).toEqual([
    'GUARD_NOT_MET certification.no-convictions',
  ])
})

test('a tour is extended, relieved by the next, and the next sent home: each with its reasons', async () => {
  const life = await (await new UnitLife(world).pledge()).notified()
  let tour = await step(world, await life.deployed(), 'startDeployment', { startedOn: day(0) })
  tour = await step(world, tour, 'planRotation', { days: [day(180), day(90)] })
  tour = await step(world, tour, 'extendDeployment', { endOn: day(330), reasons: 'Elections are late.' })
  tour = await step(world, tour, 'rotateDeployment', { on: day(331), endOn: day(690), reasons: 'A year is over.' })
  tour = await step(world, tour, 'repatriateDeployment', { endedOn: day(0), reasons: 'SECRET: vehicles unfit.' })
  const TURNS = `query ($reference: String!) { deployment(reference: $reference) { status rotationDays
    turns { kind reasons endOnBefore endOnAfter } successors { status startOn endOn predecessor { reference } } } }`
  const turns = (handle: string) =>
    world.as(handle).run<{ deployment: object | null }>(TURNS, { reference: tour.reference })
  const expected = {
    status: 'ENDED',
    rotationDays: [],
    turns: [
      { kind: 'EXTENDED', reasons: 'Elections are late.', endOnBefore: day(300), endOnAfter: day(330) },
      { kind: 'ROTATED', reasons: 'A year is over.', endOnBefore: day(330), endOnAfter: day(330) },
      { kind: 'REPATRIATED', reasons: 'SECRET: vehicles unfit.', endOnBefore: day(330), endOnAfter: day(0) },
    ],
    successors: [{ status: 'PLANNED', startOn: day(331), endOn: day(690), predecessor: { reference: tour.reference } }],
  }
  for (const handle of ['pd.desk', 'delegate.a', 'minusma.police', 'auditor']) {
    expect([handle, (await turns(handle)).deployment]).toEqual([handle, expected])
  }
  const [extended, rotated, repatriated] = expected.turns
  const told = { ...expected, turns: [extended, rotated, { ...repatriated, reasons: null }] }
  expect((await turns('gfp.desk')).deployment).toEqual(told)
  const { events } = await world
    .as('gfp.desk')
    .run(`{ events(last: 20, filter: { type: ["DEPLOYMENT_REPATRIATED"] }) { nodes { note changes { from to } } } }`)
  expect(JSON.stringify(events)).not.toContain('SECRET')
})

test('a tour has the officers that were pledged, then those that came; the next those that are to come', async () => {
  const life = await (await new UnitLife(world).pledge()).notified()
  const OFFICERS = `query ($reference: String!) { deployment(reference: $reference) {
    detail { ... on FormedUnitDetail { strength women formedUnit { strength women } } }
    successors { detail { ... on FormedUnitDetail { strength women } } } } }`
  const officers = async (handle = 'pd.desk') =>
    (await world.as(handle).run<{ deployment: object }>(OFFICERS, { reference: tour.reference })).deployment
  let tour = await life.deployed()
  const pledged = { strength: 140, women: 35 }
  expect(await officers()).toEqual({ detail: { ...pledged, formedUnit: pledged }, successors: [] })
  const wrong = { id: tour.id, expectedVersion: tour.version, startedOn: day(0), strength: 120, women: 121 }
  expect(await send(world, 'pd.desk', 'startDeployment', 'deployment', wrong)).toMatchObject({
    errors: [{ code: 'VALIDATION', path: ['women'] }],
  })
  tour = await step(world, tour, 'startDeployment', { startedOn: day(0), strength: 120, women: 40 })
  const next = { on: day(301), endOn: day(600), strength: 130, women: 50, reasons: 'A year is over.' }
  tour = await step(world, tour, 'rotateDeployment', next)
  const expected = {
    detail: { strength: 120, women: 40, formedUnit: pledged },
    successors: [{ detail: { strength: 130, women: 50 } }],
  }
  for (const handle of ['pd.desk', 'delegate.a', 'minusma.police', 'auditor']) {
    expect([handle, await officers(handle)]).toEqual([handle, expected])
  }
  expect(await officers('gfp.desk')).toEqual({
    detail: { strength: 120, women: null, formedUnit: null },
    successors: [{ detail: { strength: 130, women: null } }],
  })
  const { events } = await world
    .as('gfp.desk')
    .run(
      `{ events(last: 20, filter: { type: ["DEPLOYMENT_PLANNED", "DEPLOYMENT_STARTED"] }) { nodes { changes { field to } } } }`,
    )
  expect(JSON.stringify(events)).toContain('{"field":"strength","to":"120"}')
  expect(JSON.stringify(events)).not.toContain('women')
})

test('the standing capacity: sent to a mission, relieved within the capacity, and refused twice', async () => {
  const [one, two, three] = await deployable(world)
  const assign = (members: (string | undefined)[], more: object = {}) =>
    send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
      ...{ entity: 'SPC', purpose: 'START_UP', mission: 'MINUSCA', memberIds: members, urgency: 'IMMEDIATE' },
      ...{ startOn: day(0), endOn: day(60), task: 'Setting up.', ...more },
    })
  const sent = await assign([one?.id, two?.id])
  expect(codes(sent)).toEqual([])
  expect(codes(await assign([two?.id]))).toEqual(['CONFLICT deployment.no-overlap'])
  expect((await deployable(world)).map(({ id }) => id)).not.toContain(two?.id)
  if (!sent.deployment) throw new Error('Nothing was planned')
  const started = await step(world, sent.deployment, 'startDeployment', { startedOn: day(0) })
  const stranger = await send(world, 'pd.desk', 'rotateDeployment', 'deployment', {
    ...{ id: started.id, expectedVersion: started.version, on: day(20), reasons: 'Ill.' },
    replacements: [{ outgoingId: two?.expert.id, incomingId: (await deployable(world, 'JCSC'))[0]?.expert.id }],
  })
  expect(codes(stranger)).toEqual(['GUARD_NOT_MET standing.member'])
  await step(world, started, 'rotateDeployment', {
    ...{ on: day(20), reasons: 'Ill.' },
    replacements: [{ outgoingId: two?.expert.id, incomingId: three?.expert.id }],
  })
  const { node } = await world.as('pd.desk').run(
    `query ($id: ID!) { node(id: $id) { ... on StandingCapacityMember { deployable freeFrom assignments {
      startOn endOn deployment { forWhom { ... on Mission { code } } mandate { symbol } } } } } }`,
    { id: two?.id },
  )
  const deployment = { forWhom: { code: 'MINUSCA' }, mandate: { symbol: 'S/RES/2185 (2014)' } }
  expect(node).toEqual({
    ...{ deployable: false, freeFrom: day(20), assignments: [{ startOn: day(0), endOn: day(19), deployment }] },
  })
})

test('a member of the standing capacity serves in it over the whole assignment, when it starts and when it is extended', async () => {
  const [member] = await deployable(world)
  const enrolled = await world
    .as('pd.desk')
    .run<{ node: { version: number } }>(
      'query ($id: ID!) { node(id: $id) { ... on StandingCapacityMember { version } } }',
      { id: member?.id },
    )
  const sent = await send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'SPC', purpose: 'SURGE', mission: 'MINUSCA', memberIds: [member?.id] },
    ...{ startOn: day(1), endOn: day(20), task: 'Elections.' },
  })
  const tour = sent.deployment
  if (!tour) throw new Error('Nothing was planned')
  const discharge = { id: member?.id, expectedVersion: enrolled.node.version, leftOn: day(30) }
  expect(codes(await send(world, 'pd.desk', 'dischargeStandingCapacityMember', 'member', discharge))).toEqual([])
  const on = (mutation: string, more: object) =>
    send(world, 'pd.desk', mutation, 'deployment', { id: tour.id, expectedVersion: tour.version, ...more })
  const refused = await on('extendDeployment', { endOn: day(200), reasons: 'Elections are late.' })
  expect(refused.errors).toMatchObject([{ code: 'GUARD_NOT_MET', rule: 'standing.member', path: ['endOn'] }])
  expect(codes(await on('startDeployment', { startedOn: day(-601) }))).toContain('GUARD_NOT_MET standing.member')
  const extended = await step(world, tour, 'extendDeployment', { endOn: day(30), reasons: 'Elections are late.' })
  await step(world, extended, 'startDeployment', { startedOn: day(0) })
})

test('every kind stands in one list with its own detail, and one subscription tells of all', async () => {
  const live = await world
    .as('pd.desk')
    .subscribe<{ deploymentChanged: { event: { type: string }; deployment: { detail: { __typename: string } } } }>(
      'subscription { deploymentChanged { event { type } deployment { detail { __typename } } } }',
    )
  const life = await (await new UnitLife(world, 'delegate.b').pledge()).notified('MINUSCA')
  await life.deployed()
  expect(await live.data()).toEqual({
    deploymentChanged: {
      event: { type: 'DEPLOYMENT_PLANNED' },
      deployment: { detail: { __typename: 'FormedUnitDetail' } },
    },
  })
  const [member] = await deployable(world, 'JCSC')
  await send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'JCSC', purpose: 'DRAWDOWN', mission: 'MINUSMA', memberIds: [member?.id], task: 'Hand-over.' },
    ...{ startOn: day(1), endOn: day(60) },
  })
  expect((await live.data()).deploymentChanged.deployment.detail).toEqual({ __typename: 'StandingCapacityDetail' })
  await live.close()
  const { deployments } = await world.as('pd.desk').run<{ deployments: { nodes: { kind: string; detail: object }[] } }>(
    `{ deployments(first: 100) { nodes { kind detail { __typename
      ... on IndividualDetail { expert { reference } profile { skill { code } } }
      ... on TeamDetail { teamRequest { reference } pledge { size } }
      ... on FormedUnitDetail { formedUnit { reference } type strength }
      ... on StandingCapacityDetail { entity { code } purpose task urgency clock { dueAt isOverdue } } } } } }`,
  )
  const kinds = new Map(deployments.nodes.map(({ kind, detail }) => [kind, detail]))
  expect(Object.fromEntries(kinds)).toMatchObject({
    INDIVIDUAL: { __typename: 'IndividualDetail', expert: { reference: expect.any(String) } },
    TEAM: { __typename: 'TeamDetail', pledge: { size: expect.any(Number) } },
    FORMED_UNIT: { __typename: 'FormedUnitDetail', strength: expect.any(Number) },
    STANDING_CAPACITY: { __typename: 'StandingCapacityDetail', clock: { isOverdue: false } },
  })
})

test('who is in a country, for whom, under which mandate; as far as each may see', async () => {
  const PRESENCE = `query ($on: Date) { presence(country: "MLI", on: $on) { on country { code } deployments(first: 100) {
    totalCount nodes { kind status forWhom { __typename ... on Mission { code } } mandate { symbol }
    mandates { mandate { symbol } paragraph isDesign } memberState { code } } } } }`
  interface There {
    readonly presence: {
      readonly deployments: { readonly totalCount: number; readonly nodes: readonly { kind: string }[] }
    } | null
  }
  const at = async (handle: string, on?: string) =>
    (await world.as(handle).run<There>(PRESENCE, { on })).presence?.deployments
  const now = await at('pd.desk')
  expect(now?.nodes.length).toBeGreaterThan(0)
  expect(now?.nodes).toEqual(
    expect.arrayContaining([
      {
        ...{ kind: 'FORMED_UNIT', status: 'ACTIVE', forWhom: { __typename: 'Mission', code: 'MINUSMA' } },
        ...{ mandate: { symbol: 'S/RES/2185 (2014)' }, memberState: { code: 'XAA' } },
        mandates: [
          { mandate: null, paragraph: 10, isDesign: false },
          { mandate: null, paragraph: 14, isDesign: false },
          { mandate: { symbol: 'S/RES/2391 (2017)' }, paragraph: 51, isDesign: false },
          { mandate: { symbol: 'S/RES/2185 (2014)' }, paragraph: 22, isDesign: true },
          { mandate: { symbol: 'S/RES/2382 (2017)' }, paragraph: 22, isDesign: true },
        ],
      },
    ]),
  )
  expect((await at('delegate.b'))?.nodes.filter(({ kind }) => kind === 'FORMED_UNIT')).toEqual([])
  expect((await at('delegate.a'))?.nodes.length).toBeGreaterThan(0)
  expect((await at('pd.desk', day(-3000)))?.totalCount).toBe(0)
  expect((await world.as('pd.desk').run('{ presence(country: "ZZZ") { on } }')).presence).toBeNull()
})
