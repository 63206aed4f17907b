/** Enumerations of the expert team on serious and organized crime. */
import { FOLLOW_UP_STATES, THEMES, VISIT_STATES } from '../../domain/expert-team/states.js'
import type {
  ExpertTeamFollowUpState as StateValue,
  ExpertTeamVisitStatus as StatusValue,
  OrganizedCrimeTheme as ThemeValue,
} from '../../prisma/generated/client/enums.js'
import { enumeration } from '../enum.js'

export const OrganizedCrimeTheme = enumeration<ThemeValue>(
  'OrganizedCrimeTheme',
  'What a visit, a finding or a member of the expert team is about (¶9).',
  THEMES,
)

export const ExpertTeamVisitStatus = enumeration<StatusValue>(
  'ExpertTeamVisitStatus',
  'Where a visit of the expert team stands.',
  VISIT_STATES,
)

export const ExpertTeamFollowUpState = enumeration<StateValue>(
  'ExpertTeamFollowUpState',
  'Where a follow-up of a visit stands.',
  FOLLOW_UP_STATES,
)
