/** What a visit found, and what is done about it. */
import { dayText, startOfDay } from '../../day.js'
import type { Maybe } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid, unmet } from '../../refusing.js'
import { entityOf } from '../../actor.js'
import { dayRefusals, noteRefusals, textRefusals } from '../../value.js'
import type { ExpertTeamFacts, ExpertTeamWorld, FindingFacts, FollowUpFacts, VisitFacts } from '../facts.js'
import { isBelow } from '../states.js'
import { followUpOf, sightOf, type StepRule, visitOf, withVisit } from './step.js'
import { handleRefusals } from './visit.js'

/** Raises no version of the visit: who may not see the finding is not to learn that there is one. */
export const recordExpertTeamFinding: StepRule<'recordExpertTeamFinding'> = ({ facts, input, actor, now, world }) => {
  const visit = visitOf(facts)
  const sensitivity = input.sensitivity ?? visit.sensitivity
  const named = input.namedOfficers ?? []
  const finding: FindingFacts = {
    ...sightOf(visit),
    sensitivity,
    // Who records it goes on seeing it.
    namedHandles: [...new Set([...visit.namedHandles, ...named, actor.handle])],
    id: '',
    ordinal: visit.findings.length + 1,
    theme: input.theme,
    summary: input.summary,
    madeByEntityCode: entityOf(actor) ?? '',
    recordedAt: now,
  }
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...textRefusals(['summary'], input.summary),
      ...handleRefusals(named, world),
      ...(visit.themes.includes(input.theme)
        ? []
        : [invalid(['theme'], `The visit is about ${visit.themes.join(', ')}.`)]),
      ...(isBelow(sensitivity, visit.sensitivity)
        ? [
            unmet('visit.findings-sensitive', `The visit is ${visit.sensitivity}: so is its finding, or more.`, [
              'sensitivity',
            ]),
          ]
        : []),
    ],
    next: withVisit(facts, { findings: [...visit.findings, finding] }),
    type: 'EXPERT_TEAM_FINDING_RECORDED',
    note: input.note,
    part: finding,
  }
}

export const addExpertTeamFollowUp: StepRule<'addExpertTeamFollowUp'> = ({ facts, input, now, world }) => {
  const visit = visitOf(facts)
  const finding = findingOf(visit, input.findingId, world)
  const requestId = input.requestId ?? null
  const wrongDay = dayRefusals(['dueOn'], input.dueOn)
  const followUp: FollowUpFacts = {
    ...sightOf(finding ?? visit),
    id: '',
    findingId: finding?.id ?? null,
    ordinal: visit.followUps.length + 1,
    version: 1,
    state: requestId === null ? 'TO_BE_FILED' : 'LINKED',
    action: input.action,
    dueOn: input.dueOn,
    requestId,
    outcome: null,
    createdAt: now,
    closedAt: null,
    announcedAt: null,
  }
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...textRefusals(['action'], input.action),
      ...wrongDay,
      ...(wrongDay.length === 0 && input.dueOn < startOfDay(now)
        ? [invalid(['dueOn'], `${dayText(input.dueOn)} has passed.`)]
        : []),
      ...(input.findingId && !finding ? [invalid(['findingId'], 'No finding of this visit has this id.')] : []),
      ...(requestId === null ? [] : requestRefusals(visit, world)),
    ],
    next: withVisit({ ...facts, followUp }, { followUps: [...visit.followUps, followUp] }),
    type: 'EXPERT_TEAM_FOLLOW_UP_ADDED',
    note: input.note,
    part: followUp,
  }
}

/** Again, where another request is to serve it. */
export const linkExpertTeamFollowUp: StepRule<'linkExpertTeamFollowUp'> = ({ facts, input, world }) => ({
  refusals: [...noteRefusals(input.note), ...requestRefusals(visitOf(facts), world)],
  ...changed(facts, { state: 'LINKED', requestId: input.requestId }),
  type: 'EXPERT_TEAM_FOLLOW_UP_LINKED',
  note: input.note,
})

export const closeExpertTeamFollowUp: StepRule<'closeExpertTeamFollowUp'> = ({ facts, input, now }) => ({
  refusals: [...noteRefusals(input.note), ...textRefusals(['outcome'], input.outcome)],
  ...changed(facts, { state: input.done ? 'DONE' : 'DROPPED', outcome: input.outcome, closedAt: now }),
  type: input.done ? 'EXPERT_TEAM_FOLLOW_UP_DONE' : 'EXPERT_TEAM_FOLLOW_UP_DROPPED',
  note: input.note,
})

function changed(
  facts: ExpertTeamFacts,
  patch: Partial<FollowUpFacts>,
): { next: ExpertTeamFacts; part: FollowUpFacts } {
  const visit = visitOf(facts)
  const followUp = { ...followUpOf(facts), ...patch, version: followUpOf(facts).version + 1 }
  const followUps = visit.followUps.map((one) => (one.id === followUp.id ? followUp : one))
  return { next: withVisit({ ...facts, followUp }, { followUps }), part: followUp }
}

function findingOf(visit: VisitFacts, id: Maybe<string>, { findingSeen }: ExpertTeamWorld): FindingFacts | null {
  return (id && findingSeen(id) && visit.findings.find((finding) => finding.id === id)) || null
}

/** What the actor does not see is unknown, to the letter. */
function requestRefusals({ countryCode }: VisitFacts, { request }: ExpertTeamWorld): Refusal[] {
  if (!request) return [invalid(['requestId'], 'No advisory request with this id exists for you.')]
  return request.countryCode === countryCode
    ? []
    : [invalid(['requestId'], `The request is of another country than the visit, ${countryCode}.`)]
}
