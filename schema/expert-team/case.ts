/** What rules say of a visit or a follow-up that the actor has been shown. */
import type { AllowedAction } from '../../domain/allowed-action.js'
import { allowedExpertTeamActions } from '../../domain/expert-team/allowed-actions.js'
import { NOTHING_YET } from '../../domain/expert-team/decide.js'
import type { Context } from '../context.js'

export async function actionsOnVisit(id: string, { actor, loaders }: Context): Promise<AllowedAction<string>[]> {
  const visit = actor && (await loaders.visitFacts.load(id))
  return visit ? allowedExpertTeamActions('visit', { ...NOTHING_YET, visit }, actor) : []
}

export async function actionsOnFollowUp(
  { id, visitId }: { readonly id: string; readonly visitId: string },
  { actor, loaders }: Context,
): Promise<AllowedAction<string>[]> {
  const visit = actor && (await loaders.visitFacts.load(visitId))
  const followUp = visit?.followUps.find((one) => one.id === id)
  return visit && followUp ? allowedExpertTeamActions('follow-up', { ...NOTHING_YET, visit, followUp }, actor) : []
}
