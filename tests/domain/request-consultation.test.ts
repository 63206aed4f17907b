/** Who is asked, what becomes of positions, assessments that suspend. */
import { describe, expect, test } from 'vitest'
import {
  assessment,
  at,
  attempt,
  consultation,
  day,
  done,
  inShort,
  NOW,
  objection,
  overruled,
  PEOPLE,
  proposal,
  refused,
  request,
  unanswered,
} from './kit.js'

const revise = (
  consultedEntities: readonly string[],
  consultations = [consultation('UNODC'), unanswered('UNDP')],
  dueOn?: Date,
) =>
  attempt('reviseConsultation', {
    by: PEOPLE.gfp,
    on: request('IN_CONSULTATION', { consultations }),
    with: { consultedEntities, ...(dueOn && { dueOn }) },
  })

describe('opening', () => {
  test('names lead and parties, and asks each', () => {
    const { next } = done(attempt('openConsultation', { by: PEOPLE.gfp, on: request('IN_TRIAGE') }))
    expect(next).toMatchObject({ leadEntityCode: 'UNHCR', partyCodes: ['UNHCR', 'UNODC', 'UNDP', 'OHCHR', 'PD'] })
    expect(next.consultations.every(({ position }) => position === null)).toBe(true)
    // Ten working days from Monday.
    expect(next.consultations[0]?.dueAt).toEqual(at('2026-12-07T10:00:00Z'))
  })

  test('is not led by the Global Focal Point, nor does it ask it: that is the arrangement, and no entity', () => {
    const asking = (sent: { leadEntity?: string; consultedEntities?: string[] }) =>
      attempt('openConsultation', {
        by: PEOPLE.gfp,
        on: request('IN_TRIAGE'),
        with: sent,
        world: { entityKnown: () => true },
      })
    expect(inShort(refused(asking({ leadEntity: 'GFP' })))).toEqual(['VALIDATION at leadEntity'])
    expect(inShort(refused(asking({ consultedEntities: ['UNDP', 'GFP'] })))).toEqual([
      'VALIDATION at consultedEntities.1',
    ])
  })

  test('anew after a return asks anew, in the same rows', () => {
    const on = request('IN_TRIAGE', { consultations: [consultation('UNODC'), overruled('OHCHR')] })
    const { next } = done(attempt('openConsultation', { by: PEOPLE.gfp, on }))
    expect(next.consultations.map(({ id, position, overruledAt }) => [id, position, overruledAt])).toEqual([
      ['consultation-UNODC', null, null],
      [undefined, null, null],
      ['consultation-OHCHR', null, null],
      [undefined, null, null],
    ])
  })

  test('anew does not clear an objection away', () => {
    const on = request('IN_TRIAGE', { consultations: [objection('UNODC')] })
    const { next } = done(attempt('openConsultation', { by: PEOPLE.gfp, on }))
    expect(next.consultations[0]).toMatchObject({ position: 'OBJECT', dueAt: at('2026-12-07T10:00:00Z') })
    const later = { ...next, version: on.version }
    const closing = attempt('closeConsultation', { by: PEOPLE.gfp, on: later, now: at('2026-12-08T10:00:00Z') })
    expect(inShort(refused(closing))).toEqual(['GUARD_NOT_MET consultation.objections-resolved ¶23'])
  })

  test('anew does not leave out who objected', () => {
    const on = request('IN_TRIAGE', { consultations: [objection('UNICRI')] })
    expect(inShort(refused(attempt('openConsultation', { by: PEOPLE.gfp, on })))).toEqual([
      'GUARD_NOT_MET consultation.objections-resolved ¶23 at consultedEntities',
    ])
  })
})

describe('revising', () => {
  test('keeps the positions of those who stay, lets go the others, asks the new ones', () => {
    const { next } = done(revise(['UNODC', 'OHCHR']))
    expect(next.consultations.map(({ entityCode, position }) => [entityCode, position])).toEqual([
      ['UNODC', 'SUPPORT'],
      ['OHCHR', null],
    ])
    expect(next.partyCodes).toEqual(['UNHCR', 'UNODC', 'OHCHR'])
  })

  test('does not make an objection vanish', () => {
    const tried = revise(['UNDP'], [objection('UNODC'), unanswered('UNDP')])
    expect(inShort(refused(tried))).toEqual(['GUARD_NOT_MET consultation.objections-resolved ¶23 at consultedEntities'])
    expect(revise(['UNDP'], [overruled('UNODC'), unanswered('UNDP')]).ok).toBe(true)
  })

  test('a new deadline holds for those who have yet to answer, and for the clock', () => {
    const { next } = done(revise(['UNODC', 'UNDP'], undefined, day('2027-01-15')))
    const due = at('2027-01-15T23:59:59.999Z')
    expect(next.consultations.map(({ dueAt }) => dueAt)).toEqual([at('2026-12-07T10:00:00Z'), due])
    expect(next.clocks.map(({ kind, dueAt, stoppedAt }) => [kind, dueAt, stoppedAt])).toEqual([
      ['CONSULTATION', at('2026-11-30T08:00:00Z'), NOW],
      ['CONSULTATION', due, null],
    ])
  })

  test('from before the decision it gives new time to who missed the deadline', () => {
    const on = request('AWAITING_DECISION', { consultations: [unanswered('UNODC', at('2026-11-20T10:00:00Z'))] })
    const { next } = done(attempt('reviseConsultation', { by: PEOPLE.gfp, on, with: { consultedEntities: ['UNODC'] } }))
    expect(next.status).toBe('IN_CONSULTATION')
    expect(next.consultations[0]?.dueAt).toEqual(at('2026-12-07T10:00:00Z'))
    expect(next.clocks.at(-1)).toMatchObject({
      kind: 'CONSULTATION',
      dueAt: at('2026-12-07T10:00:00Z'),
      stoppedAt: null,
    })
  })
})

describe('positions', () => {
  test('are recorded for the own entity', () => {
    const on = request('IN_CONSULTATION', { consultations: [unanswered('UNODC'), unanswered('OHCHR')] })
    const given = {
      position: 'SUPPORT_WITH_CONDITIONS',
      reasons: 'Yes.',
      conditions: ['Vetting'],
      offers: ['A trainer'],
    } as const
    const { next } = done(attempt('recordPosition', { by: PEOPLE.ohchr, on, with: given }))
    expect(next.consultations).toEqual([unanswered('UNODC'), { ...unanswered('OHCHR'), ...given, respondedAt: NOW }])
  })

  test('revised, an overruled objection is no longer overruled', () => {
    const on = request('AWAITING_DECISION', { consultations: [overruled('UNODC')] })
    const { next } = done(attempt('recordPosition', { by: PEOPLE.consulted, on, with: { position: 'OBJECT' } }))
    expect(next.consultations[0]).toMatchObject({ position: 'OBJECT', overruledAt: null, overruleReasons: null })
  })

  test('an objection is overruled with reasons on record', () => {
    const on = request('IN_CONSULTATION', { consultations: [objection('UNODC'), objection('UNDP')] })
    const { next } = done(attempt('overruleObjection', { by: PEOPLE.gfp, on }))
    expect(next.consultations[0]).toMatchObject({ overruledAt: NOW, overruleReasons: 'The need is urgent.' })
    expect(next.consultations[1]).toEqual(objection('UNDP'))
    const again = attempt('overruleObjection', { by: PEOPLE.gfp, on: next, with: { expectedVersion: 5 } })
    expect(again.ok).toBe(false)
  })
})

describe('assessments', () => {
  const assess = (by: 'ohchr' | 'lead', on = request('IN_CONSULTATION')) =>
    done(
      attempt('assessHumanRights', {
        by: PEOPLE[by],
        on,
        with: { mitigations: [{ measure: 'Vetting', agreed: true }] },
      }),
    )

  test('made by OHCHR is concurred in; by the lead it is proposed', () => {
    expect(assess('ohchr').next.assessments.at(-1)).toMatchObject({
      ordinal: 2,
      madeByEntityCode: 'OHCHR',
      concurredAt: NOW,
      mitigations: [{ ordinal: 1, measure: 'Vetting', agreed: true }],
    })
    expect(assess('lead').next.assessments.at(-1)).toMatchObject({ madeByEntityCode: 'UNHCR', concurredAt: null })
  })

  test('those before stay', () => {
    expect(assess('ohchr').next.assessments[0]).toEqual(assessment())
  })

  test.each(['APPROVED', 'STAFFING', 'DEPLOYED'] as const)(
    'a review that finds WITHHOLD suspends from %s',
    (status) => {
      const { next } = done(
        attempt('assessHumanRights', { by: PEOPLE.ohchr, on: request(status), with: { risk: 'WITHHOLD' } }),
      )
      expect(next).toMatchObject({ status: 'SUSPENDED', resumeTo: status })
      expect(next.clocks.every(({ stoppedAt }) => stoppedAt !== null)).toBe(true)
    },
  )

  test('a finding to withhold of a suspended request leaves where it would resume', () => {
    const tried = { by: PEOPLE.ohchr, on: request('SUSPENDED'), with: { risk: 'WITHHOLD' } as const }
    expect(done(attempt('assessHumanRights', tried)).next).toMatchObject({ status: 'SUSPENDED', resumeTo: 'STAFFING' })
  })

  test('before the decision a finding to withhold moves nothing', () => {
    const tried = { by: PEOPLE.ohchr, on: request('IN_CONSULTATION'), with: { risk: 'WITHHOLD' } as const }
    expect(done(attempt('assessHumanRights', tried)).next.status).toBe('IN_CONSULTATION')
  })

  test('to concur in a proposal to withhold suspends what is approved', () => {
    const on = request('APPROVED', { assessments: [proposal({ risk: 'WITHHOLD' })] })
    expect(done(attempt('concurHumanRights', { by: PEOPLE.ohchr, on })).next.status).toBe('SUSPENDED')
  })
})
