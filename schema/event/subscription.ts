/** Following the whole log. */
import { builder } from '../builder.js'
import { AFTER, deliveryFields } from './change.js'
import { openEvent } from './cursor.js'
import { endingWhere, EventFilter, eventWhere } from './filter.js'
import { type Told, watchEvents } from './watch.js'

const EventAppended = builder.objectRef<Told>('EventAppended').implement({
  description: 'Something happened, or the subscriber may no longer see what it is about.',
  fields: deliveryFields,
})

builder.subscriptionField('eventAppended', (t) =>
  t.field({
    type: EventAppended,
    args: {
      filter: t.arg({
        type: EventFilter,
        required: false,
        description:
          'Only events of which this holds. When access to a thing ends, that is told whatever `type` asks for.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'What happens, in order, as far as the subscriber is told of it; and of what its access ends.',
    subscribe: (_root, { filter, after }, context) =>
      watchEvents(
        context,
        openEvent(after, context.cursors),
        filter ? { told: eventWhere(filter), ended: endingWhere(filter) } : undefined,
      ),
    resolve: (told) => told,
  }),
)
