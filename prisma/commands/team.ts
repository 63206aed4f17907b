/**
 * Commands on capability gaps, team requests and pledges. Each locks the whole case, loads it and what its rules ask for,
 * lets `decideOnTeam` decide, and saves what differs with its events.
 */
import type { Actor } from '../../domain/actor.js'
import type { Allowances } from '../../domain/allowances.js'
import type { Outcome, Things } from '../../domain/outcome.js'
import type { DeploymentFacts } from '../../domain/deployment/facts.js'
import { isStandingTour } from '../../domain/deployment/tours.js'
import { TEAM_ACTIONS } from '../../domain/specialized-team/actions.js'
import { decideOnTeam, NO_TEAM, type TeamEvent, type TeamNext } from '../../domain/specialized-team/decide.js'
import type { PledgeFacts, TeamFacts, TeamWorld } from '../../domain/specialized-team/facts.js'
import type { TeamAction, TeamInputs } from '../../domain/specialized-team/input.js'
import { maySee } from '../../domain/visibility/sight.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import { createDeployment, deploymentColumns, saveDeployment } from '../deployment-facts.js'
import { gapColumns, saveTeam, teamRequestColumns, teamWorld } from '../team-facts.js'
import { pledgeColumns } from '../team-pledges.js'
import { lockDeployment, lockExperts, lockTeam, lockTeamOfGap } from './locks.js'
import { notFound } from './not-found.js'
import { nextReference } from './reference.js'
import { type TeamChange, teamEvents, teamSightEvents } from './team-events.js'

/** The case, and which pledge of it is in question. */
interface Located {
  readonly team: TeamFacts
  readonly pledgeId: string | null
}

export function changeTeam<A extends TeamAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: TeamInputs[A],
): Promise<Outcome> {
  return commit(dependencies, actor, `team.${action}`, input, (tx, now, allowances) =>
    teamWork(tx, now, actor, action, input, { allowances }),
  )
}

/** What the command does in its transaction; an import does it for each of its rows, of which it gives what all ask for. */
export async function teamWork<A extends TeamAction>(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: A,
  input: TeamInputs[A],
  { known, allowances }: { readonly known?: TeamWorld; readonly allowances?: Allowances },
): Promise<Work> {
  const located = await locate(tx, actor, action, input)
  if (!('team' in located)) return located
  const { team, pledgeId } = located
  const officerIds = officersNamed(input, located)
  await lockExperts(tx, officerIds)
  const matching = 'matchingOnly' in input && input.matchingOnly ? (team.request?.skillCodes ?? []) : []
  const tours = action === 'nominateTeamMembers' ? await lockTours(tx, located) : []
  const world = known ?? (await teamWorld(tx, { matching, officerIds, tours, allowances }))
  const decision = decideOnTeam(action, team, pledgeId, input, actor, now, world)
  if (!decision.ok) return { refusals: decision.refusals, things: thingsBefore(action, located) }
  return save(tx, now, located, decision.next, decision.events)
}

/** Finds and locks what the input speaks of; NOT_FOUND for what the actor does not see. */
async function locate(
  tx: Transaction,
  actor: Actor,
  action: TeamAction,
  input: TeamInputs[TeamAction],
): Promise<Located | Work> {
  const { on } = TEAM_ACTIONS[action]
  if (on === 'nothing') return { team: NO_TEAM, pledgeId: null }
  const [field, id] = idIn(input)
  if (on === 'gap') {
    const team = await lockTeamOfGap(tx, id)
    const row = await tx.capabilityGap.findUnique({ where: { id }, include: { teamRequests: true } })
    return team && row && maySee(actor, 'CapabilityGap', row)
      ? { team, pledgeId: null }
      : notFound('capability gap', field)
  }
  if (on === 'request') {
    const team = await lockTeam(tx, id)
    return team?.request && maySee(actor, 'SpecializedTeamRequest', team.request)
      ? { team, pledgeId: null }
      : notFound('team request', field)
  }
  const link = await tx.teamPledge.findUnique({ where: { id }, select: { teamRequestId: true } })
  const team = link && (await lockTeam(tx, link.teamRequestId))
  const row = await tx.teamPledge.findUnique({ where: { id }, include: { teamRequest: true } })
  return team && row && maySee(actor, 'TeamPledge', row) ? { team, pledgeId: id } : notFound('pledge', field)
}

function idIn(input: TeamInputs[TeamAction]): readonly [field: string, id: string] {
  if ('id' in input) return ['id', input.id]
  if ('capabilityGapId' in input) return ['capabilityGapId', input.capabilityGapId]
  if ('teamRequestId' in input) return ['teamRequestId', input.teamRequestId]
  if ('pledgeId' in input) return ['pledgeId', input.pledgeId]
  throw new Error('The input names nothing')
}

/** Those whom the input nominates, or who are to be deployed. */
function officersNamed(input: TeamInputs[TeamAction], { team, pledgeId }: Located): readonly string[] {
  if ('experts' in input) return input.experts
  if (!('pledgeId' in input)) return []
  return team.pledges.find(({ id }) => id === pledgeId)?.memberIds ?? []
}

/** The tours on which those nominated go, in the order of their ids. */
async function lockTours(tx: Transaction, { team, pledgeId }: Located): Promise<DeploymentFacts[]> {
  const tours: DeploymentFacts[] = []
  for (const { id } of team.deployments.filter((one) => one.pledgeId === pledgeId && isStandingTour(one))) {
    tours.push(await lockDeployment(tx, id))
  }
  return tours
}

/** What a refused command concerned: never another thing than the caller spoke of. */
function thingsBefore(action: TeamAction, { team: { gap, request }, pledgeId }: Located): Things {
  const asked = TEAM_ACTIONS[action].on !== 'gap' || action === 'confirmCapabilityGapClosed'
  return {
    ...(gap && { capabilityGapId: gap.id }),
    ...(request && asked && { teamRequestId: request.id }),
    ...(pledgeId !== null && { pledgeId }),
  }
}

async function save(
  tx: Transaction,
  now: Date,
  { team: before, pledgeId }: Located,
  decided: TeamNext,
  events: readonly TeamEvent[],
): Promise<Work> {
  const next = await saveTeam(tx, before, await withReferences(tx, now, decided.team), now)
  const planned = decided.deployment && (await planDeployment(tx, now, decided.deployment))
  for (const tour of decided.tours) if (tour.before) await saveDeployment(tx, tour.before, tour.next, now)
  const deployment = planned && { before: null, next: planned }
  const made = next.pledges.find(({ id }) => !before.pledges.some((pledge) => pledge.id === id))
  const change: TeamChange = { before, next, deployment, tours: decided.tours, now }
  const told = events.map((event) => (event.pledgeId === '' && made ? { ...event, pledgeId: made.id } : event))
  return {
    ...outcome(change, made?.id ?? pledgeId),
    events: [...teamEvents(change, told), ...(await teamSightEvents(tx, change))],
  }
}

/** Ids and rows of the case, and of one of its pledges, for the payload. */
export function outcome(
  { next: { gap, request, pledges }, deployment, now }: TeamChange,
  pledgeId: string | null,
): { readonly things: Things; readonly rows: Outcome['asItWas'] } {
  const pledge = pledges.find(({ id }) => id === pledgeId)
  const planned = deployment?.next
  return {
    things: {
      ...(gap && { capabilityGapId: gap.id }),
      ...(request && { teamRequestId: request.id }),
      ...(pledge && { pledgeId: pledge.id }),
      ...(planned && { deploymentId: planned.id }),
    },
    rows: {
      ...(gap && { [gap.id]: { id: gap.id, ...gapColumns(gap) } }),
      ...(request && { [request.id]: { id: request.id, ...teamRequestColumns(request, now) } }),
      ...(pledge && { [pledge.id]: { id: pledge.id, ...pledgeColumns(pledge) } }),
      ...(planned && { [planned.id]: { id: planned.id, ...deploymentColumns(planned, now) } }),
    },
  }
}

async function withReferences(tx: Transaction, now: Date, team: TeamFacts): Promise<TeamFacts> {
  const named = async <T extends { readonly id: string }>(thing: T, noun: Parameters<typeof nextReference>[1]) =>
    thing.id === '' ? { ...thing, reference: await nextReference(tx, noun, now) } : thing
  return {
    ...team,
    gap: team.gap && (await named(team.gap, 'CapabilityGap')),
    request: team.request && (await named(team.request, 'SpecializedTeamRequest')),
    pledges: team.pledges.map((pledge) =>
      pledge.id === '' ? { ...pledge, reference: pledgeReference(team, pledge) } : pledge,
    ),
  }
}

/** For example `TP-2026-0004-XAA`: of the request and the Member State alone, so that it does not count those of others. */
function pledgeReference({ request, pledges }: TeamFacts, { memberStateCode }: PledgeFacts): string {
  const own = pledges.filter((one) => one.memberStateCode === memberStateCode).length
  const first = `${request?.reference.replace('SPT', 'TP') ?? 'TP'}-${memberStateCode}`
  return own === 1 ? first : `${first}-${own}`
}

async function planDeployment(tx: Transaction, now: Date, decided: DeploymentFacts): Promise<DeploymentFacts> {
  const draft = { ...decided, reference: await nextReference(tx, 'Deployment', now) }
  return { ...draft, id: await createDeployment(tx, draft, now) }
}
