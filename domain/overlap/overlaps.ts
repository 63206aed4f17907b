/**
 * Which entities are active in the same country and area (*design*, on ¶23 and ¶65). Each sees the others where it may see
 * what they do. Where it may not, it learns one thing alone: that another entity is active, and whom to ask. Even that
 * only where it is active itself, so that nobody can ask the hub about places where it has no part.
 */
import type { Role, SgfArea } from '../../prisma/generated/client/enums.js'
import { type Actor, entityOf } from '../actor.js'
import { maySee } from '../visibility/sight.js'
import type { Activity, ActiveNoun } from './activity.js'

export interface Overlap {
  readonly area: SgfArea
  /** Other entities whose activity the actor sees, by code. */
  readonly entities: readonly { readonly entityCode: string; readonly things: readonly Thing[] }[]
  /** Whether something stands there that the actor does not see: never how much, nor of whom. */
  readonly anotherEntityActive: boolean
}

export interface Thing {
  readonly noun: ActiveNoun
  readonly id: string
}

/** Entity code of the arrangement whose desk is asked. */
export const ASK = 'GFP'

const READERS: readonly Role[] = [
  'RESIDENT_COORDINATOR',
  'GFP_DESK',
  'ENTITY_OFFICER',
  'HUMAN_RIGHTS_OFFICER',
  'POLICE_DIVISION_DESK',
  'AUDITOR',
]

export function mayReadOverlaps(actor: Actor | null): actor is Actor {
  return actor !== null && READERS.includes(actor.role)
}

/** One entry for each of the areas in which there is something to tell. `except`: a thing that is looked from. */
export function overlapsIn(
  activities: readonly Activity[],
  areas: readonly SgfArea[],
  actor: Actor,
  except: string | null = null,
): Overlap[] {
  if (!mayReadOverlaps(actor)) return []
  const own = entityOf(actor)
  const told = activities.map((activity) => ({ ...activity, seen: maySee(actor, activity.noun, activity.row) }))
  return [...new Set(areas)].flatMap((area) => {
    const here = told.filter((activity) => activity.areas.includes(area))
    const seen = here.filter((activity) => activity.seen)
    const isActive = own !== null && seen.some(({ entityCodes }) => entityCodes.includes(own))
    const hidden = here.some((activity) => !activity.seen && activity.entityCodes.some((code) => code !== own))
    const entities = byEntity(
      seen.filter(({ id }) => id !== except),
      own,
    )
    const anotherEntityActive = isActive && hidden
    return entities.length > 0 || anotherEntityActive ? [{ area, entities, anotherEntityActive }] : []
  })
}

function byEntity(activities: readonly Activity[], own: string | null): Overlap['entities'] {
  const codes = new Set(activities.flatMap(({ entityCodes }) => entityCodes))
  return [...codes]
    .filter((code) => code !== own)
    .sort()
    .map((entityCode) => ({
      entityCode,
      things: activities
        .filter(({ entityCodes }) => entityCodes.includes(entityCode))
        .map(({ noun, id }) => ({ noun, id })),
    }))
}
