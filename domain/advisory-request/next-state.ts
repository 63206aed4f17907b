/** What follows from a change of state alone, whoever brought it about. */
import type { AdvisoryRequestStatus as Status, Phase } from '../../prisma/generated/client/enums.js'
import type { Allowances } from '../allowances.js'
import { turnClocks } from './clocks.js'
import type { RequestFacts } from './facts.js'
import { isPaused } from './states.js'

export interface Onward {
  /** The facts as the step leaves them; their status is where the request goes. */
  readonly patched: RequestFacts
  readonly now: Date
  /** Null: what happens begins no clock. */
  readonly allowances: Allowances | null
  readonly dueAt?: Date | undefined
}

/** The whole next state: version, phase, where to resume, and clocks. */
export function nextState(before: RequestFacts, { patched, now, allowances, dueAt }: Onward): RequestFacts {
  const { status } = patched
  return {
    ...patched,
    version: before.version + 1,
    phase: phaseAfter(before.phase, status),
    resumeTo: resumeAfter(before, status),
    // Of `patched`: an amendment may have changed the urgency by which the clock runs.
    clocks:
      status === before.status && dueAt === undefined
        ? patched.clocks
        : turnClocks(patched, {
            ...{ status, now, allowances, dueAt },
            resumed: isPaused(before.status) && !isPaused(status),
          }),
  }
}

/** From DRAFT to FILED when first submitted, to APPROVED when approved; never back. */
function phaseAfter(phase: Phase, status: Status): Phase {
  if (status === 'APPROVED') return 'APPROVED'
  return phase === 'DRAFT' && status === 'SUBMITTED' ? 'FILED' : phase
}

function resumeAfter({ status: from, resumeTo }: RequestFacts, status: Status): Status | null {
  if (!isPaused(status)) return null
  return from === status ? resumeTo : from
}
