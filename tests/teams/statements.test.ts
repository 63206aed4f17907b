/** What reading gaps, team requests and pledges costs in statements: as many for a long list as for a short one. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { statementsOf } from '../kit/statements.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { EVENT_POLL_MS: '60000' } })
  for (let count = 0; count < 4; count++) {
    const life = await (await TeamLife.report(world)).published()
    await life.pledge('delegate.b')
    await life.deploy(await life.selected('delegate.a'))
  }
})
afterAll(() => world.close())

const GAPS = `query ($first: Int!) { capabilityGaps(first: $first) { totalCount nodes {
  reference summary evidence closedAt mission { code } speciality { code } allowedActions { action allowed }
  teamRequests { reference status } timeline(first: 5) { nodes { type } } } } }`
const TEAMS = `query ($first: Int!) { specializedTeamRequests(first: $first) { totalCount nodes {
  reference status isOverdue mission { code } capabilityGap { reference } clock { dueAt } parityEffect { before after target }
  allowedActions { action allowed missing { code } } deployments(first: 3) { nodes { reference detail { ... on TeamDetail { unnamed } } } } audience { code }
  pledges(first: 5) { totalCount nodes { status size memberState { code } certification { signedBy }
    members { reference } unnamed shortfall { criterion } assessments { outcome place } parityEffect { after } allowedActions { action allowed } timeline(first: 5) { nodes { type } } } } } } }`

test.each([
  ['gaps', GAPS, ['pd.desk', 'minusma.police', 'auditor']],
  ['team requests', TEAMS, ['pd.desk', 'minusma.police', 'delegate.a', 'gfp.desk', 'auditor']],
])('%s', async (_, document, handles) => {
  for (const handle of handles) {
    const cost = async (first: number) => {
      const once = async () => (await statementsOf(() => world.as(handle).run(document, { first }))).length
      // The hub itself looks at its clocks now and then: that can only add.
      return Math.min(await once(), await once())
    }
    const few = await cost(1)
    const many = await cost(20)
    expect(many, handle).toBeLessThanOrEqual(few + 2)
    expect(many, handle).toBeLessThanOrEqual(12)
  }
})
