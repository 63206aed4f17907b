/** What reads of the expert team, of overlaps and of live parity cost in statements: as many for one as for many. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  // Nothing is sent but what is asked for.
  world = await startHub({ settings: { EVENT_POLL_MS: '60000' } })
})
afterAll(() => world.close())

async function cost(handle: string, document: string, variables: object = {}): Promise<number> {
  const once = async () => (await statementsOf(() => world.as(handle).run(document, { ...variables }))).length
  // The hub itself looks at its clocks now and then: that can only add.
  return Math.min(await once(), await once())
}

const VISITS = `query ($first: Int!) { expertTeamVisits(first: $first) { totalCount nodes {
  reference status country { name } leadEntity { code } members { reference entity { code } identity { post } }
  findings { summary madeBy { code } } followUps { action finding { summary } request { reference } }
} } }`
const ACTIONS = `query ($first: Int!) { expertTeamVisits(first: $first) { nodes { allowedActions { action allowed } } } }`
const MEMBERS = `query ($first: Int!) { expertTeamMembers(first: $first) { totalCount nodes {
  reference entity { name } identity { post expert { reference } }
} } }`
const OVERLAPS = `query ($country: String!) { overlaps(country: $country, areas: [OPERATIONS, ADMINISTRATION, COMMAND]) {
  area entities { entity { code } requests { reference } visits { reference } deployments { reference } } ask { code }
} }`
const BESIDE = `query ($first: Int!) { advisoryRequests(first: $first) { nodes { overlaps { area entities { entity { code } } } } } }`

// A statement more where a role sees members through their visits alone.
test.each(['pd.desk', 'unodc.officer', 'auditor', 'rc.liberia', 'au.observer', 'minusma.police'])(
  'visits as %s',
  async (handle) => {
    const costs = [await cost(handle, VISITS, { first: 1 }), await cost(handle, VISITS, { first: 20 })]
    expect(costs[0]).toBeLessThanOrEqual(4)
    expect(costs[1]).toBe(costs[0])
    expect(await cost(handle, ACTIONS, { first: 20 })).toBeLessThanOrEqual(6)
  },
)

test.each(['pd.desk', 'unodc.officer', 'au.observer'])('members as %s', async (handle) => {
  const costs = [await cost(handle, MEMBERS, { first: 1 }), await cost(handle, MEMBERS, { first: 20 })]
  expect(costs).toEqual([3, 3])
})

test('overlaps: three for what is done there, one for each sort of thing', async () => {
  for (const country of ['MLI', 'LBR', 'BFA'])
    expect(await cost('pd.desk', OVERLAPS, { country })).toBeLessThanOrEqual(9)
  // Beside a list of requests: the list, and three for all of their countries.
  const some = await cost('gfp.desk', BESIDE, { first: 2 })
  expect(await cost('gfp.desk', BESIDE, { first: 20 })).toBeLessThanOrEqual(Math.max(some, 6))
})

test('live parity: the account, the sums, the targets', async () => {
  expect(await cost('pd.desk', '{ liveParity { category women withheld trajectory { on women } } }')).toBe(3)
})
