/** A visit of the expert team from the host State's request to its closing, through the public graph, and who sees what. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AssignDocument } from '../generated/graphql.js'
import { ask } from '../kit/documents.js'
import { day } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

let world: World
/** The hub's clock stands still unless a test moves it. */
let now = new Date()
beforeAll(async () => {
  world = await startHub({ now: () => now })
})
afterAll(() => world.close())

interface Answer {
  visit: { id: string; reference: string; status: string; version: number } | null
  member: { id: string; reference: string; version: number } | null
  finding: { id: string } | null
  followUp: { id: string; version: number; state: string } | null
  errors: { code: string; rule: string | null; path: string[]; message: string }[]
}

async function send(handle: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
    visit { id reference status version } member { id reference version } finding { id }
    followUp { id version state } errors { code rule path message }
  } }`
  const data = await world.as(handle).run<Record<string, Answer>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  return data[mutation] as Answer
}

async function done(handle: string, mutation: string, input: object): Promise<Answer> {
  const answer = await send(handle, mutation, input)
  expect(answer.errors).toEqual([])
  return answer
}

const addMember = async (handle: string, entity: string, themes: string[]) =>
  (await done(handle, 'addExpertTeamMember', { entity, themes, joinedOn: day(-1), post: `Post of ${entity}` })).member

const request = (more: object = {}) => ({
  ...{ country: 'BFA', themes: ['CYBERCRIME', 'CORRUPTION'], purpose: 'Advice on a cybercrime unit.' },
  ...{ hostRequest: { reference: 'NV/1', givenOn: day(-3) }, startOn: day(0), endOn: day(9) },
  ...more,
})

const dayBefore = (text: string) => new Date(Date.parse(text) - 86_400_000).toISOString().slice(0, 10)

const SEEN = `query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit {
  reference status members { reference entity { code } identity { post } }
  findings { summary sensitivity } followUps { action state request { reference } }
  timeline { nodes { type changes { field to } } }
} } }`

interface Seen {
  reference: string
  members: { reference: string; entity: { code: string }; identity: { post: string } | null }[]
  findings: { summary: string; sensitivity: string }[]
  followUps: { action: string; state: string; request: { reference: string } | null }[]
  timeline: { nodes: { type: string; changes: { field: string; to: string | null }[] }[] }
}

const seenBy = async (handle: string, id: string) =>
  (await world.as(handle).run<{ node: Seen | null }>(SEEN, { id })).node

test('from request to closing: findings by their sensitivity, follow-ups linked, told live, nobody named', async () => {
  const unodc = await addMember('unodc.officer', 'UNODC', ['CYBERCRIME'])
  const undp = await addMember('undp.officer', 'UNDP', ['CORRUPTION'])
  const asked = await done('rc.burkina-faso', 'requestExpertTeamVisit', request())
  const id = asked.visit?.id ?? ''
  expect(asked.visit).toMatchObject({
    status: 'REQUESTED',
    version: 1,
    reference: expect.stringMatching(/^EV-\d{4}-\d{4}$/),
  })

  const live = await world.as('unhcr.officer').subscribe<{
    expertTeamVisitChanged: {
      event: { type: string } | null
      accessEnded: string | null
      visit: { status: string } | null
    }
  }>(`subscription { expertTeamVisitChanged(filter: { country: ["BFA"] }) { event { type } accessEnded visit { status } } }`)
  const members = [unodc?.id, undp?.id]
  await done('pd.desk', 'acceptExpertTeamVisit', { id, expectedVersion: 1, members, leadEntity: 'UNODC' })
  await done('unodc.officer', 'startExpertTeamVisit', { id, expectedVersion: 2, startedOn: day(0) })

  const open = { visitId: id, theme: 'CYBERCRIME', summary: 'No forensic laboratory.' }
  const secret = { visitId: id, theme: 'CORRUPTION', summary: 'SECRET officer.', sensitivity: 'CONFIDENTIAL' }
  await done('undp.officer', 'recordExpertTeamFinding', open)
  const { finding } = await done('unodc.officer', 'recordExpertTeamFinding', secret)
  const life = await RequestLife.file(world)
  await life.inConsultation()
  const followUp = (
    await done('unodc.officer', 'addExpertTeamFollowUp', { visitId: id, action: 'File a request.', dueOn: day(30) })
  ).followUp
  await done('unodc.officer', 'addExpertTeamFollowUp', {
    ...{ visitId: id, findingId: finding?.id, action: 'SECRET inquiry.', dueOn: day(30) },
  })
  const linked = await done('rc.burkina-faso', 'linkExpertTeamFollowUp', {
    ...{ id: followUp?.id, expectedVersion: 1, requestId: life.id },
  })
  expect(linked.followUp).toMatchObject({ state: 'LINKED', version: 2 })
  await done('unodc.officer', 'reportExpertTeamVisit', { id, expectedVersion: 3, endedOn: day(0), report: 'Done.' })

  // Parties and the host country see what is confidential; an entity that takes no part sees the rest as if it were all.
  for (const handle of ['unodc.officer', 'undp.officer', 'pd.desk', 'rc.burkina-faso', 'auditor']) {
    const seen = await seenBy(handle, id)
    expect([handle, seen?.findings.length, seen?.followUps.length]).toEqual([handle, 2, 2])
    expect(seen?.timeline.nodes.filter(({ type }) => type === 'EXPERT_TEAM_FINDING_RECORDED')).toHaveLength(2)
  }
  for (const handle of ['unhcr.officer', 'au.observer', 'minusma.police', 'rc.liberia']) {
    const seen = await seenBy(handle, id)
    expect([handle, seen?.findings.length, seen?.followUps.length]).toEqual([handle, 1, 1])
    expect(JSON.stringify(seen)).not.toContain('SECRET')
    expect(seen?.timeline.nodes.filter(({ type }) => type === 'EXPERT_TEAM_FINDING_RECORDED').length).toBeLessThan(2)
  }
  for (const handle of ['delegate.a', 'admin']) expect(await seenBy(handle, id)).toBeNull()

  // Who it is: the Police Division, and the own entity alone.
  const posts = async (handle: string) =>
    (await seenBy(handle, id))?.members.map(({ identity }) => identity?.post ?? null)
  expect(await posts('pd.desk')).toEqual(expect.arrayContaining(['Post of UNODC', 'Post of UNDP']))
  expect(await posts('unodc.officer')).toEqual(expect.arrayContaining(['Post of UNODC', null]))
  expect(await posts('rc.burkina-faso')).toEqual([null, null])

  // The desk closes when all that it sees is done.
  const early = await send('pd.desk', 'closeExpertTeamVisit', { id, expectedVersion: 4 })
  expect(early.errors.map(({ rule }) => rule)).toEqual(['visit.follow-ups-closed', 'visit.follow-ups-closed'])
  const { node } = await world
    .as('unodc.officer')
    .run<{ node: { followUps: { id: string; version: number }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on ExpertTeamVisit { followUps { id version } } } }',
      { id },
    )
  for (const one of node.followUps) {
    await done('unodc.officer', 'closeExpertTeamFollowUp', {
      ...{ id: one.id, expectedVersion: one.version, done: true, outcome: 'Filed.' },
    })
  }
  const closed = await done('pd.desk', 'closeExpertTeamVisit', { id, expectedVersion: 4 })
  expect(closed.visit).toMatchObject({ status: 'CLOSED', version: 5 })

  // The bystander was told of each step, of the open finding alone, and never that its sight had ended.
  const told: string[] = []
  while (told.at(-1) !== 'EXPERT_TEAM_VISIT_CLOSED') {
    const { expertTeamVisitChanged: change } = await live.data()
    expect(change.accessEnded).toBeNull()
    told.push(change.event?.type ?? '')
  }
  const of = (type: string) => told.filter((one) => one === type).length
  expect([
    of('EXPERT_TEAM_FINDING_RECORDED'),
    of('EXPERT_TEAM_FOLLOW_UP_ADDED'),
    of('EXPERT_TEAM_FOLLOW_UP_DONE'),
  ]).toEqual([1, 1, 1])
})

test('what is not seen is not found; what role or binding does not permit is forbidden', async () => {
  const confidential = request({ country: 'LBR', sensitivity: 'CONFIDENTIAL' })
  const { visit } = await done('rc.liberia', 'requestExpertTeamVisit', confidential)
  const on = { id: visit?.id, expectedVersion: 1 }
  const codeOf = async (handle: string, mutation: string, input: object) =>
    (await send(handle, mutation, input)).errors.map(({ code }) => code).join()
  expect(await codeOf('unodc.officer', 'startExpertTeamVisit', { ...on, startedOn: day(0) })).toBe('NOT_FOUND')
  expect(await codeOf('delegate.a', 'cancelExpertTeamVisit', { ...on, reasons: 'No.' })).toBe('NOT_FOUND')
  expect(await codeOf('gfp.desk', 'declineExpertTeamVisit', { ...on, reasons: 'No.' })).toBe('FORBIDDEN')
  expect(await codeOf('rc.yemen', 'requestExpertTeamVisit', confidential)).toBe('FORBIDDEN')
  expect(await codeOf('pd.desk', 'declineExpertTeamVisit', { ...on, expectedVersion: 2, reasons: 'No.' })).toBe(
    'VERSION_CONFLICT',
  )
  expect(await codeOf('pd.desk', 'closeExpertTeamVisit', on)).toBe('ILLEGAL_TRANSITION')
})

test('one member goes on one visit at a time, also when two are accepted at once', async () => {
  const pd = await addMember('pd.desk', 'PD', ['CYBERCRIME', 'CORRUPTION'])
  const visits = await Promise.all(
    ['rc.ethiopia ETH', 'rc.yemen YEM'].map(async (text) => {
      const [handle = '', country] = text.split(' ')
      return (await done(handle, 'requestExpertTeamVisit', request({ country }))).visit?.id
    }),
  )
  const answers = await Promise.all(
    visits.map((id) =>
      send('pd.desk', 'acceptExpertTeamVisit', { id, expectedVersion: 1, members: [pd?.id], leadEntity: 'PD' }),
    ),
  )
  const rules = answers.map(({ errors }) => errors.map(({ code, rule }) => `${code} ${rule}`).join()).sort()
  expect(rules).toEqual(['', 'CONFLICT visit.member-free'])
})

describe('an expert of the roster is on a visit or on a deployment, never on both', () => {
  const THEMES = ['CYBERCRIME', 'CORRUPTION']

  async function asked(days: { readonly startOn: string; readonly endOn: string }, expertId: string) {
    const member = await done('pd.desk', 'addExpertTeamMember', {
      ...{ entity: 'PD', themes: THEMES, joinedOn: day(-1), expertId },
    })
    const { visit } = await done('rc.liberia', 'requestExpertTeamVisit', request({ country: 'LBR', ...days }))
    return { id: visit?.id, expectedVersion: 1, members: [member.member?.id], leadEntity: 'PD' }
  }

  test('whom a deployment holds is sent on no visit; of the deployment nothing is told', async () => {
    const life = await (await RequestLife.file(world)).approved()
    const { expertId, startOn } = await life.assignment()
    const accept = await asked({ startOn: day(5), endOn: startOn }, expertId)
    const { reference } = await life.assign(expertId)
    const refused = await send('pd.desk', 'acceptExpertTeamVisit', accept)
    expect(refused.errors).toMatchObject([{ code: 'CONFLICT', rule: 'visit.member-free', path: ['members', '0'] }])
    for (const secret of [reference, life.reference, 'EX-'])
      expect(JSON.stringify(refused.errors)).not.toContain(secret)
    // To the day before, it may be; longer than that, not.
    const { visit } = await done('pd.desk', 'acceptExpertTeamVisit', { ...accept, endOn: dayBefore(startOn) })
    const longer = { id: visit?.id, expectedVersion: 2, endOn: startOn, reasons: 'A second laboratory.' }
    expect((await send('pd.desk', 'extendExpertTeamVisit', longer)).errors).toMatchObject([
      { code: 'CONFLICT', rule: 'visit.member-free', path: ['endOn'] },
    ])
  })

  test('whom a visit holds is sent on no deployment; that it is a visit is not told, nor which', async () => {
    const life = await (await RequestLife.file(world)).approved()
    const input = await life.assignment()
    const { startOn, endOn, expertId } = input
    const { visit } = await done('pd.desk', 'acceptExpertTeamVisit', await asked({ startOn, endOn }, expertId))
    const refused = (await ask(world.as('pd.desk'), AssignDocument, { input })).assignExpert
    expect(refused.errors).toMatchObject([{ code: 'CONFLICT', rule: 'deployment.no-overlap' }])
    expect(JSON.stringify(refused)).not.toContain(visit?.reference)
    const candidates = (await life.candidates(50)).nodes.map(({ expert }) => expert?.id)
    expect(candidates).not.toContain(expertId)
    await done('pd.desk', 'cancelExpertTeamVisit', { id: visit?.id, expectedVersion: 2, reasons: 'Elections.' })
    expect((await life.assign(expertId)).id).toBeTruthy()
  })
})

test('a visit is agreed longer, or broken off with reasons and reported afterwards', async () => {
  const member = await addMember('unodc.officer', 'UNODC', ['CYBERCRIME', 'CORRUPTION'])
  const { visit } = await done('rc.haiti', 'requestExpertTeamVisit', request({ country: 'HTI' }))
  const id = visit?.id
  await done('pd.desk', 'acceptExpertTeamVisit', { id, expectedVersion: 1, members: [member?.id], leadEntity: 'UNODC' })
  await done('unodc.officer', 'startExpertTeamVisit', { id, expectedVersion: 2, startedOn: day(0) })
  const longer = { id, expectedVersion: 3, endOn: day(14), reasons: 'A second laboratory.' }
  expect((await send('unodc.officer', 'extendExpertTeamVisit', longer)).errors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect((await done('pd.desk', 'extendExpertTeamVisit', longer)).visit).toMatchObject({
    status: 'UNDER_WAY',
    version: 4,
  })
  const broken = { id, expectedVersion: 4, endedOn: day(0), reasons: 'Fighting nearby.' }
  expect((await done('rc.haiti', 'breakOffExpertTeamVisit', broken)).visit?.status).toBe('BROKEN_OFF')
  await done('unodc.officer', 'recordExpertTeamFinding', { visitId: id, theme: 'CORRUPTION', summary: 'A court.' })
  await done('unodc.officer', 'reportExpertTeamVisit', { id, expectedVersion: 5, endedOn: day(0), report: 'So far.' })
  await done('pd.desk', 'closeExpertTeamVisit', { id, expectedVersion: 6 })
  const { timeline } = (await seenBy('rc.haiti', id ?? '')) as Seen
  expect(timeline.nodes.map(({ type }) => type.replace('EXPERT_TEAM_', ''))).toEqual([
    ...['VISIT_REQUESTED', 'VISIT_ACCEPTED', 'VISIT_STARTED', 'VISIT_EXTENDED', 'VISIT_BROKEN_OFF'],
    ...['FINDING_RECORDED', 'VISIT_REPORTED', 'VISIT_CLOSED'],
  ])
})

test('a follow-up that is overdue is told once', async () => {
  const { visit } = await done('rc.burkina-faso', 'requestExpertTeamVisit', request())
  const member = await addMember('unodc.officer', 'UNODC', ['CYBERCRIME', 'CORRUPTION'])
  const id = visit?.id
  await done('pd.desk', 'acceptExpertTeamVisit', { id, expectedVersion: 1, members: [member?.id], leadEntity: 'UNODC' })
  await done('unodc.officer', 'startExpertTeamVisit', { id, expectedVersion: 2, startedOn: day(0) })
  await done('unodc.officer', 'addExpertTeamFollowUp', { visitId: id, action: 'Train.', dueOn: day(2) })
  const overdue = async () => {
    await world.hub.clockwork.tick()
    const seen = await seenBy('pd.desk', id ?? '')
    return seen?.timeline.nodes.filter(({ type }) => type === 'EXPERT_TEAM_FOLLOW_UP_OVERDUE').length
  }
  expect(await overdue()).toBe(0)
  now = new Date(Date.parse(day(3)) + 9 * 3_600_000)
  expect([await overdue(), await overdue()]).toEqual([1, 1])
})
