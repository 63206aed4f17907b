/** Steps of a Member State on its own pledge. */
import { certificationOf, certificationRefusals, shorterRefusals } from '../../certification.js'
import { why } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid } from '../../refusing.js'
import { listRefusals, repeatRefusals, textRefusals } from '../../value.js'
import type { PledgeFacts, TeamWorld } from '../facts.js'
import type { TeamInputs } from '../input.js'
import { namedOn, namingRefusals, toursReached } from '../naming.js'
import { isChosen } from '../states.js'
import { MOST_OFFICERS, teamRefusals } from './pledge-input.js'
import { reopened } from './selection.js'
import { pledgeOf, requestOf, type StepRule, withPledge } from './step.js'

/** Raises no version but its own: others must not learn that it was made. */
export const pledgeSpecializedTeam: StepRule<'pledgeSpecializedTeam'> = ({ team, input, actor, now }) => {
  const { size, women, readyOn, certification } = input
  const pledge: PledgeFacts = {
    id: '',
    reference: '',
    origin: 'LIVE',
    status: 'PLEDGED',
    version: 0,
    teamRequestId: requestOf(team).id,
    memberStateCode: actor.memberStateCode ?? '',
    size,
    women,
    readyOn,
    ...certificationOf(certification),
    pledgedAt: now,
    assessedAt: null,
    assessment: null,
    assessmentNotes: null,
    assessments: [],
    releasedAt: null,
    memberIds: [],
  }
  return {
    refusals: [...teamRefusals(pledge), ...certificationRefusals(certification, readyOn, now)],
    next: { ...team, pledges: [...team.pledges, pledge] },
    happened: [{ subject: 'TEAM_PLEDGE', pledgeId: '', type: 'TEAM_PLEDGED', note: input.note }],
  }
}

/**
 * What was assessed has changed, so that it is assessed again, and its officers are named again once it is selected; of a
 * chosen pledge the certification alone is renewed.
 */
export const reviseTeamPledge: StepRule<'reviseTeamPledge'> = (situation) => {
  const { team, input, now } = situation
  const pledge = pledgeOf(situation)
  const revised = {
    size: input.size ?? pledge.size,
    women: input.women ?? pledge.women,
    readyOn: input.readyOn ?? pledge.readyOn,
  }
  const certification = input.certification ? certificationOf(input.certification) : {}
  const chosen = isChosen(pledge.status)
  const patch = chosen
    ? certification
    : ({
        ...revised,
        ...certification,
        status: 'PLEDGED',
        assessedAt: null,
        assessment: null,
        assessmentNotes: null,
        releasedAt: null,
        memberIds: [],
      } as const)
  return {
    refusals: [
      ...(chosen ? renewalRefusals(pledge, input) : teamRefusals(revised)),
      ...(input.certification ? certificationRefusals(input.certification, chosen ? now : revised.readyOn, now) : []),
    ],
    next: withPledge(team, pledge.id, patch),
    happened: [{ subject: 'TEAM_PLEDGE', pledgeId: pledge.id, type: 'TEAM_PLEDGE_REVISED', note: input.note }],
  }
}

/** With the pledge that was selected the selection falls: the others are as they were before it. */
export const withdrawTeamPledge: StepRule<'withdrawTeamPledge'> = (situation) => {
  const { team, input, now, world } = situation
  const pledge = pledgeOf(situation)
  const withdrawn = withPledge(team, pledge.id, { status: 'WITHDRAWN' })
  const after =
    pledge.status === 'SELECTED'
      ? reopened(withdrawn, pledge.id, now, world.allowances)
      : { next: withdrawn, happened: [] }
  return {
    refusals: textRefusals(['reasons'], input.reasons),
    next: after.next,
    happened: [
      {
        subject: 'TEAM_PLEDGE',
        pledgeId: pledge.id,
        type: 'TEAM_PLEDGE_WITHDRAWN',
        note: why(input.reasons, input.note),
      },
      ...after.happened,
    ],
  }
}

/**
 * Whether each is cleared and free is asked when they are deployed, for the period of the deployment; where a tour is
 * planned or under way they are put on it, and it is asked now.
 */
export const nominateTeamMembers: StepRule<'nominateTeamMembers'> = (situation) => {
  const { team, input, world, now } = situation
  const pledge = pledgeOf(situation)
  const memberIds = [...input.experts].sort()
  const tours = toursReached(world.tours, now)
  const unsound = listedRefusals(input.experts, pledge, world)
  const officers = input.experts.flatMap((id) => world.officers.get(id) ?? [])
  const reached = tours
    .map((tour) => ({ tour, next: namedOn(tour, memberIds, now) }))
    .filter(({ tour, next }) => JSON.stringify(tour) !== JSON.stringify(next))
  return {
    refusals: unsound.length > 0 ? unsound : namingRefusals(pledge, requestOf(team), officers, tours, now),
    next: withPledge(team, pledge.id, { memberIds }),
    tours: reached.map(({ next }) => next),
    happened: [
      { subject: 'TEAM_PLEDGE', pledgeId: pledge.id, type: 'TEAM_PLEDGE_MEMBERS_NOMINATED', note: input.note },
      ...reached.map(({ tour }) => {
        return {
          subject: 'DEPLOYMENT',
          deploymentId: tour.id,
          type: 'DEPLOYMENT_MEMBERS_NAMED',
          note: input.note,
        } as const
      }),
    ],
  }
}

function listedRefusals(
  experts: readonly string[],
  { memberStateCode, size }: PledgeFacts,
  world: TeamWorld,
): Refusal[] {
  const ofTheState = (id: string, path: readonly string[]) =>
    // Those of other States do not exist for the delegate.
    world.officers.get(id)?.expert.memberStateCode === memberStateCode
      ? []
      : [invalid(path, 'No expert of the own Member State has this id.')]
  return [
    ...listRefusals(['experts'], experts, ofTheState, MOST_OFFICERS),
    ...repeatRefusals(['experts'], experts, MOST_OFFICERS),
    ...(experts.length > size
      ? [invalid(['experts'], `The team was pledged with ${size} members; ${experts.length} are named.`)]
      : []),
  ]
}

function renewalRefusals(pledge: PledgeFacts, input: TeamInputs['reviseTeamPledge']): Refusal[] {
  const fixed = (['size', 'women', 'readyOn'] as const).filter((field) => (input[field] ?? null) !== null)
  if (!input.certification) {
    return [
      invalid(['certification'], 'The pledge was selected: what can be revised is its certification. Give a new one.'),
    ]
  }
  return [
    ...fixed.map((field) => invalid([field], 'The pledge was selected as it is: only its certification is renewed.')),
    ...shorterRefusals(input.certification, pledge.certifiedUntil),
  ]
}
