import type { Actor } from '../../actor.js'
import type { Guard as GuardOver } from '../../guard.js'
import type { RequestFacts, RequestWorld } from '../facts.js'

/** What a standing rule looks at: never the input. */
export interface Circumstances {
  readonly facts: RequestFacts
  readonly actor: Actor
  readonly now: Date
  readonly world: RequestWorld
}

export type Guard = GuardOver<Circumstances>
