/** Members and visits as texts by field, for the log. Who sees the thing sees them all: findings are not among them. */
import { dayOrNull, listText, momentOrNull, type Texts } from '../changes.js'
import type { FollowUpFacts, MemberFacts, VisitFacts } from './facts.js'

/** Nothing of who it is. */
export function memberTexts({ entityCode, themes, joinedOn, leftOn }: MemberFacts): Texts {
  return { entityCode, themes: listText(themes), joinedOn: dayOrNull(joinedOn), leftOn: dayOrNull(leftOn) }
}

/** Neither findings nor follow-ups, not even how many: they may be of a higher sensitivity. */
export function visitTexts(facts: VisitFacts): Texts {
  return {
    status: facts.status,
    countryCode: facts.countryCode,
    missionCode: facts.missionCode,
    themes: listText(facts.themes),
    sgfAreas: listText(facts.sgfAreas),
    purpose: facts.purpose,
    sensitivity: facts.sensitivity,
    phase: facts.phase,
    leadEntityCode: facts.leadEntityCode,
    partyCodes: listText(facts.partyCodes),
    startOn: dayOrNull(facts.startOn),
    endOn: dayOrNull(facts.endOn),
    startedOn: dayOrNull(facts.startedOn),
    endedOn: dayOrNull(facts.endedOn),
    reportedAt: momentOrNull(facts.reportedAt),
    closedAt: momentOrNull(facts.closedAt),
    members: facts.members.length === 0 ? null : String(facts.members.length),
  }
}

/** Told only to those who see the follow-up. The advisory request itself may be hidden from some of them. */
export function followUpTexts({ state, action, dueOn, outcome }: FollowUpFacts): Texts {
  return {
    'followUp.state': state,
    'followUp.action': action,
    'followUp.dueOn': dayOrNull(dueOn),
    'followUp.outcome': outcome,
  }
}
