/**
 * Import of many rows. They are looked at some at a time, each by the rule of its own mutation, so that meanwhile others
 * are answered and are told how far it is. Then, when nothing stands against any of them, all are imported in one transaction,
 * which looks at each again; one rejected row, or a dry run, and nothing of it is kept.
 */
import type { Actor } from '../../domain/actor.js'
import { chunksOf } from '../../domain/import/chunks.js'
import type {
  ImportAction,
  ImportInput,
  ImportOutcome,
  ImportReport,
  ImportRow,
  RejectedRow,
} from '../../domain/import/input.js'
import type { Outcome } from '../../domain/outcome.js'
import type { Refusal } from '../../domain/refusal.js'
import { forbidden, invalid } from '../../domain/refusing.js'
import { commit, keyRefusal, refused, rehearse, type Transaction, type WriteDependencies } from '../commit.js'
import type { AuditRecord, LogEvent } from '../event-log.js'
import { ImportRun } from './import-run.js'
import { IMPORT_RULES } from './import-rules.js'

export async function importRows(
  dependencies: WriteDependencies,
  actor: Actor,
  action: ImportAction,
  input: ImportInput,
): Promise<ImportOutcome> {
  const unsound =
    actor.role === 'MEMBER_STATE_DELEGATE'
      ? keyRefusal(input.idempotencyKey)
      : forbidden("A Member State's delegate may import.")
  if (unsound) return { ...refused([unsound]), report: null }
  const run = new ImportRun(dependencies, actor, input.idempotencyKey)
  try {
    if (!(await isKnown(dependencies, actor, input.idempotencyKey))) {
      const found = await lookAt(dependencies, actor, action, input.rows, run)
      if ('refusals' in found) return { ...found, report: null }
      if (found.rejected.length > 0) return rejectedOutcome(input.rows, found.rejected)
      if (input.dryRun) return { ...refused([]), report: reportOf(input.rows, [], false) }
    }
    return await importAll(dependencies, actor, action, input, run)
  } finally {
    await run.end()
  }
}

/** What was imported by this key is answered as it was, without looking at its rows again. */
async function isKnown({ database }: WriteDependencies, { accountId }: Actor, key: string): Promise<boolean> {
  const where = { accountId_key: { accountId, key } }
  return (await database.client.idempotencyRecord.findUnique({ where, select: { key: true } })) !== null
}

/** Each part in a transaction of its own, of which nothing is kept: between them others have their turn. */
async function lookAt(
  dependencies: WriteDependencies,
  actor: Actor,
  action: ImportAction,
  rows: readonly ImportRow[],
  run: ImportRun,
): Promise<{ readonly rejected: readonly RejectedRow[] } | Outcome> {
  const rejected: RejectedRow[] = []
  let done = 0
  for (const chunk of chunksOf(rows, IMPORT_RULES[action].marks)) {
    await run.tell({ rows: rows.length, done, rejected: rejected.length })
    const part = await rehearse(dependencies, actor, (tx, now) => workOn(tx, now, actor, action, chunk))
    if (!('found' in part)) return part
    rejected.push(...part.found.rejected)
    done += chunk.length
  }
  await run.tell({ rows: rows.length, done, rejected: rejected.length })
  return { rejected: rejected.sort((a, b) => a.line - b.line) }
}

async function importAll(
  dependencies: WriteDependencies,
  actor: Actor,
  action: ImportAction,
  { rows, ...input }: ImportInput,
  run: ImportRun,
): Promise<ImportOutcome> {
  let rejected: readonly RejectedRow[] = []
  const content = { ...input, rows: rows.length } as typeof input
  const outcome = await commit(dependencies, actor, `import.${action}`, content, async (tx, now) => {
    const work = await workOn(tx, now, actor, action, rows)
    // What has changed since they were looked at.
    rejected = work.rejected
    if (rejected.length > 0) return { refusals: [someRejected(rows, rejected)] }
    await run.imported(tx, rows.length, now)
    return { things: {}, rows: {}, events: work.events, audit: work.audit }
  })
  if (outcome.refusals.length === 0) return { ...outcome, asItWas: {}, report: reportOf(rows, [], true) }
  return { ...outcome, report: rejected.length > 0 ? reportOf(rows, rejected, false) : null }
}

interface RowsWork {
  readonly rejected: readonly RejectedRow[]
  readonly events: readonly LogEvent[]
  readonly audit: readonly AuditRecord[]
}

/** Each row sees what the rows before it did. */
async function workOn(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: ImportAction,
  rows: readonly ImportRow[],
): Promise<RowsWork> {
  const rejected: RejectedRow[] = []
  const events: LogEvent[] = []
  const audit: AuditRecord[] = []
  const rule = await IMPORT_RULES[action].open(tx, now, actor, rows)
  for (const row of rows) {
    const work = await rule(row)
    if (work.refusals) rejected.push({ line: row.line, refusals: work.refusals })
    else {
      events.push(...work.events)
      audit.push(...(work.audit ?? []))
    }
  }
  return { rejected, events, audit }
}

function rejectedOutcome(rows: readonly ImportRow[], rejected: readonly RejectedRow[]): ImportOutcome {
  return { ...refused([someRejected(rows, rejected)]), report: reportOf(rows, rejected, false) }
}

function reportOf(rows: readonly ImportRow[], rejected: readonly RejectedRow[], imported: boolean): ImportReport {
  return { rows: rows.length, accepted: rows.length - rejected.length, rejected, imported }
}

function someRejected({ length }: readonly ImportRow[], rejected: readonly RejectedRow[]): Refusal {
  const what = `${rejected.length} of ${length} rows were rejected`
  return invalid(['csv'], `${what}: the report says why. Nothing was imported.`)
}
