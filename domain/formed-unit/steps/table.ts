import type { UnitAction } from '../input.js'
import { certifyFormedUnit } from './certification.js'
import { deployFormedUnit, notifyFormedUnit, releaseFormedUnit } from './deployment.js'
import { pledgeFormedUnit, renewFormedUnitPledge, withdrawFormedUnitPledge } from './pledge.js'
import {
  recordEquipmentShortfall,
  recordUnitVisit,
  resolveEquipmentShortfall,
  stateUnitRequirement,
} from './readiness.js'
import type { StepRule } from './step.js'

/** What each action does to the unit; who may and from where is in the table of actions. */
export const UNIT_STEPS: { readonly [A in UnitAction]: StepRule<A> } = {
  pledgeFormedUnit,
  renewFormedUnitPledge,
  certifyFormedUnit,
  withdrawFormedUnitPledge,
  recordUnitVisit,
  stateUnitRequirement,
  recordEquipmentShortfall,
  resolveEquipmentShortfall,
  notifyFormedUnit,
  releaseFormedUnit,
  deployFormedUnit,
}
