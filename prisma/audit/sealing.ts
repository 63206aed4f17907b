/**
 * Seals what was read and refused into the audit trail, by group commit: what comes while one batch is being written
 * makes the next, and one statement, which is a transaction of its own, links a whole batch into the chain.
 */
import type { Database } from '../database.js'
import { canonicalJson } from '../event-log.js'

export interface AuditDraft {
  readonly occurredAt: Date
  /** Null: the hub itself, or a visitor. */
  readonly actor: { readonly accountId: string | null; readonly handle: string | null } | null
  readonly action: string
  readonly subjectType?: string
  readonly subjectId?: string
  /** References and ids alone, never personal data. `read`: lists of ids by the sort of thing. */
  readonly record: { readonly read?: Readonly<Record<string, readonly string[]>>; readonly [name: string]: unknown }
}

export interface Sealing {
  /**
   * Resolves when the entries are durable.
   * @throws AuditUnavailable when that cannot be said; then what they record must not be given away.
   */
  seal(drafts: readonly AuditDraft[]): Promise<void>
  /** Waits until what was handed over is written, or has failed; takes nothing more. */
  close(): Promise<void>
}

/** The audit trail cannot be written now. */
export class AuditUnavailable extends Error {
  constructor(cause: unknown) {
    super('The audit trail cannot be written', { cause })
    this.name = 'AuditUnavailable'
  }
}

/** The one statement. The function takes the lock under which positions and links are given. */
export const SEAL = `SELECT append_log('[]'::jsonb, $1::jsonb)`

export interface SealingOptions {
  /** Entries of one statement at most; default 500. */
  readonly batch?: number
  /** Entries that wait at most; past it, nothing that must be recorded is answered. Default 20,000. */
  readonly waiting?: number
  /** How long one waits for its batch, in milliseconds; default 10,000. */
  readonly patienceMs?: number
}

interface Waiting {
  readonly rows: readonly object[]
  readonly resolve: () => void
  readonly reject: (error: AuditUnavailable) => void
}

export function createSealing({ pool }: Pick<Database, 'pool'>, options: SealingOptions = {}): Sealing {
  const { batch = 500, waiting: most = 20_000, patienceMs = 10_000 } = options
  const queue: Waiting[] = []
  let entries = 0
  let writing: Promise<void> | undefined
  let closed = false

  async function write(groups: readonly Waiting[]): Promise<void> {
    try {
      await pool.query(SEAL, [JSON.stringify(groups.flatMap(({ rows }) => rows))])
      for (const { resolve } of groups) resolve()
    } catch (error) {
      const [only, ...others] = groups
      // What one of them is refused for is no reason against the others.
      if (others.length > 0 && isRefused(error)) for (const group of groups) await write([group])
      else if (others.length > 0) for (const { reject } of groups) reject(new AuditUnavailable(error))
      else only?.reject(new AuditUnavailable(error))
    }
  }

  async function writeAll(): Promise<void> {
    while (queue.length > 0) {
      const groups: Waiting[] = []
      for (let size = 0; queue[0] && (size === 0 || size + queue[0].rows.length <= batch);) {
        const group = queue.shift() as Waiting
        groups.push(group)
        size += group.rows.length
        entries -= group.rows.length
      }
      await write(groups)
    }
    writing = undefined
  }

  return {
    async seal(drafts) {
      if (drafts.length === 0) return
      if (closed) throw new AuditUnavailable(new Error('The hub is stopping'))
      if (entries + drafts.length > most) throw new AuditUnavailable(new Error(`${entries} entries wait already`))
      const rows = drafts.map(rowOf)
      let timer: NodeJS.Timeout | undefined
      const written = new Promise<void>((resolve, reject) => {
        queue.push({ rows, resolve, reject })
        timer = setTimeout(() => reject(new AuditUnavailable(new Error('It took too long'))), patienceMs)
        timer.unref()
      })
      entries += rows.length
      // From the next turn on, so that what is done at the same time shares a batch from the first on.
      writing ??= Promise.resolve().then(writeAll)
      await written.finally(() => clearTimeout(timer))
    },
    async close() {
      closed = true
      await writing
    },
  }
}

function rowOf({ actor, record, ...draft }: AuditDraft): object {
  const subjects = [...new Set(Object.values(record.read ?? {}).flat())].sort()
  return {
    ...draft,
    actorId: actor?.accountId ?? null,
    actorHandle: actor?.handle ?? null,
    record: canonicalJson(record),
    ...(subjects.length > 0 && { subjects }),
  }
}

/** By what it holds, not because the database is not there: SQLSTATE 22 (data) and 23 (constraints). */
function isRefused(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' && /^2[23]/.test(code)
}
