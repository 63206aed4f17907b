/** Holds what a subscriber received against what it had to receive. */
import { expectedOf, type Histories, type Item, mayBeTold } from './expectation.js'
import { readsAssessments, sees } from './sight.js'
import type { Delivery, Following } from './subscriber.js'
import type { Suspension } from './suspensions.js'
import type { Happening } from './truth.js'

/** The moments between which each position was committed; milliseconds since 1970. */
export interface Times {
  readonly earliest: (position: number) => number
  readonly latest: (position: number) => number
}

export interface LogRecord {
  readonly happenings: readonly Happening[]
  readonly histories: Histories
  readonly times: Times
  readonly suspensions: readonly Suspension[]
}

export interface Judgement {
  readonly deliveries: number
  readonly retractions: number
  /** Had to come, and did not. */
  readonly lost: number
  /** Came again. */
  readonly repeated: number
  /** Came after something later, or with a request older than the event. */
  readonly outOfOrder: number
  /** Came although the subscriber might not be told. */
  readonly unauthorized: number
  /** What is wrong, one sentence each. */
  readonly evidence: readonly string[]
}

/** Clocks of processes on one machine agree, but for rounding. */
const SLACK_MS = 50

export function judge(following: Following, deliveries: readonly Delivery[], record: LogRecord): Judgement {
  return new Examination(following, record).of(deliveries)
}

class Examination {
  #lost = 0
  #repeated = 0
  #outOfOrder = 0
  #unauthorized = 0
  readonly #evidence: string[] = []
  readonly #expected: readonly Item[]
  readonly #events: ReadonlyMap<number, Happening>
  readonly #got = new Set<number>()
  /** Position of the newest delivery. */
  #at = 0

  constructor(
    private readonly following: Following,
    private readonly record: LogRecord,
  ) {
    this.#expected = expectedOf(following, record.happenings, record.histories)
    this.#events = new Map(record.happenings.map((happening) => [happening.position, happening]))
  }

  of(deliveries: readonly Delivery[]): Judgement {
    const told = new Map(this.#expected.filter(({ ended }) => !ended).map((item) => [item.position, item]))
    const endings = new Map<string, Item[]>()
    for (const item of this.#expected.filter(({ ended }) => ended)) {
      endings.set(item.requestId, [...(endings.get(item.requestId) ?? []), item])
    }
    for (const delivery of deliveries) {
      if (delivery.position === null) this.#retraction(delivery, endings.get(delivery.requestId) ?? [])
      else this.#event(delivery, delivery.position, told.get(delivery.position))
    }
    for (const { position, requestId, ended, certain } of this.#expected) {
      if (!certain || this.#got.has(position)) continue
      this.#lost++
      this.#say(`lost ${ended ? 'the retraction of' : 'the event on'} ${requestId} at ${position}`)
    }
    return {
      deliveries: deliveries.length,
      retractions: deliveries.filter(({ position }) => position === null).length,
      lost: this.#lost,
      repeated: this.#repeated,
      outOfOrder: this.#outOfOrder,
      unauthorized: this.#unauthorized,
      evidence: this.#evidence,
    }
  }

  #event(delivery: Delivery, position: number, item: Item | undefined): void {
    const happening = this.#events.get(position)
    if (!item || !happening) return this.#leak(`was told of ${position}, which is not for it`)
    if (!this.#inOrder(position)) return undefined
    if (this.#isSuspended(position, delivery.at)) {
      this.#leak(`was told of ${position} while it was suspended`)
    }
    if (!item.certain && !this.#couldBeTold(delivery, happening)) {
      this.#leak(`was told of ${position} when the request had gone out of its sight`)
    }
    return this.#request(delivery, happening, item)
  }

  #isSuspended(position: number, at: number): boolean {
    const { handle } = this.following.person
    return this.record.suspensions.some(
      (one) => one.handle === handle && position > one.from && position < one.to && at < one.until - SLACK_MS,
    )
  }

  /** A retraction tells no position: it is the next one due for that request. */
  #retraction({ requestId }: Delivery, endings: readonly Item[]): void {
    const due = endings.find(({ position }) => position > this.#at && !this.#got.has(position))
    if (due) {
      this.#inOrder(due.position)
    } else if (endings.some(({ position }) => this.#got.has(position))) {
      this.#repeated++
      this.#say(`was told again that ${requestId} is out of sight`)
    } else if (endings.length > 0) {
      this.#outOfOrder++
      this.#say(`was told too late that ${requestId} is out of sight`)
    } else {
      this.#leak(`was told that ${requestId} is out of sight, which it never saw go`)
    }
  }

  #inOrder(position: number): boolean {
    if (this.#got.has(position)) {
      this.#repeated++
      this.#say(`received ${position} again after ${this.#at}`)
      return false
    }
    this.#got.add(position)
    if (position < this.#at) {
      this.#outOfOrder++
      this.#say(`received ${position} after ${this.#at}`)
    }
    this.#at = Math.max(this.#at, position)
    return true
  }

  /** Whether the request stood so, at some moment between asking for the connection and the arrival, that it may be told. */
  #couldBeTold({ openedAt, at }: Delivery, { requestId, position, humanRights }: Happening): boolean {
    const { histories, times } = this.record
    const episodes = (histories.get(requestId) ?? []).filter((episode) => episode.position >= position)
    return episodes.some((episode, index) => {
      const next = episodes[index + 1]
      const began = times.earliest(episode.position) - SLACK_MS <= at
      const lasted = !next || times.latest(next.position) + SLACK_MS >= openedAt
      return began && lasted && mayBeTold(this.following.person, episode.standing, humanRights)
    })
  }

  /** What came with the event: the request in a version that the subscriber may see. */
  #request({ version, assessed }: Delivery, { requestId, position, version: least }: Happening, item: Item): void {
    const { person, stream } = this.following
    if (stream === 'events') return
    const episodes = this.record.histories.get(requestId) ?? []
    if (version === null) {
      if (item.certain) {
        this.#lost++
        this.#say(`was told of ${position} without the request`)
      }
      return
    }
    if (version < least) {
      this.#outOfOrder++
      this.#say(`was told of ${position} with the request of version ${version}, older than ${least}`)
    }
    const episode = episodes.find((one) => one.version === version)
    if (!episode || !sees(person, episode.standing)) {
      this.#leak(`was told of ${position} with version ${version}, which it may not see`)
    }
    const since = episodes.filter((one) => one.position >= position)
    if (assessed && !since.some(({ standing }) => readsAssessments(person, standing))) {
      this.#leak(`was told of ${position} with an assessment, which it may not see`)
    }
  }

  #leak(what: string): void {
    this.#unauthorized++
    this.#say(what)
  }

  #say(what: string): void {
    const { person, stream, transport } = this.following
    if (this.#evidence.length < 20)
      this.#evidence.push(`${person.handle ?? 'a visitor'} (${stream}, ${transport}) ${what}.`)
  }
}
