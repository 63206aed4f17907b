/** Assessment of pledges, and the choice among them. */
import type { Allowances } from '../../allowances.js'
import type { EventType } from '../../event-type.js'
import { why } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { pastDayRefusals, textRefusals } from '../../value.js'
import { restartedClock } from '../clock.js'
import type { AssessmentFacts, PledgeFacts, TeamFacts } from '../facts.js'
import { type Happening, pledgeOf, requestOf, type StepRule, withPledge, withRequest } from './step.js'

const PLACE_LIMIT = 200

interface Fallout {
  readonly next: TeamFacts
  readonly happened: readonly Happening[]
}

/** The first assessment begins the selection. Of later ones the request itself tells nothing. */
export const assessTeamPledge: StepRule<'assessTeamPledge'> = (situation) => {
  const { team, input, now, actor } = situation
  const { id, assessments } = pledgeOf(situation)
  const notes = input.notes ? input.notes : null
  const assessment: AssessmentFacts = {
    ordinal: assessments.length + 1,
    outcome: input.outcome,
    notes,
    kind: input.kind ?? null,
    visitedOn: input.visitedOn ?? null,
    place: input.place ? input.place : null,
    recordedAt: now,
    byRole: actor.role,
  }
  const assessed = withPledge(team, id, {
    assessments: [...assessments, assessment],
    status: input.outcome,
    assessment: input.outcome,
    assessedAt: now,
    assessmentNotes: notes,
  })
  const first = requestOf(team).status === 'PUBLISHED'
  return {
    refusals: assessmentRefusals(assessment, now),
    next: withRequest(assessed, { status: 'SELECTING' }),
    happened: [
      {
        subject: 'TEAM_PLEDGE',
        pledgeId: id,
        type: 'TEAM_PLEDGE_ASSESSED',
        note: notes === null ? input.note : why(notes, input.note),
      },
      ...(first ? [{ subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_SELECTING' } as const] : []),
    ],
  }
}

function assessmentRefusals({ notes, kind, visitedOn, place }: AssessmentFacts, now: Date): Refusal[] {
  const visited = visitedOn !== null || place !== null
  return [
    ...(notes === null ? [] : textRefusals(['notes'], notes)),
    ...(visitedOn === null ? [] : pastDayRefusals(['visitedOn'], visitedOn, now)),
    ...(place === null ? [] : textRefusals(['place'], place, PLACE_LIMIT)),
    ...(kind === 'DESK_REVIEW' && visited
      ? [invalid(['kind'], 'A desk review visits nobody: name the kind of visit, or leave out its day and place.')]
      : []),
  ]
}

export const selectTeamPledge: StepRule<'selectTeamPledge'> = (situation) => {
  const { team, input } = situation
  const { id } = pledgeOf(situation)
  const fallen = notSelected(withPledge(team, id, { status: 'SELECTED' }))
  return {
    refusals: [],
    next: withRequest(fallen.next, { status: 'SELECTED' }),
    happened: [
      { subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_SELECTED', note: input.note },
      { subject: 'TEAM_PLEDGE', pledgeId: id, type: 'TEAM_PLEDGE_SELECTED', note: input.note },
      ...fallen.happened,
    ],
  }
}

/** The Police Division gives up a selection that leads to no deployment. */
export const releaseTeamPledge: StepRule<'releaseTeamPledge'> = (situation) => {
  const { team, input, now, world } = situation
  const { id } = pledgeOf(situation)
  const freed = withPledge(team, id, { status: 'NOT_SELECTED', releasedAt: now })
  const after = reopened(freed, id, now, world.allowances)
  return {
    refusals: textRefusals(['reasons'], input.reasons),
    next: after.next,
    happened: [
      {
        subject: 'TEAM_PLEDGE',
        pledgeId: id,
        type: 'TEAM_PLEDGE_NOT_SELECTED',
        note: why(input.reasons, input.note),
      },
      ...after.happened,
    ],
  }
}

/** What could still have been selected no longer can; what was not cleared stays so. */
export function notSelected(team: TeamFacts): Fallout {
  const falling = team.pledges.filter(({ status }) => status === 'PLEDGED' || status === 'CLEARED')
  return allTo(team, falling, () => 'NOT_SELECTED', 'TEAM_PLEDGE_NOT_SELECTED')
}

/** The selection is open again, its clock runs, and the pledges but this one are as they were before it: those released earlier stay out. */
export function reopened(team: TeamFacts, exceptId: string, now: Date, allowances: Allowances): Fallout {
  const others = team.pledges.filter(
    ({ id, status, releasedAt }) => id !== exceptId && status === 'NOT_SELECTED' && releasedAt === null,
  )
  const restored = allTo(team, others, ({ assessment }) => assessment ?? 'PLEDGED', 'TEAM_PLEDGE_RESTORED')
  return {
    next: withRequest(restored.next, { status: 'SELECTING', ...restartedClock(requestOf(team), now, allowances) }),
    happened: [{ subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_SELECTING' }, ...restored.happened],
  }
}

function allTo(
  team: TeamFacts,
  pledges: readonly PledgeFacts[],
  statusOf: (pledge: PledgeFacts) => PledgeFacts['status'],
  type: EventType,
): Fallout {
  return {
    next: pledges.reduce((next, pledge) => withPledge(next, pledge.id, { status: statusOf(pledge) }), team),
    happened: pledges.map(({ id }) => ({ subject: 'TEAM_PLEDGE', pledgeId: id, type })),
  }
}
