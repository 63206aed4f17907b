/** What is recorded of reading, being refused and signing in, and that nothing sensitive is answered unrecorded. */
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createSealing, SEAL, type Sealing } from '../../prisma/audit/sealing.js'
import { expectIntegrity } from '../kit/integrity.js'
import { STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { allStatementsOf, statementsOf } from '../kit/statements.js'
import { TeamLife } from '../kit/team-life.js'
import { startHub, type World } from '../kit/world.js'

interface Entry {
  readonly action: string
  readonly actor: string | null
  readonly subjects: readonly string[]
  readonly subjectId: string | null
  readonly record: Readonly<Record<string, unknown>> & { readonly read: Readonly<Record<string, readonly string[]>> }
}

let world: World
/** Holds the seal back, or refuses it, while a test wants to see what then happens. */
let held: { readonly asked: () => void; readonly until: Promise<void> } | undefined
beforeAll(async () => {
  world = await startHub({
    settings: { EVENT_POLL_MS: '60000', CLOCK_SECONDS: '3600' },
    sealing: (database): Sealing => {
      const sealing = createSealing(database)
      return {
        close: () => sealing.close(),
        async seal(drafts) {
          held?.asked()
          await held?.until
          return sealing.seal(drafts)
        },
      }
    },
  })
})
afterAll(() => world.close())

/** What came into the trail by the act. */
async function entriesOf(act: () => Promise<unknown>): Promise<Entry[]> {
  const { client } = world.hub.database
  const newest = async () => (await client.logHead.findUniqueOrThrow({ where: { id: 1 } })).auditSequence
  const before = await newest()
  await act()
  const rows = await client.auditEntry.findMany({ where: { sequence: { gt: before } }, orderBy: { sequence: 'asc' } })
  return rows.map(({ action, actorHandle, subjects, subjectId, record }) => ({
    ...{ action, actor: actorHandle, subjects, subjectId },
    record: JSON.parse(record) as Entry['record'],
  }))
}

/** … of what somebody reads who is signed in already. */
async function reading(handle: string, query: string, variables: Record<string, unknown> = {}): Promise<Entry[]> {
  await world.as(handle).run('{ viewer { handle } }')
  return entriesOf(() => world.as(handle).run(query, variables))
}

const keyOf = (globalId: string): string => Buffer.from(globalId, 'base64').toString('utf8').split(':')[1] ?? ''

const LIST = `query Desk { advisoryRequests(first: 100) { nodes { id sensitivity } } }`

interface Listed {
  advisoryRequests: { nodes: { id: string; sensitivity: string }[] }
}

async function listedTo(handle: string, guarded: boolean): Promise<string[]> {
  const { advisoryRequests } = await world.as(handle).run<Listed>(LIST)
  return advisoryRequests.nodes
    .filter(({ sensitivity }) => (sensitivity !== 'UNCLASSIFIED') === guarded)
    .map(({ id }) => keyOf(id))
    .toSorted()
}

describe('reading', () => {
  test.each(['gfp.desk', 'auditor'])(
    'a list as %s is recorded once, with the ids of what is confidential in it, and no others',
    async (handle) => {
      const [entry, ...others] = await reading(handle, LIST)
      expect(others).toEqual([])
      const ids = await listedTo(handle, true)
      expect(ids.length).toBeGreaterThan(0)
      expect(entry).toEqual({
        ...{ action: 'read', actor: handle, subjects: ids, subjectId: ids.length === 1 ? ids[0] : null },
        record: {
          operation: 'Desk',
          document: createHash('sha256').update(LIST).digest('hex'),
          read: { AdvisoryRequest: ids },
        },
      })
    },
  )

  test('what nobody has to know of is not recorded: open data, what is unclassified, counts, what is hidden', async () => {
    expect(await reading('gfp.desk', '{ entities(first: 50) { nodes { code } } }')).toEqual([])
    expect(await reading('au.observer', LIST)).toEqual([])
    expect(await reading('gfp.desk', '{ advisoryRequests(first: 1) { totalCount } }')).toEqual([])
    const [hidden] = await listedTo('auditor', true)
    const id = Buffer.from(`AdvisoryRequest:${hidden}`).toString('base64')
    expect(await reading('delegate.a', 'query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual([])
  })

  test('a request beneath other things, and its parts by their own ids', async () => {
    const life = await RequestLife.file(world, { sensitivity: 'CONFIDENTIAL' })
    await life.inConsultation()
    const key = keyOf(life.id)
    const { node } = await world.as('gfp.desk').run<{
      node: { profiles: { id: string }[]; consultations: { nodes: { id: string }[] } }
    }>(`query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { profiles { id } consultations(first: 1) { nodes { id } } } } }`, { id: life.id })
    for (const id of [node.profiles[0]?.id, node.consultations.nodes[0]?.id]) {
      const entries = await reading('gfp.desk', 'query ($id: ID!) { node(id: $id) { id __typename } }', { id })
      expect(entries.map(({ record }) => record.read)).toEqual([{ AdvisoryRequest: [key] }])
    }
    const [told] = await reading('gfp.desk', '{ events(last: 100) { nodes { type note changes { field } } } }')
    expect(told?.record.read['AdvisoryRequest']).toContain(key)
  })

  test('a deployment of what is confidential, and its parts, also by who does not see what it serves', async () => {
    const life = await (await RequestLife.file(world, { ...STARTING, sensitivity: 'CONFIDENTIAL' })).approved()
    const { id, reference } = await life.assign()
    const read = { Deployment: [keyOf(id)], AdvisoryRequest: [keyOf(life.id)] }
    const row = await world.hub.database.client.deployment.findUniqueOrThrow({ where: { reference } })
    const delegate = `delegate.${row.memberStateCode?.slice(-1).toLowerCase()}`
    const query = `query ($id: ID!) { node(id: $id) { ... on Deployment { reference turns { kind } members { startOn } } } }`
    for (const handle of ['gfp.desk', delegate]) {
      expect([handle, (await reading(handle, query, { id })).map(({ record }) => record.read)]).toEqual([
        handle,
        [read],
      ])
    }
    const beneath = `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { deployments { nodes { reference members { startOn } } } } } }`
    const [entry] = await reading('gfp.desk', beneath, { id: life.id })
    expect(entry?.record.read).toEqual({ AdvisoryRequest: [keyOf(life.id)] })
    const [told] = await reading(
      'gfp.desk',
      '{ events(last: 5, filter: { type: ["DEPLOYMENT_PLANNED"] }) { nodes { type } } }',
    )
    expect(told?.record.read['Deployment']).toContain(keyOf(id))

    const open = await (await RequestLife.file(world)).approved()
    const plain = await open.assign()
    expect(await reading('gfp.desk', query, { id: plain.id })).toEqual([])
  })

  test('a pledge for a confidential team request, with its assessments', async () => {
    const life = await TeamLife.report(world)
    await life.published({}, { sensitivity: 'CONFIDENTIAL' })
    const pledge = await life.assess(await life.pledge('delegate.a'))
    const query = `query ($id: ID!) { node(id: $id) { ... on TeamPledge { size assessments { notes } members { reference } } } }`
    const read = { TeamPledge: [keyOf(pledge.id)], SpecializedTeamRequest: [keyOf(life.requestId)] }
    for (const handle of ['pd.desk', 'delegate.a']) {
      const entries = await reading(handle, query, { id: pledge.id })
      expect([handle, entries.map(({ record }) => record.read)]).toEqual([handle, [read]])
    }
  })

  test('human rights assessments, by request, also of what is unclassified', async () => {
    const life = await RequestLife.file(world)
    await life.awaitingDecision()
    const key = keyOf(life.id)
    const query = `query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { humanRightsAssessment { risk mitigations { measure } } } } }`
    expect((await reading('ohchr.officer', query, { id: life.id })).map(({ record }) => record.read)).toEqual([
      { HumanRightsAssessment: [key] },
    ])
    // Who is shown none has read none.
    expect(await reading('au.observer', query, { id: life.id })).toEqual([])
  })

  test('who experts are, and their screening', async () => {
    const query = `{ experts(first: 3) { nodes { id identity { familyName } clearances { kind } } } }`
    const { experts } = await world.as('pd.desk').run<{ experts: { nodes: { id: string }[] } }>(query)
    const ids = experts.nodes.map(({ id }) => keyOf(id)).toSorted()
    const [entry] = await reading('pd.desk', query)
    expect(entry?.record.read).toEqual({ ExpertIdentity: ids, Clearance: expect.any(Array) })
    expect(entry?.subjects).toEqual(ids)
    expect(await reading('pd.desk', '{ experts(first: 3) { nodes { reference } } }')).toEqual([])
    expect(await reading('gfp.desk', query)).toEqual([])
  })

  test('what a Member State certifies, when it is shown and not with every pledge', async () => {
    const life = await (await TeamLife.report(world)).published()
    const pledge = await life.pledge('delegate.a')
    const id = pledge.id
    const ask = (field: string) => `query ($id: ID!) { node(id: $id) { ... on TeamPledge { size ${field} } } }`
    expect(await reading('pd.desk', ask(''), { id })).toEqual([])
    const [entry] = await reading('pd.desk', ask('certification { training }'), { id })
    expect(entry?.record.read).toEqual({ Certification: [keyOf(id)] })
  })

  test('the purpose that is stated, which is a reference', async () => {
    await world.as('auditor').run('{ viewer { handle } }')
    const send = (purpose: string) =>
      fetch(world.hub.url, {
        method: 'POST',
        headers: { authorization: 'Bearer auditor', 'content-type': 'application/json', 'x-purpose': purpose },
        body: JSON.stringify({ query: LIST }),
      })
    const [entry] = await entriesOf(() => send('OIOS 2026/117'))
    expect(entry?.record['purpose']).toBe('OIOS 2026/117')
    expect(await entriesOf(async () => expect((await send('for "Mr X" <x>')).status).toBe(400))).toEqual([])
  })

  test('costs no statement of its own: what is read at the same time shares one', async () => {
    const client = world.as('gfp.desk')
    await client.run(LIST)
    expect((await statementsOf(() => client.run(LIST))).length).toBeLessThanOrEqual(2)
    const reads = await entriesOf(() => Promise.all(Array.from({ length: 20 }, () => client.run(LIST))))
    expect(reads.map(({ action }) => action)).toEqual(Array.from({ length: 20 }, () => 'read'))

    const sealing = createSealing(world.hub.database)
    const draft = { occurredAt: new Date(), actor: null, action: 'read', record: { read: { Event: ['x'] } } }
    const seals = await allStatementsOf(async () => {
      const entries = await entriesOf(() => Promise.all(Array.from({ length: 40 }, () => sealing.seal([draft]))))
      expect(entries).toHaveLength(40)
    })
    expect(seals.filter((text) => text === SEAL)).toHaveLength(1)
  })
})

describe('nothing sensitive is answered', () => {
  test('before it is recorded', async () => {
    await world.as('gfp.desk').run(LIST)
    let release: () => void = () => undefined
    let asked: () => void = () => undefined
    const isAsked = new Promise<void>((resolve) => {
      asked = resolve
    })
    held = { asked, until: new Promise<void>((resolve) => (release = resolve)) }
    let answered = false
    const answer = world
      .as('gfp.desk')
      .run(LIST)
      .then(() => (answered = true))
    await isAsked
    // What has nothing to record does not wait, and overtakes it.
    await world.as('gfp.desk').run('{ entities(first: 1) { nodes { code } } }')
    expect(answered).toBe(false)
    held = undefined
    release()
    expect(await answer).toBe(true)
  })

  test('while it cannot be recorded; a mutation with the same key then answers as it was done', async () => {
    await world.as('gfp.desk').run(LIST)
    await world.as('rc.burkina-faso').run(LIST)
    const draft = await RequestLife.file(world, { sensitivity: 'CONFIDENTIAL' })
    const amend = `mutation ($input: AmendAdvisoryRequestInput!) { amendAdvisoryRequest(input: $input) { request { title version } errors { code } } }`
    const input = { id: draft.id, expectedVersion: 1, idempotencyKey: randomUUID(), title: 'Another title' }
    const { pool } = world.hub.database
    // The database takes changes, and no entry of what is read or refused.
    await pool.query(
      'ALTER TABLE "AuditEntry" ADD CONSTRAINT "none" CHECK ("action" NOT IN (\'read\', \'refusal\')) NOT VALID',
    )
    try {
      const refused = await world.as('gfp.desk').attempt(LIST)
      expect(refused).toMatchObject({
        status: 503,
        errors: [{ extensions: { code: 'AUDIT_UNAVAILABLE', retryable: true } }],
      })
      expect(refused.data ?? null).toBeNull()
      expect(refused.headers.get('retry-after')).toBe('1')
      expect(JSON.stringify(refused.errors)).not.toMatch(/none|AuditEntry/)
      expect((await world.as('rc.burkina-faso').attempt(amend, { input })).errors?.[0]?.extensions?.['code']).toBe(
        'AUDIT_UNAVAILABLE',
      )
      await world.as('gfp.desk').run('{ entities(first: 1) { nodes { code } } }')
    } finally {
      await pool.query('ALTER TABLE "AuditEntry" DROP CONSTRAINT "none"')
    }
    await world.as('gfp.desk').run(LIST)
    expect(await world.as('rc.burkina-faso').run(amend, { input })).toEqual({
      amendAdvisoryRequest: { request: { title: 'Another title', version: 2 }, errors: [] },
    })
  })
})

describe('refusals', () => {
  const TRIAGE = `mutation ($input: TriageAdvisoryRequestInput!) { triageAdvisoryRequest(input: $input) { errors { code } } }`

  test('of a mutation: who, which, on what, why, and no words', async () => {
    const draft = await RequestLife.file(world)
    const input = { id: draft.id, expectedVersion: 1, idempotencyKey: randomUUID(), note: 'Mr X asked me to' }
    const entries = await reading('rc.burkina-faso', TRIAGE, { input })
    expect(entries).toEqual([
      {
        ...{ action: 'refusal', actor: 'rc.burkina-faso', subjects: [], subjectId: keyOf(draft.id) },
        record: {
          ...{ mutation: 'request.triage', ids: { id: keyOf(draft.id) } },
          refusals: [{ code: 'FORBIDDEN', rule: null }],
        },
      },
    ])
  })

  test('of a break-glass: by which reference it was asked for, and nothing of what is no reference', async () => {
    const BREAK = `mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { errors { code } } }`
    const secret = await RequestLife.file(world, {
      sensitivity: 'STRICTLY_CONFIDENTIAL',
      namedOfficers: ['pd.desk'],
    })
    const life = await secret.submitted()
    const purpose = 'Mr X may be in danger.'
    for (const [reference, code] of [
      [life.reference, 'FORBIDDEN'],
      ['AR-1999-0001', 'FORBIDDEN'],
      ['Mr X', 'FORBIDDEN'],
    ] as const) {
      const input = { reference, purpose, idempotencyKey: randomUUID() }
      const entries = await reading('unodc.officer', BREAK, { input })
      const told = reference === 'Mr X' ? {} : { reference }
      expect(entries.map(({ action, record }) => [action, record])).toEqual([
        ['refusal', { mutation: 'glass.breakGlass', ids: {}, ...told, refusals: [{ code, rule: null }] }],
      ])
    }
  })

  test('of visitors are counted, and few entries tell of many', async () => {
    const input = { id: Buffer.from(`AdvisoryRequest:${randomUUID()}`).toString('base64'), expectedVersion: 1 }
    const entries = await entriesOf(() =>
      Promise.all(
        Array.from({ length: 30 }, () => world.as().run(TRIAGE, { input: { ...input, idempotencyKey: randomUUID() } })),
      ),
    )
    const counted = entries.filter(({ action }) => action === 'visitor.refused')
    expect(counted.length).toBeLessThan(15)
    expect(counted.map(({ record }) => Number(record['count'])).reduce((a, b) => a + b)).toBe(30)
    expect(entries).toHaveLength(counted.length)
  })
})

describe('signing in', () => {
  test('is recorded once for a token, however often it is sent', async () => {
    const entries = await entriesOf(async () => {
      for (let count = 0; count < 5; count++) await world.as('rc.yemen').run('{ viewer { handle } }')
    })
    expect(entries.map(({ action, actor }) => [action, actor])).toEqual([['sign-in', 'rc.yemen']])
  })

  test('and failing to, without the text of the token, over every transport', async () => {
    const token = `stolen-${randomUUID()}`
    const entries = await entriesOf(async () => {
      expect((await world.as(token).attempt('{ viewer { handle } }')).status).toBe(401)
      for (const transport of ['ws', 'sse'] as const) {
        await world.as(token).subscribe('subscription { eventAppended { position } }', {}, transport)
      }
      const malformed = await fetch(world.hub.url, {
        method: 'POST',
        headers: { authorization: 'Basic abc', 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ viewer { handle } }' }),
      })
      expect(malformed.status).toBe(401)
    })
    expect(new Set(entries.map(({ action }) => action))).toEqual(new Set(['sign-in.refused']))
    expect(entries.map(({ record }) => Number(record['count'])).reduce((a, b) => a + b)).toBe(4)
    expect(JSON.stringify(entries)).not.toContain(token)
  })
})

describe('the auditor', () => {
  const TRAIL = `query Trail($filter: AuditEntryFilter) {
    auditEntries(last: 100, filter: $filter) { totalCount nodes { sequence occurredAt actor action subjectId subjects record hash previousHash } }
  }`
  interface Found {
    auditEntries: {
      totalCount: number
      nodes: { sequence: string; actor: string; action: string; subjects: string[] }[]
    }
  }
  const find = async (filter: object, handle = 'auditor') =>
    (await world.as(handle).run<Found>(TRAIL, { filter })).auditEntries

  test('finds entries by who, what, about what and when; nobody else sees any', async () => {
    const [key] = await listedTo('gfp.desk', true)
    const subject = [Buffer.from(`AdvisoryRequest:${key}`).toString('base64')]
    const found = await find({ actor: ['gfp.desk'], action: ['read'], subject })
    expect(found.totalCount).toBeGreaterThan(0)
    expect(
      found.nodes.every(
        ({ actor, action, subjects }) => actor === 'gfp.desk' && action === 'read' && subjects.includes(key ?? ''),
      ),
    ).toBe(true)
    expect((await find({ until: '2001-01-01T00:00:00Z' })).totalCount).toBe(0)
    for (const handle of ['gfp.desk', 'admin', 'pd.desk', 'delegate.a']) {
      expect(await find({}, handle)).toEqual({ totalCount: 0, nodes: [] })
    }
  })

  test('leaves a trace of reading it', async () => {
    let read: string[] = []
    const entries = await reading('auditor', '{ viewer { handle } }').then(() =>
      entriesOf(async () => {
        read = (await find({ action: ['sign-in'] })).nodes.map(({ sequence }) => sequence)
      }),
    )
    expect(entries.map(({ record }) => record.read)).toEqual([{ AuditEntry: read.toSorted() }])
  })

  test('is given checkpoints to keep elsewhere, which are logged too', async () => {
    await world.hub.checkpoints.take()
    const { auditCheckpoints } = await world
      .as('auditor')
      .run<{ auditCheckpoints: { nodes: { sequence: string }[] } }>(
        '{ auditCheckpoints(last: 1) { nodes { sequence hash takenAt keyId signature } } }',
      )
    const logged = world.logged.findLast(({ msg }) => msg === 'audit checkpoint')
    expect(logged?.['checkpoint']).toEqual(auditCheckpoints.nodes[0])
  })
})

test('the chain holds, with state and log', async () => {
  await expectIntegrity(world.hub.database)
})
