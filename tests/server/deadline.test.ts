/** An operation that takes too long or reads too often is stopped, and with it the statement that PostgreSQL runs for it. */
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WATERMARK } from '../../schema/as-of.js'
import type { Context } from '../../schema/context.js'
import { startHub, type World } from '../kit/world.js'
import { codeOf, send, TRANSPORTS } from '../kit/transports.js'
import { note } from '../live/happenings.js'
import { TestSocket } from '../live/socket.js'
import { late, smallSchema } from './small-schema.js'

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { OPERATION_SECONDS: '1', CLOCK_SECONDS: '3600', EVENT_POLL_MS: '60000' } })
})
afterAll(() => world.close())

/** Keeps readers of advisory requests waiting: by a lock on PostgreSQL, on the embedded database by its only session. */
async function whileBlocked<Result>(act: () => Promise<Result>): Promise<Result> {
  const { pool, kind } = world.hub.database
  const connection = await pool.connect()
  try {
    await connection.query('BEGIN')
    if (kind === 'postgresql') await connection.query('LOCK TABLE "AdvisoryRequest" IN ACCESS EXCLUSIVE MODE')
    return await act()
  } finally {
    await connection.query('ROLLBACK')
    connection.release()
  }
}

/** Visitors, who need not be looked up: on the embedded database that would wait as well. */
const DOCUMENTS = {
  'each read by itself': '{ advisoryRequests(first: 1) { totalCount nodes { id } } }',
  'one state for all reads': '{ advisoryRequests(first: 1) { asOf totalCount nodes { id } } }',
}

test.each(Object.entries(DOCUMENTS))('%s: TIMED_OUT on every transport', async (_name, query) => {
  const answers = await whileBlocked(() => Promise.all(TRANSPORTS.map((over) => send(over, world.hub, { query }))))
  expect(answers.map(codeOf)).toEqual(TRANSPORTS.map(() => 'TIMED_OUT'))
  for (const { errors } of answers) expect(JSON.stringify(errors)).not.toMatch(/prisma|statement|INTERNAL/i)
  expect((await send('POST', world.hub, { query })).errors).toBeUndefined()
})

test('nothing is left running or open on the database, and nothing was logged as a defect', async () => {
  const { pool, kind } = world.hub.database
  const before = world.logged.filter(({ level }) => level === 50).length
  await whileBlocked(async () => {
    const waiting = Object.values(DOCUMENTS).map((query) => send('POST', world.hub, { query }))
    await Promise.all(waiting)
    if (kind !== 'postgresql') return
    const blocked = `SELECT count(*)::int AS count FROM pg_stat_activity
      WHERE datname = current_database() AND wait_event_type = 'Lock'`
    await expect
      .poll(async () => (await pool.query<{ count: number }>(blocked)).rows[0]?.count, { timeout: 10_000 })
      .toBe(0)
  })
  expect(world.logged.filter(({ level }) => level === 50)).toHaveLength(before)
})

/** A schema whose one field reads as often as it is asked to: what no cost was told for. */
const reading = new GraphQLSchema({
  query: new GraphQLObjectType<object, Context>({
    name: 'Query',
    fields: {
      reads: {
        type: GraphQLInt,
        args: { count: { type: GraphQLInt } },
        resolve: async (_root, { count }: { count: number }, { db }) => {
          const read = () => db.skill.findUnique({ where: { code: 'FORENSICS' }, select: { code: true } })
          return (await Promise.all(Array.from({ length: count }, read))).length
        },
      },
      asOf: {
        type: GraphQLString,
        extensions: WATERMARK,
        resolve: async (_root, _args, { asOf }) => String(await asOf?.()),
      },
    },
  }),
})

test('a query that reads more than a thousand times is stopped, also where all reads see one state', async () => {
  const small = await startHub({ schema: reading, settings: { CLOCK_SECONDS: '3600', EVENT_POLL_MS: '60000' } })
  try {
    for (const fields of ['', 'asOf']) {
      const ask = (count: number) => send('POST', small.hub, { query: `{ reads(count: ${count}) ${fields} }` })
      expect([fields, (await ask(990)).data]).toMatchObject([fields, { reads: 990 }])
      const { data, ...answer } = await ask(1_001)
      expect([fields, codeOf(answer), data]).toEqual([
        fields,
        'LIMIT_EXCEEDED',
        { reads: null, ...(fields && { asOf: expect.any(String) }) },
      ])
    }
  } finally {
    await small.close()
  }
}, 30_000)

test('what an event is to tell and does not in time is begun anew; the event comes whole, and once', async () => {
  const small = await startHub({
    schema: smallSchema,
    settings: { OPERATION_SECONDS: '1', CLOCK_SECONDS: '3600' },
  })
  try {
    const socket = await TestSocket.as(small.hub, 'auditor')
    await socket.subscribe('a', 'subscription { happened { type late } }')
    await note(small.hub.database, 1)
    // The first is never answered, all others at once.
    await late.next()
    const answering = (async () => {
      for (;;) (await late.next(20_000))('at last')
    })().catch(() => undefined)
    await socket.messages.waitFor(({ type }) => type === 'next', 20_000)
    await note(small.hub.database, 1)
    await socket.messages.waitFor(({ type }) => type === 'next', 20_000)
    const told = { data: { happened: { type: expect.any(String), late: 'at last' } } }
    const payloads = socket.messages.all.filter(({ type }) => type === 'next').map(({ payload }) => payload)
    expect(payloads).toEqual([told, told])
    late.end()
    await answering
    await socket.close()
  } finally {
    await small.close()
  }
}, 30_000)
