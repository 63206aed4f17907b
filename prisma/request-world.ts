/** Loads what is known beside a request: reference data and neighbours that its rules ask for. */
import { ALLOWANCES, type Allowances } from '../domain/allowances.js'
import type { NeighbourFacts, RequestWorld } from '../domain/advisory-request/facts.js'
import type { RequestAction } from '../domain/advisory-request/input.js'
import type { Reader } from './request-facts.js'

/** Actions whose input names countries, entities, skills or people. */
const NAMING: ReadonlySet<RequestAction> = new Set([
  'file',
  'amend',
  'openConsultation',
  'reviseConsultation',
  'nameOfficer',
])

type Surroundings = Pick<RequestWorld, 'hostHasPeacekeeping' | 'openNeighbours'>
type Vocabulary = Omit<RequestWorld, keyof Surroundings | 'allowances'>

/** The world as one action on a request of this country asks for it. */
export async function requestWorld(
  client: Reader,
  country: string,
  action: RequestAction,
  allowances: Allowances,
): Promise<RequestWorld> {
  const known = NAMING.has(action) ? await vocabulary(client) : UNASKED
  const [around] = (await surroundings(client, [country])).values()
  if (!around) throw new Error(`Nothing is known around ${country}`)
  return { ...known, ...around, allowances }
}

/** Worlds for the rules that stand whatever is sent: they look at no input, and so at no vocabulary, and begin no clock. */
export async function standingWorlds(client: Reader, countries: readonly string[]): Promise<Map<string, RequestWorld>> {
  const around = await surroundings(client, countries)
  return new Map([...around].map(([country, one]) => [country, { ...UNASKED, ...one, allowances: ALLOWANCES }]))
}

/** Reference data is read whole: it is small. */
async function vocabulary(client: Reader): Promise<Vocabulary> {
  const countries = await client.country.findMany({ select: { code: true } })
  const entities = await client.entity.findMany({
    where: { kind: { not: 'PARTNER_ORGANIZATION' } },
    select: { code: true },
  })
  const skills = await client.skill.findMany({ select: { code: true } })
  const accounts = await client.account.findMany({ where: { status: 'ACTIVE' }, select: { handle: true } })
  const country = new Set(countries.map(({ code }) => code))
  const entity = new Set(entities.map(({ code }) => code))
  const skill = new Set(skills.map(({ code }) => code))
  const handles = new Set(accounts.map(({ handle }) => handle))
  return {
    countryKnown: (code) => country.has(code),
    entityKnown: (code) => entity.has(code),
    skillKnown: (code) => skill.has(code),
    handleKnown: (handle) => handles.has(handle),
  }
}

async function surroundings(client: Reader, countries: readonly string[]): Promise<Map<string, Surroundings>> {
  const wanted = [...new Set(countries)]
  const missions = await client.mission.findMany({
    where: { kind: 'PEACEKEEPING', status: { not: 'CLOSED' }, countryCode: { in: wanted } },
    select: { countryCode: true },
  })
  const neighbours: NeighbourFacts[] = await client.advisoryRequest.findMany({
    where: { countryCode: { in: wanted }, status: { notIn: ['DRAFT', 'COMPLETED', 'DECLINED', 'WITHDRAWN'] } },
    select: { id: true, reference: true, status: true, countryCode: true, sgfAreas: true, startOn: true, endOn: true },
    orderBy: { id: 'asc' },
  })
  return new Map(
    wanted.map((country) => [
      country,
      {
        hostHasPeacekeeping: missions.some(({ countryCode }) => countryCode === country),
        openNeighbours: neighbours.filter(({ countryCode }) => countryCode === country),
      },
    ]),
  )
}

const UNASKED: Vocabulary = {
  countryKnown: unasked,
  entityKnown: unasked,
  skillKnown: unasked,
  handleKnown: unasked,
}

function unasked(name: string): never {
  throw new Error(`A rule asked whether ${name} is known, and its action is not in NAMING`)
}
