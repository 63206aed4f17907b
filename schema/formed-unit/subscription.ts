/** Following pledged units. */
import { builder } from '../builder.js'
import { AFTER, changeType } from '../event/change.js'
import { openEvent } from '../event/cursor.js'
import { watchSubjects } from '../event/watch.js'
import { FormedUnitPledgeFilter, unitWhere } from './filter.js'
import { FormedUnitPledge } from './formed-unit-pledge.js'

const FormedUnitPledgeChange = changeType(FormedUnitPledge, 'FormedUnitPledge', 'formedUnit', 'a pledged formed unit')

builder.subscriptionField('formedUnitPledgeChanged', (t) =>
  t.field({
    type: FormedUnitPledgeChange,
    args: {
      filter: t.arg({
        type: FormedUnitPledgeFilter,
        required: false,
        description: 'Only units of which this holds, or held just before.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'Each change of a pledged unit that the subscriber may see.',
    subscribe: (_root, { filter, after }, context) => {
      const condition = filter ? unitWhere(filter) : undefined
      return watchSubjects(context, 'FORMED_UNIT_PLEDGE', openEvent(after, context.cursors), condition)
    },
    resolve: (told) => told,
  }),
)
