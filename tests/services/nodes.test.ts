/** Several nodes on one PostgreSQL. */
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readEnvironment } from '../../server/environment.js'
import { createHub, type Hub } from '../../server/hub.js'
import { Client } from '../kit/client.js'
import { type ScratchDatabase, scratchDatabase } from '../kit/scratch-database.js'
import { SEEDS } from '../kit/template.js'
import { happen } from '../kit/happening.js'
import { smallSchema } from '../server/small-schema.js'

const HAPPENED = 'subscription ($after: String) { happened(after: $after) { type position } }'

interface Happened {
  happened: { type: string; position: string }
}

let scratch: ScratchDatabase
let nodes: Hub[]
const progress: string[][] = [[], [], []]

beforeAll(async () => {
  scratch = await scratchDatabase()
  const environment = readEnvironment({
    PORT: '0',
    DATABASE_URL: scratch.url,
    GRACE_SECONDS: '2',
    DATABASE_POOL_SIZE: '4',
  })
  const logger = pino({ level: 'silent' })
  nodes = await Promise.all(
    progress.map((lines) =>
      createHub({ environment, schema: smallSchema, seeds: SEEDS, logger, progress: (line) => lines.push(line) }),
    ),
  )
}, 120_000)

afterAll(async () => {
  await Promise.all(nodes?.map((node) => node.close()) ?? [])
  await scratch?.drop()
})

test('three started at once on an empty database migrate and seed it once', async () => {
  const { pool, client } = (nodes[0] as Hub).database
  const { rows } = await pool.query('SELECT migration_name, finished_at FROM "_prisma_migrations"')
  expect(new Set(rows.map(({ migration_name: name }) => name as string)).size).toBe(rows.length)
  expect(rows.every(({ finished_at: finished }) => finished)).toBe(true)
  expect(progress.filter((lines) => lines.some((line) => line.startsWith('Migrations:')))).toHaveLength(1)
  expect(progress.filter((lines) => lines.some((line) => line.startsWith('Demonstration:')))).toHaveLength(1)
  // Positions without a gap: nothing was seeded a second time and then undone.
  const { position } = await client.logHead.findUniqueOrThrow({ where: { id: 1 } })
  expect(await client.event.count()).toBe(Number(position))
})

test('a cursor of one node is one of the others, and what one node writes arrives at all', async () => {
  const after = String((nodes[0] as Hub).fanout.position)
  const streams = await Promise.all(
    nodes.map((node) => new Client(node, 'auditor').subscribe<Happened>(HAPPENED, { after })),
  )
  for (const [index, node] of nodes.entries()) await happen(node.database, `FROM_${index}`)
  for (const live of streams) {
    for (const index of nodes.keys()) expect((await live.data()).happened.type).toBe(`FROM_${index}`)
    await live.close()
  }
})

test('a node whose database connections are cut comes back by itself and misses nothing', async () => {
  const [node, other] = nodes as [Hub, Hub]
  const after = String(node.fanout.position)
  const live = await new Client(node, 'auditor').subscribe<Happened>(HAPPENED, { after })
  await other.database.pool.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  for (let count = 0; count < 5; count++) {
    await expect
      .poll(() =>
        happen(other.database, `AFTER_${count}`).then(
          () => true,
          () => false,
        ),
      )
      .toBe(true)
  }
  for (let count = 0; count < 5; count++) expect((await live.data()).happened.type).toBe(`AFTER_${count}`)
  await live.close()
})
