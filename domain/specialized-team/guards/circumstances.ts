import type { Actor } from '../../actor.js'
import type { PledgeFacts, TeamFacts } from '../facts.js'

/** What a standing rule looks at: never the input. */
export interface Circumstances {
  readonly team: TeamFacts
  /** The pledge in question; null where there is none. */
  readonly pledge: PledgeFacts | null
  readonly actor: Actor
  readonly now: Date
}
