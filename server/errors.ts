/** What a client learns of errors: its own are told as they are, the hub's become an id that stands in the log. */
import { randomUUID } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import type { SignInUnavailable } from './sign-in.js'
import { isTimedOut } from '../prisma/timed-out.js'
import { loggable } from './loggable.js'

/** Tells what went wrong in a way that a client may see; logs what it may not. */
export type Mask = (error: unknown) => GraphQLError

/**
 * Errors raised as GraphQLError on purpose pass. Anything else is a defect: the client gets `INTERNAL` and an id, the
 * log gets the id and the stack. An error that was masked once passes a second time.
 * @param suggestions False: names that the caller may have meant, which graphql-js likes to guess, are left out.
 */
export function createMask(logger: Logger, suggestions = true): Mask {
  return (error) => {
    if (error instanceof GraphQLError && isMeant(error)) return withCode(suggestions ? error : unsuggesting(error))
    if (isTimedOut(error)) return relocated(error, timedOut())
    const id = randomUUID()
    const located = error instanceof GraphQLError ? error : undefined
    logger.error(
      { id, path: located?.path?.join('.'), err: loggable(located?.originalError ?? error) },
      'an operation failed',
    )
    return new GraphQLError(`Unexpected error. Report it with the id ${id}.`, {
      ...(located?.nodes ? { nodes: located.nodes } : {}),
      ...(located?.path ? { path: located.path } : {}),
      extensions: { code: 'INTERNAL', id, unexpected: true },
    })
  }
}

export function timedOut(): GraphQLError {
  return new GraphQLError('The operation took too long and was stopped. Ask for less, or in several operations.', {
    extensions: { code: 'TIMED_OUT', http: { status: 504 } },
  })
}

/** Whether it is that. */
export function isTimeOver({ extensions }: GraphQLError): boolean {
  return extensions['code'] === 'TIMED_OUT'
}

/** A statement that was cancelled, as the client is told of it; where the field stands is kept. */
function relocated(error: unknown, told: GraphQLError): GraphQLError {
  const { nodes, path } = error instanceof GraphQLError ? error : {}
  return new GraphQLError(told.message, {
    ...(nodes ? { nodes } : {}),
    ...(path ? { path } : {}),
    extensions: { code: told.extensions['code'] },
  })
}

const SUGGESTION = / Did you mean .*\?$/s

function unsuggesting(error: GraphQLError): GraphQLError {
  if (!SUGGESTION.test(error.message)) return error
  const { nodes, path, extensions } = error
  return new GraphQLError(error.message.replace(SUGGESTION, ''), {
    ...(nodes ? { nodes } : {}),
    ...(path ? { path } : {}),
    extensions,
  })
}

/** With HTTP 401, which other transports leave out. */
export function unauthenticated(message: string): GraphQLError {
  return new GraphQLError(message, {
    extensions: {
      code: 'UNAUTHENTICATED',
      http: { status: 401, headers: { 'www-authenticate': 'Bearer realm="focalpoint"' } },
    },
  })
}

/** With HTTP 503 and when to come back. */
export function unavailable({ message, retryAfterSeconds }: SignInUnavailable): GraphQLError {
  const headers = { 'retry-after': String(retryAfterSeconds) }
  return new GraphQLError(message, { extensions: { code: 'UNAVAILABLE', http: { status: 503, headers } } })
}

function isMeant(error: GraphQLError): boolean {
  const { originalError } = error
  if (originalError === undefined || isBadVariable(error)) return true
  return originalError instanceof GraphQLError && isMeant(originalError)
}

/** A variable that its type refuses: graphql-js keeps what the scalar threw as the origin. */
function isBadVariable({ path, nodes }: GraphQLError): boolean {
  return path === undefined && nodes?.[0]?.kind === 'VariableDefinition'
}

/** Every error has a code: what has none is about the input. */
function withCode(error: GraphQLError): GraphQLError {
  if (error.extensions['code'] === undefined) error.extensions['code'] = 'VALIDATION'
  return error
}
