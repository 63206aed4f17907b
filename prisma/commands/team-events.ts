/** Events about gaps, team requests, pledges and deployments of teams, with the facts that decided sight before and after. */
import type { TeamEvent, TourChange } from '../../domain/specialized-team/decide.js'
import type { GapFacts, PledgeFacts, TeamFacts, TeamRequestFacts } from '../../domain/specialized-team/facts.js'
import type { Transaction } from '../commit.js'
import { deploymentEvent, deploymentFacts } from '../deployment-facts.js'
import type { LogEvent, Sight } from '../event-log.js'
import { gapColumns, teamRequestColumns } from '../team-facts.js'
import { pledgeColumns } from '../team-pledges.js'

/** A case before and after, with the deployment that the command concerned, and others that it changed. */
export interface TeamChange {
  readonly before: TeamFacts
  readonly next: TeamFacts
  readonly deployment: TourChange | null
  readonly tours?: readonly TourChange[]
  readonly now: Date
}

export function teamEvents(change: TeamChange, events: readonly TeamEvent[]): LogEvent[] {
  return events.map((event) => {
    switch (event.subject) {
      case 'CAPABILITY_GAP':
        return gapEvent(change, event)
      case 'SPECIALIZED_TEAM_REQUEST':
        return requestEvent(change, event)
      case 'TEAM_PLEDGE':
        return pledgeEvent(change, event)
      case 'DEPLOYMENT':
        return ofDeployment(change, event)
      default:
        throw new Error(`A team has no ${event.subject}`)
    }
  })
}

/** Word to those who saw the gap and the deployments through a request whose sight has changed. */
export async function teamSightEvents(tx: Transaction, change: TeamChange): Promise<LogEvent[]> {
  const { before, next } = change
  const request = next.request
  const was = sameRequest(change)
  if (!was || !request || JSON.stringify(teamSight(was)) === JSON.stringify(teamSight(request))) return []
  const ids = before.deployments.map(({ id }) => id)
  const deployments = ids.length > 0 ? [...(await deploymentFacts(tx, ids)).values()] : []
  return [
    ...(next.gap
      ? [gapEvent(change, { subject: 'CAPABILITY_GAP', type: 'CAPABILITY_GAP_SIGHT_CHANGED', changes: [] })]
      : []),
    ...deployments.map((deployment) =>
      deploymentEvent(
        { subject: 'DEPLOYMENT', type: 'DEPLOYMENT_SIGHT_CHANGED', changes: [] },
        { deployment, sight: teamSight(was) },
        { deployment, sight: teamSight(request) },
      ),
    ),
  ]
}

export function teamSight({ missionCode, sensitivity, phase, audienceCodes }: TeamRequestFacts): Sight {
  return { missionCode, sensitivity, phase, audienceCodes }
}

function gapSight({ missionCode }: GapFacts, request: TeamRequestFacts | null): Sight {
  return request ? { ...teamSight(request), missionCode } : { missionCode }
}

function pledgeSight({ memberStateCode, status }: PledgeFacts, request: TeamRequestFacts): Sight {
  return { ...teamSight(request), memberStateCode, pledgeStatus: status }
}

/** The request as it was, unless it is new. */
function sameRequest({ before, next }: TeamChange): TeamRequestFacts | null {
  return before.request?.id === next.request?.id ? before.request : null
}

function gapEvent(change: TeamChange, event: TeamEvent): LogEvent {
  const { before } = change
  const gap = present(change.next.gap)
  const { request } = change.next
  const state = ({ closedAt }: GapFacts) => (closedAt === null ? 'OPEN' : 'CLOSED')
  return {
    event,
    subjectId: gap.id,
    gapId: gap.id,
    teamRequestId: request?.id ?? null,
    version: gap.version,
    fromStatus: before.gap && state(before.gap),
    toStatus: state(gap),
    sight: gapSight(gap, request),
    sightBefore: before.gap && gapSight(before.gap, sameRequest(change)),
    facts: gapColumns(gap),
    factsBefore: before.gap && gapColumns(before.gap),
  }
}

function requestEvent(change: TeamChange, event: TeamEvent): LogEvent {
  const request = present(change.next.request)
  const was = sameRequest(change)
  return {
    event,
    subjectId: request.id,
    teamRequestId: request.id,
    version: request.version,
    fromStatus: was?.status ?? null,
    toStatus: request.status,
    sight: teamSight(request),
    sightBefore: was && teamSight(was),
    facts: teamRequestColumns(request, change.now),
    factsBefore: was && teamRequestColumns(was, change.now),
  }
}

function pledgeEvent(change: TeamChange, { pledgeId, ...event }: TeamEvent): LogEvent {
  const request = present(change.next.request)
  const pledge = present(change.next.pledges.find(({ id }) => id === pledgeId) ?? null)
  const was = change.before.pledges.find(({ id }) => id === pledgeId) ?? null
  return {
    event,
    subjectId: pledge.id,
    pledgeId: pledge.id,
    teamRequestId: request.id,
    version: pledge.version,
    fromStatus: was?.status ?? null,
    toStatus: pledge.status,
    sight: pledgeSight(pledge, request),
    sightBefore: was && pledgeSight(was, sameRequest(change) ?? request),
    facts: pledgeColumns(pledge),
    factsBefore: was && pledgeColumns(was),
  }
}

function ofDeployment(change: TeamChange, { deploymentId, ...event }: TeamEvent): LogEvent {
  const tour = change.tours?.find(({ next: { id } }) => id === deploymentId)
  const { before, next } = tour ?? present(change.deployment)
  const request = present(change.next.request)
  return deploymentEvent(event, before && { deployment: before, sight: teamSight(sameRequest(change) ?? request) }, {
    deployment: next,
    sight: teamSight(request),
  })
}

function present<T>(thing: T | null): T {
  if (thing === null) throw new Error('An event is about nothing')
  return thing
}
