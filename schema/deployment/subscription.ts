/** Following deployments. */
import { builder } from '../builder.js'
import { AFTER, changeType } from '../event/change.js'
import { openEvent } from '../event/cursor.js'
import { watchSubjects } from '../event/watch.js'
import { Deployment } from './deployment.js'
import { DeploymentFilter, deploymentWhere } from './filter.js'

const DeploymentChange = changeType(Deployment, 'Deployment', 'deployment', 'a deployment')

builder.subscriptionField('deploymentChanged', (t) =>
  t.field({
    type: DeploymentChange,
    args: {
      filter: t.arg({
        type: DeploymentFilter,
        required: false,
        description: 'Only deployments of which this holds, or held just before.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'Each change of a deployment that the subscriber may see.',
    subscribe: (_root, { filter, after }, context) => {
      const condition = filter ? deploymentWhere(filter) : undefined
      return watchSubjects(context, 'DEPLOYMENT', openEvent(after, context.cursors), condition)
    },
    resolve: (told) => told,
  }),
)
