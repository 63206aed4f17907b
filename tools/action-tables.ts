/** What may be done, by whom, from which states: read off the tables of actions. */
import { ACTIONS } from '../domain/advisory-request/actions.js'
import { DEPLOYMENT_ACTIONS } from '../domain/deployment/actions.js'
import { EXPERT_TEAM_ACTIONS } from '../domain/expert-team/actions.js'
import { UNIT_ACTIONS } from '../domain/formed-unit/actions.js'
import type { Passage } from '../domain/passage.js'
import { PERSON_ACTIONS } from '../domain/person/actions.js'
import { TEAM_ACTIONS } from '../domain/specialized-team/actions.js'
import { STANDING_ACTIONS, STANDING_ROLES } from '../domain/standing-capacity/member.js'
import { code, table, words } from './markdown.js'

type Act = readonly [name: string, roles: readonly string[], binding: string, ways: string[], rules: string[]]

export const requestActions = (): string =>
  actionTable(
    Object.entries(ACTIONS).map(([name, { roles, binding, passages, guards }]) => [
      ...([name, roles, binding] as const),
      passages.map(way),
      guards.map(({ rule }) => rule),
    ]),
  )

export const deploymentActions = (): string =>
  actionTable(
    Object.entries(DEPLOYMENT_ACTIONS).map(([name, { roles, from, to }]) => [
      name,
      roles,
      'none',
      [way({ from, to })],
      [],
    ]),
  )

export const teamActions = (): string =>
  actionTable(
    Object.entries(TEAM_ACTIONS).map(
      ([name, { roles, binding, request = [], withoutRequest, pledge = [], guards }]) => [
        ...([name, roles, binding] as const),
        [
          ...request.map((one) => `request: ${way(one)}`),
          ...(withoutRequest ? ['without a request'] : []),
          ...pledge.map((one) => `pledge: ${way(one)}`),
        ],
        guards.map(({ rule }) => rule),
      ],
    ),
  )

export const unitActions = (): string =>
  actionTable(
    Object.entries(UNIT_ACTIONS).map(([name, { roles, ownState, passages, guards }]) => [
      ...([name, roles, ownState ? 'own-state' : 'none'] as const),
      passages.map(way),
      guards.map(({ rule }) => rule),
    ]),
  )

export const personActions = (): string =>
  actionTable(
    Object.entries(PERSON_ACTIONS).map(([name, { roles }]) => [
      name,
      roles,
      roles.includes('MEMBER_STATE_DELEGATE') ? 'own-state' : 'none',
      [],
      name === 'nominateExpert' ? [] : ['person.erased-once'],
    ]),
  )

export const expertTeamActions = (): string =>
  actionTable(
    Object.entries(EXPERT_TEAM_ACTIONS).map(([name, { on, roles, binding, visit = [], open, guards }]) => [
      ...([name, roles, binding] as const),
      [...visit.map((one) => `visit: ${way(one)}`), ...(open ? [`${on} that is open`] : [])],
      guards.map(({ rule }) => rule),
    ]),
  )

export const standingActions = (): string =>
  actionTable(Object.keys(STANDING_ACTIONS).map((name) => [name, STANDING_ROLES, 'none', [], []]))

function actionTable(acts: readonly Act[]): string {
  return table(
    ['Action', 'By', 'Bound to', 'From → to', 'Rules that stand whatever is sent'],
    acts.map(([name, roles, binding, ways, rules]) => [
      code(name),
      roles.map(words).join(', '),
      binding === 'none' ? '' : binding.replaceAll('-', ' '),
      ways.join('<br>'),
      rules.map(code).join(', '),
    ]),
  )
}

function way({ from, to, roles: only }: Passage<string, string>): string {
  const target = to === 'SAME' ? 'stays' : to === 'RESUME' ? 'where it was' : to
  return `${from.join(', ')} → ${target}${only ? ` (${only.map(words).join(', ')} alone)` : ''}`
}
