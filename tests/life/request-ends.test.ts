/** How a request ends, and the ways back, told with the documents of clients. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { day, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  AmendDocument,
  DeclineDocument,
  HoldDocument,
  PositionDocument,
  ResumeDocument,
  ReturnDocument,
  StartDocument,
  SubmitDocument,
  SuspendDocument,
  TriageDocument,
  WithdrawDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const rules = (errors: readonly { readonly code: string; readonly rule?: string | null }[]) =>
  errors.map(({ code, rule }) => `${code} ${rule ?? ''}`.trim())

/** Places of its first profile that are taken. */
async function filled(life: RequestLife): Promise<number | undefined> {
  const document = 'query ($id: ID!) { node(id: $id) { ... on AdvisoryRequest { profiles { filled } } } }'
  const { node } = await world
    .as('rc.burkina-faso')
    .run<{ node: { profiles: { filled: number }[] } }>(document, { id: life.id })
  return node.profiles[0]?.filled
}

describe('the ends of a request', () => {
  test('DECLINED, with its reasons on record', async () => {
    const life = await (await RequestLife.file(world)).inTriage()
    await life.act('gfp.desk', DeclineDocument, { reasons: 'The joint programme meets the need.' })
    expect(life.status).toBe('DECLINED')
    const told = await life.read('rc.burkina-faso')
    expect(told?.timeline.nodes.at(-1)).toMatchObject({
      type: 'ADVISORY_REQUEST_DECLINED',
      note: 'The joint programme meets the need.',
      from: 'IN_TRIAGE',
      to: 'DECLINED',
      actor: { role: 'GFP_DESK', entity: { code: 'GFP' } },
    })
    expect(told?.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true)
    expect(rules(await life.refused('gfp.desk', TriageDocument, {}))).toEqual(['ILLEGAL_TRANSITION'])
    expect(rules(await life.refused('rc.burkina-faso', SubmitDocument, {}))).toEqual(['ILLEGAL_TRANSITION'])
  })

  test('WITHDRAWN as a draft', async () => {
    const life = await RequestLife.file(world)
    await life.act('rc.burkina-faso', WithdrawDocument, { reasons: 'Filed by mistake.' })
    expect(life.status).toBe('WITHDRAWN')
    expect(await life.read('gfp.desk')).toBeNull()
  })

  test('WITHDRAWN while it is staffed: the planned deployment is cancelled and the expert is free again', async () => {
    const life = await (await RequestLife.file(world)).approved()
    const assignment = await life.assignment()
    const deployment = await life.assign(assignment.expertId)
    expect(deployment).toMatchObject({ status: 'PLANNED', version: 1, request: { status: 'STAFFING' } })
    expect((await life.candidates(20)).nodes.map(({ expert }) => expert?.id)).not.toContain(assignment.expertId)

    await life.act('rc.burkina-faso', WithdrawDocument, { reasons: 'Needs have changed.' })
    expect(life.status).toBe('WITHDRAWN')
    const { node } = await world
      .as('pd.desk')
      .run<{ node: object }>(
        `query ($id: ID!) { node(id: $id) { ... on Deployment { status version request { status } } } }`,
        { id: deployment.id },
      )
    expect(node).toEqual({ status: 'CANCELLED', version: 2, request: { status: 'WITHDRAWN' } })
    const told = await life.read('pd.desk')
    expect(told?.timeline.nodes.slice(-2).map(({ type }) => type)).toEqual([
      'ADVISORY_REQUEST_WITHDRAWN',
      'DEPLOYMENT_CANCELLED',
    ])

    // The same month again.
    const next = await RequestLife.file(world, { startOn: life.input.startOn ?? null })
    await next.approved()
    expect((await next.candidates(20)).nodes.map(({ expert }) => expert?.id)).toContain(assignment.expertId)
    await next.act('rc.burkina-faso', WithdrawDocument, { reasons: 'No longer needed.' })
  })

  test('not WITHDRAWN any more once a deployment has started', async () => {
    const life = await (await RequestLife.file(world, STARTING)).approved()
    const started = await life.start(await life.assign())
    expect(life.status).toBe('DEPLOYED')
    expect(rules(await life.refused('rc.burkina-faso', WithdrawDocument, { reasons: 'Too late.' }))).toEqual([
      'ILLEGAL_TRANSITION',
    ])
    await life.act('gfp.desk', SuspendDocument, { reasons: 'Loss of consent.' })
    expect(rules(await life.refused('rc.burkina-faso', WithdrawDocument, { reasons: 'Too late.' }))).toEqual([
      'GUARD_NOT_MET request.none-started',
    ])
    expect(rules(await life.refused('gfp.desk', DeclineDocument, { reasons: 'It ends.' }))).toEqual([
      'GUARD_NOT_MET request.none-active',
    ])
    expect(await filled(life)).toBe(1)
    await life.end(started)
    expect(life.status).toBe('COMPLETED')
    // Who has left fills no place.
    expect(await filled(life)).toBe(0)
  })
})

describe('ways back', () => {
  test('RETURNED with questions, answered by amending', async () => {
    const life = await (await RequestLife.file(world)).inTriage()
    expect(await life.refused('gfp.desk', ReturnDocument, { questions: [] })).toMatchObject([
      { code: 'VALIDATION', path: ['questions'] },
    ])
    await life.act('gfp.desk', ReturnDocument, { questions: ['Which unit is meant?'] })
    expect(life.status).toBe('RETURNED')
    const mine = await life.read('rc.burkina-faso')
    expect(allowed(mine)).toEqual(
      expect.arrayContaining(['amendAdvisoryRequest', 'submitAdvisoryRequest', 'withdrawAdvisoryRequest']),
    )
    expect(mine?.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([])
    await life.act('rc.burkina-faso', AmendDocument, { justification: 'The unit in the north.', note: 'As asked.' })
    expect(life.status).toBe('SUBMITTED')
    const last = (await life.read('au.observer'))?.timeline.nodes.at(-1)
    expect(last).toMatchObject({ type: 'ADVISORY_REQUEST_ANSWERED', note: 'As asked.', from: 'RETURNED' })
    await life.act('gfp.desk', TriageDocument, {})
    expect(life.status).toBe('IN_TRIAGE')
  })

  test('RETURNED, answered by submitting again', async () => {
    const life = await (await RequestLife.file(world)).submitted()
    await life.act('gfp.desk', ReturnDocument, { questions: ['Is it still wanted?'] })
    await life.act('rc.burkina-faso', SubmitDocument, { note: 'It is.' })
    expect(life.status).toBe('SUBMITTED')
  })

  test('ON_HOLD and resumed where it was, with its clock', async () => {
    const life = await (await RequestLife.file(world)).inConsultation()
    await life.act('gfp.desk', HoldDocument, { reasons: 'Until the new framework is signed.' })
    expect(life.status).toBe('ON_HOLD')
    expect((await life.read('gfp.desk'))?.clocks.filter(({ stoppedAt }) => stoppedAt === null)).toEqual([])
    expect(
      rules(await life.refused('undp.officer', PositionDocument, { position: 'SUPPORT', reasons: 'Good.' })),
    ).toEqual(['ILLEGAL_TRANSITION'])
    await life.act('gfp.desk', ResumeDocument, {})
    expect(life.status).toBe('IN_CONSULTATION')
    const running = (await life.read('gfp.desk'))?.clocks.filter(({ stoppedAt }) => stoppedAt === null)
    expect(running).toMatchObject([{ kind: 'CONSULTATION', isOverdue: false }])
    await life.support('UNDP')
  })

  test('SUSPENDED on grave violations and resumed; nobody starts meanwhile', async () => {
    const life = await (await RequestLife.file(world, STARTING)).approved()
    const deployment = await life.assign()
    await life.act('ohchr.officer', SuspendDocument, { reasons: 'Credible reports are looked into.' })
    expect(life.status).toBe('SUSPENDED')
    const { startDeployment } = await ask(world.as('pd.desk'), StartDocument, {
      input: { id: deployment.id, expectedVersion: 1, idempotencyKey: 'while-suspended', startedOn: day(0) },
    })
    expect(startDeployment).toMatchObject({
      deployment: { status: 'PLANNED', version: 1 },
      errors: [{ code: 'ILLEGAL_TRANSITION' }],
    })
    // Findings are not for everybody.
    const reasons = async (as: string) =>
      (await life.read(as))?.timeline.nodes.some(({ note }) => note === 'Credible reports are looked into.')
    expect(await reasons('gfp.desk')).toBe(true)
    expect(await reasons('au.observer')).toBe(false)
    expect(rules(await life.refused('ohchr.officer', ResumeDocument, {}))).toEqual(['FORBIDDEN'])
    await life.act('gfp.desk', ResumeDocument, {})
    expect(life.status).toBe('STAFFING')
    await life.end(await life.start(deployment))
    expect(life.status).toBe('COMPLETED')
  })
})

function allowed(request: Awaited<ReturnType<RequestLife['read']>>): string[] {
  return (request?.allowedActions ?? []).filter((one) => one.allowed).map(({ action }) => action)
}
