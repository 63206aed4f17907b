/** Standing rules on formed units: what still blocks a unit that is to deploy (¶30, ¶45). */
import { dayText, startOfDay } from '../day.js'
import type { Guard } from '../guard.js'
import type { Refusal } from '../refusal.js'
import { unmet } from '../refusing.js'
import type { UnitFacts } from './facts.js'

export interface UnitCircumstances {
  readonly unit: UnitFacts
  readonly now: Date
}

type UnitGuard = Guard<UnitCircumstances>

/** It lapses when the hub next looks; until then nothing rests on it either. */
export const inForce: UnitGuard = {
  rule: 'unit.in-force',
  missing: ({ unit: { lapsesOn }, now }) =>
    lapsesOn < startOfDay(now)
      ? [
          unmet(
            'unit.in-force',
            `The pledge was in force until ${dayText(lapsesOn)}: the Member State renews it first.`,
          ),
        ]
      : [],
}

export const assessed: UnitGuard = {
  rule: 'unit.assessed',
  missing: ({ unit }) =>
    unit.level >= 2
      ? []
      : [unmet('unit.assessed', 'It is at level 1: an assessment and advisory visit is to find it ready first.')],
}

export const matched: UnitGuard = {
  rule: 'unit.matched',
  missing: ({ unit }) =>
    unit.requirement === null
      ? [unmet('unit.matched', 'It is matched to no requirement: state the unit requirement of a mission first.')]
      : [],
}

export const rdlVerified: UnitGuard = {
  rule: 'unit.rdl-verified',
  missing: ({ unit }) =>
    unit.rdlVerifiedOn
      ? []
      : [unmet('unit.rdl-verified', 'Its rapid deployment level is not verified: a verification visit is to do that.')],
}

/** By a visit since the unit was notified: the newest counts. */
export const visitedBeforeDeployment: UnitGuard = {
  rule: 'unit.visited',
  missing: ({ unit: { visits, notifiedAt } }) => {
    const last = visits
      .filter(({ kind, recordedAt }) => kind === 'PRE_DEPLOYMENT' && notifiedAt !== null && recordedAt >= notifiedAt)
      .at(-1)
    if (last?.outcome === 'READY') return []
    return [
      unmet(
        'unit.visited',
        last
          ? `The pre-deployment visit of ${dayText(last.visitedOn)} did not find it ready.`
          : 'No pre-deployment visit has been made since it was notified.',
      ),
    ]
  },
}

export const equipped: UnitGuard = {
  rule: 'unit.equipped',
  missing: ({ unit }) =>
    unit.shortfalls
      .filter(({ critical, resolvedAt }) => critical && resolvedAt === null)
      .map(({ item }) => unmet('unit.equipped', `Equipment is short and the shortfall not resolved: ${item}.`)),
}

/** What a deployment waits for, in this order. */
export const DEPLOYMENT_GUARDS: readonly UnitGuard[] = [matched, rdlVerified, visitedBeforeDeployment, equipped]

/** What still blocks the deployment of a unit that is notified; nothing for one that is not, or is deployed. */
export function blockersOf(unit: UnitFacts, now: Date): Refusal[] {
  if (unit.status !== 'NOTIFIED') return []
  return DEPLOYMENT_GUARDS.flatMap(({ missing }) => missing({ unit, now }))
}
