/**
 * A Prisma client that can only read and sees only what its actor sees: the seam between the graph and the database.
 * It adds the conditions of `domain/visibility` to the root, to every list and count at any depth, to every filter
 * that looks through a relation, and checks single related rows after the read. How it executes may be exchanged.
 */
import type { Actor } from '../domain/actor.js'
import type { Where } from '../domain/visibility/sight.js'
import { Prisma, type PrismaClient } from './generated/client/client.js'
import { MODEL_NAMES, type ModelName } from './read-model.js'
import { type Args, type Plan, Selector, singleKey, type Start, type Watch, withCheck } from './read-selection.js'
import { isIdle, type Question, type Row, settleRow } from './read-settle.js'
import { ActorSight, nothingOf } from './read-sight.js'
import { both, constrainFilter } from './read-where.js'

/** Prisma's model delegates; their writing methods, and raw SQL, throw. */
export type ActorClient = Pick<PrismaClient, Extract<keyof PrismaClient, Uncapitalize<ModelName>>>

type Delegate = Readonly<Record<string, (args: Args) => Promise<unknown>>>

const UNIQUE: ReadonlySet<string> = new Set(['findUnique', 'findUniqueOrThrow'])
const LISTS: ReadonlySet<string> = new Set([
  'findFirst',
  'findFirstOrThrow',
  'findMany',
  'count',
  'aggregate',
  'groupBy',
])
const SHOWS_ROWS: ReadonlySet<string> = new Set(['findFirst', 'findFirstOrThrow', 'findMany'])
const MODEL_BY_DELEGATE = new Map(MODEL_NAMES.map((name) => [name.charAt(0).toLowerCase() + name.slice(1), name]))

/**
 * Binds a client to an actor; null: a visitor. Cheap: one for each operation.
 * @param watch Told of every row that the actor is shown and whose reading is recorded.
 */
export function actorClient(client: PrismaClient, actor: Actor | null, watch?: Watch): ActorClient {
  const reader = new Reader(client, new ActorSight(actor), watch)
  const delegates = new Map<string, object>()
  return new Proxy({} as ActorClient, {
    // Pothos asks before it reads.
    has: (_target, name) => typeof name === 'string' && MODEL_BY_DELEGATE.has(name),
    get(_target, name) {
      if (typeof name === 'symbol' || name === 'then') return undefined
      const model = MODEL_BY_DELEGATE.get(name)
      if (!model) return name.startsWith('$') ? () => refuse(name) : undefined
      let delegate = delegates.get(name)
      if (!delegate) delegates.set(name, (delegate = boundDelegate(reader, model)))
      return delegate
    },
  })
}

function boundDelegate(reader: Reader, model: ModelName): object {
  return new Proxy(
    {},
    {
      get(_target, name) {
        if (typeof name === 'symbol' || name === 'then') return undefined
        if (name === 'fields') return reader.delegate(model)['fields']
        if (UNIQUE.has(name)) return (args: Args) => reader.unique(model, name === 'findUniqueOrThrow', args)
        if (LISTS.has(name)) return (args?: Args) => reader.list(model, name, args ?? {})
        return () => refuse(`${model}.${name}`)
      },
    },
  )
}

function refuse(what: string): never {
  throw new Error(`${what}: an actor-bound client only reads. Changes go through a command`)
}

class Reader {
  constructor(
    private readonly client: PrismaClient,
    private readonly sight: ActorSight,
    private readonly watch: Watch | undefined,
  ) {}

  delegate(model: ModelName): Delegate {
    const name = model.charAt(0).toLowerCase() + model.slice(1)
    return (this.client as unknown as Record<string, Delegate>)[name] as Delegate
  }

  async list(model: ModelName, operation: string, asked: Args): Promise<unknown> {
    // In `count` and `aggregate` a selection names columns, not relations, and nobody is shown a row.
    const selector = new Selector(this.sight, SHOWS_ROWS.has(operation) ? this.watch : undefined)
    const { args, plan } = selector.list(model, asked, false)
    if (selector.starts.length > 0) await this.#checkStarts(selector.starts)
    const result = await this.#call(model, operation, args)
    await this.#settle(Array.isArray(result) ? (result as Row[]) : [result as Row | null], plan)
    return result
  }

  /**
   * One row by its key. The condition is checked on the row, not in the `where`: Prisma joins such reads of one tick
   * into one statement only when they ask by key alone.
   */
  async unique(model: ModelName, orThrow: boolean, { where, ...asked }: Args): Promise<unknown> {
    const selector = new Selector(this.sight, this.watch)
    const check = this.sight.checkOf(model)
    const key = constrainFilter(this.sight, model, where as Where)
    const { args, plan } = withCheck(
      this.sight,
      model,
      check === 'facts' ? check : 'always',
      selector.select(model, asked),
    )
    args['where'] = check === 'facts' ? key : withCondition(key, this.sight.where(model))
    if (selector.starts.length > 0) await this.#checkStarts(selector.starts)
    const row = (await this.#call(model, 'findUnique', args)) as Row | null
    const seen = row !== null && (check !== 'facts' || this.sight.maySee(model, row))
    if (seen) await this.#settle([row], plan)
    else if (orThrow) throw notFound(model)
    return seen ? row : null
  }

  #call(model: ModelName, operation: string, args: Args): Promise<unknown> {
    const method = this.delegate(model)[operation]
    if (!method) throw new Error(`${model} has no ${operation}`)
    return method(args)
  }

  /** A list that starts at a row which is not seen is as empty as one that starts at no row. */
  async #checkStarts(starts: readonly Start[]): Promise<void> {
    for (const { model, cursor, args } of starts) {
      const where = withCondition(cursor, this.sight.where(model))
      if (await this.#call(model, 'findUnique', { where })) continue
      args['where'] = both(nothingOf(model), args['where'] as Where | undefined)
    }
  }

  async #settle(rows: readonly (Row | null)[], plan: Plan): Promise<void> {
    if (isIdle(plan)) return
    const questions: Question[] = []
    for (const row of rows) if (row) settleRow(this.sight, row, plan, questions)
    // Answers bring further questions, from rows below.
    while (questions.length > 0) {
      const asked = questions.splice(0)
      for (const model of new Set(asked.map((question) => question.model))) {
        await this.#ask(
          model,
          asked.filter((question) => question.model === model),
        )
      }
    }
  }

  async #ask(model: ModelName, questions: readonly Question[]): Promise<void> {
    const key = singleKey(model)
    const ids = [...new Set(questions.map(({ row }) => row[key]))]
    const where = both({ [key]: { in: ids } }, this.sight.where(model))
    const seen = (await this.#call(model, 'findMany', { where, select: { [key]: true } })) as Row[]
    const seenIds = new Set(seen.map((row) => row[key]))
    for (const { row, settle } of questions) settle(seenIds.has(row[key]))
  }
}

function withCondition(key: Where, condition: Where | undefined): Where {
  return condition ? { ...key, AND: [condition, ...[key['AND'] ?? []].flat()] } : key
}

/** The same for what does not exist and for what is not seen. */
function notFound(modelName: ModelName): Error {
  return new Prisma.PrismaClientKnownRequestError('No record was found for a query.', {
    code: 'P2025',
    clientVersion: Prisma.prismaVersion.client,
    meta: { modelName },
  })
}
