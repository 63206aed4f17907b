/** graphql-transport-ws by hand: every byte is seen, and a test can do what no client library does. */
import { WebSocket } from 'ws'
import type { Address } from '../kit/client.js'
import { Queue } from '../kit/queue.js'

export interface Received {
  readonly id?: string
  readonly type: string
  readonly payload?: unknown
  /** The message as it came. */
  readonly text: string
}

export interface Closed {
  readonly code: number
  readonly reason: string
}

export class TestSocket {
  /** Everything that came, the hub's own pings apart. */
  readonly messages = new Queue<Received>()
  readonly pings = new Queue<Received>()
  readonly closed: Promise<Closed>
  readonly #socket: WebSocket
  readonly #opened: Promise<void>

  private constructor(url: string, protocol: string) {
    this.#socket = new WebSocket(url, protocol, { perMessageDeflate: false })
    this.#opened = new Promise((resolve, reject) => {
      this.#socket.once('open', resolve)
      this.#socket.once('error', reject)
    })
    this.#socket.on('error', () => undefined)
    this.#socket.on('message', (data) => {
      const text = String(data)
      const message = { ...(JSON.parse(text) as Received), text }
      ;(message.type === 'ping' ? this.pings : this.messages).push(message)
    })
    this.closed = new Promise((resolve) => {
      this.#socket.once('close', (code, reason) => {
        this.messages.end()
        resolve({ code, reason: String(reason) })
      })
    })
  }

  /** Open, and nothing said yet. */
  static async raw({ wsUrl }: Address, protocol = 'graphql-transport-ws'): Promise<TestSocket> {
    const socket = new TestSocket(wsUrl, protocol)
    await socket.#opened
    return socket
  }

  /** Signed in. */
  static async as(address: Address, handle?: string, more: object = {}): Promise<TestSocket> {
    const socket = await TestSocket.raw(address)
    socket.say({
      type: 'connection_init',
      payload: { ...(handle !== undefined && { authorization: `Bearer ${handle}` }), ...more },
    })
    await socket.messages.waitFor(({ type }) => type === 'connection_ack')
    return socket
  }

  say(message: object): void {
    this.write(JSON.stringify(message))
  }

  write(text: string): void {
    this.#socket.send(text)
  }

  /** Subscribes, and resolves when the hub has said that it follows. */
  async subscribe(id: string, query: string, variables: object = {}, operationName?: string): Promise<void> {
    this.say({ id, type: 'subscribe', payload: { query, variables, operationName } })
    await this.pings.waitFor(({ payload }) => id in (payload as { cursors: object }).cursors, 10_000)
  }

  /** Resolves when everything that the hub has written by now has come. */
  async settled(): Promise<void> {
    this.say({ type: 'ping', payload: { settled: true } })
    await this.messages.waitFor(({ type }) => type === 'pong', 10_000)
  }

  /** Reads no more; what was sent stays in the systems between. */
  pause(): void {
    this.#socket.pause()
  }

  resume(): void {
    this.#socket.resume()
  }

  /** Is gone without a word. */
  terminate(): void {
    this.#socket.terminate()
  }

  async close(): Promise<void> {
    this.#socket.close(1000)
    await this.closed
  }
}
