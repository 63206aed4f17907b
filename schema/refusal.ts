/** Errors of a query or a subscription that the caller can mend. Mutations answer with data instead: see `mutation.ts`. */
import { GraphQLError } from 'graphql'
import type { ErrorCode } from '../domain/error-code.js'

/** A GraphQL error with a code of the catalogue; its message reaches the client. */
export function refusal(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } })
}

export function invalid(message: string): GraphQLError {
  return refusal('VALIDATION', message)
}
