/** How the pipeline subscribes: results leave as bytes through the sink that the transport brought. */
import { type ExecutionArgs, type ExecutionResult, GraphQLError } from 'graphql'
import { AuditUnavailable } from '../prisma/audit/sealing.js'
import type { Following } from './audit/following.js'
import { auditUnavailable } from './audit/unavailable.js'
import type { OperationContext } from './context.js'
import type { Live } from './live.js'
import { type Sink, Subscription } from './subscription.js'

export type Subscribe = (args: ExecutionArgs) => Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult>

/** Where the results of a subscription go. */
export interface Outlet {
  readonly sink: Sink
  /** Cursor after which to go on, in place of the operation's own. */
  readonly resume?: string | undefined
  /** Set when it has begun. */
  subscription?: Subscription
}

/** @param following Told of each subscription before anything reaches it. */
export function subscribeTo(live: Live, following: Pick<Following, 'begin'>): Subscribe {
  return async (args) => {
    const { outlet, actor } = args.contextValue as OperationContext & { readonly outlet?: Outlet }
    if (!outlet) return { errors: [notHere()] }
    try {
      if (actor) await following.begin(actor, args)
      const begun = live.subscribe(args, outlet.sink, outlet.resume)
      if (begun instanceof Subscription) outlet.subscription = begun
      return begun
    } catch (error) {
      if (error instanceof AuditUnavailable) return { errors: [auditUnavailable()] }
      if (error instanceof GraphQLError) return { errors: [error] }
      throw error
    }
  }
}

function notHere(): GraphQLError {
  return new GraphQLError(
    'A subscription is not answered in one piece. Ask with `Accept: text/event-stream`, or over a WebSocket.',
    { extensions: { code: 'VALIDATION', http: { status: 406 } } },
  )
}
