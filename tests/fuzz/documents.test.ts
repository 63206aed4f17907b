/** Ten thousand generated documents: every one is answered, and costs no more than was told. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'
import { knownValues } from '../kit/known-values.js'
import { Random, seedOfRun } from '../kit/random.js'
import { DocumentMaker } from '../kit/random-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { statementsOf } from '../kit/statements.js'
import { startHub, type World } from '../kit/world.js'
import { Spoiler } from './spoiler.js'

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
beforeAll(async () => {
  // Nothing is sent but what is asked for. What takes a minute waits for itself, on the slowest machine.
  world = await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600', OPERATION_SECONDS: '60' } })
  await (await RequestLife.file(world)).approved()
})
afterAll(() => world.close())

test(`${COUNT} documents: no crash, no 5xx, nothing unmasked, no statement over the bound`, async () => {
  const random = new Random(seedOfRun())
  const maker = new DocumentMaker(schema, random, { known: await knownValues(world), depth: 5 })
  const spoiler = new Spoiler(random)
  const wrong: unknown[] = []
  const outcomes = new Map<string, number>()
  for (let count = 0; count < COUNT; count++) {
    const made = maker.query()
    // Some are spoilt, so that the parser and the validation have their share.
    const query = random.chance(0.3) ? spoiler.text(made.query) : made.query
    const handle = random.pick(HANDLES)
    const found = await ask(handle, query, made.variables)
    outcomes.set(found.outcome, (outcomes.get(found.outcome) ?? 0) + 1)
    if (found.fault) wrong.push({ ...found, handle, query, variables: made.variables })
    if (wrong.length > 5) break
  }
  process.stdout.write(`${JSON.stringify(Object.fromEntries(outcomes))}\n`)
  expect(wrong).toEqual([])
  expect(outcomes.get('answered')).toBeGreaterThan(COUNT / 2)
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})

async function ask(handle: string | undefined, query: string, variables: Record<string, unknown>) {
  type Answered = Awaited<ReturnType<ReturnType<World['as']>['attempt']>> & {
    readonly extensions?: { readonly cost?: { readonly statements: number } }
  }
  let answer: Answered | undefined
  const sent = await statementsOf(async () => {
    answer = await world.as(handle).attempt(query, variables)
  })
  if (!answer) return { outcome: 'none', fault: 'no answer' }
  const code = answer.errors?.[0]?.extensions?.['code']
  const told = answer.extensions?.cost?.statements ?? 0
  // One reads the account of the bearer.
  const statements = sent.filter((text) => !/^(?:BEGIN|COMMIT|ROLLBACK|SET )/.test(text)).length - (handle ? 1 : 0)
  const faults = [
    answer.status >= 500 && `status ${answer.status}`,
    /INTERNAL|prisma|node_modules/i.test(JSON.stringify(answer.errors ?? [])) && JSON.stringify(answer.errors),
    answer.data && statements > told && `${statements} statements, ${told} told`,
  ].filter(Boolean)
  return { outcome: answer.data ? 'answered' : String(code), fault: faults.length > 0 ? faults.join('; ') : undefined }
}
