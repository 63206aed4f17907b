/** What reading units, standing capacity and deployments costs in statements: as many for a long list as for a short one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'
import { UnitLife } from './kit.js'

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { EVENT_POLL_MS: '60000' } })
  for (let count = 0; count < 3; count++) {
    await (await (await new UnitLife(world).pledge()).notified()).deployed(count * 400, count * 400 + 300)
  }
})
afterAll(() => world.close())

const UNITS = `query ($first: Int!) { formedUnitPledges(first: $first) { totalCount nodes {
  reference status readiness memberState { code } readinessHistory { level } visits { kind } shortfalls { item }
  requirement { mission { code } } clock { dueAt blockedBy { rule } } allowedActions { action allowed }
  deployments(first: 3) { nodes { reference } } timeline(first: 5) { nodes { type } } } } }`
const MEMBERS = `query ($first: Int!) { standingCapacity(first: $first) { totalCount nodes {
  joinedOn deployable freeFrom entity { code } expert { reference skills { skill { code } } }
  assignments { endOn deployment { reference mission { code } } } timeline(first: 5) { nodes { type } } } } }`
const DETAIL = `kind turns { kind reasons } successors { reference } predecessor { reference } rotationDays
  mandate { symbol } forWhom { ... on Mission { code } ... on Country { code } }
  detail { ... on IndividualDetail { expert { reference } profile { count } }
    ... on TeamDetail { teamRequest { reference } pledge { size } }
    ... on FormedUnitDetail { formedUnit { reference } type strength women }
    ... on StandingCapacityDetail { entity { code } purpose clock { isOverdue } } }`
const DEPLOYMENTS = `query ($first: Int!) { deployments(first: $first) { totalCount nodes { ${DETAIL} } } }`
const PRESENCE = `query ($first: Int!) { presence(country: "MLI") { country { code }
  deployments(first: $first) { totalCount nodes { ${DETAIL} } } } }`

test.each([
  ['units', UNITS, ['pd.desk', 'delegate.a', 'minusma.police', 'auditor'], 2],
  ['members of the standing capacity', MEMBERS, ['pd.desk', 'gfp.desk', 'delegate.a'], 2],
  // One statement more for each kind that the longer list holds.
  ['deployments', DEPLOYMENTS, ['pd.desk', 'gfp.desk', 'delegate.a', 'minusma.police', 'auditor'], 10],
  ['presence', PRESENCE, ['pd.desk', 'minusma.police', 'delegate.a'], 10],
] as const)('%s', async (_, document, handles, more) => {
  for (const handle of handles) {
    const cost = async (first: number) => {
      const once = async () => (await statementsOf(() => world.as(handle).run(document, { first }))).length
      // The hub itself looks at its clocks now and then: that can only add.
      return Math.min(await once(), await once())
    }
    const few = await cost(1)
    const many = await cost(50)
    expect(many, handle).toBeLessThanOrEqual(few + more)
    expect(many, handle).toBeLessThanOrEqual(24)
  }
})
