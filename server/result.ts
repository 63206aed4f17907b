/** Results as transports other than plain HTTP send them. */
import type { ExecutionResult, FormattedExecutionResult, GraphQLError, GraphQLFormattedError } from 'graphql'
import type { Mask } from './errors.js'

/** @param mask Applied to each error; absent: they are masked already. */
export function formatResult({ errors, data, extensions }: ExecutionResult, mask?: Mask): FormattedExecutionResult {
  return {
    ...(errors && { errors: errors.map((error) => formatError(mask ? mask(error) : error)) }),
    ...(data !== undefined && { data }),
    ...(extensions && { extensions: withoutHttp(extensions) }),
  }
}

function withoutHttp({ http: _, ...kept }: Record<string, unknown>): Record<string, unknown> {
  return kept
}

/** What only an HTTP response can use stays out of messages. */
export function formatError(error: GraphQLError): GraphQLFormattedError {
  const { extensions = {}, ...rest } = error.toJSON()
  const { http: _http, unexpected: _unexpected, ...kept } = extensions
  return { ...rest, ...(Object.keys(kept).length > 0 ? { extensions: kept } : {}) }
}
