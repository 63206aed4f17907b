/** The same for visits of the expert team, with all that belongs to them. */
import type { Actor } from '../../domain/actor.js'
import {
  breakGlassRefusals,
  type CloseInput,
  closed,
  decideBreakGlass,
  decideClosing,
  type OpenInput,
  VISIT_PANE,
} from '../../domain/break-glass/decide.js'
import { NOTHING_YET } from '../../domain/expert-team/decide.js'
import type { VisitFacts } from '../../domain/expert-team/facts.js'
import { behindGlass, isVisitBehindGlass, openTo } from '../../domain/expert-team/glass.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import type { Transaction, Work } from '../commit.js'
import type { LogEvent } from '../event-log.js'
import { saveVisitGlass, visitColumns } from '../expert-team-facts.js'
import { expertTeamEvent, lockVisit } from './expert-team.js'
import { endGlass, openGlass, overdueGlass } from './glass.js'
import { notFound } from './not-found.js'

export async function openVisit(tx: Transaction, now: Date, actor: Actor, input: OpenInput): Promise<Work> {
  const refusals = breakGlassRefusals(VISIT_PANE, actor, input)
  if (refusals.length > 0) return { refusals }
  const { reference } = input
  const found = await tx.expertTeamVisit.findUnique({ where: { reference }, select: { id: true } })
  const before = found && (await lockVisit(tx, found.id))
  if (!before || !(maySee(actor, 'ExpertTeamVisit', before) || isVisitBehindGlass(before))) {
    return notFound('visit', 'reference')
  }
  const decision = decideBreakGlass(VISIT_PANE, before, input, actor, now, seesWhole(actor, before))
  if (!decision.ok) return { refusals: decision.refusals, things: { visitId: before.id } }
  await openGlass(tx, { visitId: before.id }, actor, input, now, decision.next)
  return saved(tx, now, before, decision.next.openedHandles, decision.events)
}

export async function closeVisit(tx: Transaction, now: Date, actor: Actor, input: CloseInput): Promise<Work> {
  const before = await lockVisit(tx, input.id)
  if (!before || !maySee(actor, 'ExpertTeamVisit', before)) return notFound('visit')
  const decision = decideClosing(VISIT_PANE, before, input, actor)
  if (!decision.ok) return { refusals: decision.refusals, things: { visitId: before.id } }
  await endGlass(tx, { visitId: before.id, handle: input.handle }, now, actor)
  return saved(tx, now, before, decision.next, decision.events)
}

/** Closes what has come to its end on this visit; null when nothing has. */
export async function closeOverdueVisit(tx: Transaction, now: Date, visitId: string) {
  const before = await lockVisit(tx, visitId)
  const handles = await overdueGlass(tx, { visitId }, now)
  if (!before || handles.length === 0) return null
  const { next, events } = closed(VISIT_PANE, before, handles)
  return { things: { visitId }, events: await saveSight(tx, now, before, openTo(before, next), events) }
}

/** The visit and all that it found, and what is done about it. */
function seesWhole(actor: Actor, visit: VisitFacts): boolean {
  return (
    maySee(actor, 'ExpertTeamVisit', visit) &&
    visit.findings.every((finding) => maySee(actor, 'ExpertTeamFinding', finding)) &&
    visit.followUps.every((followUp) => maySee(actor, 'ExpertTeamFollowUp', followUp))
  )
}

async function saved(
  tx: Transaction,
  now: Date,
  before: VisitFacts,
  openedHandles: readonly string[],
  events: readonly DomainEvent[],
): Promise<Work> {
  const next = openTo(before, openedHandles)
  return {
    things: { visitId: before.id },
    rows: { [before.id]: { id: before.id, ...visitColumns(next, now) } },
    events: await saveSight(tx, now, before, next, events),
  }
}

/** Where the visit itself is open to more, its log tells of the glass to those alone who see what is behind it, or did. */
async function saveSight(
  tx: Transaction,
  now: Date,
  before: VisitFacts,
  next: VisitFacts,
  events: readonly DomainEvent[],
): Promise<LogEvent[]> {
  await saveVisitGlass(tx, next)
  const part =
    next.sensitivity === 'STRICTLY_CONFIDENTIAL' ? {} : { seenAs: behindGlass(next), seenBefore: behindGlass(before) }
  const [was, is] = [
    { ...NOTHING_YET, visit: before },
    { ...NOTHING_YET, visit: next },
  ]
  return events.map((event) => expertTeamEvent(was, is, { ...event, ...part }, now))
}
