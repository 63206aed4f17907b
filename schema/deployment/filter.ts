/** Which deployments a list or a subscription is about. */
import { builder } from '../builder.js'
import { allOf, type Condition, oneCodeOf, oneCountryOf, oneOf } from '../filter.js'
import { DeploymentKind, DeploymentStatus } from './deployment.js'

export const DeploymentFilter = builder.inputType('DeploymentFilter', {
  description: 'Which deployments. What is absent asks nothing; what is given must all hold.',
  fields: (t) => ({
    status: t.field({ type: [DeploymentStatus], required: false, description: 'Stands in one of these.' }),
    kind: t.field({ type: [DeploymentKind], required: false, description: 'Is of one of these kinds.' }),
    country: t.stringList({ required: false, description: 'Is in one of these countries, ISO 3166-1 alpha-3.' }),
    mission: t.stringList({ required: false, description: 'Serves one of these missions, by code.' }),
    activeOn: t.field({
      type: 'Date',
      required: false,
      description: 'Planned to run on this day; those cancelled never do.',
    }),
  }),
})

/** A condition on the deployment's own columns. */
export function deploymentWhere(filter: typeof DeploymentFilter.$inferInput): Condition {
  const { activeOn } = filter
  return allOf(
    oneOf('status', filter.status),
    oneOf('kind', filter.kind),
    oneCountryOf('countryCode', filter.country),
    oneCodeOf('missionCode', filter.mission),
    activeOn ? { startOn: { lte: activeOn }, endOn: { gte: activeOn }, status: { not: 'CANCELLED' } } : undefined,
  )
}
