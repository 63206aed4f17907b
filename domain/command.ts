/** What the graph asks of the write side. The commands themselves stand in `prisma/commands`; the context brings them. */
import type { AccountAction, AccountInputs } from './account/input.js'
import type { ClientAction, ClientInputs } from './api-client/input.js'
import type { ClientOutcome } from './api-client/outcome.js'
import type { DeploymentInputs } from './deployment/input.js'
import type { BreakGlassInputs } from './break-glass/decide.js'
import type { RequestInputs } from './advisory-request/input.js'
import type { ExpertTeamInputs } from './expert-team/input.js'
import type { ImportAction, ImportInput, ImportOutcome } from './import/input.js'
import type { UnitInputs } from './formed-unit/input.js'
import type { Outcome } from './outcome.js'
import type { PersonInputs } from './person/input.js'
import type { TeamInputs } from './specialized-team/input.js'
import type { StandingInputs } from './standing-capacity/input.js'

/** The commands, bound to an actor. None throws for what the caller could foresee. */
export interface Commands {
  request<A extends keyof RequestInputs>(action: A, input: RequestInputs[A]): Promise<Outcome>
  glass<A extends keyof BreakGlassInputs>(action: A, input: BreakGlassInputs[A]): Promise<Outcome>
  person<A extends keyof PersonInputs>(action: A, input: PersonInputs[A]): Promise<Outcome>
  deployment<A extends keyof DeploymentInputs>(action: A, input: DeploymentInputs[A]): Promise<Outcome>
  team<A extends keyof TeamInputs>(action: A, input: TeamInputs[A]): Promise<Outcome>
  unit<A extends keyof UnitInputs>(action: A, input: UnitInputs[A]): Promise<Outcome>
  standing<A extends keyof StandingInputs>(action: A, input: StandingInputs[A]): Promise<Outcome>
  expertTeam<A extends keyof ExpertTeamInputs>(action: A, input: ExpertTeamInputs[A]): Promise<Outcome>
  account<A extends AccountAction>(action: A, input: AccountInputs[A]): Promise<Outcome>
  apiClient<A extends ClientAction>(action: A, input: ClientInputs[A]): Promise<ClientOutcome>
  import(action: ImportAction, input: ImportInput): Promise<ImportOutcome>
}
