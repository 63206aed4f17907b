/** The one way to write: state, events, audit and the answer to a retry in one transaction, or nothing. */
import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Actor } from '../domain/actor.js'
import { ALLOWANCES, type Allowances } from '../domain/allowances.js'
import { scopeRefusal } from '../domain/api-client/scope.js'
import { changesWithoutPersonal, withoutPersonal } from '../domain/audit/personal.js'
import type { Outcome, Things } from '../domain/outcome.js'
import type { Refusal } from '../domain/refusal.js'
import { holdKey } from './api-keys.js'
import type { Database } from './database.js'
import { databaseRefusal, isTransient } from './database-refusal.js'
import { type AuditRecord, appendLog, canonicalJson, type LogEvent } from './event-log.js'
import type { Prisma } from './generated/client/client.js'

export type Transaction = Prisma.TransactionClient

export interface WriteDependencies {
  readonly database: Database
  readonly now: () => Date
  /** By which clocks begin; default those of the domain page. */
  readonly allowances?: Allowances
  /** Told of each commit, so that this node need not wait to be notified of it. */
  readonly onCommit?: () => void
}

/** What the work of a command comes to. */
export type Work =
  | {
      readonly refusals: readonly Refusal[]
      readonly things?: Things
      readonly duplicates?: readonly string[]
    }
  | {
      readonly refusals?: never
      readonly things: Things
      readonly events: readonly LogEvent[]
      /** Own columns of the things after it, by row id. */
      readonly rows: Outcome['asItWas']
      /** Further audit entries beside the one of the command itself. */
      readonly audit?: readonly AuditRecord[]
    }

const ATTEMPTS = 4
/** Before the second attempt; twice as long before each further one. */
const PAUSE_MS = 50
const KEY_LENGTH = 200

/**
 * Runs `work` in a transaction. The key belongs to the account: used again with the same input it answers as it did,
 * without doing anything; with another input it is refused. A refusal rolls everything back and is not remembered; so does
 * a deadlock that comes again and again, which is answered as one that a retry gets past.
 * @throws only for defects and lost connections; then nothing was acknowledged, and a retry with the same key is safe.
 */
export async function commit(
  { database, now, allowances = ALLOWANCES, onCommit }: WriteDependencies,
  actor: Actor,
  mutation: string,
  input: { readonly idempotencyKey: string },
  work: (tx: Transaction, at: Date, allowances: Allowances) => Promise<Work>,
): Promise<Outcome> {
  const { idempotencyKey: key, ...content } = input
  const badKey = keyRefusal(key)
  if (badKey) return refused([badKey])
  const inputHash = createHash('sha256').update(canonicalJson(content)).digest('hex')
  const attempt = () => {
    const at = now()
    return database.client.$transaction(async (tx) => {
      const first = await tx.idempotencyRecord.createMany({
        data: { accountId: actor.accountId, key, mutation, inputHash, answer: {}, createdAt: at },
        skipDuplicates: true,
      })
      await requireCurrentRights(tx, actor, at)
      if (first.count === 0) return replay(tx, actor, mutation, inputHash, key)
      const done = await work(tx, at, allowances)
      if (done.refusals) throw new Refused(refused(done.refusals, done.things, done.duplicates))
      const answer = { things: done.things, rows: done.rows }
      await tx.idempotencyRecord.update({
        where: { accountId_key: { accountId: actor.accountId, key } },
        data: { answer: JSON.parse(JSON.stringify(answer)) as Prisma.InputJsonValue },
        select: { key: true },
      })
      const record = auditOf(mutation, content, done.events, done.things)
      await appendLog(tx, actor, at, done.events, [record, ...(done.audit ?? [])])
      return { refusals: [], things: done.things, asItWas: {}, duplicates: [] }
    })
  }
  try {
    const outcome = await persistently(attempt)
    onCommit?.()
    return outcome
  } catch (error) {
    return outcomeOf(error)
  }
}

/**
 * Runs work of the hub itself, which nobody sent: no key, no rights to check, the same log and audit.
 * @param content What it was asked with, where somebody did so at the machine; kept in the audit entry.
 */
export async function commitAsHub(
  { database, now, onCommit }: WriteDependencies,
  action: string,
  work: (
    tx: Transaction,
    at: Date,
  ) => Promise<{ readonly things: Things; readonly events: readonly LogEvent[] } | null>,
  content: object = {},
): Promise<void> {
  await persistently(() => {
    const at = now()
    return database.client.$transaction(async (tx) => {
      const done = await work(tx, at)
      if (done) await appendLog(tx, null, at, done.events, [auditOf(action, content, done.events, done.things)])
    })
  })
  onCommit?.()
}

/**
 * Does the work under the actor's rights as a command would, tells what it comes to, and keeps nothing of it: rows of an
 * import are looked at so, some at a time, that nothing waits for all of them.
 */
export async function rehearse<Found>(
  { database, now }: WriteDependencies,
  actor: Actor,
  work: (tx: Transaction, at: Date) => Promise<Found>,
): Promise<{ readonly found: Found } | Outcome> {
  try {
    return await persistently(() => {
      const at = now()
      return database.client.$transaction(async (tx): Promise<never> => {
        await requireCurrentRights(tx, actor, at)
        throw new Rehearsed(await work(tx, at))
      })
    })
  } catch (error) {
    if (error instanceof Rehearsed) return { found: error.found as Found }
    return outcomeOf(error)
  }
}

/** Again after a deadlock or a lost race, each time after a longer pause, of which no two are alike. */
async function persistently<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let number = 1; ; number++) {
    try {
      return await attempt()
    } catch (error) {
      if (number === ATTEMPTS || !isTransient(error)) throw error
      await delay(PAUSE_MS * 2 ** (number - 1) * (0.5 + Math.random()))
    }
  }
}

/** What the caller could foresee, or get past. @throws all else. */
function outcomeOf(error: unknown): Outcome {
  if (error instanceof Refused) return error.outcome
  const refusal = databaseRefusal(error) ?? (isTransient(error) ? CROWDED : undefined)
  if (refusal) return refused([refusal])
  throw error
}

const CROWDED: Refusal = {
  code: 'CONFLICT',
  message:
    'Others were changing the same things at the same moment. Nothing was done: send it again with the same key.',
  path: [],
}

/** What was found out in a transaction that is rolled back. */
class Rehearsed extends Error {
  constructor(readonly found: unknown) {
    super('rehearsed')
  }
}

/** Carries a refusal out of the transaction, so that it rolls back. */
class Refused extends Error {
  constructor(readonly outcome: Outcome) {
    super('refused')
  }
}

export function refused(
  refusals: readonly Refusal[],
  things: Things = {},
  duplicates: readonly string[] = [],
): Outcome {
  return { refusals, things, asItWas: {}, duplicates }
}

/**
 * An account suspended or changed since sign-in does nothing more under its old rights, nor does a key that has ended.
 * The rows stay locked until the end of the transaction: what suspends or revokes waits for it, and comes after it in
 * the log; or has come before, and then nothing is done.
 */
async function requireCurrentRights(tx: Transaction, actor: Actor, at: Date): Promise<void> {
  const unscoped = scopeRefusal(actor, 'mutation')
  if (unscoped) throw new Refused(refused([unscoped]))
  const [account] = await tx.$queryRaw<{ status: string; permissionsVersion: number }[]>`
    SELECT "status"::text, "permissionsVersion" FROM "Account" WHERE "id" = ${actor.accountId}::uuid FOR SHARE`
  const isCurrent = account?.status === 'ACTIVE' && account.permissionsVersion === actor.permissionsVersion
  if (isCurrent && (!actor.key || (await holdKey(tx, actor.key.id, at)))) return
  throw new Refused(
    refused([
      { code: 'UNAUTHENTICATED', message: 'The rights of this account have changed. Sign in again.', path: [] },
    ]),
  )
}

async function replay(
  tx: Transaction,
  actor: Actor,
  mutation: string,
  inputHash: string,
  key: string,
): Promise<Outcome> {
  const record = await tx.idempotencyRecord.findUniqueOrThrow({
    where: { accountId_key: { accountId: actor.accountId, key } },
  })
  if (record.mutation !== mutation || record.inputHash !== inputHash) {
    return refused([
      {
        code: 'IDEMPOTENCY_MISMATCH',
        message: `The idempotency key was used on ${record.createdAt.toISOString()} for ${record.mutation === mutation ? 'another input' : `${record.mutation}`}. Use a new key for a new act.`,
        path: ['idempotencyKey'],
      },
    ])
  }
  const { things, rows } = record.answer as unknown as { things: Things; rows: Outcome['asItWas'] }
  return { refusals: [], things, asItWas: revived(rows), duplicates: [] }
}

const ISO_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function revived(rows: Outcome['asItWas']): Outcome['asItWas'] {
  return JSON.parse(JSON.stringify(rows), (_key, value: unknown) =>
    typeof value === 'string' && ISO_TIME.test(value) ? new Date(value) : value,
  ) as Outcome['asItWas']
}

function auditOf(action: string, input: object, events: readonly LogEvent[], things: Things): AuditRecord {
  const subject = events[0]
  return {
    action,
    ...(subject ? { subjectType: subject.event.subject, subjectId: subject.subjectId } : {}),
    record: {
      input: withoutPersonal(input),
      things,
      events: events.map(({ event, subjectId, version, fromStatus, toStatus }) => ({
        type: event.type,
        subjectId,
        version,
        fromStatus: fromStatus ?? null,
        toStatus: toStatus ?? null,
        note: event.note ?? null,
        changes: changesWithoutPersonal(event.changes),
      })),
    },
  }
}

/** What is wrong with a key; null when it is one. */
export function keyRefusal(key: string): Refusal | null {
  if (key.trim() !== '' && key.length <= KEY_LENGTH) return null
  return {
    code: 'VALIDATION',
    message: `An idempotency key has 1 to ${KEY_LENGTH} characters. Make a new one for each act, for example a UUID.`,
    path: ['idempotencyKey'],
  }
}
