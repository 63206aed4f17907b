/** Reading deployments. */
import type { Deployment as DeploymentRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { nestedList, pageArgs, rootList } from '../connection.js'
import { Country } from '../reference/country.js'
import { Mission } from '../reference/mission.js'
import { BY_START, Deployment, DeploymentConnection } from './deployment.js'
import { DeploymentFilter, deploymentWhere } from './filter.js'

builder.queryFields((t) => ({
  deployments: t.field({
    type: DeploymentConnection,
    args: {
      ...pageArgs,
      filter: t.arg({ type: DeploymentFilter, required: false, description: 'Only deployments of which this holds.' }),
    },
    description: 'Deployments that the caller may see, by start.',
    resolve: (_root, args, context, info) =>
      rootList<DeploymentRow>(context, info, args, BY_START, deploymentWhere(args.filter ?? {}), context.db.deployment),
  }),
  deployment: t.prismaField({
    type: Deployment,
    nullable: true,
    args: { reference: t.arg.string({ required: true, description: 'For example `DP-2026-0003`.' }) },
    description: 'The deployment with this reference; null when there is none that the caller may see.',
    resolve: (query, _root, { reference }, context) =>
      context.db.deployment.findUnique({ ...query, where: { reference } }),
  }),
}))

const OF_COUNTRY = nestedList({ of: 'country', key: 'code', relation: 'deployments', keyset: BY_START })
const OF_MISSION = nestedList({ of: 'mission', key: 'code', relation: 'deployments', keyset: BY_START })

builder.prismaObjectField(Country, 'deployments', (t) =>
  t.field({
    type: DeploymentConnection,
    args: pageArgs,
    description: 'Deployments in it that the caller may see, by start.',
    select: (args, context, nested) => ({ deployments: nested(OF_COUNTRY.query(args, context)) }),
    resolve: (country, args, context, info) => OF_COUNTRY.connect(country, country.deployments, args, context, info),
  }),
)

builder.prismaObjectField(Mission, 'deployments', (t) =>
  t.field({
    type: DeploymentConnection,
    args: pageArgs,
    description: 'Deployments to it that the caller may see, by start.',
    select: (args, context, nested) => ({ deployments: nested(OF_MISSION.query(args, context)) }),
    resolve: (mission, args, context, info) => OF_MISSION.connect(mission, mission.deployments, args, context, info),
  }),
)
