/** Each rule of the process, met and not met, with its name and paragraph. */
import { describe, expect, test } from 'vitest'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import type { RequestInputs } from '../../domain/advisory-request/input.js'
import { RULES, type Rule } from '../../domain/rule.js'
import {
  assessment,
  attempt,
  at,
  commitment,
  consultation,
  day,
  done,
  inShort,
  listed,
  neighbour,
  NOW,
  objection,
  overruled,
  PEOPLE,
  PROFILE,
  proposal,
  refused,
  request,
  unanswered,
} from './kit.js'

describe('guard 1: request.complete', () => {
  const missing: readonly [string, Partial<RequestFacts>][] = [
    ['undafPriorities', { priorities: [] }],
    ['sgfAreas', { sgfAreas: [] }],
    ['profiles', { profiles: [] }],
    ['startOn', { startOn: null, endOn: null }],
    ['durationMonths', { durationMonths: null, endOn: null }],
    ['justification', { justification: null }],
    ['hostConsent', { consentReference: null, consentGivenOn: null }],
  ]

  test.each(missing)('submitting without %s is refused', (field, overrides) => {
    const refusals = refused(attempt('submit', { by: PEOPLE.rc, on: request('DRAFT', overrides) }))
    expect(inShort(refusals)).toEqual([`GUARD_NOT_MET request.complete ¶19 at ${field}`])
  })

  test('everything that is missing is said at once', () => {
    const bare = Object.assign({}, ...missing.map(([, overrides]) => overrides)) as Partial<RequestFacts>
    const refusals = refused(attempt('submit', { by: PEOPLE.rc, on: request('DRAFT', bare) }))
    expect(refusals.map(({ path }) => path[0])).toEqual(missing.map(([field]) => field))
  })

  test('an amendment that answers a return must leave the request whole; one of a draft need not', () => {
    const bare = { priorities: [] }
    const answered = attempt('amend', { by: PEOPLE.rc, on: request('RETURNED', bare) })
    expect(inShort(refused(answered))).toEqual(['GUARD_NOT_MET request.complete ¶19 at undafPriorities'])
    const undafPriorities = [{ framework: 'UNDAF', outcome: 'Justice' }]
    expect(attempt('amend', { by: PEOPLE.rc, on: request('RETURNED', bare), with: { undafPriorities } }).ok).toBe(true)
    expect(attempt('amend', { by: PEOPLE.rc, on: request('DRAFT', bare) }).ok).toBe(true)
  })
})

describe('request.somebody-named', () => {
  const strict = { sensitivity: 'STRICTLY_CONFIDENTIAL' } as const
  const nobody = ['GUARD_NOT_MET request.somebody-named at namedOfficers']

  test('a strictly confidential request that names nobody is not submitted: nobody would see it', () => {
    expect(inShort(refused(attempt('submit', { by: PEOPLE.rc, on: request('DRAFT', strict) })))).toEqual(nobody)
    const named = request('DRAFT', { ...strict, namedHandles: ['gfp.desk'] })
    expect(attempt('submit', { by: PEOPLE.rc, on: named }).ok).toBe(true)
  })

  test('nor does an answer to a return make it so', () => {
    const answered = attempt('amend', { by: PEOPLE.rc, on: request('RETURNED'), with: strict })
    expect(inShort(refused(answered))).toEqual(nobody)
    expect(attempt('amend', { by: PEOPLE.rc, on: request('DRAFT'), with: strict }).ok).toBe(true)
  })
})

describe('guard 2: request.own-country', () => {
  const notOwn = ['FORBIDDEN request.own-country ¶19']

  test('nobody files for another country', () => {
    const tried = attempt('file', { by: PEOPLE.rc, on: null, with: { country: 'YEM' } })
    expect(inShort(refused(tried))).toEqual(notOwn)
  })

  test('an unknown country is a wrong value, not a forbidden one', () => {
    const tried = attempt('file', { by: PEOPLE.rc, on: null, with: { country: 'ZZZ' } })
    expect(inShort(refused(tried))).toEqual(['VALIDATION at country'])
  })

  test.each(['amend', 'submit', 'withdraw', 'nameOfficer'] as const)("%s is not for another country's", (action) => {
    expect(inShort(refused(attempt(action, { by: PEOPLE.otherRc, on: request('DRAFT') })))).toEqual(notOwn)
  })
})

describe('guard 2: request.duplicates-acknowledged', () => {
  const suspected = ['DUPLICATE_SUSPECTED request.duplicates-acknowledged ¶23 at acknowledgedDuplicates']
  const openNeighbours = [neighbour(), neighbour({ id: 'second', reference: 'AR-2026-0100' })]

  test('each likely duplicate is named until it is acknowledged', () => {
    const tried = { by: PEOPLE.rc, on: request('DRAFT'), world: { openNeighbours } }
    expect(refused(attempt('submit', tried)).map(({ message }) => message.slice(0, 12))).toEqual([
      'AR-2026-0099',
      'AR-2026-0100',
    ])
    const one = attempt('submit', { ...tried, with: { acknowledgedDuplicates: ['neighbour'] } })
    expect(inShort(refused(one))).toEqual(suspected)
    const both = { acknowledgedDuplicates: ['second', 'neighbour'] }
    expect(attempt('submit', { ...tried, with: both }).ok).toBe(true)
  })

  test('fifty are the most that are acknowledged', () => {
    const acknowledgedDuplicates = Array.from({ length: 51 }, (_, index) => `neighbour-${index}`)
    for (const [action, state] of [
      ['submit', 'DRAFT'],
      ['amend', 'RETURNED'],
    ] as const) {
      const tried = attempt(action, { by: PEOPLE.rc, on: request(state), with: { acknowledgedDuplicates } })
      expect(inShort(refused(tried))).toEqual(['VALIDATION at acknowledgedDuplicates'])
    }
  })

  test('an answer is asked only about duplicates that it brings', () => {
    const tried = { by: PEOPLE.rc, on: request('RETURNED', { sgfAreas: ['COMMAND'] }), world: { openNeighbours } }
    expect(attempt('amend', tried).ok).toBe(true)
    const widened = { sgfAreas: ['COMMAND', 'OPERATIONS'] } as const
    expect(inShort(refused(attempt('amend', { ...tried, with: widened })))).toEqual([...suspected, ...suspected])
    const acknowledged = { ...widened, acknowledgedDuplicates: ['neighbour', 'second'] }
    expect(attempt('amend', { ...tried, with: acknowledged }).ok).toBe(true)
    const already = { ...tried, on: request('RETURNED') }
    expect(attempt('amend', { ...already, with: widened }).ok).toBe(true)
  })
})

describe('guard 3: the consultation', () => {
  const closing = (consultations: RequestFacts['consultations'], now?: Date) =>
    attempt('closeConsultation', {
      by: PEOPLE.gfp,
      on: request('IN_CONSULTATION', { consultations }),
      ...(now && { now }),
    })

  test('closes when all have answered', () => {
    expect(closing([consultation('UNODC'), consultation('UNDP', { position: 'NO_POSITION' })]).ok).toBe(true)
  })

  test('waits for each that has not, until its deadline has passed', () => {
    const waiting = [unanswered('UNODC'), unanswered('UNDP'), consultation('OHCHR')]
    expect(inShort(refused(closing(waiting)))).toEqual([
      'GUARD_NOT_MET consultation.answered ¶23',
      'GUARD_NOT_MET consultation.answered ¶23',
    ])
    expect(closing(waiting, at('2026-12-07T10:00:00Z')).ok).toBe(false)
    expect(closing(waiting, at('2026-12-07T10:00:00.001Z')).ok).toBe(true)
  })

  test('does not close over an objection, unless it is overruled', () => {
    expect(inShort(refused(closing([objection('UNODC')])))).toEqual([
      'GUARD_NOT_MET consultation.objections-resolved ¶23',
    ])
    expect(closing([overruled('UNODC')]).ok).toBe(true)
  })

  test.each(['PD', 'UNDP'])('the objection of the co-lead %s can only be resolved', (entity) => {
    const on = request('IN_CONSULTATION', { consultations: [objection(entity), objection('UNODC')] })
    const tried = attempt('overruleObjection', { by: PEOPLE.gfp, on, with: { entity } })
    expect(inShort(refused(tried))).toEqual(['GUARD_NOT_MET consultation.objections-resolved ¶23 at entity'])
  })

  test('approval asks again: a position may have been revised since', () => {
    const on = request('AWAITING_DECISION', { consultations: [objection('UNODC'), unanswered('UNDP')] })
    expect(inShort(refused(attempt('approve', { by: PEOPLE.gfp, on })))).toEqual([
      'GUARD_NOT_MET consultation.answered ¶23',
      'GUARD_NOT_MET consultation.objections-resolved ¶23',
    ])
  })
})

describe('guard 4: human rights', () => {
  const approving = (overrides: Partial<RequestFacts>) =>
    attempt('approve', { by: PEOPLE.gfp, on: request('AWAITING_DECISION', overrides) })
  const measure = (agreed: boolean) => ({ ordinal: agreed ? 1 : 2, measure: 'Vetting of units', agreed })
  const claimed = { humanRightsTrainingOnly: true, profiles: [{ ...PROFILE, skillCode: 'TRAINING' }] }
  const trainers = { ...claimed, exemptionConfirmedAt: at('2026-11-20T10:00:00Z') }
  /** Later than what is assessed and concurred in. */
  const amendedAt = at('2026-11-21T10:00:00Z')

  const unmet: readonly [string, Partial<RequestFacts>, readonly string[]][] = [
    ['no assessment', { assessments: [] }, ['human-rights.assessed ¶17']],
    ['training alone, as the requester says', { ...claimed, assessments: [] }, ['human-rights.assessed ¶17']],
    ['one only proposed', { assessments: [proposal()] }, ['human-rights.concurred ¶17']],
    ['one from before an answer that changed the request', { amendedAt }, ['human-rights.concurred ¶17']],
    [
      'one concurred in at the moment of the answer',
      { amendedAt: at('2026-11-20T10:00:00Z') },
      ['human-rights.concurred ¶17'],
    ],
    ['a newer proposal', { assessments: [assessment(), proposal({ ordinal: 2 })] }, ['human-rights.concurred ¶17']],
    ['medium risk without measures', { assessments: [assessment({ risk: 'MEDIUM' })] }, ['human-rights.mitigated ¶28']],
    ['high risk without measures', { assessments: [assessment({ risk: 'HIGH' })] }, ['human-rights.mitigated ¶28']],
    [
      'high risk with a measure not agreed',
      { assessments: [assessment({ risk: 'HIGH', mitigations: [measure(true), measure(false)] })] },
      ['human-rights.mitigated ¶28'],
    ],
    ['a finding to withhold', { assessments: [assessment({ risk: 'WITHHOLD' })] }, ['human-rights.not-withheld ¶17']],
    [
      'a finding to withhold that a proposal would soften',
      { assessments: [assessment({ risk: 'WITHHOLD' }), proposal({ ordinal: 2 })] },
      ['human-rights.concurred ¶17', 'human-rights.not-withheld ¶17'],
    ],
    [
      'a claim of training with another profile beside it',
      { ...trainers, profiles: [...trainers.profiles, PROFILE], assessments: [] },
      ['human-rights.assessed ¶17'],
    ],
    [
      'trainers without the claim',
      { ...trainers, humanRightsTrainingOnly: false, exemptionConfirmedAt: null, assessments: [] },
      ['human-rights.assessed ¶17'],
    ],
    [
      'training alone, but OHCHR found that support must be withheld',
      { ...trainers, assessments: [assessment({ risk: 'WITHHOLD' })] },
      ['human-rights.not-withheld ¶17'],
    ],
  ]
  test.each(unmet)('%s stops approval', (_, overrides, rules) => {
    expect(inShort(refused(approving(overrides)))).toEqual(rules.map((rule) => `GUARD_NOT_MET ${rule}`))
  })

  const met: readonly [string, Partial<RequestFacts>][] = [
    ['low risk', { assessments: [assessment()] }],
    ['medium risk with a measure', { assessments: [assessment({ risk: 'MEDIUM', mitigations: [measure(false)] })] }],
    ['high risk with all agreed', { assessments: [assessment({ risk: 'HIGH', mitigations: [measure(true)] })] }],
    [
      'a new finding after one to withhold',
      { assessments: [assessment({ risk: 'WITHHOLD' }), assessment({ ordinal: 2 })] },
    ],
    ['training in human rights alone, confirmed by OHCHR', { ...trainers, assessments: [] }],
    [
      'one made before an answer that changed the request, concurred in after it',
      { amendedAt, assessments: [assessment({ concurredAt: at('2026-11-22T10:00:00Z') })] },
    ],
    [
      'training in human rights alone, with a proposal pending',
      { ...trainers, assessments: [proposal({ risk: 'HIGH' })] },
    ],
  ]
  test.each(met)('%s does not', (_, overrides) => {
    expect(approving(overrides).ok).toBe(true)
  })

  test('OHCHR concurs in what is proposed, and only in that', () => {
    const tried = { by: PEOPLE.ohchr, on: request('IN_CONSULTATION', { assessments: [assessment()] }) }
    expect(inShort(refused(attempt('concurHumanRights', tried)))).toEqual(['GUARD_NOT_MET human-rights.proposed ¶17'])
    const on = request('IN_CONSULTATION', { assessments: [assessment(), proposal({ ordinal: 2 })] })
    const { next } = done(attempt('concurHumanRights', { ...tried, on }))
    expect(next.assessments.map(({ concurredAt }) => concurredAt !== null)).toEqual([true, true])
  })

  test('OHCHR concurs anew in an assessment from before an answer that changed the request', () => {
    const on = request('AWAITING_DECISION', { amendedAt })
    const { next } = done(attempt('concurHumanRights', { by: PEOPLE.ohchr, on }))
    expect(next.assessments.map(({ concurredAt }) => concurredAt)).toEqual([NOW])
    expect(attempt('approve', { by: PEOPLE.gfp, on: next, with: { expectedVersion: next.version } }).ok).toBe(true)
  })

  test('a concurrence counts also where the clock of the one who amended ran ahead', () => {
    const on = request('AWAITING_DECISION', { amendedAt: at('2026-11-23T10:00:05Z') })
    for (const action of ['concurHumanRights', 'assessHumanRights'] as const) {
      const { next } = done(attempt(action, { by: PEOPLE.ohchr, on }))
      expect(attempt('approve', { by: PEOPLE.gfp, on: next, with: { expectedVersion: next.version } }).ok).toBe(true)
    }
  })

  const substance: readonly [string, Partial<RequestInputs['amend']>, boolean][] = [
    ['profiles', { profiles: [{ skill: 'FORENSICS', count: 2 }] }, true],
    ['the start', { startOn: day('2027-02-01') }, true],
    ['why', { justification: 'Asked for by another service.' }, true],
    ['the recipient consent', { hostConsent: { reference: 'NV/2026/99', givenOn: day('2026-11-02') } }, true],
    ['training alone', { humanRightsTrainingOnly: false }, true],
    ['the title', { title: 'Advisers' }, false],
    ['how urgent it is', { urgency: 'HIGH' }, false],
    ['nothing', {}, false],
  ]
  test.each(substance)('an answer that changes %s', (_, changed, isOfSubstance) => {
    const on = request('RETURNED', trainers)
    const { next } = done(attempt('amend', { by: PEOPLE.rc, on, with: changed }))
    expect(next.amendedAt).toEqual(isOfSubstance ? NOW : null)
    expect(next.exemptionConfirmedAt).toEqual(isOfSubstance ? null : trainers.exemptionConfirmedAt)
  })

  test('no concurrence is as late as the answer that outdates it, whatever the clocks', () => {
    const concurredAt = at('2026-11-23T10:00:05Z')
    const on = request('RETURNED', { assessments: [assessment({ concurredAt })] })
    const { next } = done(attempt('amend', { by: PEOPLE.rc, on, with: { startOn: day('2027-02-01') } }))
    expect(next.amendedAt).toEqual(concurredAt)
  })

  describe('the exemption of training', () => {
    const confirm = (overrides: Partial<RequestFacts>) =>
      attempt('concurHumanRights', {
        by: PEOPLE.ohchr,
        on: request('IN_CONSULTATION', { assessments: [], ...overrides }),
        with: { exemption: true },
      })

    test('is confirmed by OHCHR, in words that only those may read who may see assessments', () => {
      const { next, events } = done(confirm(claimed))
      expect(next.exemptionConfirmedAt).toEqual(NOW)
      expect(events.map(({ type, humanRights }) => [type, humanRights ?? false])).toEqual([
        ['ADVISORY_REQUEST_HUMAN_RIGHTS_CONCURRED', true],
        ['ADVISORY_REQUEST_CHANGED', false],
      ])
      expect(events[0]?.changes).toEqual([{ field: 'exemptionConfirmedAt', from: null, to: NOW.toISOString() }])
      expect(events[1]?.changes.map(({ field }) => field)).toEqual(['version'])
    })

    const nothing: readonly [string, Partial<RequestFacts>][] = [
      ['not claimed', {}],
      ['claimed for others than trainers', { humanRightsTrainingOnly: true }],
      ['confirmed already', trainers],
    ]
    test.each(nothing)('%s: there is none to confirm', (_, overrides) => {
      const refusals = refused(confirm({ ...overrides, assessments: [proposal()] }))
      expect(inShort(refusals)).toEqual(['GUARD_NOT_MET human-rights.exempt at exemption'])
    })

    test('is not confirmed by concurring without saying so', () => {
      const on = request('IN_CONSULTATION', { ...claimed, assessments: [] })
      const refusals = refused(attempt('concurHumanRights', { by: PEOPLE.ohchr, on }))
      expect(inShort(refusals)).toEqual(['GUARD_NOT_MET human-rights.proposed ¶17'])
    })

    test('may be confirmed beside a proposal, in which it is not to concur', () => {
      const { next } = done(confirm({ ...claimed, assessments: [proposal()] }))
      expect(next.assessments.map(({ concurredAt }) => concurredAt)).toEqual([null])
    })
  })

  test('a suspended request does not resume while support must be withheld; one on hold may', () => {
    const assessments = [assessment({ risk: 'WITHHOLD' })]
    const suspended = attempt('resume', { by: PEOPLE.gfp, on: request('SUSPENDED', { assessments }) })
    expect(inShort(refused(suspended))).toEqual(['GUARD_NOT_MET human-rights.not-withheld ¶17'])
    expect(attempt('resume', { by: PEOPLE.gfp, on: request('ON_HOLD', { assessments }) }).ok).toBe(true)
  })
})

describe('guard 5: funding', () => {
  const approving = (overrides: Partial<RequestFacts>, hostHasPeacekeeping = false) =>
    attempt('approve', { by: PEOPLE.gfp, on: request('AWAITING_DECISION', overrides), world: { hostHasPeacekeeping } })
  const missing = 'GUARD_NOT_MET funding.committed ¶61'
  const supportAccount = commitment({ source: 'PEACEKEEPING_SUPPORT_ACCOUNT' })

  test('the whole is committed, to the last ten-thousandth', () => {
    const fundingAmount = '0.3'
    const enough = [commitment({ amount: '0.1' }), commitment({ id: 'second', amount: '0.2' })]
    expect(approving({ fundingAmount, commitments: enough }).ok).toBe(true)
    const short = approving({ fundingAmount: '0.3001', commitments: enough })
    expect(refused(short)[0]?.message).toBe('0.30 of 0.3001 USD is committed; 0.0001 is missing.')
  })

  test.each([
    ['nothing', []],
    ['too little', [commitment({ amount: '99999.9999' })]],
    ['another currency', [commitment({ currency: 'EUR' })]],
  ])('%s committed stops approval', (_, commitments) => {
    expect(inShort(refused(approving({ commitments })))).toEqual([missing])
  })

  test('a request that states no sum needs some commitment from a source that may pay', () => {
    const unstated = { fundingAmount: null, fundingCurrency: null }
    expect(inShort(refused(approving({ ...unstated, commitments: [] })))).toEqual([missing])
    expect(inShort(refused(approving({ ...unstated, commitments: [supportAccount] })))).toEqual([missing])
    expect(approving({ ...unstated, commitments: [commitment()] }).ok).toBe(true)
  })

  test('the support account counts only beside a peacekeeping operation', () => {
    const commitments = [supportAccount]
    expect(inShort(refused(approving({ commitments })))).toEqual([missing, 'GUARD_NOT_MET funding.support-account ¶16'])
    expect(approving({ commitments }, true).ok).toBe(true)
    expect(approving({ commitments: [supportAccount, commitment({ id: 'second' })] }).ok).toBe(true)
  })

  test('the support account is not even taken where there is none', () => {
    const tried = {
      by: PEOPLE.consulted,
      on: request('IN_CONSULTATION'),
      with: { source: 'PEACEKEEPING_SUPPORT_ACCOUNT' } as const,
    }
    expect(inShort(refused(attempt('commitFunding', tried)))).toEqual([
      'GUARD_NOT_MET funding.support-account ¶16 at source',
    ])
    expect(attempt('commitFunding', { ...tried, world: { hostHasPeacekeeping: true } }).ok).toBe(true)
  })
})

describe('guard 6: duties.separated', () => {
  test.each(['approve', 'decline', 'overruleObjection'] as const)('%s is not for who filed', (action) => {
    const on = request('AWAITING_DECISION', { filedById: PEOPLE.gfp.accountId, consultations: [overruled('UNDP')] })
    const facts = action === 'overruleObjection' ? { ...on, consultations: [objection('UNODC')] } : on
    expect(inShort(refused(attempt(action, { by: PEOPLE.gfp, on: facts })))).toEqual(['GUARD_NOT_MET duties.separated'])
    expect(attempt(action, { by: PEOPLE.gfp, on: { ...facts, filedById: 'filer' } }).ok).toBe(true)
  })
})

describe('the end of a request', () => {
  test('is not withdrawn once a deployment has started', () => {
    const on = request('SUSPENDED', {
      deployments: [listed({ status: 'ACTIVE', startedOn: at('2026-11-20T00:00:00Z') })],
    })
    expect(inShort(refused(attempt('withdraw', { by: PEOPLE.rc, on })))).toEqual(['GUARD_NOT_MET request.none-started'])
  })

  test('is not declined while a deployment is active', () => {
    const on = request('SUSPENDED', {
      deployments: [listed({ status: 'ACTIVE', startedOn: at('2026-11-20T00:00:00Z') })],
    })
    expect(inShort(refused(attempt('decline', { by: PEOPLE.gfp, on })))).toEqual(['GUARD_NOT_MET request.none-active'])
  })
})

test('every rule of the catalogue is a sentence with a paragraph of the report, or design', () => {
  for (const rule of Object.values<Rule>(RULES)) {
    expect(rule.statement).toMatch(/^[A-Z].*\.$/)
    expect(rule.paragraph === 'design' || (rule.paragraph >= 1 && rule.paragraph <= 68)).toBe(true)
  }
})
