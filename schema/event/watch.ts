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

/** Of which events is told: both conditions are asked of the event itself. */
interface Concern {
  readonly told: Condition
  /** When the sight of its subject ended with it. */
  readonly ended: Condition
}

/** Events of every sort. `condition` is asked of the event itself. */
export async function* watchEvents(
  context: Context,
  after: bigint | undefined,
  condition: Condition | undefined,
): AsyncGenerator<Told> {
  const concern = condition && { told: condition, ended: condition }
  for await (const told of watchAnything(context, after, concern)) if (!told.ended) yield told
}

/** Events of every sort, and of what the sight has ended. */
export async function* watchAnything(
  context: Context,
  after: bigint | undefined,
  concern: Concern | undefined,
): AsyncGenerator<Told> {
  const { actor } = context
  for await (const event of context.events.after(after)) {
    if (toldAfter(actor, event)) {
      if ((!concern || meets(concern.told, event)) && (await isToldNow(context, event))) yield { event, ended: false }
    } else if (sawBefore(actor, event) && !seesAfter(actor, event) && !isOfPart(event)) {
      // Of a part the thing itself tells, as it is seen now: here there is none beside the event.
      if (!concern || meets(concern.ended, event)) yield { event, ended: 'subject' }
    }
  }
}

async function isToldNow({ db }: Context, { position }: EventRow): Promise<boolean> {
  return (await db.event.findFirst({ where: { position }, select: { position: true } })) !== null
}

/** Findings of a visit, which may be more sensitive than it; no other subject has parts that are seen otherwise. */
async function isVisitSeen({ db }: Context, { subjectId }: EventRow): Promise<boolean> {
  return (await db.expertTeamVisit.findFirst({ where: { id: subjectId }, select: { id: true } })) !== null
}
