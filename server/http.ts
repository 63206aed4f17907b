/** Routes of plain HTTP. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { loggable } from './loggable.js'
import type { Registry } from 'prom-client'
import type { Database } from '../prisma/database.js'
import { accepts } from './event-request.js'
import { EXPLORER, graphiqlAsset, graphiqlPage } from './graphiql/page.js'
import { ENDPOINT, type Graphql } from './graphql.js'
import { landingPage } from './landing.js'
import { answerProblem, problem } from './http-problem.js'
import { answerProbe, type Phase, plain } from './probes.js'
import type { SignInOffer } from './sign-in-mode.js'
import { type EventsDependencies, respondWithEvents } from './sse.js'
import type { SingleConnections } from './sse-single.js'
import { bareAnswer, isMisdirected, SECURITY_HEADERS, shareWithOrigins, type WebRules } from './web.js'

/** What there is once the hub has started. */
export interface Parts {
  readonly database: Database
  readonly signIn: () => Promise<SignInOffer>
  readonly graphql: Graphql
  readonly registry: Registry
  readonly events: EventsDependencies
  readonly singleConnections: SingleConnections
}

export interface HttpOptions {
  readonly logger: Logger
  readonly phase: () => Phase
  readonly parts: () => Parts | undefined
  /** Open to whoever comes: lists the people of the demonstration, and shows GraphiQL at the address of the graph. */
  readonly isOpen: boolean
  readonly web: WebRules
}

export function createHttpServer(options: HttpOptions): Server {
  const { logger } = options
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 15_000 }, (request, response) => {
    response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)))
    respond(request, response, options).catch((error: unknown) => {
      logger.error({ err: loggable(error), path: request.url?.split('?', 1)[0] }, 'a request failed')
      if (response.headersSent) response.destroy()
      else plain(response, 500, 'Unexpected error.')
    })
  })
  server.on('clientError', (error: NodeJS.ErrnoException, stream) => {
    if (error.code === 'ECONNRESET' || !stream.writable) return void stream.destroy()
    const status = error.code === 'HPE_HEADER_OVERFLOW' ? '431 Request Header Fields Too Large' : '400 Bad Request'
    stream.end(bareAnswer(status), () => stream.destroy())
  })
  return server
}

async function respond(request: IncomingMessage, response: ServerResponse, options: HttpOptions): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/'
  if (isMisdirected(request, options.web)) return plain(response, 421, 'This hub has another name.')
  if (shareWithOrigins(request, response, options.web)) return undefined
  if (await answerProbe(path, response, options)) return
  const { isOpen } = options
  const parts = options.parts()
  if (!parts || options.phase() !== 'ready') return plain(response, 503, 'The hub does not answer yet, or no longer.')
  const offer = async () => (isOpen ? parts.signIn() : withoutPeople(await parts.signIn()))
  if (path === ENDPOINT && !(isOpen && wantsPage(request))) {
    if (request.method === 'POST' && !isJson(request)) {
      return answerProblem(response, problem(415, 'BAD_REQUEST', 'Send the body as `application/json`.'))
    }
    if (accepts(request).events && (await respondWithEvents(request, response, parts.events))) return undefined
    return parts.graphql(request, response, {})
  }
  if (path === `${ENDPOINT}/stream`) return parts.singleConnections.respond(request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 404, 'Not found.')
  if (path === (isOpen ? ENDPOINT : EXPLORER)) return graphiqlPage(response, await offer(), isOpen)
  if (path === '/') return landing(response, await offer(), isOpen)
  if (await graphiqlAsset(path, request, response)) return undefined
  return plain(response, 404, 'Not found.')
}

function withoutPeople(offer: SignInOffer): SignInOffer {
  return offer.mode === 'demonstration' ? { ...offer, people: [] } : offer
}

/** What a form of another site cannot send unasked. */
function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json'
}

/** A browser's address bar; a query by GET names what it accepts otherwise. */
function wantsPage({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.accept?.includes('text/html') === true
}

const LANDING_POLICY = [
  `default-src 'none'`,
  `style-src 'unsafe-inline'`,
  'img-src data:',
  `base-uri 'none'`,
  `form-action 'none'`,
  `frame-ancestors 'none'`,
].join('; ')

function landing(response: ServerResponse, offer: SignInOffer, isOpen: boolean): void {
  response.setHeader('content-security-policy', LANDING_POLICY)
  plain(response, 200, landingPage(offer, isOpen), 'text/html; charset=utf-8')
}
