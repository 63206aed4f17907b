/** Following the whole log. */
import { builder } from '../builder.js'
import { AFTER, deliveryFields } from './change.js'
import { openEvent } from './cursor.js'
import { Event } from './event.js'
import { endingWhere, EventFilter, eventWhere } from './filter.js'
import { type Told, watchAnything, watchEvents } from './watch.js'

builder.subscriptionField('eventAppended', (t) =>
  t.field({
    type: Event,
    args: {
      filter: t.arg({ type: EventFilter, required: false, description: 'Only events of which this holds.' }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description:
      'What happens, in order, as far as the subscriber is told of it. When access to a thing ends, this is silent: `anythingChanged` tells it.',
    subscribe: (_root, { filter, after }, context) =>
      watchEvents(context, openEvent(after, context.cursors), filter ? eventWhere(filter) : undefined),
    resolve: ({ event }) => event,
  }),
)

const AnythingChange = builder.objectRef<Told>('AnythingChange').implement({
  description: 'Something happened, or the subscriber may no longer see what it is about.',
  fields: deliveryFields,
})

builder.subscriptionField('anythingChanged', (t) =>
  t.field({
    type: AnythingChange,
    args: {
      filter: t.arg({
        type: EventFilter,
        required: false,
        description:
          'Only events of which this holds. When access to a thing ends, that is told whatever `type` asks for.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: AFTER }),
    },
    description: 'What happens to things of every sort, in order, and of which of them the access ends.',
    subscribe: (_root, { filter, after }, context) =>
      watchAnything(
        context,
        openEvent(after, context.cursors),
        filter ? { told: eventWhere(filter), ended: endingWhere(filter) } : undefined,
      ),
    resolve: (told) => told,
  }),
)
