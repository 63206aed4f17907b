/**
 * No byte of what one set of rights is told reaches another. People, operations, variables and events are drawn at
 * random; what each subscriber receives is compared, byte for byte, with what it would be told alone. Twins have the
 * same rights as somebody else and are other people: the only ones who may share.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Random, seedOfRun } from '../kit/random.js'
import { startHub, type World } from '../kit/world.js'
import { neutralActor, PersonAsked } from '../../domain/visibility/neutral.js'
import type { Actor } from '../../domain/actor.js'
import { attempt, drafted, metric, note, submit, type Thing, twinOf } from './happenings.js'
import { loneSubscriber } from './lone.js'
import { TestSocket } from './socket.js'

const PEOPLE = [
  undefined,
  ...['rc.liberia', 'rc.yemen', 'gfp.desk', 'unodc.officer', 'undp.officer', 'ohchr.officer', 'pd.desk'],
  ...['minusma.police', 'delegate.a', 'au.observer', 'auditor', 'admin'],
] as const
const TWINS = ['rc.liberia', 'gfp.desk', 'unodc.officer', 'ohchr.officer', 'au.observer', 'minusma.police'] as const

const REQUEST_PARTS = [
  'title sensitivity justification',
  'namedOfficers',
  'allowedActions { action allowed missing { message } }',
  'humanRightsAssessment { risk findings } humanRightsGuardMet',
  'country { name } leadEntity { code name }',
  'consultations { nodes { entity { code } position } }',
  'timeline(first: 50) { totalCount nodes { type note changes { field from to } actor { role entity { code } } } }',
  'funding { committed { amount } } clocks { kind dueAt }',
]
const EVENT_PARTS = [
  'type note changes { field from to }',
  'actor { role entity { name } country { name } }',
  'subject { __typename id ... on AdvisoryRequest { title namedOfficers } ... on Account { handle role } }',
  'from to version occurredAt',
]

let world: World
beforeAll(async () => {
  world = await startHub()
  for (const handle of TWINS) await twinOf(world.hub.database, handle, `${handle}.twin`)
})
afterAll(() => world.close())

test.each([
  // Of the same seed each time, of which it is known how much is told.
  { seed: 20_261_123, least: 80 },
  { seed: seedOfRun(), least: 0 },
])(
  'everyone is told what it would be told alone (FUZZ_SEED=$seed)',
  async ({ seed, least }) => {
    const draw = new Random(seed)
    const lone = await loneSubscriber(world.hub)
    const operations = Array.from({ length: 5 }, () => operation(draw))
    const everyone = [...PEOPLE, ...TWINS.map((handle) => `${handle}.twin`)]
    const subscribers = []
    for (const handle of everyone) {
      const socket = await TestSocket.as(world.hub, handle)
      for (const [index, { query, variables }] of operations.entries()) {
        if (!draw.chance(0.7)) continue
        const id = `${index}`
        await socket.subscribe(id, query, variables)
        subscribers.push({ handle, socket, id, query, variables, taken: 0 })
      }
    }
    const before = await metric(world.hub, 'hub_live_executions_total')
    const requests: Filed[] = []
    let deliveries = 0
    for (let step = 0; step < 20; step++) {
      const position = world.hub.fanout.position
      await happen(draw, requests)
      await expect.poll(() => world.hub.fanout.position, { timeout: 5_000 }).toBe(await world.hub.fanout.head())
      // Nothing is written while both are asked, so both read the same.
      for (const subscriber of subscribers) {
        const { handle, socket, id, query, variables } = subscriber
        const expected = await lone.told(handle, query, variables, position)
        const received = () =>
          socket.messages.all.filter((message) => message.type === 'next' && message.id === id).slice(subscriber.taken)
        await expect.poll(() => received().length, { timeout: 10_000 }).toBeGreaterThanOrEqual(expected.length)
        await socket.settled()
        const wrapped = expected.map((payload) => `{"id":"${id}","type":"next","payload":${payload}}`)
        expect(
          received().map(({ text }) => text),
          `${handle} ${query}`,
        ).toEqual(wrapped)
        subscriber.taken += expected.length
        deliveries += expected.length
      }
    }
    // It was worth it: much was told, and much of it shared.
    expect(deliveries).toBeGreaterThanOrEqual(least)
    expect((await metric(world.hub, 'hub_live_executions_total')) - before).toBeLessThanOrEqual(deliveries)
    for (const { socket } of subscribers) socket.terminate()
    await expect.poll(() => world.hub.live.cohorts).toBe(0)
  },
  240_000,
)

function some<Item>(draw: Random, from: readonly Item[]): Item[] {
  return from.filter(() => draw.chance(0.4))
}

function operation(draw: Random): { query: string; variables: Record<string, unknown> } {
  const events = ['position', ...some(draw, EVENT_PARTS)].join(' ')
  if (draw.chance(0.2)) return { query: `subscription { eventAppended { cursor ${events} } }`, variables: {} }
  if (draw.chance(0.2))
    return { query: `subscription { anythingChanged { cursor accessEnded event { ${events} } } }`, variables: {} }
  const request = ['id version', ...some(draw, REQUEST_PARTS)].join(' ')
  const variables = draw.chance(0.5)
    ? { filter: draw.pick([{ country: ['LBR'] }, { sensitivity: ['UNCLASSIFIED', 'STRICTLY_CONFIDENTIAL'] }]) }
    : {}
  return {
    query: `subscription ($filter: AdvisoryRequestFilter) {
      advisoryRequestChanged(filter: $filter) { cursor accessEnded event { ${events} } request { ${request} } }
    }`,
    variables,
  }
}

interface Filed {
  readonly rc: string
  readonly isDraft: boolean
  readonly thing: Thing
}

/**
 * One thing happens that some may know of: one commit, so that who is asked after it reads the same. What is refused has
 * not happened, and that is as good.
 */
async function happen(draw: Random, requests: Filed[]): Promise<void> {
  const draft = requests.findIndex(({ isDraft }) => isDraft)
  const { [draft]: open } = requests
  if (open) {
    requests[draft] = { ...open, isDraft: false, thing: await submit(world.as(open.rc), open.thing) }
    return
  }
  if (requests.length < 3 || draw.chance(0.2)) {
    const [rc, country] = draw.pick([
      ['rc.liberia', 'LBR'],
      ['rc.yemen', 'YEM'],
    ] as const)
    const sensitivity = draw.pick(['UNCLASSIFIED', 'CONFIDENTIAL', 'STRICTLY_CONFIDENTIAL'])
    const officers = [...some(draw, ['gfp.desk', 'unodc.officer']), 'pd.desk']
    const namedOfficers = sensitivity === 'STRICTLY_CONFIDENTIAL' ? officers : []
    const thing = await drafted(world.as(rc), country, { sensitivity, namedOfficers })
    requests.push({ rc, isDraft: true, thing })
    return
  }
  if (draw.chance(0.15)) {
    const { client } = world.hub.database
    const handle = draw.pick(['au.observer', 'gfp.desk.twin', 'rc.liberia'])
    const { id } = await client.account.findUniqueOrThrow({ where: { handle } })
    return note(world.hub.database, 1, `about ${handle}`, id)
  }
  const index = draw.pick([...requests.keys()])
  const request = requests[index] as Filed
  const { id, version: expectedVersion } = request.thing
  const [who, mutation, more] = draw.pick([
    ['rc.liberia', 'nameOfficer', { handle: 'undp.officer' }],
    ['rc.yemen', 'nameOfficer', { handle: 'gfp.desk' }],
    ['rc.liberia', 'unnameOfficer', { handle: 'gfp.desk' }],
    ['gfp.desk', 'triageAdvisoryRequest', {}],
    ['gfp.desk', 'openConsultation', { leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR'] }],
    ['undp.officer', 'recordPosition', { position: 'SUPPORT', reasons: 'In line.' }],
    ['ohchr.officer', 'assessHumanRights', { risk: 'LOW', findings: 'No grounds for concern.' }],
    ['gfp.desk', 'holdAdvisoryRequest', { reasons: 'Waiting.' }],
  ] as const)
  const done = await attempt(world.as(who), mutation, { id, expectedVersion, ...more })
  if (done) requests[index] = { ...request, thing: done }
}

describe('the actor of a shared execution', () => {
  const person: Actor = {
    accountId: 'a person',
    handle: 'someone',
    role: 'OBSERVER',
    countryCode: null,
    entityCode: 'AU',
    missionCode: null,
    memberStateCode: null,
    permissionsVersion: 7,
  }

  test.each([
    ['its account', (actor: Actor) => actor.accountId],
    ['its handle', (actor: Actor) => actor.handle],
    ['its version', (actor: Actor) => actor.permissionsVersion],
    ['a copy', (actor: Actor) => ({ ...actor })],
    ['a text', (actor: Actor) => JSON.stringify(actor)],
  ])('gives no answer when asked for %s, and notes it', (_, ask) => {
    let asked = 0
    const actor = neutralActor(person, () => asked++)
    expect(() => ask(actor)).toThrow(PersonAsked)
    expect(asked).toBe(1)
  })

  test('tells what decides sight, and the handle where being named does', () => {
    let asked = 0
    const { role, entityCode } = neutralActor(person, () => asked++)
    expect([role, entityCode]).toEqual(['OBSERVER', 'AU'])
    expect(neutralActor({ ...person, role: 'GFP_DESK' }, () => asked++).handle).toBe('someone')
    expect(asked).toBe(0)
  })
})
