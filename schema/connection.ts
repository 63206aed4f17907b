/** Connections: lists in pages, at the root and beneath a thing. */
import { createContextCache, type ObjectRef } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import { builder, type SchemaTypes } from './builder.js'
import { WATERMARK } from './as-of.js'
import type { ActorClient, Context } from './context.js'
import { EVENTS, requireKept, sealEvent } from './event/cursor.js'
import {
  DEFAULT_PAGE,
  type Keyset,
  MAX_PAGE,
  type Page,
  type PageArgs,
  type PageQuery,
  pageOf,
  pageQuery,
  pageSize,
  placeColumns,
} from './keyset.js'
import { nestedPath } from './path.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

export interface Connection<Row> extends Page<Row> {
  /** Asked only when the document asks for it. */
  readonly count: () => Promise<number>
}

type Edge<Row> = Connection<Row>['edges'][number]

/** `<noun>Connection` and its edge. `things` names the entries in descriptions, in the plural. */
export function connectionType<Row extends object>(noun: ObjectRef<Types, Row>, name: string, things: string) {
  const edge = builder.objectRef<Edge<Row>>(`${name}Edge`).implement({
    description: `One entry of a list of ${things}.`,
    fields: (t) => ({
      cursor: t.exposeString('cursor', { description: 'Place of the entry in the list, for `after` and `before`.' }),
      node: t.field({ type: noun, description: 'The entry itself.', resolve: ({ node }) => node as never }),
    }),
  })
  return builder.objectRef<Connection<Row>>(`${name}Connection`).implement({
    description: `A page of a list of ${things}.`,
    // Tells look-ahead that what is selected here is selected of the entries.
    extensions: {
      pothosIndirectInclude: {
        getType: () => name,
        paths: [[{ name: 'nodes' }], [{ name: 'edges' }, { name: 'node' }]],
      },
    },
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The entries, each with its cursor.',
        resolve: ({ edges }) => edges,
      }),
      nodes: t.field({
        type: [noun],
        description: 'The entries alone.',
        resolve: ({ edges }) => edges.map(({ node }) => node) as never,
      }),
      pageInfo: t.field({
        type: builder.pageInfoRef(),
        description: 'Where the page lies in the whole list.',
        resolve: ({ pageInfo }) => pageInfo,
      }),
      asOf: t.field({
        type: 'EventCursor',
        description:
          'Place in the log at which everything in this answer was read: all connections of one query that asks for it have the same. Subscribe after it, and nothing is missed and nothing comes twice.',
        extensions: WATERMARK,
        resolve: async (_page, _args, { asOf, cursors }) => {
          if (!asOf) throw new Error('`asOf` was asked of an operation that was not known to ask for it')
          return sealEvent(await asOf(), cursors)
        },
      }),
      totalCount: t.int({
        description: 'How many entries the whole list has. Counted only when asked for.',
        resolve: ({ count }) => count(),
      }),
    }),
  })
}

/** Arguments of every list. */
export const pageArgs = builder.args((t) => ({
  first: t.int({
    required: false,
    description: `How many entries from the front, ${MAX_PAGE} at most; ${DEFAULT_PAGE} when neither it nor \`last\` is given.`,
  }),
  after: t.string({ required: false, description: 'Only entries after this cursor.' }),
  last: t.int({ required: false, description: `How many entries from the end, ${MAX_PAGE} at most.` }),
  before: t.string({ required: false, description: 'Only entries before this cursor.' }),
}))

/** A noun's reads, bound to the actor: a delegate of `context.db`. */
interface Reads {
  findMany(query: never): PromiseLike<unknown>
  count(query: never): PromiseLike<unknown>
}

/** A list at the root. `Row` is the noun's row in full: what the document does not select may be absent. */
export async function rootList<Row extends object>(
  context: Context,
  info: GraphQLResolveInfo,
  args: PageArgs,
  keyset: Keyset,
  where: object,
  reads: Reads,
): Promise<Connection<Row>> {
  const page = pageQuery(keyset, args, context.cursors)
  const selection = queryFromInfo({ context, info, select: placeColumns(keyset) })
  const query = { ...page, ...selection, where: { AND: [where, page.where] } }
  const rows = (await reads.findMany(query as never)) as Row[]
  if (keyset === EVENTS) await requireKept(args.after, context)
  dropBeyond(rows, args, context)
  return {
    ...pageOf(keyset, args, context.cursors, rows),
    count: async () => (await reads.count({ where } as never)) as number,
  }
}

/** The row after the page tells that there is more, and is not shown. */
function dropBeyond(rows: readonly object[], args: PageArgs, { audit }: Context): void {
  const beyond = rows[pageSize(args).size]
  if (beyond) audit?.dropped(beyond)
}

interface Nested<Args> {
  /** The delegate of the thing above, the key of its rows, and the relation that the list follows. */
  readonly of: keyof ActorClient
  readonly key?: string
  readonly relation: string
  readonly keyset: Keyset
  readonly where?: (args: Args, context: Context) => object
}

/** A list beneath a row: what look-ahead asks of the relation, and the page that its rows make. */
export function nestedList<Args extends PageArgs>({ of, key = 'id', relation, keyset, where }: Nested<Args>) {
  const condition = (args: Args, context: Context): object => where?.(args, context) ?? {}
  return {
    query(args: Args, context: Context): PageQuery {
      const page = pageQuery(keyset, args, context.cursors)
      // Where entries themselves are selected, look-ahead reads them whole; else these columns are all there is.
      return Object.assign(page, {
        where: { AND: [condition(args, context), page.where] },
        select: placeColumns(keyset),
      })
    },
    async connect<Row extends object>(
      parent: object,
      rows: readonly Row[],
      args: Args,
      context: Context,
      info: GraphQLResolveInfo,
    ): Promise<Connection<Row>> {
      const filter = condition(args, context)
      if (keyset === EVENTS) await requireKept(args.after, context)
      dropBeyond(rows, args, context)
      return {
        ...pageOf(keyset, args, context.cursors, rows),
        count: () => counterAt(context, info, { of, key, relation, filter }).load(columnOf(parent, key)),
      }
    },
  }
}

interface Count {
  readonly of: keyof ActorClient
  readonly key: string
  readonly relation: string
  readonly filter: object
}

const counters = createContextCache(() => new Map<string, DataLoader<string, number>>())

/** Counts one list beneath many rows in one statement. */
function counterAt(context: Context, info: GraphQLResolveInfo, { of, key, relation, filter }: Count) {
  const place = nestedPath(info.path)
  let loader = counters(context).get(place)
  if (!loader) {
    loader = new DataLoader(async (keys) => {
      const reads: Reads = context.db[of]
      const query = {
        where: { [key]: { in: keys } },
        select: { [key]: true, _count: { select: { [relation]: { where: filter } } } },
      }
      const rows = (await reads.findMany(query as never)) as { readonly _count: Record<string, number> }[]
      const counts = new Map(rows.map((row) => [columnOf(row, key), row._count[relation] ?? 0]))
      return keys.map((one) => counts.get(one) ?? 0)
    })
    counters(context).set(place, loader)
  }
  return loader
}

function columnOf(row: object, name: string): string {
  return String((row as Readonly<Record<string, unknown>>)[name])
}
