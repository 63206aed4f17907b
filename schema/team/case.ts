/** What rules say of a gap, a team request or a pledge that the actor has been shown. */
import { mayWeighParity, type ParityEffect, parityEffect } from '../../domain/parity.js'
import type { AllowedAction } from '../../domain/allowed-action.js'
import { allowedTeamActions } from '../../domain/specialized-team/allowed-actions.js'
import type { PledgeFacts, TeamFacts } from '../../domain/specialized-team/facts.js'
import { unnamedIn, unnamedOn } from '../../domain/specialized-team/naming.js'
import { pledgeShortfall, type TeamShortfall } from '../../domain/specialized-team/shortfall.js'
import { isChosen } from '../../domain/specialized-team/states.js'
import type { Context } from '../context.js'

/** A pledge, as far as its case is found by it. */
interface PledgeKey {
  readonly id: string
  readonly teamRequestId: string
}

export async function actionsOnGap(id: string, { actor, loaders, now }: Context): Promise<AllowedAction<string>[]> {
  const team = actor && (await loaders.teamFactsOfGap.load(id))
  return team ? allowedTeamActions('gap', team, null, actor, now()) : []
}

export async function actionsOnTeamRequest(
  id: string,
  { actor, loaders, now }: Context,
): Promise<AllowedAction<string>[]> {
  const team = actor && (await loaders.teamFacts.load(id))
  return team ? allowedTeamActions('request', team, null, actor, now()) : []
}

export async function actionsOnPledge(
  { id, teamRequestId }: PledgeKey,
  { actor, loaders, now }: Context,
): Promise<AllowedAction<string>[]> {
  const team = actor && (await loaders.teamFacts.load(teamRequestId))
  const pledge = pledgeIn(team, id)
  return team && pledge ? allowedTeamActions('pledge', team, pledge, actor, now()) : []
}

/** Officers of the pledged team who are not named. */
export async function unnamedOfPledge({ id, teamRequestId }: PledgeKey, { loaders }: Context): Promise<number> {
  const pledge = pledgeIn(await loaders.teamFacts.load(teamRequestId), id)
  return pledge ? unnamedIn(pledge) : 0
}

/** … and who are not named on a tour of it. */
export async function unnamedOfTour(
  tour: { readonly id: string; readonly pledgeId: string | null; readonly teamRequestId: string | null },
  { loaders }: Context,
): Promise<number> {
  const [team, deployment] = await Promise.all([
    tour.teamRequestId ? loaders.teamFacts.load(tour.teamRequestId) : null,
    loaders.deploymentFacts.load(tour.id),
  ])
  const pledge = pledgeIn(team, tour.pledgeId)
  return pledge && deployment ? unnamedOn(pledge, deployment) : 0
}

export async function shortfallOfPledge(
  { id, teamRequestId }: PledgeKey,
  { loaders }: Context,
): Promise<TeamShortfall[] | null> {
  const team = await loaders.teamFacts.load(teamRequestId)
  const pledge = pledgeIn(team, id)
  if (!team?.request || !pledge) return null
  const named = await Promise.all(pledge.memberIds.map((expertId) => loaders.experts.load(expertId)))
  return pledgeShortfall(
    team.request,
    pledge,
    named.filter((officer) => officer !== null),
  )
}

function pledgeIn(team: TeamFacts | null, id: string | null): PledgeFacts | undefined {
  return team?.pledges.find((one) => one.id === id)
}

/** With the pledge that was chosen, if one was. Null for those who do not choose. */
export async function effectOfRequest(id: string, { actor, loaders }: Context): Promise<ParityEffect | null> {
  if (!mayWeighParity(actor)) return null
  const [team, parity] = await Promise.all([loaders.teamFacts.load(id), loaders.parityFacts.load(id)])
  if (!team || !parity) return null
  return parityEffect(parity, team.pledges.find(({ status }) => isChosen(status)) ?? null)
}

/** As it would be, or is, with this pledge. */
export async function effectOfPledge(
  pledge: { readonly teamRequestId: string; readonly size: number; readonly women: number },
  { actor, loaders }: Context,
): Promise<ParityEffect | null> {
  const parity = mayWeighParity(actor) ? await loaders.parityFacts.load(pledge.teamRequestId) : null
  return parity && parityEffect(parity, pledge)
}
