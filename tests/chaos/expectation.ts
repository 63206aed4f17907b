/** What a subscriber had to be told, worked out from the truth and the table of who sees what. */
import { type Person, readsAssessments, sees, seesAccount, type Standing } from './sight.js'
import type { Filter, Following } from './subscriber.js'
import type { Happening } from './truth.js'

export interface Item {
  readonly position: number
  readonly requestId: string
  /** A retraction: the id alone. */
  readonly ended: boolean
  /**
   * False: the request has since gone out of the subscriber's sight, so whether this was told depends on when; an
   * event is told to those who may see its subject then and now.
   */
  readonly certain: boolean
}

/** A request as it stood from an event on. */
export interface Episode {
  readonly position: number
  readonly version: number
  readonly standing: Standing
}

/** The episodes of every request, in order; the first is how it stood before the run, if it did. */
export type Histories = ReadonlyMap<string, readonly Episode[]>

export function historiesOf(happenings: readonly Happening[]): Histories {
  const histories = new Map<string, Episode[]>()
  for (const { account, requestId, position, version, before, after } of happenings) {
    if (account !== null) continue
    const episodes = histories.get(requestId) ?? []
    if (episodes.length === 0 && before) episodes.push({ position: 0, version: version - 1, standing: before })
    episodes.push({ position, version, standing: after })
    histories.set(requestId, episodes)
  }
  return histories
}

export function expectedOf(
  { person, stream, filter = {} }: Following,
  happenings: readonly Happening[],
  histories: Histories,
): Item[] {
  return happenings.flatMap((happening): Item[] => {
    const { position, requestId, account, humanRights, before, after } = happening
    if (account !== null) {
      return stream === 'events' && seesAccount(person, account)
        ? [{ position, requestId, ended: false, certain: true }]
        : []
    }
    const tells = (standing: Standing): boolean => mayBeTold(person, standing, humanRights)
    // Of what it was before, a filter says something to those alone who saw it so.
    const concernedBefore = before !== null && sees(person, before) && concerns(filter, before)
    if (tells(after)) {
      if (!concerns(filter, after) && !concernedBefore) return []
      const later = (histories.get(requestId) ?? []).filter((episode) => episode.position > position)
      return [{ position, requestId, ended: false, certain: later.every(({ standing }) => tells(standing)) }]
    }
    const ends = concernedBefore && !sees(person, after)
    return ends ? [{ position, requestId, ended: true, certain: true }] : []
  })
}

export function mayBeTold(person: Person, standing: Standing, humanRights: boolean): boolean {
  return sees(person, standing) && (!humanRights || readsAssessments(person, standing))
}

function concerns({ country, sensitivity }: Filter, standing: Standing): boolean {
  return (country?.includes(standing.country) ?? true) && (sensitivity?.includes(standing.sensitivity) ?? true)
}
