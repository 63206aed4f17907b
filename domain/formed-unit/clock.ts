/** Clocks of a unit: the days of notice (¶45), and the pledge itself, which lapses unless renewed (*design*). */
import type { FormedUnitStatus } from '../../prisma/generated/client/enums.js'
import { announcementOf } from '../clock.js'
import { addDays, startOfDay } from '../day.js'
import type { Decision } from '../refusal.js'
import { unitEvent } from './decide.js'
import type { UnitFacts } from './facts.js'
import { UNMATCHED } from './steps/pledge.js'
import { withReadiness } from './steps/step.js'

/** Days of notice where the report is not seeded (¶45). */
export const NOTICE_DAYS = 60
/** Days before the end of the notice on which the log is told that it draws near. */
export const NOTICE_REMINDER_DAYS = 14
/** Days before a pledge lapses on which its Member State is reminded. */
export const LAPSE_REMINDER_DAYS = 60

export const REMINDED: ReadonlySet<FormedUnitStatus> = new Set(['PLEDGED', 'NOTIFIED'])

/**
 * Announces what time has brought: each once; the hub itself is the actor. A pledge lapses on the day after its last, and
 * its version rises with its status; otherwise versions stay. A unit that is notified or deployed does not lapse; one that is
 * notified is reminded of its day, since it may be released after it.
 */
export function announceUnit(unit: UnitFacts, now: Date): Decision<UnitFacts> {
  const today = startOfDay(now)
  if (unit.status === 'PLEDGED' && unit.lapsesOn < today) {
    const evidence = 'Its pledge lapsed: the requirement that it was matched to is open to other units.'
    const unmatched = {
      ...{ level: 2, rdlVerifiedOn: null, ...UNMATCHED },
      ...withReadiness(unit, { level: 'LEVEL_2', attainedOn: today, evidence, recordedAt: now }),
    }
    const next: UnitFacts = {
      ...{ ...unit, status: 'LAPSED', version: unit.version + 1 },
      ...(unit.requirement === null ? {} : unmatched),
    }
    return { ok: true, next, events: [unitEvent(unit, next, 'LAPSED')] }
  }
  if (
    REMINDED.has(unit.status) &&
    unit.lapseRemindedAt === null &&
    addDays(unit.lapsesOn, -LAPSE_REMINDER_DAYS) <= today
  ) {
    const changes = [{ field: 'lapsesOn', from: null, to: unit.lapsesOn.toISOString().slice(0, 10) }]
    const event = { subject: 'FORMED_UNIT_PLEDGE', type: 'FORMED_UNIT_LAPSE_REMINDED', changes } as const
    return { ok: true, next: { ...unit, lapseRemindedAt: now }, events: [event] }
  }
  const due = announcementOf(unit, now, NOTICE_REMINDER_DAYS)
  if (!due) return { ok: true, next: unit, events: [] }
  const changes = [{ field: 'clockDueAt', from: null, to: due.dueAt.toISOString() }]
  const event = { subject: 'FORMED_UNIT_PLEDGE', type: `FORMED_UNIT_${due.what}`, changes } as const
  return { ok: true, next: { ...unit, ...due.patch }, events: [event] }
}
