/** Everybody who follows the log on this node: finds each subscription its cohort, and ends what is over. */
import type { ExecutionArgs, ExecutionResult } from 'graphql'
import { sealEvent } from '../schema/event/cursor.js'
import { Cohort } from './cohort.js'
import { readOperation } from './cohort-operation.js'
import { fingerprintOf, personOf } from './cohort-principal.js'
import type { OperationContext } from './context.js'
import type { LiveDependencies } from './live-dependencies.js'
import { type Sink, Subscription } from './subscription.js'

export interface Live {
  /**
   * Begins a subscription that has been validated. Results go to `sink`; the iterator only tells the end.
   * @param resume Cursor in place of the operation's own.
   * @throws GraphQLError `VALIDATION` when a cursor is none of this hub.
   */
  subscribe(args: ExecutionArgs, sink: Sink, resume?: string): Subscription | ExecutionResult
  /** Cursor up to which a subscription has been given everything. */
  cursorOf(subscription: Subscription): string
  /** Cohorts that have members. */
  readonly cohorts: number
  /** Calls `listener` each time a subscription has found its place in the log: from there on it misses nothing. */
  onBegin(listener: () => void): () => void
}

export function createLive(dependencies: LiveDependencies): Live {
  const { events, cursors, metrics } = dependencies
  const cohorts = new Map<string, Cohort>()
  const beginnings = new Set<() => void>()

  function place(member: Subscription, how: 'same' | 'person' | 'alone' = 'same'): void {
    const { operation, language } = member
    const { actor } = member.session
    const isPersonal = actor !== null && (operation.marks.personal || how === 'person')
    const principal = () => (isPersonal ? personOf(actor) : fingerprintOf(actor))
    const key = [principal().key, language, operation.key].join('\n')
    let cohort = how === 'alone' ? undefined : cohorts.get(key)
    if (!cohort) {
      const made: Cohort = new Cohort({
        operation,
        principal,
        language,
        dependencies,
        reassign: place,
        onClosed: () => {
          if (cohorts.get(key) === made) cohorts.delete(key)
        },
      })
      cohort = made
      if (how !== 'alone') cohorts.set(key, made)
    }
    cohort.attach(member)
  }

  return {
    subscribe(args, sink, resume) {
      const { caller } = args.contextValue as OperationContext
      const { session, language } = caller
      if (!session) throw new Error('A subscription was begun without a session')
      const asked = readOperation(args, cursors, resume)
      if ('errors' in asked) return asked
      metrics.subscriptions.inc()
      const subscription = new Subscription({
        operation: asked.operation,
        session,
        language,
        sink,
        from: asked.after ?? events.position,
        place,
        onOver: (over) => {
          metrics.subscriptions.dec()
          dependencies.onOver?.(over)
        },
      })
      for (const begun of beginnings) begun()
      return subscription
    },
    cursorOf: ({ position }) => sealEvent(position, cursors),
    get cohorts() {
      return cohorts.size
    },
    onBegin(listener) {
      beginnings.add(listener)
      return () => beginnings.delete(listener)
    },
  }
}
