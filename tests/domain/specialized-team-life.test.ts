/** Every state × action × person: legal and where to, or refused with which code. The tables below are written from the rules. */
import { describe, expect, test } from 'vitest'
import type {
  SpecializedTeamRequestStatus as RequestStatus,
  TeamPledgeStatus as PledgeStatus,
} from '../../prisma/generated/client/enums.js'
import { decideOnTeam } from '../../domain/specialized-team/decide.js'
import { allowedTeamActions } from '../../domain/specialized-team/allowed-actions.js'
import type { TeamFacts } from '../../domain/specialized-team/facts.js'
import type { TeamAction } from '../../domain/specialized-team/input.js'
import { inShort, NOW, refused } from './kit.js'
import {
  attemptTeam,
  CERTIFICATION,
  gap,
  pledge,
  PLEDGE_STATUSES,
  REQUEST_STATUSES,
  TEAM_PEOPLE,
  TEAM_PERSONS,
  TEAM_TRIED,
  teamAfter,
  teamCase,
  type TeamPerson,
  teamRequest,
  teamWorld,
} from './specialized-team-kit.js'

type OnRequest = 'publishSpecializedTeamRequest' | 'withdrawSpecializedTeamRequest' | 'pledgeSpecializedTeam'
type OnPledge =
  | 'reviseTeamPledge'
  | 'withdrawTeamPledge'
  | 'assessTeamPledge'
  | 'selectTeamPledge'
  | 'releaseTeamPledge'
  | 'nominateTeamMembers'
  | 'deploySpecializedTeam'

const WHO: Readonly<Record<TeamAction, readonly TeamPerson[]>> = {
  reportCapabilityGap: ['police'],
  requestSpecializedTeam: ['pd'],
  publishSpecializedTeamRequest: ['pd'],
  withdrawSpecializedTeamRequest: ['pd'],
  pledgeSpecializedTeam: ['delegate', 'otherDelegate'],
  reviseTeamPledge: ['delegate'],
  withdrawTeamPledge: ['delegate'],
  assessTeamPledge: ['pd'],
  selectTeamPledge: ['pd'],
  releaseTeamPledge: ['pd'],
  nominateTeamMembers: ['delegate'],
  deploySpecializedTeam: ['pd'],
  confirmCapabilityGapClosed: ['police'],
}

/** Where an action on the request leads from its state; what is not named is refused as ILLEGAL_TRANSITION. */
const REQUEST_WAYS: Readonly<Record<OnRequest, Partial<Record<RequestStatus, RequestStatus>>>> = {
  publishSpecializedTeamRequest: { DRAFT: 'PUBLISHED' },
  withdrawSpecializedTeamRequest: { DRAFT: 'WITHDRAWN', PUBLISHED: 'WITHDRAWN', SELECTING: 'WITHDRAWN' },
  pledgeSpecializedTeam: { PUBLISHED: 'PUBLISHED', SELECTING: 'SELECTING' },
}

/** `request pledge` → `request pledge`, or a code. */
const PLEDGE_WAYS: Readonly<Record<OnPledge, Readonly<Record<string, string>>>> = {
  reviseTeamPledge: {
    ...each(
      ['PUBLISHED', 'SELECTING', 'SELECTED', 'DEPLOYED', 'CLOSED'],
      ['PLEDGED', 'CLEARED', 'NOT_CLEARED'],
      (on) => [on, 'PLEDGED'],
    ),
    ...each(['PUBLISHED', 'SELECTING'], ['NOT_SELECTED'], (on) => [on, 'PLEDGED']),
    'SELECTED NOT_SELECTED': 'GUARD_NOT_MET',
    'DEPLOYED NOT_SELECTED': 'GUARD_NOT_MET',
    'CLOSED NOT_SELECTED': 'GUARD_NOT_MET',
    ...each(['PUBLISHED', 'SELECTING', 'SELECTED', 'DEPLOYED', 'CLOSED'], ['SELECTED', 'DEPLOYED'], (on, is) => [
      on,
      is,
    ]),
  },
  withdrawTeamPledge: {
    ...each(['PUBLISHED', 'SELECTING', 'SELECTED'], ['PLEDGED', 'CLEARED', 'NOT_CLEARED', 'NOT_SELECTED'], (on) => [
      on,
      'WITHDRAWN',
    ]),
    ...each(['PUBLISHED', 'SELECTING', 'SELECTED'], ['SELECTED'], () => ['SELECTING', 'WITHDRAWN']),
  },
  assessTeamPledge: each(['PUBLISHED', 'SELECTING'], ['PLEDGED', 'CLEARED', 'NOT_CLEARED'], () => [
    'SELECTING',
    'CLEARED',
  ]),
  selectTeamPledge: {
    'SELECTING CLEARED': 'SELECTED SELECTED',
    'SELECTING PLEDGED': 'GUARD_NOT_MET',
    'SELECTING NOT_CLEARED': 'GUARD_NOT_MET',
  },
  releaseTeamPledge: { 'SELECTED SELECTED': 'SELECTING NOT_SELECTED' },
  nominateTeamMembers: each(['SELECTED', 'DEPLOYED', 'CLOSED'], ['SELECTED', 'DEPLOYED'], (on, is) => [on, is]),
  deploySpecializedTeam: {
    ...each(['SELECTED'], ['SELECTED', 'DEPLOYED'], () => ['DEPLOYED', 'DEPLOYED']),
    ...each(['DEPLOYED', 'CLOSED'], ['SELECTED', 'DEPLOYED'], (on) => [on, 'DEPLOYED']),
  },
}

function each(
  requests: readonly RequestStatus[],
  pledges: readonly PledgeStatus[],
  way: (request: RequestStatus, pledge: PledgeStatus) => readonly [RequestStatus, PledgeStatus],
): Record<string, string> {
  return Object.fromEntries(requests.flatMap((on) => pledges.map((is) => [`${on} ${is}`, way(on, is).join(' ')])))
}

function outcomes(action: TeamAction, on: TeamFacts, read: (team: TeamFacts) => string): string[] {
  return TEAM_PERSONS.map((person) => {
    const decision = attemptTeam(action, { by: TEAM_PEOPLE[person], on })
    return `${person}: ${decision.ok ? read(decision.next.team) : [...new Set(decision.refusals.map(({ code }) => code))].join()}`
  })
}

const expected = (action: TeamAction, way: string | undefined): string[] =>
  TEAM_PERSONS.map(
    (person) => `${person}: ${WHO[action].includes(person) ? (way ?? 'ILLEGAL_TRANSITION') : 'FORBIDDEN'}`,
  )

const requestStatus = ({ request }: TeamFacts): string => request?.status ?? 'none'
const both = (team: TeamFacts): string =>
  `${requestStatus(team)} ${team.pledges.find(({ id }) => id === 'pledge')?.status ?? 'none'}`

test('a gap is reported by the police of the mission', () => {
  expect(
    outcomes('reportCapabilityGap', teamCase('DRAFT', null, { gap: null, request: null }), () => 'REPORTED'),
  ).toEqual(expected('reportCapabilityGap', 'REPORTED'))
})

describe('requestSpecializedTeam', () => {
  test('for a gap that has none', () => {
    const on = teamCase('DRAFT', null, { request: null })
    expect(outcomes('requestSpecializedTeam', on, requestStatus)).toEqual(expected('requestSpecializedTeam', 'DRAFT'))
  })

  test.each(REQUEST_STATUSES)('for an open gap whose request is %s', (status) => {
    const on = { ...teamCase(status, null), gap: gap() }
    const free = status === 'CLOSED' || status === 'WITHDRAWN'
    expect(outcomes('requestSpecializedTeam', on, requestStatus)).toEqual(
      expected('requestSpecializedTeam', free ? 'DRAFT' : 'CONFLICT'),
    )
  })

  test.each(REQUEST_STATUSES)('not for a closed gap, whose request is %s', (status) => {
    const on = { ...teamCase(status, null), gap: gap({ closedAt: NOW }) }
    expect(outcomes('requestSpecializedTeam', on, requestStatus)).toEqual(expected('requestSpecializedTeam', undefined))
  })
})

describe.each(Object.keys(REQUEST_WAYS) as OnRequest[])('%s', (action) => {
  test.each(REQUEST_STATUSES)('from %s', (status) => {
    expect(outcomes(action, teamCase(status, null), requestStatus)).toEqual(
      expected(action, REQUEST_WAYS[action][status]),
    )
  })
})

/** A request that was withdrawn stays so. */
const CLOSING: Partial<Record<RequestStatus, RequestStatus>> = { DEPLOYED: 'CLOSED', WITHDRAWN: 'WITHDRAWN' }

test.each(REQUEST_STATUSES)('confirmCapabilityGapClosed from %s', (status) => {
  const on = { ...teamCase(status, null), gap: gap() }
  expect(outcomes('confirmCapabilityGapClosed', on, requestStatus)).toEqual(
    expected('confirmCapabilityGapClosed', CLOSING[status]),
  )
})

test('a gap that is closed is not closed again', () => {
  const closed = { ...teamCase('DEPLOYED', null), gap: gap({ closedAt: NOW }) }
  expect(outcomes('confirmCapabilityGapClosed', closed, requestStatus)).toEqual(
    expected('confirmCapabilityGapClosed', undefined),
  )
})

describe('a gap for which no team was deployed', () => {
  const bare = teamCase('DEPLOYED', null, { request: null })

  test.each([
    ['that led to no request', bare],
    ['whose request was withdrawn', teamCase('WITHDRAWN', 'NOT_SELECTED')],
  ])('%s is closed by its mission, which says how', (_, on) => {
    const close = (note: string | null) =>
      attemptTeam('confirmCapabilityGapClosed', { by: TEAM_PEOPLE.police, on, with: { note } })
    const done = close('Found within the mission.')
    expect(done.ok && done.next.team).toEqual({ ...on, gap: gap({ closedAt: NOW, version: 2 }) })
    expect(done.ok && done.events.map(({ type, note }) => [type, note])).toEqual([
      ['CAPABILITY_GAP_CLOSED', 'Found within the mission.'],
    ])
    for (const nothing of [null, '']) {
      expect(inShort(refused(close(nothing)))).toEqual(['GUARD_NOT_MET gap.closed-otherwise at note'])
    }
  })

  test('is closed by nobody else', () => {
    expect(outcomes('confirmCapabilityGapClosed', bare, ({ gap: one }) => (one?.closedAt ? 'CLOSED' : 'OPEN'))).toEqual(
      expected('confirmCapabilityGapClosed', 'CLOSED'),
    )
  })
})

describe.each(Object.keys(PLEDGE_WAYS) as OnPledge[])('%s', (action) => {
  describe.each(REQUEST_STATUSES)('while the request is %s', (request) => {
    test.each(PLEDGE_STATUSES)('of a pledge that is %s', (status) => {
      expect(outcomes(action, teamCase(request, status), both)).toEqual(
        expected(action, PLEDGE_WAYS[action][`${request} ${status}`]),
      )
    })
  })
})

describe('every step that is done', () => {
  const done = TEAM_TRIED.flatMap((action) =>
    REQUEST_STATUSES.flatMap((request) =>
      [...PLEDGE_STATUSES, ...(action in PLEDGE_WAYS ? [] : [null])].flatMap((status) =>
        TEAM_PERSONS.flatMap((person) => {
          // A pledge is chosen when the request has come so far, and not before.
          const chosen = status === 'SELECTED' || status === 'DEPLOYED'
          if (chosen && ['DRAFT', 'PUBLISHED', 'SELECTING', 'WITHDRAWN'].includes(request)) return []
          const before = teamCase(request, status)
          const decision = attemptTeam(action, { by: TEAM_PEOPLE[person], on: before })
          return decision.ok ? [{ action, before, next: decision.next.team, events: decision.events }] : []
        }),
      ),
    ),
  )

  test('raises the version of what it changes by one, and of nothing else', () => {
    expect(done.length).toBeGreaterThan(50)
    for (const { before, next } of done) {
      const pairs = [
        [before.gap, next.gap],
        [before.request?.id === next.request?.id ? before.request : null, next.request],
        ...next.pledges.map((one) => [before.pledges.find(({ id }) => id === one.id) ?? null, one]),
      ] as const
      for (const [was, is] of pairs) {
        if (!is) continue
        const { version, ...rest } = is
        const { version: old = 0, ...restBefore } = was ?? {}
        const same = was !== null && JSON.stringify(rest) === JSON.stringify(restBefore)
        const listed = JSON.stringify(before.deployments) !== JSON.stringify(next.deployments)
        expect(version, JSON.stringify(is)).toBe(same && !(listed && is === next.request) ? old : (old as number) + 1)
      }
    }
  })

  test('tells of each thing that it changes, once', () => {
    for (const { action, before, next, events } of done) {
      const changed = [
        ...(next.gap && next.gap.version !== before.gap?.version ? ['CAPABILITY_GAP'] : []),
        ...(next.request && (next.request.id !== before.request?.id || next.request.version !== before.request.version)
          ? ['SPECIALIZED_TEAM_REQUEST']
          : []),
        ...next.pledges
          .filter((one) => before.pledges.find(({ id }) => id === one.id)?.version !== one.version)
          .map(({ id }) => `TEAM_PLEDGE ${id}`),
      ]
      const told = events
        .filter(({ subject }) => subject !== 'DEPLOYMENT')
        .map(({ subject, pledgeId }) => (pledgeId === undefined ? subject : `${subject} ${pledgeId}`))
      expect(told.sort(), action).toEqual(changed.sort())
      expect(
        events.every(({ changes }) => changes.length > 0),
        action,
      ).toBe(true)
    }
  })

  test('leads to a state that the database takes', () => {
    for (const { action, next } of done) {
      const { request, pledges } = next
      if (request) {
        expect(request.status !== 'DRAFT' || request.phase === 'DRAFT', action).toBe(true)
        expect(['DRAFT', 'WITHDRAWN'].includes(request.status) || request.phase !== 'DRAFT', action).toBe(true)
        expect(request.clockDueAt !== null || request.clockStoppedAt === null, action).toBe(true)
      }
      for (const one of pledges) {
        expect(one.women >= 0 && one.women <= one.size && one.size >= 1, action).toBe(true)
        expect(one.certifiedUntil >= one.certifiedOn, action).toBe(true)
        expect((one.assessedAt === null) === (one.assessment === null), action).toBe(true)
        expect(one.releasedAt === null || ['NOT_SELECTED', 'WITHDRAWN'].includes(one.status), action).toBe(true)
      }
    }
  })
})

test('to a fact of the report nothing is done, whatever its state', () => {
  for (const action of TEAM_TRIED.filter((one) => one !== 'reportCapabilityGap')) {
    for (const status of REQUEST_STATUSES) {
      const on = teamCase(status, 'CLEARED', { gap: null, request: teamRequest(status, { origin: 'REPORT' }) })
      for (const person of TEAM_PERSONS) {
        // Without a gap its version is none.
        const more = action === 'confirmCapabilityGapClosed' ? { with: { expectedVersion: 0 } } : {}
        const decision = attemptTeam(action, { by: TEAM_PEOPLE[person], on, ...more })
        expect(decision.ok || decision.refusals.map(({ code }) => code).join(), `${action} by ${person}`).toBe(
          WHO[action].includes(person) ? 'ILLEGAL_TRANSITION' : 'FORBIDDEN',
        )
      }
    }
  }
})

test('a version that differs is refused before the state, and after the role', () => {
  const on = teamCase('WITHDRAWN', 'PLEDGED')
  const stale = { with: { expectedVersion: 2 }, on }
  const codes = (action: TeamAction, person: TeamPerson) => {
    const decision = attemptTeam(action, { by: TEAM_PEOPLE[person], ...stale })
    return decision.ok ? 'done' : decision.refusals.map(({ code }) => code).join()
  }
  expect(codes('publishSpecializedTeamRequest', 'pd')).toBe('VERSION_CONFLICT')
  expect(codes('publishSpecializedTeamRequest', 'gfp')).toBe('FORBIDDEN')
  expect(codes('assessTeamPledge', 'pd')).toBe('VERSION_CONFLICT')
  expect(codes('reviseTeamPledge', 'otherDelegate')).toBe('FORBIDDEN')
})

describe('allowed actions', () => {
  const actions = (on: 'gap' | 'request' | 'pledge', person: TeamPerson, team: TeamFacts) =>
    allowedTeamActions(on, team, on === 'pledge' ? (team.pledges[0] ?? null) : null, TEAM_PEOPLE[person], NOW)

  test('are those that a sound input could do, for everybody in every state', () => {
    for (const request of REQUEST_STATUSES) {
      for (const status of PLEDGE_STATUSES) {
        const team = teamCase(request, status)
        for (const person of TEAM_PERSONS) {
          for (const on of ['gap', 'request', 'pledge'] as const) {
            for (const { action, allowed } of actions(on, person, team)) {
              const decision = attemptTeam(action, { by: TEAM_PEOPLE[person], on: team })
              expect(allowed, `${action} by ${person} on ${request} ${status}`).toBe(decision.ok)
            }
          }
        }
      }
    }
  })

  test('leave out what the role may not', () => {
    const team = teamCase('SELECTING', 'CLEARED')
    expect(actions('request', 'delegate', team).map(({ action }) => action)).toEqual(['pledgeSpecializedTeam'])
    expect(actions('pledge', 'otherDelegate', team)).toEqual([])
    expect(actions('pledge', 'pd', team).map(({ action, allowed }) => [action, allowed])).toEqual([
      ['assessTeamPledge', true],
      ['selectTeamPledge', true],
      ['releaseTeamPledge', false],
      ['deploySpecializedTeam', false],
    ])
    expect(actions('gap', 'otherPolice', team)).toEqual([])
  })
})

describe('the selection', () => {
  const others = [
    pledge('PLEDGED', { id: 'p', memberStateCode: 'XBB' }),
    pledge('CLEARED', { id: 'c', memberStateCode: 'XCC' }),
    pledge('NOT_CLEARED', { id: 'n', memberStateCode: 'XDD' }),
    pledge('WITHDRAWN', { id: 'w', memberStateCode: 'XEE' }),
  ]
  const selecting = teamCase('SELECTING', null, { pledges: [pledge('CLEARED'), ...others] })
  const statuses = ({ pledges }: TeamFacts) => Object.fromEntries(pledges.map(({ id, status }) => [id, status]))

  test('leaves the others not selected, and undone restores them as they were', () => {
    const selected = teamAfter('selectTeamPledge', { by: TEAM_PEOPLE.pd, on: selecting })
    expect(statuses(selected)).toEqual({
      pledge: 'SELECTED',
      p: 'NOT_SELECTED',
      c: 'NOT_SELECTED',
      n: 'NOT_CLEARED',
      w: 'WITHDRAWN',
    })
    const more = { expectedVersion: 4 }
    const withdrawn = teamAfter('withdrawTeamPledge', { by: TEAM_PEOPLE.delegate, on: selected, with: more })
    const restored = { p: 'PLEDGED', c: 'CLEARED', n: 'NOT_CLEARED', w: 'WITHDRAWN' }
    expect(statuses(withdrawn)).toEqual({ pledge: 'WITHDRAWN', ...restored })
    const released = teamAfter('releaseTeamPledge', { by: TEAM_PEOPLE.pd, on: selected, with: more })
    expect(statuses(released)).toEqual({ pledge: 'NOT_SELECTED', ...restored })
    expect([requestStatus(withdrawn), requestStatus(released)]).toEqual(['SELECTING', 'SELECTING'])
  })

  test('given up twice leaves out what was released first, until its Member State revises it', () => {
    const { pd, delegate } = TEAM_PEOPLE
    const give = (team: TeamFacts, action: 'selectTeamPledge' | 'releaseTeamPledge', id: string) => {
      const version = team.pledges.find((one) => one.id === id)?.version ?? 0
      const input = { id, idempotencyKey: 'key', expectedVersion: version, reasons: 'It does not come.' }
      const decision = decideOnTeam(action, team, id, input, pd, NOW, teamWorld())
      if (!decision.ok) throw new Error(JSON.stringify(decision.refusals))
      return decision.next.team
    }
    const first = give(give(selecting, 'selectTeamPledge', 'pledge'), 'releaseTeamPledge', 'pledge')
    const second = give(give(first, 'selectTeamPledge', 'c'), 'releaseTeamPledge', 'c')
    expect(statuses(second)).toMatchObject({ pledge: 'NOT_SELECTED', c: 'NOT_SELECTED', p: 'PLEDGED' })
    const version = second.pledges[0]?.version ?? 0
    const revised = teamAfter('reviseTeamPledge', { by: delegate, on: second, with: { expectedVersion: version } })
    expect(revised.pledges[0]).toMatchObject({ status: 'PLEDGED', releasedAt: null, assessment: null })
  })

  test('ends with the request: what stood is not selected, and those outside lose sight of the request', () => {
    const withdrawn = teamAfter('withdrawSpecializedTeamRequest', { by: TEAM_PEOPLE.pd, on: selecting })
    expect(statuses(withdrawn)).toEqual({
      pledge: 'NOT_SELECTED',
      p: 'NOT_SELECTED',
      c: 'NOT_SELECTED',
      n: 'NOT_CLEARED',
      w: 'WITHDRAWN',
    })
    expect(withdrawn.request).toMatchObject({ phase: 'DRAFT', clockStoppedAt: NOW })
  })

  test('begins with the first assessment; of later ones the request tells nothing', () => {
    const first = attemptTeam('assessTeamPledge', { by: TEAM_PEOPLE.pd, on: teamCase('PUBLISHED', 'PLEDGED') })
    const later = attemptTeam('assessTeamPledge', { by: TEAM_PEOPLE.pd, on: teamCase('SELECTING', 'PLEDGED') })
    const types = (decision: typeof first) => (decision.ok ? decision.events.map(({ type }) => type) : [])
    expect(types(first)).toEqual(['TEAM_PLEDGE_ASSESSED', 'SPECIALIZED_TEAM_SELECTING'])
    expect(types(later)).toEqual(['TEAM_PLEDGE_ASSESSED'])
    expect(later.ok && later.next.team.request?.version).toBe(4)
  })

  test('falls back to assessment where a pledge is revised', () => {
    const revised = teamAfter('reviseTeamPledge', {
      by: TEAM_PEOPLE.delegate,
      on: selecting,
      with: { size: 3, certification: CERTIFICATION },
    })
    expect(revised.pledges[0]).toMatchObject({ status: 'PLEDGED', size: 3, assessment: null, assessedAt: null })
  })
})
