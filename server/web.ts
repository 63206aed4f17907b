/** What every answer over HTTP has, and which requests of browsers are served at all. */
import type { IncomingMessage, ServerResponse } from 'node:http'

/** On every answer, also errors, probes and refused upgrades. Pages replace the policy by their own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'cache-control': 'no-store',
}

/** Ends a connection that has no response yet. */
export function bareAnswer(status: string): string {
  const headers = { connection: 'close', 'content-length': '0', ...SECURITY_HEADERS }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`
}

export interface WebRules {
  /** Of other sites; each as the `Origin` header has it. */
  readonly origins: ReadonlySet<string>
  /** Whether the hub answers to this name. */
  readonly isHost: (name: string) => boolean
}

export interface WebSettings {
  readonly HOST: string
  readonly CORS_ORIGINS?: string | undefined
  readonly ALLOWED_HOSTS?: string | undefined
}

export function webRules(
  { HOST, CORS_ORIGINS, ALLOWED_HOSTS }: WebSettings,
  isLoopback: (host: string) => boolean,
): WebRules {
  const listed = new Set(valuesOf(ALLOWED_HOSTS))
  const onLoopback = isLoopback(HOST)
  return {
    origins: new Set(valuesOf(CORS_ORIGINS)),
    isHost: (name) => {
      if (listed.has(name)) return true
      return onLoopback ? isLoopback(name.replace(/^\[(.*)\]$/, '$1')) : listed.size === 0
    },
  }
}

function valuesOf(list: string | undefined): string[] {
  return (list ?? '').split(',').flatMap((one) => one.trim() || [])
}

/** A page may come back to a hub under a name of its own that leads here: such a name is none of this hub. */
export function isMisdirected({ headers }: IncomingMessage, { isHost }: WebRules): boolean {
  const name = /^(\[[^\]]*\]|[^:]*)(?::\d+)?$/.exec(headers.host ?? '')?.[1]
  return name === undefined || !isHost(name.toLowerCase())
}

/** Whether a page that opens a socket is of this hub or of a listed origin. Others than browsers name none. */
export function isOwnPage({ headers }: IncomingMessage, { origins }: WebRules): boolean {
  const { origin, host } = headers
  if (origin === undefined || origins.has(origin)) return true
  return URL.canParse(origin) && new URL(origin).host === host
}

const ALLOWED_HEADERS = [
  'accept',
  'accept-language',
  'authorization',
  'content-type',
  'last-event-id',
  'x-graphql-event-stream-token',
  'x-purpose',
].join(', ')
const EXPOSED_HEADERS = 'ratelimit, ratelimit-policy, retry-after, x-operation-cost, x-rights'

/**
 * Lets pages of listed origins read the answer. Never with credentials: authority is the bearer token alone, which a
 * page must have to send it.
 * @returns true when it was a preflight, which is answered then.
 */
export function shareWithOrigins(request: IncomingMessage, response: ServerResponse, { origins }: WebRules): boolean {
  const { origin } = request.headers
  if (origins.size > 0) response.appendHeader('vary', 'Origin')
  const isListed = origin !== undefined && origins.has(origin)
  if (isListed) {
    response.setHeader('access-control-allow-origin', origin)
    response.setHeader('access-control-expose-headers', EXPOSED_HEADERS)
    response.setHeader('cross-origin-resource-policy', 'cross-origin')
  }
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false
  if (isListed) {
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    response.setHeader('access-control-allow-headers', ALLOWED_HEADERS)
    response.setHeader('access-control-max-age', '600')
  }
  response.writeHead(204).end()
  return true
}
