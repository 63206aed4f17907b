/**
 * Naming the officers of a team whose tour is planned or under way (*design*): until they are named the Member State's
 * certification stands for the team as a whole; from then on guard 7 stands for each of them.
 */
import { addDays, earlier, later, startOfDay } from '../day.js'
import { personRefusals } from '../deployment/conditions.js'
import type { DeploymentFacts, MemberFacts } from '../deployment/facts.js'
import { released, staysOn } from '../deployment/steps.js'
import { isStandingTour } from '../deployment/tours.js'
import type { Refusal } from '../refusal.js'
import { invalid, unmet } from '../refusing.js'
import type { OfficerFacts, PledgeFacts, TeamRequestFacts } from './facts.js'
import { skillRefusals, wholeRefusals } from './guards/members.js'

/** Officers of the pledged team who are not named. */
export function unnamedIn({ size, memberIds }: Pick<PledgeFacts, 'size' | 'memberIds'>): number {
  return Math.max(0, size - memberIds.length)
}

/** … and on a tour of it: those relieved in a rotation are not counted beside those who came for them. */
export function unnamedOn({ size }: Pick<PledgeFacts, 'size'>, { members, endOn, endedOn }: DeploymentFacts): number {
  const last = earlier(endOn, endedOn ?? endOn)
  return Math.max(0, size - members.filter((one) => staysOn(one, { endOn: last })).length)
}

/** The tours whose members a nomination changes: with days left to serve. */
export function toursReached(tours: readonly DeploymentFacts[], now: Date): DeploymentFacts[] {
  return tours.filter((tour) => isStandingTour(tour) && tour.endOn >= startOfDay(now))
}

/** The tour with those named on it: who comes serves from its start or from today, who is named no more leaves. */
export function namedOn(tour: DeploymentFacts, memberIds: readonly string[], now: Date): DeploymentFacts {
  const known = new Set(tour.members.map(({ expertId }) => expertId))
  const coming = memberIds.filter((id) => !known.has(id))
  return {
    ...tour,
    members: [
      ...tour.members.map((one) => {
        const stays = staysOn(one, tour)
        if (memberIds.includes(one.expertId)) return stays ? one : comesBack(one, tour, now)
        return stays ? leaves(one, tour, now) : one
      }),
      ...coming.map((expertId) => ({ expertId, startOn: firstDay(tour, now), endOn: tour.endOn, holds: true })),
    ],
  }
}

/** Guard 7 for those named, over what is left of each tour; nothing where no tour is reached. */
export function namingRefusals(
  pledge: PledgeFacts,
  { skillCodes }: TeamRequestFacts,
  officers: readonly OfficerFacts[],
  tours: readonly DeploymentFacts[],
  now: Date,
): Refusal[] {
  if (tours.length === 0) return []
  if (officers.length === 0) return tours.flatMap((tour) => emptiedRefusals(tour))
  return [
    ...wholeRefusals(pledge, officers),
    ...officers.flatMap(({ expert }, index) => {
      const path = ['experts', String(index)]
      return [
        ...skillRefusals(expert, skillCodes, path),
        ...tours.flatMap((tour) => {
          const one = tour.members.find(({ expertId }) => expertId === expert.id)
          if (one && isGone(one, tour, now)) {
            return [invalid(path, `${expert.reference} has been on ${tour.reference}, and has left it.`)]
          }
          const from = firstDay(tour, now)
          const period = { from: one && staysOn(one, tour) ? later(from, one.startOn) : from, to: tour.endOn }
          return personRefusals(expert, { period, skillCode: null, deploymentId: tour.id }, path)
        }),
      ]
    }),
  ]
}

function emptiedRefusals(tour: DeploymentFacts): Refusal[] {
  if (!tour.members.some((one) => staysOn(one, tour))) return []
  const message = `Officers are named on ${tour.reference}: name those who take their places with those who stay.`
  return [unmet('team.members-whole', message, ['experts'])]
}

function firstDay({ startOn, startedOn }: DeploymentFacts, now: Date): Date {
  return later(startedOn ?? startOn, startOfDay(now))
}

/** Has served, and not until yesterday: one person is on a tour for one period. */
function isGone(one: MemberFacts, tour: DeploymentFacts, now: Date): boolean {
  return one.holds && one.endOn < addDays(firstDay(tour, now), -1)
}

function comesBack(one: MemberFacts, tour: DeploymentFacts, now: Date): MemberFacts {
  if (isGone(one, tour, now)) return one
  return { ...one, startOn: one.holds ? one.startOn : firstDay(tour, now), endOn: tour.endOn, holds: true }
}

function leaves(one: MemberFacts, { status }: DeploymentFacts, now: Date): MemberFacts {
  return status === 'PLANNED' ? { ...one, holds: false } : released(one, addDays(startOfDay(now), -1))
}
