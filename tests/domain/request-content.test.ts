/** Values of the input: what is refused, where, and what becomes of the sound ones. */
import { describe, expect, test } from 'vitest'
import type { RequestContent, RequestInputs } from '../../domain/advisory-request/input.js'
import {
  attempt,
  day,
  done,
  inShort,
  objection,
  PEOPLE,
  refused,
  request,
  SKILLS,
  unanswered,
  at,
  commitment,
} from './kit.js'

const file = (content: RequestContent) => attempt('file', { by: PEOPLE.rc, on: null, with: content })
const profile = { skill: 'FORENSICS', count: 1 }
const money = (amount: string, currency = 'USD') => ({ fundingRequired: { amount, currency } })
const many = <T>(item: T, length = 51): T[] => Array.from({ length }, () => item)

describe('a draft may be incomplete, never unsound', () => {
  const unsound: readonly [string, RequestContent, readonly string[]][] = [
    ['blank title', { title: '  ' }, ['title']],
    ['long title', { title: 'x'.repeat(201) }, ['title']],
    ['blank reasons', { justification: '\n' }, ['justification']],
    ['long reasons', { justification: 'x'.repeat(10_001) }, ['justification']],
    ['a null character', { justification: 'a\u0000b' }, ['justification']],
    ['half a surrogate pair', { title: 'a\ud800' }, ['title']],
    [
      'blank priority',
      {
        undafPriorities: [
          { framework: 'UNDAF', outcome: 'x' },
          { framework: ' ', outcome: '' },
        ],
      },
      ['undafPriorities.1.framework', 'undafPriorities.1.outcome'],
    ],
    ['too many priorities', { undafPriorities: many({ framework: 'a', outcome: 'b' }) }, ['undafPriorities']],
    ['an area twice', { sgfAreas: ['OPERATIONS', 'COMMAND', 'OPERATIONS'] }, ['sgfAreas.2']],
    ['unknown skill', { profiles: [profile, { skill: 'DANCING', count: 1 }] }, ['profiles.1.skill']],
    ['no adviser', { profiles: [{ ...profile, count: 0 }] }, ['profiles.0.count']],
    ['too many advisers', { profiles: [{ ...profile, count: 1001 }] }, ['profiles.0.count']],
    ['half an adviser', { profiles: [{ ...profile, count: 1.5 }] }, ['profiles.0.count']],
    ['no language', { profiles: [{ ...profile, languages: ['fr', 'french'] }] }, ['profiles.0.languages.1']],
    ['a malformed tag', { profiles: [{ ...profile, languages: ['fr_FR'] }] }, ['profiles.0.languages.0']],
    ['a language twice', { profiles: [{ ...profile, languages: ['fr', 'FR'] }] }, ['profiles.0.languages.1']],
    ['too many profiles', { profiles: many(profile) }, ['profiles']],
    ['no day', { startOn: new Date(Number.NaN) }, ['startOn']],
    ['a day long past', { startOn: day('1926-01-01') }, ['startOn']],
    ['a day far off', { startOn: day('2101-01-01') }, ['startOn']],
    ['no month', { durationMonths: 0 }, ['durationMonths']],
    ['too many months', { durationMonths: 121 }, ['durationMonths']],
    ['half a month', { durationMonths: 0.5 }, ['durationMonths']],
    [
      'consent without reference',
      { hostConsent: { reference: '', givenOn: day('2026-11-01') } },
      ['hostConsent.reference'],
    ],
    ['consent tomorrow', { hostConsent: { reference: 'NV', givenOn: day('2026-11-24') } }, ['hostConsent.givenOn']],
    ['no money', money('0.0000'), ['fundingRequired.amount']],
    ['negative money', money('-1'), ['fundingRequired.amount']],
    ['five decimals', money('1.00001'), ['fundingRequired.amount']],
    ['no decimal', money('1e5'), ['fundingRequired.amount']],
    ['too many digits', money('123456789012345'), ['fundingRequired.amount']],
    ['no currency', money('1', 'usd'), ['fundingRequired.currency']],
    ['an unknown officer', { namedOfficers: ['gfp.desk', 'nobody'] }, ['namedOfficers.1']],
    ['an officer twice', { namedOfficers: ['gfp.desk', 'gfp.desk'] }, ['namedOfficers.1']],
  ]

  test.each(unsound)('%s', (_, content, paths) => {
    const expected = paths.map((path) => `VALIDATION at ${path}`)
    expect(inShort(refused(file(content)))).toEqual(expected)
    expect(inShort(refused(attempt('amend', { by: PEOPLE.rc, on: request('DRAFT'), with: content })))).toEqual(expected)
  })

  test('all that is unsound is said at once', () => {
    const refusals = refused(file({ title: '', durationMonths: 0, ...money('x', 'y') }))
    expect(refusals.map(({ path }) => path.join('.'))).toEqual([
      'title',
      'durationMonths',
      'fundingRequired.amount',
      'fundingRequired.currency',
    ])
  })

  test('at the limits it is sound', () => {
    const content: RequestContent = {
      title: 'x'.repeat(200),
      justification: 'x'.repeat(10_000),
      durationMonths: 120,
      profiles: [{ skill: 'FORENSICS', count: 1000, languages: ['zh-hant', 'FR'] }],
      hostConsent: { reference: 'NV', givenOn: day('2026-11-23') },
      ...money('99999999999999.9999'),
    }
    const { next } = done(file(content))
    expect(next.profiles[0]?.languages).toEqual(['zh-Hant', 'fr'])
  })
})

describe('what is filed', () => {
  test('a country alone makes a draft with defaults', () => {
    expect(done(file({})).next).toMatchObject({
      id: '',
      reference: '',
      status: 'DRAFT',
      phase: 'DRAFT',
      version: 1,
      countryCode: 'LBR',
      title: 'Police advisers, LBR',
      sensitivity: 'UNCLASSIFIED',
      urgency: 'ROUTINE',
      filedById: 'filer',
      partyCodes: [],
      clocks: [],
    })
  })

  test('a title is made of country and areas', () => {
    expect(done(file({ sgfAreas: ['OPERATIONS', 'COMMAND'] })).next.title).toBe(
      'Police advisers, LBR: operations, command',
    )
  })

  test.each([
    ['2027-01-01', 6, '2027-06-30'],
    ['2027-01-31', 1, '2027-02-27'],
    ['2028-01-31', 1, '2028-02-28'],
    ['2026-12-15', 120, '2036-12-14'],
  ])('from %s for %i months it lasts until %s', (from, durationMonths, until) => {
    expect(done(file({ startOn: day(from), durationMonths })).next.endOn).toEqual(day(until))
  })

  test('an amendment leaves what is absent, and keeps the rows of parts that stay in their place', () => {
    const on = request('DRAFT')
    const profiles = [
      { skill: 'FORENSICS', count: 3 },
      { skill: 'TRAINING', count: 1 },
    ]
    const { next } = done(attempt('amend', { by: PEOPLE.rc, on, with: { profiles, title: null, durationMonths: 12 } }))
    expect(next).toMatchObject({ title: on.title, endOn: day('2027-12-31'), priorities: on.priorities })
    expect(next.profiles).toEqual([
      { id: 'profile-1', ordinal: 1, skillCode: 'FORENSICS', count: 3, languages: [] },
      { ordinal: 2, skillCode: 'TRAINING', count: 1, languages: [] },
    ])
  })

  test('an answer keeps the first submission and takes the questions off', () => {
    const on = request('RETURNED')
    for (const action of ['amend', 'submit'] as const) {
      expect(done(attempt(action, { by: PEOPLE.rc, on })).next).toMatchObject({
        status: 'SUBMITTED',
        submittedAt: on.submittedAt,
        questions: [],
      })
    }
  })
})

describe('values of the other steps', () => {
  type Case = readonly [string, () => ReturnType<typeof attempt>, readonly string[]]
  const consult = (overrides: Partial<RequestInputs['openConsultation']>) => () =>
    attempt('openConsultation', { by: PEOPLE.gfp, on: request('IN_TRIAGE'), with: overrides })
  const position = (overrides: Partial<RequestInputs['recordPosition']>) => () =>
    attempt('recordPosition', { by: PEOPLE.consulted, on: request('IN_CONSULTATION'), with: overrides })
  const assess = (overrides: Partial<RequestInputs['assessHumanRights']>) => () =>
    attempt('assessHumanRights', { by: PEOPLE.ohchr, on: request('IN_CONSULTATION'), with: overrides })
  const fund = (overrides: Partial<RequestInputs['commitFunding']>) => () =>
    attempt('commitFunding', { by: PEOPLE.consulted, on: request('IN_CONSULTATION'), with: overrides })
  const overrule = (entity: string) => () =>
    attempt('overruleObjection', {
      by: PEOPLE.gfp,
      on: request('IN_CONSULTATION', { consultations: [objection('UNODC'), unanswered('OHCHR')] }),
      with: { entity },
    })

  const cases: readonly Case[] = [
    ['unknown lead', consult({ leadEntity: 'NOBODY' }), ['leadEntity']],
    ['unknown entity', consult({ consultedEntities: ['UNODC', 'NOBODY'] }), ['consultedEntities.1']],
    ['nobody consulted', consult({ consultedEntities: [] }), ['consultedEntities']],
    ['the lead consulted', consult({ consultedEntities: ['UNODC', 'UNHCR'] }), ['consultedEntities.1']],
    ['an entity twice', consult({ consultedEntities: ['UNODC', 'UNODC'] }), ['consultedEntities.1']],
    ['a deadline yesterday', consult({ dueOn: day('2026-11-22') }), ['dueOn']],
    ['a deadline that is no day', consult({ dueOn: new Date(Number.NaN) }), ['dueOn']],
    ['a position without reasons', position({ reasons: ' ' }), ['reasons']],
    ['a blank condition', position({ position: 'SUPPORT_WITH_CONDITIONS', conditions: [''] }), ['conditions.0']],
    ['too many offers', position({ offers: many('x') }), ['offers']],
    ['no findings', assess({ findings: '' }), ['findings']],
    ['a blank measure', assess({ mitigations: [{ measure: ' ', agreed: true }] }), ['mitigations.0.measure']],
    ['no contributor', fund({ contributor: '' }), ['contributor']],
    ['no amount', fund({ amount: { amount: '0', currency: 'USD' } }), ['amount.amount']],
    ['another currency', fund({ amount: { amount: '1', currency: 'EUR' } }), ['amount.currency']],
    ['revising what is not there', fund({ revises: 'nothing' }), ['revises']],
    ['overruling who does not object', overrule('OHCHR'), ['entity']],
    ['overruling who is not asked', overrule('UNWOMEN'), ['entity']],
    [
      'no question',
      () => attempt('return', { by: PEOPLE.gfp, on: request('IN_TRIAGE'), with: { questions: [] } }),
      ['questions'],
    ],
    [
      'a blank question',
      () => attempt('return', { by: PEOPLE.gfp, on: request('IN_TRIAGE'), with: { questions: ['a', ''] } }),
      ['questions.1'],
    ],
    [
      'no reasons to hold',
      () => attempt('hold', { by: PEOPLE.gfp, on: request('IN_TRIAGE'), with: { reasons: '' } }),
      ['reasons'],
    ],
    [
      'no reasons to decline',
      () => attempt('decline', { by: PEOPLE.gfp, on: request('IN_TRIAGE'), with: { reasons: '' } }),
      ['reasons'],
    ],
    [
      'no reasons to suspend',
      () => attempt('suspend', { by: PEOPLE.gfp, on: request('APPROVED'), with: { reasons: '' } }),
      ['reasons'],
    ],
    [
      'no reasons to withdraw',
      () => attempt('withdraw', { by: PEOPLE.rc, on: request('DRAFT'), with: { reasons: '' } }),
      ['reasons'],
    ],
    [
      'an unknown handle',
      () => attempt('nameOfficer', { by: PEOPLE.rc, on: request('DRAFT'), with: { handle: 'x' } }),
      ['handle'],
    ],
    ['a name not there', () => attempt('unnameOfficer', { by: PEOPLE.rc, on: request('DRAFT') }), ['handle']],
    [
      'a name twice',
      () => attempt('nameOfficer', { by: PEOPLE.rc, on: request('DRAFT', { namedHandles: ['gfp.desk'] }) }),
      ['handle'],
    ],
    [
      'one name too many',
      () => attempt('nameOfficer', { by: PEOPLE.rc, on: request('DRAFT', { namedHandles: many('x', 50) }) }),
      ['handle'],
    ],
    [
      'a long note',
      () => attempt('triage', { by: PEOPLE.gfp, on: request('SUBMITTED'), with: { note: 'x'.repeat(10_001) } }),
      ['note'],
    ],
  ]
  test.each(cases)('%s', (_, tried, paths) => {
    expect(inShort(refused(tried()))).toEqual(paths.map((path) => `VALIDATION at ${path}`))
  })

  test('a commitment may be revised by the entity that made it, and by no other', () => {
    const on = request('IN_CONSULTATION', {
      commitments: [commitment(), commitment({ id: 'other', entityCode: 'UNDP' })],
    })
    const { next } = done(attempt('commitFunding', { by: PEOPLE.consulted, on, with: { revises: 'commitment-1' } }))
    expect(next.commitments.map(({ id, amount }) => [id, amount])).toEqual([
      ['commitment-1', '50000'],
      ['other', '100000'],
    ])
    const others = attempt('commitFunding', { by: PEOPLE.consulted, on, with: { revises: 'other' } })
    expect(inShort(refused(others))).toEqual(['VALIDATION at revises'])
  })

  test('a deadline lasts until the end of its day', () => {
    const { next } = done(consult({ dueOn: day('2026-11-23') })())
    expect(next.consultations.map(({ dueAt }) => dueAt)).toEqual(Array(4).fill(at('2026-11-23T23:59:59.999Z')))
  })
})

test('the kit knows the skills that it uses', () => {
  expect(SKILLS).toContain(profile.skill)
})
