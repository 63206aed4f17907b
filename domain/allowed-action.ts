import type { Refusal } from './refusal.js'

/** Something that the actor's role and binding permit on a thing. */
export interface AllowedAction<Action extends string> {
  readonly action: Action
  readonly allowed: boolean
  /** The state that stands against it, or every rule that is not met whatever the input would say. */
  readonly missing: readonly Refusal[]
}

/** Of these actions those that are not forbidden, each with what is missing. */
export function allowedAmong<Action extends string>(
  actions: readonly Action[],
  forbiddance: (action: Action) => Refusal | null,
  missingFor: (action: Action) => readonly Refusal[],
): AllowedAction<Action>[] {
  return actions
    .filter((action) => forbiddance(action) === null)
    .map((action) => {
      const missing = missingFor(action)
      return { action, allowed: missing.length === 0, missing }
    })
}
