import type { Actor } from '../actor.js'
import { allowedAmong, type AllowedAction } from '../allowed-action.js'
import type { Refusal } from '../refusal.js'
import { DEPLOYMENT_ACTIONS, type DeploymentStep } from './actions.js'
import { deploymentForbiddance, type Standing, wrongDeploymentState } from './decide.js'

const STEPS = Object.keys(DEPLOYMENT_ACTIONS) as readonly DeploymentStep[]

/**
 * Everything that the actor's role permits on this deployment, with what is missing for each. `beside`: what stands
 * against a step beyond the state, whatever its input would say.
 */
export function allowedDeploymentActions(
  standing: Standing,
  actor: Actor,
  beside: (action: DeploymentStep) => readonly Refusal[] = () => [],
): AllowedAction<DeploymentStep>[] {
  return allowedAmong(
    STEPS,
    (action) => deploymentForbiddance(action, actor, standing.request),
    (action) => {
      const state = wrongDeploymentState(action, standing)
      return state ? [state] : beside(action)
    },
  )
}
