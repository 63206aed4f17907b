/**
 * Those who follow the same operation with the same rights. Most travel on one lane, at the end of the log. Who comes
 * with a cursor catches up first: together with others who are not far behind, or alone and at its own pace when it is
 * far behind or slow; once there is nothing between, it is on the lane of all.
 */
import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Language } from '../prisma/generated/client/enums.js'
import { Lane, type LaneHost } from './cohort-lane.js'
import type { LiveOperation } from './cohort-operation.js'
import type { Principal } from './cohort-principal.js'
import type { LiveDependencies } from './live-dependencies.js'
import type { Subscription } from './subscription.js'

export interface CohortOptions {
  readonly operation: LiveOperation
  readonly principal: () => Principal
  readonly language: Language
  readonly dependencies: LiveDependencies
  /** Gives a member that is in no cohort one again: as before, as the person it is, or with nobody else. */
  readonly reassign: (member: Subscription, how: 'same' | 'person' | 'alone') => void
  /** Nobody else may come. */
  readonly onClosed: () => void
}

/** Further behind than this, one catches up alone. */
const NEAR = 1_000n
/** What may wait for a reader that catches up; it is given more when that has left. */
const PACE_BYTES = 65_536

export class Cohort implements LaneHost {
  readonly operation: LiveOperation
  /** At the end of the log. */
  #live: Lane | undefined
  /** Of several who catch up; one at a time, so that many who come back together share it. */
  #catchUp: Lane | undefined
  readonly #alone = new Set<Lane>()
  /** For the next lane of those who catch up. */
  readonly #waiting = new Set<Subscription>()

  constructor(private readonly options: CohortOptions) {
    this.operation = options.operation
  }

  /** Takes a member in; it is given what comes after `member.from`. */
  attach(member: Subscription): void {
    member.cohort = this
    const { position } = this.options.dependencies.events
    // Ahead of this node, or beyond the log: its own source finds out, before anybody shares with it.
    if (member.from > position) return this.#goAlone(member)
    const shared = [this.#live, this.#catchUp].find((lane) => lane && lane.entry <= member.from)
    if (shared) join(shared, member)
    else if (!this.#live && member.from === position) this.#live = this.#begin([member])
    else if (position - member.from > NEAR || member.sink.backlog > PACE_BYTES) this.#goAlone(member)
    else {
      this.#waiting.add(member)
      this.#beginCatchUp()
    }
  }

  /** Lets a member go; `member.from` says then up to where it was given everything. */
  detach(member: Subscription): void {
    const lane = lanes.get(member)
    this.#waiting.delete(member)
    if (lane) {
      part(lane, member)
      if (lane.members.size === 0) this.#end(lane)
    }
    member.cohort = undefined
    this.#closeIfEmpty()
  }

  ownPlace(lane: Lane): void {
    this.options.onClosed()
    const [first, ...others] = lane.members
    if (first) first.from = -1n
    for (const member of others) this.#reassign(member, 'alone')
  }

  rest(lane: Lane): Promise<void> | undefined {
    if (lane === this.#live) return undefined
    for (const member of [...lane.members]) {
      if (member.sink.backlog <= PACE_BYTES) continue
      if (lane !== this.#catchUp) return member.sink.drained()
      part(lane, member)
      this.#goAlone(member)
    }
    if (lane.members.size === 0) this.#end(lane)
    else if (!lane.own) this.#merge(lane)
    return undefined
  }

  beforeAccount(lane: Lane, accountId: string): void {
    for (const member of [...lane.members]) {
      if (member.session.actor?.accountId === accountId) this.#reassign(member, 'person')
    }
  }

  personAsked(lane: Lane): void {
    this.operation.marks.personal = true
    // First, so that nobody comes back to it: it has stopped.
    this.#forget(lane)
    for (const member of [...lane.members]) {
      // Each has the marks of the document as it was written.
      member.operation.marks.personal = true
      this.#reassign(member, 'same')
    }
  }

  ended(lane: Lane, { result, error }: { readonly result?: ExecutionResult; readonly error?: unknown }): void {
    // What refuses one place in the log need not refuse another.
    const each = lane === this.#catchUp && lane.members.size > 1 && error instanceof GraphQLError
    for (const member of [...lane.members]) {
      if (each) {
        part(lane, member)
        this.#goAlone(member)
      } else {
        member.finish(result, error)
      }
    }
    if (each) this.#end(lane)
  }

  #begin(members: readonly Subscription[]): Lane {
    const { principal, language, dependencies } = this.options
    const [first] = members
    const from = members.reduce((least, member) => (member.from < least ? member.from : least), first?.from ?? 0n)
    const lane = new Lane(this, principal(), from, language, dependencies)
    for (const member of members) join(lane, member)
    lane.start()
    return lane
  }

  #goAlone(member: Subscription): void {
    this.#alone.add(this.#begin([member]))
  }

  #beginCatchUp(): void {
    if (this.#catchUp || this.#waiting.size === 0) return
    const members = [...this.#waiting]
    this.#waiting.clear()
    this.#catchUp = this.#begin(members)
  }

  /** Joins a lane that has caught up to the one of all, or makes it that. */
  #merge(lane: Lane): void {
    const live = this.#live
    const { position } = this.options.dependencies.events
    if (lane.position > position) return
    if (live && live.entry <= lane.position) {
      for (const member of [...lane.members]) {
        part(lane, member)
        join(live, member)
      }
      this.#end(lane)
    } else if (!live && lane.position === position) {
      this.#forget(lane)
      this.#live = lane
      this.#beginCatchUp()
    }
  }

  #reassign(member: Subscription, how: 'same' | 'person' | 'alone'): void {
    this.detach(member)
    this.options.reassign(member, how)
  }

  #end(lane: Lane): void {
    lane.stop()
    this.#forget(lane)
    this.#beginCatchUp()
    this.#closeIfEmpty()
  }

  #forget(lane: Lane): void {
    if (this.#live === lane) this.#live = undefined
    if (this.#catchUp === lane) this.#catchUp = undefined
    this.#alone.delete(lane)
  }

  #closeIfEmpty(): void {
    if (!this.#live && !this.#catchUp && this.#alone.size === 0 && this.#waiting.size === 0) this.options.onClosed()
  }
}

/** The lane that each member is on. */
const lanes = new WeakMap<Subscription, Lane>()

function join(lane: Lane, member: Subscription): void {
  lanes.set(member, lane)
  member.lane = lane
  lane.members.add(member)
}

function part(lane: Lane, member: Subscription): void {
  if (lane.own) member.ownPlace = lane.position
  if (lane.position > member.from) member.from = lane.position
  lanes.delete(member)
  member.lane = undefined
  lane.members.delete(member)
}
