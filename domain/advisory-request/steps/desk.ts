/** Steps of the desk of the Global Focal Point that move the request without adding to it. */
import type { Allowances } from '../../allowances.js'
import { later } from '../../day.js'
import { why } from '../../input.js'
import { invalid } from '../../refusing.js'
import { textListRefusals, textRefusals } from '../../value.js'
import { clockIn, turnClocks } from '../clocks.js'
import type { RequestFacts } from '../facts.js'
import type { StepRule } from './step.js'

export const triage: StepRule<'triage'> = ({ input }) => ({
  refusals: [],
  patch: {},
  event: 'TRIAGED',
  note: input.note ?? null,
})

export const closeConsultation: StepRule<'closeConsultation'> = ({ input }) => ({
  refusals: [],
  patch: {},
  event: 'CONSULTATION_CLOSED',
  note: input.note ?? null,
})

export const approve: StepRule<'approve'> = ({ input, now }) => ({
  refusals: [],
  patch: { decidedAt: now },
  event: 'APPROVED',
  note: input.note ?? null,
})

export const decline: StepRule<'decline'> = ({ facts, input, now }) => ({
  refusals: textRefusals(['reasons'], input.reasons),
  patch: { decidedAt: now, deployments: withoutPlanned(facts) },
  event: 'DECLINED',
  note: why(input.reasons, input.note),
})

export const returnRequest: StepRule<'return'> = ({ input }) => ({
  refusals: [
    ...(input.questions.length > 0 ? [] : [invalid(['questions'], 'Put at least one question.')]),
    ...textListRefusals(['questions'], input.questions),
  ],
  patch: { questions: input.questions },
  event: 'RETURNED',
  note: input.note ?? null,
})

export const hold: StepRule<'hold'> = ({ input }) => ({
  refusals: textRefusals(['reasons'], input.reasons),
  patch: {},
  event: 'HELD',
  note: why(input.reasons, input.note),
})

/** A human rights officer's reasons are findings: told to those alone who may see assessments. */
export const suspend: StepRule<'suspend'> = ({ input, actor }) => {
  const reasons = why(input.reasons, input.note)
  const step = { refusals: textRefusals(['reasons'], input.reasons), patch: {}, event: 'SUSPENDED' } as const
  if (actor.role !== 'HUMAN_RIGHTS_OFFICER') return { ...step, note: reasons }
  return { ...step, humanRights: { type: 'ADVISORY_REQUEST_SUSPENSION_REASONED', changes: [], note: reasons } }
}

/** Entities that had yet to answer when it was held have what is left of the consultation's clock. */
export const resume: StepRule<'resume'> = ({ facts, input, now, world, to }) => ({
  refusals: [],
  patch: clockIn(to) === 'CONSULTATION' ? { consultations: withTimeLeft(facts, now, world.allowances) } : {},
  event: 'RESUMED',
  note: input.note ?? null,
})

/** Planned deployments fall with their request. */
export function withoutPlanned({ deployments }: RequestFacts): RequestFacts['deployments'] {
  return deployments.map((one) => (one.status === 'PLANNED' ? { ...one, status: 'CANCELLED' } : one))
}

function withTimeLeft(facts: RequestFacts, now: Date, allowances: Allowances): RequestFacts['consultations'] {
  const clock = turnClocks(facts, { status: 'IN_CONSULTATION', now, allowances, resumed: true }).at(-1)
  if (!clock) return facts.consultations
  return facts.consultations.map((one) =>
    one.position === null ? { ...one, dueAt: later(one.dueAt, clock.dueAt) } : one,
  )
}
