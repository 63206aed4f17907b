/** What a step of the expert team answers. */
import type { Outcome } from '../../domain/outcome.js'
import type {
  ExpertTeamFinding as FindingRow,
  ExpertTeamFollowUp as FollowUpRow,
  ExpertTeamMember as MemberRow,
  ExpertTeamVisit as VisitRow,
} from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { asItWas } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { ExpertTeamMember } from './member.js'
import { ExpertTeamFinding, ExpertTeamFollowUp, ExpertTeamVisit } from './visit.js'

const AFTER =
  'after the step, also beside errors; on a retry as the step left it. Null when it concerned none that the caller may see.'

export const ExpertTeamPayload = builder.interfaceRef<Outcome>('ExpertTeamPayload').implement({
  description: 'What a step of the expert team on serious and organized crime answers.',
  fields: (t) => ({
    member: t.field({
      type: ExpertTeamMember,
      nullable: true,
      description: `The member ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { expertTeamMemberId: id } = outcome.things
        return id ? asItWas(await lookUp<MemberRow>(context, info, 'ExpertTeamMember', id), id, outcome) : null
      },
    }),
    visit: t.field({
      type: ExpertTeamVisit,
      nullable: true,
      description: `The visit ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { visitId: id } = outcome.things
        return id ? asItWas(await lookUp<VisitRow>(context, info, 'ExpertTeamVisit', id), id, outcome) : null
      },
    }),
    finding: t.field({
      type: ExpertTeamFinding,
      nullable: true,
      description: 'The finding that the step recorded; null when it recorded none.',
      resolve: ({ things: { findingId: id } }, _args, context, info) =>
        id ? lookUp<FindingRow>(context, info, 'ExpertTeamFinding', id) : null,
    }),
    followUp: t.field({
      type: ExpertTeamFollowUp,
      nullable: true,
      description: `The follow-up ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { followUpId: id } = outcome.things
        return id ? asItWas(await lookUp<FollowUpRow>(context, info, 'ExpertTeamFollowUp', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})
