import { dayOrNull, listText, momentOrNull, type Texts } from '../changes.js'
import { dayText, periodText } from '../day.js'
import type { DeploymentFacts } from './facts.js'

/** A deployment as texts by field, for the log. Persons are counted, not named. */
export function deploymentTexts(facts: DeploymentFacts): Texts {
  return {
    status: facts.status,
    kind: facts.kind,
    startOn: dayOrNull(facts.startOn),
    endOn: dayOrNull(facts.endOn),
    startedOn: dayOrNull(facts.startedOn),
    endedOn: dayOrNull(facts.endedOn),
    // Free text on a person, which could never be erased from the log: only that it is there.
    report: facts.report === null ? null : 'on record',
    reportedAt: momentOrNull(facts.reportedAt),
    countryCode: facts.countryCode,
    missionCode: facts.missionCode,
    memberStateCode: facts.memberStateCode,
    // The women among them are told with the tour, to those who see its unit.
    strength: facts.strength === null ? null : String(facts.strength),
    rotationDays: listText(facts.rotationDays.map(dayText)),
    members: membersText(facts),
  }
}

/** `2 from 2026-12-01 to 2027-05-31`; null when nobody is held. */
function membersText({ members }: DeploymentFacts): string | null {
  const counts = new Map<string, number>()
  for (const { holds, startOn, endOn } of members) {
    if (!holds) continue
    const period = periodText({ from: startOn, to: endOn })
    counts.set(period, (counts.get(period) ?? 0) + 1)
  }
  const texts = [...counts].map(([period, count]) => `${count} from ${period}`)
  return texts.length === 0 ? null : texts.join('; ')
}
