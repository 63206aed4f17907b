/** The commands bound to an actor: what the graph's context carries. */
import type { Actor } from '../../domain/actor.js'
import type { Commands } from '../../domain/command.js'
import type { Outcome } from '../../domain/outcome.js'
import { refused, type WriteDependencies } from '../commit.js'
import { changeAccount } from './account.js'
import { createAccount } from './account-create.js'
import { changeApiClient } from './api-client.js'
import { changeGlass } from './break-glass.js'
import { assignExpert, changeDeployment } from './deployment.js'
import { changeExpertTeam } from './expert-team.js'
import { changeUnit } from './formed-unit.js'
import { importRows } from './import.js'
import { changeRequest } from './request.js'
import { changePerson } from './person.js'
import { changeStanding } from './standing-capacity.js'
import { changeTeam } from './team.js'

const NOT_SIGNED_IN: Outcome = refused([
  {
    code: 'UNAUTHENTICATED',
    message: 'Nobody is signed in. Send an Authorization header with a bearer token.',
    path: [],
  },
])

const nobody = async (): Promise<Outcome> => NOT_SIGNED_IN

export function commandsFor(dependencies: WriteDependencies, actor: Actor | null): Commands {
  if (!actor)
    return {
      request: nobody,
      glass: nobody,
      person: nobody,
      deployment: nobody,
      team: nobody,
      unit: nobody,
      standing: nobody,
      expertTeam: nobody,
      account: nobody,
      apiClient: async () => ({ ...NOT_SIGNED_IN, secret: null }),
      import: async () => ({ ...NOT_SIGNED_IN, report: null }),
    }
  return {
    request: (action, input) => changeRequest(dependencies, actor, action, input),
    glass: (action, input) => changeGlass(dependencies, actor, action, input),
    person: (action, input) => changePerson(dependencies, actor, action, input),
    deployment: (action, input) =>
      action === 'assignExpert'
        ? assignExpert(dependencies, actor, input as Parameters<typeof assignExpert>[2])
        : changeDeployment(dependencies, actor, action, input as Parameters<typeof changeDeployment>[3]),
    team: (action, input) => changeTeam(dependencies, actor, action, input),
    unit: (action, input) => changeUnit(dependencies, actor, action, input),
    standing: (action, input) => changeStanding(dependencies, actor, action, input),
    expertTeam: (action, input) => changeExpertTeam(dependencies, actor, action, input),
    account: (action, input) =>
      action === 'createAccount'
        ? createAccount(dependencies, actor, input as Parameters<typeof createAccount>[2])
        : changeAccount(dependencies, actor, action, input as Parameters<typeof changeAccount>[3]),
    apiClient: (action, input) => changeApiClient(dependencies, actor, action, input),
    import: (action, input) => importRows(dependencies, actor, action, input),
  }
}
