/**
 * Codes in `extensions.code` of GraphQL errors that the server gives before or around execution; the others are those of
 * the graph (domain/error-code.ts). docs/errors.md is held to both by a test.
 */
export const TRANSPORT_CODES = {
  GRAPHQL_PARSE_FAILED: 'The document is no GraphQL, or has too many tokens.',
  GRAPHQL_VALIDATION_FAILED: 'The document asks for what the graph does not have.',
  OPERATION_RESOLUTION_FAILURE: 'The document has no operation of that name, or several and none is named.',
  LIMIT_EXCEEDED:
    'The document is too deep or has too much of something; the message says of what. Ask in several operations.',
  TOO_COSTLY: 'The operation may cost more points than one may. Ask for smaller pages, or in several operations.',
  RATE_LIMITED: 'No points are left for this. Try again after `retryAfterSeconds`.',
  TIMED_OUT: 'It took too long and was stopped. Ask for less. A mutation is sent again with the same key.',
  DOCUMENT_NOT_REGISTERED:
    'This hub executes registered documents alone. Register it, or ask for the grant to explore.',
  TOO_MANY_OPERATIONS: 'The connection, or the client, has too much open. Complete some.',
  BAD_REQUEST: 'The request is malformed: no JSON, a wrong type or method.',
  REQUEST_ENTITY_TOO_LARGE: 'The body is too large.',
} as const
