/** graphql-transport-ws beside HTTP, on the same path and through the same pipeline. */
import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { setTimeout as delay } from 'node:timers/promises'
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws'
import type { Logger } from 'pino'
import type { Gauge } from 'prom-client'
import { type WebSocket, WebSocketServer } from 'ws'
import type { Departures } from './departures.js'
import { ENDPOINT } from './graphql.js'
import type { Heartbeat } from './heartbeat.js'
import { MAX_BODY_BYTES } from './limits.js'
import { Close, GraphqlSocket, type SocketDependencies } from './socket.js'
import type { Tally } from './tally.js'
import { bareAnswer, isMisdirected, isOwnPage, type WebRules } from './web.js'

/** How long a peer may take to answer that it has been told. */
const GO_WITHIN_MS = 1_000

export interface Sockets {
  /** Takes no more, and cuts off those that are left. */
  close(): void
}

export interface SocketOptions extends SocketDependencies {
  readonly logger: Logger
  readonly gauge: Gauge
  readonly heartbeat: Heartbeat
  readonly departures: Departures
  readonly addresses: Tally
  readonly maxSockets: number
  readonly web: WebRules
  /** False: upgrades are answered with 503. */
  readonly isReady: () => boolean
}

export function attachSockets(server: Server, options: SocketOptions): Sockets {
  const { logger, gauge, heartbeat, departures, addresses, maxSockets, web, isReady } = options
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAX_BODY_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  })

  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    stream.on('error', () => stream.destroy())
    const refuse = (status: string): void => {
      stream.end(bareAnswer(status))
    }
    const refusal = refuseUpgrade(request, web, isReady() && sockets.clients.size < maxSockets)
    if (refusal) return refuse(refusal)
    const address = request.socket.remoteAddress ?? ''
    const leaveAddress = addresses.take(address)
    if (!leaveAddress) return refuse('429 Too Many Requests')
    stream.once('close', leaveAddress)
    return sockets.handleUpgrade(request, stream, head, (socket) => {
      gauge.set(sockets.clients.size)
      socket.on('error', (error) => logger.debug({ err: error }, 'a socket failed'))
      socket.once('close', () => gauge.set(sockets.clients.size))
      if (socket.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL) {
        return socket.close(CloseCode.SubprotocolNotAcceptable, 'Subprotocol not acceptable')
      }
      const origin = { address, acceptLanguage: request.headers['accept-language'] }
      const conversation = new GraphqlSocket(socket, stream, origin, options, leaveAddress)
      keepAlive(socket, conversation, heartbeat)
      socket.once(
        'close',
        departures.add(() => sendAway(socket, conversation)),
      )
      return undefined
    })
  })

  return {
    close() {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
}

/** What it was asked is answered first: a mutation that is under way is done, and its client wants to know. */
async function sendAway(socket: WebSocket, conversation: GraphqlSocket): Promise<void> {
  await conversation.answered()
  const gone = new Promise((resolve) => socket.once('close', resolve))
  conversation.close(Close.Restart, 'The hub restarts')
  await Promise.race([gone, delay(GO_WITHIN_MS)])
  socket.terminate()
}

function refuseUpgrade(request: IncomingMessage, web: WebRules, accepts: boolean): string | undefined {
  if (isMisdirected(request, web)) return '421 Misdirected Request'
  if (request.url?.split('?')[0] !== ENDPOINT) return '404 Not Found'
  // A browser names the page's site. Pages of other sites have no business here.
  if (!isOwnPage(request, web)) return '403 Forbidden'
  return accepts ? undefined : '503 Service Unavailable'
}

/** A peer that has not answered by the next ping is gone. */
function keepAlive(socket: WebSocket, conversation: GraphqlSocket, heartbeat: Heartbeat): void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const stop = heartbeat.add(() => {
    if (!answered) return socket.terminate()
    answered = false
    socket.ping()
    return conversation.tellCursors()
  })
  socket.once('close', stop)
}
