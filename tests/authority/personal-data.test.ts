/** Personal data: erased where it stands, and never where it would stay: log, audit, remembered answers, the process's output. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CandidatesDocument } from '../generated/graphql.js'
import { ask } from '../kit/documents.js'
import { day } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

const FAMILY = 'Quillathorne'
const GIVEN = 'Zebedaiah'
const SERVICE = 'XQ4471'
const NOMINATION = {
  ...{ familyName: FAMILY, givenNames: GIVEN, rank: 'Inspector', sex: 'FEMALE' },
  ...{ languages: 'fr', skills: 'FORENSICS:4', nationalReference: SERVICE },
  ...{ availableFrom: day(1), availableTo: day(700), signedBy: 'Ministry', signedOn: day(-5), validUntil: day(700) },
  ...{ noConvictions: 'yes', noPendingCases: 'yes', noMisconduct: 'yes', training: 'yes' },
}
const ERASE = `mutation ($input: EraseExpertInput!) { eraseExpert(input: $input) {
  expert { reference identity { familyName } clearances { kind } availability { fromOn } } errors { code path rule } } }`

interface Erased {
  readonly eraseExpert: {
    readonly expert: { readonly reference: string; readonly identity: object | null } | null
    readonly errors: readonly { readonly code: string }[]
  }
}

let world: World
let expert: { readonly id: string; readonly reference: string }
beforeAll(async () => {
  world = await startHub()
  const csv = [Object.keys(NOMINATION).join(','), Object.values(NOMINATION).join(',')].join('\n')
  const data = await world
    .as('delegate.a')
    .run<{ importNominations: { report: unknown; errors: object[] } }>(
      'mutation ($input: ImportNominationsInput!) { importNominations(input: $input) { report { imported rejected { line errors { message path } } } errors { message } } }',
      { input: { idempotencyKey: randomUUID(), csv, dryRun: false } },
    )
  if (data.importNominations.errors.length > 0) throw new Error(JSON.stringify(data))
  const { client } = world.hub.database
  const { expertId } = await client.expertIdentity.findFirstOrThrow({ where: { familyName: FAMILY } })
  const id = Buffer.from(`Expert:${expertId}`).toString('base64')
  const { reference } = await client.expert.findUniqueOrThrow({ where: { id: expertId } })
  expert = { id, reference }
})
afterAll(() => world.close())

const everything = async (): Promise<string> => {
  const { client } = world.hub.database
  const rows = [
    await client.event.findMany(),
    await client.auditEntry.findMany(),
    await client.idempotencyRecord.findMany(),
  ]
  return JSON.stringify(rows, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
}

const erase = (handle: string, more: object = {}) =>
  world.as(handle).run<Erased>(ERASE, {
    input: { expertId: expert.id, reasons: 'Asked for by the person.', idempotencyKey: randomUUID(), ...more },
  })

test('events, audit entries and remembered answers hold no name of anybody', async () => {
  await (await RequestLife.file(world)).approved()
  const text = await everything()
  expect(text).toContain('import.importNominations')
  const people = await world.hub.database.client.expertIdentity.findMany()
  expect(people.length).toBeGreaterThan(50)
  const words = new Set(text.match(/[\p{L}'-]+/gu))
  expect(people.filter(({ familyName }) => words.has(familyName)).map(({ familyName }) => familyName)).toEqual([])
  expect(words.has(GIVEN)).toBe(false)
  expect(text).not.toContain(SERVICE)
})

test('the output of the process holds no name and no content, over a whole life and its failures', async () => {
  const marks = ['Wexcombe', 'Yarrowdale', 'Vintercreek', 'Urquhest', 'Thessaly']
  const [title = '', justification = '', finding = '', purpose = '', donor = ''] = marks
  const life = await RequestLife.file(world, { title, justification })
  await life.awaitingDecision()
  await world.as('gfp.desk').attempt(`{ advisoryRequest(reference: "${finding}") { nothingOfThisName } }`)
  await world
    .as('gfp.desk')
    .attempt(
      `mutation { breakGlass(input: { reference: "${life.reference}", purpose: "${purpose}", idempotencyKey: 5 }) { errors { code } } }`,
    )
  await world.as('pd.desk').run('{ experts(first: 100) { nodes { identity { familyName givenNames } } } }')
  // A defect, of which the database itself would tell the row.
  const { client } = world.hub.database
  await client.$executeRawUnsafe(
    `ALTER TABLE "FundingCommitment" ADD CONSTRAINT defect CHECK ("contributor" <> '${donor}')`,
  )
  const amount = { amount: '1', currency: 'USD' }
  const input = life.inputFor({ source: 'EXTRA_BUDGETARY', contributor: donor, amount } as object)
  const failed = await world
    .as('unodc.officer')
    .attempt('mutation ($input: CommitFundingInput!) { commitFunding(input: $input) { errors { code } } }', { input })
  expect(failed.errors).toMatchObject([{ extensions: { code: 'INTERNAL' } }])
  await client.$executeRawUnsafe('ALTER TABLE "FundingCommitment" DROP CONSTRAINT defect')
  const logged = JSON.stringify(world.logged)
  expect(logged).toContain('an operation failed')
  const people = await world.hub.database.client.expertIdentity.findMany()
  const words = new Set(logged.match(/[\p{L}'-]+/gu))
  expect(
    [...marks, FAMILY, GIVEN, ...people.map(({ familyName }) => familyName)].filter((name) => words.has(name)),
  ).toEqual([])
})

test.each(['gfp.desk', 'delegate.a', 'admin', 'auditor', 'rc.burkina-faso'])(
  '%s erases nobody, and learns of nobody by trying',
  async (handle) => {
    const refused = await erase(handle)
    expect(refused.eraseExpert).toMatchObject({ expert: null, errors: [{ code: 'FORBIDDEN' }] })
    const nobody = Buffer.from('Expert:00000000-0000-7000-8000-000000000000').toString('base64')
    expect(await erase(handle, { expertId: nobody })).toEqual(refused)
  },
)

test('who is held by a deployment is not erased', async () => {
  const life = await (await RequestLife.file(world)).approved()
  const candidates = await ask(world.as('pd.desk'), CandidatesDocument, {
    id: life.id,
    profile: await life.profile(),
    first: 1,
  })
  expect(candidates.node).not.toBeNull()
  const assignment = await life.assignment()
  const document = 'mutation ($input: AssignExpertInput!) { assignExpert(input: $input) { errors { code } } }'
  expect(await world.as('pd.desk').run(document, { input: assignment })).toEqual({ assignExpert: { errors: [] } })
  const { eraseExpert } = await erase('pd.desk', { expertId: assignment.expertId })
  expect(eraseExpert.errors).toMatchObject([{ code: 'GUARD_NOT_MET', rule: 'person.not-serving' }])
  expect(eraseExpert.expert?.identity).not.toBeNull()
})

test('who has a place in the expert team is not erased; when it has ended, who had it is erased there too, for good', async () => {
  const pd = world.as('pd.desk')
  const step = async (name: string, input: object) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
    const answer = await pd.run<Record<string, { member: { id: string; version: number }; errors: object[] }>>(
      `mutation ($input: ${type}!) { ${name}(input: $input) { member { id version } errors { code } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
    expect(answer[name]?.errors).toEqual([])
    return answer[name]?.member
  }
  const { experts } = await pd.run<{ experts: { nodes: { id: string }[] } }>('{ experts(first: 100) { nodes { id } } }')
  const expertId = experts.nodes.findLast(({ id }) => id !== expert.id)?.id ?? ''
  const place = { entity: 'PD', themes: ['CYBERCRIME'], joinedOn: day(-20), post: `Adviser ${FAMILY}`, expertId }
  const member = await step('addExpertTeamMember', place)
  expect((await erase('pd.desk', { expertId })).eraseExpert).toMatchObject({
    errors: [{ code: 'GUARD_NOT_MET', rule: 'person.not-serving' }],
  })
  const ending = { id: member?.id, expectedVersion: member?.version, leftOn: day(-2), reasons: 'Posted elsewhere.' }
  await step('endExpertTeamMembership', ending)
  expect((await erase('pd.desk', { expertId })).eraseExpert.errors).toEqual([])
  const again = await pd.run<Record<string, { errors: object[] }>>(
    'mutation ($input: AddExpertTeamMemberInput!) { addExpertTeamMember(input: $input) { errors { rule path } } }',
    { input: { idempotencyKey: randomUUID(), ...place } },
  )
  expect(again).toEqual({ addExpertTeamMember: { errors: [{ rule: 'person.erased-once', path: ['expertId'] }] } })
  const asked = 'query ($id: ID!) { node(id: $id) { ... on ExpertTeamMember { identity { post } } } }'
  expect(await pd.run(asked, { id: member?.id })).toEqual({ node: { identity: null } })
})

test('the Police Division erases who it is; the reference stays, and so does every entry that was written', async () => {
  const before = await world.hub.database.client.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  const { eraseExpert } = await erase('pd.desk')
  expect(eraseExpert).toEqual({
    expert: { reference: expert.reference, identity: null, clearances: [], availability: [] },
    errors: [],
  })
  expect(await world.hub.database.client.expertIdentity.count({ where: { familyName: FAMILY } })).toBe(0)
  expect((await erase('pd.desk')).eraseExpert.errors).toMatchObject([{ rule: 'person.erased-once' }])
  const after = await world.hub.database.client.auditEntry.findMany({ orderBy: { sequence: 'asc' } })
  expect(after.slice(0, before.length)).toEqual(before)
  const added = after.slice(before.length)
  // A second erasure was refused, which is recorded as well.
  expect(added.map(({ action }) => action)).toEqual(['person.eraseExpert', 'expert.erase', 'refusal'])
  expect(await everything()).not.toContain(FAMILY)
})
