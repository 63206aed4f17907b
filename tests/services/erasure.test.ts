/** A person is erased and given a place in the expert team, or in a standing capacity, at the same moment, on two nodes: never both. */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../kit/filing.js'
import { expectIntegrity } from '../kit/integrity.js'
import { startTwoNodes, type TwoNodes } from '../kit/two-nodes.js'
import type { World } from '../kit/world.js'

const POST = 'Adviser Quillathorne'

interface Answer {
  readonly errors: readonly { readonly code: string; readonly rule: string | null; readonly path: readonly string[] }[]
}

let nodes: TwoNodes
let one: World
let other: World
/** A session of the test's own, which holds what others wait for. */
let holder: pg.Client
let roster: string[]

beforeAll(async () => {
  nodes = await startTwoNodes()
  ;({ one, other } = nodes)
  const free = {
    assignments: { none: {} },
    teamPlaces: { none: {} },
    standing: { none: {} },
    identity: { isNot: null },
  }
  roster = (await one.hub.database.client.expert.findMany({ where: free, take: 40 })).map(({ id }) => id)
  // A sign-in is on record before anything else is done: it would wait for the holder in place of the command.
  for (const world of [one, other]) await world.as('pd.desk').run('{ viewer { handle } }')
}, 60_000)
afterAll(() => nodes?.close())
beforeEach(async () => {
  holder = new pg.Client({ connectionString: nodes.place.settings['DATABASE_URL'] })
  await holder.connect()
})
afterEach(() => holder.end())

async function send(world: World, mutation: string, input: object): Promise<string[]> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const data = await world
    .as('pd.desk')
    .run<Record<string, Answer>>(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code rule path } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
  return (data[mutation]?.errors ?? []).map(({ rule, code, path }) => `${rule ?? code} ${path.join('.')}`.trim())
}

function somebody(): { readonly id: string; readonly expertId: string } {
  const id = roster.pop()
  if (!id) throw new Error('The roster is used up')
  return { id, expertId: Buffer.from(`Expert:${id}`).toString('base64') }
}

const erase = (world: World, expertId: string) =>
  send(world, 'eraseExpert', { expertId, reasons: 'Asked for by the person.' })

const place = (world: World, expertId: string) =>
  send(world, 'addExpertTeamMember', {
    ...{ entity: 'PD', themes: ['CYBERCRIME'], joinedOn: day(-1), post: POST, expertId },
  })

const enrol = (world: World, expertId: string) =>
  send(world, 'enrolStandingCapacityMember', { entity: 'SPC', joinedOn: day(-1), expertId })

/** Resolves once so many sessions of this database wait for a lock. */
async function waiting(count: number): Promise<void> {
  const look = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  await expect.poll(async () => (await one.hub.database.pool.query(look)).rowCount, { timeout: 15_000 }).toBe(count)
}

/** Has `first` go as far as it can without being committed, then `second`, and lets both go on. */
async function inTurn(first: () => Promise<string[]>, second: () => Promise<string[]>) {
  await holder.query('BEGIN')
  await holder.query('SELECT 1 FROM "LogHead" FOR UPDATE')
  const begun = first()
  await waiting(1)
  const following = second()
  await waiting(2)
  await holder.query('COMMIT')
  return { first: await begun, second: await following }
}

/** What the hub still knows of the person. */
async function known(id: string): Promise<{ readonly isErased: boolean; readonly places: number }> {
  const { client } = one.hub.database
  const isErased = (await client.expertIdentity.count({ where: { expertId: id } })) === 0
  const places = await client.expertTeamMemberIdentity.count({ where: { expertId: id } })
  return { isErased, places: places + (await client.standingCapacityMember.count({ where: { expertId: id } })) }
}

describe.each([
  ['a place in the expert team', place],
  ['service in a standing capacity', enrol],
] as const)('%s and an erasure', (_what, place) => {
  test('the erasure first: the place is refused, and nothing of the person comes back', async () => {
    const { id, expertId } = somebody()
    const answers = await inTurn(
      () => erase(one, expertId),
      () => place(other, expertId),
    )
    expect(answers).toEqual({ first: [], second: ['person.erased-once expertId'] })
    expect(await known(id)).toEqual({ isErased: true, places: 0 })
  })

  test('the place first: the erasure is refused, and all of the person stays', async () => {
    const { id, expertId } = somebody()
    const answers = await inTurn(
      () => place(one, expertId),
      () => erase(other, expertId),
    )
    expect(answers).toEqual({ first: [], second: ['person.not-serving expertId'] })
    expect(await known(id)).toEqual({ isErased: false, places: 1 })
  })

  test('both at once, as it happens: one of the two is refused', async () => {
    for (let round = 0; round < 8; round++) {
      const { id, expertId } = somebody()
      const [erased, placed] = await Promise.all([erase(one, expertId), place(other, expertId)])
      expect([erased.length, placed.length].sort()).toEqual([0, 1])
      const isErased = erased.length === 0
      expect(await known(id)).toEqual({ isErased, places: isErased ? 0 : 1 })
    }
  })

  test('state, log and audit agree after all of it', () => expectIntegrity(one.hub.database))
})
