/** What of a thing that is seen is read by whom: yes or no, by the rules. */
import type { AdvisoryRequest, Deployment, DeploymentTurn, TeamPledge } from '../../prisma/generated/client/client.js'
import type { Actor } from '../actor.js'
import { maySee, seesPart } from './sight.js'

type Contribution = Pick<Deployment, 'memberStateCode' | 'missionCode'>

/** A deployment with the columns of its request by which that is seen; null where it serves none that the reader sees. */
interface ReportedDeployment extends Contribution {
  readonly request: Pick<
    AdvisoryRequest,
    'countryCode' | 'sensitivity' | 'phase' | 'leadEntityCode' | 'partyCodes' | 'namedHandles' | 'openedHandles'
  > | null
}

/** The end-of-assignment report. */
export function readsReport(actor: Actor | null, deployment: ReportedDeployment): boolean {
  return seesPart(actor, 'Report', deployment)
}

/** How many women are on the tour of a unit: with the unit itself, so that no slice smaller than that of live parity is told. */
export function readsWomen(actor: Actor | null, { memberStateCode, missionCode }: Contribution): boolean {
  return maySee(actor, 'FormedUnitPledge', { memberStateCode, missionCode })
}

/** Why a deployment took a turn. */
export function readsReasons(
  actor: Actor | null,
  { kind, deployment }: Pick<DeploymentTurn, 'kind'> & { readonly deployment: Contribution | null },
): boolean {
  return kind !== 'REPATRIATED' || (deployment !== null && seesPart(actor, 'RepatriationReasons', deployment))
}

/** §5: what a Member State certifies of a team or unit, what the assessment found, and in what it falls short: as the assessments of its pledges. */
export function readsCertification(
  actor: Actor | null,
  { memberStateCode }: Pick<TeamPledge, 'memberStateCode'>,
): boolean {
  return maySee(actor, 'TeamPledgeAssessment', { pledge: { memberStateCode } })
}
