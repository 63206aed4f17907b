/** Sends mutations as a careful client does: the same key again, to any node, until there is an answer. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Chance } from './chance.js'

const ANSWER_WITHIN_MS = 8_000
/** What only a mistake of ours can bring. */
const MISTAKES = new Set(['no code', 'BAD_USER_INPUT', 'VALIDATION', 'OPERATION_RESOLUTION_FAILURE'])

export interface Refusal {
  readonly code: string
  readonly message: string
  readonly path: readonly string[]
}

export interface Thing {
  readonly id: string
  readonly version: number
}

export interface Answer {
  /** The request or account that the mutation is about. */
  readonly thing: Thing | null
  readonly errors: readonly Refusal[]
}

export type Input = Readonly<Record<string, unknown>>

/** The nodes, as clients know them: by address alone. */
export interface Addresses {
  readonly urls: readonly string[]
  readonly chance: Chance
}

export class Courier {
  /** How often something had to be sent again, by reason. */
  readonly retries = new Map<string, number>()
  #closed = false

  constructor(private readonly addresses: Addresses) {}

  /** Gives up what is still unanswered. */
  close(): void {
    this.#closed = true
  }

  /** @throws when it was given up, or the hub does not know the operation. */
  async send(handle: string, mutation: string, input: Input): Promise<Answer> {
    return this.#untilAnswered<Answer>(handle, mutation, documentOf(mutation), input)
  }

  /** All accounts by handle, as the administrator reads them. */
  async versionsOfAccounts(): Promise<Map<string, Thing>> {
    const read = '{ accounts(first: 100) { nodes { handle id version: permissionsVersion } } }'
    const { nodes } = await this.#untilAnswered<{ nodes: (Thing & { handle: string })[] }>('admin', 'accounts', read)
    return new Map(nodes.map(({ handle, id, version }) => [handle, { id, version }]))
  }

  async #untilAnswered<Result>(handle: string, field: string, query: string, input?: Input): Promise<Result> {
    for (let attempt = 0; ; attempt++) {
      const result = await this.#attempt<Result>(handle, field, query, input)
      if (typeof result !== 'string') return result
      this.retries.set(result, (this.retries.get(result) ?? 0) + 1)
      if (this.#closed) throw new Error(`${field} by ${handle} was never answered: ${result}`)
      await delay(Math.min(100 * 2 ** Math.min(attempt, 4), 1_000))
    }
  }

  /** @returns the reason when there is no answer that counts. */
  async #attempt<Result>(
    handle: string,
    field: string,
    query: string,
    input: Input | undefined,
  ): Promise<Result | string> {
    const { urls, chance } = this.addresses
    try {
      const response = await fetch(chance.of(urls), {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${handle}` },
        body: JSON.stringify({ query, ...(input && { variables: { input } }) }),
        signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
      })
      if (response.status >= 500) return `HTTP ${response.status}`
      const body = (await response.json()) as {
        data?: Record<string, Result> | null
        errors?: { message: string; extensions?: { code?: string } }[]
      }
      const failure = body.errors?.[0]
      if (failure) {
        const code = failure.extensions?.code ?? 'no code'
        if (code.startsWith('GRAPHQL_') || MISTAKES.has(code)) {
          throw new Misunderstanding(`${field} by ${handle}: ${failure.message}`)
        }
        return `error ${code}`
      }
      return body.data?.[field] ?? 'no data'
    } catch (error) {
      if (error instanceof Misunderstanding) throw error
      if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time'
      return 'connection broken'
    }
  }
}

/** The hub does not know the operation: sending it again helps nobody. */
class Misunderstanding extends Error {}

function documentOf(mutation: string): string {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`
  const thing = mutation.endsWith('Account')
    ? 'thing: account { id version: permissionsVersion }'
    : 'thing: request { id version }'
  return `mutation ($input: ${type}!) {
    ${mutation}(input: $input) { ${thing} errors { code message path } }
  }`
}
