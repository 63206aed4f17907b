/** The reads behind the graph's fact loaders. They ask nobody's rights: resolvers use them beneath what was shown. */
import { deploymentFacts, expertFacts } from './deployment-facts.js'
import { visitFacts } from './expert-team-facts.js'
import type { PrismaClient } from './generated/client/client.js'
import { activityFacts } from './overlap-facts.js'
import { parityFacts, paritySums } from './parity-facts.js'
import { personFacts } from './person-facts.js'
import { requestFacts } from './request-facts.js'
import { standingWorlds } from './request-world.js'
import { standingRoster } from './standing-facts.js'
import { teamFacts, teamFactsOfGaps } from './team-facts.js'
import { unitFacts } from './unit-facts.js'

export function factReads(client: PrismaClient) {
  return {
    requestFacts: (ids: readonly string[]) => requestFacts(client, ids),
    requestWorlds: (countryCodes: readonly string[]) => standingWorlds(client, countryCodes),
    experts: async (ids: readonly string[]) =>
      new Map((await expertFacts(client, { ids })).map((expert) => [expert.id, expert])),
    deploymentFacts: (ids: readonly string[]) => deploymentFacts(client, ids),
    expertsSkilledIn: (skillCode: string) => expertFacts(client, { skillCode }),
    teamFacts: (ids: readonly string[]) => teamFacts(client, ids),
    teamFactsOfGaps: (ids: readonly string[]) => teamFactsOfGaps(client, ids),
    paritySums: (on: Date) => paritySums(client, on),
    activities: (countryCodes: readonly string[]) => activityFacts(client, countryCodes),
    visitFacts: (ids: readonly string[]) => visitFacts(client, ids),
    unitFacts: (ids: readonly string[]) => unitFacts(client, ids),
    standingRoster: () => standingRoster(client),
    personFacts: (ids: readonly string[]) => personFacts(client, ids),
    parityFacts: (ids: readonly string[]) => parityFacts(client, ids),
  }
}
