/** Rules on what is sent, and the rules with a paragraph: certification, members, matching, tours; and the clock. */
import { describe, expect, test } from 'vitest'
import { ALLOWANCES } from '../../domain/allowances.js'
import { announceClock, isTeamOverdue, REMINDER_DAYS } from '../../domain/specialized-team/clock.js'
import type { Actor } from '../../domain/actor.js'
import type { TeamFacts } from '../../domain/specialized-team/facts.js'
import type { TeamAction } from '../../domain/specialized-team/input.js'
import { parityEffect, shareOfWomen } from '../../domain/parity.js'
import { addDays } from '../../domain/day.js'
import type { Decision } from '../../domain/refusal.js'
import { day, expert, inShort, NOW, refused } from './kit.js'
import {
  attemptTeam,
  CERTIFICATION,
  pledge,
  TEAM_PEOPLE,
  teamAfter,
  type TeamAttempt,
  teamCase,
  teamRequest,
  teamWorld,
  tour,
} from './specialized-team-kit.js'

const { pd, police, delegate, otherDelegate } = TEAM_PEOPLE
const against = <Next>(decision: Decision<Next>): string[] => inShort(refused(decision))

describe('a gap', () => {
  const report = (more: TeamAttempt<'reportCapabilityGap'>['with']) =>
    attemptTeam('reportCapabilityGap', { by: police, with: more ?? {} })

  test('is reported for the own mission alone', () => {
    expect(against(report({ mission: 'MINUSCA' }))).toEqual(['FORBIDDEN gap.own-mission ¶44'])
    expect(against(report({ mission: 'UNKNOWN' }))).toEqual(['VALIDATION at mission'])
  })

  test('is told everything that is wrong with it', () => {
    const wrong = report({ speciality: 'MAGIC', summary: ' ', evidence: [''], identifiedOn: day('2026-11-24') })
    expect(against(wrong)).toEqual([
      'VALIDATION at speciality',
      'VALIDATION at summary',
      'VALIDATION at evidence.0',
      'VALIDATION at identifiedOn',
    ])
  })
})

describe('a team request', () => {
  test('is told everything that is wrong with it', () => {
    const wrong = attemptTeam('requestSpecializedTeam', {
      by: pd,
      on: teamCase('DRAFT', null, { request: null }),
      with: { size: 0, skills: ['MAGIC', 'TRAINING', 'TRAINING'], languages: ['!'], requiredBy: day('2026-11-22') },
    })
    expect(against(wrong)).toEqual([
      'VALIDATION at size',
      'VALIDATION at skills.0',
      'VALIDATION at skills.2',
      'VALIDATION at languages.0',
      'VALIDATION at requiredBy',
    ])
    const none = attemptTeam('requestSpecializedTeam', {
      by: pd,
      on: teamCase('DRAFT', null, { request: null }),
      with: { skills: [] },
    })
    expect(against(none)).toEqual(['VALIDATION at skills'])
  })

  test('takes mission and speciality from its gap, and is a draft for the Police Division and the mission', () => {
    const { request } = teamAfter('requestSpecializedTeam', {
      by: pd,
      on: teamCase('WITHDRAWN', 'NOT_SELECTED', { gap: teamCase('DRAFT', null).gap }),
    })
    expect(request).toMatchObject({
      status: 'DRAFT',
      phase: 'DRAFT',
      version: 1,
      missionCode: 'MINUSMA',
      specialityCode: 'FORENSICS',
      sensitivity: 'UNCLASSIFIED',
    })
  })
})

describe('publication', () => {
  const publish = (more: TeamAttempt<'publishSpecializedTeamRequest'>['with'], matchingStates = ['XAA', 'XBB']) =>
    attemptTeam('publishSpecializedTeamRequest', {
      by: pd,
      on: teamCase('DRAFT', null),
      with: more ?? {},
      world: { matchingStates },
    })
  const audience = (decision: ReturnType<typeof publish>) => decision.ok && decision.next.team.request?.audienceCodes

  test('reaches all, those named, or those with a matching capability', () => {
    expect(audience(publish({}))).toEqual([])
    expect(audience(publish({ audience: ['XCC'] }))).toEqual(['XCC'])
    expect(audience(publish({ matchingOnly: true }))).toEqual(['XAA', 'XBB'])
    expect(audience(publish({ matchingOnly: false }))).toEqual([])
  })

  test('is refused to nobody, to the unknown, twice over and both ways', () => {
    expect(against(publish({ audience: [] }))).toEqual(['VALIDATION at audience'])
    expect(against(publish({ audience: ['ZZZ', 'XAA', 'XAA'] }))).toEqual([
      'VALIDATION at audience.0',
      'VALIDATION at audience.2',
    ])
    expect(against(publish({ audience: ['XAA'], matchingOnly: true }))).toEqual(['VALIDATION at audience'])
    expect(against(publish({ matchingOnly: true }, []))).toEqual([
      'GUARD_NOT_MET team-request.matching-audience ¶39 at matchingOnly',
    ])
  })

  test('starts the clock of 60 days', () => {
    const decision = publish({})
    expect(decision.ok && decision.next.team.request).toMatchObject({
      phase: 'FILED',
      publishedAt: NOW,
      clockDueAt: addDays(NOW, ALLOWANCES.teamDays),
    })
  })
})

describe('certification', () => {
  const make = (certification: object, more: object = {}) =>
    attemptTeam('pledgeSpecializedTeam', {
      by: delegate,
      on: teamCase('PUBLISHED', null),
      with: { certification: { ...CERTIFICATION, ...certification }, ...more },
    })

  test.each([
    ['noConvictions', 'certification.no-convictions', 40],
    ['noPendingCases', 'certification.no-pending-cases', 40],
    ['noMisconduct', 'certification.no-misconduct', 38],
    ['training', 'certification.training', 33],
  ])('that denies %s is refused', (statement, rule, paragraph) => {
    expect(against(make({ [statement]: false }))).toEqual([
      `GUARD_NOT_MET ${rule} ¶${paragraph} at certification.${statement}`,
    ])
  })

  test('is refused with everything that it denies', () => {
    const all = make({ noConvictions: false, noPendingCases: false, training: false, noMisconduct: false })
    expect(against(all)).toHaveLength(4)
  })

  test('is in force from today until the team is ready', () => {
    const inForce = 'GUARD_NOT_MET certification.in-force ¶40 at certification'
    expect(against(make({}, { readyOn: day('2027-11-21') }))).toEqual([inForce])
    expect(make({}, { readyOn: day('2027-11-20') }).ok).toBe(true)
    expect(against(make({ validUntil: day('2026-11-22') }))).toEqual([inForce])
    expect(against(make({ signedOn: day('2025-11-01') }))).toEqual([inForce])
    expect(make({ signedOn: day('2025-11-01'), validUntil: day('2027-01-01') }).ok).toBe(true)
  })

  test('is signed by somebody, not tomorrow, and does not end before it begins', () => {
    expect(against(make({ signedBy: '', signedOn: day('2026-11-24') }))).toEqual([
      'VALIDATION at certification.signedBy',
      'VALIDATION at certification.signedOn',
    ])
    expect(against(make({ validUntil: day('2026-11-19') }))).toEqual(['VALIDATION at certification.validUntil'])
  })

  test('of a team comes with sound numbers', () => {
    expect(against(make({}, { size: 0, women: -1 }))).toEqual(['VALIDATION at size', 'VALIDATION at women'])
    expect(against(make({}, { size: 3, women: 4 }))).toEqual(['VALIDATION at women'])
  })

  test('must be in force when the team is selected', () => {
    const expired = pledge('CLEARED', { certifiedUntil: day('2026-11-22') })
    const both = pledge('NOT_CLEARED', { certifiedUntil: day('2026-11-22') })
    const select = (one: typeof expired) =>
      attemptTeam('selectTeamPledge', { by: pd, on: teamCase('SELECTING', null, { pledges: [one] }) })
    expect(against(select(expired))).toEqual(['GUARD_NOT_MET certification.in-force ¶40'])
    expect(against(select(both))).toEqual([
      'GUARD_NOT_MET pledge.cleared ¶44',
      'GUARD_NOT_MET certification.in-force ¶40',
    ])
  })

  test('is renewed on a chosen pledge, and nothing else of it is revised', () => {
    const revise = (more: TeamAttempt<'reviseTeamPledge'>['with']) =>
      attemptTeam('reviseTeamPledge', { by: delegate, on: teamCase('SELECTED', 'SELECTED'), with: more ?? {} })
    const renewed = revise({ certification: { ...CERTIFICATION, validUntil: day('2028-01-01') } })
    expect(renewed.ok && renewed.next.team.pledges[0]).toMatchObject({
      status: 'SELECTED',
      certifiedUntil: day('2028-01-01'),
      assessment: 'CLEARED',
    })
    // Who sees a chosen pledge reads of the event no more than that there is a new version.
    expect(renewed.ok && renewed.events[0]?.changes).toEqual([{ field: 'version', from: '3', to: '4' }])
    expect(against(revise({ women: 0 }))).toEqual(['VALIDATION at women'])
    expect(against(revise({ certification: null }))).toEqual(['VALIDATION at certification'])
    expect(against(revise({ certification: { ...CERTIFICATION, validUntil: day('2027-10-01') } }))).toEqual([
      'GUARD_NOT_MET certification.in-force ¶40 at certification',
    ])
  })
})

describe('an assessment', () => {
  const visit = { kind: 'ASSESSMENT_VISIT', visitedOn: day('2026-11-20'), place: 'Training school' } as const
  const assess = (more: TeamAttempt<'assessTeamPledge'>['with'], on = teamCase('SELECTING', 'CLEARED')) =>
    attemptTeam('assessTeamPledge', { by: pd, on, with: more ?? {} })

  test('is kept beside those before it, with what was visited and by which role, also through a revision', () => {
    const first = assess({ ...visit, outcome: 'NOT_CLEARED', notes: 'Radios are missing.' })
    if (!first.ok) throw new Error('refused')
    const on = first.next.team
    const revised = teamAfter('reviseTeamPledge', { by: delegate, on, with: { expectedVersion: 4, size: 3 } })
    const second = assess({ expectedVersion: 5 }, revised)
    expect(second.ok && second.next.team.pledges[0]).toMatchObject({
      assessment: 'CLEARED',
      assessmentNotes: null,
      assessments: [
        { ordinal: 1, outcome: 'NOT_CLEARED', notes: 'Radios are missing.', ...visit, byRole: 'POLICE_DIVISION_DESK' },
        { ordinal: 2, outcome: 'CLEARED', notes: null, kind: null, visitedOn: null, place: null, recordedAt: NOW },
      ],
    })
  })

  test('is told everything that is wrong with it', () => {
    expect(against(assess({ notes: ' ', visitedOn: day('2026-11-24'), place: 'x'.repeat(201) }))).toEqual([
      'VALIDATION at notes',
      'VALIDATION at visitedOn',
      'VALIDATION at place',
    ])
    expect(against(assess({ ...visit, kind: 'DESK_REVIEW' }))).toEqual(['VALIDATION at kind'])
    expect(assess({ kind: 'DESK_REVIEW' }).ok).toBe(true)
  })
})

describe('a Member State', () => {
  const standing = teamCase('PUBLISHED', 'PLEDGED')

  test('has one standing pledge', () => {
    expect(against(attemptTeam('pledgeSpecializedTeam', { by: delegate, on: standing }))).toEqual([
      'CONFLICT pledge.one-standing at teamRequestId',
    ])
    expect(attemptTeam('pledgeSpecializedTeam', { by: otherDelegate, on: standing }).ok).toBe(true)
    const withdrawn = teamCase('PUBLISHED', 'WITHDRAWN')
    expect(attemptTeam('pledgeSpecializedTeam', { by: delegate, on: withdrawn }).ok).toBe(true)
  })

  test('learns nothing of the pledges of others: not by version, event, list or refusal', () => {
    const alone = teamCase('SELECTING', null)
    const among = teamCase('SELECTING', 'CLEARED')
    const made = (on: TeamFacts) => {
      const decision = attemptTeam('pledgeSpecializedTeam', { by: otherDelegate, on })
      if (!decision.ok) throw new Error('refused')
      const { request, pledges } = decision.next.team
      return { request, own: pledges.at(-1), events: decision.events }
    }
    expect(made(among)).toEqual(made(alone))
    expect(made(alone).request).toEqual(alone.request)
    expect(made(alone).events.map(({ subject }) => subject)).toEqual(['TEAM_PLEDGE'])
    const wrong = (on: TeamFacts) =>
      against(attemptTeam('pledgeSpecializedTeam', { by: otherDelegate, on, with: { size: 0 } }))
    expect(wrong(among)).toEqual(wrong(alone))
  })

  test('nominates officers of its own, each once, and no more than it pledged', () => {
    const nominate = (experts: readonly string[]) =>
      attemptTeam('nominateTeamMembers', { by: delegate, on: teamCase('SELECTED', 'SELECTED'), with: { experts } })
    expect(against(nominate(['b1', 'unknown']))).toEqual(['VALIDATION at experts.0', 'VALIDATION at experts.1'])
    expect(against(nominate(['a1', 'a1']))).toEqual(['VALIDATION at experts.1'])
    expect(against(nominate(['a1', 'a2', 'a1']))).toEqual(['VALIDATION at experts.2', 'VALIDATION at experts'])
    const done = nominate(['a2', 'a1'])
    expect(done.ok && done.next.team.pledges[0]?.memberIds).toEqual(['a1', 'a2'])
    expect(done.ok && done.events[0]?.changes).toEqual([{ field: 'members', from: null, to: '2' }])
  })
})

describe('a deployment', () => {
  const deploy = (
    memberIds: readonly string[],
    { with: more, world, deployments = [] }: Partial<TeamAttempt<'deploySpecializedTeam'>> & Partial<TeamFacts> = {},
  ) =>
    attemptTeam('deploySpecializedTeam', {
      by: pd,
      on: teamCase(deployments.length > 0 ? 'DEPLOYED' : 'SELECTED', null, {
        pledges: [pledge(deployments.length > 0 ? 'DEPLOYED' : 'SELECTED', { memberIds })],
        deployments,
      }),
      with: more ?? {},
      ...(world && { world }),
    })
  const officers = (changed: object) => {
    const known = new Map(teamWorld().officers)
    const first = known.get('a1')
    if (first) known.set('a1', { ...first, expert: { ...first.expert, ...changed } })
    return { officers: known }
  }

  test('is of kind TEAM, in the country of the mission, of the State that pledged, with those it named', () => {
    const done = deploy(['a1', 'a2'])
    expect(done.ok && done.next.deployment).toMatchObject({
      kind: 'TEAM',
      status: 'PLANNED',
      countryCode: 'MLI',
      missionCode: 'MINUSMA',
      memberStateCode: 'XAA',
      requestId: null,
      teamRequestId: 'team',
      pledgeId: 'pledge',
      members: [
        { expertId: 'a1', startOn: day('2027-01-01'), endOn: day('2027-06-30'), holds: true },
        { expertId: 'a2', startOn: day('2027-01-01'), endOn: day('2027-06-30'), holds: true },
      ],
    })
    expect(done.ok && done.events.map(({ type }) => type)).toEqual([
      'DEPLOYMENT_PLANNED',
      'SPECIALIZED_TEAM_DEPLOYED',
      'TEAM_PLEDGE_DEPLOYED',
    ])
  })

  test('with nobody named rests on the certification of the team, over the whole period', () => {
    expect(deploy([]).ok).toBe(true)
    expect(against(deploy([], { with: { endOn: day('2027-11-02') } }))).toEqual([
      'GUARD_NOT_MET certification.in-force ¶40',
    ])
    expect(against(deploy([], { with: { startOn: day('2026-10-31') } }))).toEqual([
      'GUARD_NOT_MET certification.in-force ¶40',
    ])
    expect(against(deploy([], { with: { endOn: day('2026-12-31') } }))).toEqual(['VALIDATION at endOn'])
  })

  test('names all members, or none, and as many women as were pledged', () => {
    expect(against(deploy(['a2']))).toEqual(['GUARD_NOT_MET team.members-whole'])
    const men = new Map(teamWorld().officers)
    men.set('a1', { expert: expert({ id: 'a1', skills: [{ skillCode: 'FORENSICS', years: 3 }] }), female: false })
    expect(against(deploy(['a1', 'a2'], { world: { officers: men } }))).toEqual([
      'GUARD_NOT_MET team.women-as-pledged ¶34',
    ])
  })

  test('asks of each member what it asks of any person', () => {
    const against1 = (changed: object) => against(deploy(['a1', 'a2'], { world: officers(changed) }))
    expect(against1({ skills: [] })).toEqual(['GUARD_NOT_MET deployment.skilled ¶39'])
    expect(against1({ clearances: [] })).toEqual(Array(3).fill('GUARD_NOT_MET deployment.cleared ¶38'))
    expect(against1({ availability: [] })).toEqual(['GUARD_NOT_MET deployment.available ¶39'])
    const elsewhere = {
      deploymentId: 'other',
      reference: 'DP-2026-0009',
      countryCode: 'YEM',
      startOn: day('2027-06-30'),
      endOn: day('2027-08-01'),
    }
    expect(against1({ assignments: [elsewhere] })).toEqual(['CONFLICT deployment.no-overlap ¶39'])
  })

  test('of a team that is on another in the period is refused; the next tour may follow it', () => {
    const deployments = [tour()]
    const twice = 'CONFLICT team.deployed-once ¶39 at startOn'
    expect(against(deploy([], { deployments }))).toEqual([twice])
    const next = { startOn: day('2027-05-01'), endOn: day('2027-10-31') }
    const rotation = deploy([], { deployments, with: next })
    expect(rotation.ok && rotation.events.map(({ type }) => type)).toEqual([
      'DEPLOYMENT_PLANNED',
      'SPECIALIZED_TEAM_ROTATION_PLANNED',
    ])
    expect(deploy([], { deployments: [tour({ status: 'CANCELLED' })] }).ok).toBe(true)
  })
})

describe('the clock', () => {
  const running = teamRequest('SELECTING')
  const due = running.clockDueAt ?? NOW
  const types = (request: typeof running, now: Date) => {
    const decision = announceClock(request, now)
    return decision.ok ? decision.events.map(({ type }) => type) : []
  }

  test('through its 60 days is announced twice, each once: that it nears its end, and that it has run out', () => {
    let request = running
    const told: string[] = []
    for (let now = NOW; now < addDays(due, 30); now = addDays(now, 1)) {
      const decision = announceClock(request, now)
      if (!decision.ok) throw new Error('refused')
      told.push(...decision.events.map(({ type }) => `${type} ${now.toISOString().slice(0, 10)}`))
      request = decision.next
      expect(request.version).toBe(running.version)
    }
    expect(told).toEqual(['SPECIALIZED_TEAM_REMINDED 2026-12-18', 'SPECIALIZED_TEAM_OVERDUE 2027-01-01'])
  })

  test('found run out is not reminded of first', () => {
    expect(types(running, addDays(due, 1))).toEqual(['SPECIALIZED_TEAM_OVERDUE'])
  })

  test('is silent when it is stopped, or never ran', () => {
    expect(types({ ...running, clockStoppedAt: NOW }, addDays(due, 1))).toEqual([])
    expect(types(teamRequest('DRAFT'), addDays(due, 1))).toEqual([])
    expect(isTeamOverdue({ ...running, clockStoppedAt: NOW }, addDays(due, 1))).toBe(false)
    expect([isTeamOverdue(running, due), isTeamOverdue(running, addDays(due, 1))]).toEqual([false, true])
  })

  test('runs when a selection is given up whose team has been and gone', () => {
    const on = {
      ...teamCase('SELECTED', 'SELECTED'),
      request: teamRequest('SELECTED', { clockStoppedAt: addDays(NOW, -3), clockRemindedAt: addDays(NOW, -9) }),
    }
    const anew = {
      clockStartedAt: NOW,
      clockDueAt: addDays(NOW, ALLOWANCES.teamDays),
      clockStoppedAt: null,
      clockRemindedAt: null,
    }
    expect(teamAfter('releaseTeamPledge', { by: pd, on }).request).toMatchObject(anew)
    expect(teamAfter('withdrawTeamPledge', { by: delegate, on }).request).toMatchObject(anew)
    const kept = teamAfter('releaseTeamPledge', { by: pd, on: teamCase('SELECTED', 'SELECTED') })
    expect(kept.request?.clockDueAt).toEqual(due)
  })

  test('reminds 14 days before', () => {
    expect(types(running, addDays(due, -REMINDER_DAYS - 1))).toEqual([])
    expect(types(running, addDays(due, -REMINDER_DAYS))).toEqual(['SPECIALIZED_TEAM_REMINDED'])
  })

  test('stops when the gap is closed', () => {
    const closed = teamAfter('confirmCapabilityGapClosed', { by: police, on: teamCase('DEPLOYED', 'DEPLOYED') })
    expect(closed.request?.clockStoppedAt).toEqual(NOW)
    expect(closed.gap?.closedAt).toEqual(NOW)
  })
})

describe('parity', () => {
  const others = { size: 40, women: 8 }

  test('is the share of women, to one decimal, without and with the team', () => {
    expect(parityEffect({ others, target: 30 }, { size: 8, women: 4 })).toEqual({ before: 20, after: 25, target: 30 })
    expect(parityEffect({ others, target: null }, null)).toEqual({ before: 20, after: null, target: null })
    expect(shareOfWomen({ size: 3, women: 1 })).toBe(33.3)
    expect(parityEffect({ others: { size: 0, women: 0 }, target: 30 }, { size: 2, women: 1 })).toEqual({
      before: null,
      after: 50,
      target: 30,
    })
  })
})

describe('a note, where one is given', () => {
  const NOTED: Readonly<Record<Exclude<TeamAction, 'reportCapabilityGap'>, readonly [by: Actor, on: TeamFacts]>> = {
    requestSpecializedTeam: [pd, teamCase('DRAFT', null, { request: null })],
    publishSpecializedTeamRequest: [pd, teamCase('DRAFT', null)],
    withdrawSpecializedTeamRequest: [pd, teamCase('PUBLISHED', null)],
    pledgeSpecializedTeam: [delegate, teamCase('PUBLISHED', null)],
    reviseTeamPledge: [delegate, teamCase('PUBLISHED', 'PLEDGED')],
    withdrawTeamPledge: [delegate, teamCase('PUBLISHED', 'PLEDGED')],
    assessTeamPledge: [pd, teamCase('PUBLISHED', 'PLEDGED')],
    selectTeamPledge: [pd, teamCase('SELECTING', 'CLEARED')],
    releaseTeamPledge: [pd, teamCase('SELECTED', 'SELECTED')],
    nominateTeamMembers: [delegate, teamCase('SELECTED', 'SELECTED')],
    deploySpecializedTeam: [pd, teamCase('SELECTED', 'SELECTED')],
    confirmCapabilityGapClosed: [police, teamCase('DEPLOYED', 'DEPLOYED')],
  }

  test.each(Object.keys(NOTED) as (keyof typeof NOTED)[])('with %s, is sound', (action) => {
    const [by, on] = NOTED[action]
    for (const note of [' ', 'x'.repeat(60_000), 'rung \u0007']) {
      expect(against(attemptTeam(action, { by, on, with: { note } }))).toEqual(['VALIDATION at note'])
    }
    expect(attemptTeam(action, { by, on, with: { note: 'Agreed by telephone.' } }).ok).toBe(true)
  })
})
