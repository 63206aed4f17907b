/** Following advisory requests. */
import { builder } from '../builder.js'
import { AFTER, changeType } from '../event/change.js'
import { openEvent } from '../event/cursor.js'
import { watchSubjects } from '../event/watch.js'
import { invalid } from '../refusal.js'
import { AdvisoryRequest } from './advisory-request.js'
import { AdvisoryRequestFilter, requestWhere } from './filter.js'

const AdvisoryRequestChange = changeType(AdvisoryRequest, 'AdvisoryRequest', 'request', 'an advisory request')

builder.subscriptionField('advisoryRequestChanged', (t) =>
  t.field({
    type: AdvisoryRequestChange,
    args: {
      filter: t.arg({
        type: AdvisoryRequestFilter,
        required: false,
        description: 'Only requests of which this holds, or held just before.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'Each change of an advisory request that the subscriber may see.',
    subscribe: (_root, { filter, after }, context) => {
      if (typeof filter?.isOverdue === 'boolean') {
        throw invalid(
          'A subscription cannot filter by `isOverdue`: follow events of the type ADVISORY_REQUEST_OVERDUE.',
        )
      }
      const condition = filter ? requestWhere(filter, 'facts') : undefined
      return watchSubjects(context, 'ADVISORY_REQUEST', openEvent(after, context.cursors), condition)
    },
    resolve: (told) => told,
  }),
)
