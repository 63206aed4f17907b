/** What stands against a step of a request: said whole, by rule and paragraph, and mended. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MONEY } from '../kit/filing.js'
import { NameOfficerDocument } from '../kit/more-documents.js'
import { RequestLife } from '../kit/request-life.js'
import { startHub, type World } from '../kit/world.js'
import {
  AmendDocument,
  ApproveDocument,
  AssessDocument,
  ConcludeDocument,
  ConcurDocument,
  ConsultDocument,
  FundDocument,
  OverruleDocument,
  PositionDocument,
  ResumeDocument,
  ReturnDocument,
  SubmitDocument,
  TriageDocument,
} from '../generated/graphql.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const rules = (errors: readonly { readonly code: string; readonly rule?: string | null }[]) =>
  errors.map(({ code, rule }) => `${code} ${rule ?? ''}`.trim())

/** From the answer to a return to the decision once more. */
async function consultAgain(life: RequestLife): Promise<void> {
  await life.act('gfp.desk', TriageDocument, {})
  await life.act('gfp.desk', ConsultDocument, { leadEntity: 'UNODC', consultedEntities: ['UNDP', 'OHCHR'] })
  await life.support('UNDP', 'OHCHR')
  await life.act('gfp.desk', ConcludeDocument, {})
}

describe('what stands against it', () => {
  test('a strictly confidential request names somebody who sees it, before it is submitted', async () => {
    const life = await RequestLife.file(world, { sensitivity: 'STRICTLY_CONFIDENTIAL' })
    const against = await life.refused(life.rc, SubmitDocument, {})
    expect(against).toMatchObject([
      { code: 'GUARD_NOT_MET', rule: 'request.somebody-named', path: ['namedOfficers'], paragraph: null },
    ])
    await life.act(life.rc, NameOfficerDocument, { handle: 'gfp.desk' })
    await life.act(life.rc, SubmitDocument, {})
    await life.act('gfp.desk', TriageDocument, {})
  })

  test('an objection is resolved or overruled; that of a co-lead can only be resolved', async () => {
    const life = await (await RequestLife.file(world)).inConsultation('UNODC', ['UNDP', 'UNHCR', 'PD'])
    const object = { position: 'OBJECT', reasons: 'It duplicates a programme.' } as const
    for (const by of ['undp.officer', 'unhcr.officer', 'pd.desk']) await life.act(by, PositionDocument, object)

    const against = await life.refused('gfp.desk', ConcludeDocument, {})
    expect(rules(against)).toEqual(Array(3).fill('GUARD_NOT_MET consultation.objections-resolved'))
    expect(against.map(({ paragraph }) => paragraph)).toEqual([23, 23, 23])
    for (const entity of ['UNDP', 'PD']) {
      const refusal = await life.refused('gfp.desk', OverruleDocument, { entity, reasons: 'Outweighed.' })
      expect(refusal).toMatchObject([
        { code: 'GUARD_NOT_MET', rule: 'consultation.objections-resolved', path: ['entity'] },
      ])
      expect(refusal[0]?.message).toContain(entity)
    }
    expect(await life.refused('gfp.desk', OverruleDocument, { entity: 'UNHCR', reasons: ' ' })).toMatchObject([
      { code: 'VALIDATION', path: ['reasons'] },
    ])
    await life.act('gfp.desk', OverruleDocument, { entity: 'UNHCR', reasons: 'The need outweighs it.' })
    expect(rules(await life.refused('gfp.desk', ConcludeDocument, {}))).toHaveLength(2)
    await life.support('UNDP', 'PD')
    await life.act('gfp.desk', ConcludeDocument, {})
    expect(life.status).toBe('AWAITING_DECISION')
  })

  test('a consultation is not closed while somebody may still answer', async () => {
    const life = await (await RequestLife.file(world)).inConsultation('UNODC', ['UNDP', 'OHCHR'])
    await life.support('UNDP')
    const errors = await life.refused('gfp.desk', ConcludeDocument, {})
    expect(rules(errors)).toEqual(['GUARD_NOT_MET consultation.answered'])
    expect(errors[0]?.message).toMatch(/^OHCHR has not answered/)
    const mine = (await life.read('gfp.desk'))?.allowedActions.find(({ action }) => action === 'closeConsultation')
    expect(mine).toMatchObject({ allowed: false, missing: [{ code: 'GUARD_NOT_MET', paragraph: 23 }] })
  })

  test('everything that approval lacks is said at once', async () => {
    const life = await (await RequestLife.file(world)).inConsultation()
    await life.support('UNDP', 'OHCHR')
    await life.act('gfp.desk', ConcludeDocument, {})
    const errors = await life.refused('gfp.desk', ApproveDocument, {})
    expect(rules(errors)).toEqual(['GUARD_NOT_MET human-rights.assessed', 'GUARD_NOT_MET funding.committed'])
    expect(errors.map(({ paragraph }) => paragraph)).toEqual([17, 61])
    await life.act('unodc.officer', FundDocument, {
      source: 'JOINT_PROGRAMME',
      contributor: 'Joint programme',
      amount: { amount: '179999.99', currency: 'USD' },
    })
    const short = await life.refused('gfp.desk', ApproveDocument, {})
    expect(short.find(({ rule }) => rule === 'funding.committed')?.message).toContain('0.01')
    const funding = (await life.read('au.observer'))?.funding
    expect(funding).toEqual({
      required: MONEY,
      committed: { amount: '179999.99', currency: 'USD' },
      commitments: [
        {
          source: 'JOINT_PROGRAMME',
          contributor: 'Joint programme',
          amount: { amount: '179999.99', currency: 'USD' },
        },
      ],
    })
    // ¶16: there is no peacekeeping in the country.
    const barred = await life.refused('undp.officer', FundDocument, {
      source: 'PEACEKEEPING_SUPPORT_ACCOUNT',
      contributor: 'Support account',
      amount: MONEY,
    })
    expect(barred).toMatchObject([{ code: 'GUARD_NOT_MET', rule: 'funding.support-account', paragraph: 16 }])
  })

  test('a lead proposes an assessment, OHCHR concurs; high risk needs its measures agreed', async () => {
    const life = await (await RequestLife.file(world)).inConsultation()
    await life.support('UNDP', 'OHCHR')
    await life.fund()
    await life.act('gfp.desk', ConcludeDocument, {})
    const high = (agreed: boolean) =>
      ({ risk: 'HIGH', findings: 'Open complaints.', mitigations: [{ measure: 'Joint review', agreed }] }) as const
    expect(rules(await life.refused('undp.officer', AssessDocument, { ...high(true), mitigations: [] }))).toEqual([
      'FORBIDDEN',
    ])
    await life.act('unodc.officer', AssessDocument, {
      ...high(false),
      mitigations: [{ measure: 'Joint review', agreed: false }],
    })
    expect(rules(await life.refused('gfp.desk', ApproveDocument, {}))).toEqual([
      'GUARD_NOT_MET human-rights.concurred',
      'GUARD_NOT_MET human-rights.mitigated',
    ])
    await life.act('ohchr.officer', ConcurDocument, {})
    expect(rules(await life.refused('ohchr.officer', ConcurDocument, {}))).toEqual([
      'GUARD_NOT_MET human-rights.proposed',
    ])
    expect(rules(await life.refused('gfp.desk', ApproveDocument, {}))).toEqual(['GUARD_NOT_MET human-rights.mitigated'])
    await life.act('ohchr.officer', AssessDocument, {
      ...high(true),
      mitigations: [{ measure: 'Joint review', agreed: true }],
    })
    await life.act('gfp.desk', ApproveDocument, {})
    expect(life.status).toBe('APPROVED')
    // Assessments are told to those who may know them.
    expect((await life.read('rc.burkina-faso'))?.humanRightsAssessment).toMatchObject({
      risk: 'HIGH',
      mitigations: [{ measure: 'Joint review', agreed: true }],
    })
    for (const other of ['undp.officer', 'au.observer', 'rc.liberia']) {
      expect((await life.read(other))?.humanRightsAssessment).toBeNull()
    }
  })

  test('what OHCHR concurred in counts no more for a request that was returned and changed', async () => {
    const life = await (await RequestLife.file(world)).awaitingDecision()
    await life.act('gfp.desk', ReturnDocument, { questions: ['Who is to be trained?'] })
    await life.act(life.rc, AmendDocument, { profiles: [{ skill: 'PUBLIC_ORDER', count: 2 }] })
    await consultAgain(life)
    const stale = await life.refused('gfp.desk', ApproveDocument, {})
    expect(rules(stale)).toEqual(['GUARD_NOT_MET human-rights.concurred'])
    expect(stale[0]?.message).toContain('changed after OHCHR concurred')
    await life.act('ohchr.officer', ConcurDocument, {})
    await life.act('gfp.desk', ApproveDocument, {})
    expect(life.status).toBe('APPROVED')
  })

  test('an answer that changes nothing of what is asked for leaves the concurrence in force', async () => {
    const life = await (await RequestLife.file(world)).awaitingDecision()
    await life.act('gfp.desk', ReturnDocument, { questions: ['Is it still wanted?'] })
    await life.act(life.rc, AmendDocument, { note: 'It is.', urgency: 'HIGH' })
    await consultAgain(life)
    await life.act('gfp.desk', ApproveDocument, {})
    expect(life.status).toBe('APPROVED')
  })

  test('training alone is exempt once OHCHR confirms it, not on the word of who asks', async () => {
    const trainers = { humanRightsTrainingOnly: true, profiles: [{ skill: 'TRAINING', count: 1 }] }
    const life = await (await RequestLife.file(world, trainers)).inConsultation()
    await life.support('UNDP', 'OHCHR')
    await life.fund()
    await life.act('gfp.desk', ConcludeDocument, {})
    expect(rules(await life.refused('gfp.desk', ApproveDocument, {}))).toEqual(['GUARD_NOT_MET human-rights.assessed'])
    expect(rules(await life.refused('unodc.officer', ConcurDocument, { exemption: true }))).toEqual(['FORBIDDEN'])
    await life.act('ohchr.officer', ConcurDocument, { exemption: true })
    expect(await life.refused('ohchr.officer', ConcurDocument, { exemption: true })).toMatchObject([
      { code: 'GUARD_NOT_MET', rule: 'human-rights.exempt', path: ['exemption'] },
      { code: 'GUARD_NOT_MET', rule: 'human-rights.proposed' },
    ])
    await life.act('gfp.desk', ApproveDocument, {})
    expect(life.status).toBe('APPROVED')
  })

  test('a finding to WITHHOLD stops the decision and cannot be overruled; as a review it suspends', async () => {
    const life = await (await RequestLife.file(world)).inConsultation()
    await life.support('UNDP', 'OHCHR')
    await life.fund()
    await life.act('ohchr.officer', AssessDocument, { risk: 'WITHHOLD', findings: 'Grave violations.' })
    await life.act('gfp.desk', ConcludeDocument, {})
    expect(rules(await life.refused('gfp.desk', ApproveDocument, {}))).toEqual([
      'GUARD_NOT_MET human-rights.not-withheld',
    ])
    await life.assessLow()
    await life.act('gfp.desk', ApproveDocument, {})
    await life.act('ohchr.officer', AssessDocument, { risk: 'WITHHOLD', findings: 'Grave violations again.' })
    expect(life.status).toBe('SUSPENDED')
    expect(rules(await life.refused('gfp.desk', ResumeDocument, {}))).toEqual([
      'GUARD_NOT_MET human-rights.not-withheld',
    ])
    await life.assessLow()
    await life.act('gfp.desk', ResumeDocument, {})
    expect(life.status).toBe('APPROVED')
  })

  test('likely duplicates are shown, and must be acknowledged', async () => {
    const first = await (await RequestLife.file(world)).submitted()
    const { startOn, sgfAreas } = first.input
    const second = await RequestLife.file(world, { startOn: startOn ?? null, sgfAreas: sgfAreas ?? null })
    const payload = await second.send('rc.burkina-faso', SubmitDocument, {})
    expect(payload).toMatchObject({
      request: { status: 'DRAFT', version: 1 },
      errors: [{ code: 'DUPLICATE_SUSPECTED', path: ['acknowledgedDuplicates'], paragraph: 23 }],
      duplicates: [{ id: first.id, reference: first.reference, country: { code: 'BFA' } }],
    })
    expect(payload.errors[0]?.message).toContain(first.reference)
    const done = await second.act('rc.burkina-faso', SubmitDocument, { acknowledgedDuplicates: [first.id] })
    expect(done.duplicates).toEqual([])
    expect(second.status).toBe('SUBMITTED')
  })

  test('an answer that brings a likely duplicate acknowledges it', async () => {
    const startOn = '2035-01-01'
    const first = await (await RequestLife.file(world, { startOn, sgfAreas: ['COMMAND'] })).submitted()
    const second = await (await RequestLife.file(world, { startOn, sgfAreas: ['ADMINISTRATION'] })).submitted()
    await second.act('gfp.desk', ReturnDocument, { questions: ['Is it not command?'] })
    const brought = { sgfAreas: ['COMMAND' as const] }
    expect(await second.refused('rc.burkina-faso', AmendDocument, brought)).toMatchObject([
      { code: 'DUPLICATE_SUSPECTED', path: ['acknowledgedDuplicates'] },
    ])
    const ids = Array<string>(51).fill(first.id)
    expect(
      await second.refused('rc.burkina-faso', AmendDocument, { ...brought, acknowledgedDuplicates: ids }),
    ).toMatchObject([{ code: 'VALIDATION', path: ['acknowledgedDuplicates'] }])
    await second.act('rc.burkina-faso', AmendDocument, { ...brought, acknowledgedDuplicates: [first.id] })
    expect(second.status).toBe('SUBMITTED')
  })
})
