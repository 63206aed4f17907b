/** Opens, migrates, seeds, listens; and the way back. */
import type { Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import { type Database, openDatabase } from '../prisma/database.js'
import { mayExplore } from '../prisma/explorers.js'
import { alone, applyMigrations } from '../prisma/migrate.js'
import { createSealing, type Sealing } from '../prisma/audit/sealing.js'
import { signingKey } from '../prisma/audit/signing.js'
import { type Auditor, createAuditor } from './audit/auditor.js'
import { type Checkpoints, startCheckpoints } from './audit/checkpoints.js'
import { signingKeyText } from './audit/key.js'
import { type Clockwork, startClockwork } from './clockwork.js'
import { createContexts } from './context.js'
import { createCursors, cursorSecret } from './cursors.js'
import { allowancesOf } from './allowances.js'
import { createAdmission } from './admission.js'
import { type Budget, createBudget } from './budget.js'
import { readDocuments } from './documents.js'
import { type Environment, isLoopback } from './environment.js'
import { createMask } from './errors.js'
import { createFanout, type Fanout } from './fanout.js'
import { createGraphql, ENDPOINT } from './graphql.js'
import { createHttpServer, type Parts } from './http.js'
import { createMetrics } from './metrics.js'
import { createNatsWire } from './nats.js'
import { createMessages } from './nats-message.js'
import type { EventWire } from './event-wire.js'
import { createDepartures, type Departures } from './departures.js'
import type { Phase } from './probes.js'
import type { Seed } from './seeding.js'
import { createExecute } from './snapshot.js'
import { createHeartbeat } from './heartbeat.js'
import { createLive, type Live } from './live.js'
import { createLiveExecute } from './live-execute.js'
import { createRights, type Rights } from './rights.js'
import type { SignIn } from './sign-in.js'
import { requireInvented } from './sign-in-demonstration.js'
import { signInFor, signInOffer } from './sign-in-mode.js'
import { createSingleConnections } from './sse-single.js'
import type { EventsDependencies } from './sse.js'
import { subscribeTo } from './subscribe.js'
import { createTally } from './tally.js'
import { webRules } from './web.js'
import { attachSockets, type Sockets } from './sockets.js'

export interface HubOptions {
  readonly environment: Environment
  readonly schema: GraphQLSchema
  /** Run in order at every start, by one node at a time. */
  readonly seeds: readonly Seed[]
  readonly logger: Logger
  /** Who tokens stand for; default as the settings say. */
  readonly signIn?: (database: Database) => SignIn
  /** Where what is read and refused is recorded; default the audit trail. For tests of what happens when it cannot be. */
  readonly sealing?: (database: Database) => Sealing
  /** The clock; default the machine's. */
  readonly now?: () => Date
  /** Told what is being done while the hub starts. */
  readonly progress?: (line: string) => void
}

export interface Hub {
  /** Of GraphQL over HTTP. */
  readonly url: string
  /** Of GraphQL over WebSocket. */
  readonly wsUrl: string
  /** Of everything else. */
  readonly origin: string
  readonly database: Database
  readonly fanout: Fanout
  readonly live: Live
  readonly clockwork: Clockwork
  /** Of the audit trail. */
  readonly checkpoints: Checkpoints
  /**
   * Stops: is no longer ready, takes nothing new, lets what was asked be answered within the time of grace, sends sockets
   * and event streams away so that they come back to another node, then closes the database. Calling it again waits for
   * the same.
   */
  close(): Promise<void>
}

/**
 * Starts a hub and resolves when it answers queries. It listens from the first moment, so that a port in use is told
 * at once and the probes say what it is doing.
 * @throws when the port is taken, the database cannot be opened, a migration fails or a demonstration would show real data; nothing is left open then.
 */
export async function createHub(options: HubOptions): Promise<Hub> {
  const { environment, schema, seeds, logger, now = () => new Date(), progress = () => undefined } = options
  let phase: Phase = 'starting'
  let parts: Parts | undefined
  const documents = readDocuments(environment.DOCUMENTS_FILE, schema)
  const development = environment.HUB_PROFILE === 'development'
  const web = webRules(environment, isLoopback)
  const server = createHttpServer({ logger, phase: () => phase, parts: () => parts, isOpen: development, web })
  const origin = await listen(server, environment)

  let database: Database | undefined
  let fanout: Fanout | undefined
  let rights: Rights | undefined
  let clockwork: Clockwork | undefined
  let auditor: Auditor | undefined
  let checkpoints: Checkpoints | undefined
  try {
    const signingKeyPem = signingKeyText(environment.AUDIT_SIGNING_KEY)
    database = await openDatabase({
      url: environment.DATABASE_URL,
      dataDir: environment.DATA_DIR,
      poolSize: environment.DATABASE_POOL_SIZE,
      onError: (error) => logger.warn({ err: error }, 'a database connection failed'),
    })
    const secret = await prepare(environment, database, seeds, now, progress)
    const cursors = createCursors(secret)
    fanout = await createFanout(database, cursors, {
      pollMs: environment.EVENT_POLL_MS,
      wire: environment.NATS_URL ? natsWire(environment.NATS_URL, secret, logger) : undefined,
      onError: (error) => logger.warn({ err: error }, 'the log cannot be read; subscribers wait'),
      onRecovery: () => logger.info('the log can be read again'),
    })
    const events = fanout
    const writes = { database, now, allowances: allowancesOf(environment), onCommit: (): void => events.wake() }
    auditor = createAuditor({
      sealing: (options.sealing ?? createSealing)(database),
      now,
      onError: (error) =>
        logger.error({ err: error }, 'the audit trail cannot be written; nothing sensitive is answered'),
    })
    const { following } = auditor
    const recheck = options.signIn?.(database) ?? signInFor(environment, database, { now, logger })
    const signIn = auditor.signIn(recheck)
    const contexts = createContexts({ ...writes, signIn, cursors, events, auditor })
    const mask = createMask(logger, development)
    const metrics = createMetrics(() => events.position)
    const limitMs = environment.OPERATION_SECONDS * 1_000
    await database.limitStatements(limitMs)
    const execute = createExecute(database, limitMs)
    const { client } = database
    const admission = createAdmission({
      documents,
      onlyRegistered: !development,
      actorOf: (caller) => contexts.actorOf(caller),
      mayExplore: ({ accountId }) => mayExplore(client, accountId),
      refused: auditor.refused,
    })
    const onTrouble = (error: unknown): void =>
      logger.warn({ err: error }, 'following the log failed; it is tried again')
    const live = createLive({
      ...{ contexts, events, cursors, mask, metrics: metrics.live, onError: onTrouble },
      execute: createLiveExecute(database, limitMs),
      onOver: ({ session, position }) => following.end(session.actor, position),
    })
    const graphql = createGraphql({
      schema,
      contexts,
      mask,
      admission,
      metering: {
        budget: budgetOf(environment),
        maxCost: (params) => (admission.isFree(params) ? environment.EXPLORE_MAX_COST : environment.MAX_COST),
        refused: auditor.refused,
      },
      limitMs,
      execute,
      subscribe: subscribeTo(live, following),
      plugins: [metrics.plugin],
    })
    rights = createRights({
      signIn,
      recheck,
      client: database.client,
      onEvent: (listener) => events.onEvent(listener),
      onError: onTrouble,
    })
    const departures = createDepartures()
    const transport: EventsDependencies = {
      graphql,
      admission,
      mask,
      live,
      rights,
      metrics: metrics.live,
      heartbeat: createHeartbeat(HEARTBEAT_MS),
      departures,
      addresses: createTally(environment.MAX_CONNECTIONS_PER_CLIENT),
      accounts: createTally(environment.MAX_CONNECTIONS_PER_CLIENT),
      queue: { bytes: environment.QUEUE_BYTES, messages: environment.QUEUE_MESSAGES },
      maxOperations: environment.MAX_OPERATIONS_PER_CONNECTION,
    }
    const sockets = attachSockets(server, {
      ...transport,
      logger,
      gauge: metrics.sockets,
      maxSockets: environment.MAX_SOCKETS,
      web,
      isReady: () => phase === 'ready',
    })
    const onError = (error: unknown): void => logger.error({ err: error }, 'what is due could not be done')
    clockwork = startClockwork(writes, {
      intervalMs: environment.CLOCK_SECONDS * 1_000,
      retentionDays: environment.EVENT_RETENTION_DAYS,
      onError,
    })
    checkpoints = startCheckpoints({
      ...{ database, now, logger, key: await signingKey(database.client, signingKeyPem) },
      everyMs: environment.AUDIT_CHECKPOINT_SECONDS * 1_000,
    })
    // Ready means that what ran out while no hub ran has been announced.
    await clockwork.tick().catch(onError)
    const opened = database
    parts = {
      database,
      signIn: () => signInOffer(environment, opened),
      graphql,
      registry: metrics.registry,
      events: transport,
      singleConnections: createSingleConnections(transport),
    }
    phase = 'ready'
    const graceMs = environment.GRACE_SECONDS * 1_000
    const open = { server, departures, sockets, rights, clockwork, fanout, auditor, checkpoints, database, graceMs }
    let closing: Promise<void> | undefined
    return {
      origin,
      url: `${origin}${ENDPOINT}`,
      wsUrl: `${origin.replace(/^http/, 'ws')}${ENDPOINT}`,
      database,
      fanout,
      live,
      clockwork,
      checkpoints,
      close() {
        phase = 'stopping'
        closing ??= stop(open)
        return closing
      },
    }
  } catch (error) {
    server.closeAllConnections()
    server.close()
    rights?.stop()
    await clockwork?.stop()
    await fanout?.close()
    await auditor?.close()
    await checkpoints?.stop()
    await database?.close()
    throw error
  }
}

function budgetOf({ HUB_PROFILE, BUDGET_POINTS_PER_MINUTE: points }: Environment): Budget | undefined {
  const perMinute = points ?? (HUB_PROFILE === 'development' ? 0 : 100_000)
  return perMinute > 0 ? createBudget(perMinute) : undefined
}

/** How often peers are pinged; one that has not answered by the next time is gone. */
const HEARTBEAT_MS = 12_000

/** Migrates and seeds while no other node does, and returns the secret of the cursors. */
async function prepare(
  { OIDC_ISSUER }: Environment,
  database: Database,
  seeds: readonly Seed[],
  now: () => Date,
  progress: (line: string) => void,
): Promise<string> {
  return alone(database.pool, database.kind, async () => {
    const applied = await applyMigrations(database.pool)
    if (applied.length > 0) progress(`Migrations: applied ${applied.join(', ')}`)
    if (OIDC_ISSUER === undefined) await requireInvented(database)
    for (const seed of seeds) await seed(database, now, progress)
    return cursorSecret(database.client)
  })
}

function natsWire(url: string, secret: string, logger: Logger): EventWire {
  return createNatsWire({
    url,
    messages: createMessages(secret),
    onOutage: (error) => logger.warn({ err: error }, 'NATS is out of reach; events are read from the log'),
    onRecovery: () => logger.info('NATS is back'),
    onForeign: (error) => logger.warn({ err: error }, 'a message was ignored; who else may publish to NATS here?'),
  })
}

async function listen(server: Server, { PORT, HOST }: Environment): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE' ? new Error(`${HOST}:${PORT} is in use. Stop what uses it, or set PORT.`) : error,
      )
    })
    server.listen(PORT, HOST, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : PORT
  return `http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`
}

interface Open {
  readonly server: Server
  readonly departures: Departures
  readonly sockets: Sockets
  readonly rights: Rights
  readonly clockwork: Clockwork
  readonly fanout: Fanout
  readonly auditor: Auditor
  readonly checkpoints: Checkpoints
  readonly database: Database
  readonly graceMs: number
}

/** How long a hub that stops still answers probes, so that they learn of it; a fifth of the time of grace at most. */
const NOTICE_MS = 2_000

async function stop({
  server,
  departures,
  sockets,
  rights,
  clockwork,
  fanout,
  auditor,
  checkpoints,
  database,
  graceMs,
}: Open): Promise<void> {
  const graceOver = delay(graceMs, undefined, { ref: false })
  const noticeMs = Math.min(NOTICE_MS, graceMs / 5)
  // A few go at once; many come back to the other nodes one after another.
  const left = departures.leave(Math.min(graceMs - noticeMs, departures.count * 5))
  await Promise.race([Promise.all([left, delay(noticeMs)]), graceOver])
  sockets.close()
  const ended = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  await Promise.race([ended, graceOver])
  server.closeAllConnections()
  await ended
  rights.stop()
  await clockwork.stop()
  await fanout.close()
  // In this order: the last checkpoint is of the last entry.
  await auditor.close()
  await checkpoints.stop()
  await database.close()
}
