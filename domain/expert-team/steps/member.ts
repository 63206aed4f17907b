/** Steps on who is in the team. */
import { dayText } from '../../day.js'
import { why } from '../../input.js'
import { erasedRefusals } from '../../person/erased.js'
import { invalid } from '../../refusing.js'
import { dayRefusals, noteRefusals, repeatRefusals, textRefusals } from '../../value.js'
import { memberOf, type StepRule } from './step.js'

const POST_LIMIT = 200

export const addExpertTeamMember: StepRule<'addExpertTeamMember'> = ({ facts, input, world }) => {
  const kind = world.entityKind(input.entity)
  const post = input.post ? input.post : null
  const expertId = input.expertId ?? null
  return {
    refusals: [
      ...noteRefusals(input.note),
      ...(kind === null || kind === 'ARRANGEMENT'
        ? [invalid(['entity'], `No entity with the code ${input.entity} gives members, for example UNODC.`)]
        : []),
      ...themeRefusals(input.themes),
      ...dayRefusals(['joinedOn'], input.joinedOn),
      ...(post === null ? [] : textRefusals(['post'], post, POST_LIMIT)),
      ...(expertId === null || world.expertKnown
        ? []
        : [invalid(['expertId'], 'No expert with this id exists for you.')]),
      ...erasedRefusals(world.expertErased, ['expertId']),
      ...(post === null && expertId === null
        ? [invalid(['post'], 'Name the post, or an expert of the roster, or both.')]
        : []),
    ],
    next: {
      ...facts,
      member: {
        id: '',
        reference: '',
        origin: 'LIVE',
        version: 1,
        entityCode: input.entity,
        themes: input.themes,
        joinedOn: input.joinedOn,
        leftOn: null,
        identity: { post, expertId },
        visits: [],
        deployments: [],
      },
    },
    type: 'EXPERT_TEAM_MEMBER_ADDED',
    note: input.note,
  }
}

/** The last day in the team. Visits that are agreed come first. */
export const endExpertTeamMembership: StepRule<'endExpertTeamMembership'> = ({ facts, input }) => {
  const member = memberOf(facts)
  const { leftOn } = input
  const wrongDay = dayRefusals(['leftOn'], leftOn)
  const after = member.visits.find(({ endOn }) => endOn > leftOn)
  return {
    refusals: [
      ...textRefusals(['reasons'], input.reasons),
      ...noteRefusals(input.note),
      ...wrongDay,
      ...(wrongDay.length === 0 && leftOn < member.joinedOn
        ? [invalid(['leftOn'], `The member joined on ${dayText(member.joinedOn)} only.`)]
        : []),
      ...(wrongDay.length === 0 && after
        ? [invalid(['leftOn'], `The member is on a visit until ${dayText(after.endOn)}.`)]
        : []),
    ],
    next: { ...facts, member: { ...member, leftOn } },
    type: 'EXPERT_TEAM_MEMBER_LEFT',
    note: why(input.reasons, input.note),
  }
}

export function themeRefusals(themes: readonly string[]) {
  return [
    ...(themes.length > 0 ? [] : [invalid(['themes'], 'Name at least one theme.')]),
    ...repeatRefusals(['themes'], themes),
  ]
}
