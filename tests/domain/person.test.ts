/** Certification, screening and availability of a person: who may, what stands against it, and what stands afterwards. */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { allowedPersonActions } from '../../domain/person/actions.js'
import { decideOnPerson } from '../../domain/person/decide.js'
import { decideErasure } from '../../domain/person/erase.js'
import type { ClearanceFacts, Namesake, PersonFacts } from '../../domain/person/facts.js'
import type { NominationInput, PersonInputs, PersonStep } from '../../domain/person/input.js'
import { decideNomination } from '../../domain/person/nominate.js'
import type { Decision } from '../../domain/refusal.js'
import { dayText } from '../../domain/day.js'
import { actor, day, NOW, PEOPLE, PERSONS, SKILLS } from './kit.js'

const certification = {
  ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
  ...{ signedBy: 'Ministry', signedOn: day('2026-11-20') },
}

const held = (
  kind: ClearanceFacts['kind'],
  from: string,
  to: string,
  outcome: ClearanceFacts['outcome'] = 'CLEARED',
) => ({
  ...{ kind, outcome, validFrom: day(from), validTo: day(to) },
  ...{
    noConvictions: null,
    noPendingCases: null,
    noMisconduct: null,
    training: null,
    certifiedBy: null,
    certifiedOn: null,
  },
})

const person = (more: Partial<PersonFacts> = {}): PersonFacts => ({
  ...{ id: 'e', reference: 'EX-1', origin: 'LIVE', version: 4, memberStateCode: 'XAA', isErased: false },
  ...{ clearances: [], availability: [], heldBy: [], isTeamMember: false, isStandingMember: false },
  ...more,
})

const STEPS: { readonly [A in PersonStep]: Omit<PersonInputs[A], 'id' | 'expectedVersion' | 'idempotencyKey'> } = {
  certifyExpert: { certification },
  recordScreening: { outcome: 'CLEARED', validFrom: day('2026-11-23'), validTo: day('2028-11-22') },
  setExpertAvailability: { availability: [{ from: day('2026-12-01'), to: day('2027-12-01') }] },
}

function decide<A extends PersonStep>(action: A, more: object = {}, facts = person(), by: Actor = PEOPLE.pd) {
  const input = {
    ...STEPS[action],
    id: 'e',
    expectedVersion: 4,
    idempotencyKey: 'k',
    ...more,
  } as unknown as PersonInputs[A]
  return decideOnPerson(action, facts, input, by, NOW)
}

const said = <T>(decision: Decision<T>) =>
  decision.ok ? [] : decision.refusals.map(({ code, path, rule }) => `${rule ?? code} ${path.join('.')}`.trim())

const standing = (decision: Decision<PersonFacts>) =>
  decision.ok
    ? decision.next.clearances.map(({ kind, outcome, validFrom, validTo }) =>
        [kind, outcome, dayText(validFrom), dayText(validTo)].join(' '),
      )
    : said(decision)

describe('who may', () => {
  test.each<[PersonStep, string[]]>([
    ['certifyExpert', ['delegate']],
    ['recordScreening', ['pd']],
    ['setExpertAvailability', ['pd', 'delegate']],
  ])('%s: %j', (action, expected) => {
    const may = PERSONS.filter((one) => decide(action, {}, person(), PEOPLE[one]).ok)
    expect(may).toEqual(expected)
    const others = PERSONS.filter((one) => !expected.includes(one))
    expect(others.flatMap((one) => said(decide(action, {}, person(), PEOPLE[one])))).toEqual(
      others.map(() => 'FORBIDDEN'),
    )
    const told = PERSONS.filter((one) =>
      allowedPersonActions(person(), PEOPLE[one]).some((told) => told.action === action && told.allowed),
    )
    expect(told).toEqual(expected)
  })

  test('a delegate acts for the own Member State alone', () => {
    const other = actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XBB' })
    expect(said(decide('certifyExpert', {}, person(), other))).toEqual(['expert.own-state'])
    expect(allowedPersonActions(person(), other)).toEqual([])
  })
})

describe('against it stand', () => {
  test.each<[string, PersonStep, object, string[], Partial<PersonFacts>?]>([
    [
      'another version',
      'recordScreening',
      { expectedVersion: 3, validTo: day('2026-01-01') },
      ['VERSION_CONFLICT expectedVersion'],
    ],
    ['an erased person', 'recordScreening', {}, ['person.erased-once'], { isErased: true }],
    ['an end before the beginning', 'recordScreening', { validTo: day('2026-11-22') }, ['VALIDATION validTo']],
    [
      'an end that has passed',
      'recordScreening',
      { validFrom: day('2026-01-01'), validTo: day('2026-11-22') },
      ['VALIDATION validTo'],
    ],
    [
      'a statement denied',
      'certifyExpert',
      { certification: { ...certification, noPendingCases: false } },
      ['certification.no-pending-cases certification.noPendingCases'],
    ],
    [
      'a statement not made',
      'certifyExpert',
      { certification: { ...certification, noMisconduct: null } },
      ['VALIDATION certification.noMisconduct'],
    ],
    [
      'no signature',
      'certifyExpert',
      { certification: { ...certification, signedBy: ' ' } },
      ['VALIDATION certification.signedBy'],
    ],
    [
      'a certification that has run out',
      'certifyExpert',
      { certification: { ...certification, signedOn: day('2025-01-01') } },
      ['certification.in-force certification'],
    ],
    [
      'periods that overlap',
      'setExpertAvailability',
      {
        availability: [
          { from: day('2026-12-01'), to: day('2026-12-31') },
          { from: day('2026-12-31'), to: day('2027-01-31') },
        ],
      },
      ['VALIDATION availability.1'],
    ],
    [
      'a period backwards',
      'setExpertAvailability',
      { availability: [{ from: day('2026-12-02'), to: day('2026-12-01') }] },
      ['VALIDATION availability.0.to'],
    ],
  ])('%s', (_name, action, more, expected, facts = {}) => {
    const by = action === 'recordScreening' ? PEOPLE.pd : PEOPLE.delegate
    expect(said(decide(action, more, person(facts), by))).toEqual(expected)
  })
})

describe('a person is not erased', () => {
  test.each<[string, Partial<PersonFacts>]>([
    ['whom a deployment holds', { heldBy: ['PLANNED'] }],
    ['who is of the expert team', { isTeamMember: true }],
    ['who serves in a standing capacity', { isStandingMember: true }],
  ])('%s', (_who, facts) => {
    const decision = decideErasure(person(facts), { idempotencyKey: 'k', expertId: 'e', reasons: 'Asked for.' })
    expect(decision).toMatchObject({ ok: false, refusals: [{ rule: 'person.not-serving', path: ['expertId'] }] })
  })
})

describe('what stands afterwards', () => {
  const screening = held('SCREENING', '2026-01-01', '2027-12-31')

  test('a screening that is refused ends those before it, and says which deployments are concerned', () => {
    const facts = person({
      clearances: [screening, held('SCREENING', '2028-01-01', '2028-12-31')],
      heldBy: ['ACTIVE', 'PLANNED'],
    })
    const decision = decide('recordScreening', { outcome: 'REFUSED', validTo: day('2027-01-01') }, facts)
    expect(standing(decision)).toEqual([
      'SCREENING CLEARED 2026-01-01 2026-11-22',
      'SCREENING REFUSED 2026-11-23 2027-01-01',
    ])
    expect(decision.ok && decision.events).toEqual([
      {
        subject: 'EXPERT',
        type: 'EXPERT_SCREENING_REFUSED',
        changes: [
          { field: 'version', from: '4', to: '5' },
          { field: 'screenedUntil', from: '2028-12-31', to: '2026-11-22' },
          { field: 'heldBy', from: null, to: '1 ACTIVE; 1 PLANNED' },
        ],
      },
    ])
  })

  test('one that clears takes the place of a refusal', () => {
    const facts = person({ clearances: [held('SCREENING', '2026-11-01', '2027-11-01', 'REFUSED')] })
    expect(standing(decide('recordScreening', {}, facts))).toEqual([
      'SCREENING REFUSED 2026-11-01 2026-11-22',
      'SCREENING CLEARED 2026-11-23 2028-11-22',
    ])
  })

  test('a certification lasts twelve months unless it says otherwise; an earlier training lasts as long as it did', () => {
    const clearances = [
      held('CERTIFICATION', '2026-01-01', '2026-12-31'),
      held('TRAINING', '2026-01-01', '2029-12-31'),
      screening,
    ]
    expect(standing(decide('certifyExpert', {}, person({ clearances }), PEOPLE.delegate))).toEqual([
      'CERTIFICATION CLEARED 2026-01-01 2026-11-19',
      'TRAINING CLEARED 2026-01-01 2029-12-31',
      'SCREENING CLEARED 2026-01-01 2027-12-31',
      'CERTIFICATION CLEARED 2026-11-20 2027-11-20',
      'TRAINING CLEARED 2026-11-20 2027-11-20',
    ])
  })
})

describe('a nomination', () => {
  const input: NominationInput = {
    ...{ familyName: 'Doe', givenNames: 'Jo', rank: 'Inspector', sex: 'FEMALE', languages: ['EN', 'fr'] },
    ...{ skills: [{ skill: 'FORENSICS', years: 4 }], certification },
    availability: [{ from: day('2026-12-01'), to: day('2027-12-01') }],
  }
  const nominate = (
    more: Partial<NominationInput> = {},
    namesakes: readonly Namesake[] = [],
    by: Actor = PEOPLE.delegate,
  ) => decideNomination({ ...input, ...more }, by, NOW, { skillKnown: (code) => SKILLS.includes(code), namesakes })
  const namesake = { reference: 'EX-XAA-0001', nationalReference: null, hasSameName: true }

  test('is for delegates, of the own Member State, and claims no screening', () => {
    expect(PERSONS.filter((one) => nominate({}, [], PEOPLE[one]).ok)).toEqual(['delegate'])
    const decision = nominate()
    expect(decision).toMatchObject({
      next: { person: { memberStateCode: 'XAA' }, languages: ['en', 'fr'] },
      events: [{ type: 'EXPERT_NOMINATED' }],
    })
    expect(decision.ok && decision.next.person.clearances.map(({ kind }) => kind)).toEqual([
      'CERTIFICATION',
      'TRAINING',
    ])
    expect(JSON.stringify(decision.ok && decision.events)).not.toMatch(/Doe|Jo|Inspector|FEMALE|Ministry/)
  })

  test.each<[string, Partial<NominationInput>, Partial<Namesake>, string[]]>([
    ['the name alone', {}, {}, ['nomination.once familyName']],
    ['the name, acknowledged as of another', { isNamesake: true }, {}, []],
    ['the name, one with a reference', { nationalReference: 'A 1' }, {}, ['nomination.once familyName']],
    ['the name, each with a reference', { nationalReference: 'A 1' }, { nationalReference: 'A 2' }, []],
    [
      'the reference, whatever the name',
      { nationalReference: 'A 1' },
      { nationalReference: 'A 1', hasSameName: false },
      ['nomination.once nationalReference'],
    ],
    [
      'the reference, though acknowledged',
      { nationalReference: ' A 1 ', isNamesake: true },
      { nationalReference: 'A 1' },
      ['nomination.once nationalReference'],
    ],
  ])('of who shares %s', (_name, more, other, expected) => {
    expect(said(nominate(more, [{ ...namesake, ...other }]))).toEqual(expected)
  })
})
