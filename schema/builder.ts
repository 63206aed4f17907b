/** The schema builder. Nouns register themselves on it; `index.ts` builds. */
import SchemaBuilder from '@pothos/core'
import DataloaderPlugin from '@pothos/plugin-dataloader'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import SimpleObjectsPlugin from '@pothos/plugin-simple-objects'
import type PrismaTypes from '../prisma/generated/pothos-types.js'
import { getDatamodel } from '../prisma/generated/pothos-types.js'
import type { Context } from './context.js'
import { decodeGlobalId, encodeGlobalId, type GlobalId } from './global-id.js'
import { MAX_PAGE } from './keyset.js'
import { readNodes } from './node.js'
import { invalid } from './refusal.js'

export interface SchemaTypes {
  Context: Context
  PrismaTypes: PrismaTypes
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    /** Days are `Date`s at UTC midnight. */
    Date: { Input: Date; Output: Date }
    DateTime: { Input: Date; Output: Date }
    Decimal: { Input: string; Output: { toFixed(): string } | string }
    EventCursor: { Input: string; Output: string }
    EventPosition: { Input: bigint; Output: bigint }
  }
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, PrismaPlugin, DataloaderPlugin, SimpleObjectsPlugin],
  defaultFieldNullability: false,
  prisma: {
    // Its type asks for `$connect`, which nobody who only reads has.
    client: (context) => context.db as never,
    dmmf: getDatamodel(),
    maxConnectionSize: MAX_PAGE,
    filterConnectionTotalCount: true,
    // A look-ahead that nobody reads is a defect, and the same on every run.
    onUnusedQuery: 'error',
  },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: decodeGlobalId,
    nodeTypeOptions: { description: 'A thing with a global id, by which `node` finds it again.' },
    idFieldOptions: { description: 'Global id: opaque, and stable for ever.' },
    pageInfoTypeOptions: { description: 'Where a page of a list lies in the whole list.' },
    hasNextPageFieldOptions: { description: 'Whether more follows after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something lies before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first entry of the page; null when the page is empty.' },
    endCursorFieldOptions: { description: 'Cursor of the last entry of the page; null when the page is empty.' },
    nodeQueryOptions: {
      description: 'The thing with this global id; null when there is none that the caller may see.',
      args: { id: { description: 'Global id of the thing.' } },
      resolve: async (_root, { id }, context, info) => (await readNodes(context, info, [id as GlobalId]))[0] ?? null,
    },
    nodesQueryOptions: {
      description:
        'The things with these global ids, in their order; null in the place of what the caller may not see.',
      args: { ids: { description: `Global ids of the things: ${MAX_PAGE} at most.` } },
      resolve: (_root, { ids }, context, info) => {
        if (ids.length > MAX_PAGE)
          throw invalid(`${ids.length} ids are too many: ask for ${MAX_PAGE} at most at a time.`)
        return readNodes(context, info, ids as GlobalId[])
      },
    },
  },
})

builder.queryType({ description: 'What can be read. Everyone sees what their role and its binding let them see.' })
builder.mutationType({
  description:
    'What can be done. Each takes one `input` with an `idempotencyKey`, and answers with the changed thing and `errors`.',
})
builder.subscriptionType({
  description:
    'What can be followed live. `after` replays what was missed since a cursor, then goes on with what happens.',
})
