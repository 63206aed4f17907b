/** What a step on the way from a capability gap to its closing answers. */
import type { Outcome } from '../../domain/outcome.js'
import type {
  CapabilityGap as GapRow,
  Deployment as DeploymentRow,
  SpecializedTeamRequest as TeamRequestRow,
  TeamPledge as PledgeRow,
} from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { Deployment } from '../deployment/deployment.js'
import { asItWas } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { CapabilityGap } from './capability-gap.js'
import { SpecializedTeamRequest } from './specialized-team-request.js'
import { TeamPledge } from './team-pledge.js'

const AFTER =
  'after the step, also beside errors; on a retry as the step left it. Null when it concerned none that the caller may see.'

export const SpecializedTeamPayload = builder.interfaceRef<Outcome>('SpecializedTeamPayload').implement({
  description: 'What a step on the way from a capability gap to its closing answers.',
  fields: (t) => ({
    capabilityGap: t.field({
      type: CapabilityGap,
      nullable: true,
      description: `The gap ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { capabilityGapId: id } = outcome.things
        return id ? asItWas(await lookUp<GapRow>(context, info, 'CapabilityGap', id), id, outcome) : null
      },
    }),
    teamRequest: t.field({
      type: SpecializedTeamRequest,
      nullable: true,
      description: `The request for a team ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { teamRequestId: id } = outcome.things
        return id
          ? asItWas(await lookUp<TeamRequestRow>(context, info, 'SpecializedTeamRequest', id), id, outcome)
          : null
      },
    }),
    pledge: t.field({
      type: TeamPledge,
      nullable: true,
      description: `The pledge ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { pledgeId: id } = outcome.things
        return id ? asItWas(await lookUp<PledgeRow>(context, info, 'TeamPledge', id), id, outcome) : null
      },
    }),
    deployment: t.field({
      type: Deployment,
      nullable: true,
      description: `The deployment ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { deploymentId: id } = outcome.things
        return id ? asItWas(await lookUp<DeploymentRow>(context, info, 'Deployment', id), id, outcome) : null
      },
    }),
    errors: t.field({
      type: [MutationError],
      description: 'Everything for which it was not done; empty when it was done, now or before with the same key.',
      resolve: ({ refusals }) => [...refusals],
    }),
  }),
})
