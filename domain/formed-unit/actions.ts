/** The table of what may be done with a pledged unit: by whom, from which states to which (*design*, on ¶30–31, ¶45). */
import type { FormedUnitStatus, Role } from '../../prisma/generated/client/enums.js'
import type { Guard } from '../guard.js'
import type { Passage } from '../passage.js'
import { assessed, DEPLOYMENT_GUARDS, inForce, matched, type UnitCircumstances } from './guards.js'
import type { UnitAction } from './input.js'

export interface UnitRow {
  readonly does: string
  readonly roles: readonly Role[]
  /** Whether it takes the delegate of the State that pledged. */
  readonly ownState?: true
  /** Empty: it makes a new one. */
  readonly passages: readonly Passage<FormedUnitStatus, FormedUnitStatus | 'SAME'>[]
  /** Rules that stand whatever the input says; those on the input are with the step. */
  readonly guards: readonly Guard<UnitCircumstances>[]
}

const PD = ['POLICE_DIVISION_DESK'] as const
const DELEGATE = ['MEMBER_STATE_DELEGATE'] as const

export const UNIT_ACTIONS: Readonly<Record<UnitAction, UnitRow>> = {
  pledgeFormedUnit: { does: 'pledge a unit', roles: DELEGATE, passages: [], guards: [] },
  renewFormedUnitPledge: {
    does: 'renew the pledge',
    roles: DELEGATE,
    ownState: true,
    passages: [
      { from: ['PLEDGED', 'NOTIFIED', 'DEPLOYED'], to: 'SAME' },
      { from: ['LAPSED'], to: 'PLEDGED' },
    ],
    guards: [],
  },
  certifyFormedUnit: {
    does: 'certify the officers of the unit',
    roles: DELEGATE,
    ownState: true,
    passages: [{ from: ['PLEDGED', 'NOTIFIED', 'DEPLOYED'], to: 'SAME' }],
    guards: [],
  },
  withdrawFormedUnitPledge: {
    does: 'withdraw the pledge',
    roles: DELEGATE,
    ownState: true,
    passages: [{ from: ['PLEDGED', 'NOTIFIED', 'LAPSED'], to: 'WITHDRAWN' }],
    guards: [],
  },
  recordUnitVisit: {
    does: 'record a visit',
    roles: PD,
    passages: [{ from: ['PLEDGED', 'NOTIFIED'], to: 'SAME' }],
    guards: [],
  },
  stateUnitRequirement: {
    does: 'state the unit requirement',
    roles: PD,
    passages: [{ from: ['PLEDGED'], to: 'SAME' }],
    guards: [assessed],
  },
  recordEquipmentShortfall: {
    does: 'record a shortfall of equipment',
    roles: PD,
    passages: [{ from: ['PLEDGED', 'NOTIFIED', 'DEPLOYED'], to: 'SAME' }],
    guards: [],
  },
  resolveEquipmentShortfall: {
    does: 'resolve a shortfall of equipment',
    roles: PD,
    passages: [{ from: ['PLEDGED', 'NOTIFIED', 'DEPLOYED'], to: 'SAME' }],
    guards: [],
  },
  notifyFormedUnit: {
    does: 'notify the Member State',
    roles: PD,
    passages: [{ from: ['PLEDGED'], to: 'NOTIFIED' }],
    // What else it lacks, it has the days of notice to bring: the clock shows it.
    guards: [inForce, matched],
  },
  releaseFormedUnit: {
    does: 'release the unit from its notification',
    roles: PD,
    passages: [{ from: ['NOTIFIED'], to: 'PLEDGED' }],
    guards: [],
  },
  deployFormedUnit: {
    does: 'deploy the unit',
    roles: PD,
    // From DEPLOYED the next tour, which relieves the one before.
    passages: [{ from: ['NOTIFIED', 'DEPLOYED'], to: 'DEPLOYED' }],
    guards: DEPLOYMENT_GUARDS,
  },
}
