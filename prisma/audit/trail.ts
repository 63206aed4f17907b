/** The trail, as a database or a file tells it: a stream of entries and checkpoints, and where it says that it ends. */
import type { ChainEntry } from './chain.js'
import type { Checkpoint } from './signing.js'

export type TrailItem =
  | { readonly kind: 'entry'; readonly entry: ChainEntry }
  /** After the entry of its sequence. */
  | { readonly kind: 'checkpoint'; readonly checkpoint: Checkpoint }
  /** Last: where the chain is said to end. */
  | { readonly kind: 'end'; readonly sequence: string; readonly hash: string }

/** Something that is no part of a trail, or that is not as it was written. */
export class TrailFault extends Error {
  constructor(readonly fault: string) {
    super(fault)
    this.name = 'TrailFault'
  }
}
