/** Following requests for specialized teams. */
import { builder } from '../builder.js'
import { AFTER, changeType } from '../event/change.js'
import { openEvent } from '../event/cursor.js'
import { watchSubjects } from '../event/watch.js'
import { SpecializedTeamRequestFilter, teamRequestWhere } from './filter.js'
import { SpecializedTeamRequest } from './specialized-team-request.js'

const SpecializedTeamRequestChange = changeType(
  SpecializedTeamRequest,
  'SpecializedTeamRequest',
  'teamRequest',
  'a request for a specialized team',
)

builder.subscriptionField('specializedTeamRequestChanged', (t) =>
  t.field({
    type: SpecializedTeamRequestChange,
    args: {
      filter: t.arg({
        type: SpecializedTeamRequestFilter,
        required: false,
        description: 'Only requests of which this holds, or held just before.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'Each change of a request for a specialized team that the subscriber may see.',
    subscribe: (_root, { filter, after }, context) => {
      const condition = filter ? teamRequestWhere(filter) : undefined
      return watchSubjects(context, 'SPECIALIZED_TEAM_REQUEST', openEvent(after, context.cursors), condition)
    },
    resolve: (told) => told,
  }),
)
