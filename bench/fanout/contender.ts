/** The servers that are compared, each a process of its own. */
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import pg from 'pg'
import { type Child, startChild } from '../processes/child.js'
import { HubNode } from '../processes/hub-node.js'
import type { PrivatePostgres } from '../processes/postgres.js'
import { titleOf } from './document.js'
import type { Usage } from './probe.js'

export type Name = 'stock' | 'ours' | 'elsewhere' | 'raw'

export interface Contender {
  readonly name: Name
  /** The one whose process and subscribers it shares; absent: its own. */
  readonly of?: Contender
  readonly port: number
  /** Bearer tokens of subscribers; absent: it speaks no GraphQL. */
  readonly handles?: readonly string[]
  /** Brings one change about and returns its version. A publisher waits for one before the next. */
  publish(writer: number): Promise<number>
  usage(afterGc: boolean): Promise<Usage>
  stop(): Promise<void>
}

const PROBED = ['--expose-gc', '--import', new URL('probe.ts', import.meta.url).href]
/** graphql-js checks less then; so for all. */
const PRODUCTION = { NODE_ENV: 'production' }
/** Offices that see a request that is not classified, once it is submitted. */
const OFFICES = ['au.observer', 'gfp.desk', 'unodc.officer', 'undp.officer', 'unhcr.officer', 'pd.desk']
const COORDINATOR = 'rc.liberia'

async function usageOf({ process: child }: Child, afterGc: boolean): Promise<Usage> {
  child.send(afterGc ? 'probe after gc' : 'probe')
  const [usage] = (await once(child, 'message')) as [Usage]
  return usage
}

export async function startSimple(name: 'stock' | 'raw'): Promise<Contender> {
  const program = new URL(`${name}-server.ts`, import.meta.url).pathname
  const child = startChild(process.execPath, ['--import', 'tsx', ...PROBED, program], {
    env: { PATH: process.env['PATH'], ...PRODUCTION },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  const [{ port }] = (await Promise.race([
    once(child.process, 'message'),
    child.gone.then(() => Promise.reject(new Error(`The ${name} server died: ${child.words()}`))),
  ])) as [{ port: number }]
  return {
    name,
    port,
    ...(name === 'stock' && { handles: OFFICES.slice(0, 1) }),
    async publish(writer) {
      const response = await fetch(`http://127.0.0.1:${port}/publish?writer=${writer}`, { method: 'POST' })
      return ((await response.json()) as { version: number }).version
    },
    usage: (afterGc) => usageOf(child, afterGc),
    stop: () => child.end('SIGKILL'),
  }
}

/**
 * The hub on PostgreSQL; each publisher has a request of its own. First, changes are mutations over HTTP to the same
 * process; second, they are commits that this hub has no part in but to tell of them, as those of another node.
 */
export async function startOurs(postgres: PrivatePostgres, writers: number, offices: number): Promise<Contender[]> {
  await postgres.ask('CREATE DATABASE bench')
  const node = await HubNode.on({
    databaseUrl: postgres.url('bench'),
    nodeArgs: PROBED,
    env: PRODUCTION,
    channel: true,
  })
  await node.start()
  const { child } = node
  if (!child || child.isGone) throw new Error(`The hub does not start: ${child?.words()}`)
  const requests: Request[] = []
  for (let writer = 0; writer < writers; writer++) requests.push(await submitted(node.url, writer))
  const requestOf = (writer: number): Request => {
    const request = requests[writer]
    if (!request) throw new Error(`No request for publisher ${writer}`)
    return request
  }
  const ours: Contender = {
    name: 'ours',
    port: node.port,
    handles: OFFICES.slice(0, offices),
    async publish(writer) {
      const request = requestOf(writer)
      const mutation = request.isNamed ? 'unnameOfficer' : 'nameOfficer'
      const { id, version: expectedVersion } = request
      const { version } = await mutate(node.url, mutation, { id, expectedVersion, handle: 'pd.desk' })
      requests[writer] = { ...request, version, isNamed: !request.isNamed }
      return version
    },
    usage: (afterGc) => usageOf(child, afterGc),
    stop: () => node.end('SIGKILL'),
  }
  const pool = new pg.Pool({ connectionString: postgres.url('bench'), max: writers })
  const elsewhere: Contender = {
    ...ours,
    name: 'elsewhere',
    of: ours,
    async publish(writer) {
      const request = requestOf(writer)
      const { rows } = await pool.query<{ version: number }>(APPEND, [request.reference])
      const version = rows[0]?.version
      if (version === undefined) throw new Error(`${request.reference} has no event to repeat`)
      requests[writer] = { ...request, version }
      return version
    },
    stop: () => pool.end(),
  }
  return [ours, elsewhere]
}

/** One commit: the request's next version, and an event like its last one. */
const APPEND = `
  WITH next AS (UPDATE "AdvisoryRequest" SET "version" = "version" + 1 WHERE "reference" = $1 RETURNING "id", "version"),
    last AS (SELECT to_jsonb(e) AS event FROM "Event" e JOIN next ON e."subjectId" = next."id" ORDER BY "position" DESC LIMIT 1)
  SELECT next."version", append_log(jsonb_build_array(last.event || jsonb_build_object('version', next."version")), '[]')
  FROM next, last`

interface Request {
  readonly reference: string
  readonly id: string
  readonly version: number
  readonly isNamed: boolean
}

async function submitted(url: string, writer: number): Promise<Request> {
  const { id, version, reference } = await mutate(url, 'fileAdvisoryRequest', {
    country: 'LBR',
    title: titleOf(writer),
    justification: 'Something to measure with.',
    sensitivity: 'UNCLASSIFIED',
    undafPriorities: [{ framework: 'UNDAF', outcome: 'Outcome 3: rule of law' }],
    sgfAreas: ['OPERATIONS'],
    profiles: [{ skill: 'POLICE_REFORM_ADVICE', count: 1 }],
    startOn: `${2040 + writer}-01-01`,
    durationMonths: 1,
    hostConsent: { reference: 'Note verbale', givenOn: '2018-01-15' },
  })
  const { version: after } = await mutate(url, 'submitAdvisoryRequest', { id, expectedVersion: version })
  return { id, reference, version: after, isNamed: false }
}

async function mutate(url: string, mutation: string, input: object): Promise<Omit<Request, 'isNamed'>> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { request { id reference version } errors { message } } }`
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${COORDINATOR}` },
    body: JSON.stringify({ query, variables: { input: { ...input, idempotencyKey: randomUUID() } } }),
  })
  const { data, errors } = (await response.json()) as {
    data?: Record<string, { request: Omit<Request, 'isNamed'> | null; errors: { message: string }[] }>
    errors?: { message: string }[]
  }
  const payload = data?.[mutation]
  const problem = errors?.[0] ?? payload?.errors[0]
  if (problem || !payload?.request) throw new Error(`${mutation}: ${problem?.message ?? 'no request'}`)
  return payload.request
}
