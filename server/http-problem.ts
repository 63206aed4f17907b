/** What is wrong with a request, as a status, errors and headers. */
import type { ServerResponse } from 'node:http'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'

/** A request that is not served. */
export class HttpProblem extends Error {
  constructor(
    readonly status: number,
    readonly errors: readonly GraphQLFormattedError[],
    readonly headers: Readonly<Record<string, string>> = {},
  ) {
    super(errors[0]?.message)
    this.name = 'HttpProblem'
  }

  /** The same, for plain HTTP. */
  toGraphQL(): GraphQLError {
    const [{ message, extensions } = { message: 'Bad request.', extensions: {} }] = this.errors
    const { status, headers } = this
    return new GraphQLError(message, { extensions: { ...extensions, http: { status, headers } } })
  }
}

export function problem(status: number, code: string, message: string): HttpProblem {
  return new HttpProblem(status, [{ message, extensions: { code } }])
}

export function answerProblem(response: ServerResponse, { status, errors, headers }: HttpProblem): void {
  json(response, status, { errors }, headers)
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  })
  response.end(JSON.stringify(body))
}
