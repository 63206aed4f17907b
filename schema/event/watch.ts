/**
 * Follows the log for one subscriber, or for all who have the same rights. An event is told to those who could see its subject then and may see it now;
 * who saw the subject just before an event and no longer after it is told that once, and nothing else.
 */
import { isOfPart, sawBefore, seesAfter, toldAfter } from '../../domain/visibility/sight.js'
import type { Event as EventRow } from '../../prisma/generated/client/client.js'
import type { SubjectType } from '../../prisma/generated/client/enums.js'
import type { Context } from '../context.js'
import { type Condition, meets } from '../filter.js'

/**
 * What a subscriber is told. `ended`: what the event is about is no longer visible to it, and the event is not told. That is
 * the subject, of which nothing may be told but its id, or a `part`: then the subject is told as it is seen now.
 */
export interface Told {
  readonly event: EventRow
  readonly ended: false | 'subject' | 'part'
}

/**
 * Changes of things of one sort. `condition` is asked of the facts kept with the event: whoever follows a filter is
 * also told when a thing leaves it.
 */
export async function* watchSubjects(
  context: Context,
  subjectType: SubjectType,
  after: bigint | undefined,
  condition: Condition | undefined,
): AsyncGenerator<Told> {
  const { actor } = context
  const concerns = (facts: unknown) => facts !== null && (!condition || meets(condition, facts))
  for await (const event of context.events.after(after)) {
    if (event.subjectType !== subjectType) continue
    // Of what was, a filter says nothing either to those who did not see it.
    const concernedBefore = concerns(event.factsBefore) && sawBefore(actor, event)
    if (toldAfter(actor, event)) {
      if ((concerns(event.facts) || concernedBefore) && (await isToldNow(context, event))) {
        yield { event, ended: false }
      }
    } else if (concernedBefore && !seesAfter(actor, event)) {
      // By what it was before alone: what it has become is not told, not even by a filter.
      if (!isOfPart(event)) yield { event, ended: 'subject' }
      else if (await isVisitSeen(context, event)) yield { event, ended: 'part' }
    }
  }
}

/** Events of every sort. `condition` is asked of the event itself. */
export async function* watchEvents(
  context: Context,
  after: bigint | undefined,
  condition: Condition | undefined,
): AsyncGenerator<Told> {
  for await (const event of context.events.after(after)) {
    if (!toldAfter(context.actor, event)) continue
    if ((!condition || meets(condition, event)) && (await isToldNow(context, event))) yield { event, ended: false }
  }
}

async function isToldNow({ db }: Context, { position }: EventRow): Promise<boolean> {
  return (await db.event.findFirst({ where: { position }, select: { position: true } })) !== null
}

/** Findings of a visit, which may be more sensitive than it; no other subject has parts that are seen otherwise. */
async function isVisitSeen({ db }: Context, { subjectId }: EventRow): Promise<boolean> {
  return (await db.expertTeamVisit.findFirst({ where: { id: subjectId }, select: { id: true } })) !== null
}
