/** graphql-transport-ws, spoken by hand: what a library would mend by itself is to be seen. */
import { WebSocket } from 'ws'
import { BROKEN_RESULT, closeReason, errorReason, type Link, type LinkOptions, type Result, SILENT } from './link.js'

const PING_MS = 15_000

interface Message {
  readonly type: string
  readonly payload?: unknown
}

export function openSocket({ url, handle, query, variables, take }: LinkOptions): Link {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), 'graphql-transport-ws', { perMessageDeflate: false })
  const say = (message: object): void => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message))
  }
  let reason: string | undefined
  const cut = (why: string): void => {
    reason ??= why
    socket.terminate()
  }
  const stopPinging = pingEvery(socket, () => cut(SILENT))

  socket.on('open', () =>
    say({ type: 'connection_init', payload: handle ? { authorization: `Bearer ${handle}` } : {} }),
  )
  socket.on('message', (data) => {
    const { type, payload } = JSON.parse(String(data)) as Message
    if (type === 'connection_ack') say({ id: '1', type: 'subscribe', payload: { query, variables } })
    else if (type === 'ping') say({ type: 'pong' })
    else if (type === 'next') {
      const result = payload as Result
      if (!take(result)) cut(`${BROKEN_RESULT}: ${errorReason(result)}`)
    } else if (type === 'error') cut(`error: ${errorReason({ errors: payload as NonNullable<Result['errors']> })}`)
    else if (type === 'complete') cut('completed')
  })
  const ended = new Promise<string>((resolve) => {
    socket.on('error', (error) => {
      reason ??= 'code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'connection broken'
    })
    socket.once('close', (code, text) => {
      stopPinging()
      resolve(reason ?? closeReason(code, String(text)))
    })
  })
  return { ended, pause: () => socket.pause(), resume: () => socket.resume(), cut }
}

/** A node that does not answer a ping within the next interval is given up, unless it is we who do not listen. */
function pingEvery(socket: WebSocket, giveUp: () => void): () => void {
  let answered = true
  socket.on('pong', () => {
    answered = true
  })
  const timer = setInterval(() => {
    if (socket.isPaused || socket.readyState !== WebSocket.OPEN) return
    if (!answered) return giveUp()
    answered = false
    socket.ping()
  }, PING_MS)
  return () => clearInterval(timer)
}
