/** Rows of a table of actions: from which states an action leads on, and where to. */
import type { Role } from '../prisma/generated/client/enums.js'

export interface Passage<State extends string, Target extends string> {
  readonly from: readonly State[]
  readonly to: Target
  /** Where only some of the action's roles may from these states. */
  readonly roles?: readonly Role[]
}

/** The passage that this role takes from this state, if there is one. */
export function passageFrom<State extends string, Target extends string>(
  passages: readonly Passage<State, Target>[],
  state: State,
  role: Role,
): Passage<State, Target> | undefined {
  return passages.find(({ from, roles }) => from.includes(state) && (roles?.includes(role) ?? true))
}

/** States from which the passages lead on for this role. */
export function originsOf<State extends string>(passages: readonly Passage<State, string>[], role: Role): State[] {
  return passages.filter(({ roles }) => roles?.includes(role) ?? true).flatMap(({ from }) => from)
}
