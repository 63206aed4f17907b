/** What a subscriber is told of a request's life, on both transports: in order, once, from any place, and no longer than it may see. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { NameOfficerDocument, ReviseConsultationDocument, UnnameOfficerDocument } from '../kit/more-documents.js'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  ApproveDocument,
  AssignDocument,
  ConcludeDocument,
  ConsultDocument,
  EndDocument,
  ExtendDocument,
  HoldDocument,
  RequestChangesDocument,
  StartDocument,
  SubmitDocument,
  TriageDocument,
} from '../generated/graphql.js'

const ANYTHING = `subscription ($filter: EventFilter, $after: EventCursor) {
  anythingChanged(filter: $filter, after: $after) { cursor event { type subject { id } } accessEnded }
}`
interface Anything {
  anythingChanged: {
    cursor: string
    event: { type: string; subject: { id: string } } | null
    accessEnded: string | null
  }
}

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** What the life of a request to its end tells an observer: type, then version of the request. */
const TO_THE_END = [
  'ADVISORY_REQUEST_SUBMITTED 2',
  'ADVISORY_REQUEST_TRIAGED 3',
  'ADVISORY_REQUEST_CONSULTATION_OPENED 4',
  'ADVISORY_REQUEST_POSITION_RECORDED 5',
  'ADVISORY_REQUEST_POSITION_RECORDED 6',
  'ADVISORY_REQUEST_CHANGED 7', // the assessment, of which it is told nothing else
  'ADVISORY_REQUEST_FUNDING_COMMITTED 8',
  'ADVISORY_REQUEST_CONSULTATION_CLOSED 9',
  'ADVISORY_REQUEST_APPROVED 10',
  'ADVISORY_REQUEST_STAFFING 11',
  'ADVISORY_REQUEST_DEPLOYED 12',
  'ADVISORY_REQUEST_DEPLOYMENT_EXTENDED 13',
  'ADVISORY_REQUEST_COMPLETED 14',
]

describe.each(['ws', 'sse'] as const)('live over %s', (transport) => {
  const follow = (handle: string, variables: object = {}) =>
    world.as(handle).subscribe(RequestChangesDocument, variables, transport)
  type Told = Awaited<ReturnType<Awaited<ReturnType<typeof follow>>['data']>>['advisoryRequestChanged']
  const line = ({ event, request }: Told) => `${event?.type} ${request?.version}`

  test('a life to COMPLETED is told step by step, and again from any place', async () => {
    const observer = await follow('au.observer', { filter: { country: ['BFA'] } })
    const officer = await follow('ohchr.officer')
    const elsewhere = await follow('au.observer', { filter: { country: ['LBR'] } })
    const life = await RequestLife.file(world, STARTING)
    const told: Told[] = []
    const step = async (done: Promise<unknown>) => {
      await done
      told.push((await observer.data()).advisoryRequestChanged)
    }
    await step(life.act('rc.burkina-faso', SubmitDocument, {}))
    await step(life.act('gfp.desk', TriageDocument, {}))
    await step(life.act('gfp.desk', ConsultDocument, { leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR'] }))
    await step(life.support('UNDP'))
    await step(life.support('OHCHR'))
    await step(life.assessLow())
    await step(life.fund())
    await step(life.act('gfp.desk', ConcludeDocument, {}))
    await step(life.act('gfp.desk', ApproveDocument, {}))
    const { nodes, shortfall } = await life.candidates(3)
    expect(shortfall).toEqual([])
    expect(nodes.length).toBeGreaterThanOrEqual(3)
    expect(nodes[0]?.reasons.filter(({ met }) => met).map(({ criterion }) => criterion)).toEqual(
      expect.arrayContaining(['skilled', 'cleared', 'available', 'no-overlap']),
    )
    expect(nodes.map(({ score }) => score)).toEqual(nodes.map(({ score }) => score).sort((a, b) => b - a))
    const input = await life.assignment(nodes[0]?.expert?.id)
    const assigned = await ask(world.as('pd.desk'), AssignDocument, { input })
    const { deployment } = assigned.assignExpert
    await step(life.refresh())
    const next = { id: deployment?.id ?? '', expectedVersion: 1 }
    const { startDeployment } = await ask(world.as('pd.desk'), StartDocument, {
      input: { ...next, idempotencyKey: `start-${transport}`, startedOn: day(0) },
    })
    expect(startDeployment).toMatchObject({
      errors: [],
      deployment: { status: 'ACTIVE', version: 2, request: { status: 'DEPLOYED' } },
    })
    await step(life.refresh())
    const until = new Date(Date.parse(input.endOn) + 864_000_000).toISOString().slice(0, 10)
    const { extendDeployment } = await ask(world.as('pd.desk'), ExtendDocument, {
      input: { ...next, expectedVersion: 2, idempotencyKey: `extend-${transport}`, endOn: until, reasons: 'More.' },
    })
    expect(extendDeployment).toMatchObject({ errors: [], deployment: { endOn: until, version: 3 } })
    await step(life.refresh())
    const { endDeployment } = await ask(world.as('pd.desk'), EndDocument, {
      input: { ...next, expectedVersion: 3, idempotencyKey: `end-${transport}`, endedOn: day(0), report: 'Done.' },
    })
    expect(endDeployment).toMatchObject({
      errors: [],
      deployment: { status: 'ENDED', request: { status: 'COMPLETED' } },
    })
    await step(life.refresh())

    expect(told.map(line)).toEqual(TO_THE_END)
    expect(told[0]).toMatchObject({
      accessEnded: null,
      request: { id: life.id, title: life.input.title, country: { code: 'BFA' }, leadEntity: null },
    })
    expect(told.at(-1)?.request).toMatchObject({ status: 'COMPLETED', leadEntity: { code: 'UNODC' } })
    expect(new Set(told.map(({ cursor }) => cursor)).size).toBe(told.length)
    const positions = told.map(({ event }) => Number(event?.position))
    expect(positions).toEqual([...positions].sort((a, b) => a - b))
    // Nothing else arrived, and nothing at all of another country.
    expect(observer.all).toHaveLength(told.length)
    expect(elsewhere.all).toEqual([])
    // Who may see assessments is told of them, before the change that everybody is told of.
    await officer.waitFor(({ data }) => data?.advisoryRequestChanged.event?.type === 'ADVISORY_REQUEST_COMPLETED')
    const types = officer.all.map(({ data }) => data?.advisoryRequestChanged.event?.type)
    const assessed = types.indexOf('ADVISORY_REQUEST_HUMAN_RIGHTS_ASSESSED')
    expect(types[assessed + 1]).toBe('ADVISORY_REQUEST_CHANGED')
    expect(types).toHaveLength(TO_THE_END.length + 1)

    // From the middle: what came after, once, in order, with the same cursors; then live.
    const middle = told[5]
    const again = await follow('au.observer', { after: middle?.cursor })
    const replayed: Told[] = []
    for (let index = 6; index < told.length; index++) replayed.push((await again.data()).advisoryRequestChanged)
    expect(replayed.map(({ cursor, event }) => ({ cursor, event }))).toEqual(
      told.slice(6).map(({ cursor, event }) => ({ cursor, event })),
    )
    expect(replayed.every(({ request }) => request?.version === life.version)).toBe(true)
    const other = await (await RequestLife.file(world)).submitted()
    expect((await again.data()).advisoryRequestChanged).toMatchObject({
      event: { type: 'ADVISORY_REQUEST_SUBMITTED' },
      request: { id: other.id, version: 2 },
    })
    await Promise.all([observer, officer, elsewhere, again].map((live) => live.close()))
  })

  test('who is no longer named is told so once, by the id alone, and nothing more', async () => {
    const life = await RequestLife.file(world, {
      sensitivity: 'STRICTLY_CONFIDENTIAL',
      namedOfficers: ['gfp.desk'],
    })
    const desk = await follow('gfp.desk')
    const observer = await follow('au.observer')
    await life.submitted()
    const seen = (await desk.data()).advisoryRequestChanged
    expect(seen).toMatchObject({ event: { type: 'ADVISORY_REQUEST_SUBMITTED' }, request: { id: life.id } })
    await life.act('gfp.desk', TriageDocument, {})
    await desk.data()

    await life.act('rc.burkina-faso', UnnameOfficerDocument, { handle: 'gfp.desk' })
    const ended = (await desk.data()).advisoryRequestChanged
    expect(ended).toEqual({ cursor: ended.cursor, event: null, accessEnded: life.id, request: null })
    expect(await life.read('gfp.desk')).toBeNull()
    const hidden = await life.send('gfp.desk', HoldDocument, { reasons: 'Wait.' })
    expect(hidden).toMatchObject({ request: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] })

    await life.act('rc.burkina-faso', NameOfficerDocument, { handle: 'pd.desk' })
    const open = await (await RequestLife.file(world)).submitted()
    expect((await desk.data()).advisoryRequestChanged.request?.id).toBe(open.id)

    // A replay tells no more than the end; the one who was never told of it is told nothing.
    const again = await follow('gfp.desk', { after: seen.cursor })
    expect((await again.data()).advisoryRequestChanged).toEqual(ended)
    expect((await again.data()).advisoryRequestChanged.request?.id).toBe(open.id)
    expect((await observer.data()).advisoryRequestChanged.request?.id).toBe(open.id)

    // Named again, it is told from there on.
    await life.act('rc.burkina-faso', NameOfficerDocument, { handle: 'gfp.desk' })
    expect((await desk.data()).advisoryRequestChanged).toMatchObject({
      event: { type: 'ADVISORY_REQUEST_OFFICER_NAMED' },
      request: { id: life.id, version: life.version },
    })
    await Promise.all([desk, observer, again].map((live) => live.close()))
  })

  test('who follows things of every sort is told so as well, whatever sort of event it asks for, and of nothing else', async () => {
    const life = await RequestLife.file(world, {
      sensitivity: 'STRICTLY_CONFIDENTIAL',
      namedOfficers: ['gfp.desk'],
    })
    const other = await RequestLife.file(world)
    const log = (handle: string, filter: object = {}) =>
      world.as(handle).subscribe<Anything>(ANYTHING, { filter }, transport)
    const [all, submissions, ofOther, deployments, observer] = await Promise.all([
      log('gfp.desk'),
      log('gfp.desk', { type: ['ADVISORY_REQUEST_SUBMITTED'] }),
      log('gfp.desk', { subject: [other.id] }),
      log('gfp.desk', { subjectType: ['DEPLOYMENT'] }),
      log('au.observer'),
    ])
    await life.submitted()
    const seen = (await all.data()).anythingChanged
    expect(seen).toMatchObject({ event: { subject: { id: life.id } }, accessEnded: null })
    await life.act('rc.burkina-faso', UnnameOfficerDocument, { handle: 'gfp.desk' })
    const ended = (await all.data()).anythingChanged
    expect(ended).toEqual({ cursor: ended.cursor, event: null, accessEnded: life.id })
    expect((await submissions.data()).anythingChanged).toEqual(seen)
    expect((await submissions.data()).anythingChanged).toEqual(ended)
    // What happens to it then is told no more, nor who never saw it, nor who asks for other things.
    await life.act('rc.burkina-faso', NameOfficerDocument, { handle: 'pd.desk' })
    await other.submitted()
    const next = { event: { type: 'ADVISORY_REQUEST_SUBMITTED', subject: { id: other.id } }, accessEnded: null }
    for (const live of [all, submissions, ofOther, observer]) {
      expect((await live.data()).anythingChanged).toMatchObject(next)
    }
    expect(deployments.all).toEqual([])
    const again = await world.as('gfp.desk').subscribe<Anything>(ANYTHING, { after: seen.cursor }, transport)
    expect((await again.data()).anythingChanged).toEqual(ended)
    expect((await again.data()).anythingChanged).toMatchObject(next)
    await Promise.all([all, submissions, ofOther, deployments, observer, again].map((live) => live.close()))
  })

  test('an entity that is no longer consulted on a confidential request loses sight of it', async () => {
    const life = await RequestLife.file(world, { sensitivity: 'CONFIDENTIAL' })
    await life.inTriage()
    const undp = await follow('undp.officer')
    const unhcr = await follow('unhcr.officer')
    await life.act('gfp.desk', ConsultDocument, { leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR'] })
    expect((await undp.data()).advisoryRequestChanged).toMatchObject({
      event: { type: 'ADVISORY_REQUEST_CONSULTATION_OPENED' },
      request: { id: life.id },
    })
    await life.act('gfp.desk', ReviseConsultationDocument, {
      leadEntity: 'UNODC',
      consultedEntities: ['UNHCR', 'OHCHR'],
    })
    expect((await undp.data()).advisoryRequestChanged).toMatchObject({
      event: null,
      accessEnded: life.id,
      request: null,
    })
    expect((await unhcr.data()).advisoryRequestChanged).toMatchObject({
      event: { type: 'ADVISORY_REQUEST_CONSULTATION_REVISED' },
      request: { id: life.id },
    })
    expect(await life.read('undp.officer')).toBeNull()
    expect(await life.read('unhcr.officer')).not.toBeNull()
    await Promise.all([undp, unhcr].map((live) => live.close()))
  })
})
