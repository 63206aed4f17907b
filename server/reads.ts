/** What an operation reads by: all of it through one client, since beside a snapshot no other connection may be asked for. */
import type { Actor } from '../domain/actor.js'
import { progressOf } from '../prisma/commands/import-run.js'
import { logBounds } from '../prisma/event-log.js'
import { factReads } from '../prisma/fact-reads.js'
import type { PrismaClient } from '../prisma/generated/client/client.js'
import { actorClient } from '../prisma/read-client.js'
import type { Context } from '../schema/context.js'
import { createLoaders } from '../schema/loaders.js'
import type { Audit } from './audit/operation.js'

export type Reads = Pick<Context, 'db' | 'loaders' | 'logBounds' | 'importProgress'>

export interface Reader {
  readonly actor: Actor | null
  readonly now: () => Date
  readonly audit?: Audit | undefined
}

/** With fresh loaders. */
export function readsBy(client: PrismaClient, { actor, now, audit }: Reader): Reads {
  return {
    db: actorClient(client, actor, audit?.saw),
    loaders: createLoaders(factReads(client)),
    logBounds: () => logBounds(client),
    importProgress: (key) => progressOf(client, now, actor, key),
  }
}
