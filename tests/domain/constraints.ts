/** The CHECK constraints and partial indexes of the database on what the rules decide, said once more and independently. */
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import type { RequestFacts } from '../../domain/advisory-request/facts.js'

/** Names of the constraints that this state would break. */
export function brokenByRequest(facts: RequestFacts): string[] {
  const { status, phase } = facts
  const held: Record<string, boolean> = {
    AdvisoryRequest_version: facts.version >= 1,
    AdvisoryRequest_duration:
      facts.durationMonths === null || (facts.durationMonths >= 1 && facts.durationMonths <= 120),
    AdvisoryRequest_funding:
      (facts.fundingAmount === null) === (facts.fundingCurrency === null) &&
      (facts.fundingAmount === null || Number(facts.fundingAmount) > 0),
    AdvisoryRequest_consent: (facts.consentReference === null) === (facts.consentGivenOn === null),
    AdvisoryRequest_exemption: facts.exemptionConfirmedAt === null || facts.humanRightsTrainingOnly,
    AdvisoryRequest_draft: status !== 'DRAFT' || phase === 'DRAFT',
    AdvisoryRequest_filed: ['DRAFT', 'WITHDRAWN'].includes(status) || phase !== 'DRAFT',
    AdvisoryRequest_approved:
      !['APPROVED', 'STAFFING', 'DEPLOYED', 'COMPLETED', 'SUSPENDED'].includes(status) || phase === 'APPROVED',
    AdvisoryRequest_resume: ['ON_HOLD', 'SUSPENDED'].includes(status) === (facts.resumeTo !== null),
    AdvisoryRequest_lead: facts.leadEntityCode === null || facts.partyCodes.includes(facts.leadEntityCode),
    FrameworkPriority_ordinal: distinct(facts.priorities.map(({ ordinal }) => ordinal)),
    AdviserProfile_ordinal: distinct(facts.profiles.map(({ ordinal }) => ordinal)),
    AdviserProfile_count: facts.profiles.every(({ count }) => count >= 1 && count <= 1000),
    FundingCommitment_amount: facts.commitments.every(({ amount }) => Number(amount) > 0),
    HumanRightsAssessment_order: facts.assessments.every(
      ({ concurredAt, assessedAt }) => concurredAt === null || concurredAt >= assessedAt,
    ),
    HumanRightsAssessment_ordinal: distinct(facts.assessments.map(({ ordinal }) => ordinal)),
    Consultation_answer: facts.consultations.every(
      (one) =>
        (one.position === null) === (one.respondedAt === null) &&
        (one.overruledAt === null) === (one.overruleReasons === null),
    ),
    Consultation_entity: distinct(facts.consultations.map(({ entityCode }) => entityCode)),
    Clock_order: facts.clocks.every(
      ({ startedAt, dueAt, stoppedAt }) => dueAt >= startedAt && (stoppedAt === null || stoppedAt >= startedAt),
    ),
    Clock_one_running: distinct(facts.clocks.filter(({ stoppedAt }) => stoppedAt === null).map(({ kind }) => kind)),
  }
  return broken(held)
}

export function brokenByDeployment(facts: DeploymentFacts): string[] {
  const { status, startedOn, endedOn } = facts
  return broken({
    Deployment_period: facts.endOn >= facts.startOn,
    Deployment_ended: endedOn === null || startedOn === null || endedOn >= startedOn,
    Deployment_active: status !== 'ACTIVE' || startedOn !== null,
    Deployment_end: (status === 'ENDED') === (endedOn !== null),
    Deployment_report: (facts.report === null) === (facts.reportedAt === null),
    DeploymentMember_period: facts.members.every(({ startOn, endOn }) => endOn >= startOn),
  })
}

function broken(held: Record<string, boolean>): string[] {
  return Object.keys(held).filter((name) => !held[name])
}

function distinct(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length
}
