/** What mutations are said to cost at most, held to the statements that were really sent: every one there is, done and refused. */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { IMPORTS, WRITINGS } from '../../server/cost-writes.js'
import { type Weighed, weighing } from '../kit/weighed.js'
import { startHub, type World } from '../kit/world.js'
import { aClientOfManyKeys, anAccount } from './weighed/accounts.js'
import { aVisit, brokenGlassOfAVisit, visitsThatComeToNothing } from './weighed/expert-team.js'
import { IMPORTING, importing } from './weighed/imports.js'
import { fromTheNominationToErasure } from './weighed/people.js'
import { brokenGlass, calledOffWhileStaffed, disputed, fromFilingToItsEnd, sideWays } from './weighed/requests.js'
import { manyOfficers, manyPledges } from './weighed/teams.js'
import { fromThePledgeToItsRelief, releasedAndWithdrawn, standingCapacity } from './weighed/units.js'

const weighed: Weighed[] = []
let world: World
beforeAll(async () => {
  // Nothing is sent but what is asked for.
  world = weighing(await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } }), weighed)
})
afterAll(() => world.close())

const printed = buildSchema(readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8'))
const mutations = Object.keys(printed.getMutationType()?.getFields() ?? {})

test.each<readonly [string, (world: World) => Promise<void>]>([
  ['an advisory request, from filing to its end', fromFilingToItsEnd],
  ['an advisory request that is disputed, and declined', disputed],
  ['an advisory request on its side ways', sideWays],
  ['an advisory request whose glass is broken', brokenGlass],
  ['an advisory request that is called off while many are to go', calledOffWhileStaffed],
  ['a specialized team of many officers, to its deployment and back', manyOfficers],
  ['a specialized team that many pledge', manyPledges],
  ['a formed unit, to its tour and the next', fromThePledgeToItsRelief],
  ['a formed unit that is released and withdrawn', releasedAndWithdrawn],
  ['the standing capacity', standingCapacity],
  ['an expert, from the nomination to erasure', fromTheNominationToErasure],
  ['a visit of the expert team', aVisit],
  ['visits of the expert team that come to nothing', visitsThatComeToNothing],
  ['a visit of the expert team whose glass is broken', brokenGlassOfAVisit],
  ['an account', anAccount],
  ['an API client of many keys', aClientOfManyKeys],
])('%s', (_name, story) => story(world))

test.each(IMPORTING)('$mutation: by its rows, which are looked at twice', async (one) => {
  for (const rows of [1, 30]) {
    await importing(world, 'delegate.a', one, rows)
    const found = weighed.at(-1)
    expect(found).toMatchObject({ mutation: one.mutation, isDone: true })
    // Neither is it told so much that nothing was held.
    expect((found?.sent ?? 0) * 4).toBeGreaterThan(found?.told ?? 0)
  }
})

test('the largest file is within what one operation may cost; two files in one operation are not', async () => {
  const document = (count: number) =>
    `mutation ($input: ImportPledgesInput!) { ${Array.from({ length: count }, (_, at) => `i${at}: importPledges(input: $input) { errors { code } }`).join(' ')} }`
  const csv = `teamRequest\n${'x\n'.repeat(200)}`
  const input = { idempotencyKey: randomUUID(), csv, dryRun: true }
  const one = await world.as('delegate.a').attempt(document(1), { input })
  expect(one.errors).toBeUndefined()
  const two = await world.as('delegate.a').attempt(document(2), { input })
  expect(two.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED'])
})

test('every mutation of the printed schema was weighed when it was done, and the tables name no other', () => {
  expect([...Object.keys(WRITINGS), ...Object.keys(IMPORTS)].filter((name) => !mutations.includes(name))).toEqual([])
  const done = new Set(weighed.filter(({ isDone }) => isDone).map(({ mutation }) => mutation))
  console.info(`Mutations: ${weighed.length} weighed, ${done.size} of ${mutations.length} kinds.`)
  expect(mutations.filter((name) => !done.has(name))).toEqual([])
})
