/** Officers named late: on a team that is deployed already, in rotation, and compared with what is asked. */
import { describe, expect, test } from 'vitest'
import { ALLOWANCES } from '../../domain/allowances.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import { decideOnTeamDeployment } from '../../domain/specialized-team/deployment.js'
import type { OfficerFacts } from '../../domain/specialized-team/facts.js'
import { asListed } from '../../domain/specialized-team/listing.js'
import { unnamedIn, unnamedOn } from '../../domain/specialized-team/naming.js'
import { pledgeShortfall } from '../../domain/specialized-team/shortfall.js'
import { MOST_OFFICERS } from '../../domain/specialized-team/steps/pledge-input.js'
import { day, expert, inShort, NOW, refused } from './kit.js'
import {
  attemptTeam,
  pledge,
  TEAM_PEOPLE,
  type TeamAttempt,
  teamCase,
  teamDeployment,
  teamRequest,
  teamWorld,
} from './specialized-team-kit.js'

const { delegate, pd } = TEAM_PEOPLE
const TODAY = day('2026-11-23')
const YESTERDAY = day('2026-11-22')
const START = day('2026-11-01')
const END = day('2027-04-30')

const forensic = (id: string, overrides: object = {}): OfficerFacts => ({
  expert: expert({ id, reference: `EX-${id}`, skills: [{ skillCode: 'FORENSICS', years: 3 }], ...overrides }),
  female: true,
})
const OFFICERS = new Map([...teamWorld().officers, ['a3', forensic('a3')]])

const active = (overrides: Partial<DeploymentFacts> = {}) => teamDeployment(overrides)
const planned = (overrides: Partial<DeploymentFacts> = {}) =>
  teamDeployment({ status: 'PLANNED', startOn: day('2026-12-15'), startedOn: null, ...overrides })
const on = (expertId: string, startOn = START, endOn = END, holds = true) => ({ expertId, startOn, endOn, holds })

function nominate(
  tours: readonly DeploymentFacts[],
  experts: readonly string[] = ['a1', 'a2'],
  { size = 2, world = {} }: { size?: number; world?: TeamAttempt<'nominateTeamMembers'>['world'] } = {},
) {
  return attemptTeam('nominateTeamMembers', {
    by: delegate,
    on: teamCase('DEPLOYED', null, { pledges: [pledge('DEPLOYED', { size })], deployments: tours.map(asListed) }),
    with: { experts },
    world: { officers: OFFICERS, tours, ...world },
  })
}

function membersAfter(decision: ReturnType<typeof nominate>, index = 0) {
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals))
  return decision.next.tours[index]?.next.members
}

describe('officers named on a team that is deployed', () => {
  test('go on the tour under way, for what is left of it, and all who see it are told how many', () => {
    const done = nominate([active()])
    expect(membersAfter(done)).toEqual([on('a1', TODAY), on('a2', TODAY)])
    expect(done.ok && done.next.tours[0]?.next.version).toBe(2)
    expect(done.ok && done.events).toMatchObject([
      { type: 'TEAM_PLEDGE_MEMBERS_NOMINATED', changes: [{ field: 'members', from: null, to: '2' }] },
      {
        type: 'DEPLOYMENT_MEMBERS_NAMED',
        deploymentId: 'tour',
        changes: [{ field: 'members', from: null, to: '2 from 2026-11-23 to 2027-04-30' }],
      },
    ])
    expect(done.ok && done.next.team.request?.version).toBe(4)
  })

  test('go on a planned tour from its first day, and on each of several', () => {
    const next = planned({ id: 'next', startOn: day('2027-05-01'), endOn: day('2027-10-31') })
    expect(membersAfter(nominate([planned()]))).toEqual([on('a1', day('2026-12-15')), on('a2', day('2026-12-15'))])
    const both = nominate([active(), next])
    expect(membersAfter(both, 1)).toEqual([on('a1', next.startOn, next.endOn), on('a2', next.startOn, next.endOn)])
  })

  test('take the place of those named before, who leave', () => {
    const before = [on('a1'), on('a3')]
    expect(membersAfter(nominate([active({ members: before })]))).toEqual([
      on('a1'),
      on('a3', START, YESTERDAY),
      on('a2', TODAY),
    ])
    const first = day('2026-12-15')
    const ahead = [on('a1', first), on('a3', first)]
    expect(membersAfter(nominate([planned({ members: ahead })]))).toEqual([
      on('a1', first),
      on('a3', first, END, false),
      on('a2', first),
    ])
    // One who began today has not served.
    expect(membersAfter(nominate([active({ members: [on('a1'), on('a3', TODAY)] })]))?.[1]).toMatchObject({
      holds: false,
    })
  })

  test('come back the same day as if nothing had been, and not once they have left', () => {
    const left = (endOn: Date) => active({ members: [on('a1'), on('a3', TODAY), on('a2', START, endOn)] })
    expect(membersAfter(nominate([left(YESTERDAY)]))).toContainEqual(on('a2'))
    expect(inShort(refused(nominate([left(day('2026-11-10'))])))).toEqual(['VALIDATION at experts.1'])
    const dropped = planned({ members: [on('a1', START, END, false), on('a3', day('2026-12-15'))] })
    expect(membersAfter(nominate([dropped]))).toContainEqual(on('a1', day('2026-12-15')))
  })

  test('are not put on a tour that is over', () => {
    const over = [active({ status: 'ENDED', endedOn: YESTERDAY }), active({ id: 'late', endOn: YESTERDAY })]
    const done = nominate(over, ['a1'])
    expect(done.ok && done.next.tours).toEqual([])
    expect(done.ok && done.events.map(({ type }) => type)).toEqual(['TEAM_PLEDGE_MEMBERS_NOMINATED'])
  })

  test('are all named, with the women who were pledged; once named, the tour is not without names again', () => {
    expect(inShort(refused(nominate([active()], ['a1'])))).toEqual(['GUARD_NOT_MET team.members-whole'])
    const men = new Map([...OFFICERS].map(([id, one]) => [id, { ...one, female: false }]))
    expect(inShort(refused(nominate([active()], ['a1', 'a2'], { world: { officers: men } })))).toEqual([
      'GUARD_NOT_MET team.women-as-pledged ¶34',
    ])
    expect(nominate([active()], []).ok).toBe(true)
    expect(inShort(refused(nominate([active({ members: [on('a1'), on('a2')] })], [])))).toEqual([
      'GUARD_NOT_MET team.members-whole at experts',
    ])
  })

  test.each([
    ['skills', [], ['GUARD_NOT_MET deployment.skilled ¶39 at experts.1']],
    ['clearances', [], Array(3).fill('GUARD_NOT_MET deployment.cleared ¶38 at experts.1')],
    [
      'availability',
      [{ fromOn: START, toOn: day('2027-04-29') }],
      ['GUARD_NOT_MET deployment.available ¶39 at experts.1'],
    ],
    [
      'assignments',
      [{ deploymentId: 'other', countryCode: 'YEM', startOn: END, endOn: day('2027-09-01') }],
      ['CONFLICT deployment.no-overlap ¶39 at experts.1'],
    ],
  ])('are each looked at over what is left of the tour: %s', (field, value, expected) => {
    const officers = new Map([...OFFICERS, ['a3', forensic('a3', { [field]: value })]])
    expect(inShort(refused(nominate([active()], ['a1', 'a3'], { world: { officers } })))).toEqual(expected)
  })

  test('need nothing for the days gone by, and are not held against the tour that they are on', () => {
    const late = forensic('a3', {
      availability: [{ fromOn: TODAY, toOn: END }],
      assignments: [{ deploymentId: 'tour', countryCode: 'MLI', startOn: START, endOn: END }],
    })
    const officers = new Map([...OFFICERS, ['a3', late]])
    expect(nominate([active({ members: [on('a3')] })], ['a1', 'a3'], { world: { officers } }).ok).toBe(true)
  })

  test('may be as many as a team may have', () => {
    const many = Array.from({ length: MOST_OFFICERS }, (_, index) => `m${index}`)
    const officers = new Map(many.map((id) => [id, forensic(id)]))
    expect(membersAfter(nominate([active()], many, { size: MOST_OFFICERS, world: { officers } }))).toHaveLength(1000)
    expect(inShort(refused(nominate([], [...many, 'more'], { size: MOST_OFFICERS, world: { officers } })))).toEqual([
      'VALIDATION at experts',
      'VALIDATION at experts',
    ])
  })
})

describe('how many are not named', () => {
  test('is counted on the pledge', () => {
    expect([[], ['a1'], ['a1', 'a2']].map((memberIds) => unnamedIn({ size: 2, memberIds }))).toEqual([2, 1, 0])
  })

  test('is counted on a tour, those who were relieved beside those who came for them, and once it has ended', () => {
    const size = { size: 2 }
    expect(unnamedOn(size, active())).toBe(2)
    const relieved = [on('a1'), on('a2', START, YESTERDAY), on('a3', TODAY)]
    expect(unnamedOn(size, active({ members: relieved }))).toBe(0)
    expect(unnamedOn(size, planned({ members: [on('a1'), on('a2', START, END, false)] }))).toBe(1)
    const ended = [on('a1', START, YESTERDAY), on('a2', START, YESTERDAY)]
    expect(unnamedOn(size, active({ status: 'ENDED', endedOn: YESTERDAY, members: ended }))).toBe(0)
  })
})

test('who relieves an officer is named on the pledge in that place', () => {
  const tour = active({ members: [on('a1'), on('a2')] })
  const team = teamCase('DEPLOYED', null, {
    pledges: [pledge('DEPLOYED', { memberIds: ['a1', 'a2'] })],
    deployments: [asListed(tour)],
  })
  const input = {
    ...{ id: 'tour', idempotencyKey: 'key', expectedVersion: 1, on: day('2027-01-01'), reasons: 'Half of the tour.' },
    replacements: [{ outgoingId: 'a2', incomingId: 'a3' }],
  }
  const experts = [...OFFICERS.values()].map((one) => one.expert)
  const done = decideOnTeamDeployment('rotateDeployment', tour, team, experts, input, pd, NOW, ALLOWANCES)
  expect(done.ok && done.next.team.pledges[0]).toMatchObject({ memberIds: ['a1', 'a3'], version: 4 })
  expect(done.ok && done.events.at(-1)).toMatchObject({
    type: 'TEAM_PLEDGE_MEMBERS_ROTATED',
    changes: [{ field: 'version', from: '3', to: '4' }],
  })
})

describe('what falls short of the request', () => {
  const asked = teamRequest('SELECTED', { size: 4, skillCodes: ['FORENSICS', 'TRAINING'], languages: ['fr', 'ar'] })
  const short = (pledged: object, named: readonly string[] = []) =>
    pledgeShortfall(
      asked,
      pledge('SELECTED', { size: 4, ...pledged }),
      named.map((id) => OFFICERS.get(id)?.expert ?? expert()),
    ).map(({ criterion, missing }) => [criterion, missing])

  test('is told in officers and days, also while nobody is named', () => {
    expect(short({})).toEqual([])
    expect(short({ size: 3, readyOn: day('2027-01-20') })).toEqual([
      ['SIZE', 1],
      ['READINESS', 5],
    ])
  })

  test('is told in skills and languages that none of those named has', () => {
    const french = forensic('f', { languages: ['fr-BF'] })
    expect(pledgeShortfall(asked, pledge('SELECTED', { size: 4 }), [french.expert])).toEqual([
      { criterion: 'SKILLS', missing: 1, detail: 'No officer named has TRAINING.' },
      { criterion: 'LANGUAGES', missing: 1, detail: 'No officer named speaks ar.' },
    ])
  })
})
