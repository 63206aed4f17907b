/** Clocks of units and of the standing capacity, by a clock of the test's own: each thing is announced once. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { announceStandingClocks } from '../../prisma/commands/standing-deployment.js'
import { announceUnitClocks } from '../../prisma/commands/unit-clocks.js'
import { startHub, type World } from '../kit/world.js'
import { day, deployable, send, UnitLife } from './kit.js'

const DAY = 86_400_000

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** Two nodes look at once, as if it were so many days from now. */
async function look(days: number): Promise<void> {
  const now = () => new Date(Date.now() + days * DAY)
  const node = async () => {
    await announceUnitClocks({ database: world.hub.database, now })
    await announceStandingClocks({ database: world.hub.database, now })
  }
  await Promise.all([node(), node()])
}

async function told(handle: string, id: string): Promise<string[]> {
  const { events } = await world
    .as(handle)
    .run<{ events: { nodes: { type: string; actor: object | null }[] } }>(
      'query ($id: [ID!]) { events(first: 50, filter: { subject: $id }) { nodes { type actor { role } } } }',
      { id: [id] },
    )
  return events.nodes.filter(({ actor }) => actor === null).map(({ type }) => type)
}

test('60 days of notice, day by day: a reminder, then overdue, each once', async () => {
  const life = await (await new UnitLife(world).pledge()).notified()
  const counts: [number, number][] = []
  for (let days = 0; days <= 65; days++) {
    await look(days)
    if ([45, 46, 59, 61, 65].includes(days)) counts.push([days, (await told('delegate.a', life.unit.id)).length])
  }
  expect(counts).toEqual([
    [45, 0],
    [46, 1],
    [59, 1],
    [61, 2],
    [65, 2],
  ])
  expect(await told('delegate.a', life.unit.id)).toEqual(['FORMED_UNIT_REMINDED', 'FORMED_UNIT_OVERDUE'])
  const { node } = await world
    .as('delegate.a')
    .run('query ($id: ID!) { node(id: $id) { ... on FormedUnitPledge { version clock { isOverdue } } } }', {
      id: life.unit.id,
    })
  expect(node).toMatchObject({ version: life.unit.version })
})

test('a pledge that is not renewed is reminded of and lapses, each announced once; renewed, it is back', async () => {
  const life = await new UnitLife(world, 'delegate.c').pledge()
  for (const days of [600, 662, 664, 700, 719, 724, 730, 760]) await look(days)
  expect(await told('delegate.c', life.unit.id)).toEqual(['FORMED_UNIT_LAPSE_REMINDED', 'FORMED_UNIT_LAPSED'])
  const { unit } = life
  const renewed = await send(world, 'delegate.c', 'renewFormedUnitPledge', 'unit', {
    ...{ id: unit.id, expectedVersion: unit.version + 1, evidence: 'Note verbale 8.' },
  })
  expect(renewed).toMatchObject({ errors: [], formedUnit: { status: 'PLEDGED', version: unit.version + 2 } })
})

test('a lapse takes the requirement, and the history of readiness says so; one that is notified is reminded before', async () => {
  const life = await (await new UnitLife(world, 'delegate.b').pledge()).notified()
  for (const days of [670, 671, 672, 730, 740]) await look(days)
  const before = ['FORMED_UNIT_LAPSE_REMINDED', 'FORMED_UNIT_OVERDUE']
  expect(await told('delegate.b', life.unit.id)).toEqual(before)
  await life.step('releaseFormedUnit', { reasons: 'The mission needs it no more.' })
  for (const days of [741, 742]) await look(days)
  expect(await told('delegate.b', life.unit.id)).toEqual([...before, 'FORMED_UNIT_LAPSED'])
  const { node } = await world
    .as('delegate.b')
    .run(
      'query ($id: ID!) { node(id: $id) { ... on FormedUnitPledge { status readiness readinessHistory { level } } } }',
      { id: life.unit.id },
    )
  const history = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'RDL', 'LEVEL_2'].map((level) => ({ level }))
  expect(node).toEqual({ status: 'LAPSED', readiness: 'LEVEL_2', readinessHistory: history })
})

test('an assignment of the standing capacity: a reminder, then overdue, each once', async () => {
  const [member] = await deployable(world)
  const { deployment, errors } = await send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'SPC', purpose: 'SURGE', mission: 'MINUSCA', memberIds: [member?.id], task: 'Planning.' },
    ...{ startOn: day(5), endOn: day(60), urgency: 'ROUTINE' },
  })
  expect(errors).toEqual([])
  for (let days = 0; days <= 20; days++) await look(days)
  expect(await told('pd.desk', deployment?.id ?? '')).toEqual(['DEPLOYMENT_REMINDED', 'DEPLOYMENT_OVERDUE'])
})
