/** An advisory request as texts by field, for the log. Nothing of human rights assessments: those have events of their own. */
import { countsText, dayOrNull, listText, momentOrNull, textOf, type Texts } from '../changes.js'
import type { AssessmentFacts, ClockFacts, CommitmentFacts, ConsultationFacts, RequestFacts } from './facts.js'
import { fromUnits, toUnits } from './money.js'

export function requestTexts(facts: RequestFacts): Texts {
  return {
    status: facts.status,
    countryCode: facts.countryCode,
    title: facts.title,
    justification: facts.justification,
    sensitivity: facts.sensitivity,
    urgency: facts.urgency,
    sgfAreas: listText(facts.sgfAreas),
    preventionDimension: facts.preventionDimension,
    startOn: dayOrNull(facts.startOn),
    durationMonths: textOf(facts.durationMonths),
    endOn: dayOrNull(facts.endOn),
    consentReference: facts.consentReference,
    consentGivenOn: dayOrNull(facts.consentGivenOn),
    fundingAmount: facts.fundingAmount && amountText(facts.fundingAmount),
    fundingCurrency: facts.fundingCurrency,
    humanRightsTrainingOnly: textOf(facts.humanRightsTrainingOnly),
    phase: facts.phase,
    leadEntityCode: facts.leadEntityCode,
    partyCodes: listText(facts.partyCodes),
    namedHandles: listText(facts.namedHandles),
    resumeTo: facts.resumeTo,
    questions: listText(facts.questions),
    filedAt: momentOrNull(facts.filedAt),
    submittedAt: momentOrNull(facts.submittedAt),
    decidedAt: momentOrNull(facts.decidedAt),
    completedAt: momentOrNull(facts.completedAt),
    ...partTexts(facts),
  }
}

/** One assessment, for those who may see it. */
export function assessmentTexts(assessment: AssessmentFacts): Texts {
  return {
    'assessment.risk': assessment.risk,
    'assessment.findings': assessment.findings,
    'assessment.madeByEntityCode': assessment.madeByEntityCode,
    'assessment.assessedAt': momentOrNull(assessment.assessedAt),
    'assessment.concurredAt': momentOrNull(assessment.concurredAt),
    'assessment.mitigations': listText(
      assessment.mitigations.map(({ measure, agreed }) => `${measure} (${agreed ? 'agreed' : 'not agreed'})`),
    ),
  }
}

function partTexts(facts: RequestFacts): Texts {
  return {
    undafPriorities: listText(facts.priorities.map(({ framework, outcome }) => `${framework}: ${outcome}`)),
    profiles: listText(
      facts.profiles.map(({ count, skillCode, languages }) =>
        [`${count} × ${skillCode}`, ...(languages.length > 0 ? [`(${languages.join(', ')})`] : [])].join(' '),
      ),
    ),
    ...Object.fromEntries(facts.consultations.map((one) => [`consultation.${one.entityCode}`, consultationText(one)])),
    fundingCommitted: listText(facts.commitments.map(commitmentText)),
    ...Object.fromEntries(facts.clocks.map((clock) => [`clock.${clock.kind}`, clockText(clock)])),
    deployments: countsText(facts.deployments.map(({ status }) => status)),
  }
}

function consultationText({ dueAt, ...one }: ConsultationFacts): string {
  if (one.position === null) return `asked until ${dueAt.toISOString()}`
  return [
    `${one.position}: ${one.reasons ?? ''}`,
    ...one.conditions.map((condition) => `condition: ${condition}`),
    ...one.offers.map((offer) => `offer: ${offer}`),
    ...(one.overruleReasons === null ? [] : [`overruled: ${one.overruleReasons}`]),
  ].join('; ')
}

function commitmentText({ amount, currency, source, contributor, entityCode }: CommitmentFacts): string {
  return `${amountText(amount)} ${currency} from ${source} by ${contributor} (${entityCode})`
}

/** However many zeros the amount came with. */
function amountText(amount: string): string {
  return fromUnits(toUnits(amount))
}

// Later clocks of a kind stand later in the list: the newest is what is told.
function clockText({ dueAt, stoppedAt }: ClockFacts): string {
  return stoppedAt === null ? `due ${dueAt.toISOString()}` : `stopped ${stoppedAt.toISOString()}`
}
