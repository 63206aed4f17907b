/** Verifies a trail from its first entry to its last, one item at a time. */
import { BEGINNING, faultOf, type Link } from './chain.js'
import { type Checkpoint, type PublicKeys, signatureFault } from './signing.js'
import { TrailFault, type TrailItem } from './trail.js'

export type Verdict =
  | {
      readonly sound: true
      readonly entries: bigint
      readonly hash: string
      readonly checkpoints: number
      /** The newest checkpoint; null: there is none. What comes after it could be cut off unseen by the trail alone. */
      readonly newest: Checkpoint | null
    }
  /** `fault`: the first that was found, in words. `after`: the last entry that is sound. */
  | { readonly sound: false; readonly fault: string; readonly after: bigint }

export interface VerifyOptions {
  /** Keys that signatures are checked with. Asked for when the first signature is met. */
  readonly keys: () => PublicKeys
  /** Checkpoints that were kept elsewhere: the trail must pass through each. */
  readonly kept?: readonly Checkpoint[]
  /** The trail is an export, which always ends at a checkpoint. */
  readonly isExport?: boolean
}

export async function verifyTrail(
  items: AsyncIterable<TrailItem>,
  { keys, kept = [], isExport = false }: VerifyOptions,
): Promise<Verdict> {
  const walk = new Walk(keys, kept)
  try {
    for await (const item of items) walk.take(item)
    return walk.end(isExport)
  } catch (error) {
    if (error instanceof TrailFault) return { sound: false, fault: error.fault, after: walk.link.sequence }
    throw error
  }
}

const KEPT = 'the checkpoint kept elsewhere'

class Walk {
  link: Link = BEGINNING
  #checkpoints = 0
  #newest: Checkpoint | null = null
  #ended = false
  /** By sequence. */
  readonly #kept: ReadonlyMap<string, Checkpoint>

  constructor(
    private readonly keys: () => PublicKeys,
    kept: readonly Checkpoint[],
  ) {
    this.#kept = new Map(kept.map((checkpoint) => [checkpoint.sequence, checkpoint]))
  }

  take(item: TrailItem): void {
    if (this.#ended) throw new TrailFault('something follows the end of the trail')
    if (item.kind === 'entry') {
      const fault = faultOf(item.entry, this.link)
      if (fault) throw new TrailFault(`entry ${item.entry.sequence}: ${fault}`)
      this.link = { sequence: BigInt(item.entry.sequence), hash: item.entry.hash }
      const kept = this.#kept.get(item.entry.sequence)
      if (kept) this.#meets(kept, KEPT)
    } else if (item.kind === 'checkpoint') {
      this.#meets(item.checkpoint, 'the checkpoint')
      this.#checkpoints++
      this.#newest = item.checkpoint
    } else {
      this.#ended = true
      this.#endsAt(item.sequence, item.hash)
    }
  }

  end(isExport: boolean): Verdict {
    if (!this.#ended) throw new TrailFault(`the end is missing: the trail breaks off after entry ${this.link.sequence}`)
    for (const checkpoint of this.#kept.values()) {
      if (BigInt(checkpoint.sequence) > this.link.sequence) this.#meets(checkpoint, KEPT)
    }
    const { sequence: entries, hash } = this.link
    if (isExport && this.#newest?.sequence !== String(entries)) {
      throw new TrailFault(`the tail is missing: an export ends at a checkpoint, and this one after entry ${entries}`)
    }
    return { sound: true, entries, hash, checkpoints: this.#checkpoints, newest: this.#newest }
  }

  #meets(checkpoint: Checkpoint, what: string): void {
    const { sequence, hash } = checkpoint
    const fault = signatureFault(checkpoint, this.keys())
    if (fault) throw new TrailFault(`${what} of entry ${sequence}: ${fault}`)
    if (!/^\d+$/.test(sequence)) throw new TrailFault(`${what} of entry ${sequence}: its sequence is no whole number`)
    if (BigInt(sequence) > this.link.sequence) throw this.#cut(sequence, what)
    if (BigInt(sequence) < this.link.sequence) throw new TrailFault(`${what} of entry ${sequence} is out of its place`)
    if (hash !== this.link.hash) {
      throw new TrailFault(`entry ${sequence}: ${what} has another hash: the chain was written anew up to it`)
    }
  }

  #endsAt(sequence: string, hash: string): void {
    const said = /^\d+$/.test(sequence) ? BigInt(sequence) : -1n
    if (said > this.link.sequence) throw this.#cut(sequence, 'the head')
    if (said < this.link.sequence) {
      throw new TrailFault(`entry ${this.link.sequence}: the head says that the trail ends at entry ${sequence}`)
    }
    if (hash !== this.link.hash)
      throw new TrailFault(`entry ${sequence}: the head has another hash than the last entry`)
  }

  #cut(sequence: string, witness: string): TrailFault {
    return new TrailFault(
      `the tail is missing: the trail ends after entry ${this.link.sequence}, and ${witness} tells of entry ${sequence}`,
    )
  }
}
