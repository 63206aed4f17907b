/** Who sees a pledge, by every road that leads over the domain: the row, its events, sight lost and won, parity. */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { mayWeighParity } from '../../domain/parity.js'
import { audienceFor } from '../../domain/specialized-team/audience.js'
import type { TeamFacts } from '../../domain/specialized-team/facts.js'
import type { TeamAction } from '../../domain/specialized-team/input.js'
import { maySee, sawBefore, seesAfter, type EventFacts } from '../../domain/visibility/sight.js'
import { teamEvents } from '../../prisma/commands/team-events.js'
import type { LogEvent } from '../../prisma/event-log.js'
import { NOW } from './kit.js'
import {
  attemptTeam,
  pledge,
  PLEDGE_STATUSES,
  REQUEST_STATUSES,
  TEAM_PEOPLE,
  TEAM_PERSONS,
  teamCase,
  teamRequest,
  type TeamAttempt,
  type TeamPerson,
} from './specialized-team-kit.js'

const { pd, delegate, otherDelegate } = TEAM_PEOPLE
const persons = (sees: (actor: Actor) => boolean): TeamPerson[] => TEAM_PERSONS.filter((one) => sees(TEAM_PEOPLE[one]))

/** The events of a step as the log has them. */
function logged<A extends TeamAction>(action: A, tried: TeamAttempt<A> & { on: TeamFacts }): LogEvent[] {
  const decision = attemptTeam(action, tried)
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusals))
  return teamEvents({ before: tried.on, next: decision.next.team, deployment: null, now: NOW }, decision.events)
}

function asFacts({ event, subjectId, sight, sightBefore, teamRequestId }: LogEvent): EventFacts {
  return {
    subjectType: event.subject,
    subjectId,
    humanRights: false,
    requestId: null,
    teamRequestId: teamRequestId ?? null,
    countryCode: null,
    missionCode: null,
    memberStateCode: null,
    sensitivity: null,
    phase: null,
    leadEntityCode: null,
    partyCodes: [],
    namedHandles: [],
    openedHandles: [],
    audienceCodes: [],
    pledgeStatus: null,
    ...(sight as Partial<EventFacts>),
    before: sightBefore as EventFacts['before'],
  }
}

/** Who sees what an event of this type is about, before and after it. */
const sight = (events: readonly LogEvent[], type: string) => {
  const found = events.find(({ event }) => event.type === type)
  if (!found) throw new Error(`No ${type} among ${events.map(({ event }) => event.type).join()}`)
  const facts = asFacts(found)
  return { before: persons((one) => sawBefore(one, facts)), after: persons((one) => seesAfter(one, facts)) }
}

const OWN: readonly TeamPerson[] = ['pd', 'delegate', 'auditor']
/** An unclassified request once it is published. */
const ALL: readonly TeamPerson[] = TEAM_PERSONS.filter((one) => one !== 'otherPolice' && one !== 'admin')

describe('a pledge', () => {
  test.each(PLEDGE_STATUSES)('that is %s', (status) => {
    const row = { ...pledge(status), teamRequest: teamRequest('SELECTING') }
    const chosen = status === 'SELECTED' || status === 'DEPLOYED'
    expect(persons((one) => maySee(one, 'TeamPledge', row))).toEqual(chosen ? ALL : OWN)
  })

  test('is seen by its own and the Police Division alone through making, assessing and revising', () => {
    const made = logged('pledgeSpecializedTeam', { by: delegate, on: teamCase('SELECTING', null) })
    expect(sight(made, 'TEAM_PLEDGED')).toEqual({ before: [], after: OWN })
    const assessed = logged('assessTeamPledge', { by: pd, on: teamCase('SELECTING', 'PLEDGED') })
    expect(sight(assessed, 'TEAM_PLEDGE_ASSESSED')).toEqual({ before: OWN, after: OWN })
    const revised = logged('reviseTeamPledge', { by: delegate, on: teamCase('SELECTING', 'CLEARED') })
    expect(sight(revised, 'TEAM_PLEDGE_REVISED')).toEqual({ before: OWN, after: OWN })
    for (const { event } of [...made, ...assessed, ...revised]) expect(event.subject).toBe('TEAM_PLEDGE')
  })

  test('is told to all who see the request when it is selected, and its losers to their own', () => {
    const loser = pledge('CLEARED', { id: 'loser', memberStateCode: 'XBB' })
    const events = logged('selectTeamPledge', {
      by: pd,
      on: teamCase('SELECTING', null, { pledges: [pledge('CLEARED'), loser] }),
    })
    expect(sight(events, 'TEAM_PLEDGE_SELECTED')).toEqual({ before: OWN, after: ALL })
    const lost: readonly TeamPerson[] = ['pd', 'otherDelegate', 'auditor']
    expect(sight(events, 'TEAM_PLEDGE_NOT_SELECTED')).toEqual({ before: lost, after: lost })
    // What the request tells names no State, and no number.
    const told = events.filter(({ event }) => event.subject === 'SPECIALIZED_TEAM_REQUEST')
    expect(told.map(({ event }) => event.changes)).toEqual([[{ field: 'status', from: 'SELECTING', to: 'SELECTED' }]])
    // Nor does what all are told of the pledge hold what its State certified.
    const selected = events.find(({ event }) => event.type === 'TEAM_PLEDGE_SELECTED')
    expect(selected?.event.changes).toEqual([{ field: 'status', from: 'CLEARED', to: 'SELECTED' }])
  })

  test('is hidden again when the selection falls', () => {
    const on = teamCase('SELECTED', 'SELECTED')
    const withdrawn = logged('withdrawTeamPledge', { by: delegate, on })
    expect(sight(withdrawn, 'TEAM_PLEDGE_WITHDRAWN')).toEqual({ before: ALL, after: OWN })
    const released = logged('releaseTeamPledge', { by: pd, on })
    expect(sight(released, 'TEAM_PLEDGE_NOT_SELECTED')).toEqual({ before: ALL, after: OWN })
  })

  test('does not change what a delegate of another State is told of the request', () => {
    for (const status of REQUEST_STATUSES) {
      for (const action of ['reviseTeamPledge', 'nominateTeamMembers'] as const) {
        for (const pledgeStatus of PLEDGE_STATUSES) {
          const on = teamCase(status, pledgeStatus)
          const decision = attemptTeam(action, { by: delegate, on })
          if (decision.ok) expect(decision.next.team.request).toEqual(on.request)
        }
      }
    }
  })
})

describe('a team request', () => {
  const INSIDE: readonly TeamPerson[] = ['pd', 'police', 'auditor']

  test('is known outside the Police Division and the mission with its publication', () => {
    const events = logged('publishSpecializedTeamRequest', { by: pd, on: teamCase('DRAFT', null) })
    expect(sight(events, 'SPECIALIZED_TEAM_PUBLISHED')).toEqual({ before: INSIDE, after: ALL })
  })

  test('published to some is known to their delegates alone', () => {
    const events = logged('publishSpecializedTeamRequest', {
      by: pd,
      on: teamCase('DRAFT', null),
      with: { audience: ['XBB'] },
    })
    const { after } = sight(events, 'SPECIALIZED_TEAM_PUBLISHED')
    expect(after).toContain('otherDelegate')
    expect(after).not.toContain('delegate')
  })

  test('withdrawn is hidden from them again, while each keeps its own pledge', () => {
    const on = teamCase('SELECTING', 'CLEARED')
    const events = logged('withdrawSpecializedTeamRequest', { by: pd, on })
    expect(sight(events, 'SPECIALIZED_TEAM_WITHDRAWN')).toEqual({ before: ALL, after: INSIDE })
    expect(sight(events, 'TEAM_PLEDGE_NOT_SELECTED')).toEqual({ before: OWN, after: OWN })
    const row = { ...teamRequest('WITHDRAWN') }
    expect(maySee(delegate, 'SpecializedTeamRequest', row)).toBe(false)
    expect(maySee(delegate, 'TeamPledge', { ...pledge('NOT_SELECTED'), teamRequest: row })).toBe(true)
    expect(maySee(otherDelegate, 'TeamPledge', { ...pledge('NOT_SELECTED'), teamRequest: row })).toBe(false)
  })
})

test('nominated officers and assessments are known to the State that pledges, the Police Division and the auditor', () => {
  const row = { pledgeId: 'pledge', expertId: 'a1', pledge: pledge('SELECTED') }
  expect(persons((one) => maySee(one, 'TeamMember', row))).toEqual(OWN)
  expect(persons((one) => maySee(one, 'TeamPledgeAssessment', row))).toEqual(OWN)
})

test('to whom a request was published is known to the Police Division and the auditor', () => {
  const published = { ...teamRequest('PUBLISHED'), audienceCodes: ['XAA'] }
  expect(persons((one) => audienceFor(published, one) !== null)).toEqual(['pd', 'auditor'])
  expect(audienceFor(published, pd)).toEqual(['XAA'])
  expect(audienceFor(teamRequest('PUBLISHED'), pd)).toEqual([])
  expect(audienceFor(teamRequest('DRAFT'), pd)).toBeNull()
  expect(audienceFor(published, null)).toBeNull()
})

test('the parity effect is for those who select or answer for it, and never for a delegate', () => {
  expect(persons(mayWeighParity)).toEqual(['pd', 'police', 'otherPolice', 'gfp', 'auditor'])
  expect(mayWeighParity(null)).toBe(false)
})
