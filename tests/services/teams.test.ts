/** Two nodes at once on one server: one selects, deploys, confirms or pledges; the other gets a clear refusal. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { inject } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import type { Commands } from '../../domain/command.js'
import type { Outcome } from '../../domain/outcome.js'
import { commandsFor } from '../../prisma/commands/commands.js'
import { type Database, openDatabase } from '../../prisma/database.js'
import { scratchDatabase } from '../kit/scratch-database.js'

const DAY = 86_400_000
const day = (days: number): Date => new Date(Math.floor(Date.now() / DAY) * DAY + days * DAY)

let nodes: Database[]
let drop: () => Promise<void>
let actors: Map<string, Actor>

beforeAll(async () => {
  const template = inject('template')
  const scratch = await scratchDatabase(template.kind === 'postgresql' ? template.name : undefined)
  drop = scratch.drop
  nodes = await Promise.all([1, 2].map(() => openDatabase({ url: scratch.url, dataDir: '', poolSize: 8 })))
  const accounts = await node(0).client.account.findMany()
  actors = new Map(accounts.map(({ id, ...account }) => [account.handle, { ...account, accountId: id }]))
}, 120_000)

afterAll(async () => {
  await Promise.all(nodes.map((database) => database.close()))
  await drop()
})

function node(index: number): Database {
  const database = nodes[index % nodes.length]
  if (!database) throw new Error('There is no node')
  return database
}

const as = (handle: string, index = 0): Commands =>
  commandsFor({ database: node(index), now: () => new Date() }, actors.get(handle) ?? null)
const key = () => ({ idempotencyKey: randomUUID() })

function done({ refusals, things }: Outcome) {
  expect(refusals).toEqual([])
  return things
}

/** A published request, and a cleared pledge of each of these delegates. */
async function cleared(...delegates: readonly string[]) {
  const gap = done(
    await as('minusma.police').team('reportCapabilityGap', {
      ...key(),
      mission: 'MINUSMA',
      speciality: 'FORENSICS',
      summary: 'Lacking.',
      identifiedOn: day(-3),
    }),
  )
  const demand = { capabilityGapId: gap.capabilityGapId ?? '', size: 2, skills: ['FORENSICS'], requiredBy: day(60) }
  const { teamRequestId = '' } = done(await as('pd.desk').team('requestSpecializedTeam', { ...key(), ...demand }))
  done(await as('pd.desk').team('publishSpecializedTeamRequest', { ...key(), id: teamRequestId, expectedVersion: 1 }))
  const pledges: string[] = []
  for (const delegate of delegates) {
    const { pledgeId = '' } = done(await pledge(delegate, teamRequestId))
    done(
      await as('pd.desk').team('assessTeamPledge', { ...key(), id: pledgeId, expectedVersion: 1, outcome: 'CLEARED' }),
    )
    pledges.push(pledgeId)
  }
  return { gapId: gap.capabilityGapId ?? '', teamRequestId, pledges }
}

const pledge = (delegate: string, teamRequestId: string, index = 0) =>
  as(delegate, index).team('pledgeSpecializedTeam', {
    ...key(),
    teamRequestId,
    size: 2,
    women: 1,
    readyOn: day(10),
    certification: {
      noConvictions: true,
      noPendingCases: true,
      training: true,
      signedBy: 'Ministry',
      signedOn: day(-1),
    },
  })

/** What the two came to: the codes of the one that was refused; the other was done. */
async function race(...attempts: readonly ((index: number) => Promise<Outcome>)[]): Promise<readonly string[]> {
  const outcomes = await Promise.all(attempts.map((attempt, index) => attempt(index)))
  const refused = outcomes.filter(({ refusals }) => refusals.length > 0)
  expect(refused).toHaveLength(outcomes.length - 1)
  expect(refused.flatMap(({ refusals }) => refusals).every(({ message }) => message.length > 10)).toBe(true)
  return refused.flatMap(({ refusals }) => refusals.map(({ code }) => code))
}

const select = (id: string) => (index: number) =>
  as('pd.desk', index).team('selectTeamPledge', { ...key(), id, expectedVersion: 2 })

test('two pledges of one request are selected at once: one wins', async () => {
  for (let round = 0; round < 5; round++) {
    const { teamRequestId, pledges } = await cleared('delegate.a', 'delegate.b')
    const [a = '', b = ''] = pledges
    expect(['VERSION_CONFLICT', 'ILLEGAL_TRANSITION']).toContain((await race(select(a), select(b)))[0])
    const rows = await node(0).client.teamPledge.findMany({ where: { teamRequestId }, select: { status: true } })
    expect(rows.map(({ status }) => status).sort()).toEqual(['NOT_SELECTED', 'SELECTED'])
    const request = await node(0).client.specializedTeamRequest.findUniqueOrThrow({ where: { id: teamRequestId } })
    expect(request).toMatchObject({ status: 'SELECTED', version: 4 })
  }
})

test('one pledge is selected twice at once: once', async () => {
  const { pledges } = await cleared('delegate.a')
  expect(await race(select(pledges[0] ?? ''), select(pledges[0] ?? ''))).toEqual(['VERSION_CONFLICT'])
})

test('one team is deployed twice at once: one deployment, and nothing half done', async () => {
  for (let round = 0; round < 5; round++) {
    const { teamRequestId, pledges } = await cleared('delegate.a')
    const [pledgeId = ''] = pledges
    done(await select(pledgeId)(0))
    const before = await node(0).client.event.count()
    const deploy = (index: number) =>
      as('pd.desk', index).team('deploySpecializedTeam', {
        ...key(),
        pledgeId,
        startOn: day(20 + index),
        endOn: day(200),
      })
    expect(await race(deploy, deploy)).toEqual(['CONFLICT'])
    expect(await node(0).client.deployment.count({ where: { teamRequestId } })).toBe(1)
    expect((await node(0).client.event.count()) - before).toBe(3)
  }
})

test('the database itself refuses two tours of one team in a period', async () => {
  const { teamRequestId, pledges } = await cleared('delegate.a')
  const row = (reference: string) => ({
    reference,
    origin: 'LIVE' as const,
    kind: 'TEAM' as const,
    status: 'PLANNED' as const,
    startOn: day(20),
    endOn: day(40),
    teamRequestId,
    pledgeId: pledges[0] ?? '',
    createdAt: new Date(),
    updatedAt: new Date(),
  })
  await node(0).client.deployment.create({ data: row(`DP-${randomUUID()}`) })
  await expect(node(1).client.deployment.create({ data: row(`DP-${randomUUID()}`) })).rejects.toThrow(
    /Deployment_team_once/,
  )
})

test('one Member State pledges twice at once: one pledge stands', async () => {
  const { teamRequestId } = await cleared()
  const twice = (index: number) => pledge('delegate.c', teamRequestId, index)
  expect(await race(twice, twice)).toEqual(['CONFLICT'])
})

test('two team requests for one gap at once: one', async () => {
  const { capabilityGapId = '' } = done(
    await as('minusma.police').team('reportCapabilityGap', {
      ...key(),
      mission: 'MINUSMA',
      speciality: 'FORENSICS',
      summary: 'Lacking.',
      identifiedOn: day(-3),
    }),
  )
  const demand = (index: number) =>
    as('pd.desk', index).team('requestSpecializedTeam', {
      ...key(),
      capabilityGapId,
      size: 2,
      skills: ['FORENSICS'],
      requiredBy: day(60),
    })
  expect(await race(demand, demand)).toEqual(['CONFLICT'])
})

test('a team named with an officer and that officer alone go at once: the officer goes once', async () => {
  const { client } = node(0)
  const officers = await client.expert.findMany({
    where: { memberStateCode: 'XAA', identity: { is: { sex: 'FEMALE' } }, assignments: { none: { holds: true } } },
    orderBy: { reference: 'asc' },
    take: 2,
  })
  const experts = officers.map(({ id }) => id)
  await client.expertSkill.createMany({
    data: experts.flatMap((expertId) => ['FORENSICS'].map((skillCode) => ({ expertId, skillCode, years: 9 }))),
    skipDuplicates: true,
  })
  const profile = await client.adviserProfile.findFirstOrThrow({
    where: { skillCode: 'FORENSICS', request: { is: { status: 'APPROVED' } } },
  })
  const { pledges } = await cleared('delegate.a')
  const [pledgeId = ''] = pledges
  done(await select(pledgeId)(0))
  done(await as('delegate.a').team('nominateTeamMembers', { ...key(), id: pledgeId, expectedVersion: 3, experts }))
  const codes = await race(
    (index) =>
      as('pd.desk', index).team('deploySpecializedTeam', { ...key(), pledgeId, startOn: day(20), endOn: day(100) }),
    (index) =>
      as('pd.desk', index).deployment('assignExpert', {
        ...key(),
        requestId: profile.requestId,
        profileId: profile.id,
        expertId: experts[0] ?? '',
        startOn: day(50),
        endOn: day(80),
      }),
  )
  expect(codes).toEqual(['CONFLICT'])
})

test('officers are named on a team that serves, and one of them is sent alone, at once: the officer goes once', async () => {
  const { client } = node(0)
  const officers = await client.expert.findMany({
    where: { memberStateCode: 'XBB', identity: { is: { sex: 'FEMALE' } }, assignments: { none: { holds: true } } },
    orderBy: { reference: 'asc' },
    take: 2,
  })
  const experts = officers.map(({ id }) => id)
  expect(experts).toHaveLength(2)
  await client.expertSkill.createMany({
    data: experts.map((expertId) => ({ expertId, skillCode: 'FORENSICS', years: 9 })),
    skipDuplicates: true,
  })
  const profile = await client.adviserProfile.findFirstOrThrow({
    where: { skillCode: 'FORENSICS', request: { is: { status: { in: ['APPROVED', 'STAFFING'] } } } },
  })
  // Its place may have been filled above, where either of the two can win.
  await client.adviserProfile.update({ where: { id: profile.id }, data: { count: { increment: 1 } } })
  const { pledges } = await cleared('delegate.b')
  const [id = ''] = pledges
  done(await select(id)(0))
  const days = { startOn: day(20), endOn: day(100) }
  const tour = done(await as('pd.desk').team('deploySpecializedTeam', { ...key(), pledgeId: id, ...days }))
  const started = { ...key(), id: tour.deploymentId ?? '', expectedVersion: 1, startedOn: day(0) }
  done(await as('pd.desk').deployment('startDeployment', started))
  const before = await client.event.count()
  const codes = await race(
    (index) => as('delegate.b', index).team('nominateTeamMembers', { ...key(), id, expectedVersion: 4, experts }),
    (index) =>
      as('pd.desk', index).deployment('assignExpert', {
        ...key(),
        requestId: profile.requestId,
        profileId: profile.id,
        expertId: experts[0] ?? '',
        startOn: day(50),
        endOn: day(80),
      }),
  )
  expect(codes).toEqual(['CONFLICT'])
  const held = await client.deploymentMember.findMany({ where: { expertId: { in: experts }, holds: true } })
  expect([1, 2]).toContain(held.length)
  // Nothing half done: the pledge names those who are on its tour, or nobody.
  const named = await client.teamMember.count({ where: { pledgeId: id } })
  expect(named).toBe(held.filter(({ deploymentId }) => deploymentId === tour.deploymentId).length)
  expect((await client.event.count()) - before).toBeGreaterThan(0)
})

test('the database itself refuses an officer on two tours in a period', async () => {
  const { client } = node(0)
  const { id: expertId } = await client.expert.findFirstOrThrow({
    where: { memberStateCode: 'XCC', assignments: { none: { holds: true } } },
  })
  const tours = await client.deployment.findMany({ where: { kind: 'TEAM' }, take: 2, orderBy: { id: 'desc' } })
  const [first = '', second = ''] = tours.map(({ id }) => id)
  const row = (deploymentId: string) => ({ deploymentId, expertId, startOn: day(400), endOn: day(420), holds: true })
  await client.deploymentMember.create({ data: row(first) })
  await expect(node(1).client.deploymentMember.create({ data: row(second) })).rejects.toThrow(
    /DeploymentMember_no_overlap/,
  )
})

test('many at once on one gap neither wait for ever nor break', async () => {
  const { gapId, teamRequestId, pledges } = await cleared('delegate.a', 'delegate.b')
  const [a = '', b = ''] = pledges
  const outcomes = await Promise.all([
    ...[0, 1].map((index) => select(a)(index)),
    ...[0, 1].map((index) => select(b)(index)),
    ...[0, 1].map((index) => pledge('delegate.c', teamRequestId, index)),
    as('delegate.a', 1).team('withdrawTeamPledge', { ...key(), id: a, expectedVersion: 2, reasons: 'Needed.' }),
    as('pd.desk', 1).team('withdrawSpecializedTeamRequest', {
      ...key(),
      id: teamRequestId,
      expectedVersion: 3,
      reasons: 'Found.',
    }),
    as('minusma.police', 0).team('confirmCapabilityGapClosed', { ...key(), id: gapId, expectedVersion: 1 }),
  ])
  for (const { refusals } of outcomes) {
    for (const { code } of refusals) {
      expect(['VERSION_CONFLICT', 'ILLEGAL_TRANSITION', 'CONFLICT', 'NOT_FOUND']).toContain(code)
    }
  }
  const rows = await node(0).client.teamPledge.findMany({ where: { teamRequestId }, select: { status: true } })
  expect(rows.filter(({ status }) => status === 'SELECTED').length).toBeLessThanOrEqual(1)
})
