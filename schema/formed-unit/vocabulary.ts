/** Enumerations of pledged formed units. */
import { READINESS_LEVELS, UNIT_STATES } from '../../domain/formed-unit/states.js'
import type {
  FormedUnitStatus as StatusValue,
  FormedUnitType as TypeValue,
  PledgingSummit as SummitValue,
  ReadinessLevel as LevelValue,
  UnitVisitKind as VisitKindValue,
  UnitVisitOutcome as VisitOutcomeValue,
} from '../../prisma/generated/client/enums.js'
import { enumeration } from '../enum.js'

export const FormedUnitType = enumeration<TypeValue>('FormedUnitType', 'What sort of formed unit it is.', {
  FORMED_POLICE_UNIT: 'Formed police unit.',
  GUARD_UNIT: 'Guard unit.',
  SWAT: 'Special weapons and tactics unit.',
})

export const FormedUnitStatus = enumeration<StatusValue>(
  'FormedUnitStatus',
  'Where a pledged unit stands.',
  UNIT_STATES,
)

export const ReadinessLevel = enumeration<LevelValue>(
  'ReadinessLevel',
  'How ready a unit is, by the levels of the readiness system (¶45).',
  READINESS_LEVELS,
)

export const PledgingSummit = enumeration<SummitValue>('PledgingSummit', 'Where pledges were made (¶45).', {
  NEW_YORK_2015: "Leaders' summit on peacekeeping, New York, 2015.",
  CHIEFS_OF_POLICE_2016: 'United Nations Chiefs of Police Summit, 2016.',
  VANCOUVER_2017: 'Peacekeeping defence ministerial, Vancouver, 2017.',
  CHIEFS_OF_POLICE_2018: 'United Nations Chiefs of Police Summit, 2018.',
})

export const UnitVisitKind = enumeration<VisitKindValue>('UnitVisitKind', 'What a unit is visited for (¶45).', {
  ASSESSMENT_AND_ADVISORY: 'Assessment and advice; finds a unit ready for level 2.',
  RDL_VERIFICATION: 'Verification of the rapid deployment level.',
  PRE_DEPLOYMENT: 'Last visit before it deploys.',
})

export const UnitVisitOutcome = enumeration<VisitOutcomeValue>('UnitVisitOutcome', 'What a visit to a unit found.', {
  READY: 'Ready for what it was visited for.',
  NOT_READY: 'Not ready; what rested on it is lost.',
})
