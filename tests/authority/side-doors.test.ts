/** No side doors: what is hidden does not show by conflicts, warnings, cursors, ids, or retries. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  AssignDocument,
  type FileAdvisoryRequestInput,
  FileDocument,
  SubmitDocument,
  TriageDocument,
} from '../generated/graphql.js'
import { ask } from '../kit/documents.js'
import { NameOfficerDocument, UnnameOfficerDocument } from '../kit/more-documents.js'
import { day, filing } from '../kit/filing.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'

const RC = 'rc.burkina-faso'
/** Named is somebody whose entity has no part in it: seen by the own resident coordinator alone. */
const STRICT: Partial<FileAdvisoryRequestInput> = {
  sensitivity: 'STRICTLY_CONFIDENTIAL',
  namedOfficers: ['unhcr.officer'],
}
const NOBODY = Buffer.from('AdvisoryRequest:00000000-0000-7000-8000-000000000000').toString('base64')

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

test('a conflict with a hidden deployment names neither it nor what it serves, and says whom to ask', async () => {
  const named = ['gfp.desk', 'pd.desk', 'unodc.officer', 'undp.officer', 'ohchr.officer']
  const hidden = await (await RequestLife.file(world, { ...STRICT, namedOfficers: named })).approved()
  const assignment = await hidden.assignment()
  const { assignExpert } = await ask(world.as('pd.desk'), AssignDocument, { input: assignment })
  expect(assignExpert.errors).toEqual([])
  const reference = assignExpert.deployment?.reference ?? ''
  await hidden.refresh()
  await hidden.act(RC, UnnameOfficerDocument, { handle: 'pd.desk' })

  const open = await (
    await RequestLife.file(world, { startOn: hidden.input.startOn ?? day(40), sgfAreas: ['COMMAND'] })
  ).approved()
  const input = {
    ...(await open.assignment(assignment.expertId)),
    startOn: assignment.startOn,
    endOn: assignment.endOn,
  }
  const again = await ask(world.as('pd.desk'), AssignDocument, { input })
  expect(again.assignExpert.errors).toMatchObject([{ code: 'CONFLICT', rule: 'deployment.no-overlap' }])
  const text = JSON.stringify([again, await open.candidates(50)])
  expect(text).toContain('Global Focal Point desk')
  expect(reference).toMatch(/^DP-/)
  for (const secret of [reference, hidden.reference, hidden.id]) expect(text).not.toContain(secret)
})

test('likely duplicates are shown to who may see each of them, and to acknowledge a hidden one is to acknowledge nothing', async () => {
  const first = await (await RequestLife.file(world, STRICT)).submitted()
  const { startOn, sgfAreas, durationMonths } = first.input
  const like = filing({ startOn: startOn ?? null, sgfAreas: sgfAreas ?? null, durationMonths: durationMonths ?? null })
  const filed = await ask(world.as(RC), FileDocument, { input: like })
  const draft = filed.fileAdvisoryRequest.request
  const submit = async (acknowledgedDuplicates: string[]) => {
    const input = { id: draft?.id ?? '', expectedVersion: 1, idempotencyKey: randomUUID(), acknowledgedDuplicates }
    return (await ask(world.as(RC), SubmitDocument, { input })).submitAdvisoryRequest
  }
  const foreign = await (await RequestLife.file(world, { ...STRICT, country: 'LBR' }, 'rc.liberia')).submitted()
  const suspected = await submit([])
  expect(suspected.errors).toMatchObject([{ code: 'DUPLICATE_SUSPECTED' }])
  expect(suspected.errors[0]?.message).toContain(first.reference)
  expect(await first.read(RC)).not.toBeNull()
  // An id of somebody else's request answers like one that nobody gave.
  expect(await submit([foreign.id])).toEqual(await submit([NOBODY]))
  expect((await submit([first.id])).errors).toEqual([])
})

test('a hidden id answers to the letter like one that nobody gave', async () => {
  const hidden = await (await RequestLife.file(world, STRICT)).submitted()
  const desk = world.as('gfp.desk')
  const document =
    'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } events(first: 5, filter: { subject: [$id] }) { totalCount nodes { type } } }'
  const answer = async (id: string) => JSON.stringify(await desk.run(document, { id })).replaceAll(id, '')
  expect(await answer(hidden.id)).toBe(await answer(NOBODY))
  const step = async (id: string) => {
    const input = { id, expectedVersion: 1, idempotencyKey: randomUUID() }
    return (await ask(desk, TriageDocument, { input })).triageAdvisoryRequest
  }
  expect(await step(hidden.id)).toEqual(await step(NOBODY))
})

test('a cursor of who sees more shows who sees less no more', async () => {
  const hidden = await (await RequestLife.file(world, STRICT)).submitted()
  const document = `query ($after: String) { advisoryRequests(first: 3, after: $after, orderBy: { field: REFERENCE, direction: DESC }) {
    totalCount edges { cursor node { reference } } } }`
  type Page = { advisoryRequests: { totalCount: number; edges: { cursor: string; node: { reference: string } }[] } }
  const mine = await world.as(RC).run<Page>(document)
  const place = mine.advisoryRequests.edges.find(({ node }) => node.reference === hidden.reference)
  if (!place) throw new Error('The resident coordinator does not see the own request')
  // The cursor tells nothing to be read off, and leads to what lies beyond for this reader.
  expect(Buffer.from(place.cursor, 'base64').toString()).not.toContain(hidden.reference)
  const theirs = await world.as('gfp.desk').run<Page>(document, { after: place.cursor })
  const whole = await world.as('gfp.desk').run<Page>(document)
  expect(JSON.stringify(theirs)).not.toContain(hidden.reference)
  expect(theirs.advisoryRequests.totalCount).toBe(whole.advisoryRequests.totalCount)
})

test('a retry after rights were lost is acknowledged, and shows nothing', async () => {
  const life = await (await RequestLife.file(world, { ...STRICT, namedOfficers: ['gfp.desk'] })).submitted()
  const input = life.inputFor<{ id: string; expectedVersion: number; idempotencyKey: string }>({})
  const retry = async () => (await ask(world.as('gfp.desk'), TriageDocument, { input })).triageAdvisoryRequest
  expect(await retry()).toMatchObject({ request: { id: life.id, status: 'IN_TRIAGE' }, errors: [] })
  await life.refresh()
  await life.act(RC, UnnameOfficerDocument, { handle: 'gfp.desk' })
  expect(await retry()).toEqual({ request: null, errors: [] })
  await life.act(RC, NameOfficerDocument, { handle: 'gfp.desk' })
  expect(await retry()).toMatchObject({ request: { id: life.id, status: 'IN_TRIAGE' }, errors: [] })
})
