/** The least that can be done: the bytes are made once and sent to every socket. No GraphQL, no rights, no log. */
import { WebSocket, WebSocketServer } from 'ws'
import { changeOf } from './change.js'
import { servePublishing } from './publishing.js'

const server = servePublishing((writer) => {
  const change = changeOf(writer)
  const bytes = JSON.stringify({ id: '1', type: 'next', payload: { data: { advisoryRequestChanged: change } } })
  for (const socket of sockets.clients) if (socket.readyState === WebSocket.OPEN) socket.send(bytes)
  return change.request.version
})
const sockets = new WebSocketServer({ server, path: '/graphql' })
