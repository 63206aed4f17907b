/** How long clocks run here, as the settings say (domain page §4: settable). */
import type { Allowances, ByUrgency } from '../domain/allowances.js'
import type { Environment } from './environment.js'

export function allowancesOf(environment: Environment): Allowances {
  return {
    request: {
      TRIAGE: byUrgency(environment.TRIAGE_DAYS),
      CONSULTATION: byUrgency(environment.CONSULTATION_DAYS),
      DECISION: byUrgency(environment.DECISION_DAYS),
      DEPLOYMENT: byUrgency(environment.DEPLOYMENT_DAYS),
    },
    teamDays: environment.TEAM_DEPLOYMENT_DAYS,
  }
}

function byUrgency([IMMEDIATE, HIGH, ROUTINE]: Environment['TRIAGE_DAYS']): ByUrgency {
  return { IMMEDIATE, HIGH, ROUTINE }
}
