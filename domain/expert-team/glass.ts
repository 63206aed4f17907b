/** What of a visit stands behind glass (`domain/break-glass`): the visit itself, or findings that are more sensitive than it. */
import type { VisitFacts, VisitSight } from './facts.js'

/** Whether there is something that named officers alone see. */
export function isVisitBehindGlass(visit: VisitFacts): boolean {
  return visit.phase !== 'DRAFT' && strictParts(visit).length > 0
}

/** Sight of all that is strictly confidential here: of what happens to the glass those are told who see any of it. */
export function behindGlass(visit: VisitFacts): VisitSight {
  const namedHandles = strictParts(visit).flatMap((part) => part.namedHandles)
  return { ...visit, sensitivity: 'STRICTLY_CONFIDENTIAL', namedHandles: [...new Set(namedHandles)] }
}

/** The visit and all that belongs to it, open to these by break-glass. */
export function openTo(visit: VisitFacts, openedHandles: readonly string[]): VisitFacts {
  return {
    ...visit,
    openedHandles,
    findings: visit.findings.map((finding) => ({ ...finding, openedHandles })),
    followUps: visit.followUps.map((followUp) => ({ ...followUp, openedHandles })),
  }
}

function strictParts(visit: VisitFacts): VisitSight[] {
  return [visit, ...visit.findings, ...visit.followUps].filter(
    ({ sensitivity }) => sensitivity === 'STRICTLY_CONFIDENTIAL',
  )
}
