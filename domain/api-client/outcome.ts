import type { Outcome } from '../outcome.js'

export interface ClientOutcome extends Outcome {
  /** The key itself, told this once; null where none was made, and to a retry. */
  readonly secret: string | null
}
