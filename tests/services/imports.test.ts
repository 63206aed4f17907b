/** Two nodes import at once: both come to an end, whatever order their files have; and how a write that never gets through ends. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commit } from '../../prisma/commit.js'
import { day } from '../kit/filing.js'
import { TeamLife } from '../kit/team-life.js'
import { startTwoNodes, type TwoNodes } from '../kit/two-nodes.js'
import type { World } from '../kit/world.js'

const REQUESTS = 20
const ROUNDS = 3

let nodes: TwoNodes
let one: World
let other: World

beforeAll(async () => {
  nodes = await startTwoNodes()
  ;({ one, other } = nodes)
}, 60_000)

afterAll(() => nodes?.close())

const HEADING = 'teamRequest,size,women,readyOn,noConvictions,noPendingCases,training,signedBy,signedOn'

async function importPledges(world: World, handle: string, references: readonly string[]) {
  const rows = references.map((reference) => `${reference},8,2,${day(30)},yes,yes,yes,Ministry,${day(-2)}`)
  const { importPledges: payload } = await world
    .as(handle)
    .run<{ importPledges: object }>(
      'mutation ($input: ImportPledgesInput!) { importPledges(input: $input) { report { accepted imported } errors { code message } } }',
      { input: { idempotencyKey: randomUUID(), csv: [HEADING, ...rows].join('\n'), dryRun: false } },
    )
  return payload
}

test('pledges for the same requests, in one order and in the other: both are imported', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const references: string[] = []
    for (let number = 0; number < REQUESTS; number++) {
      const life = await TeamLife.report(one)
      await life.published()
      references.push(life.reference)
    }
    const payloads = await Promise.all([
      importPledges(one, 'delegate.a', references),
      importPledges(other, 'delegate.b', references.toReversed()),
    ])
    const done = { report: { accepted: REQUESTS, imported: true }, errors: [] }
    expect(payloads).toEqual([done, done])
  }
}, 120_000)

test('progress is told by the node that does not import', async () => {
  const life = await TeamLife.report(one)
  await life.published()
  const key = randomUUID()
  await one
    .as('delegate.c')
    .run('mutation ($input: ImportPledgesInput!) { importPledges(input: $input) { errors { code } } }', {
      input: {
        idempotencyKey: key,
        dryRun: true,
        csv: `${HEADING}\n${life.reference},8,2,${day(30)},yes,yes,yes,M,${day(-2)}`,
      },
    })
  const document = 'query ($key: String!) { importProgress(idempotencyKey: $key) { state done } }'
  expect(await other.as('delegate.c').run(document, { key })).toEqual({
    importProgress: { state: 'NOT_IMPORTED', done: 1 },
  })
})

test('a write that meets one deadlock after the other is refused as one that may be sent again, and leaves nothing', async () => {
  const { database } = one.hub
  const { id, ...account } = await database.client.account.findFirstOrThrow({ where: { handle: 'delegate.a' } })
  const key = randomUUID()
  let attempts = 0
  const outcome = await commit(
    { database, now: () => new Date() },
    { ...account, accountId: id },
    'test.deadlock',
    { idempotencyKey: key },
    async (tx) => {
      attempts++
      await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = 'deadlock_detected'; END $$`
      throw new Error('It did not fail')
    },
  )
  expect(outcome.refusals).toMatchObject([{ code: 'CONFLICT', message: expect.stringContaining('same key') as string }])
  expect(attempts).toBe(4)
  expect(await database.client.idempotencyRecord.count({ where: { key } })).toBe(0)
})
