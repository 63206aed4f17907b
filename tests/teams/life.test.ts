/** Whole lives of teams, told with the documents of clients, and what those who follow them are told. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { day } from '../kit/filing.js'
import { OF_CHANGES } from '../kit/integrity.js'
import { certification, sendStep, step, TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  AssessPledgeDocument,
  ConfirmGapClosedDocument,
  DeployTeamDocument,
  EndDocument,
  ExtendDocument,
  PledgeTeamDocument,
  PublishTeamDocument,
  ReportGapDocument,
  RequestTeamDocument,
  SelectPledgeDocument,
  StartDocument,
  TeamRequestChangesDocument,
  TeamsDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const codes = (errors: readonly { readonly code: string; readonly rule?: string | null }[]) =>
  errors.map(({ code, rule }) => [code, rule].filter(Boolean).join(' '))

test('from the gap to its closing, by the documents as they stand', async () => {
  const key = () => ({ idempotencyKey: randomUUID() })
  const report = await ask(world.as('minusca.police'), ReportGapDocument, {
    input: {
      ...key(),
      mission: 'MINUSCA',
      speciality: 'FORENSICS',
      summary: 'Nobody examines sites of explosions.',
      identifiedOn: day(-3),
    },
  })
  const gap = report.reportCapabilityGap.capabilityGap
  expect(report.reportCapabilityGap.errors).toEqual([])
  expect(gap).toMatchObject({ reference: expect.stringMatching(/^CG-\d{4}-\d{4}$/), version: 1 })

  const requested = await ask(world.as('pd.desk'), RequestTeamDocument, {
    input: {
      ...key(),
      capabilityGapId: gap?.id ?? '',
      size: 8,
      skills: ['FORENSICS'],
      languages: ['fr'],
      requiredBy: day(60),
    },
  })
  const request = requested.requestSpecializedTeam.teamRequest
  expect(requested.requestSpecializedTeam).toMatchObject({ errors: [], teamRequest: { status: 'DRAFT', version: 1 } })
  expect(request?.reference).toMatch(/^SPT-\d{4}-\d{4}$/)

  const published = await ask(world.as('pd.desk'), PublishTeamDocument, {
    input: { ...key(), id: request?.id ?? '', expectedVersion: 1 },
  })
  expect(published.publishSpecializedTeamRequest).toEqual({
    teamRequest: { status: 'PUBLISHED', version: 2 },
    errors: [],
  })

  const pledged = await ask(world.as('delegate.a'), PledgeTeamDocument, {
    input: {
      ...key(),
      teamRequestId: request?.id ?? '',
      size: 8,
      women: 3,
      readyOn: day(30),
      certification: certification(),
    },
  })
  const pledge = pledged.pledgeSpecializedTeam.pledge
  expect(pledged.pledgeSpecializedTeam).toMatchObject({ pledge: { status: 'PLEDGED', version: 1 }, errors: [] })

  const assessed = await ask(world.as('pd.desk'), AssessPledgeDocument, {
    input: { ...key(), id: pledge?.id ?? '', expectedVersion: 1, outcome: 'CLEARED', notes: 'Visited.' },
  })
  expect(assessed.assessTeamPledge).toMatchObject({ pledge: { status: 'CLEARED', version: 2 }, errors: [] })

  const selected = await ask(world.as('pd.desk'), SelectPledgeDocument, {
    input: { ...key(), id: pledge?.id ?? '', expectedVersion: 2 },
  })
  expect(selected.selectTeamPledge).toMatchObject({
    pledge: { status: 'SELECTED', version: 3 },
    teamRequest: { status: 'SELECTED', parityEffect: { target: 30 } },
    errors: [],
  })
  const effect = selected.selectTeamPledge.teamRequest?.parityEffect
  expect(effect?.before).toBeGreaterThanOrEqual(0)
  expect(effect?.after).toBeGreaterThan(effect?.before ?? 100)

  const deployed = await ask(world.as('pd.desk'), DeployTeamDocument, {
    input: { ...key(), pledgeId: pledge?.id ?? '', startOn: day(30), endOn: day(210) },
  })
  expect(deployed.deploySpecializedTeam).toMatchObject({
    deployment: { status: 'PLANNED', team: { reference: request?.reference } },
    teamRequest: { status: 'DEPLOYED', capabilityGap: { closedAt: null } },
    errors: [],
  })

  // The deployment is led by the same documents as any other.
  const started = await ask(world.as('pd.desk'), StartDocument, {
    input: { ...key(), id: deployed.deploySpecializedTeam.deployment?.id ?? '', expectedVersion: 1, startedOn: day(0) },
  })
  expect(started.startDeployment).toMatchObject({ errors: [], deployment: { status: 'ACTIVE', request: null } })
  const extended = await ask(world.as('pd.desk'), ExtendDocument, {
    input: {
      ...key(),
      id: started.startDeployment.deployment?.id ?? '',
      expectedVersion: 2,
      endOn: day(240),
      reasons: 'The laboratory is handed over later.',
    },
  })
  expect(extended.extendDeployment).toMatchObject({ errors: [], deployment: { endOn: day(240), version: 3 } })

  const confirmed = await ask(world.as('minusca.police'), ConfirmGapClosedDocument, {
    input: { ...key(), id: gap?.id ?? '', expectedVersion: 1 },
  })
  expect(confirmed.confirmCapabilityGapClosed).toMatchObject({
    errors: [],
    capabilityGap: { id: gap?.id, closedAt: expect.any(String) },
    teamRequest: { status: 'CLOSED' },
  })

  // It leaves early: the gap is open again.
  const ended = await ask(world.as('pd.desk'), EndDocument, {
    input: { ...key(), id: started.startDeployment.deployment?.id ?? '', expectedVersion: 3, endedOn: day(0) },
  })
  expect(ended.endDeployment).toMatchObject({ errors: [], deployment: { status: 'ENDED' } })
  const read = await ask(world.as('minusca.police'), TeamsDocument, { first: 1, filter: { mission: ['MINUSCA'] } })
  expect(read.specializedTeamRequests.nodes[0]).toMatchObject({
    reference: request?.reference,
    status: 'SELECTED',
    capabilityGap: { closedAt: null },
    pledges: { nodes: [{ size: 8, status: 'SELECTED' }] },
  })
})

describe('other ways', () => {
  test('a pledge is revised, assessed again and withdrawn', async () => {
    const life = await (await TeamLife.report(world)).published()
    const cleared = await life.assess(await life.pledge('delegate.b'))
    const revised = await life.send('delegate.b', 'reviseTeamPledge', { ...step(cleared), women: 2 })
    expect(revised).toMatchObject({ errors: [], pledge: { status: 'PLEDGED', version: 3 } })
    const again = await life.assess({ id: cleared.id, version: 3 }, 'NOT_CLEARED')
    const withdrawn = await life.send('delegate.b', 'withdrawTeamPledge', {
      ...step(again),
      reasons: 'Needed at home.',
    })
    expect(withdrawn).toMatchObject({ errors: [], pledge: { status: 'WITHDRAWN', version: 5 } })
    // Another in its place has a reference of its own.
    const next = await life.pledge('delegate.b')
    const { reference } = await life.read<{ reference: string }>('delegate.b', next.id, 'TeamPledge', 'reference')
    expect(reference).toBe(`${life.reference.replace('SPT', 'TP')}-XBB-2`)
  })

  test('a selection is released, and another pledge selected', async () => {
    const life = await (await TeamLife.report(world)).published()
    const b = await life.assess(await life.pledge('delegate.b'))
    const a = await life.selected('delegate.a')
    expect(await life.status()).toBe('SELECTED')
    expect((await life.send('pd.desk', 'releaseTeamPledge', { ...step(a), reasons: 'It is delayed.' })).errors).toEqual(
      [],
    )
    expect(await life.status()).toBe('SELECTING')
    // Not selected, then restored: two versions on.
    await life.select({ id: b.id, version: b.version + 2 })
    expect(await life.status()).toBe('SELECTED')
  })

  test('members are named, looked at, and go with the team', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.selected('delegate.a')
    const experts = await officersOf('XAA')
    const foreign = await officersOf('XBB')
    const refused = await life.send('delegate.a', 'nominateTeamMembers', {
      ...step(pledge),
      experts: [foreign.woman, 'nonsense'],
    })
    expect(refused.errors).toMatchObject([{ code: 'VALIDATION', path: ['experts', '1'] }])
    const notOurs = await life.send('delegate.a', 'nominateTeamMembers', { ...step(pledge), experts: [foreign.woman] })
    expect(notOurs.errors).toMatchObject([{ code: 'VALIDATION', path: ['experts', '0'] }])
    const one = await life.send('delegate.a', 'nominateTeamMembers', { ...step(pledge), experts: [experts.man] })
    expect(one.errors).toEqual([])
    const deploy = { idempotencyKey: randomUUID(), pledgeId: pledge.id, startOn: day(300), endOn: day(330) }
    const half = await life.send('pd.desk', 'deploySpecializedTeam', deploy)
    expect(codes(half.errors)).toEqual(['GUARD_NOT_MET team.members-whole'])
    const all = await life.send('delegate.a', 'nominateTeamMembers', {
      ...step({ id: pledge.id, version: pledge.version + 1 }),
      experts: [experts.man, experts.woman],
    })
    expect(all.errors).toEqual([])
    const members = 'members { reference }'
    expect((await life.read<{ members: [] }>('delegate.a', pledge.id, 'TeamPledge', members)).members).toHaveLength(2)
    expect((await life.read<{ members: [] }>('delegate.b', pledge.id, 'TeamPledge', members)).members).toEqual([])
    const done = await life.send('pd.desk', 'deploySpecializedTeam', deploy)
    expect(done).toMatchObject({ errors: [], deployment: { status: 'PLANNED' } })
    const deployment = await life.read<{ members: { expert: { id: string } }[]; kind: string; country: object }>(
      'pd.desk',
      done.deployment?.id ?? '',
      'Deployment',
      'kind country { code } members { expert { id } }',
    )
    expect(deployment).toMatchObject({ kind: 'TEAM', country: { code: 'MLI' } })
    expect(deployment.members.map(({ expert }) => expert.id).sort()).toEqual([experts.man, experts.woman].sort())
  })

  test('a team goes without names, which is seen, and its officers are named while it serves', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.selected('delegate.b')
    const id = await life.deploy(pledge, day(1), day(100))
    const started = { ...step({ id, version: 1 }), startedOn: day(0) }
    expect((await ask(world.as('pd.desk'), StartDocument, { input: started })).startDeployment.errors).toEqual([])
    const seen = async (by: string) => {
      const tour = await life.read<{ members: { startOn: string; endOn: string }[]; detail: { unnamed: number } }>(
        by,
        id,
        'Deployment',
        'members { startOn endOn expert { reference } } detail { ... on TeamDetail { unnamed } }',
      )
      const { unnamed } = await life.read<{ unnamed: number }>(by, pledge.id, 'TeamPledge', 'unnamed')
      return { pledge: unnamed, tour: tour.detail.unnamed, members: tour.members.length }
    }
    for (const by of ['pd.desk', 'minusma.police', 'delegate.a']) {
      expect(await seen(by), by).toEqual({ pledge: 2, tour: 2, members: 0 })
    }

    const live = await world.as('minusma.police').subscribe<{
      deploymentChanged: { event: { type: string; changes: object[] }; deployment: { id: string } }
    }>('subscription { deploymentChanged { event { type changes { field from to } } deployment { id } } }')
    const { man, woman } = await officersOf('XBB')
    const version = pledge.version + 1
    const half = await life.send('delegate.b', 'nominateTeamMembers', {
      ...step({ ...pledge, version }),
      experts: [man],
    })
    expect(codes(half.errors)).toEqual(['GUARD_NOT_MET team.members-whole'])
    expect(await seen('pd.desk')).toEqual({ pledge: 2, tour: 2, members: 0 })
    const named = await life.send('delegate.b', 'nominateTeamMembers', {
      ...step({ ...pledge, version }),
      experts: [man, woman],
    })
    expect(named).toMatchObject({ errors: [], pledge: { status: 'DEPLOYED' } })
    expect((await live.data()).deploymentChanged).toEqual({
      event: {
        type: 'DEPLOYMENT_MEMBERS_NAMED',
        changes: [{ field: 'members', from: null, to: `2 from ${day(0)} to ${day(100)}` }],
      },
      deployment: { id },
    })
    await live.close()
    expect(await seen('pd.desk')).toEqual({ pledge: 0, tour: 0, members: 2 })
    // How many is known to all who see the team, who they are is not.
    expect(await seen('delegate.a')).toEqual({ pledge: 0, tour: 0, members: 0 })
    // They are held: another team cannot have them.
    const other = await (await TeamLife.report(world)).published()
    const second = await other.selected('delegate.b')
    const experts = [man, woman]
    expect((await other.send('delegate.b', 'nominateTeamMembers', { ...step(second), experts })).errors).toEqual([])
    const deploy = { idempotencyKey: randomUUID(), pledgeId: second.id, startOn: day(90), endOn: day(190) }
    expect(codes((await other.send('pd.desk', 'deploySpecializedTeam', deploy)).errors)).toEqual([
      'CONFLICT deployment.no-overlap',
      'CONFLICT deployment.no-overlap',
    ])
  })

  test('a large team is named whole, and its shortfall is told to those who weigh it', async () => {
    const life = await (await TeamLife.report(world)).request({ size: 70, languages: ['fr'], requiredBy: day(30) })
    const publish = step({ id: life.requestId, version: 1 })
    expect((await life.send('pd.desk', 'publishSpecializedTeamRequest', publish)).errors).toEqual([])
    const pledge = await life.selected('delegate.c', { size: 60, women: 0, readyOn: day(40) })
    const shortfall = (by: string) => life.read(by, pledge.id, 'TeamPledge', 'shortfall { criterion missing detail }')
    const short = [
      { criterion: 'SIZE', missing: 10, detail: '60 officers of 70 asked for.' },
      { criterion: 'READINESS', missing: 10, detail: `Ready on ${day(40)}; required by ${day(30)}.` },
    ]
    for (const by of ['pd.desk', 'delegate.c', 'auditor']) expect(await shortfall(by), by).toEqual({ shortfall: short })
    for (const by of ['delegate.a', 'minusma.police']) expect(await shortfall(by), by).toEqual({ shortfall: null })
    const rows = Array.from({ length: 60 }, (_, index) => ({
      ...{ id: randomUUID(), reference: `EX-LARGE-${index}`, origin: 'DEMO' as const, memberStateCode: 'XCC' },
      languages: ['en'],
    }))
    await world.hub.database.client.expert.createMany({ data: rows })
    const experts = rows.map(({ id }) => Buffer.from(`Expert:${id}`).toString('base64'))
    expect((await life.send('delegate.c', 'nominateTeamMembers', { ...step(pledge), experts })).errors).toEqual([])
    expect(await shortfall('pd.desk')).toEqual({
      shortfall: [
        ...short,
        { criterion: 'SKILLS', missing: 1, detail: 'No officer named has FORENSICS.' },
        { criterion: 'LANGUAGES', missing: 1, detail: 'No officer named speaks fr.' },
      ],
    })
    expect(await life.read('delegate.a', pledge.id, 'TeamPledge', 'unnamed')).toEqual({ unnamed: 0 })
  })

  test('the next tour follows the first, and not within it', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.selected('delegate.c')
    await life.deploy(pledge, day(20), day(120))
    const within = { idempotencyKey: randomUUID(), pledgeId: pledge.id, startOn: day(120), endOn: day(220) }
    expect(codes((await life.send('pd.desk', 'deploySpecializedTeam', within)).errors)).toEqual([
      'CONFLICT team.deployed-once',
    ])
    await life.deploy(pledge, day(121), day(220))
    const { deployments } = await life.read<{ deployments: { totalCount: number } }>(
      'minusma.police',
      life.requestId,
      'SpecializedTeamRequest',
      'deployments(first: 5) { totalCount }',
    )
    expect(deployments.totalCount).toBe(2)
  })

  test('a request is published to those named, or to those with a matching capability', async () => {
    const named = await (await TeamLife.report(world)).published({ audience: ['XBB'] })
    const matching = await (await TeamLife.report(world)).published({ matchingOnly: true })
    await expect(named.read('delegate.a', named.requestId, 'SpecializedTeamRequest', 'id')).rejects.toThrow('nothing')
    expect(await named.read('delegate.b', named.requestId, 'SpecializedTeamRequest', 'status')).toEqual({
      status: 'PUBLISHED',
    })
    expect(await matching.read('delegate.c', matching.requestId, 'SpecializedTeamRequest', 'status')).toEqual({
      status: 'PUBLISHED',
    })
    // To whom is read by those alone who published it, and by the auditor.
    const all = await (await TeamLife.report(world)).published()
    const audience = async (by: string, { requestId }: TeamLife) => {
      const read = await named.read<{ audience: { code: string }[] | null }>(
        ...([by, requestId, 'SpecializedTeamRequest', 'audience { code name }'] as const),
      )
      return read.audience?.map(({ code }) => code) ?? null
    }
    for (const by of ['pd.desk', 'auditor']) {
      expect(await audience(by, named)).toEqual(['XBB'])
      expect((await audience(by, matching))?.length).toBeGreaterThan(1)
      expect(await audience(by, all)).toEqual([])
    }
    for (const by of ['delegate.b', 'minusma.police', 'gfp.desk']) expect(await audience(by, named), by).toBeNull()
  })

  test('each assessment is kept, with what was visited, for the Police Division and the own Member State', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.pledge('delegate.a')
    const visit = { kind: 'ASSESSMENT_VISIT', visitedOn: day(-1), place: 'Training school' }
    const first = await life.send('pd.desk', 'assessTeamPledge', {
      ...step(pledge),
      ...{ ...visit, outcome: 'NOT_CLEARED', notes: 'Radios are missing.' },
    })
    expect(first).toMatchObject({ errors: [], pledge: { status: 'NOT_CLEARED' } })
    const revised = await life.send('delegate.a', 'reviseTeamPledge', { ...step({ ...pledge, version: 2 }), women: 2 })
    expect(revised.errors).toEqual([])
    const assessed = await life.assess({ ...pledge, version: 3 })
    const kept = {
      assessment: { outcome: 'CLEARED', notes: 'Visited.' },
      assessments: [
        { outcome: 'NOT_CLEARED', notes: 'Radios are missing.', ...visit, by: 'POLICE_DIVISION_DESK' },
        { outcome: 'CLEARED', notes: 'Visited.', kind: null, visitedOn: null, place: null, by: 'POLICE_DIVISION_DESK' },
      ],
    }
    const fields = 'assessment { outcome notes } assessments { outcome notes kind visitedOn place by }'
    for (const by of ['pd.desk', 'delegate.a', 'auditor']) {
      expect(await life.read(by, pledge.id, 'TeamPledge', fields), by).toEqual(kept)
    }
    await life.select(assessed)
    for (const by of ['delegate.b', 'minusma.police', 'gfp.desk']) {
      expect(await life.read(by, pledge.id, 'TeamPledge', fields), by).toEqual({ assessment: null, assessments: [] })
    }
  })

  test('a gap that is closed within the mission is closed by it, once the request is withdrawn', async () => {
    const life = await (await TeamLife.report(world)).published()
    const withdraw = { ...step({ id: life.requestId, version: 2 }), reasons: 'Found within the mission.' }
    expect((await life.send('pd.desk', 'withdrawSpecializedTeamRequest', withdraw)).errors).toEqual([])
    const close = (note?: string) =>
      life.send('minusma.police', 'confirmCapabilityGapClosed', { ...step({ id: life.gapId, version: 1 }), note })
    expect(codes((await close()).errors)).toEqual(['GUARD_NOT_MET gap.closed-otherwise'])
    expect(await close('Two officers were trained.')).toMatchObject({
      errors: [],
      capabilityGap: { closedAt: expect.any(String), version: 2 },
      teamRequest: { status: 'WITHDRAWN' },
    })
  })

  test('a pledge whose selection is given up is revised by its Member State, and comes in again', async () => {
    const life = await (await TeamLife.report(world)).published()
    const a = await life.selected('delegate.a')
    expect((await life.send('pd.desk', 'releaseTeamPledge', { ...step(a), reasons: 'It is delayed.' })).errors).toEqual(
      [],
    )
    const released = { id: a.id, version: a.version + 1 }
    const again = await life.send('delegate.a', 'reviseTeamPledge', { ...step(released), readyOn: day(10) })
    expect(again).toMatchObject({ errors: [], pledge: { status: 'PLEDGED' } })
    await life.select(await life.assess({ id: a.id, version: released.version + 1 }))
  })

  test('a retry answers as the first time, and another input under the same key is refused', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.pledge('delegate.a')
    const input = { ...step(pledge), outcome: 'CLEARED' }
    const first = await life.send('pd.desk', 'assessTeamPledge', input)
    await life.select({ id: pledge.id, version: 2 })
    expect(await life.send('pd.desk', 'assessTeamPledge', input)).toEqual(first)
    const other = await life.send('pd.desk', 'assessTeamPledge', { ...input, outcome: 'NOT_CLEARED' })
    expect(codes(other.errors)).toEqual(['IDEMPOTENCY_MISMATCH'])
    expect(other.pledge).toMatchObject({ id: pledge.id, status: 'SELECTED' })
  })
})

/** A man and a woman of a Member State, skilled in forensics. */
async function officersOf(memberStateCode: string): Promise<{ man: string; woman: string }> {
  const find = async (sex: 'MALE' | 'FEMALE') => {
    const { id } = await world.hub.database.client.expert.findFirstOrThrow({
      where: { memberStateCode, identity: { is: { sex } }, assignments: { none: { holds: true } } },
      orderBy: { reference: 'asc' },
    })
    await world.hub.database.client.expertSkill.createMany({
      data: [{ expertId: id, skillCode: 'FORENSICS', years: 9 }],
      skipDuplicates: true,
    })
    return Buffer.from(`Expert:${id}`).toString('base64')
  }
  return { man: await find('MALE'), woman: await find('FEMALE') }
}

describe('what is refused changes nothing', () => {
  test('in state or log, with a clear entry', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.pledge('delegate.a')
    const { client } = world.hub.database
    const before = [await client.event.count(), await client.auditEntry.count({ where: OF_CHANGES })]
    const cases: readonly (readonly [by: string, mutation: string, input: object, expected: readonly string[]])[] = [
      ['minusca.police', 'reportCapabilityGap', report({ mission: 'MINUSMA' }), ['FORBIDDEN gap.own-mission']],
      ['minusma.police', 'reportCapabilityGap', report({ speciality: 'MAGIC' }), ['VALIDATION']],
      ['pd.desk', 'reportCapabilityGap', report({}), ['FORBIDDEN']],
      ['pd.desk', 'requestSpecializedTeam', demand(life.gapId), ['CONFLICT gap.one-request']],
      ['delegate.a', 'requestSpecializedTeam', demand(life.gapId), ['FORBIDDEN']],
      ['pd.desk', 'publishSpecializedTeamRequest', step({ id: life.requestId, version: 2 }), ['ILLEGAL_TRANSITION']],
      ['pd.desk', 'publishSpecializedTeamRequest', step({ id: life.requestId, version: 1 }), ['VERSION_CONFLICT']],
      ['pd.desk', 'publishSpecializedTeamRequest', step({ id: pledge.id, version: 1 }), ['VALIDATION']],
      ['delegate.a', 'pledgeSpecializedTeam', offer(life.requestId), ['CONFLICT pledge.one-standing']],
      [
        'delegate.b',
        'pledgeSpecializedTeam',
        { ...offer(life.requestId), certification: certification({ noConvictions: false, training: false }) },
        ['GUARD_NOT_MET certification.no-convictions', 'GUARD_NOT_MET certification.training'],
      ],
      ['delegate.b', 'pledgeSpecializedTeam', { ...offer(life.requestId), women: 3 }, ['VALIDATION']],
      ['pd.desk', 'selectTeamPledge', step(pledge), ['ILLEGAL_TRANSITION']],
      ['gfp.desk', 'assessTeamPledge', { ...step(pledge), outcome: 'CLEARED' }, ['NOT_FOUND']],
      ['delegate.a', 'assessTeamPledge', { ...step(pledge), outcome: 'CLEARED' }, ['FORBIDDEN']],
      ['minusma.police', 'confirmCapabilityGapClosed', step({ id: life.gapId, version: 1 }), ['ILLEGAL_TRANSITION']],
    ]
    for (const [by, mutation, input, expected] of cases) {
      const { errors } = await sendStep(world, by, mutation, input)
      expect(codes(errors), `${mutation} by ${by}`).toEqual(expected)
      expect(errors.every(({ message }) => message.length > 10)).toBe(true)
    }
    expect([await client.event.count(), await client.auditEntry.count({ where: OF_CHANGES })]).toEqual(before)
    expect(await life.status()).toBe('PUBLISHED')
  })

  test('and nothing is done to the requests of the report', async () => {
    const { id } = await world.hub.database.client.specializedTeamRequest.findFirstOrThrow({
      where: { origin: 'REPORT' },
    })
    const requestId = Buffer.from(`SpecializedTeamRequest:${id}`).toString('base64')
    expect(codes((await sendStep(world, 'delegate.a', 'pledgeSpecializedTeam', offer(requestId))).errors)).toEqual([
      'ILLEGAL_TRANSITION',
    ])
    const withdraw = { ...step({ id: requestId, version: 1 }), reasons: 'No.' }
    expect(codes((await sendStep(world, 'pd.desk', 'withdrawSpecializedTeamRequest', withdraw)).errors)).toEqual([
      'ILLEGAL_TRANSITION',
    ])
  })
})

const report = (more: object) => ({
  idempotencyKey: randomUUID(),
  mission: 'MINUSMA',
  speciality: 'FORENSICS',
  summary: 'Lacking.',
  identifiedOn: day(-1),
  ...more,
})
const demand = (capabilityGapId: string) => ({
  idempotencyKey: randomUUID(),
  capabilityGapId,
  size: 2,
  skills: ['FORENSICS'],
  requiredBy: day(60),
})
const offer = (teamRequestId: string) => ({
  idempotencyKey: randomUUID(),
  teamRequestId,
  size: 2,
  women: 1,
  readyOn: day(20),
  certification: certification(),
})

describe.each(['ws', 'sse'] as const)('live over %s', (transport) => {
  test('a publication is told, followed, and taken back with one retraction', async () => {
    const follow = (handle: string) => world.as(handle).subscribe(TeamRequestChangesDocument, {}, transport)
    const delegate = await follow('delegate.b')
    const desk = await follow('pd.desk')
    const life = await (await TeamLife.report(world)).published()
    const first = (await delegate.data()).specializedTeamRequestChanged
    expect(first).toMatchObject({
      event: { type: 'SPECIALIZED_TEAM_PUBLISHED' },
      accessEnded: null,
      teamRequest: { reference: life.reference, status: 'PUBLISHED' },
    })
    // Of the pledge of another State, and its assessment, no more than that the selection has begun.
    await life.assess(await life.pledge('delegate.a'))
    expect((await delegate.data()).specializedTeamRequestChanged.event?.type).toBe('SPECIALIZED_TEAM_SELECTING')
    const withdrawn = await life.send('pd.desk', 'withdrawSpecializedTeamRequest', {
      ...step({ id: life.requestId, version: 3 }),
      reasons: 'Found within the mission.',
    })
    expect(withdrawn).toMatchObject({ errors: [], teamRequest: { status: 'WITHDRAWN' } })
    expect((await delegate.data()).specializedTeamRequestChanged).toMatchObject({
      event: null,
      accessEnded: life.requestId,
      teamRequest: null,
    })
    const told = [await desk.data(), await desk.data(), await desk.data(), await desk.data()]
    expect(told.map(({ specializedTeamRequestChanged }) => specializedTeamRequestChanged.event?.type)).toEqual([
      'SPECIALIZED_TEAM_REQUESTED',
      'SPECIALIZED_TEAM_PUBLISHED',
      'SPECIALIZED_TEAM_SELECTING',
      'SPECIALIZED_TEAM_WITHDRAWN',
    ])
    expect(delegate.all).toHaveLength(3)
    // Replayed, there is nothing but the end.
    const again = await world.as('delegate.b').subscribe(TeamRequestChangesDocument, { after: first.cursor }, transport)
    expect((await again.data()).specializedTeamRequestChanged.accessEnded).toBe(life.requestId)
    await Promise.all([delegate, desk, again].map((live) => live.close()))
  })
})
