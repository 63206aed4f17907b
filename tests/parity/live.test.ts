/** Live parity through the graph: what may be told, to whom, and the way to each target. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paritySums } from '../../prisma/parity-facts.js'
import { openWorld, type World as Rows } from '../access/open-world.js'
import { startHub, type World } from '../kit/world.js'

let world: World
let rows: Rows
beforeAll(async () => {
  world = await startHub()
  rows = await openWorld()
})
afterAll(async () => {
  await world.close()
  await rows.close()
})

interface Live {
  category: string
  scope: string | null
  women: number | null
  officers: number | null
  withheld: string | null
  source: string | null
  counted: string | null
  target: number | null
  trajectory: { on: string; women: number }[]
}

const LIVE =
  '{ liveParity { category scope women officers withheld source counted target targetYear asOf trajectory { on women } } }'
const liveFor = async (handle?: string) => (await world.as(handle).run<{ liveParity: Live[] }>(LIVE)).liveParity

test('each category of the targets has its line and says where it comes from; what the hub has no data on is plainly not known', async () => {
  const lines = await liveFor('pd.desk')
  expect(lines.map(({ category, scope, target }) => [category, scope, target])).toEqual([
    ['FORMED_POLICE_UNITS', null, 20],
    ['SECONDED_POSTS', 'FIELD', 30],
    ['SECONDED_POSTS', 'HEADQUARTERS', 35],
    ['INDIVIDUAL_POLICE_OFFICERS', null, null],
  ])
  expect(lines[2]).toMatchObject({
    ...{ women: null, officers: null, withheld: 'NOT_KNOWN', trajectory: [], source: null, counted: null },
  })
  for (const line of lines.filter(({ scope }) => scope !== 'HEADQUARTERS')) {
    expect(line).toMatchObject({ source: 'DEPLOYMENTS', counted: expect.stringContaining('deployed') })
  }
  // Few are deployed one by one in the demonstration: nobody is to be told from it.
  expect(lines.at(-1)).toMatchObject({ women: null, officers: null, withheld: 'TOO_FEW' })
})

test.each(['delegate.a', 'au.observer', 'admin', undefined])('%s is told none', async (handle) => {
  expect(await liveFor(handle)).toEqual([])
})

test('the reported figures carry the way to their targets, from their own day', async () => {
  const { parity } = await world
    .as()
    .run<{ parity: (Live & { asOf: string })[] }>(
      '{ parity { category scope women target asOf trajectory { on women } } }',
    )
  const field = parity.find(({ scope }) => scope === 'FIELD')
  expect(field?.trajectory[0]).toEqual({ on: field?.asOf, women: 18 })
  expect(field?.trajectory.at(-1)).toEqual({ on: '2028-12-31', women: 30 })
  expect(parity.filter(({ target }) => target === null).every(({ trajectory }) => trajectory.length === 0)).toBe(true)
})

test('a person counts once, from the day the deployment began to the day it ended; units by their tours', async () => {
  const { client } = rows.database
  const on = new Date('2026-11-01')
  expect(await paritySums(client, on)).toEqual({
    INDIVIDUAL_POLICE_OFFICERS: { size: 0, women: 0 },
    FORMED_POLICE_UNITS: { size: 0, women: 0 },
    SECONDED_POSTS: { size: 0, women: 0 },
  })
  const two = await client.deployment.findMany({ where: { members: { some: {} } }, take: 12, orderBy: { id: 'asc' } })
  const ids = two.map(({ id }) => id)
  const people = await client.deploymentMember.findMany({
    where: { deploymentId: { in: ids } },
    distinct: ['expertId'],
  })
  await client.deployment.updateMany({
    where: { id: { in: ids } },
    data: { status: 'ACTIVE', startOn: new Date('2026-10-01'), startedOn: new Date('2026-10-15') },
  })
  // The exclusion constraint would refuse one person twice: one place each.
  const served = { startOn: new Date('2026-10-01'), endOn: new Date('2026-12-31') }
  for (const { id } of people) await client.deploymentMember.update({ where: { id }, data: { holds: true, ...served } })
  const unit = await client.formedUnitPledge.findFirstOrThrow({ where: { deployments: { some: {} } } })
  await client.deployment.updateMany({
    where: { formedUnitId: unit.id },
    data: {
      ...{ kind: 'FORMED_UNIT', strength: 90, women: 3 },
      ...{ status: 'ENDED', startedOn: new Date('2026-10-15'), endedOn: new Date('2026-11-01') },
    },
  })
  expect(await paritySums(client, on)).toEqual({
    INDIVIDUAL_POLICE_OFFICERS: { size: people.length, women: people.length },
    FORMED_POLICE_UNITS: { size: 90, women: 3 },
    SECONDED_POSTS: { size: 0, women: 0 },
  })
  expect(await paritySums(client, new Date('2026-11-02'))).toMatchObject({ FORMED_POLICE_UNITS: { size: 0, women: 0 } })
  expect(await paritySums(client, new Date('2026-10-14'))).toMatchObject({ INDIVIDUAL_POLICE_OFFICERS: { size: 0 } })
})

describe('beside those deployed one by one', () => {
  const on = new Date('2028-03-10')
  const DAYS = { startOn: new Date('2028-03-01'), endOn: new Date('2028-06-30') }
  const counted = () => paritySums(rows.database.client, on)
  const start = (kind: 'TEAM' | 'STANDING_CAPACITY' | 'FORMED_UNIT', more: object) =>
    rows.database.client.deployment.create({
      data: {
        ...{ reference: `DP-${kind}`, origin: 'DEMO', kind, status: 'ACTIVE', ...DAYS, startedOn: DAYS.startOn },
        ...{ createdAt: on, updatedAt: on, ...more },
      },
    })
  /** Experts whom nothing holds in those days. */
  const free = () =>
    rows.database.client.expertIdentity.findMany({
      where: { expert: { assignments: { none: { holds: true, endOn: { gte: DAYS.startOn } } } } },
      orderBy: { expertId: 'asc' },
      take: 3,
    })
  const join = (deploymentId: string, expertId: string, more: object = {}) =>
    rows.database.client.deploymentMember.create({ data: { deploymentId, expertId, holds: true, ...DAYS, ...more } })

  test('a team counts by its pledge until its officers are named, then by them; who was relieved no more', async () => {
    const { client } = rows.database
    const before = await counted()
    const { size, women } = before.INDIVIDUAL_POLICE_OFFICERS
    const pledge = await client.teamPledge.findFirstOrThrow({ orderBy: { id: 'asc' } })
    await client.teamPledge.update({ where: { id: pledge.id }, data: { size: 12, women: 5 } })
    const { id } = await start('TEAM', { pledgeId: pledge.id, teamRequestId: pledge.teamRequestId })
    expect(await counted()).toEqual({ ...before, INDIVIDUAL_POLICE_OFFICERS: { size: size + 12, women: women + 5 } })
    const [man, relieved, reliever] = await free()
    if (!man || !relieved || !reliever) throw new Error('Too few experts are free')
    await client.expertIdentity.update({ where: { expertId: man.expertId }, data: { sex: 'MALE' } })
    await join(id, man.expertId)
    await join(id, relieved.expertId, { endOn: new Date('2028-03-09') })
    await join(id, reliever.expertId, { startOn: on })
    expect(await counted()).toEqual({ ...before, INDIVIDUAL_POLICE_OFFICERS: { size: size + 2, women: women + 1 } })
    await client.deployment.update({ where: { id }, data: { status: 'ENDED', endedOn: DAYS.startOn } })
    expect(await counted()).toEqual(before)
  })

  test('the standing capacity counts as seconded posts in the field, and in no other category', async () => {
    const before = await counted()
    const { id } = await start('STANDING_CAPACITY', { missionCode: 'MINUSCA' })
    const experts = (await free()).slice(0, 2)
    for (const { expertId } of experts) await join(id, expertId)
    const women = experts.filter(({ sex }) => sex === 'FEMALE').length
    expect(await counted()).toEqual({ ...before, SECONDED_POSTS: { size: 2, women } })
  })

  test('a unit counts with the strength and the women of its tour, once, among the formed units alone', async () => {
    const { client } = rows.database
    const before = await counted()
    const unit = await client.formedUnitPledge.findFirstOrThrow({
      where: { deployments: { none: { startedOn: { not: null } } } },
    })
    await client.formedUnitPledge.update({ where: { id: unit.id }, data: { strength: 160, women: 31 } })
    const { id } = await start('FORMED_UNIT', { formedUnitId: unit.id, strength: 120, women: 40 })
    const { size, women } = before.FORMED_POLICE_UNITS
    const more = (officers: number, among: number) => ({
      ...{ ...before, FORMED_POLICE_UNITS: { size: size + officers, women: women + among } },
    })
    expect(await counted()).toEqual(more(120, 40))
    // On the day on which one tour ends and the next begins the next counts.
    await client.deployment.update({ where: { id }, data: { status: 'ENDED', endedOn: on } })
    await start('FORMED_UNIT', {
      ...{ reference: 'DP-NEXT', formedUnitId: unit.id, strength: 100, women: 50, startOn: on, startedOn: on },
    })
    expect(await counted()).toEqual(more(100, 50))
  })
})
