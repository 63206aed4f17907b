/** What the subscriptions of all nouns have in common. */
import type { ObjectRef } from '@pothos/core'
import { builder, type SchemaTypes } from '../builder.js'
import { encodeGlobalId, type Noun } from '../global-id.js'
import { lookUp } from '../node.js'
import { sealEvent } from './cursor.js'
import { Event, SUBJECTS } from './event.js'
import type { Told } from './watch.js'

type Types = PothosSchemaTypes.ExtendDefaultTypes<SchemaTypes>

type Fields = PothosSchemaTypes.ObjectFieldBuilder<Types, Told>

/** What every delivery has: its place in the log, and what happened or of what the sight has ended. */
export const deliveryFields = (t: Fields) => ({
  cursor: t.field({
    type: 'EventCursor',
    description: 'Place in the log, for `after` of a later subscription.',
    resolve: ({ event }, _args, { cursors }) => sealEvent(event.position, cursors),
  }),
  event: t.field({
    type: Event,
    nullable: true,
    description: 'What happened; null when access ended, to the thing or to something of it.',
    resolve: ({ event, ended }) => (ended ? null : event),
  }),
  accessEnded: t.id({
    nullable: true,
    description: 'Global id of the thing that the subscriber may no longer see; then nothing else is told.',
    resolve: ({ event, ended }) =>
      ended === 'subject' ? encodeGlobalId(SUBJECTS[event.subjectType], event.subjectId) : null,
  }),
})

/** `<noun>Change`: what is told of a change. `field` is the name under which the thing itself stands. */
export function changeType<Row extends object>(noun: ObjectRef<Types, Row>, name: Noun, field: string, thing: string) {
  return builder.objectRef<Told>(`${name}Change`).implement({
    description: `Something happened to ${thing}, or the subscriber may no longer see it, or something of it.`,
    fields: (t) => ({
      ...deliveryFields(t),
      [field]: t.field({
        type: noun,
        nullable: true,
        description: 'The thing as the subscriber may see it now; null when access ended.',
        resolve: ({ event, ended }, _args, context, info) =>
          (ended === 'subject' ? null : lookUp<Row>(context, info, name, event.subjectId)) as never,
      }),
    }),
  })
}

export const AFTER = 'Replays what came after this cursor, then goes on live. Absent: live from now on.'
