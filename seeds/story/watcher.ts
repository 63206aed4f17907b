/** Somebody who watches a story live, over WebSocket, as a partner does: a socket that is cut comes back, and misses nothing. */
import { readFileSync } from 'node:fs'
import { WebSocket } from 'ws'
import { connect } from '../../client/live.js'
import type { Arrival, Thing } from './story.js'

const PARTNER = readFileSync(new URL('../../tests/operations/partner.graphql', import.meta.url), 'utf8')
const PATIENCE_MS = 10_000
/** For some 1.5 seconds in all: where there is no hub, somebody waits to be told so. */
const ATTEMPTS = 4
const FIRST_DELAY_MS = 100

interface Delivery {
  readonly event: Arrival['event']
  readonly accessEnded: string | null
}

/** What the partner has received, and who waits for more. */
export class Watcher {
  readonly arrivals: Arrival[] = []
  #told: (() => void) | undefined
  #broken: Error | undefined
  readonly #hub

  constructor(
    private readonly url: string,
    readonly handle: string,
    private readonly watched: { readonly operation: string; readonly field: string },
    private readonly say: (line: string) => void,
  ) {
    this.#hub = connect({
      url: url.replace(/^http/, 'ws'),
      webSocketImpl: WebSocket,
      authorization: () => `Bearer ${handle}`,
      retryAttempts: ATTEMPTS,
      retryDelay: (attempt) => FIRST_DELAY_MS * 2 ** attempt,
    })
  }

  /** Resolves once the hub follows the log for the watcher. @throws when it cannot be reached, or refuses. */
  async start(): Promise<void> {
    const begun = new Promise<void>((resolve, reject) => {
      this.#hub.client.on('ping', (received) => received && resolve())
      this.#told = () => this.#broken && reject(this.#broken)
    })
    const { operation, field } = this.watched
    this.#hub.follow<Record<string, Delivery>>(
      { query: PARTNER, operationName: operation },
      {
        next: ({ data }) => {
          const delivery = data && Object.values(data)[0]
          if (!delivery) return
          const { event, accessEnded } = delivery
          const thing = (delivery as unknown as Record<string, Partial<Thing> | null>)[field] ?? null
          const arrival = { event, accessEnded, thing }
          this.arrivals.push(arrival)
          this.#print(arrival)
          this.#told?.()
        },
        error: (error) => {
          this.#broken = new Error(this.#whyBroken(error))
          this.#told?.()
        },
        complete: () => undefined,
      },
    )
    await begun
  }

  /** Waits until something like this has arrived. @throws when it does not, or the stream breaks. */
  async until(arrived: (arrival: Arrival) => boolean): Promise<void> {
    const deadline = Date.now() + PATIENCE_MS
    while (!this.arrivals.some(arrived)) {
      const left = deadline - Date.now()
      if (this.#broken) throw this.#broken
      if (left <= 0) throw new Error(`${this.handle} was not told of it within ${PATIENCE_MS / 1_000} s.`)
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left)
        this.#told = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }

  async stop(): Promise<void> {
    await this.#hub.dispose()
  }

  #print({ event, thing, accessEnded }: Arrival): void {
    const version = thing?.version === undefined ? '' : `, version ${thing.version}`
    const what = thing ? `${thing.reference} ${thing.status}${version}` : `access to ${accessEnded} ended`
    const position = event?.position === undefined ? '' : `#${event.position} `
    this.say(`      ~ ${this.handle} receives  ${position}${event?.type ?? ''}  ${what}`)
  }

  /** `error` is what graphql-ws gives: errors of the operation, the close of the socket, or why it could not be opened. */
  #whyBroken(error: unknown): string {
    if (Array.isArray(error)) return error.map(({ message }: { message: string }) => message).join('; ')
    const { reason, message } = error as { readonly reason?: string; readonly message?: string }
    const hint = 'It needs a running hub with the demonstration: npm start, then npm run story.'
    return `The hub at ${this.url} does not answer${reason || message ? ` (${reason || message})` : ''}. ${hint}`
  }
}
