/**
 * DataLoaders for what look-ahead cannot reach: whole facts that rules ask for. They ask nobody's rights, so a resolver
 * uses them only beneath a thing that the actor has been shown, and only to answer with what a rule says of it.
 * Fresh for each operation and each event of a subscription.
 */
import DataLoader from 'dataloader'
import type { RequestFacts, RequestWorld } from '../domain/advisory-request/facts.js'
import type { DeploymentFacts, ExpertFacts } from '../domain/deployment/facts.js'
import type { VisitFacts } from '../domain/expert-team/facts.js'
import type { UnitFacts } from '../domain/formed-unit/facts.js'
import type { RosterEntry } from '../domain/standing-capacity/facts.js'
import type { PersonFacts } from '../domain/person/facts.js'
import type { Activity } from '../domain/overlap/activity.js'
import type { ParityFacts } from '../domain/parity.js'
import type { ParitySums } from '../domain/parity/live.js'
import type { TeamFacts } from '../domain/specialized-team/facts.js'

/** Reads behind the loaders; `prisma/` has them. */
export interface FactReads {
  /** By row id; what does not exist is absent. */
  requestFacts(ids: readonly string[]): Promise<ReadonlyMap<string, RequestFacts>>
  /** By country code. */
  requestWorlds(countryCodes: readonly string[]): Promise<ReadonlyMap<string, RequestWorld>>
  /** By row id. */
  experts(ids: readonly string[]): Promise<ReadonlyMap<string, ExpertFacts>>
  /** By row id. */
  deploymentFacts(ids: readonly string[]): Promise<ReadonlyMap<string, DeploymentFacts>>
  /** Everyone who has the skill. */
  expertsSkilledIn(skillCode: string): Promise<readonly ExpertFacts[]>
  /** By row id of the team request. */
  teamFacts(ids: readonly string[]): Promise<ReadonlyMap<string, TeamFacts>>
  /** By row id of the gap. */
  teamFactsOfGaps(ids: readonly string[]): Promise<ReadonlyMap<string, TeamFacts>>
  /** By row id. */
  unitFacts(ids: readonly string[]): Promise<ReadonlyMap<string, UnitFacts>>
  /** Everybody who serves or has served in a standing capacity, by row id of the service. */
  standingRoster(): Promise<ReadonlyMap<string, RosterEntry>>
  /** By row id of the expert. */
  personFacts(ids: readonly string[]): Promise<ReadonlyMap<string, PersonFacts>>
  /** By row id of the team request. */
  parityFacts(ids: readonly string[]): Promise<ReadonlyMap<string, ParityFacts>>
  /** Sums of who was deployed on a day. */
  paritySums(on: Date): Promise<ParitySums>
  /** What entities are doing, by country code. */
  activities(countryCodes: readonly string[]): Promise<ReadonlyMap<string, readonly Activity[]>>
  /** By row id of the visit of the expert team. */
  visitFacts(ids: readonly string[]): Promise<ReadonlyMap<string, VisitFacts>>
}

export interface Loaders {
  /** By row id. */
  readonly requestFacts: DataLoader<string, RequestFacts | null>
  /** By country code. */
  readonly requestWorld: DataLoader<string, RequestWorld | null>
  /** By row id. */
  readonly experts: DataLoader<string, ExpertFacts | null>
  /** By row id. */
  readonly deploymentFacts: DataLoader<string, DeploymentFacts | null>
  /** By skill code. */
  readonly expertsSkilledIn: DataLoader<string, readonly ExpertFacts[]>
  /** By row id of the team request. */
  readonly teamFacts: DataLoader<string, TeamFacts | null>
  /** By row id of the gap. */
  readonly teamFactsOfGap: DataLoader<string, TeamFacts | null>
  /** By row id. */
  readonly unitFacts: DataLoader<string, UnitFacts | null>
  /** By row id of the service; read whole, once. */
  readonly standingRoster: () => Promise<ReadonlyMap<string, RosterEntry>>
  /** By row id of the expert. */
  readonly personFacts: DataLoader<string, PersonFacts | null>
  /** By row id of the team request. */
  readonly parityFacts: DataLoader<string, ParityFacts | null>
  /** By the day's time. */
  readonly paritySums: DataLoader<number, ParitySums>
  /** By country code. */
  readonly activities: DataLoader<string, readonly Activity[] | null>
  /** By row id of the visit of the expert team. */
  readonly visitFacts: DataLoader<string, VisitFacts | null>
}

export function createLoaders(reads: FactReads): Loaders {
  let roster: Promise<ReadonlyMap<string, RosterEntry>> | undefined
  return {
    requestFacts: new DataLoader((ids) => inOrder(ids, reads.requestFacts(ids))),
    requestWorld: new DataLoader((codes) => inOrder(codes, reads.requestWorlds(codes))),
    experts: new DataLoader((ids) => inOrder(ids, reads.experts(ids))),
    deploymentFacts: new DataLoader((ids) => inOrder(ids, reads.deploymentFacts(ids))),
    expertsSkilledIn: new DataLoader((codes) => Promise.all(codes.map((code) => reads.expertsSkilledIn(code)))),
    teamFacts: new DataLoader((ids) => inOrder(ids, reads.teamFacts(ids))),
    teamFactsOfGap: new DataLoader((ids) => inOrder(ids, reads.teamFactsOfGaps(ids))),
    unitFacts: new DataLoader((ids) => inOrder(ids, reads.unitFacts(ids))),
    standingRoster: () => (roster ??= reads.standingRoster()),
    personFacts: new DataLoader((ids) => inOrder(ids, reads.personFacts(ids))),
    parityFacts: new DataLoader((ids) => inOrder(ids, reads.parityFacts(ids))),
    paritySums: new DataLoader((days) => Promise.all(days.map((day) => reads.paritySums(new Date(day))))),
    activities: new DataLoader((codes) => inOrder(codes, reads.activities(codes))),
    visitFacts: new DataLoader((ids) => inOrder(ids, reads.visitFacts(ids))),
  }
}

async function inOrder<Value>(
  keys: readonly string[],
  reading: Promise<ReadonlyMap<string, Value>>,
): Promise<(Value | null)[]> {
  const values = await reading
  return keys.map((key) => values.get(key) ?? null)
}
