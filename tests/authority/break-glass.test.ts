/** Break-glass: sight of one strictly confidential request for a purpose and a time, announced, and ended. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TriageDocument } from '../generated/graphql.js'
import { NameOfficerDocument } from '../kit/more-documents.js'
import { RequestLife } from '../kit/request-life.js'
import type { StepError } from '../kit/request-steps.js'
import { startHub, type World } from '../kit/world.js'

const RC = 'rc.burkina-faso'
const PURPOSE = 'The head of mission reports threats against the advisers.'
const CHANGES = `subscription ($text: String) {
  advisoryRequestChanged(filter: { text: $text }) { cursor accessEnded event { type note changes { field from to } } request { reference } }
}`
const PAYLOAD = `request { id reference version breakGlass { handle purpose openedAt endsAt endedAt endedByHandle } }
  errors { code message path rule }`
const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { ${PAYLOAD} } }`
const CLOSE = `mutation ($input: CloseBreakGlassInput!) { closeBreakGlass(input: $input) { ${PAYLOAD} } }`

interface Payload {
  readonly request: { readonly id: string; readonly reference: string; readonly breakGlass: readonly object[] } | null
  readonly errors: readonly StepError[]
}
interface Change {
  readonly advisoryRequestChanged: {
    readonly cursor: string
    readonly accessEnded: string | null
    readonly event: { readonly type: string; readonly note: string | null } | null
    readonly request: { readonly reference: string } | null
  }
}

let world: World
let now = new Date()
beforeAll(async () => {
  world = await startHub({ settings: { CLOCK_SECONDS: '3600' }, now: () => now })
})
afterAll(() => world.close())

/** A strictly confidential request that was submitted; the PD desk is named on it, the GFP desk is not. */
const behindGlass = async (more: object = {}) => {
  const life = await RequestLife.file(world, {
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    namedOfficers: ['pd.desk'],
    ...more,
  })
  return life.submitted()
}

async function breakGlass(by: string, input: object): Promise<Payload> {
  const whole = { purpose: PURPOSE, idempotencyKey: randomUUID(), ...input }
  return (await world.as(by).run<{ breakGlass: Payload }>(BREAK, { input: whole })).breakGlass
}

async function close(by: string, life: RequestLife, handle = 'gfp.desk', more: object = {}): Promise<Payload> {
  const input = { id: life.id, expectedVersion: life.version, idempotencyKey: randomUUID(), handle, ...more }
  return (await world.as(by).run<{ closeBreakGlass: Payload }>(CLOSE, { input })).closeBreakGlass
}

const follow = (handle: string, text: string | null = null) => world.as(handle).subscribe<Change>(CHANGES, { text })
const minutesLater = (minutes: number) => {
  now = new Date(now.getTime() + minutes * 60_000)
}

describe('a desk officer who is not named', () => {
  test('sees the request, its purpose stands on record, and those who see it are told at once', async () => {
    const life = await behindGlass()
    expect(await life.read('gfp.desk')).toBeNull()
    const told = await Promise.all([RC, 'pd.desk', 'auditor'].map((handle) => follow(handle)))
    const untold = await follow('au.observer')

    const { request, errors } = await breakGlass('gfp.desk', { reference: life.reference })
    expect(errors).toEqual([])
    expect(request).toMatchObject({
      id: life.id,
      version: life.version,
      breakGlass: [{ handle: 'gfp.desk', purpose: PURPOSE, endedAt: null, endedByHandle: null }],
    })
    for (const live of told) {
      expect((await live.data()).advisoryRequestChanged).toMatchObject({
        accessEnded: null,
        event: {
          type: 'ADVISORY_REQUEST_GLASS_BROKEN',
          note: PURPOSE,
          changes: [
            { field: 'openTo', from: null, to: 'gfp.desk' },
            { field: 'openUntil', from: null, to: new Date(now.getTime() + 3_600_000).toISOString() },
          ],
        },
      })
    }
    expect(await life.read('gfp.desk')).not.toBeNull()
    const records = await world.hub.database.client.auditEntry.findMany({ where: { action: 'request.breakGlass' } })
    expect(
      records.map(({ actorHandle, subjectId, record }) => ({
        actorHandle,
        subjectId,
        purpose: JSON.parse(record).input.purpose as string,
      })),
    ).toEqual([{ actorHandle: 'gfp.desk', subjectId: expect.any(String) as string, purpose: PURPOSE }])

    const open = await (await RequestLife.file(world)).submitted()
    expect((await untold.data()).advisoryRequestChanged.request?.reference).toBe(open.reference)
    await Promise.all([...told, untold].map((live) => live.close()))
  })

  test('may read, and decide nothing', async () => {
    const life = await behindGlass()
    await breakGlass('gfp.desk', { reference: life.reference })
    const refused = await life.refused('gfp.desk', TriageDocument, {})
    expect(refused).toMatchObject([{ code: 'FORBIDDEN', rule: 'break-glass.sight-alone' }])
    const document =
      'query ($reference: String!) { advisoryRequest(reference: $reference) { allowedActions { action } namedOfficers } }'
    expect(await world.as('gfp.desk').run(document, { reference: life.reference })).toEqual({
      advisoryRequest: { allowedActions: [], namedOfficers: null },
    })
    // Named, it is no guest any more, also when the glass is closed.
    await life.act(RC, NameOfficerDocument, { handle: 'gfp.desk' })
    await life.act('gfp.desk', TriageDocument, {})
    expect((await close(RC, life)).errors).toEqual([])
    expect(await life.read('gfp.desk')).not.toBeNull()
  })

  test('loses sight by itself after 60 minutes, and is told so by the id alone', async () => {
    const life = await behindGlass()
    await breakGlass('gfp.desk', { reference: life.reference })
    const live = await follow('gfp.desk', life.reference)
    minutesLater(59)
    await world.hub.clockwork.tick()
    expect(await life.read('gfp.desk')).not.toBeNull()
    minutesLater(1)
    await world.hub.clockwork.tick()
    expect((await live.data()).advisoryRequestChanged).toMatchObject({
      accessEnded: life.id,
      event: null,
      request: null,
    })
    expect(await life.read('gfp.desk')).toBeNull()
    const document =
      'query ($reference: String!) { advisoryRequest(reference: $reference) { breakGlass { endedAt endedByHandle } timeline(first: 50) { nodes { type } } } }'
    const read = await world
      .as(RC)
      .run<{ advisoryRequest: { breakGlass: object[]; timeline: { nodes: { type: string }[] } } }>(document, {
        reference: life.reference,
      })
    expect(read.advisoryRequest.breakGlass).toEqual([{ endedAt: now.toISOString(), endedByHandle: null }])
    expect(read.advisoryRequest.timeline.nodes.slice(-2)).toEqual([
      { type: 'ADVISORY_REQUEST_GLASS_BROKEN' },
      { type: 'ADVISORY_REQUEST_GLASS_CLOSED' },
    ])
    // Nothing is left to close.
    await world.hub.clockwork.tick()
    expect((await breakGlass('gfp.desk', { reference: life.reference })).request?.breakGlass).toHaveLength(2)
    await live.close()
  })

  test('loses sight when the resident coordinator closes it; a retry of the opening then shows nothing', async () => {
    const life = await behindGlass()
    const key = randomUUID()
    await breakGlass('gfp.desk', { reference: life.reference, idempotencyKey: key })
    const live = await follow('gfp.desk', life.reference)
    expect((await close('pd.desk', life)).errors).toMatchObject([{ code: 'FORBIDDEN', rule: 'break-glass.closed-by' }])
    expect((await close(RC, life, 'gfp.desk', { expectedVersion: 99 })).errors).toMatchObject([
      { code: 'VERSION_CONFLICT' },
    ])
    expect((await close(RC, life, 'gfp.desk', { note: 'Not needed.' })).errors).toEqual([])
    expect((await live.data()).advisoryRequestChanged).toMatchObject({ accessEnded: life.id, event: null })
    expect(await breakGlass('gfp.desk', { reference: life.reference, idempotencyKey: key })).toEqual({
      request: null,
      errors: [],
    })
    expect(await life.read('gfp.desk')).toBeNull()
    expect((await close(RC, life)).errors).toMatchObject([{ code: 'GUARD_NOT_MET', path: ['handle'] }])
    await live.close()
  })

  test('may close it itself', async () => {
    const life = await behindGlass()
    await breakGlass('gfp.desk', { reference: life.reference })
    expect(await close('gfp.desk', life)).toEqual({ request: null, errors: [] })
    expect(await life.read('gfp.desk')).toBeNull()
  })

  test('sees the assessment and the timeline as a named desk officer does, and no more than that one request', async () => {
    const life = await behindGlass()
    const other = await behindGlass()
    await breakGlass('gfp.desk', { reference: life.reference })
    expect(await other.read('gfp.desk')).toBeNull()
    const { advisoryRequests } = await world
      .as('gfp.desk')
      .run<{ advisoryRequests: { nodes: { reference: string }[] } }>(
        '{ advisoryRequests(filter: { sensitivity: [STRICTLY_CONFIDENTIAL] }, first: 100) { nodes { reference } } }',
      )
    const references = advisoryRequests.nodes.map(({ reference }) => reference)
    expect(references).toContain(life.reference)
    expect(references).not.toContain(other.reference)
  })
})

describe('nothing is learned by trying', () => {
  test('a reference that nobody gave, a draft and a wrong purpose answer alike, whatever they name', async () => {
    const draft = await RequestLife.file(world, { sensitivity: 'STRICTLY_CONFIDENTIAL' })
    const secret = await behindGlass()
    const none = await breakGlass('gfp.desk', { reference: 'AR-2026-9999' })
    expect(none).toMatchObject({ request: null, errors: [{ code: 'NOT_FOUND', path: ['reference'] }] })
    expect(await breakGlass('gfp.desk', { reference: draft.reference })).toEqual(none)
    for (const purpose of ['', 'Because.']) {
      const wrong = await Promise.all(
        ['AR-2026-9999', draft.reference, secret.reference].map((reference) =>
          breakGlass('gfp.desk', { reference, purpose }),
        ),
      )
      expect(wrong.map((payload) => payload.request)).toEqual([null, null, null])
      expect(wrong[1]).toEqual(wrong[0])
      expect(wrong[2]).toEqual(wrong[0])
    }
    expect(await secret.read('gfp.desk')).toBeNull()
  })

  test.each([
    'rc.liberia',
    'unodc.officer',
    'ohchr.officer',
    'au.observer',
    'minusma.police',
    'delegate.a',
    'auditor',
    'admin',
  ])('%s may not, and is told the same of every reference', async (handle) => {
    const secret = await behindGlass()
    const refused = await breakGlass(handle, { reference: secret.reference })
    expect(refused).toMatchObject({ request: null, errors: [{ code: 'FORBIDDEN' }] })
    expect(await breakGlass(handle, { reference: 'AR-2026-9999' })).toEqual(refused)
  })

  test('what is open already is not opened', async () => {
    const open = await (await RequestLife.file(world)).submitted()
    const secret = await behindGlass()
    expect((await breakGlass('gfp.desk', { reference: open.reference })).errors).toMatchObject([
      { rule: 'break-glass.needed' },
    ])
    expect((await breakGlass('pd.desk', { reference: secret.reference })).errors).toMatchObject([
      { rule: 'break-glass.needed' },
    ])
    await breakGlass('gfp.desk', { reference: secret.reference })
    expect((await breakGlass('gfp.desk', { reference: secret.reference })).errors).toMatchObject([
      { rule: 'break-glass.needed' },
    ])
  })
})
