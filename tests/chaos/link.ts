/** One connection of a subscriber, whatever its transport. */
export interface Link {
  /** Resolves with the reason when nothing more can come by it. */
  readonly ended: Promise<string>
  /** Stops taking what the hub sends. */
  pause(): void
  resume(): void
  /** Breaks the connection without a word. */
  cut(reason: string): void
}

export interface LinkOptions {
  readonly url: string
  /** Undefined: a visitor. */
  readonly handle: string | undefined
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** A result as it came; false: it is broken, and the link is to be cut. */
  readonly take: (result: Result) => boolean
}

export interface Result {
  readonly data?: Readonly<Record<string, unknown>> | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

/** Close codes after which the client of graphql-ws never comes back by itself. */
const FOR_GOOD = new Set([4004, 4005, 4400, 4401, 4406, 4409, 4429, 4500])

export const CLOSED_FOR_GOOD = 'closed for good'
export const BROKEN_RESULT = 'result with errors'
export const SILENT = 'silent node'

export function closeReason(code: number, reason: string): string {
  if (code === 1006) return 'connection broken'
  const fatal = FOR_GOOD.has(code) || (code >= 1002 && code < 2000 && ![1005, 1006, 1012, 1013, 1014].includes(code))
  return `${fatal ? CLOSED_FOR_GOOD : 'closed'}: ${code} ${reason}`.trim()
}

/** Code and message, without the id by which an unexpected error stands in the hub's own log. */
export function errorReason({ errors }: Result): string {
  const [error] = errors ?? []
  if (!error) return 'no data'
  return `${error.extensions?.code ?? 'no code'} ${error.message.split('Report')[0] ?? ''}`.trim()
}
