/**
 * The matrix catches mistakes: each rule of sight gives what the oracle says on rows of every combination, and with any one
 * thing taken out of it (an alternative, a test, a value), for any viewer, it does not.
 */
import { describe, expect, test } from 'vitest'
import { repatriationReasonsRule, reportRule } from '../../domain/visibility/deployment-parts.js'
import { RULES } from '../../domain/visibility/rules.js'
import type { ModelName } from '../../domain/visibility/sight.js'
import { actorOf, type Viewer } from './cast.js'
import { type Alternatives, interpreter, mutantsOf } from './mutants.js'
import { ROWS, type Sort } from './rows.js'
import { nameOf, VIEWERS } from './things.js'

/** What is open to all, what is the hub's own, and events, whose rule is made of these: see event-mutants.test.ts. */
const OPEN: readonly ModelName[] = [
  ...(['Skill', 'Term', 'Translation', 'SourceDocument', 'SourceParagraph', 'Country', 'MemberState'] as const),
  ...(['Entity', 'Mission', 'Mechanism', 'MechanismSource', 'Mandate', 'Recommendation', 'ReportedFigure'] as const),
  ...(['CountrySupport', 'CountrySupportEntity'] as const),
]
const CLOSED: readonly ModelName[] = ['IdempotencyRecord', 'ImportRun', 'HubSetting', 'LogHead']

/** Where a test can go and nothing changes, and why. */
const SAME_ANYHOW = [
  // The level of who sees by name: the alternatives before show the lower levels already.
  /^(GFP_DESK|POLICE_DIVISION_DESK|ENTITY_OFFICER|HUMAN_RIGHTS_OFFICER) .*(?<![0-9])[23]\.sensitivity$/,
  // Within the rule of the request or visit, where a second test stands beside it: its own mutants are those of that model.
  /(request|visit|findings)\.AND\.0\./,
  // A resident coordinator sees all of the own country, and the second test asks for that.
  /^RESIDENT_COORDINATOR .*(request|visit)\.AND\.0$/,
  // So do the police of the mission that asked.
  /^MISSION_POLICE .*visit\.AND\.0$/,
]

const ALL = { ...RULES, Report: reportRule, RepatriationReasons: repatriationReasonsRule }
const ruleOf = (sort: Sort, viewer: Viewer): Alternatives => ALL[sort](actorOf(viewer)) as Alternatives
const MODELS = Object.keys(ROWS) as Sort[]

/** Rows on which the rule and the oracle differ; undefined when there are none. */
function difference(model: Sort, viewer: Viewer, rule: Alternatives): object | undefined {
  const sees = interpreter(rule)
  return ROWS[model]?.find((one) => sees(one.row) !== one.sees(viewer))?.row
}

test('every model is open, closed, or among the rows', () => {
  expect([...MODELS, ...OPEN, ...CLOSED, 'Event'].toSorted()).toEqual(Object.keys(ALL).toSorted())
  for (const viewer of VIEWERS) {
    for (const model of OPEN) expect(ruleOf(model, viewer)).toBe('everything')
    for (const model of CLOSED) expect(ruleOf(model, viewer)).toEqual([])
  }
})

describe.each(MODELS)('%s', (model) => {
  test('is seen as the oracle says', () => {
    const wrong = VIEWERS.flatMap((viewer) => {
      const row = difference(model, viewer, ruleOf(model, viewer))
      return row ? [`${nameOf(viewer)}: ${JSON.stringify(row)}`] : []
    })
    expect(wrong).toEqual([])
  })

  test('is not, with any one thing taken out of its rule', () => {
    // By role: what is taken out need not make a difference to each of those who have the role.
    const alive = new Map<string, boolean>()
    for (const viewer of VIEWERS) {
      for (const { without, rule } of mutantsOf(ruleOf(model, viewer))) {
        const key = `${viewer.role} without ${without}`
        alive.set(key, (alive.get(key) ?? true) && difference(model, viewer, rule) === undefined)
      }
    }
    const survivors = [...alive].flatMap(([key, survives]) => (survives ? [key] : []))
    tally.mutants += alive.size
    expect(survivors.filter((key) => !SAME_ANYHOW.some((reason) => reason.test(key)))).toEqual([])
  })
})

const tally = { mutants: 0 }
test('there are mutants', () => {
  console.info(`Rules of sight: ${tally.mutants} mutants of ${MODELS.length} models, all found.`)
  expect(tally.mutants).toBeGreaterThan(1_000)
})
