/**
 * The table of actions is the table of duties: who may do what, under which rules. And it is held: with any role taken out
 * or put in, or any guard taken out, what the rules decide is no longer what the table says.
 */
import { afterEach, describe, expect, test } from 'vitest'
import { administrationRefusal } from '../../domain/account/administrator.js'
import { ACTIONS, type ActionRow, type ListedAction } from '../../domain/advisory-request/actions.js'
import { allowedActions } from '../../domain/advisory-request/allowed-actions.js'
import { breakGlassRefusals, REQUEST_PANE, VISIT_PANE } from '../../domain/break-glass/decide.js'
import { standingRefusals } from '../../domain/advisory-request/decide.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'
import { DEPLOYMENT_ACTIONS } from '../../domain/deployment/actions.js'
import { EXPERT_TEAM_ACTIONS } from '../../domain/expert-team/actions.js'
import { UNIT_ACTIONS } from '../../domain/formed-unit/actions.js'
import { personForbiddance } from '../../domain/person/actions.js'
import { TEAM_ACTIONS } from '../../domain/specialized-team/actions.js'
import { STANDING_ACTIONS, standingForbiddance } from '../../domain/standing-capacity/member.js'
import type { StandingAction } from '../../domain/standing-capacity/input.js'
import { Role } from '../../prisma/generated/client/enums.js'
import {
  actor,
  assessment,
  listed,
  NOW,
  objection,
  PROFILE,
  proposal,
  request,
  unanswered,
  world,
} from '../domain/kit.js'
import {
  DEPLOYMENT_DUTIES,
  EXPERT_TEAM_DUTIES,
  OTHER_DUTIES,
  REQUEST_DUTIES,
  TEAM_DUTIES,
  UNIT_DUTIES,
} from './duties.js'

const NAMES = Object.keys(REQUEST_DUTIES) as ListedAction[]
const ROLES = Object.values(Role)
/** The rows are read at each call: a row put in its place is what the rules then follow. */
const rows = ACTIONS as Record<ListedAction, ActionRow>
const whole = { ...ACTIONS }
afterEach(() => void Object.assign(rows, whole))

/** Bound to whatever a role may be bound to, and named: nothing but the role stands against it. */
const of = (role: Role) =>
  actor(role, {
    countryCode: 'LBR',
    entityCode: role === 'HUMAN_RIGHTS_OFFICER' ? 'OHCHR' : 'UNHCR',
    handle: 'somebody',
    accountId: role,
  })
/** Of the lead, and of a consulted entity. */
const officers = (role: Role) => [
  of(role),
  actor(role, { countryCode: 'LBR', entityCode: 'UNODC', handle: 'somebody', accountId: role }),
]

/** What a role is told it may do, over all states. */
function listedFor(role: Role): Set<string> {
  const named = { namedHandles: ['somebody'] }
  const states = (['DRAFT', 'SUBMITTED', 'IN_CONSULTATION', 'APPROVED'] as const).map((status) =>
    request(status, named),
  )
  const actions = officers(role).flatMap((by) => states.flatMap((facts) => allowedActions(facts, by, NOW, world())))
  return new Set(actions.map(({ action }) => action))
}

const dutiesOf = (role: Role) =>
  new Set(NAMES.filter((name) => name !== 'file' && REQUEST_DUTIES[name]?.by.includes(role)))
const rolesAgree = () =>
  ROLES.every((role) => {
    const told = listedFor(role)
    const due = dutiesOf(role)
    return told.size === due.size && [...told].every((name) => due.has(name as ListedAction))
  })

/** For each rule a request that does not meet it, and meets the others. */
const BREACHES: Readonly<Record<string, (action: ListedAction) => Partial<RequestFacts>>> = {
  'request.complete': () => ({ sgfAreas: [] }),
  'request.somebody-named': () => ({ sensitivity: 'STRICTLY_CONFIDENTIAL' }),
  'request.none-started': () => ({ deployments: [listed({ status: 'ENDED', startedOn: NOW, endedOn: NOW })] }),
  'request.none-active': () => ({ status: 'SUSPENDED', deployments: [listed({ status: 'ACTIVE', startedOn: NOW })] }),
  'consultation.answered': () => ({ consultations: [unanswered('UNODC')] }),
  // To overrule there must be something; to decide there must be nothing.
  'consultation.objections-resolved': (action) => ({
    consultations: action === 'overruleObjection' ? [] : [objection('UNODC')],
  }),
  'human-rights.assessed': () => ({ assessments: [] }),
  'human-rights.concurred': () => ({ assessments: [proposal()] }),
  'human-rights.mitigated': () => ({ assessments: [assessment({ risk: 'MEDIUM' })] }),
  'human-rights.not-withheld': () => ({ assessments: [assessment({ risk: 'WITHHOLD' })] }),
  'human-rights.proposed': () => ({ assessments: [assessment()] }),
  'funding.committed': () => ({ commitments: [] }),
  'duties.separated': () => ({ filedById: 'GFP_DESK' }),
  'deployment.within-profile': () => ({
    deployments: Array.from({ length: PROFILE.count }, (_, at) => listed({ id: `d${at}` })),
  }),
}

/** Rules that stand against the action on a request that breaches this one. */
function standing(action: ListedAction, rule: string): string[] {
  const [role = 'AUDITOR'] = REQUEST_DUTIES[action]?.by ?? []
  const facts = request('AWAITING_DECISION', BREACHES[rule]?.(action) ?? {})
  return standingRefusals(action, facts, of(role), NOW, world()).map((refusal) => refusal.rule ?? refusal.code)
}

const guardsHold = () =>
  NAMES.every((action) => (REQUEST_DUTIES[action]?.under ?? []).every((rule) => standing(action, rule).includes(rule)))

describe('advisory requests', () => {
  test('the actions are those of the table, each by its roles', () => {
    expect(Object.keys(ACTIONS).toSorted()).toEqual(NAMES.toSorted())
    for (const name of NAMES) expect(ACTIONS[name].roles.toSorted(), name).toEqual(REQUEST_DUTIES[name]?.by.toSorted())
    for (const role of ROLES) expect([...listedFor(role)].toSorted(), role).toEqual([...dutiesOf(role)].toSorted())
  })

  test('each action stands under the rules of the table, no more', () => {
    for (const name of NAMES) {
      const rules = ACTIONS[name].guards.map(({ rule }) => rule)
      expect(rules.toSorted(), name).toEqual((REQUEST_DUTIES[name]?.under ?? []).toSorted())
    }
    for (const name of NAMES)
      for (const rule of REQUEST_DUTIES[name]?.under ?? []) expect(standing(name, rule), name).toContain(rule)
  })

  test('with any role taken out of an action, or put into it, the table is no longer met', () => {
    expect(rolesAgree()).toBe(true)
    const survivors: string[] = []
    for (const name of NAMES.filter((one) => one !== 'file')) {
      for (const role of ROLES) {
        const row = whole[name]
        const has = row.roles.includes(role)
        rows[name] = { ...row, roles: has ? row.roles.filter((one) => one !== role) : [...row.roles, role] }
        // What a binding refuses anyway is not the role's doing.
        if (rolesAgree() && !boundAway(name, role)) survivors.push(`${name} ${has ? 'without' : 'with'} ${role}`)
        rows[name] = row
      }
    }
    expect(survivors).toEqual([])
  })

  test('with any guard taken out of an action, the table is no longer met', () => {
    expect(guardsHold()).toBe(true)
    const survivors = NAMES.flatMap((name) => {
      const row = whole[name]
      return row.guards.flatMap((guard) => {
        rows[name] = { ...row, guards: row.guards.filter((one) => one !== guard) }
        const survives = guardsHold()
        rows[name] = row
        return survives ? [`${name} without ${guard.rule}`] : []
      })
    })
    expect(survivors).toEqual([])
  })
})

/** Nobody of this role can be bound as the action asks: entities are officers' alone. */
function boundAway(name: ListedAction, role: Role): boolean {
  const isOfficer = ['ENTITY_OFFICER', 'HUMAN_RIGHTS_OFFICER', 'POLICE_DIVISION_DESK'].includes(role)
  return !isOfficer && ['consulted', 'lead-or-human-rights'].includes(whole[name].binding)
}

describe.each([
  ['deployments', DEPLOYMENT_ACTIONS, DEPLOYMENT_DUTIES],
  ['teams', TEAM_ACTIONS, TEAM_DUTIES],
  ['formed units', UNIT_ACTIONS, UNIT_DUTIES],
  ['the expert team', EXPERT_TEAM_ACTIONS, EXPERT_TEAM_DUTIES],
] as const)('%s', (_name, actions, duties) => {
  test('the actions are those of the table, by its roles and under its rules', () => {
    const table = Object.fromEntries(
      Object.entries<{ readonly roles: readonly Role[]; readonly guards?: readonly { readonly rule: string }[] }>(
        actions,
      ).map(([name, { roles, guards = [] }]) => [name, [roles.toSorted(), guards.map(({ rule }) => rule).toSorted()]]),
    )
    const expected = Object.entries(duties).map(([name, { by, under = [] }]) => [
      name,
      [by.toSorted(), under.toSorted()],
    ])
    expect(table).toEqual(Object.fromEntries(expected))
  })
})

const EMERGENCY = {
  ...{ idempotencyKey: 'k', reference: 'AR-2026-0001' },
  purpose: 'An urgent threat to life, case 2026/117.',
}

/** Whether a role may, by the rules that are in no table of actions. */
const MAY: Readonly<Partial<Record<keyof typeof OTHER_DUTIES, (role: Role) => boolean>>> = {
  'administer accounts, API clients and keys': (role) => administrationRefusal(of(role)) === null,
  'break the glass of a strictly confidential request': (role) =>
    breakGlassRefusals(REQUEST_PANE, of(role), EMERGENCY).length === 0,
  'break the glass of a strictly confidential visit': (role) =>
    breakGlassRefusals(VISIT_PANE, of(role), EMERGENCY).length === 0,
  'erase a person': (role) => personForbiddance('eraseExpert', of(role)) === null,
  'nominate an expert': (role) => personForbiddance('nominateExpert', of(role)) === null,
  'certify an expert': (role) => personForbiddance('certifyExpert', of(role)) === null,
  'record a screening': (role) => personForbiddance('recordScreening', of(role)) === null,
  'state when an expert is available': (role) => personForbiddance('setExpertAvailability', of(role)) === null,
  'keep the standing capacities': (role) =>
    (Object.keys(STANDING_ACTIONS) as StandingAction[]).some((action) => !standingForbiddance(action, of(role))),
}

test.each(Object.entries(MAY))('to %s is for the roles of the table, and no other', (what, may) => {
  expect(ROLES.filter((role) => may(role)).toSorted()).toEqual(
    [...OTHER_DUTIES[what as keyof typeof OTHER_DUTIES]].toSorted(),
  )
})
