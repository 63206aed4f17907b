/** Break-glass on visits of the expert team: the visit itself, or findings that are more sensitive than it. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { day } from '../kit/filing.js'
import type { StepError } from '../kit/request-steps.js'
import { startHub, type World } from '../kit/world.js'

const RC = 'rc.burkina-faso'
const PURPOSE = 'A member of the team was threatened on the way.'
const CHANGES = `subscription ($after: EventCursor) { expertTeamVisitChanged(after: $after) {
  accessEnded event { type note changes { field from to } } visit { reference findings { summary } followUps { action } }
} }`
const SEEN = `query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit {
  version allowedActions { action } findings { summary } followUps { id version action allowedActions { action } }
  breakGlass { handle purpose endedAt endedByHandle }
} } }`

interface Answer {
  readonly visit: { readonly id: string; readonly reference: string; readonly version: number } | null
  readonly errors: readonly StepError[]
}
interface Seen {
  readonly version: number
  readonly allowedActions: readonly object[]
  readonly findings: readonly { readonly summary: string }[]
  readonly followUps: readonly {
    readonly id: string
    readonly version: number
    readonly action: string
    readonly allowedActions: readonly object[]
  }[]
  readonly breakGlass: readonly object[]
}
interface Change {
  readonly expertTeamVisitChanged: {
    readonly accessEnded: string | null
    readonly event: { readonly type: string; readonly note: string | null } | null
    readonly visit: {
      readonly reference: string
      readonly findings: readonly object[]
      readonly followUps: readonly object[]
    } | null
  }
}

let world: World
let now = new Date()
beforeAll(async () => {
  world = await startHub({ settings: { CLOCK_SECONDS: '3600' }, now: () => now })
})
afterAll(() => world.close())

async function send(handle: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    visit { id reference version } errors { code rule path message } } }`
  const whole = { idempotencyKey: randomUUID(), ...input }
  return (await world.as(handle).run<Record<string, Answer>>(document, { input: whole }))[mutation] as Answer
}

async function done(handle: string, mutation: string, input: object) {
  const { visit, errors } = await send(handle, mutation, input)
  expect(errors).toEqual([])
  if (!visit) throw new Error(`${mutation} shows no visit to ${handle}`)
  return visit
}

const requested = (sensitivity: string, namedOfficers: readonly string[], by = RC) =>
  done(by, 'requestExpertTeamVisit', {
    ...{ country: by === RC ? 'BFA' : 'MLI', themes: ['CYBERCRIME'], purpose: 'Advice on a cybercrime unit.' },
    ...{ hostRequest: { reference: 'NV/1', givenOn: day(-3) }, startOn: day(0), endOn: day(9) },
    ...{ sensitivity, namedOfficers },
  })

/** Somebody who is on no other visit. */
async function member(entity = 'UNODC'): Promise<string> {
  const input = { entity, themes: ['CYBERCRIME'], joinedOn: day(-1), post: 'Adviser on cybercrime' }
  const { addExpertTeamMember } = await world
    .as(`${entity.toLowerCase()}.officer`)
    .run<{ addExpertTeamMember: { member: { id: string } } }>(
      `mutation ($input: AddExpertTeamMemberInput!) { addExpertTeamMember(input: $input) { member { id } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
  return addExpertTeamMember.member.id
}

/** A step on a visit, at the version that it has. */
const act = async (handle: string, mutation: string, id: string, more: object) =>
  done(handle, mutation, { id, expectedVersion: (await seenBy('auditor', id))?.version, ...more })

/** Id of the one finding of a visit. */
async function findingOf({ reference }: { readonly reference: string }): Promise<string> {
  const { id } = await world.hub.database.client.expertTeamFinding.findFirstOrThrow({ where: { visit: { reference } } })
  return Buffer.from(`ExpertTeamFinding:${id}`).toString('base64')
}

const breakGlass = (by: string, reference: string, purpose = PURPOSE) =>
  send(by, 'breakExpertTeamVisitGlass', { reference, purpose })
const close = (by: string, { id, version }: { id: string; version: number }, handle: string) =>
  send(by, 'closeExpertTeamVisitGlass', { id, expectedVersion: version, handle })
const seenBy = async (handle: string, id: string) =>
  (await world.as(handle).run<{ node: Seen | null }>(SEEN, { id })).node
const follow = (handle: string) => world.as(handle).subscribe<Change>(CHANGES)

describe('a strictly confidential visit', () => {
  test('is open to the desk for its purpose, announced to those who see it, and closed after 60 minutes', async () => {
    const visit = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk'])
    expect(await seenBy('gfp.desk', visit.id)).toBeNull()
    const told = await Promise.all([RC, 'pd.desk', 'auditor'].map(follow))

    expect(await breakGlass('gfp.desk', visit.reference)).toEqual({ visit, errors: [] })
    for (const live of told) {
      expect((await live.data()).expertTeamVisitChanged).toMatchObject({
        event: {
          ...{ type: 'EXPERT_TEAM_VISIT_GLASS_BROKEN', note: PURPOSE },
          changes: [{ field: 'openTo', from: null, to: 'gfp.desk' }, { field: 'openUntil' }],
        },
      })
    }
    const record = { handle: 'gfp.desk', purpose: PURPOSE, endedAt: null, endedByHandle: null }
    for (const handle of [RC, 'pd.desk', 'auditor', 'gfp.desk']) {
      expect((await seenBy(handle, visit.id))?.breakGlass).toEqual([record])
    }
    const entries = await world.hub.database.client.auditEntry.findMany({
      where: { action: 'expertTeam.breakExpertTeamVisitGlass' },
    })
    expect(entries.map(({ actorHandle, record: text }) => [actorHandle, JSON.parse(text).input.purpose])).toEqual([
      ['gfp.desk', PURPOSE],
    ])

    const live = await follow('gfp.desk')
    now = new Date(now.getTime() + 3_600_000)
    await world.hub.clockwork.tick()
    expect((await live.data()).expertTeamVisitChanged).toEqual({ accessEnded: visit.id, event: null, visit: null })
    expect(await seenBy('gfp.desk', visit.id)).toBeNull()
    expect((await seenBy(RC, visit.id))?.breakGlass).toEqual([{ ...record, endedAt: now.toISOString() }])
    await Promise.all([...told, live].map((one) => one.close()))
  })

  test('is open to read, not to decide', async () => {
    const visit = await requested('STRICTLY_CONFIDENTIAL', ['gfp.desk'])
    await breakGlass('pd.desk', visit.reference)
    expect(await seenBy('pd.desk', visit.id)).toMatchObject({ allowedActions: [] })
    const step = { id: visit.id, expectedVersion: visit.version }
    for (const [mutation, more] of [
      ['acceptExpertTeamVisit', { members: [await member()], leadEntity: 'UNODC' }],
      ['declineExpertTeamVisit', { reasons: 'No capacity.' }],
      ['cancelExpertTeamVisit', { reasons: 'No capacity.' }],
    ] as const) {
      expect((await send('pd.desk', mutation, { ...step, ...more })).errors).toMatchObject([
        { code: 'FORBIDDEN', rule: 'break-glass.sight-alone' },
      ])
    }
    expect(await seenBy(RC, visit.id)).toMatchObject({ version: visit.version })
  })

  test('the coordinator, or who broke the glass, closes it before its time; nobody else does', async () => {
    const visit = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk'])
    await breakGlass('gfp.desk', visit.reference)
    expect((await close('pd.desk', visit, 'gfp.desk')).errors).toMatchObject([{ rule: 'break-glass.closed-by' }])
    expect((await close(RC, { ...visit, version: 9 }, 'gfp.desk')).errors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
    expect((await close(RC, visit, 'gfp.desk')).errors).toEqual([])
    expect(await seenBy('gfp.desk', visit.id)).toBeNull()
    await breakGlass('gfp.desk', visit.reference)
    expect(await close('gfp.desk', visit, 'gfp.desk')).toEqual({ visit: null, errors: [] })
    expect((await close(RC, visit, 'gfp.desk')).errors).toMatchObject([{ code: 'GUARD_NOT_MET', path: ['handle'] }])
  })

  test('who is named on a finding alone sees that, not the visit, and is told nothing of it', async () => {
    const visit = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk', 'unodc.officer'])
    const members = [await member(), await member('UNDP')]
    await act('pd.desk', 'acceptExpertTeamVisit', visit.id, { members, leadEntity: 'UNODC' })
    await act('unodc.officer', 'startExpertTeamVisit', visit.id, { startedOn: day(0) })
    const live = await follow('undp.officer')
    await done('unodc.officer', 'recordExpertTeamFinding', {
      ...{ visitId: visit.id, theme: 'CYBERCRIME', summary: 'A name', sensitivity: 'STRICTLY_CONFIDENTIAL' },
      namedOfficers: ['undp.officer'],
    })
    const document = `query ($id: ID!) { node(id: $id) { ... on ExpertTeamFinding { summary visit { reference } } } }`
    expect(await world.as('undp.officer').run(document, { id: await findingOf(visit) })).toEqual({
      node: { summary: 'A name', visit: null },
    })
    expect((await breakGlass('gfp.desk', visit.reference)).errors).toEqual([])
    const after = await seenBy('auditor', visit.id)
    expect((await close(RC, { id: visit.id, version: after?.version ?? 0 }, 'gfp.desk')).errors).toEqual([])
    const open = await requested('UNCLASSIFIED', [])
    expect((await live.data()).expertTeamVisitChanged.visit?.reference).toBe(open.reference)
    await live.close()
  })

  test('the police of the mission that asked are told', async () => {
    const visit = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk'], 'minusma.police')
    const live = await follow('minusma.police')
    await breakGlass('gfp.desk', visit.reference)
    expect((await live.data()).expertTeamVisitChanged.event).toMatchObject({ note: PURPOSE })
    expect((await seenBy('minusma.police', visit.id))?.breakGlass).toHaveLength(1)
    await live.close()
  })
})

/** Cursor of the newest event. */
async function newest(): Promise<string> {
  const { events } = await world
    .as('auditor')
    .run<{ events: { nodes: { cursor: string }[] } }>('{ events(last: 1) { nodes { cursor } } }')
  return events.nodes[0]?.cursor ?? ''
}

describe('strictly confidential findings of a visit that is open to more', () => {
  /** Under way, with one finding that names the lead's officer alone, and a follow-up that rests on it. */
  async function withSecret(named: readonly string[] = []) {
    const visit = await requested('UNCLASSIFIED', named)
    await act('pd.desk', 'acceptExpertTeamVisit', visit.id, { members: [await member()], leadEntity: 'UNODC' })
    await act('unodc.officer', 'startExpertTeamVisit', visit.id, { startedOn: day(0) })
    await record(visit.id, 'A name')
    await done('unodc.officer', 'addExpertTeamFollowUp', {
      ...{ visitId: visit.id, findingId: await findingOf(visit) },
      ...{ action: 'Warn the ministry.', dueOn: day(20) },
    })
    return (
      await world
        .as('auditor')
        .run<{ node: Answer['visit'] }>(
          `query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit { id reference version } } }`,
          { id: visit.id },
        )
    ).node as NonNullable<Answer['visit']>
  }
  const record = (visitId: string, summary: string) =>
    done('unodc.officer', 'recordExpertTeamFinding', {
      ...{ visitId, theme: 'CYBERCRIME', summary, sensitivity: 'STRICTLY_CONFIDENTIAL' },
    })

  test('are open with their follow-ups, those to come too; and of it those are told who see one', async () => {
    const before = await newest()
    const visit = await withSecret(['ohchr.officer'])
    expect(await seenBy('gfp.desk', visit.id)).toMatchObject({ findings: [], followUps: [] })
    const live = { named: await follow('unodc.officer'), desk: await follow('pd.desk'), own: await follow('gfp.desk') }

    expect((await breakGlass('gfp.desk', visit.reference)).errors).toEqual([])
    for (const follower of [live.named, live.own]) {
      expect((await follower.data()).expertTeamVisitChanged.event).toMatchObject({ note: PURPOSE })
    }
    await record(visit.id, 'Another')
    expect(await seenBy('gfp.desk', visit.id)).toMatchObject({
      findings: [{ summary: 'A name' }, { summary: 'Another' }],
      followUps: [{ action: 'Warn the ministry.' }],
    })
    // The list tells those who are named on a finding, and not who is named on the visit alone.
    for (const handle of ['unodc.officer', RC, 'auditor', 'gfp.desk']) {
      expect([handle, (await seenBy(handle, visit.id))?.breakGlass]).toMatchObject([handle, [{ purpose: PURPOSE }]])
    }
    expect(await seenBy('pd.desk', visit.id)).toMatchObject({ findings: [], breakGlass: [] })
    expect((await seenBy('ohchr.officer', visit.id))?.breakGlass ?? []).toEqual([])
    // To the other desk nothing has happened: the next that it is told is the end of the visit.
    await act('unodc.officer', 'reportExpertTeamVisit', visit.id, { endedOn: day(0), report: 'Done.' })
    expect((await live.desk.data()).expertTeamVisitChanged.event?.type).toBe('EXPERT_TEAM_VISIT_REPORTED')

    const after = await seenBy('auditor', visit.id)
    const coordinator = await follow(RC)
    expect((await close(RC, { id: visit.id, version: after?.version ?? 0 }, 'gfp.desk')).errors).toEqual([])
    expect(await seenBy('gfp.desk', visit.id)).toMatchObject({ findings: [], followUps: [] })
    // Who lost sight of them is told the visit without them, and nothing else; who kept it, that the glass is closed.
    for (const type of ['EXPERT_TEAM_FINDING_RECORDED', 'EXPERT_TEAM_VISIT_REPORTED']) {
      expect((await live.own.data()).expertTeamVisitChanged.event?.type).toBe(type)
    }
    expect((await live.own.data()).expertTeamVisitChanged).toEqual({
      ...{ accessEnded: null, event: null },
      visit: { reference: visit.reference, findings: [], followUps: [] },
    })
    expect((await coordinator.data()).expertTeamVisitChanged).toMatchObject({
      event: { type: 'EXPERT_TEAM_VISIT_GLASS_CLOSED', changes: [{ field: 'openTo', from: 'gfp.desk', to: null }] },
      visit: { findings: [{ summary: 'A name' }, { summary: 'Another' }] },
    })
    await coordinator.close()
    // Nor is it told any more what happened to them, on any road.
    const { node } = await world
      .as('gfp.desk')
      .run<{ node: { timeline: { nodes: { type: string }[] } } }>(
        `query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit { timeline { nodes { type } } } } }`,
        { id: visit.id },
      )
    const types = ['REQUESTED', 'ACCEPTED', 'STARTED', 'REPORTED'].map((type) => `EXPERT_TEAM_VISIT_${type}`)
    expect(node.timeline.nodes.map(({ type }) => type)).toEqual(types)
    const { events } = await world
      .as('gfp.desk')
      .run<{ events: { nodes: { type: string }[] } }>(
        `query ($id: ID!) { events(filter: { subject: [$id] }, first: 50) { nodes { type } } }`,
        { id: visit.id },
      )
    expect(events.nodes.map(({ type }) => type)).toEqual(types)
    const replay = await world.as('gfp.desk').subscribe<Change>(CHANGES, { after: before })
    for (const type of types) {
      expect((await replay.data()).expertTeamVisitChanged.event?.type).toBe(type)
    }
    expect((await replay.data()).expertTeamVisitChanged).toMatchObject({ accessEnded: null, event: null })
    await replay.close()
    // To the other desk nothing has happened by that either.
    await act('pd.desk', 'closeExpertTeamVisit', visit.id, {})
    expect((await live.desk.data()).expertTeamVisitChanged.event?.type).toBe('EXPERT_TEAM_VISIT_CLOSED')
    await Promise.all(Object.values(live).map((one) => one.close()))
  })

  test('what is seen by glass alone is not acted on', async () => {
    const visit = await withSecret()
    await breakGlass('pd.desk', visit.reference)
    const seen = await seenBy('pd.desk', visit.id)
    // On the visit itself the desk decides as before.
    expect(seen?.allowedActions.length).toBeGreaterThan(0)
    const [followUp] = seen?.followUps ?? []
    expect(followUp?.allowedActions).toEqual([])
    const closing = { id: followUp?.id, expectedVersion: followUp?.version, done: true, outcome: 'Done.' }
    expect((await send('pd.desk', 'closeExpertTeamFollowUp', closing)).errors).toMatchObject([
      { code: 'FORBIDDEN', rule: 'break-glass.sight-alone' },
    ])
    // Nor does it stand in the way of what the desk may do.
    await act('unodc.officer', 'reportExpertTeamVisit', visit.id, { endedOn: day(0), report: 'Done.' })
    await act('pd.desk', 'closeExpertTeamVisit', visit.id, {})
  })
})

describe('nothing is learned by trying', () => {
  test('a reference that nobody gave is not found, a wrong purpose is one whatever it names, what is open is not opened', async () => {
    const secret = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk'])
    const open = await requested('CONFIDENTIAL', [])
    expect(await breakGlass('gfp.desk', 'EV-2026-9999')).toMatchObject({
      visit: null,
      errors: [{ code: 'NOT_FOUND', path: ['reference'] }],
    })
    const [none, some] = await Promise.all(
      ['EV-2026-9999', secret.reference].map((reference) => breakGlass('gfp.desk', reference, 'Because.')),
    )
    expect(some).toEqual(none)
    for (const [handle, reference] of [
      ['gfp.desk', open.reference],
      ['pd.desk', secret.reference],
    ] as const) {
      expect((await breakGlass(handle, reference)).errors).toMatchObject([{ rule: 'break-glass.needed' }])
    }
  })

  test.each([RC, 'unodc.officer', 'ohchr.officer', 'au.observer', 'minusma.police', 'delegate.a', 'auditor', 'admin'])(
    '%s may not, and is told the same of every reference',
    async (handle) => {
      const secret = await requested('STRICTLY_CONFIDENTIAL', ['pd.desk'])
      const refused = await breakGlass(handle, secret.reference)
      expect(refused).toMatchObject({ visit: null, errors: [{ code: 'FORBIDDEN' }] })
      expect(await breakGlass(handle, 'EV-2026-9999')).toEqual(refused)
    },
  )
})
