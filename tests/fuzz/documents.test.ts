/** Ten thousand generated documents by every way in: every one is answered, and costs no more than was told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'
import { knownValues } from '../kit/known-values.js'
import { Random, seedOfRun } from '../kit/random.js'
import { DocumentMaker } from '../kit/random-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'
import { Spoiler } from './spoiler.js'
import { type Heard, type Sent, type WayIn, waysInto } from './ways-in.js'

const COUNT = 10_000
const HANDLES = [
  'gfp.desk',
  'auditor',
  'pd.desk',
  'unodc.officer',
  'rc.liberia',
  'delegate.a',
  'minusma.police',
  undefined,
]

let world: World
let ways: Record<string, WayIn>
/** Statements by which each way in knows its bearer. */
const bearers = new Map<string, number>()
beforeAll(async () => {
  // Nothing is sent but what is asked for. What takes a minute waits for itself, on the slowest machine.
  world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600', OPERATION_SECONDS: '60' } })
  await (await RequestLife.file(world)).approved()
  ways = waysInto(world.hub)
  for (const over of Object.keys(ways)) {
    bearers.set(over, (await heard(over, 'gfp.desk', { query: '{ __typename }', variables: {} })).statements)
  }
})
afterAll(async () => {
  for (const way of Object.values(ways ?? {})) await way.close()
  await world.close()
})

test(`${COUNT} documents: no crash, no 5xx, nothing unmasked, no statement over the bound`, async () => {
  const random = new Random(seedOfRun())
  const maker = new DocumentMaker(schema, random, { known: await knownValues(world), depth: 5 })
  const spoiler = new Spoiler(random)
  const wrong: unknown[] = []
  const outcomes = new Map<string, number>()
  const answered = new Map<string, number>()
  for (let count = 0; count < COUNT; count++) {
    const made = maker.query()
    // Some are spoilt, so that the parser and the validation have their share.
    const query = random.chance(0.3) ? spoiler.text(made.query) : made.query
    const handle = random.pick(HANDLES)
    const over = random.pick(Object.keys(ways))
    const found = await ask(over, handle, { query, variables: made.variables })
    outcomes.set(found.outcome, (outcomes.get(found.outcome) ?? 0) + 1)
    if (found.outcome === 'answered') answered.set(over, (answered.get(over) ?? 0) + 1)
    if (found.fault) wrong.push({ ...found, over, handle, query, variables: made.variables })
    if (wrong.length > 5) break
  }
  process.stdout.write(`${JSON.stringify({ ...Object.fromEntries(outcomes), by: Object.fromEntries(answered) })}\n`)
  expect(wrong).toEqual([])
  expect(outcomes.get('answered')).toBeGreaterThan(COUNT / 2)
  for (const over of Object.keys(ways)) expect([over, (answered.get(over) ?? 0) > COUNT / 20]).toEqual([over, true])
  // A stream of its own signs in, and then asks as all others do.
  expect([...bearers].filter(([, statements]) => statements > 2)).toEqual([])
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})

/** What came of it, and how many statements were sent to the database meanwhile. */
async function heard(over: string, handle: string | undefined, sent: Sent): Promise<Heard & { statements: number }> {
  const way = ways[over]
  await way?.open(handle)
  let found: Heard | undefined
  const texts = await statementsOf(async () => {
    found = await way?.send(handle, sent).catch((error: unknown) => ({ status: 0, told: {}, fault: String(error) }))
  })
  const statements = texts.filter((text) => !/^(?:BEGIN|COMMIT|ROLLBACK|SET )/.test(text)).length
  return { ...(found ?? { status: 0, told: {}, fault: 'no answer' }), statements }
}

async function ask(over: string, handle: string | undefined, sent: Sent) {
  const { status, told, fault, statements: all } = await heard(over, handle, sent)
  const code = told.errors?.[0]?.extensions?.['code']
  const most = told.extensions?.cost?.statements ?? 0
  const statements = all - (handle ? (bearers.get(over) ?? 0) : 0)
  const faults = [
    fault,
    status >= 500 && `status ${status}`,
    /INTERNAL|prisma|node_modules/i.test(JSON.stringify(told.errors ?? [])) && JSON.stringify(told.errors),
    told.data && statements > most && `${statements} statements, ${most} told`,
  ].filter(Boolean)
  return { outcome: told.data ? 'answered' : String(code), fault: faults.length > 0 ? faults.join('; ') : undefined }
}
