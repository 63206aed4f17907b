/** The judge of the chaos runs finds what it is there to find. */
import { expect, test } from 'vitest'
import { historiesOf } from './expectation.js'
import { judge, type Judgement } from './judge.js'
import { PEOPLE, type Standing } from './sight.js'
import type { Delivery, Following } from './subscriber.js'
import { suspensionsOf } from './suspensions.js'
import type { Happening } from './truth.js'

const OPEN: Standing = {
  country: 'LBR',
  sensitivity: 'UNCLASSIFIED',
  phase: 'FILED',
  lead: null,
  parties: [],
  named: [],
}
const SECRET: Standing = { ...OPEN, sensitivity: 'STRICTLY_CONFIDENTIAL' }
const NAMED: Standing = { ...SECRET, named: ['gfp.desk'] }
const DESK: Following = { person: PEOPLE['gfp.desk'], transport: 'ws', stream: 'changes' }
const OBSERVER: Following = { person: PEOPLE['au.observer'], transport: 'ws', stream: 'changes' }

/** One request that stands so after each event; the n-th is committed at n seconds. */
function story(...standings: readonly Standing[]): Happening[] {
  return standings.map((after, index) => ({
    position: index + 1,
    type: 'ADVISORY_REQUEST_CHANGED',
    requestId: 'R',
    account: null,
    version: index + 1,
    humanRights: false,
    after,
    before: standings[index - 1] ?? null,
    notBefore: (index + 1) * 1_000,
  }))
}

function told(position: number, more: Partial<Delivery> = {}): Delivery {
  const at = position * 1_000 + 10
  return { position, requestId: 'R', version: position, assessed: false, openedAt: 0, at, ...more }
}

const ended = (at: number): Delivery => ({ ...told(at), position: null, version: null })

function judged(following: Following, happenings: readonly Happening[], deliveries: readonly Delivery[]) {
  const times = { earliest: (position: number) => position * 1_000, latest: (position: number) => position * 1_000 }
  return judge(following, deliveries, {
    happenings,
    histories: historiesOf(happenings),
    times,
    suspensions: suspensionsOf(happenings),
  })
}

function counts({ lost, repeated, outOfOrder, unauthorized }: Judgement) {
  return { lost, repeated, outOfOrder, unauthorized }
}

const NONE = { lost: 0, repeated: 0, outOfOrder: 0, unauthorized: 0 }
const NAMING = story(SECRET, NAMED, NAMED, SECRET, NAMED)

test.each([
  { what: 'all that is due', got: [told(2), told(3), ended(4), told(5)], wrong: {} },
  { what: 'only what may still be told after the request went out of sight', got: [ended(4), told(5)], wrong: {} },
  { what: 'no last event', got: [told(2), told(3), ended(4)], wrong: { lost: 1 } },
  { what: 'no retraction', got: [told(2), told(3), told(5)], wrong: { lost: 1 } },
  { what: 'an event twice', got: [told(2), told(3), told(3), ended(4), told(5)], wrong: { repeated: 1 } },
  { what: 'a retraction twice', got: [told(2), told(3), ended(4), ended(4), told(5)], wrong: { repeated: 1 } },
  { what: 'events the wrong way round', got: [told(3), told(2), ended(4), told(5)], wrong: { outOfOrder: 1 } },
  {
    what: 'an event before the naming',
    got: [told(1), told(2), told(3), ended(4), told(5)],
    wrong: { unauthorized: 1 },
  },
  {
    what: 'the event that hid the request',
    got: [told(2), told(3), told(4), ended(4), told(5)],
    wrong: { unauthorized: 1 },
  },
  {
    what: 'a version that it may not see',
    got: [told(2), told(3, { version: 4 }), ended(4), told(5)],
    wrong: { unauthorized: 1 },
  },
  { what: 'an older version', got: [told(2), told(3, { version: 2 }), ended(4), told(5)], wrong: { outOfOrder: 1 } },
  { what: 'a certain event without its request', got: [ended(4), told(5, { version: null })], wrong: { lost: 1 } },
])('a named desk that receives $what', ({ got, wrong }) => {
  expect(counts(judged(DESK, NAMING, got))).toEqual({ ...NONE, ...wrong })
})

test('an event may be told no more over a connection that was asked for after its request was hidden', () => {
  const hidden = story(OPEN, SECRET)
  expect(counts(judged(OBSERVER, hidden, [told(1), ended(2)]))).toEqual(NONE)
  const late = told(1, { openedAt: 5_000, at: 6_000 })
  expect(counts(judged(OBSERVER, hidden, [late, ended(2)]))).toEqual({ ...NONE, unauthorized: 1 })
})

test('events on assessments are for those alone who may see them, and so are assessments that come with others', () => {
  const assessed = story(OPEN, OPEN).map((one) => (one.position === 2 ? { ...one, humanRights: true } : one))
  expect(counts(judged(OBSERVER, assessed, [told(1)]))).toEqual(NONE)
  expect(judged(OBSERVER, assessed, [told(1), told(2)]).unauthorized).toBe(1)
  expect(judged(OBSERVER, assessed, [told(1, { assessed: true })]).unauthorized).toBe(1)
  expect(counts(judged(DESK, assessed, [told(1, { assessed: true })]))).toEqual({ ...NONE, lost: 1 })
})

test('a filter asks both sides of a change, and for a retraction the side before alone', () => {
  const following: Following = { ...DESK, filter: { sensitivity: ['UNCLASSIFIED'] } }
  expect(counts(judged(following, story(OPEN, NAMED, NAMED, OPEN), [told(2, { version: 2 })]))).toEqual({
    ...NONE,
    lost: 2,
  })
  expect(judged(following, NAMING, []).lost).toBe(0)
})

test('of what a request was, a filter says nothing to who did not see it', () => {
  const following: Following = { ...DESK, filter: { sensitivity: ['STRICTLY_CONFIDENTIAL'] } }
  expect(counts(judged(following, story(SECRET, OPEN), []))).toEqual(NONE)
  expect(judged(following, story(SECRET, OPEN), [told(2)]).unauthorized).toBe(1)
  expect(judged(following, story(NAMED, OPEN), [told(1)]).lost).toBe(1)
})

test('who follows events of every sort is told of ends of sight as well', () => {
  const following: Following = { ...DESK, stream: 'events' }
  expect(counts(judged(following, NAMING, [ended(4), told(5)]))).toEqual(NONE)
  expect(counts(judged(following, NAMING, [told(5)]))).toEqual({ ...NONE, lost: 1 })
  expect(judged(following, NAMING, [ended(4), ended(4), told(5)]).repeated).toBe(1)
})

test('what happens while an account is suspended reaches it after it is reinstated, and not before', () => {
  const accountEvents: Readonly<Record<number, string>> = { 2: 'ACCOUNT_SUSPENDED', 4: 'ACCOUNT_REINSTATED' }
  const suspended = story(OPEN, OPEN, OPEN, OPEN, OPEN).map((one) => {
    const type = accountEvents[one.position]
    return type ? { ...one, type, account: 'au.observer', requestId: 'A' } : one
  })
  const due = [told(1), told(3, { at: 4_500 }), told(5)]
  expect(counts(judged(OBSERVER, suspended, due))).toEqual(NONE)
  expect(judged(OBSERVER, suspended, [told(1), told(5)]).lost).toBe(1)
  expect(judged(OBSERVER, suspended, [told(1), told(3, { at: 3_500 }), told(5)]).unauthorized).toBe(1)
  expect(counts(judged(DESK, suspended, [told(1), told(3, { at: 3_500 }), told(5)]))).toEqual(NONE)
})
