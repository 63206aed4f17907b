/** From the nomination of an expert to a deployment, through the public API: certified, screened, refused, screened anew. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AssignDocument, StartDocument } from '../generated/graphql.js'
import { ask } from '../kit/documents.js'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { certification } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

const FAMILY = 'Oxenbridge'

interface Answer {
  readonly expert: {
    readonly id: string
    readonly reference: string
    readonly version: number
    readonly clearances: readonly { kind: string; outcome: string; validTo: string; statements: object | null }[]
    readonly availability: readonly { fromOn: string; toOn: string }[]
    readonly assignments: readonly object[]
  } | null
  readonly errors: readonly { readonly code: string; readonly path: readonly string[]; readonly rule: string | null }[]
}

let world: World
let life: RequestLife
let expert: NonNullable<Answer['expert']>

beforeAll(async () => {
  world = await startHub()
  life = await (await RequestLife.file(world, STARTING)).approved()
})
afterAll(() => world.close())

async function send(handle: string, mutation: string, input: object): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const data = await world.as(handle).run<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { errors { code path rule } expert {
      id reference version clearances { kind outcome validTo statements { noConvictions signedBy } }
      availability { fromOn toOn } assignments { deployment { reference } }
    } } }`,
    { input: { idempotencyKey: randomUUID(), ...input } },
  )
  return data[mutation] as Answer
}

const said = ({ errors }: Answer) => errors.map(({ code, path, rule }) => `${rule ?? code} ${path.join('.')}`.trim())

const nomination = (more: object = {}) => ({
  ...{ familyName: FAMILY, givenNames: 'Wilhelmina', rank: 'Inspector', sex: 'FEMALE', languages: ['fr', 'en'] },
  skills: [{ skill: 'COMMUNITY_POLICING', years: 6 }],
  certification: certification({ signedBy: 'Quarrington', noMisconduct: true }),
  availability: [{ from: day(0), to: day(300) }],
  ...more,
})

/** A step on the expert, with the version that it has. */
async function step(handle: string, mutation: string, input: object, expectedVersion = expert.version) {
  const answer = await send(handle, mutation, { id: expert.id, expectedVersion, ...input })
  if (answer.errors.length === 0 && answer.expert) expert = answer.expert
  return answer
}

const screening = (outcome: 'CLEARED' | 'REFUSED') => ({ outcome, validFrom: day(0), validTo: day(700) })

async function assign() {
  const input = await life.assignment(expert.id)
  return (await ask(world.as('pd.desk'), AssignDocument, { input })).assignExpert
}

const events = async (handle: string) => {
  const document =
    '{ events(last: 100, filter: { subjectType: [EXPERT] }) { nodes { type note changes { field from to } } } }'
  const data = await world
    .as(handle)
    .run<{ events: { nodes: { type: string; changes: { field: string; to: string }[] }[] } }>(document)
  return data.events.nodes
}

test('a delegate nominates a certified expert; the same key answers alike, and the same person is refused', async () => {
  const input = { ...nomination(), idempotencyKey: randomUUID() }
  const first = await send('delegate.a', 'nominateExpert', input)
  expect(first.errors).toEqual([])
  expect(await send('delegate.a', 'nominateExpert', input)).toEqual(first)
  expect(said(await send('delegate.a', 'nominateExpert', nomination()))).toEqual(['nomination.once familyName'])
  if (!first.expert) throw new Error('Nobody was nominated')
  expert = first.expert
  expect(expert.clearances).toMatchObject([
    { kind: 'CERTIFICATION', outcome: 'CLEARED', statements: { noConvictions: true } },
    { kind: 'TRAINING', statements: null },
  ])
})

test.each(['pd.desk', 'gfp.desk', 'rc.burkina-faso', 'auditor', 'admin'])('%s nominates nobody', async (handle) => {
  expect(said(await send(handle, 'nominateExpert', nomination()))).toEqual(['FORBIDDEN'])
})

test('who is not screened is not deployed; screened, the expert is', async () => {
  expect((await assign()).errors).toMatchObject([{ rule: 'deployment.cleared' }])
  expect(said(await step('delegate.a', 'recordScreening', screening('CLEARED')))).toEqual(['FORBIDDEN'])
  expect(said(await step('gfp.desk', 'recordScreening', screening('CLEARED')))).toEqual(['FORBIDDEN'])
  expect(said(await step('pd.desk', 'recordScreening', screening('CLEARED'), 7))).toEqual([
    'VERSION_CONFLICT expectedVersion',
  ])
  expect(said(await step('pd.desk', 'recordScreening', screening('CLEARED')))).toEqual([])
  expect((await assign()).errors).toEqual([])
})

test('a screening that is refused keeps a planned deployment from starting, and the Police Division is told', async () => {
  const deployments = await world.hub.database.client.deployment.findMany({
    where: { status: 'PLANNED', kind: 'INDIVIDUAL' },
  })
  const planned = deployments.at(-1)
  if (!planned) throw new Error('Nothing is planned')
  expect(said(await step('pd.desk', 'recordScreening', screening('REFUSED')))).toEqual([])
  expect(expert.assignments).toHaveLength(1)
  const id = Buffer.from(`Deployment:${planned.id}`).toString('base64')
  const start = () =>
    ask(world.as('pd.desk'), StartDocument, {
      input: { id, expectedVersion: planned.version, idempotencyKey: randomUUID(), startedOn: day(0) },
    })
  expect((await start()).startDeployment.errors).toMatchObject([
    { code: 'GUARD_NOT_MET', message: expect.stringContaining('human rights screening') as string },
  ])
  const told = (await events('pd.desk')).at(-1)
  expect(told).toMatchObject({ type: 'EXPERT_SCREENING_REFUSED' })
  expect(told?.changes).toContainEqual({ field: 'heldBy', from: null, to: '1 PLANNED' })
  expect(said(await step('pd.desk', 'recordScreening', screening('CLEARED')))).toEqual([])
  expect((await start()).startDeployment.errors).toEqual([])
})

test('certification and availability are renewed by the own Member State, and by no other', async () => {
  const renewal = {
    certification: certification({
      signedBy: 'Quarrington',
      noMisconduct: true,
      signedOn: day(0),
      validUntil: day(500),
    }),
  }
  expect(said(await step('delegate.b', 'certifyExpert', renewal))).toEqual(['NOT_FOUND id'])
  expect(said(await step('pd.desk', 'certifyExpert', renewal))).toEqual(['FORBIDDEN'])
  expect(said(await step('delegate.a', 'certifyExpert', { certification: certification() }))).toEqual([
    'VALIDATION certification.noMisconduct',
  ])
  expect(said(await step('delegate.a', 'certifyExpert', renewal))).toEqual([])
  expect(expert.clearances.filter(({ kind }) => kind === 'CERTIFICATION').at(-1)?.validTo).toBe(day(500))
  const availability = [{ from: day(0), to: day(600) }]
  expect(said(await step('delegate.b', 'setExpertAvailability', { availability }))).toEqual(['NOT_FOUND id'])
  expect(said(await step('delegate.a', 'setExpertAvailability', { availability }))).toEqual([])
  expect(said(await step('pd.desk', 'setExpertAvailability', { availability: [] }))).toEqual([])
  expect(expert.availability).toEqual([])
})

test('what happened to an expert is told to those alone who may know it, and names nobody; that it was read is recorded', async () => {
  const told = await events('pd.desk')
  expect(told.map(({ type }) => type)).toEqual([
    ...['EXPERT_NOMINATED', 'EXPERT_SCREENED', 'EXPERT_SCREENING_REFUSED', 'EXPERT_SCREENED', 'EXPERT_CERTIFIED'],
    ...['EXPERT_AVAILABILITY_SET', 'EXPERT_AVAILABILITY_SET'],
  ])
  expect(await events('delegate.a')).toEqual(told)
  expect(await events('auditor')).toEqual(told)
  for (const handle of ['delegate.b', 'gfp.desk', 'rc.burkina-faso', 'minusma.police', 'admin']) {
    expect(await events(handle), handle).toEqual([])
  }
  const { client } = world.hub.database
  const rows = [
    await client.event.findMany(),
    await client.auditEntry.findMany(),
    await client.idempotencyRecord.findMany(),
  ]
  const text = JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  expect(text).not.toMatch(/Oxenbridge|Wilhelmina|Quarrington/)
  // The auditor has read of the expert by events alone.
  const reads = { actorHandle: 'auditor', record: { contains: '"Clearance"' } }
  expect(await client.auditEntry.count({ where: reads })).toBe(1)
})

test('what a role may do is told with what is missing', async () => {
  const allowed = async (handle: string) => {
    const document =
      'query ($id: ID!) { node(id: $id) { ... on Expert { allowedActions { action allowed missing { rule } } } } }'
    const data = await world
      .as(handle)
      .run<{ node: { allowedActions: { action: string; allowed: boolean }[] } | null }>(document, { id: expert.id })
    return data.node?.allowedActions.map(({ action, allowed }) => `${action} ${allowed}`)
  }
  expect(await allowed('delegate.a')).toEqual(['certifyExpert true', 'setExpertAvailability true'])
  expect(await allowed('pd.desk')).toEqual(['recordScreening true', 'setExpertAvailability true', 'eraseExpert false'])
  expect(await allowed('gfp.desk')).toEqual([])
})
