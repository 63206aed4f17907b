/** Those who are to go: in the team over the whole visit, free, and together able to deal with its themes. */
import type { OrganizedCrimeTheme } from '../../../prisma/generated/client/enums.js'
import { firstGap, dayText, overlaps, type Period } from '../../day.js'
import type { Refusal } from '../../refusal.js'
import { conflict, invalid, unmet } from '../../refusing.js'
import type { ExpertTeamWorld, MemberFacts } from '../facts.js'

interface Party {
  readonly memberIds: readonly string[]
  readonly leadEntity: string
  readonly themes: readonly OrganizedCrimeTheme[]
  readonly period: Period
}

export function partyRefusals({ memberIds, leadEntity, themes, period }: Party, world: ExpertTeamWorld): Refusal[] {
  const members = memberIds.flatMap((id) => world.members.get(id) ?? [])
  const uncovered = themes.filter((theme) => !members.some((member) => member.themes.includes(theme)))
  return [
    ...(memberIds.length > 0 ? [] : [invalid(['members'], 'Name at least one member of the team.')]),
    ...memberIds.flatMap((id, index) => {
      const member = world.members.get(id)
      const path = ['members', String(index)]
      return member ? memberRefusals(member, period, path) : [invalid(path, 'No member of the team has this id.')]
    }),
    ...(members.some(({ entityCode }) => entityCode === leadEntity)
      ? []
      : [unmet('visit.lead-takes-part', `No member of ${leadEntity}, which is to lead, takes part.`, ['leadEntity'])]),
    ...uncovered.map((theme) => unmet('visit.themes-covered', `None of the members deals with ${theme}.`, ['members'])),
  ]
}

/** In the team over the period, and held by no other visit (`except`: the visit itself) and by no deployment. */
export function memberRefusals(
  member: MemberFacts,
  period: Period,
  path: readonly string[],
  except?: string,
): Refusal[] {
  const gap = firstGap(period, [{ from: member.joinedOn, to: member.leftOn ?? period.to }])
  const held = [
    ...member.visits
      .filter(({ visitId }) => visitId !== except)
      .map(({ startOn, endOn }) => ({ from: startOn, to: endOn })),
    ...member.deployments,
  ]
  // Which one is not told: it may be hidden from who asks.
  const message = `${member.reference} is on another visit, or on a deployment, in the period. The Global Focal Point desk knows on which.`
  return [
    ...(gap
      ? [unmet('visit.members-in-service', `${member.reference} is not in the team on ${dayText(gap)}.`, path)]
      : []),
    ...(held.some((one) => overlaps(period, one)) ? [conflict('visit.member-free', message, path)] : []),
  ]
}
