/** What one person would be told alone: the same subscription executed for that person and nobody else, by graphql-js itself. */
import { createSourceEventStream, execute, parse } from 'graphql'
import { readEvents } from '../../prisma/event-log.js'
import type { Event } from '../../prisma/generated/client/client.js'
import { schema } from '../../schema/index.js'
import type { EventSource } from '../../schema/event-source.js'
import { createContexts } from '../../server/context.js'
import { createCursors, cursorSecret } from '../../server/cursors.js'
import type { Hub } from '../../server/hub.js'
import { formatResult } from '../../server/result.js'
import { demonstrationSignIn } from '../../server/sign-in-demonstration.js'

export interface Lone {
  /** Results for the events after a position, as the bytes that are to arrive. */
  told(handle: string | undefined, query: string, variables: Record<string, unknown>, after: bigint): Promise<string[]>
}

export async function loneSubscriber({ database }: Hub): Promise<Lone> {
  const signIn = demonstrationSignIn(database)
  const contexts = createContexts({
    database,
    now: () => new Date(),
    signIn,
    cursors: createCursors(await cursorSecret(database.client)),
    events: { after: () => never(), head: async () => 0n },
  })
  return {
    async told(handle, query, variables, after) {
      const actor = handle === undefined ? null : ((await signIn.resolve(handle))?.actor ?? null)
      const document = parse(query, { noLocation: true })
      const log = await readEvents(database.client, after, 1_000)
      const context = () => contexts.live(actor, 'EN', sourceOf(log))
      const args = { schema, document, variableValues: variables }
      const source = await createSourceEventStream({ ...args, contextValue: context() })
      if (!(Symbol.asyncIterator in source)) throw new Error(JSON.stringify(source))
      const results: string[] = []
      for await (const rootValue of source as AsyncIterable<unknown>) {
        const result = await execute({ ...args, rootValue, contextValue: context() })
        results.push(JSON.stringify(formatResult(result)))
      }
      return results
    },
  }
}

function sourceOf(log: readonly Event[]): EventSource {
  return {
    async *after() {
      yield* log
    },
    head: async () => log.at(-1)?.position ?? 0n,
  }
}

function never(): never {
  throw new Error('A lone subscriber is given its events')
}
