/** How ready a unit is: visits, the requirement it is matched to, and its equipment (¶30–31, ¶45). */
import type { UnitVisitKind } from '../../../prisma/generated/client/enums.js'
import { dayText, startOfDay } from '../../day.js'
import type { Refusal } from '../../refusal.js'
import { invalid, unmet } from '../../refusing.js'
import { dayRefusals, integerRefusals, pastDayRefusals, textRefusals } from '../../value.js'
import type { UnitFacts, VisitFacts } from '../facts.js'
import type { UnitInputs } from '../input.js'
import { readinessOf } from '../states.js'
import { UNMATCHED } from './pledge.js'
import { type StepRule, unitOf, withReadiness } from './step.js'

const ITEM_LIMIT = 200
const MOST_PIECES = 100_000

/**
 * A visit that finds the unit ready lifts it: assessment and advice to level 2, verification to the rapid deployment
 * level. One that does not takes away what rested on it. A pre-deployment visit moves no level.
 */
export const recordUnitVisit: StepRule<'recordUnitVisit'> = (situation) => {
  const { input, now } = situation
  const unit = unitOf(situation)
  const { kind, visitedOn, outcome, findings } = input
  const visit: VisitFacts = { ordinal: unit.visits.length + 1, kind, visitedOn, outcome, findings, recordedAt: now }
  const levels = levelsAfter(unit, input)
  const lifted = { ...unit, ...levels }
  const level = readinessOf(lifted)
  const moved = level !== readinessOf(unit)
  return {
    refusals: visitRefusals(unit, input, now),
    next: {
      ...lifted,
      visits: [...unit.visits, visit],
      ...(moved ? withReadiness(unit, { level, attainedOn: visitedOn, evidence: findings, recordedAt: now }) : {}),
    },
    event: 'VISITED',
    note: input.note,
  }
}

/** Matched to a requirement, it is at level 3; another requirement in its place is to be verified for again. */
export const stateUnitRequirement: StepRule<'stateUnitRequirement'> = (situation) => {
  const { input, now, world } = situation
  const unit = unitOf(situation)
  const { mission, requirement, neededOn } = input
  const wrongDay = dayRefusals(['neededOn'], neededOn)
  const evidence = `Matched to a requirement of ${mission}.`
  return {
    refusals: [
      ...(world.missionKnown(mission)
        ? []
        : [invalid(['mission'], `No mission with the code ${mission} is known, for example MINUSMA.`)]),
      ...textRefusals(['requirement'], requirement),
      ...wrongDay,
      ...(wrongDay.length === 0 && neededOn < startOfDay(now)
        ? [invalid(['neededOn'], `${dayText(neededOn)} has passed.`)]
        : []),
    ],
    next: {
      ...unit,
      level: 3,
      rdlVerifiedOn: null,
      requirement,
      requirementMissionCode: mission,
      requirementNeededOn: neededOn,
      requirementStatedAt: now,
      ...withReadiness(unit, { level: 'LEVEL_3', attainedOn: startOfDay(now), evidence, recordedAt: now }),
    },
    event: 'MATCHED',
    note: input.note,
  }
}

export const recordEquipmentShortfall: StepRule<'recordEquipmentShortfall'> = (situation) => {
  const { input, now } = situation
  const unit = unitOf(situation)
  const { item, detail } = input
  const missing = input.missing ?? null
  const shortfall = {
    ordinal: unit.shortfalls.length + 1,
    item,
    detail,
    missing,
    critical: input.critical ?? true,
    recordedAt: now,
    resolvedAt: null,
    resolution: null,
  }
  return {
    refusals: [
      ...textRefusals(['item'], item, ITEM_LIMIT),
      ...textRefusals(['detail'], detail),
      ...(missing === null ? [] : integerRefusals(['missing'], missing, 1, MOST_PIECES)),
    ],
    next: { ...unit, shortfalls: [...unit.shortfalls, shortfall] },
    event: 'SHORTFALL_RECORDED',
    note: input.note,
  }
}

export const resolveEquipmentShortfall: StepRule<'resolveEquipmentShortfall'> = (situation) => {
  const { input, now } = situation
  const unit = unitOf(situation)
  const { shortfallId, resolution } = input
  const open = unit.shortfalls.find(({ id, resolvedAt }) => id === shortfallId && resolvedAt === null)
  return {
    refusals: [
      ...(open ? [] : [invalid(['shortfallId'], 'The unit has no open shortfall with this id.')]),
      ...textRefusals(['resolution'], resolution),
    ],
    next: {
      ...unit,
      shortfalls: unit.shortfalls.map((one) => (one === open ? { ...one, resolvedAt: now, resolution } : one)),
    },
    event: 'SHORTFALL_RESOLVED',
    note: input.note,
  }
}

type Levels = Pick<UnitFacts, 'level' | 'rdlVerifiedOn'> & Partial<UnitFacts>

function levelsAfter(unit: UnitFacts, { kind, visitedOn, outcome }: UnitInputs['recordUnitVisit']): Levels {
  const { level, rdlVerifiedOn } = unit
  const ready = outcome === 'READY'
  switch (kind) {
    case 'ASSESSMENT_AND_ADVISORY':
      if (ready) return { level: Math.max(level, 2), rdlVerifiedOn }
      // A unit that is notified keeps its requirement: what it is to deploy for.
      return unit.status === 'NOTIFIED'
        ? { level, rdlVerifiedOn: null }
        : { level: 1, rdlVerifiedOn: null, ...UNMATCHED }
    case 'RDL_VERIFICATION':
      return { level, rdlVerifiedOn: ready ? visitedOn : null }
    case 'PRE_DEPLOYMENT':
      return { level, rdlVerifiedOn }
  }
}

function visitRefusals(
  unit: UnitFacts,
  { kind, visitedOn, findings }: UnitInputs['recordUnitVisit'],
  now: Date,
): Refusal[] {
  const inOrder =
    kind === 'RDL_VERIFICATION' && unit.level < 3
      ? 'The rapid deployment level is verified of a unit at level 3, which is matched to a requirement.'
      : kind === 'PRE_DEPLOYMENT' && unit.status !== 'NOTIFIED'
        ? 'A pre-deployment visit follows the notification of the Member State.'
        : null
  const wrongDay = pastDayRefusals(['visitedOn'], visitedOn, now)
  const { from, since } = visitsFrom(unit, kind)
  return [
    ...wrongDay,
    ...(wrongDay.length === 0 && visitedOn < from
      ? [unmet('unit.visits-in-order', `${since} on ${dayText(from)}: visit it after that.`, ['visitedOn'])]
      : []),
    ...textRefusals(['findings'], findings),
    ...(inOrder ? [unmet('unit.visits-in-order', inOrder, ['kind'])] : []),
  ]
}

/** The first day on which such a visit can have found what it is recorded for. */
function visitsFrom(
  { readiness, pledgedOn, requirementStatedAt, notifiedAt }: UnitFacts,
  kind: UnitVisitKind,
): { readonly from: Date; readonly since: string } {
  if (kind === 'PRE_DEPLOYMENT' && notifiedAt) return { from: startOfDay(notifiedAt), since: 'The unit was notified' }
  if (kind === 'RDL_VERIFICATION' && requirementStatedAt) {
    return { from: startOfDay(requirementStatedAt), since: 'Its requirement was stated' }
  }
  // With a pledge that lapsed and was renewed it came back to level 1, to be found ready anew.
  const first = readiness.findLast(({ level }) => level === 'LEVEL_1')
  return { from: first?.attainedOn ?? pledgedOn, since: 'It came to level 1' }
}
