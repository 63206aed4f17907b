/** How far an import has come: kept in the database, so that every node can tell. Committed by itself, beside what is imported. */
import type { Actor } from '../../domain/actor.js'
import type { ImportProgress } from '../../domain/import/input.js'
import type { Transaction, WriteDependencies } from '../commit.js'
import type { PrismaClient } from '../generated/client/client.js'

/** A run of which nothing was heard for so long has ended with its node: no transaction lasts half of it. */
const LOST_MS = 300_000

type Counts = Pick<ImportProgress, 'rows' | 'done' | 'rejected'>

export class ImportRun {
  readonly #id: { readonly accountId: string; readonly key: string }

  constructor(
    private readonly dependencies: WriteDependencies,
    { accountId }: Actor,
    key: string,
  ) {
    this.#id = { accountId, key }
  }

  async tell(counts: Counts): Promise<void> {
    const data = { ...counts, state: 'RUNNING', updatedAt: this.dependencies.now() } as const
    await this.dependencies.database.client.importRun.upsert({
      where: { accountId_key: this.#id },
      create: { ...this.#id, ...data },
      update: data,
    })
  }

  /** In the transaction that imports: it has been imported when that is committed, and not before. */
  async imported(tx: Transaction, rows: number, at: Date): Promise<void> {
    const data = { state: 'IMPORTED', rows, done: rows, rejected: 0, updatedAt: at } as const
    await tx.importRun.upsert({
      where: { accountId_key: this.#id },
      create: { ...this.#id, ...data },
      update: data,
    })
  }

  /** However it ended: what was not imported is running no more. */
  async end(): Promise<void> {
    const { database, now } = this.dependencies
    await database.client.importRun.updateMany({
      where: { ...this.#id, state: 'RUNNING' },
      data: { state: 'NOT_IMPORTED', updatedAt: now() },
    })
  }
}

/** How far an import of the own account has come, on whichever node; null: none by this key is known. */
export async function progressOf(
  client: PrismaClient,
  now: () => Date,
  actor: Actor | null,
  key: string,
): Promise<ImportProgress | null> {
  if (!actor) return null
  const { accountId } = actor
  const run = await client.importRun.findUnique({ where: { accountId_key: { accountId, key } } })
  if (!run) return null
  const { state, rows, done, rejected, updatedAt } = run
  const isLost = state === 'RUNNING' && now().getTime() - updatedAt.getTime() > LOST_MS
  return { state: isLost ? 'NOT_IMPORTED' : state, rows, done, rejected }
}
