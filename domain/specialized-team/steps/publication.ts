/** Telling Member States of a team request, and taking it back. */
import { why } from '../../input.js'
import type { Refusal } from '../../refusal.js'
import { invalid, unmet } from '../../refusing.js'
import { listRefusals, repeatRefusals, textRefusals } from '../../value.js'
import { startedClock, stoppedClock } from '../clock.js'
import type { TeamWorld } from '../facts.js'
import type { TeamInputs } from '../input.js'
import { requestOf, type StepRule, withRequest } from './step.js'
import { notSelected } from './selection.js'

/** To all Member States, to those named, or to those with a matching capability: an expert for each skill (¶39). */
export const publishSpecializedTeamRequest: StepRule<'publishSpecializedTeamRequest'> = ({
  team,
  input,
  now,
  world,
}) => ({
  refusals: audienceRefusals(input, world),
  next: withRequest(team, {
    status: 'PUBLISHED',
    phase: 'FILED',
    publishedAt: now,
    audienceCodes: input.matchingOnly ? world.matchingStates : (input.audience ?? []),
    ...startedClock(now, world.allowances),
  }),
  happened: [{ subject: 'SPECIALIZED_TEAM_REQUEST', type: 'SPECIALIZED_TEAM_PUBLISHED', note: input.note }],
})

/** Those to whom it was published lose sight of it; each keeps its own pledge, which falls with it. */
export const withdrawSpecializedTeamRequest: StepRule<'withdrawSpecializedTeamRequest'> = ({ team, input, now }) => {
  const fallen = notSelected(team)
  return {
    refusals: textRefusals(['reasons'], input.reasons),
    next: withRequest(fallen.next, { status: 'WITHDRAWN', phase: 'DRAFT', ...stoppedClock(requestOf(team), now) }),
    happened: [
      {
        subject: 'SPECIALIZED_TEAM_REQUEST',
        type: 'SPECIALIZED_TEAM_WITHDRAWN',
        note: why(input.reasons, input.note),
      },
      ...fallen.happened,
    ],
  }
}

function audienceRefusals(
  { audience, matchingOnly }: TeamInputs['publishSpecializedTeamRequest'],
  world: TeamWorld,
): Refusal[] {
  if (matchingOnly && audience) {
    return [invalid(['audience'], 'Name the Member States, or ask for those that match: not both.')]
  }
  if (matchingOnly && world.matchingStates.length === 0) {
    return [
      unmet('team-request.matching-audience', 'No Member State has experts with the skills. Publish it to all.', [
        'matchingOnly',
      ]),
    ]
  }
  if (!audience) return []
  return [
    ...(audience.length > 0
      ? []
      : [invalid(['audience'], 'Name at least one Member State, or leave it out to publish to all.')]),
    ...listRefusals(['audience'], audience, (code, path) =>
      world.memberStateKnown(code)
        ? []
        : [invalid(path, `${code} is no Member State's code of ISO 3166-1 alpha-3, for example RWA.`)],
    ),
    ...repeatRefusals(['audience'], audience),
  ]
}
