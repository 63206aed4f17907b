import type { Actor } from '../../actor.js'
import type { ExpertTeamFacts } from '../facts.js'

/** What a standing rule looks at: never the input. */
export interface Circumstances {
  readonly facts: ExpertTeamFacts
  readonly actor: Actor
}
