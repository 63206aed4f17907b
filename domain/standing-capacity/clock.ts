/** The clock of an assignment to a mission: by default 7 or 14 days (*design*, settable, as after the approval of a request). */
import { announcementOf } from '../clock.js'
import type { Decision } from '../refusal.js'
import type { AssignmentFacts } from './facts.js'

/** Days before its end on which the log is told that it draws near. */
export const STANDING_REMINDER_DAYS = 3

/** Announces once each that it nears its end, or has run out. With nothing to announce `next` is `assignment` itself. */
export function announceAssignment(assignment: AssignmentFacts, now: Date): Decision<AssignmentFacts> {
  const due = announcementOf(assignment, now, STANDING_REMINDER_DAYS)
  if (!due) return { ok: true, next: assignment, events: [] }
  const changes = [{ field: 'clockDueAt', from: null, to: due.dueAt.toISOString() }]
  const event = { subject: 'DEPLOYMENT', type: `DEPLOYMENT_${due.what}`, changes } as const
  return { ok: true, next: { ...assignment, ...due.patch }, events: [event] }
}
