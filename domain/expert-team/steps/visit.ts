/** Steps of a visit, from the host State's request to its end. */
import { addDays, dayText, startOfDay, type Period } from '../../day.js'
import type { EventType } from '../../event-type.js'
import { why } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { dayRefusals, listRefusals, noteRefusals, pastDayRefusals, repeatRefusals, textRefusals } from '../../value.js'
import type { ExpertTeamWorld, VisitFacts } from '../facts.js'
import { memberRefusals, partyRefusals } from '../guards/members.js'
import { themeRefusals } from './member.js'
import { type Situation, type StepOutcome, type StepRule, visitOf, withVisit } from './step.js'

const REFERENCE_LIMIT = 500

export const requestExpertTeamVisit: StepRule<'requestExpertTeamVisit'> = ({ facts, input, actor, now, world }) => {
  const sgfAreas = input.sgfAreas ?? ['OPERATIONS']
  const namedHandles = input.namedOfficers ?? []
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...(world.countryKnown(input.country)
        ? []
        : [
            invalid(['country'], `${input.country} is no country of the hub. Use ISO 3166-1 alpha-3, for example BFA.`),
          ]),
      ...themeRefusals(input.themes),
      ...(sgfAreas.length > 0 ? [] : [invalid(['sgfAreas'], 'Name at least one area, or leave the field out.')]),
      ...repeatRefusals(['sgfAreas'], sgfAreas),
      ...textRefusals(['purpose'], input.purpose),
      ...textRefusals(['hostRequest', 'reference'], input.hostRequest.reference, REFERENCE_LIMIT),
      ...pastDayRefusals(['hostRequest', 'givenOn'], input.hostRequest.givenOn, now),
      ...periodRefusals({ from: input.startOn, to: input.endOn }, now),
      ...handleRefusals(namedHandles, world),
    ],
    next: {
      ...facts,
      visit: {
        id: '',
        reference: '',
        origin: 'LIVE',
        status: 'REQUESTED',
        version: 0,
        countryCode: input.country,
        missionCode: actor.role === 'MISSION_POLICE' ? actor.missionCode : null,
        themes: input.themes,
        sgfAreas,
        purpose: input.purpose,
        hostRequestReference: input.hostRequest.reference,
        hostRequestedOn: input.hostRequest.givenOn,
        startOn: input.startOn,
        endOn: input.endOn,
        startedOn: null,
        endedOn: null,
        report: null,
        sensitivity: input.sensitivity ?? 'UNCLASSIFIED',
        phase: 'FILED',
        leadEntityCode: null,
        partyCodes: [],
        namedHandles: [...new Set(namedHandles)],
        openedHandles: [],
        requestedAt: now,
        reportedAt: null,
        closedAt: null,
        members: [],
        findings: [],
        followUps: [],
      },
    },
    type: 'EXPERT_TEAM_VISIT_REQUESTED',
    note: input.note,
  }
}

/** Who leads and who takes part see it from now on as its parties. */
export const acceptExpertTeamVisit: StepRule<'acceptExpertTeamVisit'> = ({ facts, input, now, world }) => {
  const visit = visitOf(facts)
  const period = { from: input.startOn ?? visit.startOn, to: input.endOn ?? visit.endOn }
  const wrongPeriod = periodRefusals(period, now)
  const { members, leadEntity } = input
  const entities = members.flatMap((id) => world.members.get(id)?.entityCode ?? [])
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...wrongPeriod,
      ...listRefusals(['members'], members, () => []),
      ...repeatRefusals(['members'], members),
      ...(wrongPeriod.length === 0
        ? partyRefusals({ memberIds: members, leadEntity, themes: visit.themes, period }, world)
        : []),
    ],
    next: withVisit(facts, {
      status: 'ACCEPTED',
      phase: 'APPROVED',
      leadEntityCode: leadEntity,
      partyCodes: [...new Set([leadEntity, ...entities])].sort(),
      startOn: period.from,
      endOn: period.to,
      members: [...members]
        .sort()
        .map((memberId) => ({ memberId, startOn: period.from, endOn: period.to, holds: true })),
    }),
    type: 'EXPERT_TEAM_VISIT_ACCEPTED',
    note: input.note,
  }
}

export const declineExpertTeamVisit: StepRule<'declineExpertTeamVisit'> = (situation) =>
  givenUp(situation, 'EXPERT_TEAM_VISIT_DECLINED')

export const cancelExpertTeamVisit: StepRule<'cancelExpertTeamVisit'> = (situation) =>
  givenUp(situation, 'EXPERT_TEAM_VISIT_CANCELLED')

/** The period of the members is free again. */
function givenUp(
  { facts, input, to }: Situation<'declineExpertTeamVisit' | 'cancelExpertTeamVisit'>,
  type: EventType,
): StepOutcome {
  const visit = visitOf(facts)
  return {
    refusals: [...textRefusals(['reasons'], input.reasons), ...noteRefusals(input.note)],
    next: withVisit(facts, {
      status: to ?? visit.status,
      members: visit.members.map((member) => ({ ...member, holds: false })),
    }),
    type,
    note: why(input.reasons, input.note),
  }
}

export const startExpertTeamVisit: StepRule<'startExpertTeamVisit'> = ({ facts, input, now }) => {
  const visit = visitOf(facts)
  const { startedOn } = input
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...pastDayRefusals(['startedOn'], startedOn, now),
      ...(startedOn < visit.startOn || startedOn > visit.endOn
        ? [invalid(['startedOn'], `The visit is agreed from ${dayText(visit.startOn)} to ${dayText(visit.endOn)}.`)]
        : []),
    ],
    next: withVisit(facts, { status: 'UNDER_WAY', startedOn }),
    type: 'EXPERT_TEAM_VISIT_STARTED',
    note: input.note,
  }
}

/** A later last day; the members are free over the days that it adds. */
export const extendExpertTeamVisit: StepRule<'extendExpertTeamVisit'> = ({ facts, input, now, world }) => {
  const visit = visitOf(facts)
  const { endOn } = input
  const wrongDay = dayRefusals(['endOn'], endOn)
  const later = wrongDay.length === 0 && endOn > visit.endOn
  const past = later && endOn < startOfDay(now)
  const added = { from: addDays(visit.endOn, 1), to: endOn }
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...textRefusals(['reasons'], input.reasons),
      ...wrongDay,
      ...(wrongDay.length === 0 && !later
        ? [
            invalid(
              ['endOn'],
              `It is agreed until ${dayText(visit.endOn)} already. Give a later day; an earlier end is told with the report.`,
            ),
          ]
        : []),
      ...(past ? [invalid(['endOn'], `${dayText(endOn)} has passed.`)] : []),
      ...(later
        ? visit.members.flatMap(({ memberId }) => {
            const member = world.members.get(memberId)
            if (!member) throw new Error(`The facts of member ${memberId} were not given`)
            return memberRefusals(member, added, ['endOn'], visit.id)
          })
        : []),
    ],
    next: withVisit(facts, { endOn, members: visit.members.map((member) => ({ ...member, endOn })) }),
    type: 'EXPERT_TEAM_VISIT_EXTENDED',
    note: why(input.reasons, input.note),
  }
}

/** The members are free from the next day. What was found until then is reported as of any visit. */
export const breakOffExpertTeamVisit: StepRule<'breakOffExpertTeamVisit'> = ({ facts, input, now, to }) => {
  const visit = visitOf(facts)
  const { endedOn } = input
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...textRefusals(['reasons'], input.reasons),
      ...endRefusals(visit, endedOn, now),
    ],
    next: withVisit(facts, { ...endedAt(visit, endedOn), status: to ?? visit.status }),
    type: 'EXPERT_TEAM_VISIT_BROKEN_OFF',
    note: why(input.reasons, input.note),
  }
}

/** An earlier end frees the members for the rest of the period; a later one is a longer visit, and is agreed first. */
export const reportExpertTeamVisit: StepRule<'reportExpertTeamVisit'> = ({ facts, input, now }) => {
  const visit = visitOf(facts)
  const { endedOn } = input
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...textRefusals(['report'], input.report),
      ...endRefusals(visit, endedOn, now),
    ],
    next: withVisit(facts, {
      ...endedAt(visit, endedOn),
      status: 'REPORTED',
      report: input.report,
      reportedAt: now,
    }),
    type: 'EXPERT_TEAM_VISIT_REPORTED',
    note: input.note,
  }
}

export const closeExpertTeamVisit: StepRule<'closeExpertTeamVisit'> = ({ facts, input, now }) => ({
  refusals: noteRefusals(input.note),
  next: withVisit(facts, { status: 'CLOSED', closedAt: now }),
  type: 'EXPERT_TEAM_VISIT_CLOSED',
  note: input.note,
})

function endRefusals(
  { startOn, startedOn, endOn, endedOn: recorded }: VisitFacts,
  endedOn: Date,
  now: Date,
): Refusal[] {
  const from = startedOn ?? startOn
  if (recorded) {
    return recorded.getTime() === endedOn.getTime()
      ? []
      : [invalid(['endedOn'], `It was broken off on ${dayText(recorded)}; that day stands.`)]
  }
  return [
    ...pastDayRefusals(['endedOn'], endedOn, now),
    ...(endedOn < from || endedOn > endOn
      ? [
          invalid(
            ['endedOn'],
            `The visit runs from ${dayText(from)} to ${dayText(endOn)}. A longer one is agreed first: extend it.`,
          ),
        ]
      : []),
  ]
}

function endedAt({ members }: VisitFacts, endedOn: Date): Pick<VisitFacts, 'endedOn' | 'members'> {
  return { endedOn, members: members.map((member) => ({ ...member, endOn: endedOn })) }
}

export function handleRefusals(handles: readonly string[], { handleKnown }: ExpertTeamWorld): Refusal[] {
  return listRefusals(['namedOfficers'], handles, (handle, path) =>
    handleKnown(handle) ? [] : [invalid(path, `No account with the handle ${handle} is known.`)],
  )
}

function periodRefusals({ from, to }: Period, now: Date): Refusal[] {
  const wrong = [...dayRefusals(['startOn'], from), ...dayRefusals(['endOn'], to)]
  if (wrong.length > 0) return wrong
  return [
    ...(to < from ? [invalid(['endOn'], `It lies before the first day, ${dayText(from)}.`)] : []),
    ...(from < startOfDay(now) ? [invalid(['startOn'], `${dayText(from)} has passed.`)] : []),
  ]
}
