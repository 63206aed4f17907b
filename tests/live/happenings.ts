/** Things that happen, for those who follow, and what the hub says of itself. */
import { randomUUID } from 'node:crypto'
import type { Database } from '../../prisma/database.js'
import type { Hub } from '../../server/hub.js'
import type { Client } from '../kit/client.js'
import { happen } from '../kit/happening.js'

/** Events of accounts with notes: the auditor is told of them. 100 to a commit. */
export async function note(database: Database, count: number, text = 'noted', subjectId?: string): Promise<void> {
  for (let left = count; left > 0; left -= 100) {
    await happen(database, 'ACCOUNT_NOTED', { count: Math.min(left, 100), note: text, subjectId })
  }
}

export interface Thing {
  readonly id: string
  readonly version: number
}

/** Runs a mutation on an advisory request and returns it. @throws when it is refused. */
export async function act(client: Client, mutation: string, input: object): Promise<Thing> {
  const outcome = await attempt(client, mutation, input)
  if (!outcome) throw new Error(`${mutation} was refused`)
  return outcome
}

/** The same; undefined when it is refused. */
export async function attempt(client: Client, mutation: string, input: object): Promise<Thing | undefined> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { request { id version } errors { message } } }`
  const data = await client.run<Record<string, { request: Thing | null; errors: { message: string }[] }>>(query, {
    input: { ...input, idempotencyKey: randomUUID() },
  })
  const { request, errors } = data[mutation] ?? {}
  return request && errors?.length === 0 ? request : undefined
}

let filed = 0

/** Files a request and submits it: two events. */
export async function submitted(client: Client, country: string, more: object = {}): Promise<Thing> {
  return submit(client, await drafted(client, country, more))
}

export async function submit(client: Client, { id, version }: Thing): Promise<Thing> {
  return act(client, 'submitAdvisoryRequest', { id, expectedVersion: version })
}

/** Files a request. */
export async function drafted(client: Client, country: string, more: object = {}): Promise<Thing> {
  return act(client, 'fileAdvisoryRequest', {
    country,
    title: `Request ${++filed}`,
    justification: 'Something to follow.',
    sensitivity: 'UNCLASSIFIED',
    undafPriorities: [{ framework: 'UNDAF', outcome: 'Outcome 3: rule of law' }],
    sgfAreas: ['OPERATIONS'],
    profiles: [{ skill: 'POLICE_REFORM_ADVICE', count: 1 }],
    // Years apart, so that none looks like another.
    startOn: `${2040 + filed}-01-01`,
    durationMonths: 1,
    hostConsent: { reference: 'Note verbale', givenOn: '2018-01-15' },
    fundingRequired: { amount: '1000.00', currency: 'USD' },
    ...more,
  })
}

/** One figure of `/metrics`. */
export async function metric({ origin }: Pick<Hub, 'origin'>, name: string): Promise<number> {
  const text = await (await fetch(`${origin}/metrics`)).text()
  const found = new RegExp(`^${name} (\\S+)$`, 'm').exec(text)
  if (!found) throw new Error(`/metrics has no ${name}`)
  return Number(found[1])
}

/** A second account with everything that decides sight as the first one has it. */
export async function twinOf({ client }: Database, handle: string, twin: string): Promise<string> {
  const { id: _id, ...account } = await client.account.findUniqueOrThrow({ where: { handle } })
  await client.account.create({ data: { ...account, handle: twin } })
  return twin
}
