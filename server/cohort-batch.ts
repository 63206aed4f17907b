/**
 * What a cohort sends: results that are serialized once, and the messages around them. A message differs between
 * subscribers only in the id of their operation, so it is laid out once for each length of an id and then copied, with the
 * id put in its places.
 */

/** One result of a subscription. */
export interface Delivery {
  /** Of the event it tells of; null when it comes from no log. */
  readonly position: bigint | null
  /** Cursor of that position; null without one. */
  readonly cursor: string | null
  /** The result as JSON, UTF-8. */
  readonly payload: Buffer
}

/** How a transport wraps a result. `id` stands for the operation's id as JSON, quotes included. */
export interface Envelope {
  /** What comes before the id. `bytes`: length of everything from `head` on. */
  readonly frame: (bytes: number) => Buffer
  readonly head: Buffer
  /** Between the id and the result. */
  readonly middle: Buffer
  /** After the result. */
  readonly tail: Buffer
}

interface Layout {
  readonly bytes: Buffer
  /** Where ids go. */
  readonly places: readonly number[]
}

const NOTHING = Buffer.alloc(0)
export const unframed = (): Buffer => NOTHING

export class Batch {
  readonly #layouts = new Map<Envelope, Map<number, Layout>>()
  readonly #later = new Map<bigint, Batch>()
  #events: Buffer | undefined

  constructor(readonly deliveries: readonly Delivery[]) {}

  get count(): number {
    return this.deliveries.length
  }

  /** What of it is about events after a position. */
  after(position: bigint): Batch {
    const first = this.deliveries[0]
    if (!first || first.position === null || first.position > position) return this
    let later = this.#later.get(position)
    if (!later) {
      later = new Batch(this.deliveries.filter((one) => one.position === null || one.position > position))
      this.#later.set(position, later)
    }
    return later
  }

  /** All messages for one operation, in a buffer of its own. */
  messages(envelope: Envelope, id: Buffer): Buffer {
    const { bytes, places } = this.#layout(envelope, id.length)
    const message = Buffer.allocUnsafe(bytes.length)
    bytes.copy(message)
    for (const place of places) id.copy(message, place)
    return message
  }

  /** The same in pieces, of which the results are shared with every other subscriber: for those who wait. */
  pieces(envelope: Envelope, id: Buffer): Buffer[] {
    const { frame, head, middle, tail } = envelope
    return this.deliveries.flatMap(({ payload }) => [
      Buffer.concat([frame(lengthOf(envelope, id.length, payload)), head, id, middle]),
      payload,
      ...(tail.length > 0 ? [tail] : []),
    ])
  }

  /** As Server-Sent Events without ids of operations: the same bytes for everybody. */
  events(): Buffer {
    this.#events ??= Buffer.concat(
      this.deliveries.flatMap(({ cursor, payload }) => [
        Buffer.from(`${cursor === null ? '' : `id: ${cursor}\n`}event: next\ndata: `),
        payload,
        Buffer.from('\n\n'),
      ]),
    )
    return this.#events
  }

  #layout(envelope: Envelope, idLength: number): Layout {
    let known = this.#layouts.get(envelope)
    if (!known) this.#layouts.set(envelope, (known = new Map()))
    let layout = known.get(idLength)
    if (!layout) known.set(idLength, (layout = layOut(this.deliveries, envelope, idLength)))
    return layout
  }
}

function layOut(deliveries: readonly Delivery[], envelope: Envelope, idLength: number): Layout {
  const { frame, head, middle, tail } = envelope
  const id = Buffer.alloc(idLength)
  const places: number[] = []
  let length = 0
  const parts = deliveries.flatMap(({ payload }) => {
    const before = frame(lengthOf(envelope, idLength, payload))
    places.push(length + before.length + head.length)
    length += before.length + lengthOf(envelope, idLength, payload)
    return [before, head, id, middle, payload, tail]
  })
  return { bytes: Buffer.concat(parts, length), places }
}

function lengthOf({ head, middle, tail }: Envelope, idLength: number, payload: Buffer): number {
  return head.length + idLength + middle.length + payload.length + tail.length
}
