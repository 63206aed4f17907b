/** Every state × action × person: legal and where to, or refused with which code. The table is written from the rules. */
import { describe, expect, test } from 'vitest'
import { allowedExpertTeamActions } from '../../domain/expert-team/allowed-actions.js'
import { NOTHING_YET } from '../../domain/expert-team/decide.js'
import type { ExpertTeamAction } from '../../domain/expert-team/input.js'
import { VISIT_STATUSES } from '../../domain/expert-team/states.js'
import type {
  ExpertTeamFollowUpState as State,
  ExpertTeamVisitStatus as Status,
} from '../../prisma/generated/client/enums.js'
import { attempt, followUp, member, visit } from './expert-team-kit.js'
import { PEOPLE, PERSONS, type Person } from './kit.js'

type OnVisit = Exclude<ExpertTeamAction, 'addExpertTeamMember' | 'endExpertTeamMembership' | 'requestExpertTeamVisit'>

interface Expected {
  readonly may: readonly Person[]
  /** While nobody leads or takes part yet, and the state alone refuses. */
  readonly mayUnled?: readonly Person[]
  readonly ways: Partial<Record<Status, Status>>
}

/** UNODC is `consulted` and leads; UNHCR is `lead` of requests and here only takes part. */
const LEAD: readonly Person[] = ['consulted', 'pd']
const OFFICERS: readonly Person[] = ['consulted', 'lead', 'bystander', 'ohchr', 'pd']
const stays = (...states: Status[]) => Object.fromEntries(states.map((state) => [state, state]))

const EXPECTED: Record<OnVisit, Expected> = {
  acceptExpertTeamVisit: { may: ['pd'], ways: { REQUESTED: 'ACCEPTED' } },
  declineExpertTeamVisit: { may: ['pd'], ways: { REQUESTED: 'DECLINED' } },
  cancelExpertTeamVisit: { may: ['rc', 'police', 'pd'], ways: { REQUESTED: 'CANCELLED', ACCEPTED: 'CANCELLED' } },
  startExpertTeamVisit: { may: LEAD, mayUnled: OFFICERS, ways: { ACCEPTED: 'UNDER_WAY' } },
  extendExpertTeamVisit: { may: ['pd'], ways: stays('ACCEPTED', 'UNDER_WAY') },
  breakOffExpertTeamVisit: { may: ['rc', 'police', 'pd'], ways: { UNDER_WAY: 'BROKEN_OFF' } },
  reportExpertTeamVisit: {
    may: LEAD,
    mayUnled: OFFICERS,
    ways: { UNDER_WAY: 'REPORTED', BROKEN_OFF: 'REPORTED' },
  },
  closeExpertTeamVisit: { may: ['pd'], ways: { REPORTED: 'CLOSED' } },
  recordExpertTeamFinding: {
    may: ['consulted', 'lead', 'pd'],
    mayUnled: OFFICERS,
    ways: stays('UNDER_WAY', 'BROKEN_OFF', 'REPORTED'),
  },
  addExpertTeamFollowUp: { may: LEAD, mayUnled: OFFICERS, ways: stays('UNDER_WAY', 'BROKEN_OFF', 'REPORTED') },
  linkExpertTeamFollowUp: {
    may: ['rc', ...LEAD],
    mayUnled: ['rc', ...OFFICERS],
    ways: stays('UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED'),
  },
  closeExpertTeamFollowUp: {
    may: ['rc', ...LEAD],
    mayUnled: ['rc', ...OFFICERS],
    ways: stays('UNDER_WAY', 'BROKEN_OFF', 'REPORTED', 'CLOSED'),
  },
}

const onFollowUp = (action: OnVisit) => action === 'linkExpertTeamFollowUp' || action === 'closeExpertTeamFollowUp'
const facts = (action: OnVisit, status: Status) =>
  onFollowUp(action)
    ? { visit: visit(status, { followUps: [followUp()] }), followUp: followUp() }
    : { visit: visit(status) }

function expected(action: OnVisit, person: Person, status: Status): string {
  const { may, mayUnled, ways } = EXPECTED[action]
  const unled = status === 'REQUESTED' || status === 'DECLINED'
  if (!(unled ? (mayUnled ?? may) : may).includes(person)) return 'FORBIDDEN'
  return ways[status] ?? 'ILLEGAL_TRANSITION'
}

const codes = (decision: ReturnType<typeof attempt>, done: (next: never) => string): string =>
  decision.ok ? done(decision.next as never) : decision.refusals.map(({ code }) => code).join()

describe.each(Object.keys(EXPECTED) as OnVisit[])('%s', (action) => {
  test.each(VISIT_STATUSES)('from %s', (status) => {
    const outcomes = PERSONS.map((person) => {
      const decision = attempt(action, { by: PEOPLE[person], on: facts(action, status) })
      return [person, codes(decision, (next: { visit: { status: string } }) => next.visit.status)]
    })
    expect(outcomes).toEqual(PERSONS.map((person) => [person, expected(action, person, status)]))
  })

  test('raises the version of what it is on, and tells of it once', () => {
    for (const status of Object.keys(EXPECTED[action].ways) as Status[]) {
      const before = facts(action, status)
      const decision = attempt(action, { by: PEOPLE.pd, on: before })
      if (!decision.ok) throw new Error('It was refused')
      const raises = !['recordExpertTeamFinding', 'addExpertTeamFollowUp'].includes(action)
      expect(decision.next.visit?.version).toBe(4 + (raises && !onFollowUp(action) ? 1 : 0))
      if (onFollowUp(action)) expect(decision.next.followUp?.version).toBe(3)
      expect(decision.events).toHaveLength(1)
      expect(JSON.stringify(decision.events[0]?.changes)).not.toContain('SECRET')
    }
  })
})

describe('a follow-up that is', () => {
  test.each<[State, string, string]>([
    ['TO_BE_FILED', 'LINKED', 'DONE'],
    ['LINKED', 'LINKED', 'DONE'],
    ['DONE', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION'],
    ['DROPPED', 'ILLEGAL_TRANSITION', 'ILLEGAL_TRANSITION'],
  ])('%s: linking leads to %s, closing to %s', (state, linked, closed) => {
    const one = followUp({ state, requestId: state === 'LINKED' ? 'another' : null })
    const on = { visit: visit('REPORTED', { followUps: [one] }), followUp: one }
    const state2 = (next: { followUp: { state: string } }) => next.followUp.state
    expect(codes(attempt('linkExpertTeamFollowUp', { by: PEOPLE.pd, on }), state2)).toBe(linked)
    expect(codes(attempt('closeExpertTeamFollowUp', { by: PEOPLE.pd, on }), state2)).toBe(closed)
  })
})

describe('what makes something new', () => {
  test.each<[ExpertTeamAction, object, readonly Person[]]>([
    ['addExpertTeamMember', { entity: 'UNODC' }, ['consulted']],
    ['addExpertTeamMember', { entity: 'OHCHR' }, ['ohchr']],
    ['addExpertTeamMember', { entity: 'PD' }, ['pd']],
    ['addExpertTeamMember', { entity: 'AU' }, ['pd']],
    ['requestExpertTeamVisit', { country: 'LBR' }, ['rc']],
    ['requestExpertTeamVisit', { country: 'MLI' }, ['police']],
    ['requestExpertTeamVisit', { country: 'YEM' }, ['otherRc']],
  ])('%s %j is for %j alone', (action, more, may) => {
    const outcomes = PERSONS.map((person) => [
      person,
      codes(attempt(action, { by: PEOPLE[person], with: more }), () => 'done'),
    ])
    expect(outcomes).toEqual(PERSONS.map((person) => [person, may.includes(person) ? 'done' : 'FORBIDDEN']))
  })

  test('a membership is ended by the own entity and the desk, once', () => {
    const ending = (leftOn: Date | null) =>
      PERSONS.filter((person) => {
        const decision = attempt('endExpertTeamMembership', { by: PEOPLE[person], on: { member: member({ leftOn }) } })
        return codes(decision, () => 'done') === (leftOn ? 'ILLEGAL_TRANSITION' : 'done')
      })
    expect(ending(null)).toEqual(['consulted', 'pd'])
    expect(ending(new Date('2026-06-01'))).toEqual(['consulted', 'pd'])
  })
})

test('what is listed as allowed is not refused for role, state or standing rule, and the other way round', () => {
  for (const status of VISIT_STATUSES) {
    for (const person of PERSONS) {
      for (const on of ['visit', 'follow-up'] as const) {
        const things = { ...NOTHING_YET, visit: visit(status, { followUps: [followUp()] }) }
        const whole = on === 'visit' ? things : { ...things, followUp: followUp() }
        const listed = allowedExpertTeamActions(on, whole, PEOPLE[person])
        const tried = (Object.keys(EXPECTED) as OnVisit[]).filter(
          (action) => onFollowUp(action) === (on === 'follow-up'),
        )
        for (const action of tried) {
          const decision = attempt(action, { by: PEOPLE[person], on: whole })
          const entry = listed.find((one) => one.action === action)
          const standing = decision.ok ? [] : decision.refusals.filter(({ code }) => code !== 'VALIDATION')
          expect([status, person, action, entry?.missing ?? ['FORBIDDEN']]).toEqual([
            ...[status, person, action],
            standing[0]?.code === 'FORBIDDEN' ? ['FORBIDDEN'] : standing,
          ])
        }
      }
    }
  }
})
