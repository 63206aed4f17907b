/**
 * Who is told of events of requests: those who could see the request then and may see it now, and of what concerns an
 * assessment those alone who could see assessments then and may now. With any part of that taken out, it shows.
 */
import { expect, test } from 'vitest'
import { eventRule } from '../../domain/visibility/event.js'
import { actorOf, type Viewer } from './cast.js'
import { sightOfRequest } from './matrix-world.js'
import { type Alternatives, type Condition, interpreter, mutantsOf } from './mutants.js'
import * as oracle from './oracle.js'
import { type Row, REQUESTS } from './rows.js'
import { nameOf, VIEWERS } from './things.js'

/** Every request beside itself as it was at other times: of another level, led by another, not yet filed. */
const EVENTS: Row[] = REQUESTS.flatMap(({ facts }) =>
  [
    facts,
    { ...facts, sensitivity: 'UNCLASSIFIED' as const },
    { ...facts, phase: 'DRAFT' as const },
    { ...facts, parties: ['UNODC', 'UNDP'], lead: 'UNODC' },
    { ...facts, parties: ['UNODC', 'UNDP'], lead: 'UNDP' },
    { ...facts, named: [], opened: [] },
  ].flatMap((other) =>
    [
      [facts, other],
      [other, facts],
    ].flatMap(([then = facts, now = facts]) =>
      [true, false].map((humanRights) => ({
        row: { ...sightOfRequest(then), subjectType: 'ADVISORY_REQUEST', humanRights, request: sightOfRequest(now) },
        sees: (viewer: Viewer) => {
          const sees = humanRights ? oracle.seesAssessment : oracle.seesRequest
          return sees(viewer, then) && sees(viewer, now)
        },
      })),
    ),
  ),
)

/** The rule as far as it is about requests. */
function ofRequests(rule: Alternatives): Alternatives {
  const isOther = ({ AND }: Condition): boolean =>
    Array.isArray(AND) && AND.some(({ subjectType }: Condition) => subjectType && subjectType !== 'ADVISORY_REQUEST')
  const kept = (list: readonly Condition[]): Condition[] => list.filter((one) => !isOther(one)).map(within)
  const within = (one: Condition): Condition =>
    Object.fromEntries(
      Object.entries(one).map(([name, value]) =>
        ['OR', 'AND'].includes(name) ? [name, kept(value as Condition[])] : [name, value],
      ),
    )
  return rule === 'everything' ? rule : kept(rule)
}

const ruleOf = (viewer: Viewer): Alternatives => ofRequests(eventRule(actorOf(viewer)) as Alternatives)

function difference(viewer: Viewer, rule: Alternatives): object | undefined {
  const sees = interpreter(rule)
  return EVENTS.find((one) => sees(one.row) !== one.sees(viewer))?.row
}

test('events of requests are told as the oracle says', () => {
  const wrong = VIEWERS.flatMap((viewer) => {
    const row = difference(viewer, ruleOf(viewer))
    return row ? [`${nameOf(viewer)}: ${JSON.stringify(row)}`] : []
  })
  expect(wrong).toEqual([])
})

test('and are not, with a whole part taken out of the rule: then, now, or an assessment then or now', () => {
  const alive = new Map<string, boolean>()
  for (const viewer of VIEWERS) {
    for (const { without, rule } of mutantsOf(ruleOf(viewer)).filter(({ without: path }) => PART.test(path))) {
      const key = `${viewer.role} without ${without}`
      alive.set(key, (alive.get(key) ?? true) && difference(viewer, rule) === undefined)
    }
  }
  const survivors = [...alive].flatMap(([key, survives]) => (survives ? [key] : []))
  expect(survivors.filter((key) => !SAME_ANYHOW.test(key))).toEqual([])
  expect([...alive.keys()].filter((key) => !SAME_ANYHOW.test(key))).toContain('ENTITY_OFFICER without 0.AND.2')
  expect(alive.size).toBeGreaterThan(20)
})

/** One of the parts that must all hold, or of the two times in the first of them. */
const PART = /^0\.AND\.\d+$|^0\.AND\.0\.AND\.1\.AND\.\d+$/

/** Of who reads assessments only the lead changes: for all but its officers, each of the two guards says what is said already. */
const SAME_ANYHOW = /^(?!ENTITY_OFFICER ).* without 0\.AND\.[12]$/
