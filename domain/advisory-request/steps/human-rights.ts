/** The due diligence assessment (¶17): OHCHR makes it, or the lead entity proposes one and OHCHR concurs. */
import { entityOf } from '../../actor.js'
import { changesBetween } from '../../changes.js'
import { later } from '../../day.js'
import { listRefusals, textRefusals } from '../../value.js'
import { concurrenceTime, newestAssessment } from '../assessments.js'
import type { AssessmentFacts, RequestFacts } from '../facts.js'
import { unconcurred, unconfirmed } from '../guards/human-rights.js'
import { assessmentTexts } from '../texts.js'
import type { StepOutcome, StepRule } from './step.js'

type Status = RequestFacts['status']

/** One made by OHCHR is concurred in by being made. Each stands beside those before it; the newest is in force. */
export const assessHumanRights: StepRule<'assessHumanRights'> = ({ facts, input, actor, now, to }) => {
  const mitigations = input.mitigations ?? []
  const byOhchr = actor.role === 'HUMAN_RIGHTS_OFFICER'
  const assessment: AssessmentFacts = {
    ordinal: (newestAssessment(facts)?.ordinal ?? 0) + 1,
    risk: input.risk,
    findings: input.findings,
    madeByEntityCode: entityOf(actor) ?? '',
    assessedAt: now,
    concurredAt: byOhchr ? concurrenceTime(facts, now) : null,
    mitigations: mitigations.map(({ measure, agreed }, index) => ({ ordinal: index + 1, measure, agreed })),
  }
  const after = following(to, assessment)
  return {
    refusals: [
      ...textRefusals(['findings'], input.findings),
      ...listRefusals(['mitigations'], mitigations, ({ measure }, path) => textRefusals([...path, 'measure'], measure)),
    ],
    event: after.event,
    patch: { assessments: [...facts.assessments, assessment], status: after.status },
    humanRights: {
      type: 'ADVISORY_REQUEST_HUMAN_RIGHTS_ASSESSED',
      changes: changesBetween(null, assessmentTexts(assessment)),
      note: input.note ?? null,
    },
  }
}

/** Also anew, where the request was changed since: the earlier concurrence stays in the log. */
export const concurHumanRights: StepRule<'concurHumanRights'> = (situation) => {
  const { facts, input, now, to } = situation
  if (input.exemption) return confirmExemption(situation)
  const newest = newestAssessment(facts)
  // Where neither can be done the guard refuses, and that is enough.
  const refusals = unconfirmed(facts).length === 0 ? unconcurred(facts) : []
  if (!newest || refusals.length > 0) return { refusals, patch: {}, event: 'CHANGED' }
  const concurred = { ...newest, concurredAt: later(concurrenceTime(facts, now), newest.assessedAt) }
  const after = following(to, concurred)
  return {
    refusals: [],
    event: after.event,
    patch: {
      assessments: facts.assessments.map((one) => (one === newest ? concurred : one)),
      status: after.status,
    },
    humanRights: {
      type: 'ADVISORY_REQUEST_HUMAN_RIGHTS_CONCURRED',
      changes: changesBetween(assessmentTexts(newest), assessmentTexts(concurred)),
      note: input.note ?? null,
    },
  }
}

/** Exemption is a matter of due diligence: told to those alone who may see assessments, to the others by the guard that it meets. */
const confirmExemption: StepRule<'concurHumanRights'> = ({ facts, input, now }) => ({
  refusals: unconfirmed(facts),
  patch: { exemptionConfirmedAt: now },
  event: 'CHANGED',
  humanRights: {
    type: 'ADVISORY_REQUEST_HUMAN_RIGHTS_CONCURRED',
    changes: [{ field: 'exemptionConfirmedAt', from: null, to: now.toISOString() }],
    note: input.note ?? null,
  },
})

/** OHCHR's finding that support must be withheld suspends what is approved already. */
function following(
  to: Status,
  { risk, concurredAt }: AssessmentFacts,
): Pick<StepOutcome, 'event'> & { status: Status } {
  const supported = to === 'APPROVED' || to === 'STAFFING' || to === 'DEPLOYED'
  if (supported && risk === 'WITHHOLD' && concurredAt !== null) return { event: 'SUSPENDED', status: 'SUSPENDED' }
  return { event: 'CHANGED', status: to }
}
