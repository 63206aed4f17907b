/** `POST /publish?writer=<number>` answers with the version that was published; any free port, told to the parent. */
import { createServer, type Server } from 'node:http'

export function servePublishing(publish: (writer: number) => number): Server {
  const server = createServer((request, response) => {
    const writer = new URL(request.url ?? '/', 'http://localhost').searchParams.get('writer')
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ version: publish(Number(writer)) }))
  })
  // Or a connection is closed just when the next publisher takes it.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    if (address !== null && typeof address !== 'string') process.send?.({ port: address.port })
  })
  return server
}
