/** What arrives, waited for without sleeping. */
import { inspect } from 'node:util'

interface Waiter {
  settle(): void
}

export class Queue<T> {
  /** Everything that has arrived, taken or not. */
  readonly all: T[] = []
  readonly #waiters = new Set<Waiter>()
  #taken = 0
  #end: { readonly error?: unknown } | undefined

  push(item: T): void {
    this.all.push(item)
    this.#wake()
  }

  /** Nothing more comes; with an error, whoever waits is told. */
  end(error?: unknown): void {
    this.#end ??= error === undefined ? {} : { error }
    this.#wake()
  }

  /** The next item that was not taken yet. */
  next(timeout = 5_000): Promise<T> {
    return this.waitFor(() => true, timeout)
  }

  /** Takes items up to and with the first that satisfies `predicate`, and returns that one. */
  async waitFor(predicate: (item: T) => boolean, timeout = 5_000): Promise<T> {
    const found = (): { item: T } | undefined => {
      while (this.#taken < this.all.length) {
        const item = this.all[this.#taken++] as T
        if (predicate(item)) return { item }
      }
      return undefined
    }
    return (await this.#until(() => found() ?? this.#ended('it ended first'), timeout)).item
  }

  /** Resolves when something has arrived, or nothing will. */
  async something(timeout = 10_000): Promise<void> {
    await this.#until(() => (this.all.length > 0 || this.#end ? true : undefined), timeout)
  }

  /** Resolves when nothing more comes. @throws the error it ended with, if any. */
  async ended(timeout = 5_000): Promise<void> {
    await this.#until(() => {
      if (this.#end && 'error' in this.#end) throw this.#end.error
      return this.#end
    }, timeout)
  }

  #ended(reason: string): undefined {
    if (!this.#end) return undefined
    throw this.#end.error ?? new Error(`${reason}; arrived: ${inspect(this.all, { depth: 8 })}`)
  }

  #until<R>(look: () => R | undefined, timeout: number): Promise<R> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiters.delete(waiter)
        reject(new Error(`waited ${timeout} ms in vain; arrived: ${inspect(this.all, { depth: 8 })}`))
      }, timeout)
      const waiter: Waiter = {
        settle: () => {
          try {
            const result = look()
            if (result === undefined) return
            resolve(result)
          } catch (error) {
            reject(error as Error)
          }
          clearTimeout(timer)
          this.#waiters.delete(waiter)
        },
      }
      this.#waiters.add(waiter)
      waiter.settle()
    })
  }

  #wake(): void {
    for (const waiter of [...this.#waiters]) waiter.settle()
  }
}
