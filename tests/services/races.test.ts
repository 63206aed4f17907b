/** Two sessions on two nodes do the same at once: one wins, the other is told why, and nothing is half done. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { expectIntegrity } from '../kit/integrity.js'
import { day, filing } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startTwoNodes, type TwoNodes } from '../kit/two-nodes.js'
import type { World } from '../kit/world.js'
import {
  ApproveDocument,
  AssignDocument,
  FileDocument,
  PositionDocument,
  ReturnDocument,
  SubmitDocument,
} from '../generated/graphql.js'

const ROUNDS = 5

let nodes: TwoNodes
let one: World
let other: World

beforeAll(async () => {
  nodes = await startTwoNodes()
  ;({ one, other } = nodes)
}, 60_000)

afterAll(() => nodes?.close())

/** The same at the same time on both nodes. */
async function atOnce<T>(act: (world: World) => Promise<T>): Promise<readonly [T, T]> {
  return Promise.all([act(one), act(other)])
}

/** Which of two answers won, and what the other was told. */
function verdict<Payload extends { readonly errors: readonly { readonly code: string }[] }>(
  payloads: readonly [Payload, Payload],
): { won: Payload; lost: Payload } {
  const winners = payloads.filter(({ errors }) => errors.length === 0)
  expect(winners).toHaveLength(1)
  const [a, b] = payloads
  return a.errors.length === 0 ? { won: a, lost: b } : { won: b, lost: a }
}

const eventsOf = (life: RequestLife, type: string) => {
  const subjectId = Buffer.from(life.id, 'base64').toString().split(':')[1] ?? ''
  return one.hub.database.client.event.count({ where: { subjectId, type } })
}

test('two approve: one does, the other is told that the version has moved on', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const life = await (await RequestLife.file(one)).awaitingDecision()
    const expectedVersion = life.version
    const { won, lost } = verdict(
      await atOnce(async (world) => {
        const input = { id: life.id, expectedVersion, idempotencyKey: randomUUID() }
        return (await ask(world.as('gfp.desk'), ApproveDocument, { input })).approveAdvisoryRequest
      }),
    )
    expect(won.request).toMatchObject({ status: 'APPROVED', version: expectedVersion + 1 })
    expect(lost).toMatchObject({
      request: { status: 'APPROVED', version: expectedVersion + 1 },
      errors: [{ code: 'VERSION_CONFLICT', message: expect.stringContaining(`version ${expectedVersion + 1}`) }],
    })
    expect(await eventsOf(life, 'ADVISORY_REQUEST_APPROVED')).toBe(1)
  }
})

test('one approves while another returns it: it is one of the two, never both', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const life = await (await RequestLife.file(one)).awaitingDecision()
    const step = () => ({ id: life.id, expectedVersion: life.version, idempotencyKey: randomUUID() })
    const [approved, returned] = await Promise.all([
      ask(one.as('gfp.desk'), ApproveDocument, { input: step() }),
      ask(other.as('gfp.desk'), ReturnDocument, { input: { ...step(), questions: ['Who pays?'] } }),
    ])
    const { won, lost } = verdict([approved.approveAdvisoryRequest, returned.returnAdvisoryRequest])
    expect(lost.errors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
    const before = life.version
    await life.refresh()
    expect(life).toMatchObject({ status: won.request?.status, version: before + 1 })
  }
})

test('the same key on both nodes: it is done once, and both are given the same answer', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const input = filing()
    const [a, b] = await atOnce((world) => ask(world.as('rc.burkina-faso'), FileDocument, { input }))
    expect(a.fileAdvisoryRequest.errors).toEqual([])
    expect(b).toEqual(a)
    const submit = { id: a.fileAdvisoryRequest.request?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID() }
    const [c, d] = await atOnce((world) => ask(world.as('rc.burkina-faso'), SubmitDocument, { input: submit }))
    expect(c.submitAdvisoryRequest).toMatchObject({ errors: [], request: { status: 'SUBMITTED', version: 2 } })
    expect(d).toEqual(c)
  }
})

test('the same key for two inputs at once: one is done, the other refused', async () => {
  const input = filing()
  const titles = ['One', 'Another']
  const payloads = await atOnce(async (world) => {
    const title = titles.pop() ?? ''
    return (await ask(world.as('rc.burkina-faso'), FileDocument, { input: { ...input, title } })).fileAdvisoryRequest
  })
  expect(verdict(payloads).lost).toMatchObject({ request: null, errors: [{ code: 'IDEMPOTENCY_MISMATCH' }] })
})

test('one expert for two requests over overlapping periods: one gets the expert, the other is told of it', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const first = await (await RequestLife.file(one)).approved()
    const second = await (await RequestLife.file(one, { startOn: first.input.startOn ?? null })).approved()
    const { expertId } = await first.assignment()
    const inputs = [await first.assignment(expertId), await second.assignment(expertId)]
    const deployments = await one.hub.database.client.deployment.count()
    const { won, lost } = verdict(
      await atOnce(async (world) => {
        const input = inputs.pop()
        if (!input) throw new Error('There are two inputs')
        return (await ask(world.as('pd.desk'), AssignDocument, { input })).assignExpert
      }),
    )
    expect(won.deployment).toMatchObject({ status: 'PLANNED', version: 1, request: { status: 'STAFFING' } })
    expect(lost).toMatchObject({
      deployment: null,
      errors: [{ code: 'CONFLICT', rule: 'deployment.no-overlap', paragraph: 39 }],
    })
    expect(lost.errors[0]?.message).toMatch(/^EX-\d+: Held by another deployment /)
    expect(await one.hub.database.client.deployment.count()).toBe(deployments + 1)
    const versions = [first.version, second.version]
    await first.refresh()
    await second.refresh()
    expect([first.status, second.status].sort()).toEqual(['APPROVED', 'STAFFING'])
    expect(first.version + second.version).toBe((versions[0] ?? 0) + (versions[1] ?? 0) + 1)
  }
})

test('one expert for a deployment and for a visit at once: one gets the expert, the other is told that nobody is free', async () => {
  interface Visit {
    readonly visit: { readonly id: string } | null
    readonly member: { readonly id: string } | null
    readonly errors: readonly { readonly code: string; readonly rule: string | null }[]
  }
  const themes = ['CYBERCRIME']
  const send = async (world: World, by: string, mutation: string, input: object): Promise<Visit> => {
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
    const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) {
      visit { id } member { id } errors { code rule } } }`
    const keyed = { idempotencyKey: randomUUID(), ...input }
    return (await world.as(by).run<Record<string, Visit>>(document, { input: keyed }))[mutation] as Visit
  }
  for (let round = 0; round < ROUNDS; round++) {
    const life = await (await RequestLife.file(one)).approved()
    const input = await life.assignment()
    const { expertId, startOn, endOn } = input
    const place = { entity: 'PD', themes, joinedOn: day(-1), expertId }
    const { member } = await send(one, 'pd.desk', 'addExpertTeamMember', place)
    const hostRequest = { reference: 'NV/1', givenOn: day(-3) }
    const wish = { country: 'LBR', themes, purpose: 'Advice.', hostRequest, startOn, endOn }
    const { visit } = await send(one, 'rc.liberia', 'requestExpertTeamVisit', wish)
    const accept = { id: visit?.id, expectedVersion: 1, members: [member?.id], leadEntity: 'PD' }
    const [assigned, accepted] = await Promise.all([
      ask(one.as('pd.desk'), AssignDocument, { input }),
      send(other, 'pd.desk', 'acceptExpertTeamVisit', accept),
    ])
    const { lost } = verdict<Pick<Visit, 'errors'>>([assigned.assignExpert, accepted])
    expect(['deployment.no-overlap', 'visit.member-free']).toContain(lost.errors[0]?.rule)
    expect(lost.errors).toMatchObject([{ code: 'CONFLICT' }])
  }
})

test('two experts for one place at once: the place is filled once', async () => {
  const life = await (await RequestLife.file(one)).approved()
  const experts = (await life.candidates(2)).nodes.map(({ expert }) => expert?.id)
  const inputs = [await life.assignment(experts[0]), await life.assignment(experts[1])]
  const { lost } = verdict(
    await atOnce(async (world) => {
      const input = inputs.pop()
      if (!input) throw new Error('There are two inputs')
      return (await ask(world.as('pd.desk'), AssignDocument, { input })).assignExpert
    }),
  )
  expect(lost.errors).toMatchObject([{ code: 'GUARD_NOT_MET', rule: 'deployment.within-profile' }])
})

test('four officers give their positions at once on what they have read: each gets through in the end', async () => {
  const life = await (await RequestLife.file(one)).inConsultation('UNODC', ['UNDP', 'OHCHR', 'UNHCR', 'PD'])
  const officers = ['undp.officer', 'ohchr.officer', 'unhcr.officer', 'pd.desk']
  const give = async (by: string, world: World): Promise<void> => {
    for (let attempt = 0; attempt < 20; attempt++) {
      const reader = world.as(by)
      const { node } = await reader.run<{ node: { version: number } }>(
        'query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { version } } }',
        { id: life.id },
      )
      const input = {
        id: life.id,
        expectedVersion: node.version,
        idempotencyKey: randomUUID(),
        position: 'SUPPORT' as const,
        reasons: 'In line with the framework.',
      }
      const { recordPosition } = await ask(reader, PositionDocument, { input })
      if (recordPosition.errors.length === 0) return
      expect(recordPosition.errors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
    }
    throw new Error(`${by} never got through`)
  }
  const before = life.version
  await Promise.all(officers.map((by, index) => give(by, index % 2 ? one : other)))
  await life.refresh()
  expect(life.version).toBe(before + officers.length)
  expect(await eventsOf(life, 'ADVISORY_REQUEST_POSITION_RECORDED')).toBe(officers.length)
})

test('state, log and audit agree after all of it, and no defect came to light', async () => {
  await expectIntegrity(one.hub.database)
  for (const world of [one, other]) expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
