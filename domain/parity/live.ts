/**
 * Live shares of women, told so that nobody's sex can be told from them (*design*): on the first day of the month, so that
 * one arrival does not show; never where fewer than five women, or five others, are counted; from numbers rounded to
 * fives; and in no other slice than the categories of the targets.
 */
import type { Actor } from '../actor.js'
import type { Role } from '../../prisma/generated/client/enums.js'
import type { Officers } from '../parity.js'

/** Fewer women, or fewer others, than this are not told. */
export const FEWEST = 5
const STEP = 5

/** Who is counted, by the category of the target. */
export interface ParitySums {
  readonly INDIVIDUAL_POLICE_OFFICERS: Officers
  readonly FORMED_POLICE_UNITS: Officers
  /** Posts in the field; of those at headquarters the hub has no data. */
  readonly SECONDED_POSTS: Officers
}

/** Whom the deployments tell of, in each category. */
const COUNTED: Readonly<Record<keyof ParitySums, string>> = {
  INDIVIDUAL_POLICE_OFFICERS:
    'Officers deployed one by one and in specialized teams, each once; a team whose officers are not named, by the numbers of its pledge.',
  FORMED_POLICE_UNITS: 'Formed units that are deployed, each with the strength and the women of its tour.',
  SECONDED_POSTS: 'Members of the standing capacities who are deployed. Other posts the hub does not know.',
}

export type Withheld = 'NOT_KNOWN' | 'TOO_FEW'
/** Where a live share comes from. */
export type LiveSource = 'DEPLOYMENTS'

export interface LiveShare {
  /** Null: the hub has no data. */
  readonly source: LiveSource | null
  /** Who is counted, in words; null: the hub has no data. */
  readonly counted: string | null
  /** In whole per cent; null when it is withheld. */
  readonly women: number | null
  /** Officers counted, rounded to fives; null when it is withheld. */
  readonly officers: number | null
  readonly withheld: Withheld | null
}

/** Posts at headquarters are kept by no noun of the hub. */
export function liveShare(category: string | null, scope: string | null, sums: ParitySums): LiveShare {
  const known = category !== null && isCounted(category) && scope !== 'HEADQUARTERS' ? category : null
  return known
    ? { ...tellable(sums[known]), source: 'DEPLOYMENTS', counted: COUNTED[known] }
    : { women: null, officers: null, withheld: 'NOT_KNOWN', source: null, counted: null }
}

function isCounted(category: string): category is keyof ParitySums {
  return category in COUNTED
}

function tellable({ size, women }: Officers): Pick<LiveShare, 'women' | 'officers' | 'withheld'> {
  if (women < FEWEST || size - women < FEWEST) return { women: null, officers: null, withheld: 'TOO_FEW' }
  const officers = rounded(size)
  return { women: Math.round((rounded(women) * 100) / officers), officers, withheld: null }
}

const rounded = (count: number): number => Math.round(count / STEP) * STEP

/** The first day of the month, UTC. */
export function liveDay(now: Date): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1))
}

/** Those who see deployments of more than one State. Never a delegate, who could take away its own. */
const READERS: readonly Role[] = [
  'RESIDENT_COORDINATOR',
  'GFP_DESK',
  'ENTITY_OFFICER',
  'HUMAN_RIGHTS_OFFICER',
  'POLICE_DIVISION_DESK',
  'MISSION_POLICE',
  'AUDITOR',
]

export function mayReadLiveParity(actor: Actor | null): boolean {
  return actor !== null && READERS.includes(actor.role)
}
