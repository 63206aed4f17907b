/** Many reads of one state of the database, and the position of the log at that state. */
import { Prisma, type PrismaClient } from './generated/client/client.js'

/** How long a snapshot may stay open by itself: it keeps a connection, and old rows from being cleared away. */
const LONGEST_MS = 15_000

export interface Snapshot {
  /**
   * Reads as the client it was made from does, all in one read-only transaction, which begins with the first of them.
   * The rest of that client stays out of reach: whoever used both would wait for himself on the embedded database.
   */
  readonly reads: PrismaClient
  /** Position of the newest event in the state that is read. */
  position(): Promise<bigint>
  /** Ends the transaction; the next read begins another, which sees what was written in between. */
  renew(): Promise<void>
  /** Ends the transaction; later reads throw. */
  close(): Promise<void>
}

interface Open {
  readonly tx: Prisma.TransactionClient
  readonly position: bigint
  end(): Promise<void>
}

type Operations = Readonly<Record<string, (args: unknown) => PromiseLike<unknown>>>

/** @param limitMs After which its statements are cancelled, and it is over. */
export function createSnapshot(client: PrismaClient, limitMs = LONGEST_MS): Snapshot {
  let opening: Promise<Open> | undefined
  let closed = false

  function open(): Promise<Open> {
    if (closed) throw new Error('A read came after its operation had ended')
    opening ??= begin(client, limitMs)
    return opening
  }

  async function renew(): Promise<void> {
    const last = opening
    opening = undefined
    // One that could not begin was reported by the read that asked for it.
    const state = await last?.catch(() => undefined)
    await state?.end()
  }

  return {
    reads: readsOf(client, open),
    position: async () => (await open()).position,
    renew,
    close() {
      closed = true
      return renew()
    },
  }
}

/** The first statement settles which state is seen: every commit is in it whole, with its position, or not at all. */
function begin(client: PrismaClient, limitMs: number): Promise<Open> {
  return new Promise((resolve, reject) => {
    const { promise: ended, resolve: end } = gate()
    const done = client.$transaction(
      async (tx) => {
        const [head] = await tx.$queryRaw<{ position: bigint }[]>`
          SELECT "position", set_config('transaction_read_only', 'on', true),
            set_config('statement_timeout', ${String(limitMs)}, true) FROM "LogHead" WHERE "id" = 1`
        if (!head) throw new Error('The log has no head')
        resolve({
          tx,
          position: head.position,
          async end() {
            end()
            // Nothing was written: when it has died, so have the reads that it was for.
            await done.catch(() => undefined)
          },
        })
        await ended
      },
      { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: limitMs },
    )
    done.catch(reject)
  })
}

function gate(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}

/** Stands for the client: the same models, whose operations wait for the transaction. */
function readsOf(client: PrismaClient, open: () => Promise<Open>): PrismaClient {
  const models = new Map<string | symbol, object>()
  return new Proxy(client, {
    get(target, name) {
      const model: unknown = Reflect.get(target, name, target)
      if (name === '$queryRaw') return rawReads(open)
      if (typeof name === 'symbol' || name.startsWith('$') || model === null || typeof model !== 'object') {
        return undefined
      }
      let reads = models.get(name)
      if (!reads) models.set(name, (reads = modelReads(name, model, open)))
      return reads
    },
  })
}

function rawReads(open: () => Promise<Open>): PrismaClient['$queryRaw'] {
  const read = async (text: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<unknown> => {
    const { tx } = await open()
    return tx.$queryRaw(text, ...values)
  }
  return read as unknown as PrismaClient['$queryRaw']
}

function modelReads(name: string, model: object, open: () => Promise<Open>): object {
  return new Proxy(model, {
    get(target, operation) {
      const own: unknown = Reflect.get(target, operation, target)
      if (typeof own !== 'function' || typeof operation === 'symbol') return own
      return async (args: unknown) => {
        const { tx } = await open()
        return (tx as unknown as Readonly<Record<string, Operations>>)[name]?.[operation]?.(args)
      }
    },
  })
}
