/** The life of a team's deployment, and what it does to the request and the gap behind it (¶27, ¶39, ¶44). */
import type { Actor } from '../actor.js'
import type { Allowances } from '../allowances.js'
import { startOfDay, later } from '../day.js'
import type { DeploymentStep } from '../deployment/actions.js'
import { decideOnDeployment, isSooner } from '../deployment/decide.js'
import type { DeploymentFacts, ExpertFacts, TurnFacts } from '../deployment/facts.js'
import type { DeploymentInputs } from '../deployment/input.js'
import type { Asked } from '../deployment/step.js'
import { staysOn } from '../deployment/steps.js'
import type { EventType } from '../event-type.js'
import { refuse, type Decision, type Refusal } from '../refusal.js'
import { restartedClock, stoppedClock } from './clock.js'
import { raised, teamEvent, type TeamEvent } from './decide.js'
import type { TeamDeploymentFacts, TeamFacts } from './facts.js'
import { forceRefusals } from '../certification.js'
import { skillRefusals } from './guards/members.js'
import { otherTourRefusals } from './guards/tours.js'
import { asListed } from './listing.js'
import { type Happening, requestOf, withGap, withPledge, withRequest } from './steps/step.js'

export interface TeamDeploymentNext {
  readonly deployment: DeploymentFacts
  readonly team: TeamFacts
  readonly turn: TurnFacts | null
}

/**
 * Decides on one action on the deployment of a team, as on any other; beside that the certification of the team must be
 * in force over the days that a start or an extension adds. Refusals come in the order of `decideOnDeployment`.
 */
export function decideOnTeamDeployment<A extends DeploymentStep>(
  action: A,
  deployment: DeploymentFacts,
  team: TeamFacts,
  members: readonly ExpertFacts[],
  input: DeploymentInputs[A],
  actor: Actor,
  now: Date,
  allowances: Allowances,
): Decision<TeamDeploymentNext, TeamEvent> {
  const skillCodes = team.request?.skillCodes ?? []
  const ofIncoming: Asked['ofIncoming'] = (incoming, _period, path) => skillRefusals(incoming, skillCodes, path)
  const decision = decideOnDeployment(action, deployment, null, members, input, actor, now, { ofIncoming })
  if (!decision.ok && isSooner(decision.refusals)) return decision
  const refusals = [...(decision.ok ? [] : decision.refusals), ...teamRefusals(deployment, team, input, now)]
  if (!decision.ok || refusals.length > 0) return refuse(...refusals)

  const after = decision.next.deployment
  const listed = { ...team, deployments: team.deployments.map((one) => (one.id === after.id ? asListed(after) : one)) }
  const note = decision.events[0]?.note ?? null
  // The report that follows an end changes nothing here.
  const reported = action === 'endDeployment' && deployment.endedOn !== null
  const { next, happened } = reported
    ? { next: team, happened: [] }
    : consequences(action, listed, { before: deployment, after }, { now, note, allowances })
  const settled = raised(team, next)
  return {
    ok: true,
    next: { deployment: after, team: settled, turn: decision.next.turn },
    events: [...decision.events, ...happened.map((happening) => teamEvent(team, settled, happening))],
  }
}

const LEAVES: ReadonlySet<DeploymentStep> = new Set(['endDeployment', 'cancelDeployment', 'repatriateDeployment'])

const TOLD_AS: Readonly<Record<DeploymentStep, EventType>> = {
  startDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_STARTED',
  extendDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_EXTENDED',
  endDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_ENDED',
  cancelDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_CANCELLED',
  planRotation: 'SPECIALIZED_TEAM_ROTATION_DAYS_PLANNED',
  rotateDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_ROTATED',
  repatriateDeployment: 'SPECIALIZED_TEAM_DEPLOYMENT_REPATRIATED',
}

/** What a start or an extension asks of the team: certified, and on no other tour. */
function teamRefusals(
  deployment: DeploymentFacts,
  { pledges, deployments }: TeamFacts,
  input: DeploymentInputs[DeploymentStep],
  now: Date,
): Refusal[] {
  const { id, pledgeId, startedOn, endOn } = deployment
  const from = startedOn ?? deployment.startOn
  const start = 'startedOn' in input && input.startedOn <= endOn ? input.startedOn : null
  const end = 'endOn' in input && input.endOn && input.endOn > endOn ? input.endOn : null
  if (start === null && end === null) return []
  const path = [start ? 'startedOn' : 'endOn']
  const period = { from: start ?? from, to: end ?? endOn }
  const pledge = pledges.find((one) => one.id === pledgeId)
  // Days gone by are not certified anew.
  const added = { from: start ?? later(from, startOfDay(now)), to: period.to }
  return [
    ...(pledge ? forceRefusals(pledge, added, path) : []),
    ...otherTourRefusals(deployments, { pledgeId, period, except: id }, path),
  ]
}

interface Consequences {
  readonly next: TeamFacts
  readonly happened: readonly Happening[]
}

/**
 * A team that leaves before its time, or does not come, reopens the gap, and the clock runs anew; one that served its time
 * does neither.
 */
function consequences(
  action: DeploymentStep,
  team: TeamFacts,
  { before, after: deployment }: { readonly before: DeploymentFacts; readonly after: DeploymentFacts },
  { now, note, allowances }: { readonly now: Date; readonly note: string | null; readonly allowances: Allowances },
): Consequences {
  const happening = { subject: 'SPECIALIZED_TEAM_REQUEST', type: TOLD_AS[action], note } as const
  if (action === 'startDeployment') {
    return { next: withRequest(team, stoppedClock(requestOf(team), now)), happened: [happening] }
  }
  if (action === 'rotateDeployment') return rotated(team, before, deployment, happening)
  const place = placeAfter(team.deployments)
  const leaves = LEAVES.has(action)
  if (!leaves || place === 'FILLED') return { next: team, happened: [happening] }
  const selected = place === 'VACANT'
  const { gap, pledges } = team
  const vacated = withRequest(team, {
    status: selected ? 'SELECTED' : 'DEPLOYED',
    ...restartedClock(requestOf(team), now, allowances),
  })
  const pledge = pledges.find(({ id }) => id === deployment.pledgeId)
  const returned = selected && pledge?.status === 'DEPLOYED'
  const freed = returned ? withPledge(vacated, pledge.id, { status: 'SELECTED' }) : vacated
  const reopens = gap !== null && gap.closedAt !== null
  return {
    next: reopens ? withGap(freed, { closedAt: null }) : freed,
    happened: [
      happening,
      ...(returned ? [{ subject: 'TEAM_PLEDGE', pledgeId: pledge.id, type: 'TEAM_PLEDGE_RETURNED' } as const] : []),
      ...(reopens ? [{ subject: 'CAPABILITY_GAP', type: 'CAPABILITY_GAP_REOPENED', note } as const] : []),
    ],
  }
}

/** Who relieves an officer is named in that officer's place, for this tour and those that are planned after it. */
function rotated(team: TeamFacts, before: DeploymentFacts, after: DeploymentFacts, happening: Happening): Consequences {
  const pledge = team.pledges.find(({ id }) => id === after.pledgeId)
  if (!pledge) return { next: team, happened: [happening] }
  const staying = ({ members, endOn }: DeploymentFacts) =>
    members.flatMap((one) => (staysOn(one, { endOn }) ? one.expertId : []))
  const relieved = new Set(staying(before).filter((id) => !staying(after).includes(id)))
  const coming = staying(after).filter((id) => !pledge.memberIds.includes(id))
  const memberIds = [...pledge.memberIds.filter((id) => !relieved.has(id)), ...coming].sort()
  return {
    next: withPledge(team, pledge.id, { memberIds }),
    happened: [happening, { subject: 'TEAM_PLEDGE', pledgeId: pledge.id, type: 'TEAM_PLEDGE_MEMBERS_ROTATED' }],
  }
}

/** FILLED: a team serves or will, or has served its time. AWAITED: it left early, the next is planned. VACANT: neither. */
function placeAfter(deployments: readonly TeamDeploymentFacts[]): 'FILLED' | 'AWAITED' | 'VACANT' {
  if (deployments.some(({ status }) => status === 'ACTIVE')) return 'FILLED'
  const planned = deployments.some(({ status }) => status === 'PLANNED')
  const [last] = deployments
    .filter(({ status }) => status === 'ENDED')
    .sort((a, b) => (b.endedOn?.getTime() ?? 0) - (a.endedOn?.getTime() ?? 0))
  const leftEarly = last?.endedOn ? last.endedOn < last.endOn : false
  if (planned) return leftEarly ? 'AWAITED' : 'FILLED'
  return last && !leftEarly ? 'FILLED' : 'VACANT'
}
