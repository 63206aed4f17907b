/** Who of a standing capacity can be sent on a day, and from when those who cannot. */
import { addDays, later, type Period } from '../day.js'
import { personRefusals } from '../deployment/conditions.js'
import type { ExpertFacts } from '../deployment/facts.js'
import type { StandingMemberFacts } from './facts.js'
import { servicePeriod } from './member.js'

/** In service, cleared, available and on no deployment or visit on that day. */
export function isDeployable(member: StandingMemberFacts, expert: ExpertFacts, day: Date): boolean {
  const { from, to } = servicePeriod(member)
  const period = { from: day, to: day }
  return from <= day && day <= to && personRefusals(expert, { period, skillCode: null }).length === 0
}

/** The first day, from `day` on, on which no deployment or visit holds the expert. Says nothing of which one does. */
export function freeFrom({ assignments, visits }: ExpertFacts, day: Date): Date {
  return [...assignments.map(({ startOn, endOn }): Period => ({ from: startOn, to: endOn })), ...visits]
    .sort((a, b) => a.from.getTime() - b.from.getTime())
    .reduce((free, { from, to }) => (from <= free && to >= free ? later(free, addDays(to, 1)) : free), day)
}
