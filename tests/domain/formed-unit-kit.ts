/** A pledged unit in each state, as its rules see it. */
import type { CertificationInput } from '../../domain/certification.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { TourFacts } from '../../domain/deployment/tours.js'
import { decideOnUnit } from '../../domain/formed-unit/decide.js'
import type {
  ReadinessFacts,
  ShortfallFacts,
  UnitFacts,
  UnitWorld,
  VisitFacts,
} from '../../domain/formed-unit/facts.js'
import type { UnitAction, UnitInputs } from '../../domain/formed-unit/input.js'
import type { FormedUnitStatus } from '../../prisma/generated/client/enums.js'
import { actor, at, day, deployment, NOW, PEOPLE } from './kit.js'

export const UNIT_PEOPLE = {
  ...PEOPLE,
  otherDelegate: actor('MEMBER_STATE_DELEGATE', { memberStateCode: 'XBB' }),
}
export const UNIT_PERSONS = Object.keys(UNIT_PEOPLE) as (keyof typeof UNIT_PEOPLE)[]

export const unitWorld: UnitWorld = {
  missionKnown: (code) => code === 'MINUSMA',
  countryOf: (code) => (code === 'MINUSMA' ? 'MLI' : null),
  noticeDays: 60,
}

const at1 = at('2026-01-10T09:00:00Z')

export const readiness = (level: ReadinessFacts['level'], ordinal: number): ReadinessFacts => ({
  ...{
    id: `readiness-${ordinal}`,
    ordinal,
    level,
    attainedOn: day('2026-01-10'),
    evidence: 'On record.',
    recordedAt: at1,
  },
})

export const visit = (overrides: Partial<VisitFacts> = {}): VisitFacts => ({
  ...{ id: 'visit-1', ordinal: 1, kind: 'PRE_DEPLOYMENT', visitedOn: day('2026-11-20'), outcome: 'READY' },
  ...{ findings: 'Fit.', recordedAt: at('2026-11-21T09:00:00Z') },
  ...overrides,
})

export const shortfall = (overrides: Partial<ShortfallFacts> = {}): ShortfallFacts => ({
  ...{ id: 'shortfall-1', ordinal: 1, item: 'Radios', detail: 'Ten are missing.', missing: 10, critical: true },
  ...{ recordedAt: at1, resolvedAt: null, resolution: null },
  ...overrides,
})

export const unitTour = (overrides: Partial<TourFacts> = {}): TourFacts => ({
  ...{ id: 'tour', reference: 'DP-2026-0009', status: 'PLANNED', startOn: day('2027-01-01'), endOn: day('2027-06-30') },
  ...{ startedOn: null, endedOn: null },
  ...overrides,
})

export const CERTIFICATION: CertificationInput = {
  ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
  ...{ signedBy: 'Ministry of the Interior', signedOn: day('2026-10-01'), validUntil: day('2029-01-31') },
}
export const CERTIFIED = {
  ...{ noConvictions: true, noPendingCases: true, noMisconduct: true, training: true },
  ...{ certifiedBy: 'Ministry of the Interior', certifiedOn: day('2026-09-01'), certifiedUntil: day('2028-12-31') },
}

/** Matched, verified, certified, and visited as far as its state has it: nothing stands against the next step. */
export function unit(status: FormedUnitStatus, overrides: Partial<UnitFacts> = {}): UnitFacts {
  const notified = status === 'NOTIFIED' || status === 'DEPLOYED'
  return {
    id: 'unit',
    reference: 'FU-XAA-1',
    origin: 'LIVE',
    status,
    version: 4,
    memberStateCode: 'XAA',
    type: 'FORMED_POLICE_UNIT',
    level: 3,
    strength: 140,
    women: 28,
    pledgedAtSummit: 'VANCOUVER_2017',
    pledgedOn: day('2017-11-15'),
    renewedOn: day('2025-12-01'),
    rdlVerifiedOn: day('2026-06-01'),
    lapsesOn: day('2027-12-01'),
    lapseRemindedAt: null,
    missionCode: status === 'DEPLOYED' ? 'MINUSMA' : null,
    requirement: 'Public order in the capital.',
    requirementMissionCode: 'MINUSMA',
    requirementNeededOn: day('2027-02-01'),
    requirementStatedAt: at1,
    notifiedAt: notified ? at('2026-11-01T09:00:00Z') : null,
    clockDueAt: notified ? at('2026-12-31T09:00:00Z') : null,
    clockStoppedAt: null,
    ...CERTIFIED,
    clockRemindedAt: null,
    clockAnnouncedAt: null,
    readiness: [readiness('LEVEL_1', 1), readiness('LEVEL_2', 2), readiness('LEVEL_3', 3), readiness('RDL', 4)],
    visits: notified ? [visit()] : [],
    shortfalls: [shortfall({ critical: false })],
    deployments: status === 'DEPLOYED' ? [unitTour()] : [],
    ...overrides,
  }
}

export function unitDeployment(overrides: Partial<DeploymentFacts> = {}): DeploymentFacts {
  return deployment({
    ...{ id: 'tour', kind: 'FORMED_UNIT', missionCode: 'MINUSMA', countryCode: 'MLI', formedUnitId: 'unit' },
    ...{ requestId: null, profileId: null, members: [], strength: 140, women: 35 },
    ...overrides,
  })
}

const STEP = { id: 'unit', idempotencyKey: 'key', expectedVersion: 4 }

export const UNIT_INPUTS: UnitInputs = {
  pledgeFormedUnit: {
    ...{ idempotencyKey: 'key', type: 'SWAT', strength: 60, women: 12 },
    ...{ pledgedOn: day('2026-11-20'), evidence: 'Note verbale 12/2026.' },
  },
  renewFormedUnitPledge: { ...STEP, evidence: 'Note verbale 13/2026.' },
  certifyFormedUnit: { ...STEP, certification: CERTIFICATION },
  withdrawFormedUnitPledge: { ...STEP, reasons: 'Needed at home.' },
  recordUnitVisit: {
    ...{ ...STEP, kind: 'ASSESSMENT_AND_ADVISORY', visitedOn: day('2026-11-20'), outcome: 'READY', findings: 'Fit.' },
  },
  stateUnitRequirement: { ...STEP, mission: 'MINUSMA', requirement: 'Escorts.', neededOn: day('2027-03-01') },
  recordEquipmentShortfall: { ...STEP, item: 'Generators', detail: 'Both are unfit.', missing: 2 },
  resolveEquipmentShortfall: { ...STEP, shortfallId: 'shortfall-1', resolution: 'Delivered.' },
  notifyFormedUnit: STEP,
  releaseFormedUnit: { ...STEP, reasons: 'The mission needs it no more.' },
  deployFormedUnit: {
    ...{ idempotencyKey: 'key', formedUnitId: 'unit', startOn: day('2027-07-01'), endOn: day('2027-12-31') },
  },
}

export const UNIT_ACTIONS_TRIED = Object.keys(UNIT_INPUTS) as UnitAction[]

export function tryUnit<A extends UnitAction>(
  action: A,
  on: UnitFacts | null,
  more: Partial<UnitInputs[A]> = {},
  by: keyof typeof UNIT_PEOPLE = DOERS[action],
) {
  const input = { ...UNIT_INPUTS[action], ...more } as UnitInputs[A]
  return decideOnUnit(action, on, input, UNIT_PEOPLE[by], NOW, unitWorld)
}

/** Who does it by right: written down here, not asked of the table of actions. */
export const DOERS: Readonly<Record<UnitAction, 'pd' | 'delegate'>> = {
  pledgeFormedUnit: 'delegate',
  renewFormedUnitPledge: 'delegate',
  certifyFormedUnit: 'delegate',
  withdrawFormedUnitPledge: 'delegate',
  recordUnitVisit: 'pd',
  stateUnitRequirement: 'pd',
  recordEquipmentShortfall: 'pd',
  resolveEquipmentShortfall: 'pd',
  notifyFormedUnit: 'pd',
  releaseFormedUnit: 'pd',
  deployFormedUnit: 'pd',
}
