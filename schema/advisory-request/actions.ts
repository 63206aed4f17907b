/** What the caller may do with a request now, and what is missing for it. */
import { allowedActions } from '../../domain/advisory-request/allowed-actions.js'
import type { AllowedAction } from '../../domain/allowed-action.js'
import type { AdvisoryRequest as RequestRow } from '../../prisma/generated/client/client.js'
import type { Context } from '../context.js'
import { MUTATION_NAMES } from './mutation-names.js'

/** Asked of a request that the actor has been shown. */
export async function actionsOn(
  request: Pick<RequestRow, 'id' | 'countryCode'>,
  context: Context,
): Promise<AllowedAction<string>[]> {
  const { actor, loaders, now } = context
  if (!actor) return []
  const [facts, world] = await Promise.all([
    loaders.requestFacts.load(request.id),
    loaders.requestWorld.load(request.countryCode),
  ])
  if (!facts || !world) return []
  return allowedActions(facts, actor, now(), world).map((one) => ({ ...one, action: MUTATION_NAMES[one.action] }))
}
