/** Reading the log. */
import type { Event as EventRow } from '../../prisma/generated/client/client.js'
import { builder } from '../builder.js'
import { rootList } from '../connection.js'
import { EVENTS } from './cursor.js'
import { EventConnection } from './event.js'
import { EventFilter, eventWhere } from './filter.js'

builder.queryField('events', (t) =>
  t.field({
    type: EventConnection,
    args: {
      first: t.arg.int({
        required: false,
        description: 'How many events from the front, 100 at most; 20 when absent.',
      }),
      after: t.arg({ type: 'EventCursor', required: false, description: 'Only events after this one.' }),
      last: t.arg.int({ required: false, description: 'How many events from the end, 100 at most.' }),
      before: t.arg({ type: 'EventCursor', required: false, description: 'Only events before this one.' }),
      filter: t.arg({ type: EventFilter, required: false, description: 'Only events of which this holds.' }),
    },
    description: 'What happened, in order, as far as the caller is told of it. Cursors serve subscriptions as well.',
    resolve: (_root, args, context, info) =>
      rootList<EventRow>(context, info, args, EVENTS, eventWhere(args.filter ?? {}), context.db.event),
  }),
)
