/** Live parity through the graph: what may be told, to whom, and the way to each target. */
import { afterAll, beforeAll, expect, test } from 'vitest'
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
  target: number | null
  trajectory: { on: string; women: number }[]
}

const LIVE = '{ liveParity { category scope women officers withheld target targetYear asOf trajectory { on women } } }'
const liveFor = async (handle?: string) => (await world.as(handle).run<{ liveParity: Live[] }>(LIVE)).liveParity

test('each category of the targets has its line; what the hub has no data on is plainly not known', async () => {
  const lines = await liveFor('pd.desk')
  expect(lines.map(({ category, scope, target }) => [category, scope, target])).toEqual([
    ['FORMED_POLICE_UNITS', null, 20],
    ['SECONDED_POSTS', 'FIELD', 30],
    ['SECONDED_POSTS', 'HEADQUARTERS', 35],
    ['INDIVIDUAL_POLICE_OFFICERS', null, null],
  ])
  for (const line of lines.filter(({ category }) => category === 'SECONDED_POSTS')) {
    expect(line).toMatchObject({ women: null, officers: null, withheld: 'NOT_KNOWN', trajectory: [] })
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

test('a person counts once, from the day the deployment began to the day it ended; units by what was pledged', async () => {
  const { client } = rows.database
  const on = new Date('2026-11-01')
  expect(await paritySums(client, on)).toEqual({
    INDIVIDUAL_POLICE_OFFICERS: { size: 0, women: 0 },
    FORMED_POLICE_UNITS: { size: 0, women: 0 },
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
  for (const { id } of people) await client.deploymentMember.update({ where: { id }, data: { holds: true } })
  const unit = await client.formedUnitPledge.findFirstOrThrow({ where: { deployments: { some: {} } } })
  await client.deployment.updateMany({
    where: { formedUnitId: unit.id },
    data: { status: 'ENDED', startedOn: new Date('2026-10-15'), endedOn: new Date('2026-11-01') },
  })
  expect(await paritySums(client, on)).toEqual({
    INDIVIDUAL_POLICE_OFFICERS: { size: people.length, women: people.length },
    FORMED_POLICE_UNITS: { size: unit.strength, women: unit.women },
  })
  expect(await paritySums(client, new Date('2026-11-02'))).toMatchObject({ FORMED_POLICE_UNITS: { size: 0, women: 0 } })
  expect(await paritySums(client, new Date('2026-10-14'))).toMatchObject({ INDIVIDUAL_POLICE_OFFICERS: { size: 0 } })
})
