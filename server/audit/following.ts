/**
 * What subscribers are told. Events are evaluated once for all who share their rights, so neither an entry for each
 * event nor one for each subscriber would be in proportion: an entry says that an account begins to follow an operation,
 * before anything reaches it, another that it has ended; and in between, for everybody of the same rights together, one
 * entry in ten seconds says what was shown, and from which position of the log to which.
 * Why so: docs/decisions/0006-audit-of-subscriptions.md.
 */
import { setTimeout as delay } from 'node:timers/promises'
import type { ExecutionArgs } from 'graphql'
import type { Actor } from '../../domain/actor.js'
import { namesMatter } from '../../domain/visibility/fingerprint.js'
import { isNeutral } from '../../domain/visibility/neutral.js'
import type { AuditDraft, Sealing } from '../../prisma/audit/sealing.js'
import type { EventSource } from '../../schema/event-source.js'
import { type Audit, operationOf, personOf, SeenIds } from './operation.js'

export interface Following {
  /** For the executions of a lane: everything that is shown in them goes into the entry that is due next. */
  audit(actor: Actor | null, source: EventSource): Audit
  /** Resolves when it is recorded that the actor follows an operation. @throws AuditUnavailable */
  begin(actor: Actor, args: ExecutionArgs): Promise<void>
  /** It no longer does; `through`: position up to which it was given everything. */
  end(actor: Actor | null, through: bigint): void
  /** Seals what is left. */
  close(): Promise<void>
}

export interface FollowingOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  readonly onError: (error: unknown) => void
  /** How long what was shown is gathered, in milliseconds; default 10,000. */
  readonly everyMs?: number
}

/** Ids in one entry; then it is sealed before its time. */
const MOST_IDS = 1_000
const RETRY_MS = 500

/** Rights that are shared, or a person. */
interface Who {
  readonly actor: AuditDraft['actor']
  readonly rights: Readonly<Record<string, string | null>>
}

interface Window extends Who {
  readonly seen: SeenIds
  /** Names of the operations that were executed. */
  readonly operations: Set<string>
  from: bigint | null
  to: bigint | null
}

export function createFollowing({ sealing, now, onError, everyMs = 10_000 }: FollowingOptions): Following {
  let windows = new Map<string, Window>()
  /** What is being sealed, or could not be. */
  let left: AuditDraft[] = []
  /** Nothing more is shown until what was shown is sealed. */
  let failed = false
  let sealingNow: Promise<void> | undefined
  let closed = false

  async function sealAll(): Promise<void> {
    const drafts = [...left, ...[...windows.values()].map((window) => draftOf(window, now()))]
    left = drafts
    windows = new Map()
    try {
      await sealing.seal(drafts)
      left = []
      failed = false
    } catch (error) {
      failed = true
      throw error
    }
  }

  function flush(): Promise<void> {
    sealingNow ??= sealAll().finally(() => {
      sealingNow = undefined
    })
    return sealingNow
  }

  const timer = setInterval(() => void flush().catch(onError), everyMs)
  timer.unref()

  function windowOf(who: Who, key: string): Window {
    let window = windows.get(key)
    if (!window) {
      window = { ...who, seen: new SeenIds(), operations: new Set(), from: null, to: null }
      windows.set(key, window)
    }
    return window
  }

  return {
    audit(actor, source) {
      const who = whoOf(actor)
      const key = JSON.stringify(who)
      return {
        saw(seen) {
          const window = windowOf(who, key)
          window.seen.add(seen)
          const at = positionOf(source)
          if (at !== null) {
            window.from = window.from === null || at < window.from ? at : window.from
            window.to = window.to === null || at > window.to ? at : window.to
          }
          if (window.seen.count >= MOST_IDS) void flush().catch(onError)
        },
        // Who follows is shown few lists: what one row too many was read is recorded.
        dropped: () => undefined,
        refused: () => undefined,
        async finish(args, result) {
          windows.get(key)?.operations.add(operationOf(args).operation ?? '')
          // A subscriber that was shown an error in place of an event would have lost the event: it waits.
          while (failed && !closed) {
            await flush().catch(async (error: unknown) => {
              onError(error)
              await delay(RETRY_MS, undefined, { ref: false })
            })
          }
          return result
        },
      }
    },
    begin(actor, args) {
      const record = { ...operationOf(args), rights: rightsOf(actor) }
      return sealing.seal([{ occurredAt: now(), actor: personOf(actor), action: 'follow.begin', record }])
    },
    end(actor, through) {
      if (!actor || closed) return
      const record = { through: String(through) }
      sealing.seal([{ occurredAt: now(), actor: personOf(actor), action: 'follow.end', record }]).catch(onError)
    },
    async close() {
      clearInterval(timer)
      await sealingNow?.catch(() => undefined)
      await sealAll().catch(onError)
      closed = true
    },
  }
}

function draftOf({ actor, rights, seen, operations, from, to }: Window, occurredAt: Date): AuditDraft {
  const positions = { from: from === null ? null : String(from), to: to === null ? null : String(to) }
  const record = { rights, operations: [...operations].sort(), positions, read: seen.read }
  return { occurredAt, actor, action: 'follow.told', ...seen.subject, record }
}

/** Of an actor that stands for many, nothing is asked that belongs to a person. */
function whoOf(actor: Actor | null): Who {
  if (!actor) return { actor: null, rights: { role: null } }
  const rights = rightsOf(actor)
  if (!isNeutral(actor)) return { actor: personOf(actor), rights }
  return { actor: namesMatter(actor.role) ? { accountId: null, handle: actor.handle } : null, rights }
}

function rightsOf({ role, countryCode, entityCode, missionCode, memberStateCode }: Actor): Who['rights'] {
  return { role, countryCode, entityCode, missionCode, memberStateCode }
}

/** Where a lane's source stands in the log. */
function positionOf(source: EventSource): bigint | null {
  const { last } = source as { readonly last?: bigint | null }
  return last ?? null
}
