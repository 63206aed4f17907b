/** What inputs of all nouns share. Ids are row ids already, days UTC midnights. */

export type Maybe<T> = T | null | undefined

export interface Keyed {
  readonly idempotencyKey: string
}

/** Every step on an existing thing. */
export interface Step extends Keyed {
  readonly id: string
  readonly expectedVersion: number
  readonly note?: Maybe<string>
}

/** Reasons that an action asks for, and the note that any step may carry, as one text. */
export function why(reasons: string, note: Maybe<string>): string {
  return note ? `${reasons}\n${note}` : reasons
}
