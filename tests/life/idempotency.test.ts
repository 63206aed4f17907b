/** A retry with the same key answers as it was done, seen with today's rights, and does nothing. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../kit/documents.js'
import { UnnameOfficerDocument } from '../kit/more-documents.js'
import { day, filing, STARTING } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { untouched } from '../kit/untouched.js'
import { startHub, type World } from '../kit/world.js'
import {
  AmendDocument,
  AssignDocument,
  FileDocument,
  HoldDocument,
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

test('a filing sent twice makes one request', async () => {
  const input = filing()
  const first = await ask(world.as(RC), FileDocument, { input })
  const again = await untouched(world, () => ask(world.as(RC), FileDocument, { input }))
  expect(again).toEqual(first)
})

test('the order of its fields does not matter', async () => {
  const input = filing()
  const first = await ask(world.as(RC), FileDocument, { input })
  const turned = Object.fromEntries(Object.entries(input).reverse()) as typeof input
  expect(await untouched(world, () => ask(world.as(RC), FileDocument, { input: turned }))).toEqual(first)
})

test('a step answers with status and version of then, though the request has moved on', async () => {
  const life = await RequestLife.file(world)
  const submit = { input: life.inputFor({}) }
  const first = await ask(world.as(RC), SubmitDocument, submit)
  await life.refresh()
  await life.act('gfp.desk', TriageDocument, {})
  await life.act('gfp.desk', HoldDocument, { reasons: 'Until the framework is signed.' })
  const again = await untouched(world, () => ask(world.as(RC), SubmitDocument, submit))
  expect(again).toEqual(first)
  expect(again.submitAdvisoryRequest).toMatchObject({ request: { status: 'SUBMITTED', version: 2 }, errors: [] })
  expect(life).toMatchObject({ status: 'ON_HOLD', version: 4 })
})

test('what a retry answers is seen with the rights of today', async () => {
  const life = await RequestLife.file(world, { sensitivity: 'STRICTLY_CONFIDENTIAL', namedOfficers: ['gfp.desk'] })
  await life.submitted()
  const input = life.inputFor({})
  const first = await ask(world.as('gfp.desk'), TriageDocument, { input })
  expect(first.triageAdvisoryRequest).toMatchObject({ request: { status: 'IN_TRIAGE' }, errors: [] })
  await life.refresh()
  await life.act(RC, UnnameOfficerDocument, { handle: 'gfp.desk' })
  const again = await untouched(world, () => ask(world.as('gfp.desk'), TriageDocument, { input }))
  expect(again.triageAdvisoryRequest).toEqual({ request: null, errors: [] })
})

test('a deployment answers as it was, and its request with it', async () => {
  const life = await (await RequestLife.file(world, STARTING)).approved()
  const assign = { input: await life.assignment() }
  const assigned = await ask(world.as('pd.desk'), AssignDocument, assign)
  const id = assigned.assignExpert.deployment?.id ?? ''
  const start = { input: { id, expectedVersion: 1, idempotencyKey: randomUUID(), startedOn: day(0) } }
  const started = await ask(world.as('pd.desk'), StartDocument, start)
  await life.end({ id, version: 2 })
  expect(life.status).toBe('COMPLETED')
  expect(await untouched(world, () => ask(world.as('pd.desk'), StartDocument, start))).toEqual(started)
  const again = await untouched(world, () => ask(world.as('pd.desk'), AssignDocument, assign))
  expect(again).toEqual(assigned)
  expect(again.assignExpert.deployment).toMatchObject({ status: 'PLANNED', request: { status: 'STAFFING' } })
})

test('it holds after a restart', async () => {
  const input = filing()
  const first = await ask(world.as(RC), FileDocument, { input })
  await world.restart()
  expect(await ask(world.as(RC), FileDocument, { input })).toEqual(first)
})

test('a refusal is not remembered: the same key does it once nothing stands against it', async () => {
  const life = await RequestLife.file(world, { justification: null })
  const submit = { ...life.inputFor({}), expectedVersion: 2 }
  const early = await untouched(world, () => ask(world.as(RC), SubmitDocument, { input: submit }))
  expect(early.submitAdvisoryRequest.errors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
  await life.act(RC, AmendDocument, { justification: 'Trust has to be rebuilt.' })
  const done = await ask(world.as(RC), SubmitDocument, { input: submit })
  expect(done.submitAdvisoryRequest).toMatchObject({ request: { status: 'SUBMITTED', version: 3 }, errors: [] })
})

test('a key with a character that no text can have is refused as data', async () => {
  const input = { ...filing(), idempotencyKey: 'null \u0000 character' }
  const { fileAdvisoryRequest } = await untouched(world, () => ask(world.as(RC), FileDocument, { input }))
  expect(fileAdvisoryRequest.errors).toMatchObject([{ code: 'VALIDATION' }])
})
