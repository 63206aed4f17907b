/** Bad steps of every sort: a clear entry in `errors`, nothing changed, nothing in the log. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { untouched } from '../kit/untouched.js'
import { startHub, type World } from '../kit/world.js'
import {
  ApproveDocument,
  AssignDocument,
  ConsultDocument,
  FileDocument,
  FundDocument,
  PositionDocument,
  StartDocument,
  SubmitDocument,
  TriageDocument,
} from '../generated/graphql.js'

const RC = 'rc.burkina-faso'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

/** A global id as the hub writes it, of something that does not exist. */
const idOf = (type: string, key: string = randomUUID()) => Buffer.from(`${type}:${key}`).toString('base64')

describe('a step', () => {
  test('that lacks its guards: each of them is listed, with where to put it right', async () => {
    const input = { idempotencyKey: randomUUID(), country: 'BFA' }
    const { fileAdvisoryRequest } = await ask(world.as(RC), FileDocument, { input })
    const id = fileAdvisoryRequest.request?.id ?? ''
    const { submitAdvisoryRequest } = await untouched(world, () =>
      ask(world.as(RC), SubmitDocument, { input: { id, expectedVersion: 1, idempotencyKey: randomUUID() } }),
    )
    expect(submitAdvisoryRequest.request).toMatchObject({ id, status: 'DRAFT', version: 1 })
    expect(submitAdvisoryRequest.errors.map(({ path }) => path.join('.')).sort()).toEqual([
      'durationMonths',
      'hostConsent',
      'justification',
      'profiles',
      'sgfAreas',
      'startOn',
      'undafPriorities',
    ])
    for (const error of submitAdvisoryRequest.errors) {
      expect(error).toMatchObject({ code: 'GUARD_NOT_MET', rule: 'request.complete', paragraph: 19 })
    }
  })

  test('on a version that is not the present one, which is told', async () => {
    const life = await (await RequestLife.file(world)).submitted()
    for (const expectedVersion of [1, 3, -1, 2_147_483_647]) {
      const errors = await untouched(world, () => life.refused('gfp.desk', TriageDocument, { expectedVersion }))
      expect(errors).toMatchObject([
        { code: 'VERSION_CONFLICT', path: ['expectedVersion'], message: expect.stringContaining('version 2') },
      ])
    }
  })

  test('by the wrong role, or an entity that is not asked', async () => {
    const life = await (await RequestLife.file(world)).inConsultation('UNODC', ['UNDP'])
    const approve = await untouched(world, () => life.refused('undp.officer', ApproveDocument, {}))
    expect(approve).toMatchObject([{ code: 'FORBIDDEN' }])
    const position = { position: 'SUPPORT', reasons: 'Good.' } as const
    const errors = await untouched(world, () => life.refused('unhcr.officer', PositionDocument, position))
    expect(errors).toMatchObject([{ code: 'FORBIDDEN', message: expect.stringContaining('UNHCR is not consulted') }])
    // An auditor sees it and changes nothing.
    expect(await untouched(world, () => life.refused('auditor', TriageDocument, {}))).toMatchObject([
      { code: 'FORBIDDEN' },
    ])
  })

  test('with unknown entities, entities named twice, and a lead that is asked', async () => {
    const life = await (await RequestLife.file(world)).inTriage()
    const errors = await untouched(world, () =>
      life.refused('gfp.desk', ConsultDocument, {
        leadEntity: 'NASA',
        consultedEntities: ['UNDP', 'UNDP', 'undp', 'NASA'],
        dueOn: day(-30),
      }),
    )
    expect(errors.map(({ path }) => path.join('.')).sort()).toEqual([
      'consultedEntities.1',
      'consultedEntities.2',
      'consultedEntities.3',
      'dueOn',
      'leadEntity',
    ])
    expect(errors.every(({ code }) => code === 'VALIDATION')).toBe(true)
    const many = Array.from({ length: 1_000 }, () => 'UNDP')
    const oversized = await life.refused('gfp.desk', ConsultDocument, {
      leadEntity: 'UNODC',
      consultedEntities: many,
    })
    expect(oversized).toMatchObject([{ code: 'VALIDATION', path: ['consultedEntities'] }])
  })

  test('with money of another currency', async () => {
    const life = await (await RequestLife.file(world)).inConsultation('UNODC', ['UNDP'])
    const errors = await untouched(world, () =>
      life.refused('undp.officer', FundDocument, {
        source: 'EXTRA_BUDGETARY',
        contributor: ' ',
        amount: { amount: '0.00', currency: 'EUR' },
      }),
    )
    expect(errors.map(({ path }) => path.join('.')).sort()).toEqual(['amount.amount', 'amount.currency', 'contributor'])
  })

  test('with ids that are none, or of another sort', async () => {
    const life = await RequestLife.file(world)
    for (const id of ['nonsense', '', idOf('AdvisoryRequest', 'x'), idOf('Expert'), `${life.id}=`, '🙂']) {
      const { submitAdvisoryRequest } = await untouched(world, () =>
        ask(world.as(RC), SubmitDocument, { input: { id, expectedVersion: 1, idempotencyKey: randomUUID() } }),
      )
      expect(submitAdvisoryRequest).toMatchObject({ request: null, errors: [{ code: 'VALIDATION', path: ['id'] }] })
    }
    const errors = await untouched(world, () =>
      life.refused(RC, SubmitDocument, { acknowledgedDuplicates: [life.id, 'nonsense'] }),
    )
    expect(errors).toMatchObject([{ code: 'VALIDATION', path: ['acknowledgedDuplicates', '1'] }])
  })

  test('on what cannot be seen answers as on what does not exist', async () => {
    const draft = await RequestLife.file(world)
    const answerFor = async (id: string, version: number) => {
      const input = { id, expectedVersion: version, idempotencyKey: randomUUID() }
      return (await untouched(world, () => ask(world.as('gfp.desk'), TriageDocument, { input }))).triageAdvisoryRequest
    }
    const missing = await answerFor(idOf('AdvisoryRequest'), 1)
    expect(missing).toMatchObject({ request: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] })
    expect(await answerFor(draft.id, 1)).toEqual(missing)
    expect(await answerFor(draft.id, 7)).toEqual(missing)
    // A delegate never sees a request, whatever its state.
    const open = await (await RequestLife.file(world)).submitted()
    const input = { id: open.id, expectedVersion: 2, idempotencyKey: randomUUID() }
    const told = await ask(world.as('delegate.a'), TriageDocument, { input })
    expect(told.triageAdvisoryRequest).toEqual(missing)
  })
})

describe('refused before anything is looked at', () => {
  const mismatch = 'IDEMPOTENCY_MISMATCH'

  test('a step shows the request as it is, to those who may see it', async () => {
    const life = await (await RequestLife.file(world)).submitted()
    const used = life.inputFor({})
    await ask(world.as('gfp.desk'), TriageDocument, { input: used })
    await life.refresh()
    const now = { id: life.id, status: 'IN_TRIAGE', version: 3 }
    const again = { ...used, note: 'Otherwise.' }
    for (const [input, code] of [
      [again, mismatch],
      [{ ...used, idempotencyKey: ' ' }, 'VALIDATION'],
      [{ ...used, idempotencyKey: 'k'.repeat(201) }, 'VALIDATION'],
    ] as const) {
      const { triageAdvisoryRequest } = await untouched(world, () =>
        ask(world.as('gfp.desk'), TriageDocument, { input }),
      )
      expect(triageAdvisoryRequest).toMatchObject({ request: now, errors: [{ code }] })
    }
    const malformed = { ...used, acknowledgedDuplicates: ['nonsense'] }
    const { submitAdvisoryRequest } = await untouched(world, () =>
      ask(world.as(RC), SubmitDocument, { input: malformed }),
    )
    expect(submitAdvisoryRequest).toMatchObject({ request: now, errors: [{ path: ['acknowledgedDuplicates', '0'] }] })
    // Who may not see it is shown nothing.
    const blank = await ask(world.as('delegate.a'), TriageDocument, { input: { ...used, idempotencyKey: ' ' } })
    expect(blank.triageAdvisoryRequest).toMatchObject({ request: null, errors: [{ code: 'VALIDATION' }] })
  })

  test('what is made for a request shows that request; what is done to a deployment, that deployment', async () => {
    const life = await (await RequestLife.file(world)).approved()
    const assignment = await life.assignment()
    const blank = { ...assignment, idempotencyKey: '' }
    const assigned = await untouched(world, () =>
      world.as('pd.desk').run(
        `mutation ($input: AssignExpertInput!) {
          assignExpert(input: $input) { deployment { id } request { id status } errors { code } }
        }`,
        { input: blank },
      ),
    )
    expect(assigned).toEqual({
      assignExpert: {
        deployment: null,
        request: { id: life.id, status: 'APPROVED' },
        errors: [{ code: 'VALIDATION' }],
      },
    })

    const deployment = await life.assign(assignment.expertId)
    const start = { id: deployment.id, expectedVersion: 1, startedOn: day(0) }
    const { startDeployment } = await untouched(world, () =>
      ask(world.as('pd.desk'), StartDocument, { input: { ...start, idempotencyKey: ' ' } }),
    )
    expect(startDeployment).toMatchObject({
      deployment: { id: deployment.id, status: 'PLANNED' },
      errors: [{ code: 'VALIDATION', path: ['idempotencyKey'] }],
    })
  })
})

describe('a deployment', () => {
  const ids = ['requestId', 'profileId', 'expertId'] as const

  test('with ids that are none: each is said', async () => {
    const input = {
      idempotencyKey: randomUUID(),
      requestId: 'a',
      profileId: 'b',
      expertId: 'c',
      startOn: day(1),
      endOn: day(30),
    }
    const { assignExpert } = await untouched(world, () => ask(world.as('pd.desk'), AssignDocument, { input }))
    expect(assignExpert.deployment).toBeNull()
    expect(assignExpert.errors.map(({ code, path }) => [code, ...path])).toEqual(ids.map((id) => ['VALIDATION', id]))
  })

  test('of somebody who lacks what is asked for: everything is said', async () => {
    const life = await (await RequestLife.file(world, STARTING)).approved()
    const wrong = await world.hub.database.client.expert.findFirstOrThrow({
      where: { skills: { none: { skillCode: 'COMMUNITY_POLICING' } } },
    })
    const assignment = await life.assignment(idOf('Expert', wrong.id))
    const { assignExpert } = await untouched(world, () =>
      ask(world.as('pd.desk'), AssignDocument, { input: { ...assignment, endOn: day(2_000) } }),
    )
    expect(assignExpert.errors.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['deployment.skilled', 'deployment.cleared', 'deployment.available']),
    )
    const reversed = await untouched(world, () =>
      ask(world.as('pd.desk'), AssignDocument, { input: { ...assignment, startOn: day(30), endOn: day(1) } }),
    )
    expect(reversed.assignExpert.errors).toContainEqual(
      expect.objectContaining({ code: 'VALIDATION', path: ['endOn'] }),
    )
    const byOther = await untouched(world, () => ask(world.as('gfp.desk'), AssignDocument, { input: assignment }))
    expect(byOther.assignExpert.errors).toMatchObject([{ code: 'FORBIDDEN' }])
  })

  test('that starts tomorrow, or does not exist', async () => {
    const life = await (await RequestLife.file(world)).approved()
    const planned = await life.assign()
    const input = { id: planned.id, expectedVersion: 1, idempotencyKey: randomUUID(), startedOn: day(1) }
    const { startDeployment } = await untouched(world, () => ask(world.as('pd.desk'), StartDocument, { input }))
    expect(startDeployment).toMatchObject({
      deployment: { status: 'PLANNED', version: 1 },
      errors: [{ code: 'VALIDATION', path: ['startedOn'] }],
    })
    const missing = await ask(world.as('pd.desk'), StartDocument, { input: { ...input, id: idOf('Deployment') } })
    expect(missing.startDeployment).toMatchObject({ deployment: null, errors: [{ code: 'NOT_FOUND', path: ['id'] }] })
    const unseen = await ask(world.as('unhcr.officer'), StartDocument, { input })
    expect(unseen.startDeployment.errors).toMatchObject([{ code: 'FORBIDDEN' }])
    const hidden = await ask(world.as('delegate.a'), StartDocument, { input })
    const other = await ask(world.as('delegate.b'), StartDocument, { input })
    // One of them is the person's own Member State at most.
    const answers = [hidden, other].map((one) => one.startDeployment.errors[0]?.code)
    expect(answers).toContain('NOT_FOUND')
  })
})

test('no defect came to light', () => {
  expect(world.logged.filter(({ level }) => Number(level) >= 50)).toEqual([])
})
