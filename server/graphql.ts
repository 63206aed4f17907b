/** One pipeline for every transport: parse, validate, limit, execute, mask. */
import type { IncomingMessage } from 'node:http'
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  parse,
  type ParseOptions,
  type Source,
} from 'graphql'
import { createYoga, type Plugin, type YogaServerInstance } from 'graphql-yoga'
import { statedPurpose } from './audit/purpose.js'
import type { Caller, Contexts, OperationContext } from './context.js'
import { bearerToken } from './sign-in.js'
import type { Mask } from './errors.js'
import type { Admission, AskedParams } from './admission.js'
import { createDocumentCache } from './document-cache.js'
import { requireModest } from './document-limits.js'
import { withDeadline } from './deadline.js'
import { HttpProblem } from './http-problem.js'
import { checked, fromQuery } from './event-request.js'
import { acceptedLanguage } from './language.js'
import { MAX_BODY_BYTES, MAX_TOKENS } from './limits.js'
import { meteredRun, meteredSubscribe, type MeteringOptions } from './metering.js'
import { withPossibleTexts } from './possible-texts.js'
import { withinScopes } from './scopes.js'
import type { Execute } from './snapshot.js'
import type { Outlet, Subscribe } from './subscribe.js'

export const ENDPOINT = '/graphql'

/** What a transport other than HTTP hands over in place of a request. */
export interface TransportContext {
  /** Of plain HTTP. */
  readonly req?: IncomingMessage
  readonly caller?: Caller
  readonly outlet?: Outlet
}

export type Graphql = YogaServerInstance<TransportContext, OperationContext>

export interface GraphqlOptions {
  readonly schema: GraphQLSchema
  readonly contexts: Contexts
  readonly mask: Mask
  readonly admission: Admission
  readonly metering: MeteringOptions
  /** How long a query may take. */
  readonly limitMs: number
  readonly execute: Execute
  readonly subscribe: Subscribe
  readonly plugins: readonly Plugin[]
}

export function createGraphql(options: GraphqlOptions): Graphql {
  const { schema, contexts, mask, plugins } = options
  return createYoga<TransportContext, OperationContext>({
    schema,
    graphqlEndpoint: ENDPOINT,
    context: ({ caller, request, req }) => contexts.create(caller ?? callerOf(request, req)),
    maskedErrors: { maskError: mask },
    maxRequestBodySize: MAX_BODY_BYTES,
    plugins: [useRequests(options.admission), usePipeline(options), ...plugins],
    parserAndValidationCache: createDocumentCache(),
    // Tokens come in a header, so a page of another site could use a hub on loopback if it were let.
    cors: false,
    multipart: false,
    // GraphiQL, the landing page and the probes are ours.
    graphiql: false,
    landingPage: false,
    logging: false,
  })
}

function callerOf({ headers }: Request, incoming: IncomingMessage | undefined): Caller {
  return {
    token: bearerToken(headers.get('authorization')),
    purpose: statedPurpose(headers.get('x-purpose')),
    language: acceptedLanguage(headers.get('accept-language')),
    address: incoming?.socket.remoteAddress,
  }
}

function parseLimited(source: string | Source, options?: ParseOptions) {
  try {
    const document = parse(source, { ...options, maxTokens: MAX_TOKENS })
    requireModest(document)
    return document
  } catch (error) {
    if (error instanceof GraphQLError && error.extensions['code'] === undefined) {
      Object.assign(error.extensions, { code: 'GRAPHQL_PARSE_FAILED', http: { spec: true, status: 400 } })
    }
    throw error
  }
}

/** What plain HTTP asks is read as strictly as on the other transports, and is admitted before it is parsed. */
function useRequests(admission: Admission): Plugin<TransportContext> {
  const checkedParams = (read: () => AskedParams): AskedParams => {
    try {
      return read()
    } catch (error) {
      if (error instanceof HttpProblem) throw error.toGraphQL()
      throw error
    }
  }
  return {
    onRequestParse({ request, url, setRequestParser }) {
      if (request.method !== 'GET') return
      setRequestParser(() => checkedParams(() => fromQuery(url.searchParams)) as never)
    },
    async onParams({ params, request, context, setParams }) {
      const asked = checkedParams(() => checked(params))
      const { req } = context as TransportContext
      setParams((await admission.admit(asked, callerOf(request, req))) as never)
    },
  }
}

/** graphql-js itself parses and executes. */
function usePipeline({ subscribe, execute, limitMs, metering }: GraphqlOptions): Plugin {
  const run = meteredRun(withPossibleTexts(withinScopes(withDeadline(execute, limitMs))), metering)
  const scoped = withPossibleTexts(withinScopes(subscribe))
  const follow = meteredSubscribe(async (args) => scoped(args), metering)
  return {
    onParse({ setParseFn }) {
      setParseFn(parseLimited)
      return ({ result, context }) => {
        if (result && !(result instanceof Error)) requireOperation(result, context.params?.operationName)
      }
    },
    onExecute: ({ setExecuteFn }) => setExecuteFn(run),
    onSubscribe: ({ setSubscribeFn }) => setSubscribeFn(follow),
  }
}

/** @throws when the document does not say which operation to execute. */
function requireOperation(document: DocumentNode, name: string | undefined): void {
  if (getOperationAST(document, name)) return
  throw new GraphQLError(
    name ? `The document has no operation named "${name}".` : 'The document has several operations, or none: name one.',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE', http: { status: 400 } } },
  )
}
