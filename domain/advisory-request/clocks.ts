/**
 * Clocks (domain page §4, *design*): which runs in which state, how long, and when one is overdue.
 * Triage runs from submission until the consultation opens, deployment from approval until the first deployment starts.
 */
import type { AdvisoryRequestStatus as Status, ClockKind, Urgency } from '../../prisma/generated/client/enums.js'
import type { Allowances } from '../allowances.js'
import { addDays, DAY, later } from '../day.js'
import type { Decision } from '../refusal.js'
import { addWorkdays, workdaysBetween } from '../workday.js'
import type { ClockFacts, RequestFacts } from './facts.js'

const RUNS_IN: Partial<Readonly<Record<Status, ClockKind>>> = {
  SUBMITTED: 'TRIAGE',
  IN_TRIAGE: 'TRIAGE',
  IN_CONSULTATION: 'CONSULTATION',
  AWAITING_DECISION: 'DECISION',
  APPROVED: 'DEPLOYMENT',
  STAFFING: 'DEPLOYMENT',
}

export function clockIn(status: Status): ClockKind | null {
  return RUNS_IN[status] ?? null
}

/** When a clock begun now ends. */
export function dueAfter(kind: ClockKind, urgency: Urgency, now: Date, { request }: Allowances): Date {
  return dueIn(kind, request[kind][urgency], now)
}

export interface Turn {
  readonly status: Status
  readonly now: Date
  /** Null: what happens begins no clock, it lets one go on or stops it. */
  readonly allowances: Allowances | null
  /** A deadline that was chosen, in place of the one by urgency. */
  readonly dueAt?: Date | undefined
  /** The request resumes: what was left of its clock is left, a day at least. */
  readonly resumed?: boolean
}

/** The clocks as the request goes over to `status`: the one that runs no more is stopped, the one that now runs is begun. */
export function turnClocks(
  facts: RequestFacts,
  { status, now, allowances, dueAt, resumed = false }: Turn,
): ClockFacts[] {
  const kind = clockIn(status)
  const running = facts.clocks.find((clock) => clock.kind === kind && clock.stoppedAt === null)
  const goesOn = running && (dueAt === undefined || dueAt.getTime() === running.dueAt.getTime())
  const clocks = facts.clocks.map((clock) =>
    clock.stoppedAt !== null || (goesOn && clock === running)
      ? clock
      : { ...clock, stoppedAt: later(now, clock.startedAt) },
  )
  if (kind === null || goesOn || !allowances) return clocks
  const due =
    dueAt ?? (resumed ? dueResumed(facts, kind, now, allowances) : dueAfter(kind, facts.urgency, now, allowances))
  return [...clocks, { kind, startedAt: now, dueAt: later(due, now), stoppedAt: null, announcedAt: null }]
}

export function overdueClocks({ clocks }: Pick<RequestFacts, 'clocks'>, now: Date): ClockFacts[] {
  return clocks.filter(({ stoppedAt, dueAt }) => stoppedAt === null && dueAt < now)
}

export function isOverdue(facts: Pick<RequestFacts, 'clocks'>, now: Date): boolean {
  return overdueClocks(facts, now).length > 0
}

/**
 * Announces each overdue clock once; the hub itself is the actor. The version stays: nobody's reading of the request is
 * out of date because time has passed. With nothing to announce `next` is `facts` itself and `events` is empty.
 */
export function announceOverdue(facts: RequestFacts, now: Date): Decision<RequestFacts> {
  const due = overdueClocks(facts, now).filter(({ announcedAt }) => announcedAt === null)
  if (due.length === 0) return { ok: true, next: facts, events: [] }
  return {
    ok: true,
    next: {
      ...facts,
      clocks: facts.clocks.map((clock) => (due.includes(clock) ? { ...clock, announcedAt: now } : clock)),
    },
    events: due.map(({ kind, dueAt }) => ({
      subject: 'ADVISORY_REQUEST',
      type: 'ADVISORY_REQUEST_OVERDUE',
      changes: [
        { field: 'clock', from: null, to: kind },
        { field: `clock.${kind}.dueAt`, from: null, to: dueAt.toISOString() },
      ],
    })),
  }
}

function dueResumed(facts: RequestFacts, kind: ClockKind, now: Date, allowances: Allowances): Date {
  const last = facts.clocks
    .filter((clock) => clock.kind === kind && clock.stoppedAt !== null)
    .sort((a, b) => a.startedAt.getTime() - b.startedAt.getTime())
    .at(-1)
  if (!last?.stoppedAt) return dueAfter(kind, facts.urgency, now, allowances)
  const left =
    kind === 'DEPLOYMENT'
      ? Math.ceil((last.dueAt.getTime() - last.stoppedAt.getTime()) / DAY)
      : workdaysBetween(last.stoppedAt, last.dueAt)
  return dueIn(kind, Math.max(1, left), now)
}

function dueIn(kind: ClockKind, days: number, now: Date): Date {
  return kind === 'DEPLOYMENT' ? addDays(now, days) : addWorkdays(now, days)
}
