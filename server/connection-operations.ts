/**
 * What runs over one connection, each operation under an id that its client chose. An id is free again as soon as its
 * operation ends or is completed, while what was asked before may still be on its way: so each operation has a place of
 * its own, and what comes for a place that is no longer held is told to nobody.
 */
import type { ExecutionResult, FormattedExecutionResult, GraphQLError } from 'graphql'
import type { Mask } from './errors.js'
import type { Live } from './live.js'
import type { Answer } from './operation.js'
import { formatResult } from './result.js'
import { Subscription } from './subscription.js'

/** How a transport tells of one operation. */
export interface Telling {
  /** It has begun to follow the log. */
  begun(): void
  tell(result: FormattedExecutionResult): void
  complete(): void
  /** It was not executed. */
  refuse(errors: readonly GraphQLError[]): void
  /** It ended with this. @param error Not masked. */
  fail(error: unknown): void
}

export interface Place {
  readonly id: string
  /** Absent while it is being answered. */
  stream?: AsyncIterator<ExecutionResult>
}

export class ConnectionOperations {
  readonly #places = new Map<string, Place>()
  readonly #answers = new Set<Promise<void>>()

  constructor(private readonly dependencies: { readonly mask: Mask; readonly live: Live }) {}

  get count(): number {
    return this.#places.size
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  holds(place: Place): boolean {
    return this.#places.get(place.id) === place
  }

  /** Those that follow the log, by id. */
  subscriptions(): (readonly [string, Subscription])[] {
    return [...this.#places.values()].flatMap(({ id, stream }) =>
      stream instanceof Subscription ? [[id, stream] as const] : [],
    )
  }

  /** How far each subscription has come; undefined when there is none. @param only Of this one alone. */
  cursors(only?: string): Record<string, string> | undefined {
    const told = this.subscriptions().filter(([id]) => only === undefined || id === only)
    if (told.length === 0) return undefined
    return Object.fromEntries(told.map(([id, one]) => [id, this.dependencies.live.cursorOf(one)]))
  }

  /** Takes an id that is free. */
  reserve(id: string): Place {
    const place: Place = { id }
    this.#places.set(id, place)
    return place
  }

  /** Tells what an operation answers, to its end. Resolves when it was answered; a subscription goes on then. */
  run(place: Place, answering: Promise<Answer>, telling: Telling): Promise<void> {
    const told = this.#tell(place, answering, telling).finally(() => this.#answers.delete(told))
    this.#answers.add(told)
    return told
  }

  /** Ends an operation of which no more is to be told. */
  end(id: string): void {
    const stream = this.#places.get(id)?.stream
    this.#places.delete(id)
    void stream?.return?.()
  }

  endAll(): void {
    for (const id of [...this.#places.keys()]) this.end(id)
  }

  /** Resolves when what is being answered now has been. */
  async answered(): Promise<void> {
    await Promise.allSettled([...this.#answers])
  }

  async #tell(place: Place, answering: Promise<Answer>, telling: Telling): Promise<void> {
    const answered = await answering
    if (!this.holds(place)) {
      if (answered.kind === 'stream') await answered.stream.return?.()
      return
    }
    if (answered.kind === 'stream') {
      place.stream = answered.stream
      telling.begun()
      this.#followToEnd(place, answered.stream, telling)
      return
    }
    const refused = answered.kind === 'refused' ? answered.errors : refusedBy(answered.result)
    if (answered.kind === 'result' && !refused) telling.tell(formatResult(answered.result))
    this.#places.delete(place.id)
    if (refused) return telling.refuse(refused)
    telling.complete()
  }

  /** Apart from `#tell`, so that nothing of the request is kept while the subscription lasts. */
  #followToEnd(place: Place, stream: AsyncIterator<ExecutionResult>, telling: Telling): void {
    stream.next().then(
      ({ value, done }) => {
        if (!this.holds(place)) return
        if (!done) {
          telling.tell(formatResult(value as ExecutionResult, this.dependencies.mask))
          return this.#followToEnd(place, stream, telling)
        }
        this.#places.delete(place.id)
        telling.complete()
      },
      (error: unknown) => {
        if (!this.holds(place)) return
        telling.fail(error)
        this.#places.delete(place.id)
      },
    )
  }
}

/** Codes of what is not refused, but cannot be done now: clients ask for that again when it is told as a result. */
const PASSING: readonly unknown[] = ['TIMED_OUT', 'UNAVAILABLE', 'AUDIT_UNAVAILABLE']

/** Nothing of it was executed: there is no data then, not even null. */
function refusedBy({ data, errors }: ExecutionResult): readonly GraphQLError[] | undefined {
  if (data !== undefined || !errors) return undefined
  return errors.some(({ extensions }) => PASSING.includes(extensions['code'])) ? undefined : errors
}
