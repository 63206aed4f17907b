/** What events tell of the thing as it was: only to those who saw it then, by every road. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AmendDocument, ReturnDocument, SubmitDocument } from '../generated/graphql.js'
import type { Transport } from '../kit/client.js'
import { NameOfficerDocument } from '../kit/more-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

const EVENT = 'type note from to changes { field from to }'
const CHANGES = `subscription ($filter: AdvisoryRequestFilter) {
  advisoryRequestChanged(filter: $filter) { cursor event { ${EVENT} } request { reference } }
}`
const EVENTS = `subscription { eventAppended { cursor ${EVENT} subject { id } } }`
const SECRET = 'SECRET'

interface Told {
  readonly type: string
  readonly note: string | null
  readonly from: string | null
  readonly to: string | null
  readonly changes: readonly { readonly field: string; readonly from: string | null; readonly to: string | null }[]
}

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** A confidential request that was returned to its coordinator, with a secret in each of its texts. */
async function returned(): Promise<RequestLife> {
  const life = await RequestLife.file(world, {
    sensitivity: 'CONFIDENTIAL',
    title: `${SECRET} title`,
    justification: `${SECRET} reasons`,
  })
  await life.submitted()
  await life.act('gfp.desk', ReturnDocument, { questions: [`${SECRET} question?`] })
  return life
}

const declassify = (life: RequestLife) =>
  life.act('rc.burkina-faso', AmendDocument, { sensitivity: 'UNCLASSIFIED', title: 'Open', justification: 'Open' })

async function timeline(handle: string, life: RequestLife): Promise<readonly Told[]> {
  const { advisoryRequest } = await world
    .as(handle)
    .run<{ advisoryRequest: { timeline: { nodes: Told[] } } }>(
      `query ($reference: String!) { advisoryRequest(reference: $reference) { timeline(first: 50) { nodes { ${EVENT} } } } }`,
      { reference: life.reference },
    )
  return advisoryRequest.timeline.nodes
}

test('who could not see a request before it was opened is told nothing of what it was', async () => {
  const life = await returned()
  const since = new Date().toISOString()
  const transports: readonly Transport[] = ['ws', 'sse']
  const lives = await Promise.all(
    transports.flatMap((transport) =>
      [CHANGES, EVENTS].map((document) => world.as('au.observer').subscribe(document, {}, transport)),
    ),
  )
  const desk = await world.as('gfp.desk').subscribe<{ advisoryRequestChanged: { event: Told } }>(CHANGES, {})
  await declassify(life)

  for (const live of lives) {
    const text = JSON.stringify(await live.data())
    expect(text).toContain('"to":"Open"')
    expect(text).not.toMatch(/SECRET|CONFIDENTIAL|RETURNED/)
  }
  const { events } = await world
    .as('au.observer')
    .run<{ events: { nodes: Told[] } }>(
      `query ($since: DateTime!) { events(first: 50, filter: { since: $since }) { nodes { ${EVENT} } } }`,
      { since },
    )
  const told = await timeline('au.observer', life)
  expect([told.length, events.nodes.length]).toEqual([1, 1])
  expect(JSON.stringify([told, events])).not.toMatch(/SECRET|CONFIDENTIAL|RETURNED/)
  expect(told[0]?.from).toBeNull()

  // Who saw it then is told all of it.
  const whole = (await desk.data()).advisoryRequestChanged.event
  expect(whole.changes).toContainEqual({ field: 'title', from: `${SECRET} title`, to: 'Open' })
  expect(whole).toMatchObject({ from: 'RETURNED' })
  await Promise.all([...lives, desk].map((live) => live.close()))
})

test('a filter does not tell either what a request was', async () => {
  const life = await returned()
  const follow = (handle: string) =>
    world.as(handle).subscribe<{ advisoryRequestChanged: { request: { reference: string } } }>(CHANGES, {
      filter: { text: SECRET },
    })
  const [observer, desk] = await Promise.all([follow('au.observer'), follow('gfp.desk')])
  await declassify(life)
  const next = await (await RequestLife.file(world, { title: `No ${SECRET}` })).submitted()
  // It leaves the desk's filter; for the observer it was never in it, and the next that matches comes first.
  expect((await desk.data()).advisoryRequestChanged.request.reference).toBe(life.reference)
  expect((await observer.data()).advisoryRequestChanged.request.reference).toBe(next.reference)
  await Promise.all([observer, desk].map((live) => live.close()))
})

test('which officers are named is told by events to those alone whom the field tells it', async () => {
  const life = await RequestLife.file(world)
  await life.act('rc.burkina-faso', SubmitDocument, {})
  await life.act('rc.burkina-faso', NameOfficerDocument, { handle: 'unhcr.officer', note: 'For UNHCR.' })
  const named = { field: 'namedHandles', from: null, to: 'unhcr.officer' }
  for (const [handle, isTold] of [
    ['au.observer', false],
    ['undp.officer', false],
    ['gfp.desk', false],
    ['unhcr.officer', true],
    ['rc.burkina-faso', true],
    ['auditor', true],
  ] as const) {
    const { changes, note } = (await timeline(handle, life)).find(({ type }) => type.endsWith('OFFICER_NAMED')) ?? {}
    expect([handle, changes, note]).toEqual([handle, isTold ? [named] : [], isTold ? 'For UNHCR.' : null])
  }
})
