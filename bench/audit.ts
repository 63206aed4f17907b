/**
 * What the audit of reads costs: answers a second to the same query, once where the one request that it lists is
 * confidential, and once where it is not and nothing is recorded. The two take turns, so that a busy machine is busy for
 * both. Then how long it takes to verify the trail that has come of it. On a PostgreSQL of the run's own.
 *
 *   npx tsx bench/audit.ts [rounds] [seconds a turn]
 */
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { ROOT, runToEnd } from './processes/child.js'
import { HubNode } from './processes/hub-node.js'
import { PrivatePostgres } from './processes/postgres.js'

const [rounds = 5, seconds = 4] = process.argv.slice(2).map(Number)
const DATABASE = 'audit'
const agent = new Agent({ keepAlive: true, maxSockets: 64 })

const bodyOf = (sensitivity: string): string =>
  JSON.stringify({
    query: `{ advisoryRequests(first: 1, filter: { sensitivity: [${sensitivity}] }) { nodes { id reference title status } } }`,
  })

async function ask(url: string, body: string): Promise<string> {
  const headers = { authorization: 'Bearer gfp.desk', 'content-type': 'application/json' }
  const sent = request(url, { method: 'POST', agent, headers })
  sent.end(body)
  const [response] = (await once(sent, 'response')) as [AsyncIterable<Buffer>]
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}

/** @returns answers a second. */
async function turn(url: string, clients: number, body: string): Promise<number> {
  let answers = 0
  const from = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() - from < seconds * 1_000) {
        if (!(await ask(url, body)).includes('"title"')) throw new Error('No request was answered')
        answers++
      }
    }),
  )
  return (answers * 1_000) / (performance.now() - from)
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

const postgres = await PrivatePostgres.start()
try {
  await postgres.ask(`CREATE DATABASE "${DATABASE}"`)
  const node = await HubNode.on({ databaseUrl: postgres.url(DATABASE) })
  await node.start()
  console.log('| clients | answers/s recorded | not recorded | ratio |\n| --- | --- | --- | --- |')
  for (const clients of [1, 16, 64]) {
    const recorded: number[] = []
    const unrecorded: number[] = []
    for (let round = 0; round <= rounds; round++) {
      const rates = [
        await turn(node.url, clients, bodyOf('CONFIDENTIAL')),
        await turn(node.url, clients, bodyOf('UNCLASSIFIED')),
      ]
      // The first round only warms up.
      if (round === 0) continue
      recorded.push(rates[0] ?? 0)
      unrecorded.push(rates[1] ?? 0)
    }
    const [one, other] = [median(recorded), median(unrecorded)]
    console.log(`| ${clients} | ${one.toFixed(0)} | ${other.toFixed(0)} | ${(one / other).toFixed(2)} |`)
  }
  await node.end('SIGTERM')
  const [trail] = await postgres.ask<{ count: string }>('SELECT count(*) FROM "AuditEntry"', DATABASE)
  const from = performance.now()
  await runToEnd(process.execPath, ['--import', 'tsx', 'server/audit/verify-main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], DATABASE_URL: postgres.url(DATABASE) },
  })
  console.log(
    `\nVerified ${trail?.count} entries, the start of the program included, in ${((performance.now() - from) / 1_000).toFixed(1)} s.`,
  )
} finally {
  agent.destroy()
  await postgres.remove()
}
process.exit(0)
