/** Standing rules on formed units: what still blocks a unit that is to deploy (¶30, ¶45). */
import { forceRefusals, statementRefusals } from '../certification.js'
import { dayText, startOfDay } from '../day.js'
import type { Guard } from '../guard.js'
import type { Refusal } from '../refusal.js'
import { unmet } from '../refusing.js'
import { unitCertification } from './certification.js'
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

export const certified: UnitGuard = {
  rule: 'unit.certified',
  missing: ({ unit }) => {
    const certification = unitCertification(unit)
    return certification
      ? statementRefusals(certification, [])
      : [unmet('unit.certified', 'The Member State has not certified the officers of the unit: it is to do so first.')]
  },
}

/** In force on the day of the act. */
export const certifiedToday: UnitGuard = {
  rule: 'certification.in-force',
  missing: ({ unit, now }) => {
    const certification = unitCertification(unit)
    const today = startOfDay(now)
    return certification ? forceRefusals(certification, { from: today, to: today }) : []
  },
}

/** What a deployment waits for, in this order: asked when it is planned, when it starts and when it rotates. */
export const DEPLOYMENT_GUARDS: readonly UnitGuard[] = [
  ...[matched, rdlVerified, visitedBeforeDeployment, equipped],
  ...[certified, certifiedToday],
]

/** Everything that stands against sending the unit today. */
export function deploymentGuardRefusals(unit: UnitFacts, now: Date): Refusal[] {
  return DEPLOYMENT_GUARDS.flatMap(({ missing }) => missing({ unit, now }))
}

/** What still blocks a unit whose clock runs: one that is notified, or whose first tour has not started. */
export function blockersOf(unit: UnitFacts, now: Date): Refusal[] {
  const waits = unit.status === 'NOTIFIED' || (unit.status === 'DEPLOYED' && unit.clockStoppedAt === null)
  return waits ? deploymentGuardRefusals(unit, now) : []
}
