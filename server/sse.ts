/**
 * GraphQL over Server-Sent Events, a connection for each operation ("distinct connections"). Each result has its cursor
 * as the event's id, so a browser's EventSource resumes by itself: it sends the last one as `Last-Event-ID`.
 * https://github.com/enisdenjo/graphql-sse/blob/master/PROTOCOL.md
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ExecutionResult, getOperationAST, GraphQLError, parse } from 'graphql'
import type { Batch } from './cohort-batch.js'
import type { Caller } from './context.js'
import type { Departures } from './departures.js'
import { unauthenticated, unavailable } from './errors.js'
import { accepts, readParams } from './event-request.js'
import { EventResponse } from './event-response.js'
import type { Heartbeat } from './heartbeat.js'
import { answerProblem, HttpProblem, problem } from './http-problem.js'
import { acceptedLanguage } from './language.js'
import type { Live } from './live.js'
import type { LiveMetrics } from './metrics.js'
import type { AskedParams } from './admission.js'
import { answer, type Pipeline } from './operation.js'
import type { QueueLimits } from './outlet.js'
import { formatError, formatResult } from './result.js'
import type { Rights, Session } from './rights.js'
import { bearerToken, SignInUnavailable } from './sign-in.js'
import { BrokenOff, type Sink, Subscription } from './subscription.js'
import type { Tally } from './tally.js'

export interface EventsDependencies extends Pipeline {
  readonly live: Live
  readonly rights: Rights
  readonly metrics: LiveMetrics
  readonly heartbeat: Heartbeat
  readonly departures: Departures
  readonly addresses: Tally
  readonly accounts: Tally
  readonly queue: QueueLimits
  readonly maxOperations: number
}

/** An IncomingMessage whose body was read; the pipeline of plain HTTP takes it from there. */
type ReadRequest = IncomingMessage & { body?: AskedParams }

/**
 * Answers a request that accepts events. False: the client takes JSON as well and asks for one answer, so that plain
 * HTTP is to give it; the body is on the request then.
 */
export async function respondWithEvents(
  request: IncomingMessage,
  response: ServerResponse,
  dependencies: EventsDependencies,
): Promise<boolean> {
  try {
    const params = await readParams(request)
    const kind = kindOf(dependencies.admission.textOf(params), params.operationName)
    if (accepts(request).json && kind !== 'subscription') {
      if (request.method === 'POST') (request as ReadRequest).body = params
      return false
    }
    if (request.method === 'GET' && kind === 'mutation') {
      throw new HttpProblem(405, [{ message: 'A mutation is sent by POST.', extensions: { code: 'BAD_REQUEST' } }], {
        allow: 'POST',
      })
    }
    const admitted = await admit(request, dependencies)
    await stream(request, response, params, admitted, dependencies)
  } catch (error) {
    if (!(error instanceof HttpProblem)) throw error
    answerProblem(response, error)
  }
  return true
}

export interface Admitted {
  readonly caller: Caller & { readonly session: Session }
  /** Gives up the session and the place among the client's connections. */
  leave(): void
}

/** Signs in and counts the connection. @throws HttpProblem 401, 429 or 503. */
export async function admit(
  { headers, socket }: IncomingMessage,
  { rights, addresses, accounts }: EventsDependencies,
): Promise<Admitted> {
  const token = bearerToken(headers.authorization)
  const session = await rights.open(token).catch((error: unknown) => {
    if (error instanceof SignInUnavailable) {
      throw new HttpProblem(503, [formatError(unavailable(error))], { 'retry-after': String(error.retryAfterSeconds) })
    }
    // Signing in cannot be recorded at the moment.
    if (error instanceof GraphQLError) throw new HttpProblem(503, [formatError(error)], { 'retry-after': '1' })
    throw error
  })
  if (!session) {
    const error = unauthenticated('The bearer token is unknown or has expired, or its account is suspended.')
    throw new HttpProblem(401, [formatError(error)], { 'www-authenticate': 'Bearer realm="focalpoint"' })
  }
  const { actor } = session
  const leave = actor ? accounts.take(actor.accountId) : addresses.take(socket.remoteAddress ?? '')
  if (!leave) {
    rights.close(session)
    throw problem(429, 'TOO_MANY_OPERATIONS', 'This client has too many connections open. Close some.')
  }
  return {
    caller: {
      token,
      language: acceptedLanguage(headers['accept-language']),
      address: socket.remoteAddress,
      session,
    },
    leave() {
      leave()
      rights.close(session)
    },
  }
}

async function stream(
  request: IncomingMessage,
  response: ServerResponse,
  params: AskedParams,
  { caller, leave }: Admitted,
  dependencies: EventsDependencies,
): Promise<void> {
  const { live, mask, heartbeat, departures } = dependencies
  let following: AsyncIterator<ExecutionResult> | undefined
  let stopBeating: (() => void) | undefined
  let stay: (() => void) | undefined
  const events = new EventResponse({
    response,
    ...dependencies,
    actor: caller.session.actor,
    onGone: () => {
      stopBeating?.()
      stay?.()
      void following?.return?.()
      leave()
    },
  })
  if (!events.isOpen) return
  const tell = (result: ExecutionResult): void => events.event('next', JSON.stringify(formatResult(result, mask)))
  const sink: Sink = {
    get backlog() {
      return events.outlet.backlog
    },
    drained: () => events.outlet.drained(),
    take: (batch: Batch) => events.outlet.write(batch.events(), batch.count),
  }
  const answered = await answer(dependencies, params, caller, { sink, resume: lastEventId(request) })
  if (answered.kind === 'stream') {
    following = answered.stream
    if (!events.isOpen) return void (await following.return?.())
    const beat = (): void => {
      if (following instanceof Subscription) events.event(undefined, undefined, live.cursorOf(following))
      else events.comment()
    }
    stay = departures.add(() => events.end())
    stopBeating = heartbeat.add(() => events.beat(beat))
    beat()
    try {
      for (;;) {
        const { value, done } = await following.next()
        if (done) break
        tell(value)
      }
    } catch (error) {
      // Without `complete`, clients know that there is more and come back after their last cursor.
      if (error instanceof BrokenOff) return events.end()
      tell({ errors: [mask(error)] })
    }
  } else {
    tell(answered.kind === 'result' ? answered.result : { errors: answered.errors })
  }
  if (!events.isOpen) return
  events.event('complete', '')
  events.end()
}

function lastEventId({ headers }: IncomingMessage): string | undefined {
  const id = headers['last-event-id']
  return typeof id === 'string' && id !== '' ? id : undefined
}

/** Undefined when it is not known; the pipeline says then what is wrong. */
function kindOf(text: string | undefined, operationName: string | null | undefined): string | undefined {
  try {
    return getOperationAST(parse(text ?? '', { maxTokens: 10_000, noLocation: true }), operationName)?.operation
  } catch {
    return undefined
  }
}
