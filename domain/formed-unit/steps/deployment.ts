/** Notifying the Member State, and deploying its unit: a deployment of kind FORMED_UNIT is planned (¶39, ¶45). */
import { clockFor } from '../../clock.js'
import type { DeploymentFacts } from '../../deployment/facts.js'
import { periodRefusals } from '../../deployment/period.js'
import { givenStrength } from '../../deployment/strength.js'
import { clashingTours, tourRefusals } from '../../deployment/tours.js'
import { why } from '../../input.js'
import { noteRefusals, textRefusals } from '../../value.js'
import { tourCertificationRefusals } from '../certification.js'
import { asTour } from '../tour.js'
import { UNNOTIFIED } from './pledge.js'
import { type StepRule, unitOf } from './step.js'

export const notifyFormedUnit: StepRule<'notifyFormedUnit'> = (situation) => {
  const { input, now, world, to } = situation
  return {
    refusals: [],
    next: { ...unitOf(situation), status: to, notifiedAt: now, ...clockFor(now, world.noticeDays) },
    event: 'NOTIFIED',
    note: input.note,
  }
}

/** It stays matched and verified; should it be needed after all, it is notified again. */
export const releaseFormedUnit: StepRule<'releaseFormedUnit'> = (situation) => {
  const { input, to } = situation
  return {
    refusals: textRefusals(['reasons'], input.reasons),
    next: { ...unitOf(situation), status: to, ...UNNOTIFIED },
    event: 'RELEASED',
    note: why(input.reasons, input.note),
  }
}

export const deployFormedUnit: StepRule<'deployFormedUnit'> = (situation) => {
  const { input, now, world, to } = situation
  const unit = unitOf(situation)
  const { startOn, endOn, note } = input
  const missionCode = unit.requirementMissionCode
  const counted = givenStrength('FORMED_UNIT', input)
  const deployment: DeploymentFacts = {
    id: '',
    reference: '',
    origin: 'LIVE',
    kind: 'FORMED_UNIT',
    status: 'PLANNED',
    version: 1,
    startOn,
    endOn,
    startedOn: null,
    endedOn: null,
    report: null,
    reportedAt: null,
    countryCode: missionCode && world.countryOf(missionCode),
    missionCode,
    memberStateCode: unit.memberStateCode,
    requestId: null,
    profileId: null,
    teamRequestId: null,
    pledgeId: null,
    formedUnitId: unit.id,
    strength: unit.strength,
    women: unit.women,
    ...counted.patch,
    predecessorId: null,
    rotationDays: [],
    members: [],
  }
  const wrongPeriod = periodRefusals(startOn, endOn)
  return {
    refusals: [
      ...noteRefusals(note),
      ...counted.refusals,
      ...wrongPeriod,
      ...(wrongPeriod.length === 0
        ? [
            ...tourRefusals(clashingTours(unit.deployments, { from: startOn, to: endOn }), 'unit.deployed-once', [
              'startOn',
            ]),
            ...tourCertificationRefusals(unit, { from: startOn, to: endOn }, now, ['endOn']),
          ]
        : []),
    ],
    next: { ...unit, status: to, missionCode, deployments: [...unit.deployments, asTour(deployment)] },
    event: unit.status === 'DEPLOYED' ? 'ROTATION_PLANNED' : 'DEPLOYED',
    note,
    deployment,
  }
}
