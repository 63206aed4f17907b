/** Enumerations of team requests and pledges, and small types that both use. */
import type { ParityEffect as Effect } from '../../domain/parity.js'
import type { TeamCriterion as Criterion, TeamShortfall as Shortfall } from '../../domain/specialized-team/shortfall.js'
import { PLEDGE_STATES, TEAM_REQUEST_STATES } from '../../domain/specialized-team/states.js'
import type {
  AssessmentOutcome as OutcomeValue,
  SpecializedTeamRequestStatus as RequestStatusValue,
  TeamAssessmentKind as KindValue,
  TeamPledgeStatus as PledgeStatusValue,
} from '../../prisma/generated/client/enums.js'
import { builder } from '../builder.js'
import { enumeration } from '../enum.js'

export const SpecializedTeamRequestStatus = enumeration<RequestStatusValue>(
  'SpecializedTeamRequestStatus',
  'Where a request for a team stands.',
  TEAM_REQUEST_STATES,
)

export const TeamPledgeStatus = enumeration<PledgeStatusValue>(
  'TeamPledgeStatus',
  'Where a pledge stands.',
  PLEDGE_STATES,
)

export const AssessmentOutcome = enumeration<OutcomeValue>(
  'AssessmentOutcome',
  'What an assessment of a pledge found.',
  {
    CLEARED: 'The team is fit to be selected.',
    NOT_CLEARED: 'It is not; the Member State may revise the pledge.',
  },
)

export const TeamAssessmentKind = enumeration<KindValue>('TeamAssessmentKind', 'How a pledged team was assessed.', {
  DESK_REVIEW: 'By what the Member State has sent; nobody was visited.',
  ASSESSMENT_VISIT: 'By a visit to the team, to see whether it is fit to be selected.',
  PRE_DEPLOYMENT_VISIT: 'By a visit to the team shortly before it would deploy.',
})

const TeamCriterion = enumeration<Criterion>('TeamCriterion', 'What a request asks of a team.', {
  SIZE: 'Officers in the team.',
  READINESS: 'Ready by the day it is required.',
  SKILLS: 'Each skill asked for, of one officer named at least.',
  LANGUAGES: 'Each language asked for, of one officer named at least.',
})

export const TeamShortfall = builder.objectRef<Shortfall>('TeamShortfall').implement({
  description: 'Something in which a pledged team falls short of what the request asks (¶44).',
  fields: (t) => ({
    criterion: t.expose('criterion', { type: TeamCriterion, description: 'In what.' }),
    missing: t.exposeInt('missing', { description: 'By how many: officers, days, skills or languages.' }),
    detail: t.exposeString('detail', { description: 'How, in words.' }),
  }),
})

export const ParityEffect = builder.objectRef<Effect>('ParityEffect').implement({
  description:
    'What a team does to the share of women among individual police officers who serve or are about to (¶34), in per cent.',
  fields: (t) => ({
    before: t.exposeFloat('before', {
      nullable: true,
      description: 'Share without the team; null while nobody serves.',
    }),
    after: t.exposeFloat('after', { nullable: true, description: 'Share with it; null while no team is selected.' }),
    target: t.exposeFloat('target', {
      nullable: true,
      description:
        'Share aimed at: where none is stated for individual officers, that for seconded posts in the field. Null when the report is not seeded.',
    }),
  }),
})
