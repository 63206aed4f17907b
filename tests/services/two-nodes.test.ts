/** Two nodes on one PostgreSQL: they begin together, and what is done on one is told on the other. */
import { readdirSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../prisma/database.js'
import { Client } from '../kit/client.js'
import { ask } from '../kit/documents.js'
import { type HubProcess, startProcess } from '../kit/hub-process.js'
import { expectIntegrity } from '../kit/integrity.js'
import { makePlace } from '../kit/place.js'
import { filing } from '../kit/filing.js'
import { rowCounts } from '../kit/row-counts.js'
import { scratchDatabase, type ScratchDatabase } from '../kit/scratch-database.js'
import { startHub } from '../kit/world.js'
import {
  EverythingDocument,
  FileDocument,
  OpenRequestsDocument,
  RequestChangesDocument,
  SubmitDocument,
  WhatHappenedDocument,
} from '../generated/graphql.js'

let scratch: ScratchDatabase
let nodes: readonly [HubProcess, HubProcess]

beforeAll(async () => {
  scratch = await scratchDatabase()
  const settings = { DATABASE_URL: scratch.url }
  const started = await Promise.allSettled([startProcess(settings), startProcess(settings)])
  const [one, other] = started.map((result) => {
    if (result.status === 'rejected') throw result.reason
    return result.value
  })
  if (!one || !other) throw new Error('There are not two nodes')
  nodes = [one, other]
  console.log(
    `from nothing: ready after ${nodes.map(({ readyAfter }) => (readyAfter / 1_000).toFixed(1)).join(' and ')} s`,
  )
}, 180_000)

afterAll(async () => {
  await Promise.all(nodes?.map((node) => node.stop()) ?? [])
  await scratch?.drop()
}, 30_000)

test('both are ready', async () => {
  for (const { url } of nodes) {
    expect((await fetch(new URL('/readyz', url))).status).toBe(200)
  }
})

test('it was migrated once and seeded once: it holds what a database of one node holds', async () => {
  const migrations = readdirSync('prisma/migrations', { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const applied = await rows(scratch.url, 'SELECT count(*) FROM "_prisma_migrations" WHERE finished_at IS NOT NULL')
  expect(applied).toEqual([{ count: String(migrations.length) }])
  const said = nodes.map(({ said }) => said.some((line) => line.startsWith('Migrations: applied')))
  expect(said.filter(Boolean)).toHaveLength(1)

  // One node on a copy of what one node seeded. Settings hold what each hub makes for itself.
  const place = await makePlace()
  const world = await startHub({ place })
  try {
    const { HubSetting: _own, ...alone } = await counts(place.settings['DATABASE_URL'] ?? '')
    const { HubSetting: _theirs, ...together } = await counts(scratch.url)
    expect(together).toEqual(alone)
  } finally {
    await world.close()
    await place.drop()
  }
})

test('what is done on one node reaches a subscriber of the other', async () => {
  const [a, b] = nodes
  const last = await ask(new Client(b, 'gfp.desk'), WhatHappenedDocument, { first: 100 })
  const after = last.events.pageInfo.endCursor
  const watcher = new Client(b, 'gfp.desk')
  const live = await watcher.subscribe(RequestChangesDocument, { after })
  const over = await watcher.subscribe(RequestChangesDocument, { after }, 'sse')
  const rc = new Client(a, 'rc.burkina-faso')
  const { fileAdvisoryRequest } = await ask(rc, FileDocument, { input: filing() })
  const id = fileAdvisoryRequest.request?.id ?? ''
  await ask(rc, SubmitDocument, { input: { id, expectedVersion: 1, idempotencyKey: 'submit' } })
  for (const stream of [live, over]) {
    const told = await stream.waitFor(({ data }) => data?.advisoryRequestChanged.request?.id === id, 10_000)
    expect(told.data?.advisoryRequestChanged).toMatchObject({
      event: { type: 'ADVISORY_REQUEST_SUBMITTED' },
      request: { status: 'SUBMITTED', version: 2 },
    })
  }
  // Cursors of lists and of streams hold on every node.
  const { advisoryRequests } = await ask(new Client(a, 'gfp.desk'), OpenRequestsDocument, { first: 3 })
  const next = { first: 3, after: advisoryRequests.pageInfo.endCursor }
  const [onA, onB] = await Promise.all(
    nodes.map((node) => ask(new Client(node, 'gfp.desk'), OpenRequestsDocument, next)),
  )
  expect(onB).toEqual(onA)
  await watcher.close()
})

test('of many commits on both nodes a subscriber is told each once, in order', async () => {
  const rounds = 20
  const watcher = new Client(nodes[1], 'auditor')
  const known = await ask(watcher, WhatHappenedDocument, { first: 100, filter: { since: new Date().toISOString() } })
  expect(known.events.nodes).toEqual([])
  const probe = await ask(new Client(nodes[0], 'rc.ethiopia'), FileDocument, { input: filing({ country: 'ETH' }) })
  const filter = { subject: [probe.fileAdvisoryRequest.request?.id ?? ''] }
  const { events } = await ask(watcher, WhatHappenedDocument, { first: 1, filter })
  const live = await watcher.subscribe(EverythingDocument, { after: events.pageInfo.endCursor })
  const ids = await Promise.all(
    Array.from({ length: rounds }, async (_, index) => {
      const rc = new Client(index % 2 ? nodes[0] : nodes[1], 'rc.ethiopia')
      const { fileAdvisoryRequest } = await ask(rc, FileDocument, { input: filing({ country: 'ETH' }) })
      return fileAdvisoryRequest.request?.id
    }),
  )
  const told: { position: number; id: string | undefined }[] = []
  while (told.length < rounds) {
    const { eventAppended } = await live.data(10_000)
    told.push({ position: Number(eventAppended.position), id: eventAppended.subject?.id })
  }
  expect(new Set(told.map(({ id }) => id))).toEqual(new Set(ids))
  expect(told.map(({ position }) => position)).toEqual(told.map((_, index) => (told[0]?.position ?? 0) + index))
  await watcher.close()
})

test('state, log and audit agree, those of the seeding too', async () => {
  const database = await openDatabase({ url: scratch.url, dataDir: '' })
  try {
    await expectIntegrity(database)
  } finally {
    await database.close()
  }
})

async function counts(url: string): Promise<Record<string, number>> {
  const database = await openDatabase({ url, dataDir: '' })
  try {
    return await rowCounts(database)
  } finally {
    await database.close()
  }
}

async function rows(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
