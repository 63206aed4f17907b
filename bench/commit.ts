/**
 * What it costs to give positions in commit order. The same transactions, by 16 writers at a time on a PostgreSQL of the
 * run's own: as they are, and with positions from a sequence, which takes no lock. Variants take turns within a run, so
 * that a busy machine is busy for all of them.
 *
 *   npx tsx bench/commit.ts [rounds] [seconds a turn]
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { ROOT, runToEnd } from './processes/child.js'
import { PrivatePostgres } from './processes/postgres.js'

const DATABASE = 'commits'
const [rounds = 5, seconds = 4] = process.argv.slice(2).map(Number)

const LOCK = `SELECT * INTO STRICT head FROM "LogHead" WHERE "id" = 1 FOR UPDATE;`
const SEQUENCES = `head."position" := nextval('bench_position') - 1; head."auditSequence" := nextval('bench_audit') - 1; head."auditHash" := '';`
const HEAD = /UPDATE "LogHead" SET .*? WHERE "id" = 1;/
const NOTIFY = `PERFORM pg_notify('focalpoint_log', '');`

interface Variant {
  readonly name: string
  readonly call: string
  /** Makes its function from the real one, so that they differ in this alone. */
  readonly change?: (body: string) => string
}

const VARIANTS: readonly Variant[] = [
  { name: 'commit order (append_log)', call: 'append_log' },
  { name: 'commit order, no NOTIFY', call: 'append_quietly', change: (body) => replaced(body, NOTIFY, 'NULL;') },
  { name: 'sequence', call: 'append_unordered', change: unordered },
  {
    name: 'sequence, no NOTIFY',
    call: 'append_unordered_quietly',
    change: (body) => replaced(unordered(body), NOTIFY, 'NULL;'),
  },
  { name: 'no log at all', call: '' },
]

function unordered(body: string): string {
  return replaced(replaced(body, LOCK, SEQUENCES), HEAD, '')
}

function replaced(body: string, what: string | RegExp, by: string): string {
  const other = body.replace(what, () => by)
  if (other === body) throw new Error(`append_log has changed: it has no ${String(what)}. Mend bench/commit.ts.`)
  return other
}

const event = JSON.stringify([
  {
    type: 'ADVISORY_REQUEST_AMENDED',
    occurredAt: new Date(),
    subjectType: 'ADVISORY_REQUEST',
    subjectId: randomUUID(),
    version: 2,
    changes: [{ field: 'title', from: 'before', to: 'after' }],
    humanRights: false,
    countryCode: 'BFA',
    sensitivity: 'UNCLASSIFIED',
    phase: 'FILED',
    partyCodes: ['UNODC', 'UNDP'],
    namedHandles: [],
    openedHandles: [],
    audienceCodes: [],
    facts: { countryCode: 'BFA', status: 'SUBMITTED', title: 'x'.repeat(200) },
    factsBefore: { countryCode: 'BFA', status: 'DRAFT', title: 'x'.repeat(200) },
  },
])
const audit = JSON.stringify([
  { occurredAt: new Date(), action: 'request.amend', record: JSON.stringify({ input: 'x'.repeat(300) }) },
])

/** One transaction as `prisma/commit` makes it: the key, the state, the answer, the log. @returns milliseconds. */
async function commit(client: pg.Client, writer: number, { call }: Variant): Promise<number> {
  const from = performance.now()
  const key = randomUUID()
  const account = '00000000-0000-4000-8000-000000000000'
  await client.query('BEGIN')
  await client.query({
    name: 'key',
    text: `INSERT INTO "IdempotencyRecord" VALUES ($1, $2, 'amend', 'hash', '{}', now()) ON CONFLICT DO NOTHING`,
    values: [account, key],
  })
  await client.query({
    name: 'state',
    text: `UPDATE "HubSetting" SET "value" = $2 WHERE "key" = $1`,
    values: [`bench/${writer}`, key.repeat(8)],
  })
  await client.query({
    name: 'answer',
    text: `UPDATE "IdempotencyRecord" SET "answer" = '{"things":{}}' WHERE "accountId" = $1 AND "key" = $2`,
    values: [account, key],
  })
  if (call) await client.query({ name: call, text: `SELECT ${call}($1::jsonb, $2::jsonb)`, values: [event, audit] })
  await client.query('COMMIT')
  return performance.now() - from
}

async function turn(clients: readonly pg.Client[], variant: Variant): Promise<{ rate: number; times: number[] }> {
  const times: number[] = []
  const from = performance.now()
  const end = from + seconds * 1_000
  await Promise.all(
    clients.map(async (client, writer) => {
      while (performance.now() < end) times.push(await commit(client, writer, variant))
    }),
  )
  return { rate: (times.length * 1_000) / (performance.now() - from), times }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  return client
}

async function prepare(url: string): Promise<void> {
  await runToEnd(process.execPath, ['--import', 'tsx', 'prisma/migrate-cli.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], DATABASE_URL: url },
  })
  const admin = await connected(url)
  await admin.query(
    'CREATE SEQUENCE bench_position START 1000000000000; CREATE SEQUENCE bench_audit START 1000000000000',
  )
  const { rows } = await admin.query<{ body: string }>(`SELECT pg_get_functiondef('append_log'::regproc) AS body`)
  const body = rows[0]?.body ?? ''
  for (const { call, change } of VARIANTS) {
    if (change) await admin.query(change(body).replace('append_log(', `${call}(`))
  }
  for (let writer = 0; writer < 16; writer++) {
    await admin.query(`INSERT INTO "HubSetting" VALUES ($1, '')`, [`bench/${writer}`])
  }
  await admin.end()
}

const postgres = await PrivatePostgres.start()
try {
  await postgres.ask(`CREATE DATABASE "${DATABASE}"`)
  const url = postgres.url(DATABASE)
  await prepare(url)
  for (const writers of [1, 16]) {
    const clients = await Promise.all(Array.from({ length: writers }, () => connected(url)))
    const rates = new Map<Variant, number[]>()
    const times = new Map<Variant, number[]>()
    for (let round = 0; round <= rounds; round++) {
      for (const variant of VARIANTS) {
        const { rate, times: measured } = await turn(clients, variant)
        // The first round only warms up.
        if (round === 0) continue
        rates.set(variant, [...(rates.get(variant) ?? []), rate])
        times.set(variant, [...(times.get(variant) ?? []), ...measured])
      }
    }
    await Promise.all(clients.map((client) => client.end()))
    console.log(`\n| ${writers} writer${writers > 1 ? 's' : ''} | commits/s (median; least–most) | p50 ms | p99 ms |`)
    console.log('| --- | --- | --- | --- |')
    for (const variant of VARIANTS) {
      const all = rates.get(variant) ?? []
      const range = `${Math.min(...all).toFixed(0)}–${Math.max(...all).toFixed(0)}`
      const latencies = [0.5, 0.99].map((share) => quantile(times.get(variant) ?? [], share).toFixed(2))
      console.log(`| ${variant.name} | ${quantile(all, 0.5).toFixed(0)}; ${range} | ${latencies.join(' | ')} |`)
    }
  }
} finally {
  await postgres.remove()
}
