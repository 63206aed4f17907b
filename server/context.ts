/** Builds what resolvers are given: once for each operation, and anew for each event of a subscription. */
import type { Actor } from '../domain/actor.js'
import type { Commands } from '../domain/command.js'
import { commandsFor } from '../prisma/commands/commands.js'
import type { WriteDependencies } from '../prisma/commit.js'
import type { Language } from '../prisma/generated/client/enums.js'
import type { Context } from '../schema/context.js'
import type { Auditor } from './audit/auditor.js'
import type { Audit } from './audit/operation.js'
import type { Cursors } from '../schema/cursor.js'
import type { EventSource } from '../schema/event-source.js'
import { unauthenticated, unavailable } from './errors.js'
import { readsBy } from './reads.js'
import type { Session } from './rights.js'
import { type SignIn, SignInUnavailable } from './sign-in.js'

/** Who asks, as the transport tells it; the same for HTTP and sockets. */
export interface Caller {
  /** Undefined: a visitor. Null: something was sent that is no bearer token. */
  readonly token: string | null | undefined
  readonly language: Language
  /** Where visitors come from, by which their points are counted. */
  readonly address?: string | undefined
  /** Where more than one answer is given: who signed in, in place of the token. */
  readonly session?: Session
  /** What it is asked for, where the caller says so; recorded with what is read. */
  readonly purpose?: string | undefined
}

/** What every execution is given. */
export interface LiveContext extends Context {
  /** Absent in tests of parts alone. */
  readonly audit?: Audit | undefined
}

export interface OperationContext extends LiveContext {
  readonly caller: Caller
}

export interface Contexts {
  /** Who asks. @throws GraphQLError as `create`. */
  actorOf(caller: Caller): Promise<Actor | null>
  /** @throws GraphQLError `UNAUTHENTICATED` when a token was sent that stands for nobody, `UNAVAILABLE` when that is not known. */
  create(caller: Caller): Promise<OperationContext>
  /** For one event of a subscription: fresh loaders and reads, and nothing of a caller. */
  live(actor: Actor | null, language: Language, events: EventSource): LiveContext
}

export interface ContextDependencies extends WriteDependencies {
  readonly signIn: SignIn
  readonly cursors: Cursors
  readonly events: EventSource
  /** Records what is read and refused. Absent in tests of parts alone. */
  readonly auditor?: Auditor
}

export function createContexts(dependencies: ContextDependencies): Contexts {
  const { database, now, signIn, cursors, events, auditor } = dependencies
  const { client } = database
  const build = (
    actor: Actor | null,
    commands: Commands,
    language: Language,
    source: EventSource,
    audit: Audit | undefined,
  ): LiveContext => ({
    actor,
    now,
    language,
    audit,
    commands,
    cursors,
    events: source,
    asOf: undefined,
    ...readsBy(client, { actor, now, audit }),
  })
  const nobody = commandsFor(dependencies, null)
  const actorOfCaller = async ({ session, token }: Caller): Promise<Actor | null> =>
    session ? session.actorNow().catch(told) : actorOf(signIn, token)
  return {
    actorOf: actorOfCaller,
    async create(caller) {
      const { language, purpose } = caller
      const actor = await actorOfCaller(caller)
      const commands = commandsFor(dependencies, actor)
      const audit = auditor?.operation(actor, purpose)
      return { caller, ...build(actor, audit?.watching(commands) ?? commands, language, events, audit) }
    },
    live: (actor, language, source) => build(actor, nobody, language, source, auditor?.following.audit(actor, source)),
  }
}

async function actorOf(signIn: SignIn, token: Caller['token']): Promise<Actor | null> {
  if (token === undefined) return null
  // What is no bearer token is a failed sign-in like any other.
  const signedIn = await signIn.resolve(token ?? '').catch(told)
  if (!signedIn) {
    throw unauthenticated('The bearer token is unknown or has expired, or its account is suspended. Sign in anew.')
  }
  return signedIn.actor
}

function told(error: unknown): never {
  throw error instanceof SignInUnavailable ? unavailable(error) : error
}
