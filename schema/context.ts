/** What every resolver is given. Built anew for each operation, and for each event of a subscription. */
import type { Actor } from '../domain/actor.js'
import type { Seen } from '../domain/audit/recorded.js'
import type { Commands } from '../domain/command.js'
import type { ImportProgress } from '../domain/import/input.js'
import type { Refusal } from '../domain/refusal.js'
import type { Language } from '../prisma/generated/client/enums.js'
import type { PrismaClient } from '../prisma/generated/client/client.js'
import type { Cursors } from './cursor.js'
import type { EventSource, LogBounds } from './event-source.js'
import type { Loaders } from './loaders.js'

export interface Context {
  /** Null: a visitor who is not signed in. */
  readonly actor: Actor | null
  readonly now: () => Date
  /** First of the six official languages that the client accepts. */
  readonly language: Language
  /** The actor-bound read client: adds the conditions of sight at every level. */
  readonly db: ActorClient
  readonly commands: Commands
  readonly loaders: Loaders
  readonly cursors: Cursors
  /** The log, for subscriptions. */
  readonly events: EventSource
  /**
   * Position of the log at the state of the database that all reads of this operation see. Undefined where the document
   * does not ask for it: then each read sees the state of its own moment.
   */
  readonly asOf: (() => Promise<bigint>) | undefined
  /**
   * Told of what is shown beside the rows of `db`, whose reading is recorded by itself: what a loader brought, or what
   * only some of those who read a row are shown of it.
   */
  readonly audit?: AuditNotes | undefined
  /** Where the log begins and ends, as the reads of this operation see it. */
  readonly logBounds: () => Promise<LogBounds>
  /** How far an import of the actor's by this key has come; null: none is known. */
  readonly importProgress: (idempotencyKey: string) => Promise<ImportProgress | null>
}

export interface AuditNotes {
  /** `row`: what was read, where it was a row. */
  readonly saw: (seen: Seen, row?: object) => void
  /** The row, and what is beneath it, was read and is not shown: it only told that there is more. */
  readonly dropped: (row: object) => void
  /** A mutation was refused before its command was called, which tells of its refusals by itself. */
  readonly refused: (input: object, refusals: readonly Refusal[]) => void
}

/** A Prisma client that can only read, bound to an actor. Its shape is Prisma's; how it executes may be exchanged. */
export type ActorClient = Pick<PrismaClient, Extract<keyof PrismaClient, Uncapitalize<ModelName>>>

type ModelName = import('../prisma/generated/client/client.js').Prisma.ModelName
