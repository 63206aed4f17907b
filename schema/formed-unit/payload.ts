/** What a step on a pledged unit answers. */
import type { Outcome } from '../../domain/outcome.js'
import type { Deployment as DeploymentRow, FormedUnitPledge as UnitRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { Deployment } from '../deployment/deployment.js'
import { asItWas } from '../mutation.js'
import { MutationError } from '../mutation-error.js'
import { lookUp } from '../node.js'
import { FormedUnitPledge } from './formed-unit-pledge.js'

const AFTER =
  'after the step, also beside errors; on a retry as the step left it. Null when it concerned none that the caller may see.'

export const FormedUnitPayload = builder.interfaceRef<Outcome>('FormedUnitPayload').implement({
  description: 'What a step on a pledged unit answers.',
  fields: (t) => ({
    formedUnit: t.field({
      type: FormedUnitPledge,
      nullable: true,
      description: `The unit ${AFTER}`,
      resolve: async (outcome, _args, context, info) => {
        const { formedUnitId: id } = outcome.things
        return id ? asItWas(await lookUp<UnitRow>(context, info, 'FormedUnitPledge', id), id, outcome) : null
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
