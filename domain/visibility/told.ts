/**
 * What of an event's content is told to somebody who is told of the event. What its subject was before it belongs to
 * those alone who saw the subject then, and the names of officers to those who may read them.
 */
import type { Event } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import type { Change } from '../refusal.js'
import { type EventFacts, readsNamedOfficers, sawBefore } from './sight.js'

/** Field of the changes that holds handles. Where it is all that changed, the note speaks of it as well. */
const NAMES = 'namedHandles'

type Told = EventFacts & Pick<Event, 'changes' | 'note' | 'fromStatus'>

/** Without sight of what was, what has come is told, and what only went away is not. */
export function toldChanges(actor: Actor | null, event: Told): readonly Change[] {
  const changes = changesOf(event).filter(({ field }) => field !== NAMES || readsNamedOfficers(actor, event))
  if (sawBefore(actor, event)) return changes
  return changes.filter(({ to }) => to !== null).map((change) => ({ ...change, from: null }))
}

export function toldNote(actor: Actor | null, event: Told): string | null {
  const changes = changesOf(event)
  const isOfNames = changes.length > 0 && changes.every(({ field }) => field === NAMES)
  return isOfNames && !readsNamedOfficers(actor, event) ? null : event.note
}

export function toldFromStatus(actor: Actor | null, event: Told): string | null {
  return event.fromStatus !== null && sawBefore(actor, event) ? event.fromStatus : null
}

function changesOf({ changes }: Told): readonly Change[] {
  return changes as unknown as readonly Change[]
}
