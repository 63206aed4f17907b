/** Gaps, team requests and pledges as texts by field, for the log. Who sees the thing sees them all. */
import { certificationTexts } from '../certification.js'
import { countsText, dayOrNull, listText, momentOrNull, textOf, type Texts } from '../changes.js'
import type { GapFacts, PledgeFacts, TeamDeploymentFacts, TeamRequestFacts } from './facts.js'

export function gapTexts(facts: GapFacts): Texts {
  return {
    missionCode: facts.missionCode,
    specialityCode: facts.specialityCode,
    summary: facts.summary,
    evidence: listText(facts.evidence),
    identifiedOn: dayOrNull(facts.identifiedOn),
    reportedAt: momentOrNull(facts.reportedAt),
    closedAt: momentOrNull(facts.closedAt),
  }
}

/** Nothing of pledges, not even how many: a delegate reads this. */
export function teamRequestTexts(facts: TeamRequestFacts, deployments: readonly TeamDeploymentFacts[]): Texts {
  return {
    status: facts.status,
    missionCode: facts.missionCode,
    specialityCode: facts.specialityCode,
    size: textOf(facts.size),
    skillCodes: listText(facts.skillCodes),
    languages: listText(facts.languages),
    requiredBy: dayOrNull(facts.requiredBy),
    sensitivity: facts.sensitivity,
    phase: facts.phase,
    publishedAt: momentOrNull(facts.publishedAt),
    clockStartedAt: momentOrNull(facts.clockStartedAt),
    clockDueAt: momentOrNull(facts.clockDueAt),
    clockStoppedAt: momentOrNull(facts.clockStoppedAt),
    deployments: countsText(deployments.map(({ status }) => status)),
  }
}

/**
 * `own`: as the Police Division and its own Member State may know it. Otherwise as all who see a chosen pledge may: §5,
 * certification data are for those two alone.
 */
export function pledgeTexts(facts: PledgeFacts, own: boolean): Texts {
  return {
    status: facts.status,
    memberStateCode: facts.memberStateCode,
    size: textOf(facts.size),
    women: textOf(facts.women),
    readyOn: dayOrNull(facts.readyOn),
    members: facts.memberIds.length === 0 ? null : String(facts.memberIds.length),
    ...(own ? { ...certificationTexts(facts), assessment: facts.assessment } : {}),
  }
}
