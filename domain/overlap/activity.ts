/** What an entity is doing in a country: the facts from which overlaps follow. */
import type { DeploymentKind, SgfArea } from '../../prisma/generated/client/enums.js'

/** Nouns in which an entity can be active. */
export type ActiveNoun = 'AdvisoryRequest' | 'ExpertTeamVisit' | 'Deployment'

export interface Activity {
  readonly noun: ActiveNoun
  readonly id: string
  readonly countryCode: string
  readonly areas: readonly SgfArea[]
  /** Lead and consulted; taking part; deploying. */
  readonly entityCodes: readonly string[]
  /** Own columns and relations by which sight of it is decided. */
  readonly row: object
}

/** *Design*: the police of missions and standing capacities have no area of their own on record; they work in operations. */
export const AREAS_OF_DEPLOYMENTS: readonly SgfArea[] = ['OPERATIONS']

/** Whose deployment it is when no advisory request says so: the capacity's own entity, else the Police Division's. */
export function deployingEntity(kind: DeploymentKind, capacity: string | null): string {
  return kind === 'STANDING_CAPACITY' ? (capacity ?? 'SPC') : 'PD'
}
