/** A client of the hub as others write one: HTTP, WebSocket and Server-Sent Events. */
import { inspect } from 'node:util'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql'
import { createClient } from 'graphql-ws'
import { WebSocket } from 'ws'
import { Queue } from './queue.js'
import { readEventStream } from './event-stream.js'

/** Data when nothing else is known of the document. */
export type Loose = Record<string, unknown>

export type Document<Data, Variables> = string | TypedDocumentNode<Data, Variables>

export interface Answer<Data> {
  readonly data?: Data | null
  readonly errors?: readonly GraphQLFormattedError[]
}

export interface HttpAnswer<Data> extends Answer<Data> {
  readonly status: number
  readonly headers: Headers
}

/** A subscription that is open; what arrives stands in the queue. */
export interface Live<Data> extends Queue<Answer<Data>> {
  /** The next delivery's data. @throws when it has errors. */
  data(timeout?: number): Promise<Data>
  /** Unsubscribes. */
  close(): Promise<void>
}

export type Transport = 'ws' | 'sse'

/** What a client needs to know of a hub, which may run in another process. */
export interface Address {
  readonly url: string
  readonly wsUrl: string
}

export class Client {
  readonly #closers = new Set<() => Promise<void>>()

  constructor(
    private readonly hub: Address,
    readonly handle: string | undefined,
    private readonly logged: readonly Readonly<Record<string, unknown>>[] = [],
    private readonly language = 'en',
  ) {}

  /** The same person, in another language. */
  in(language: string): Client {
    return new Client(this.hub, this.handle, this.logged, language)
  }

  /** Sends an operation and returns its data. @throws with the operation and the answer when there are errors. */
  async run<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<Data> {
    const answer = await this.attempt(document, variables, operationName)
    if (answer.errors || !answer.data) throw this.#failure(document, variables, answer)
    return answer.data
  }

  /** Sends an operation and returns whatever comes. */
  async attempt<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    operationName?: string,
  ): Promise<HttpAnswer<Data>> {
    const response = await fetch(this.hub.url, {
      method: 'POST',
      headers: { ...this.#headers(), 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify({ query: textOf(document), variables, operationName }),
    })
    const text = await response.text()
    try {
      return { ...(JSON.parse(text) as Answer<Data>), status: response.status, headers: response.headers }
    } catch {
      throw this.#failure(document, variables, `HTTP ${response.status}: ${text}`)
    }
  }

  /** Subscribes, and resolves once the hub follows the log for it, or has refused. */
  async subscribe<Data = Loose, Variables = Loose>(
    document: Document<Data, Variables>,
    variables?: Variables,
    transport: Transport = 'ws',
  ): Promise<Live<Data>> {
    const queue = new Queue<Answer<Data>>()
    let begun: () => void = () => undefined
    const beginning = new Promise<void>((resolve) => {
      begun = resolve
    })
    const stop =
      transport === 'ws'
        ? this.#overSocket(document, variables, queue, begun)
        : this.#overEvents(document, variables, queue, begun)
    const close = async (): Promise<void> => {
      this.#closers.delete(close)
      await stop()
    }
    this.#closers.add(close)
    await Promise.race([beginning, queue.something()])
    return Object.assign(queue, {
      close,
      data: async (timeout?: number): Promise<Data> => {
        const answer = await queue.next(timeout)
        if (answer.errors || !answer.data) throw this.#failure(document, variables, answer)
        return answer.data
      },
    })
  }

  /** Ends every subscription. */
  async close(): Promise<void> {
    await Promise.all([...this.#closers].map((close) => close()))
  }

  /** `begun` is called when the hub has told how far the subscription has come. */
  #overSocket<Data, Variables>(
    document: Document<Data, Variables>,
    variables: Variables | undefined,
    queue: Queue<Answer<Data>>,
    begun: () => void,
  ) {
    const client = createClient({
      url: this.hub.wsUrl,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
      connectionParams: {
        ...(this.handle ? { authorization: `Bearer ${this.handle}` } : {}),
        acceptLanguage: this.language,
      },
    })
    client.on('ping', (received) => received && begun())
    client.subscribe<Data>(
      { query: textOf(document), variables: variables as Record<string, unknown> | undefined },
      {
        next: (answer) => queue.push(answer as Answer<Data>),
        error: (error) => queue.end(error),
        complete: () => queue.end(),
      },
    )
    return async () => client.dispose()
  }

  #overEvents<Data, Variables>(
    document: Document<Data, Variables>,
    variables: Variables | undefined,
    queue: Queue<Answer<Data>>,
    begun: () => void,
  ) {
    const abort = new AbortController()
    const reading = (async () => {
      const response = await fetch(this.hub.url, {
        method: 'POST',
        headers: { ...this.#headers(), 'content-type': 'application/json', accept: 'text/event-stream' },
        body: JSON.stringify({ query: textOf(document), variables }),
        signal: abort.signal,
      })
      for await (const { event, data } of readEventStream(response)) {
        if (event === '') begun()
        if (event === 'next') queue.push(JSON.parse(data) as Answer<Data>)
        if (event === 'complete') return queue.end()
      }
      return queue.end(new Error('the stream broke off'))
    })().catch((error: unknown) => queue.end(abort.signal.aborted ? undefined : error))
    return async () => {
      abort.abort()
      await reading
    }
  }

  /** Says what was asked and answered, and what the hub logged of a defect. */
  #failure(document: string | DocumentNode, variables: unknown, answer: string | Partial<HttpAnswer<unknown>>): Error {
    const shown = (value: unknown): string => inspect(value, { depth: 10, breakLength: 120 })
    const { data, errors, status } = typeof answer === 'string' ? { data: answer } : answer
    const ids = new Set(errors?.map(({ extensions }) => extensions?.['id']))
    const defects = this.logged.filter(({ id }) => id !== undefined && ids.has(id as string))
    return new Error(
      [
        `As ${this.handle ?? 'a visitor'}, the hub answered${status ? ` ${status}` : ''}:`,
        shown({ errors, data }),
        ...defects.map(shown),
        textOf(document),
        shown(variables),
      ].join('\n'),
    )
  }

  #headers(): Record<string, string> {
    return { 'accept-language': this.language, ...(this.handle ? { authorization: `Bearer ${this.handle}` } : {}) }
  }
}

function textOf(document: string | DocumentNode): string {
  return typeof document === 'string' ? document : print(document)
}
