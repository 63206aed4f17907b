/** What mutations are said to cost at most, held to the statements that were really sent: each of them, done and refused. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'
import { IMPORTS, WRITINGS } from '../../server/cost-writes.js'
import { ReturnDocument, WithdrawDocument } from '../generated/graphql.js'
import { accountOf, Partner } from '../kit/api-client.js'
import { day, STARTING } from '../kit/filing.js'
import { NameOfficerDocument, ReviseConsultationDocument, UnnameOfficerDocument } from '../kit/more-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { certification, TeamLife } from '../kit/team-life.js'
import { weighing, type Weighed } from '../kit/weighed.js'
import { startHub, type World } from '../kit/world.js'
import { deployable, send, UnitLife } from '../units/kit.js'

const weighed: Weighed[] = []
let world: World
beforeAll(async () => {
  // Nothing is sent but what is asked for.
  world = weighing(await startHub({ settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' } }), weighed)
})
afterAll(() => world.close())

const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {})
const typeOf = (mutation: string) => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`

interface Changed {
  readonly id: string
  readonly version: number
}

/** Sends a mutation by its name; `answers`: the field of its payload that is read. */
async function step(by: string, mutation: string, answers: string, input: object): Promise<Changed> {
  const document = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) {
    ${answers} { id version } errors { code message } } }`
  const data = await world.as(by).run<Record<string, Record<string, unknown>>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  expect([mutation, data[mutation]?.['errors']]).toEqual([mutation, []])
  return data[mutation]?.[answers] as Changed
}

const on = ({ id, version }: Changed) => ({ id, expectedVersion: version })

test('an advisory request, from filing to its end', async () => {
  const life = await (await RequestLife.file(world, STARTING)).approved()
  const planned = await life.assign()
  const started = await life.start(planned)
  const extended = await step('pd.desk', 'extendDeployment', 'deployment', {
    ...on(started),
    ...{ endOn: day(29), reasons: 'More is asked for.' },
  })
  await life.refresh()
  await life.end(extended)
  await life.refresh()
  expect(life.status).toBe('COMPLETED')
}, 30_000)

test('an advisory request on its side ways', async () => {
  const life = await (await RequestLife.file(world)).inConsultation()
  await life.act('rc.burkina-faso', NameOfficerDocument, { handle: 'unhcr.officer' })
  await life.act('rc.burkina-faso', UnnameOfficerDocument, { handle: 'unhcr.officer' })
  await life.act('gfp.desk', ReviseConsultationDocument, {
    ...{ leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR', 'UNHCR'] },
  })
  const held = await step('gfp.desk', 'holdAdvisoryRequest', 'request', { ...on(life), reasons: 'The Council meets.' })
  await step('gfp.desk', 'resumeAdvisoryRequest', 'request', on(held))
  await life.refresh()
  await life.act('gfp.desk', ReturnDocument, { questions: ['For how long?'] })
  await life.act('rc.burkina-faso', WithdrawDocument, { reasons: 'It is no longer asked for.' })
  const secret = await RequestLife.file(world, {
    sensitivity: 'STRICTLY_CONFIDENTIAL',
    namedOfficers: ['pd.desk'],
  })
  await secret.submitted()
  await step('gfp.desk', 'breakGlass', 'request', { reference: secret.reference, purpose: 'Threats are reported.' })
  await secret.refresh()
  await step('rc.burkina-faso', 'closeBreakGlass', 'request', { ...on(secret), handle: 'gfp.desk' })
}, 30_000)

test('a specialized team of many officers, to its deployment and back', async () => {
  const life = await (await TeamLife.report(world)).published()
  const pledge = await life.selected('delegate.a')
  await life.deploy(pledge)
  await life.confirm()
  const [first] = weighed.filter(({ mutation }) => mutation === 'deploySpecializedTeam')
  expect(first?.isDone).toBe(true)
}, 30_000)

test('a formed unit and the standing capacity', async () => {
  const life = await new UnitLife(world).pledge()
  await life.step('renewFormedUnitPledge', { evidence: 'Note verbale 8.' }, 'delegate.a')
  await life.notified()
  await life.deployed()
  const [one, two] = await deployable(world)
  const sent = await send(world, 'pd.desk', 'assignStandingCapacity', 'deployment', {
    ...{ entity: 'SPC', purpose: 'START_UP', mission: 'MINUSCA', memberIds: [one?.id, two?.id], urgency: 'IMMEDIATE' },
    ...{ startOn: day(1), endOn: day(60), task: 'Setting up.' },
  })
  const tour = sent.deployment
  if (!tour) throw new Error('Nothing was planned')
  await step('pd.desk', 'cancelDeployment', 'deployment', { ...on(tour), reasons: 'No transport.' })
}, 30_000)

test('an expert, from the nomination to erasure', async () => {
  let expert = await step('delegate.a', 'nominateExpert', 'expert', {
    ...{ familyName: 'Oxenbridge', givenNames: 'W.', rank: 'Inspector', sex: 'FEMALE', languages: ['fr', 'en'] },
    skills: [{ skill: 'COMMUNITY_POLICING', years: 6 }],
    certification: certification({ noMisconduct: true }),
    availability: [{ from: day(0), to: day(300) }],
  })
  const availability = [1, 2, 3].map((year) => ({ from: day(year * 400), to: day(year * 400 + 300) }))
  expert = await step('delegate.a', 'setExpertAvailability', 'expert', { ...on(expert), availability })
  await step('pd.desk', 'eraseExpert', 'expert', { expertId: expert.id, reasons: 'Asked for by the person.' })
}, 30_000)

test('a visit of the expert team', async () => {
  const members = []
  for (const [by, entity] of [
    ['unodc.officer', 'UNODC'],
    ['undp.officer', 'UNDP'],
  ] as const) {
    const member = { entity, themes: ['CYBERCRIME'], joinedOn: day(-1), post: `Post of ${entity}` }
    members.push((await step(by, 'addExpertTeamMember', 'member', member)).id)
  }
  let visit = await step('rc.burkina-faso', 'requestExpertTeamVisit', 'visit', {
    ...{ country: 'BFA', themes: ['CYBERCRIME'], purpose: 'Advice on a cybercrime unit.' },
    ...{ hostRequest: { reference: 'NV/1', givenOn: day(-3) }, startOn: day(0), endOn: day(9) },
  })
  visit = await step('pd.desk', 'acceptExpertTeamVisit', 'visit', { ...on(visit), members, leadEntity: 'UNODC' })
  visit = await step('unodc.officer', 'startExpertTeamVisit', 'visit', { ...on(visit), startedOn: day(0) })
  visit = await step('pd.desk', 'extendExpertTeamVisit', 'visit', { ...on(visit), endOn: day(12), reasons: 'More.' })
  await step('unodc.officer', 'recordExpertTeamFinding', 'visit', {
    ...{ visitId: visit.id, theme: 'CYBERCRIME', summary: 'No laboratory.' },
  })
  visit = await step('unodc.officer', 'reportExpertTeamVisit', 'visit', {
    ...on(visit),
    ...{ endedOn: day(0), report: 'Done.' },
  })
  await step('pd.desk', 'closeExpertTeamVisit', 'visit', on(visit))
}, 30_000)

test('accounts and keys', async () => {
  const admin = world.as('admin')
  await admin.run(
    'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { account { id } errors { code } } }',
    { input: { idempotencyKey: randomUUID(), handle: 'w.officer', role: 'ENTITY_OFFICER', entityCode: 'UNDP' } },
  )
  const { id, permissionsVersion } = await accountOf(admin, 'w.officer')
  await admin.run(
    'mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { account { id } errors { code } } }',
    { input: { idempotencyKey: randomUUID(), id, expectedVersion: permissionsVersion } },
  )
  await (await Partner.of(admin, 'rc.liberia')).issue('WRITE')
})

test.each([
  [
    'importNominations',
    'familyName,givenNames,rank,sex,languages,skills,availableFrom,availableTo,noConvictions,noPendingCases,noMisconduct,training,signedBy,signedOn',
    (at: number) =>
      `Family${at},Given,Inspector,FEMALE,fr;en,COMMUNITY_POLICING:5;FORENSICS:3,${day(0)},${day(300)},yes,yes,yes,yes,Ministry,${day(-2)}`,
  ],
  [
    'importFormedUnitPledges',
    'type,strength,women,pledgedOn,evidence',
    (at: number) => `FORMED_POLICE_UNIT,${140 + at},30,${day(-30)},Note verbale ${at}`,
  ],
] as const)(
  '%s: by its rows, which are looked at twice',
  async (mutation, heading, row) => {
    for (const rows of [1, 30]) {
      const csv = [heading, ...Array.from({ length: rows }, (_, at) => row(rows + at))].join('\n')
      await world
        .as('delegate.a')
        .run(
          `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { report { imported rejected { errors { message } } } errors { message } } }`,
          { input: { idempotencyKey: randomUUID(), csv, dryRun: false } },
        )
      const found = weighed.at(-1)
      expect(found).toMatchObject({ mutation, isDone: true })
      // Neither is it told so much that nothing was held.
      expect((found?.sent ?? 0) * 4).toBeGreaterThan(found?.told ?? 0)
    }
  },
  60_000,
)

test('the largest file is within what one operation may cost; two files in one operation are not', async () => {
  const document = (count: number) =>
    `mutation ($input: ImportPledgesInput!) { ${Array.from({ length: count }, (_, at) => `i${at}: importPledges(input: $input) { errors { code } }`).join(' ')} }`
  const csv = `teamRequest\n${'x\n'.repeat(200)}`
  const input = { idempotencyKey: randomUUID(), csv, dryRun: true }
  const one = await world.as('delegate.a').attempt(document(1), { input })
  expect(one.errors).toBeUndefined()
  const two = await world.as('delegate.a').attempt(document(2), { input })
  expect(two.errors?.map(({ extensions }) => extensions?.['code'])).toEqual(['LIMIT_EXCEEDED'])
})

test('the table names mutations that there are, and most of them were weighed', () => {
  expect([...Object.keys(WRITINGS), ...Object.keys(IMPORTS)].filter((name) => !mutations.includes(name))).toEqual([])
  const done = new Set(weighed.filter(({ isDone }) => isDone).map(({ mutation }) => mutation))
  console.info(`Mutations: ${weighed.length} weighed, ${done.size} of ${mutations.length} kinds.`)
  expect(done.size).toBeGreaterThan(50)
})
