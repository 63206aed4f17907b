/** Requests of GraphQL over Server-Sent Events: what they ask, and what is wrong with them. */
import type { IncomingMessage } from 'node:http'
import { problem } from './http-problem.js'
import { MAX_BODY_BYTES } from './limits.js'
import type { AskedParams } from './admission.js'

/** Whether the client takes events, and whether it takes JSON as well. */
export function accepts({ headers }: IncomingMessage): { readonly events: boolean; readonly json: boolean } {
  const types = (headers.accept ?? '').split(',').map((type) => type.split(';')[0]?.trim().toLowerCase())
  return {
    events: types.includes('text/event-stream'),
    json: types.some((type) => type === 'application/json' || type === 'application/graphql-response+json'),
  }
}

/** The parameters of a GraphQL request by GET or POST. @throws HttpProblem when they are not readable. */
export async function readParams(request: IncomingMessage): Promise<AskedParams> {
  if (request.method === 'GET') return fromQuery(new URL(request.url ?? '/', 'http://hub').searchParams)
  if (request.method !== 'POST') throw problem(405, 'BAD_REQUEST', 'Send GET or POST.')
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw problem(415, 'BAD_REQUEST', 'Send the body as `application/json`.')
  return checked(parsed(await bodyOf(request), 'The body'))
}

export function fromQuery(query: URLSearchParams): AskedParams {
  const object = (name: string): unknown => {
    const text = query.get(name)
    return text === null ? undefined : parsed(text, `\`${name}\``)
  }
  return checked({
    query: query.get('query'),
    operationName: query.get('operationName') ?? undefined,
    variables: object('variables'),
    extensions: object('extensions'),
    documentId: query.get('documentId') ?? undefined,
  })
}

function parsed(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw problem(400, 'BAD_REQUEST', `${what} is not JSON.`)
  }
}

export function checked(params: unknown): AskedParams {
  if (!isObject(params)) throw problem(400, 'BAD_REQUEST', 'Send an object with `query`.')
  const { query, operationName, variables, extensions, documentId } = params
  const isNamed = !absent(documentId) || (isObject(extensions) && !absent(extensions['persistedQuery']))
  if (typeof query !== 'string' && !(absent(query) && isNamed))
    throw problem(400, 'BAD_REQUEST', '`query` must be a text.')
  if (!absent(operationName) && typeof operationName !== 'string')
    throw problem(400, 'BAD_REQUEST', '`operationName` must be a text.')
  for (const [name, value] of Object.entries({ variables, extensions })) {
    if (!absent(value) && !isObject(value)) throw problem(400, 'BAD_REQUEST', `\`${name}\` must be an object.`)
  }
  return {
    query: query ?? undefined,
    documentId: documentId ?? undefined,
    operationName: operationName ?? undefined,
    variables: (variables as Record<string, unknown> | null) ?? undefined,
    extensions: (extensions as Record<string, unknown> | null) ?? undefined,
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length
    if (bytes > MAX_BODY_BYTES) {
      throw problem(413, 'REQUEST_ENTITY_TOO_LARGE', `A body has ${MAX_BODY_BYTES} bytes at most.`)
    }
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function absent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
