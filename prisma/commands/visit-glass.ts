/** Visits of the expert team behind glass, with all that belongs to them. */
import { VISIT_PANE } from '../../domain/break-glass/decide.js'
import { NOTHING_YET } from '../../domain/expert-team/decide.js'
import type { VisitFacts } from '../../domain/expert-team/facts.js'
import { behindGlass, isVisitBehindGlass, openTo } from '../../domain/expert-team/glass.js'
import { maySee } from '../../domain/visibility/sight.js'
import { saveVisitGlass, visitColumns } from '../expert-team-facts.js'
import { expertTeamEvent, lockVisit } from './expert-team.js'
import type { Glass } from './glass.js'

const sees: Glass<VisitFacts>['sees'] = (actor, visit) => maySee(actor, 'ExpertTeamVisit', visit)

export const VISIT_GLASS: Glass<VisitFacts> = {
  pane: VISIT_PANE,
  noun: 'visit',
  key: (visitId) => ({ visitId }),
  async idOf(tx, reference) {
    return (await tx.expertTeamVisit.findUnique({ where: { reference }, select: { id: true } }))?.id
  },
  lock: lockVisit,
  isBehind: isVisitBehindGlass,
  sees,
  seesWhole: (actor, visit) =>
    sees(actor, visit) &&
    visit.findings.every((finding) => maySee(actor, 'ExpertTeamFinding', finding)) &&
    visit.followUps.every((followUp) => maySee(actor, 'ExpertTeamFollowUp', followUp)),
  openTo,
  columns: visitColumns,
  /** Where the visit itself is open to more, its log tells of the glass to those alone who see what is behind it, or did. */
  async save(tx, now, before, next, events) {
    await saveVisitGlass(tx, next)
    const part =
      next.sensitivity === 'STRICTLY_CONFIDENTIAL' ? {} : { seenAs: behindGlass(next), seenBefore: behindGlass(before) }
    const [was, is] = [
      { ...NOTHING_YET, visit: before },
      { ...NOTHING_YET, visit: next },
    ]
    return events.map((event) => expertTeamEvent(was, is, { ...event, ...part }, now))
  },
}
