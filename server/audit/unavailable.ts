/** What a caller is told when what it asks must be recorded and cannot be. */
import { GraphQLError } from 'graphql'
import { ERROR_CODES, type ErrorCode } from '../../domain/error-code.js'

const CODE: ErrorCode = 'AUDIT_UNAVAILABLE'

export function auditUnavailable(): GraphQLError {
  return new GraphQLError(ERROR_CODES[CODE], {
    extensions: { code: CODE, retryable: true, http: { status: 503, headers: { 'retry-after': '1' } } },
  })
}
