/** GraphQL over Server-Sent Events, a connection for each operation. */
import { type IncomingMessage, request } from 'node:http'
import { BROKEN_RESULT, errorReason, type Link, type LinkOptions, type Result, SILENT } from './link.js'

const SILENCE_MS = 30_000

export function openStream({ url, handle, query, variables, take }: LinkOptions): Link {
  let reason: string | undefined
  let response: IncomingMessage | undefined
  const sent = request(url, {
    method: 'POST',
    agent: false,
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      ...(handle && { authorization: `Bearer ${handle}` }),
    },
  })
  const cut = (why: string): void => {
    reason ??= why
    sent.destroy()
  }
  const takeEvent = (event: string, data: string): void => {
    if (event === 'complete') return cut('completed')
    if (event !== 'next') return
    const result = JSON.parse(data) as Result
    if (!take(result)) cut(`${BROKEN_RESULT}: ${errorReason(result)}`)
  }
  const ended = new Promise<string>((resolve) => {
    let heard = Date.now()
    const timer = setInterval(() => {
      if (response?.isPaused()) heard = Date.now()
      else if (Date.now() - heard > SILENCE_MS) cut(SILENT)
    }, 5_000)
    const end = (why: string): void => {
      clearInterval(timer)
      resolve(reason ?? why)
    }
    sent.once('error', (error) =>
      end('code' in error && error.code === 'ECONNREFUSED' ? 'refused' : 'connection broken'),
    )
    sent.once('response', (incoming) => {
      response = incoming
      incoming.once('close', () => end('connection broken'))
      incoming.on('error', () => undefined)
      const type = incoming.headers['content-type'] ?? ''
      if (incoming.statusCode !== 200 || !type.startsWith('text/event-stream')) {
        incoming.resume()
        return cut(`HTTP ${incoming.statusCode}`)
      }
      const split = splitter(takeEvent)
      incoming.setEncoding('utf8')
      incoming.on('data', (text: string) => {
        heard = Date.now()
        if (reason === undefined) split(text)
      })
    })
  })
  sent.end(JSON.stringify({ query, variables }))
  return { ended, pause: () => response?.pause(), resume: () => response?.resume(), cut }
}

/** Puts events together from what arrives in pieces; comments are left out. */
function splitter(take: (event: string, data: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    const blocks = (rest + text).split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const lines = block.split('\n')
      const field = (name: string): string =>
        lines
          .filter((line) => line.startsWith(`${name}:`))
          .map((line) => line.slice(name.length + 1).trim())
          .join('\n')
      if (field('event')) take(field('event'), field('data'))
    }
  }
}
