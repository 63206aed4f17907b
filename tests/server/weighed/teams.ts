/** What is done to specialized police teams: as large as they come, and with as many pledges. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { day } from '../../kit/filing.js'
import { TeamLife, type Versioned } from '../../kit/team-life.js'
import type { World } from '../../kit/world.js'
import { importing, NOMINATIONS } from './imports.js'
import { globalId, on, step } from './step.js'

const OFFICERS = 120
const PLEDGES = 60

/** Puts so many of a Member State on the roster, nobody screened yet. */
async function nominated(world: World, by: string, count: number): Promise<string[]> {
  const { expert } = world.hub.database.client
  const known = new Set((await expert.findMany({ select: { id: true } })).map(({ id }) => id))
  await importing(world, by, NOMINATIONS, count)
  return (await expert.findMany({ select: { id: true } })).flatMap(({ id }) => (known.has(id) ? [] : [id]))
}

async function screen(world: World, experts: readonly string[]): Promise<void> {
  const period = { validFrom: new Date(day(-1)), validTo: new Date(day(700)) }
  await world.hub.database.client.clearance.createMany({
    data: experts.map((expertId) => ({ expertId, kind: 'SCREENING', outcome: 'CLEARED', ...period })),
  })
}

/** Every officer is named before it goes, and held by its deployment. */
export async function manyOfficers(world: World): Promise<void> {
  const life = await (await TeamLife.report(world)).published({}, { size: OFFICERS })
  const size = { size: OFFICERS, women: 0 }
  const cleared = await life.assess(await life.pledge('delegate.c', size))
  const revised = await step(world, 'delegate.c', 'reviseTeamPledge', 'pledge', { ...on(cleared), readyOn: day(15) })
  const selected = await life.select(await life.assess(revised))
  const officers = await nominated(world, 'delegate.c', OFFICERS)
  const experts = officers.map((officer) => globalId('Expert', officer))
  const named = await step(world, 'delegate.c', 'nominateTeamMembers', 'pledge', { ...on(selected), experts })
  const deploy = { idempotencyKey: randomUUID(), pledgeId: named.id, startOn: day(20), endOn: day(200) }
  const refused = await life.send('pd.desk', 'deploySpecializedTeam', deploy)
  expect(refused.errors.length).toBeGreaterThanOrEqual(OFFICERS)
  await screen(world, officers)
  const id = await life.deploy(named)
  const deployment = (mutation: string, tour: Versioned, more: object) =>
    step(world, 'pd.desk', mutation, 'deployment', { ...on(tour), ...more })
  const started = await deployment('startDeployment', { id, version: 1 }, { startedOn: day(0) })
  await life.confirm()
  const extended = await deployment('extendDeployment', started, { endOn: day(250), reasons: 'More is asked for.' })
  await deployment('repatriateDeployment', extended, { endedOn: day(0), reasons: 'It is not safe.' })
}

/** What becomes of one touches all others. */
export async function manyPledges(world: World): Promise<void> {
  const life = await (await TeamLife.report(world)).published()
  const b = await life.pledge('delegate.b')
  const pledges = world.hub.database.client.teamPledge
  const {
    id: _id,
    reference,
    ...like
  } = await pledges.findFirstOrThrow({
    where: { memberState: { is: { countryCode: 'XBB' } } },
    orderBy: { pledgedAt: 'desc' },
  })
  const states = await world.hub.database.client.memberState.findMany({ where: { origin: 'LIVE' }, take: PLEDGES })
  expect(states).toHaveLength(PLEDGES)
  await pledges.createMany({
    data: states.map(({ countryCode }) => ({
      ...{ ...like, reference: reference.replace('XBB', countryCode), memberStateCode: countryCode },
    })),
  })
  const selected = await life.selected('delegate.a')
  await step(world, 'pd.desk', 'releaseTeamPledge', 'pledge', { ...on(selected), reasons: 'It is delayed.' })
  // Not selected, then restored: two versions on.
  const restored = { id: b.id, version: b.version + 2 }
  await step(world, 'delegate.b', 'withdrawTeamPledge', 'pledge', { ...on(restored), reasons: 'Needed at home.' })
  const request = await life.read<Versioned>('pd.desk', life.requestId, 'SpecializedTeamRequest', 'id version')
  const reasons = 'The mission closes.'
  await step(world, 'pd.desk', 'withdrawSpecializedTeamRequest', 'teamRequest', { ...on(request), reasons })
}
