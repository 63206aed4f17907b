/** Following the whole log. */
import { builder } from '../builder.js'
import { AFTER } from './change.js'
import { openEvent } from './cursor.js'
import { Event } from './event.js'
import { EventFilter, eventWhere } from './filter.js'
import { watchEvents } from './watch.js'

builder.subscriptionField('eventAppended', (t) =>
  t.field({
    type: Event,
    args: {
      filter: t.arg({ type: EventFilter, required: false, description: 'Only events of which this holds.' }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'What happens, in order, as far as the subscriber is told of it.',
    subscribe: (_root, { filter, after }, context) =>
      watchEvents(context, openEvent(after, context.cursors), filter ? eventWhere(filter) : undefined),
    resolve: ({ event }) => event,
  }),
)
