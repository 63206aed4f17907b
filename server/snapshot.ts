/** Executes operations: those that ask for `asOf` read one state of the database, the others each read as it comes. */
import { execute, type ExecutionArgs, type ExecutionResult } from 'graphql'
import type { Commands } from '../domain/command.js'
import type { Database } from '../prisma/database.js'
import { type Gate, gatedReads } from '../prisma/gated-reads.js'
import type { PrismaClient } from '../prisma/generated/client/client.js'
import { createSnapshot, type Snapshot } from '../prisma/snapshot.js'
import { asksAsOf } from '../schema/as-of.js'
import type { LiveContext, OperationContext } from './context.js'
import { readsBy } from './reads.js'

/** The time that an operation has. */
export interface Deadline extends Gate {
  /** Called once when the time is over. */
  onOver(listener: () => void): void
}

/** @param deadline Stops the reads of the operation; absent: nothing does. */
export type Execute = (args: ExecutionArgs, deadline?: Deadline) => Promise<ExecutionResult> | ExecutionResult

/** For queries and mutations. @param limitMs How long a snapshot stays open. */
export function createExecute(database: Database, limitMs?: number): Execute {
  const run = createRun(database, limitMs)
  return async (args, deadline) => recorded(args, await run(args, deadline))
}

/** Executes, and leaves to the caller to have it recorded. */
export function createRun({ client }: Database, limitMs?: number): Execute {
  return (args, deadline) => {
    if (asksAsOf(args.schema, args.document, args.operationName)) {
      return executeAtOnce(args, createSnapshot(client, limitMs), deadline)
    }
    if (!deadline) return execute(args)
    const contextValue = reading(gatedReads(client, deadline), args.contextValue as OperationContext)
    return execute({ ...args, contextValue })
  }
}

/** Not before the snapshot has ended: on the embedded database it holds the only connection. */
export async function recorded(args: ExecutionArgs, result: ExecutionResult): Promise<ExecutionResult> {
  const { audit } = args.contextValue as LiveContext
  return audit ? audit.finish(args, result) : result
}

async function executeAtOnce(args: ExecutionArgs, snapshot: Snapshot, deadline?: Deadline): Promise<ExecutionResult> {
  deadline?.onOver(() => void snapshot.close())
  try {
    const reads = deadline ? gatedReads(snapshot.reads, deadline) : snapshot.reads
    return await execute({ ...args, contextValue: within(snapshot, reads, args.contextValue as OperationContext) })
  } finally {
    await snapshot.close()
  }
}

/** Everything in it that reads, reads the snapshot. */
function within(snapshot: Snapshot, reads: PrismaClient, context: OperationContext): OperationContext {
  return {
    ...reading(reads, context),
    commands: afterwards(snapshot, context.commands),
    asOf: () => snapshot.position(),
  }
}

function reading(reads: PrismaClient, context: OperationContext): OperationContext {
  return { ...context, ...readsBy(reads, context) }
}

/** What a mutation answers is read after it was done, and nothing is kept open while it is. */
function afterwards(snapshot: Snapshot, commands: Commands): Commands {
  return {
    async request(action, input) {
      await snapshot.renew()
      return commands.request(action, input)
    },
    async glass(action, input) {
      await snapshot.renew()
      return commands.glass(action, input)
    },
    async person(action, input) {
      await snapshot.renew()
      return commands.person(action, input)
    },
    async deployment(action, input) {
      await snapshot.renew()
      return commands.deployment(action, input)
    },
    async team(action, input) {
      await snapshot.renew()
      return commands.team(action, input)
    },
    async expertTeam(action, input) {
      await snapshot.renew()
      return commands.expertTeam(action, input)
    },
    async account(action, input) {
      await snapshot.renew()
      return commands.account(action, input)
    },
    async apiClient(action, input) {
      await snapshot.renew()
      return commands.apiClient(action, input)
    },
    async import(action, input) {
      await snapshot.renew()
      return commands.import(action, input)
    },
    async unit(action, input) {
      await snapshot.renew()
      return commands.unit(action, input)
    },
    async standing(action, input) {
      await snapshot.renew()
      return commands.standing(action, input)
    },
  }
}
