/**
 * A pledged unit as texts by field, for the log. `own`: as the Police Division and its own Member State may know it, while
 * nobody else sees it. Otherwise as all who see it may: §5, certification data are for those two alone.
 */
import { certificationTexts } from '../certification.js'
import { countsText, dayOrNull, momentOrNull, textOf, type Texts } from '../changes.js'
import type { UnitFacts } from './facts.js'
import { readinessOf } from './states.js'

export function unitTexts(facts: UnitFacts, own: boolean): Texts {
  return {
    status: facts.status,
    memberStateCode: facts.memberStateCode,
    type: facts.type,
    readiness: readinessOf(facts),
    strength: textOf(facts.strength),
    women: textOf(facts.women),
    pledgedAtSummit: facts.pledgedAtSummit,
    pledgedOn: dayOrNull(facts.pledgedOn),
    renewedOn: dayOrNull(facts.renewedOn),
    rdlVerifiedOn: dayOrNull(facts.rdlVerifiedOn),
    lapsesOn: dayOrNull(facts.lapsesOn),
    missionCode: facts.missionCode,
    requirement: facts.requirement,
    requirementMissionCode: facts.requirementMissionCode,
    requirementNeededOn: dayOrNull(facts.requirementNeededOn),
    notifiedAt: momentOrNull(facts.notifiedAt),
    clockDueAt: momentOrNull(facts.clockDueAt),
    clockStoppedAt: momentOrNull(facts.clockStoppedAt),
    visits: countsText(facts.visits.map(({ kind, outcome }) => `${kind} ${outcome}`)),
    shortfalls: countsText(facts.shortfalls.map(({ resolvedAt }) => (resolvedAt ? 'RESOLVED' : 'OPEN'))),
    deployments: countsText(facts.deployments.map(({ status }) => status)),
    ...(own ? certificationTexts(facts) : {}),
  }
}
