/** Entities in the same country and area, through the graph: what is hidden is told of as being there, and as nothing else. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const FIELDS = `{ area anotherEntityActive ask { code }
  entities { entity { code } requests { id reference } visits { reference } deployments { reference } } }`
const OVERLAPS = `query ($country: String!) { overlaps(country: $country, areas: [OPERATIONS]) ${FIELDS} }`
const BESIDE = `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { overlaps ${FIELDS} } } }`

interface Overlap {
  anotherEntityActive: boolean
  ask: { code: string } | null
  entities: { entity: { code: string }; requests: { id: string; reference: string }[] }[]
}

const at = async (handle: string, country: string) =>
  (await world.as(handle).run<{ overlaps: Overlap[] }>(OVERLAPS, { country })).overlaps
const codes = (overlaps: Overlap[]) => overlaps.flatMap(({ entities }) => entities.map(({ entity }) => entity.code))

/** In consultation, in the area of operations, under the lead of an entity. */
async function led(lead: string, consulted: string[], more: object = {}, rc = 'rc.ethiopia', country = 'ETH') {
  const life = await RequestLife.file(world, { country, sgfAreas: ['OPERATIONS'], ...more }, rc)
  await life.inConsultation(lead, consulted)
  return life
}

const SECRET = {
  sensitivity: 'STRICTLY_CONFIDENTIAL' as const,
  namedOfficers: ['gfp.desk', 'undp.officer'],
  title: 'SECRET support',
}

const beside = async (handle: string, id: string) =>
  (await world.as(handle).run<{ node: { overlaps: Overlap[] } }>(BESIDE, { id })).node.overlaps

test('who is active sees the others where it may; where it may not, that another is there and whom to ask', async () => {
  const own = await led('UNODC', ['OHCHR'])
  const alone = await at('unodc.officer', 'ETH')
  expect(codes(alone)).toEqual(['OHCHR'])
  expect(alone.map(({ anotherEntityActive, ask }) => [anotherEntityActive, ask])).toEqual([[false, null]])
  expect(await beside('unodc.officer', own.id)).toEqual([])

  const first = await led('UNDP', ['OHCHR'], { ...SECRET, startOn: '2031-01-01' })
  const told = [{ area: 'OPERATIONS', anotherEntityActive: true, ask: { code: 'GFP' }, entities: [] }]
  const one = await beside('unodc.officer', own.id)
  expect(one).toEqual(told)
  expect(JSON.stringify(one)).not.toMatch(/SECRET|UNDP|OHCHR|AR-|\d/)
  // Elsewhere too, it is told beside what is seen, and changes nothing of that.
  const answer = await at('unodc.officer', 'ETH')
  expect(answer).toEqual(alone.map((overlap) => ({ ...overlap, anotherEntityActive: true, ask: { code: 'GFP' } })))

  // Several are told as one is.
  const second = await led('UNHCR', ['UNDP'], { ...SECRET, startOn: '2033-01-01' })
  expect(await beside('unodc.officer', own.id)).toEqual(told)
  expect(await at('unodc.officer', 'ETH')).toEqual(answer)

  // Who may see them does, by reference.
  const host = await at('rc.ethiopia', 'ETH')
  expect(codes(host)).toEqual(['OHCHR', 'UNDP', 'UNHCR', 'UNODC'])
  expect(host.every(({ anotherEntityActive }) => !anotherEntityActive)).toBe(true)
  for (const { reference } of [first, second]) expect(JSON.stringify(host)).toContain(reference)
  expect(codes(await at('gfp.desk', 'ETH'))).toEqual(['OHCHR', 'UNDP', 'UNHCR', 'UNODC'])
  expect(codes(await at('undp.officer', 'ETH'))).toEqual(['OHCHR', 'UNHCR', 'UNODC'])

  // Its own part in what is hidden from it tells an officer nothing: he is not named on it.
  const unnamed = await at('unhcr.officer', 'ETH')
  expect(codes(unnamed)).toEqual(['OHCHR', 'UNODC'])
  expect(unnamed.map(({ anotherEntityActive, ask }) => [anotherEntityActive, ask])).toEqual([[false, null]])
})

test('a visit of the expert team counts, and the police of a mission', async () => {
  expect(codes(await at('gfp.desk', 'HTI'))).toEqual(expect.arrayContaining(['AU', 'PD', 'UNODC']))
  expect(codes(await at('gfp.desk', 'MLI'))).toContain('UNODC')
})

test.each(['delegate.a', 'au.observer', 'minusma.police', 'admin', undefined])('%s is refused', async (handle) => {
  const { errors } = await world.as(handle).attempt(OVERLAPS, { country: 'ETH' })
  expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
})

test('a country code that is none is told so; one that is unknown finds nothing', async () => {
  const { errors } = await world.as('gfp.desk').attempt(OVERLAPS, { country: 'mali' })
  expect(errors?.[0]?.extensions?.['code']).toBe('VALIDATION')
  expect(await at('gfp.desk', 'ZZZ')).toEqual([])
})
