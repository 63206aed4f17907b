/** A subscriber: follows the log over any node, and after every break goes on after the last cursor it has processed. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Link, Result } from './link.js'
import type { Addresses } from './mutations.js'
import type { Person } from './sight.js'
import { openStream } from './sse-link.js'
import { openSocket } from './ws-link.js'

/** Of which requests changes are followed; absent: of all. */
export interface Filter {
  readonly country?: readonly string[]
  readonly sensitivity?: readonly string[]
}

export interface Following {
  readonly person: Person
  readonly transport: 'ws' | 'sse'
  /** Changes of requests, or events of every sort. */
  readonly stream: 'changes' | 'events'
  readonly filter?: Filter
}

/** What arrived, in the order in which it did. */
export interface Delivery {
  /** Null: the retraction of `requestId`. */
  readonly position: number | null
  readonly requestId: string
  /** Version of the request that came with it; null when none came. */
  readonly version: number | null
  /** Whether an assessment of human rights came with it. */
  readonly assessed: boolean
  /** When the connection was asked for over which it came, and when it came; milliseconds since 1970. */
  readonly openedAt: number
  readonly at: number
}

interface Change {
  readonly cursor: string
  readonly event: { readonly position: number | string } | null
  readonly accessEnded: string | null
  readonly request: {
    readonly id: string
    readonly version: number
    readonly humanRightsAssessment: object | null
  } | null
  readonly subject?: { readonly id: string } | null
}
interface Anything {
  readonly cursor: string
  readonly event: { readonly position: number | string; readonly subject: { readonly id: string } | null } | null
  readonly accessEnded: string | null
}

const CHANGES = `subscription ($filter: AdvisoryRequestFilter, $after: EventCursor) {
  advisoryRequestChanged(filter: $filter, after: $after) {
    cursor
    event { position type occurredAt }
    accessEnded
    request {
      id reference status version title country { code } leadEntity { code } humanRightsAssessment { risk findings }
    }
  }
}`
const EVENTS = `subscription ($after: EventCursor) {
  anythingChanged(after: $after) { cursor event { position type occurredAt subject { id __typename } } accessEnded }
}`

export class Subscriber {
  readonly deliveries: Delivery[] = []
  /** How often it was cut off, by reason. */
  readonly breaks = new Map<string, number>()
  #link: Link | undefined
  #stopped = false
  #paused = false

  /** @param cursor Where it begins: after this. */
  constructor(
    readonly following: Following,
    private readonly addresses: Addresses,
    private cursor: string,
  ) {}

  /** Resolves when it was stopped. */
  async run(): Promise<void> {
    const { person, transport, stream, filter } = this.following
    const open = transport === 'ws' ? openSocket : openStream
    while (!this.#stopped) {
      const openedAt = Date.now()
      const link = open({
        url: this.addresses.chance.of(this.addresses.urls),
        handle: person.handle,
        query: stream === 'changes' ? CHANGES : EVENTS,
        variables: { after: this.cursor, ...(filter && { filter }) },
        take: (result) => this.#take(result, openedAt),
      })
      this.#link = link
      if (this.#paused) link.pause()
      const reason = await link.ended
      if (this.#stopped) return
      this.breaks.set(reason, (this.breaks.get(reason) ?? 0) + 1)
      await delay(this.addresses.chance.whole(30, 400))
    }
  }

  /** Stops reading for a while; what was sent meanwhile is read then. */
  async pause(milliseconds: number): Promise<void> {
    if (this.#paused) return
    this.#paused = true
    this.#link?.pause()
    await delay(milliseconds)
    this.resume()
  }

  resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#link?.resume()
  }

  cut(): void {
    this.#link?.cut('cut by the run')
  }

  stop(): void {
    this.#stopped = true
    this.#link?.cut('stopped')
  }

  #take({ data, errors }: Result, openedAt: number): boolean {
    // What comes with an error is not processed, so its cursor is not kept: it is asked for again.
    if (errors || !data || this.#stopped) return this.#stopped
    const now = { openedAt, at: Date.now() }
    if (this.following.stream === 'events') {
      const { cursor, event, accessEnded } = data['anythingChanged'] as Anything
      this.cursor = cursor
      this.deliveries.push({
        position: event && Number(event.position),
        requestId: accessEnded ?? event?.subject?.id ?? '',
        version: null,
        assessed: false,
        ...now,
      })
      return true
    }
    const { cursor, event, accessEnded, request } = data['advisoryRequestChanged'] as Change
    this.cursor = cursor
    this.deliveries.push({
      position: event ? Number(event.position) : null,
      requestId: accessEnded ?? request?.id ?? '',
      version: request?.version ?? null,
      assessed: (request?.humanRightsAssessment ?? null) !== null,
      ...now,
    })
    return true
  }
}
