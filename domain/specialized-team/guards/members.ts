/** Guard 7 for a team whose members are named: each of them, and together. */
import type { Period } from '../../day.js'
import { personRefusals } from '../../deployment/conditions.js'
import type { ExpertFacts } from '../../deployment/facts.js'
import type { Refusal } from '../../refusal.js'
import { unmet } from '../../refusing.js'
import type { OfficerFacts, PledgeFacts, TeamRequestFacts } from '../facts.js'

/** *Design*: nobody is named, and the certification of the team counts alone; or everybody is, and each counts too. */
export function memberRefusals(
  pledge: PledgeFacts,
  { skillCodes }: TeamRequestFacts,
  officers: readonly OfficerFacts[],
  period: Period,
): Refusal[] {
  if (pledge.memberIds.length === 0) return []
  return [
    ...wholeRefusals(pledge, officers),
    ...officers.flatMap((officer) => officerRefusals(officer, skillCodes, period)),
  ]
}

/** All are named, with as many women as were pledged. */
export function wholeRefusals({ size, women }: PledgeFacts, officers: readonly OfficerFacts[]): Refusal[] {
  const named = officers.length
  const female = officers.filter((officer) => officer.female).length
  return [
    ...(named === size
      ? []
      : [unmet('team.members-whole', `${named} of ${size} members are named: the Member State names all, or none.`)]),
    ...(named === size && female < women
      ? [unmet('team.women-as-pledged', `${female} of the members named are women; ${women} were pledged.`)]
      : []),
  ]
}

function officerRefusals({ expert }: OfficerFacts, skillCodes: readonly string[], period: Period): Refusal[] {
  return [...skillRefusals(expert, skillCodes), ...personRefusals(expert, { period, skillCode: null })]
}

/** One of the skills that the team is asked for. */
export function skillRefusals(
  { reference, skills }: ExpertFacts,
  skillCodes: readonly string[],
  path: readonly string[] = [],
): Refusal[] {
  if (skills.some(({ skillCode }) => skillCodes.includes(skillCode))) return []
  return [unmet('deployment.skilled', `${reference}: none of ${skillCodes.join(', ')} is among the skills.`, path)]
}
