/**
 * The table of authority, on every road in: for each viewer, thing and road, what the public API reveals is what the oracle
 * says, which is written from the domain page alone. Whatever text comes back anywhere names nothing that is not seen.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appendLog } from '../../prisma/event-log.js'
import type { Client } from '../kit/client.js'
import { startHub, type World } from '../kit/world.js'
import type { Viewer } from './cast.js'
import { arriving, type Change, follow, headOf, listed, subscribeFrom, timelines } from './live-roads.js'
import { makeMatrixWorld, type MatrixWorld, type RequestThing, sightOfRequest } from './matrix-world.js'
import { seesRequest } from './oracle.js'
import { agree, allowedActions, attempts } from './deeds.js'
import { type Look, ROADS } from './roads.js'
import { globalId, nameOf, type Thing, VIEWERS } from './things.js'

let world: World
let matrix: MatrixWorld
let before: string
const clients = new Map<Viewer, Client>()
/** Everything that any answer to the viewer named. */
const named = new Map<Viewer, Set<Thing>>()
const count = { cases: 0, differences: 0 }

beforeAll(async () => {
  world = await startHub({ settings: { CLOCK_SECONDS: '3600' } })
  const { client } = world.hub.database
  matrix = await makeMatrixWorld(client)
  before = await headOf(world.as('auditor'))
  for (const viewer of VIEWERS) {
    clients.set(viewer, world.as(viewer.handle))
    named.set(viewer, new Set())
  }
}, 60_000)

afterAll(async () => {
  console.info(`The matrix: ${count.cases} cases, ${count.differences} differences between roads and oracle.`)
  await world.close()
})

const clientOf = (viewer: Viewer) => clients.get(viewer) as Client
const lookOf = (viewer: Viewer): Look => ({
  ...{ things: matrix.things, viewer, client: clientOf(viewer) },
  onText: (text) => {
    for (const thing of matrix.things.shownIn(text)) named.get(viewer)?.add(thing)
  },
})

/** Compares, counts, and says in words what differs. */
function compare<T>(
  road: string,
  viewer: Viewer,
  among: readonly T[],
  expected: (one: T) => boolean,
  shown: (one: T) => boolean,
  name: (one: T) => string,
): void {
  count.cases += among.length
  const different = among.filter((one) => expected(one) !== shown(one))
  count.differences += different.length
  const words = different.map((one) => `${nameOf(viewer)} ${shown(one) ? 'is shown' : 'is not shown'} ${name(one)}`)
  expect(words, road).toEqual([])
}

const nameThing = (thing: Thing): string => {
  const request = matrix.requests.find(({ id }) => id === thing.id)
  return `${thing.noun} ${thing.reference}${request ? ` ${request.status} ${JSON.stringify(request.facts)}` : ''}`
}

describe.each(VIEWERS.map((viewer) => [nameOf(viewer), viewer] as const))('%s', (_name, viewer) => {
  test('is shown on every road what the table shows', async () => {
    for (const road of ROADS) {
      const shown = await road.shown(lookOf(viewer))
      compare(
        road.name,
        viewer,
        matrix.things.all.filter(road.leads),
        (thing) => thing.sees(viewer) && (!road.nested || thing.reached(viewer)),
        (thing) => shown.has(thing),
        nameThing,
      )
    }
  }, 60_000)
})

describe('events', () => {
  test('are told live, listed, on the timeline and by replay to the same', async () => {
    const { happenings } = matrix.things
    const lives = await Promise.all(VIEWERS.map((viewer) => subscribeFrom(clientOf(viewer), null)))
    await append(matrix.events)
    for (const [at, viewer] of VIEWERS.entries()) {
      const look = lookOf(viewer)
      const expected = happenings.filter(({ sees }) => sees(viewer))
      const live = lives[at] ?? (await subscribeFrom(clientOf(viewer), null))
      const replay = await subscribeFrom(clientOf(viewer), before)
      const ofRequests = new Set(matrix.requests.flatMap(({ mark }) => [mark]))
      const roads: Record<string, string[]> = {
        live: await arriving(live, expected.length, look.onText),
        replay: await arriving(replay, expected.length, look.onText),
        list: await listed(look, before),
      }
      await replay.close()
      for (const [road, notes] of Object.entries(roads)) {
        expect(notes.length, `${road}: each once`).toBe(new Set(notes).size)
        compare(
          `events, ${road}`,
          viewer,
          happenings,
          ({ sees }) => sees(viewer),
          ({ note }) => notes.includes(note),
          ({ note }) => note,
        )
      }
      const notes = await timelines(look)
      const assessed = happenings.filter(({ note }) => ofRequests.has(note) || note.endsWith(' assessed'))
      compare(
        'events, timeline',
        viewer,
        assessed,
        ({ sees }) => sees(viewer),
        ({ note }) => notes.includes(note),
        ({ note }) => note,
      )
    }
    await Promise.all(lives.map((live) => live.close()))
  }, 90_000)

  test('tell that sight has ended to those alone who had it, by the id alone', async () => {
    const lives = await Promise.all(VIEWERS.map((viewer) => follow(clientOf(viewer))))
    // Each request was just before as another one is.
    const pairs = matrix.requests.map((request, at) => {
      const other = matrix.requests[(at * 17 + 5) % matrix.requests.length] ?? request
      return { request, was: other.facts }
    })
    await append(
      pairs.map(({ request, was }) => ({
        event: { subject: 'ADVISORY_REQUEST', type: 'MATRIX_TURNED', note: request.mark, changes: [] },
        ...{ subjectId: request.id, requestId: request.id, version: 1, facts: {}, factsBefore: {} },
        ...{ sight: sightOfRequest(request.facts), sightBefore: sightOfRequest(was) },
      })),
    )
    for (const [at, viewer] of VIEWERS.entries()) {
      const live = lives[at]
      if (!live) throw new Error('no subscription')
      const expected = pairs.filter(({ request, was }) => request.sees(viewer) || seesRequest(viewer, was))
      for (let taken = 0; taken < expected.length; taken++) await live.data(30_000)
      const told = live.all.map(({ data }) => (data as Change).advisoryRequestChanged)
      for (const answer of live.all.filter(({ data }) => data?.advisoryRequestChanged.event))
        lookOf(viewer).onText(JSON.stringify(answer))
      const hint = (request: RequestThing) => nameThing(request)
      compare(
        'told',
        viewer,
        matrix.requests,
        (request) => request.sees(viewer),
        (request) => told.some(({ event }) => event?.note === request.mark),
        hint,
      )
      const ends = (request: RequestThing) => told.filter(({ accessEnded }) => accessEnded === globalId(request))
      compare(
        'ended',
        viewer,
        pairs,
        ({ request, was }) => !request.sees(viewer) && seesRequest(viewer, was),
        ({ request }) => ends(request).length === 1,
        ({ request }) => hint(request),
      )
      expect(told.filter(({ accessEnded }) => accessEnded !== null)).toEqual(
        told.flatMap(({ accessEnded }) => (accessEnded === null ? [] : [{ accessEnded, event: null, request: null }])),
      )
    }
    await Promise.all(lives.map((live) => live.close()))
  }, 60_000)

  async function append(events: MatrixWorld['events']): Promise<void> {
    await world.hub.database.client.$transaction((tx) => appendLog(tx, null, new Date(), events, []))
  }
})

describe('what a viewer may do', () => {
  // One request of each state, as it is for most; and one behind glass.
  const chosen = () => [
    ...new Map(matrix.requests.filter(({ facts }) => facts.named.length > 0).map((one) => [one.status, one])).values(),
    ...matrix.requests.filter(({ status, facts }) => status === 'APPROVED' && facts.opened.length > 0).slice(-1),
  ]

  test('is what `allowedActions` tells, and what the mutation then does', async () => {
    for (const viewer of VIEWERS) {
      for (const request of chosen().filter(({ sees }) => sees(viewer))) {
        const told = await allowedActions(lookOf(viewer), request)
        const done = await attempts(lookOf(viewer), request)
        const wrong = [...done].filter(([mutation, errors]) => !agree(told.get(mutation), errors))
        compare(
          `deeds on ${request.status}`,
          viewer,
          [...done.keys()],
          () => true,
          (mutation) => !wrong.some(([name]) => name === mutation),
          (mutation) =>
            `${mutation} on ${nameThing(request)}: ${JSON.stringify([told.get(mutation), done.get(mutation)])}`,
        )
      }
    }
  }, 90_000)
})

describe('whatever came back by any road', () => {
  test.each(VIEWERS.map((viewer) => [nameOf(viewer), viewer] as const))(
    'names to %s nothing that is not seen',
    (_name, viewer) => {
      const texts = named.get(viewer) ?? new Set()
      compare(
        'texts',
        viewer,
        [...texts],
        (thing) => thing.sees(viewer),
        () => true,
        nameThing,
      )
    },
  )
})
