import { describe, expect, test } from 'vitest'
import { ALLOWANCES } from '../../domain/allowances.js'
import { announceOverdue, dueAfter, isOverdue, overdueClocks } from '../../domain/advisory-request/clocks.js'
import type { ClockFacts, RequestFacts } from '../../domain/advisory-request/facts.js'
import { addWorkdays, workdaysBetween } from '../../domain/workday.js'
import { at, attempt, done, NOW, PEOPLE, refused, request, unanswered } from './kit.js'

describe('working days', () => {
  test.each([
    ['2026-11-23T10:00:00Z', 1, '2026-11-24T10:00:00Z'],
    ['2026-11-26T10:00:00Z', 2, '2026-11-30T10:00:00Z'],
    ['2026-11-27T23:30:00Z', 1, '2026-11-30T23:30:00Z'],
    ['2026-11-28T15:00:00Z', 1, '2026-12-01T00:00:00Z'],
    ['2026-11-29T00:00:00Z', 5, '2026-12-07T00:00:00Z'],
    ['2026-11-23T10:00:00Z', 10, '2026-12-07T10:00:00Z'],
  ])('%s and %i of them is %s', (from, days, until) => {
    expect(addWorkdays(at(from), days)).toEqual(at(until))
    expect(workdaysBetween(at(from), at(until))).toBe(days)
  })

  test('begun ones count whole; none before', () => {
    expect(workdaysBetween(at('2026-11-23T10:00:00Z'), at('2026-11-24T10:00:01Z'))).toBe(2)
    expect(workdaysBetween(at('2026-11-28T10:00:00Z'), at('2026-11-29T10:00:00Z'))).toBe(0)
    expect(workdaysBetween(at('2026-11-24T10:00:00Z'), at('2026-11-23T10:00:00Z'))).toBe(0)
  })
})

describe('allowances by urgency', () => {
  const due = {
    TRIAGE: ['2026-11-24', '2026-11-25', '2026-11-25'],
    CONSULTATION: ['2026-11-26', '2026-11-30', '2026-12-07'],
    DECISION: ['2026-11-24', '2026-11-26', '2026-11-30'],
    DEPLOYMENT: ['2026-11-30', '2026-12-07', '2026-12-07'],
  } as const
  test.each(Object.keys(due) as (keyof typeof due)[])('%s', (kind) => {
    const texts = (['IMMEDIATE', 'HIGH', 'ROUTINE'] as const).map((urgency) =>
      dueAfter(kind, urgency, NOW, ALLOWANCES).toISOString(),
    )
    expect(texts).toEqual(due[kind].map((day) => `${day}T10:00:00.000Z`))
  })
})

const running = ({ clocks }: RequestFacts) =>
  clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ kind }) => kind)

describe('which clock runs', () => {
  test('triage from submission until the consultation opens', () => {
    const submitted = done(attempt('submit', { by: PEOPLE.rc, on: request('DRAFT') })).next
    expect(submitted.clocks).toEqual([
      { kind: 'TRIAGE', startedAt: NOW, dueAt: at('2026-11-25T10:00:00Z'), stoppedAt: null, announcedAt: null },
    ])
    const triaged = done(attempt('triage', { by: PEOPLE.gfp, on: submitted, with: { expectedVersion: 5 } })).next
    expect(triaged.clocks).toEqual(submitted.clocks)
    const opened = done(attempt('openConsultation', { by: PEOPLE.gfp, on: triaged, with: { expectedVersion: 6 } })).next
    expect(opened.clocks.map(({ kind, stoppedAt }) => [kind, stoppedAt])).toEqual([
      ['TRIAGE', NOW],
      ['CONSULTATION', null],
    ])
  })

  test('consultation, decision, deployment', () => {
    const closed = done(attempt('closeConsultation', { by: PEOPLE.gfp, on: request('IN_CONSULTATION') })).next
    expect(running(closed)).toEqual(['DECISION'])
    const approved = done(attempt('approve', { by: PEOPLE.gfp, on: closed, with: { expectedVersion: 5 } })).next
    expect(running(approved)).toEqual(['DEPLOYMENT'])
    expect(approved.clocks.at(-1)?.dueAt).toEqual(at('2026-12-07T10:00:00Z'))
  })

  test.each(['return', 'hold', 'decline', 'withdraw'] as const)('%s stops it', (action) => {
    const by = action === 'withdraw' ? PEOPLE.rc : PEOPLE.gfp
    expect(running(done(attempt(action, { by, on: request('AWAITING_DECISION') })).next)).toEqual([])
  })

  test('what stays in its state leaves the clock alone, also where there is none', () => {
    const on = request('IN_CONSULTATION')
    expect(done(attempt('commitFunding', { by: PEOPLE.lead, on })).next.clocks).toEqual(on.clocks)
    const without = { ...on, clocks: [] }
    expect(done(attempt('commitFunding', { by: PEOPLE.lead, on: without })).next.clocks).toEqual([])
  })

  test('an answered return begins triage anew, by the urgency as amended', () => {
    const { next } = done(attempt('amend', { by: PEOPLE.rc, on: request('RETURNED'), with: { urgency: 'IMMEDIATE' } }))
    expect(next.clocks.at(-1)).toMatchObject({ kind: 'TRIAGE', dueAt: at('2026-11-24T10:00:00Z') })
  })
})

describe('resuming', () => {
  const stopped = (kind: ClockFacts['kind'], dueAt: string, stoppedAt: string): ClockFacts => ({
    kind,
    startedAt: at('2026-11-09T08:00:00Z'),
    dueAt: at(dueAt),
    stoppedAt: at(stoppedAt),
    announcedAt: at('2026-11-10T08:00:00Z'),
  })

  test.each([
    // Three working days were left on Wednesday.
    ['2026-11-23T08:00:00Z', '2026-11-18T08:00:00Z', '2026-11-26T10:00:00Z'],
    // Overdue when it was held: a day is given.
    ['2026-11-12T08:00:00Z', '2026-11-18T08:00:00Z', '2026-11-24T10:00:00Z'],
  ])('due %s, held %s: due %s', (dueAt, stoppedAt, resumed) => {
    const clocks = [stopped('CONSULTATION', dueAt, stoppedAt)]
    const consultations = [unanswered('UNODC', at(dueAt))]
    const { next } = done(attempt('resume', { by: PEOPLE.gfp, on: request('ON_HOLD', { clocks, consultations }) }))
    expect(next.clocks).toEqual([
      ...clocks,
      { kind: 'CONSULTATION', startedAt: NOW, dueAt: at(resumed), stoppedAt: null, announcedAt: null },
    ])
    expect(next.consultations[0]?.dueAt).toEqual(at(resumed))
  })

  test('deployment has its calendar days left', () => {
    const clocks = [stopped('DEPLOYMENT', '2026-11-21T08:00:00Z', '2026-11-19T08:00:00Z')]
    const { next } = done(attempt('resume', { by: PEOPLE.gfp, on: request('SUSPENDED', { clocks }) }))
    expect(next.clocks.at(-1)?.dueAt).toEqual(at('2026-11-25T10:00:00Z'))
  })

  test('of the newest clock where there were several, and in full where there was none', () => {
    const older = {
      ...stopped('CONSULTATION', '2026-11-10T08:00:00Z', '2026-11-09T09:00:00Z'),
      startedAt: at('2026-11-02T08:00:00Z'),
    }
    const newer = stopped('CONSULTATION', '2026-11-23T08:00:00Z', '2026-11-18T08:00:00Z')
    const resume = (clocks: readonly ClockFacts[]) =>
      done(attempt('resume', { by: PEOPLE.gfp, on: request('ON_HOLD', { clocks }) })).next.clocks.at(-1)?.dueAt
    expect(resume([newer, older])).toEqual(at('2026-11-26T10:00:00Z'))
    expect(resume([])).toEqual(at('2026-12-07T10:00:00Z'))
  })
})

describe('overdue', () => {
  const on = request('IN_TRIAGE')
  const due = at('2026-11-30T08:00:00Z')
  const late = at('2026-11-30T08:00:00.001Z')

  test('after the due moment, unless stopped', () => {
    expect(isOverdue(on, due)).toBe(false)
    expect(isOverdue(on, late)).toBe(true)
    expect(overdueClocks(on, late)).toEqual(on.clocks)
    expect(isOverdue({ clocks: on.clocks.map((clock) => ({ ...clock, stoppedAt: due })) }, late)).toBe(false)
  })

  test('is announced once', () => {
    const { next, events } = done(announceOverdue(on, late))
    expect(events).toEqual([
      {
        subject: 'ADVISORY_REQUEST',
        type: 'ADVISORY_REQUEST_OVERDUE',
        changes: [
          { field: 'clock', from: null, to: 'TRIAGE' },
          { field: 'clock.TRIAGE.dueAt', from: null, to: due.toISOString() },
        ],
      },
    ])
    expect(next).toEqual({ ...on, clocks: [{ ...on.clocks[0], announcedAt: late }] })
    const again = done(announceOverdue(next, late))
    expect(again.next).toBe(next)
    expect(again.events).toEqual([])
  })

  test('the clock of a deadline that passed still lets the request go on', () => {
    expect(() => refused(attempt('openConsultation', { by: PEOPLE.gfp, on, now: late }))).toThrow('It was done')
  })
})
