/** What is done to the deployment of a team, with what follows for its pledge, its request and the gap. */
import type { Actor } from '../../domain/actor.js'
import type { Allowances } from '../../domain/allowances.js'
import type { DeploymentStep } from '../../domain/deployment/actions.js'
import type { DeploymentInputs } from '../../domain/deployment/input.js'
import { decideOnTeamDeployment } from '../../domain/specialized-team/deployment.js'
import type { Transaction, Work } from '../commit.js'
import { expertFacts, saveDeployment, saveTurn } from '../deployment-facts.js'
import { saveTeam } from '../team-facts.js'
import { lockDeployment, lockExperts, lockTeam } from './locks.js'
import { outcome } from './team.js'
import { teamEvents } from './team-events.js'

/** A deployment of a team, as it is found before anything is locked. */
export interface TeamLink {
  readonly id: string
  readonly teamRequestId: string
  readonly pledgeId: string | null
  readonly expertIds: readonly string[]
}

export async function changeTeamDeployment<A extends DeploymentStep>(
  tx: Transaction,
  now: Date,
  actor: Actor,
  action: A,
  link: TeamLink,
  input: DeploymentInputs[A],
  allowances: Allowances,
): Promise<Work> {
  const team = await lockTeam(tx, link.teamRequestId)
  if (!team) throw new Error(`Team request ${link.teamRequestId} vanished`)
  await lockExperts(tx, link.expertIds)
  const deployment = await lockDeployment(tx, link.id)
  const members = await expertFacts(tx, { ids: link.expertIds })
  const decision = decideOnTeamDeployment(action, deployment, team, members, input, actor, now, allowances)
  if (!decision.ok) return { refusals: decision.refusals, things: { deploymentId: deployment.id } }
  const { deployment: after, team: decided, turn } = decision.next
  await saveDeployment(tx, deployment, after, now)
  await saveTurn(tx, deployment.id, turn, now)
  const next = await saveTeam(tx, team, decided, now)
  const change = { before: team, next, deployment: { before: deployment, next: after }, now }
  return { ...outcome(change, link.pledgeId), events: teamEvents(change, decision.events) }
}
