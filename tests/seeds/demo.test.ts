/** The demonstration: what it shows, that all of it is marked as invented, and that a second seeding adds nothing. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma } from '../../prisma/generated/client/client.js'
import { seedDemo } from '../../seeds/demo/seed.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const client = () => world.hub.database.client
const tables = async (having = '') =>
  (
    await client().$queryRawUnsafe<{ name: string }[]>(
      `SELECT DISTINCT t.table_name AS name FROM information_schema.tables t
       JOIN information_schema.columns c ON c.table_schema = t.table_schema AND c.table_name = t.table_name
       WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE' ${having} ORDER BY 1`,
    )
  ).map(({ name }) => name)
const countOf = async (table: string, where = Prisma.empty) => {
  const [row] = await client().$queryRaw<{ count: number }[]>(
    Prisma.sql`SELECT count(*)::int AS count FROM ${Prisma.raw(`"${table}"`)} ${where}`,
  )
  return row?.count ?? 0
}

test('nothing that it plays stands there as real', async () => {
  const marked = await tables(`AND c.column_name = 'origin'`)
  expect(marked).toEqual(expect.arrayContaining(['AdvisoryRequest', 'Deployment', 'Expert', 'FormedUnitPledge']))
  const live: [string, number][] = []
  for (const table of marked) {
    const count = await countOf(table, Prisma.sql`WHERE "origin" = 'LIVE'`)
    if (count > 0) live.push([table, count])
  }
  // Data of reference are real: countries and their Member States, entities that are inferred, skills.
  expect(live.map(([table]) => table)).toEqual(['Country', 'Entity', 'MemberState', 'Skill'])
})

test('each expert is certified with statements, and one was refused the screening', async () => {
  const certifications = await client().clearance.findMany({
    where: { kind: 'CERTIFICATION', expert: { origin: 'DEMO' } },
  })
  expect(certifications.length).toBeGreaterThan(50)
  for (const one of certifications) {
    expect(one).toMatchObject({ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true })
    expect(one.certifiedBy).toContain('(invented)')
  }
  const refused = await client().clearance.findMany({
    where: { outcome: 'REFUSED' },
    select: { expert: { select: { reference: true } } },
  })
  expect(refused).toEqual([{ expert: { reference: 'EX-0049' } }])
})

test('units on their way are certified by their own Member State, others not yet', async () => {
  const units = await client().formedUnitPledge.findMany({ where: { origin: 'DEMO' } })
  const certified = units.filter(({ certifiedUntil }) => certifiedUntil !== null)
  expect(certified.map(({ status }) => status).sort()).toEqual(['DEPLOYED', 'PLEDGED'])
  expect(units.find(({ status }) => status === 'NOTIFIED')?.certifiedBy).toBeNull()
})

test.each([
  ['AdvisoryRequest', 'status'],
  ['Deployment', 'status'],
  ['ExpertTeamFollowUp', 'state'],
  ['ExpertTeamVisit', 'status'],
  ['FormedUnitPledge', 'status'],
  ['SpecializedTeamRequest', 'status'],
  ['TeamPledge', 'status'],
])('of %s there is something in every %s', async (table, column) => {
  const states = async (query: string) =>
    (await client().$queryRawUnsafe<{ state: string }[]>(query)).map(({ state }) => state)
  const [any] = await client().$queryRawUnsafe<{ type: string }[]>(
    `SELECT pg_typeof("${column}")::text AS type FROM "${table}" LIMIT 1`,
  )
  const all = await states(`SELECT unnest(enum_range(NULL::${any?.type}))::text AS state ORDER BY 1`)
  expect(all.length).toBeGreaterThan(3)
  expect(await states(`SELECT DISTINCT "${column}"::text AS state FROM "${table}" ORDER BY 1`)).toEqual(all)
})

test('a tour of a unit has the officers who came, which are not those that were pledged', async () => {
  const tours = await client().deployment.findMany({
    where: { kind: 'FORMED_UNIT' },
    select: { strength: true, women: true, formedUnit: { select: { strength: true, women: true } } },
  })
  expect(tours).toEqual([{ strength: 135, women: 31, formedUnit: { strength: 140, women: 28 } }])
})

test('seeded again, also from the beginning, it adds nothing', async () => {
  const counts = async () => Promise.all((await tables()).map(async (name) => [name, await countOf(name)] as const))
  const before = await counts()
  const again = () =>
    seedDemo(
      world.hub.database,
      () => new Date(),
      () => {},
    )
  await again()
  expect(await counts()).toEqual(before)
  // Cut off before its end, it goes on where it stopped.
  await client().hubSetting.delete({ where: { key: 'demo-seeded' } })
  await again()
  expect(await counts()).toEqual(before)
})
