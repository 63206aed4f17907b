/** Whether each acknowledged mutation was done once, and when each position was committed. */
import type { Times } from './judge.js'
import type { Commit, Truth } from './truth.js'
import type { Acknowledged } from './writer.js'

export interface Promises {
  /** Acknowledged, and not in the log, or not as it was said. */
  readonly lost: number
  /** Done more than once. */
  readonly twice: number
  /** Done, and acknowledged to nobody. */
  readonly unacknowledged: number
  readonly evidence: readonly string[]
}

export function keptPromises(acknowledged: readonly Acknowledged[], { commits, happenings }: Truth): Promises {
  const byMark = new Map<string, Commit[]>()
  for (const commit of commits) {
    if (commit.mark !== null) byMark.set(commit.mark, [...(byMark.get(commit.mark) ?? []), commit])
  }
  const events = new Map(happenings.map((happening) => [happening.position, happening]))
  let lost = 0
  let twice = 0
  const evidence: string[] = []
  for (const { key, mutation, requestId, version } of acknowledged) {
    const done = byMark.get(key) ?? []
    const [commit] = done
    const event = commit && events.get(commit.fromPosition)
    if (done.length > 1) {
      twice++
      evidence.push(`${mutation} ${key} was done ${done.length} times.`)
    } else if (event?.requestId !== requestId || event.version !== version) {
      lost++
      evidence.push(
        `${mutation} ${key} was acknowledged with version ${version}, but the log has ${event?.version ?? 'nothing'}.`,
      )
    }
  }
  const keys = new Set(acknowledged.map(({ key }) => key))
  const unacknowledged = commits.filter(({ mark }) => mark !== null && !keys.has(mark)).length
  return { lost, twice, unacknowledged, evidence }
}

/** Commits are in order of positions: what is committed before something later was acknowledged is committed by then. */
export function timesOf(acknowledged: readonly Acknowledged[], { commits, happenings }: Truth): Times {
  const answeredAt = new Map(acknowledged.map(({ key, at }) => [key, at]))
  const latest = new Map<number, number>()
  let soonest = Number.POSITIVE_INFINITY
  for (const { mark, fromPosition, toPosition } of commits.toReversed()) {
    soonest = Math.min(soonest, (mark === null ? undefined : answeredAt.get(mark)) ?? soonest)
    for (let position = fromPosition; position <= toPosition; position++) latest.set(position, soonest)
  }
  const earliest = new Map<number, number>()
  let newest = 0
  for (const { position, notBefore } of happenings) {
    newest = Math.max(newest, notBefore)
    earliest.set(position, newest)
  }
  return {
    earliest: (position) => earliest.get(position) ?? 0,
    latest: (position) => latest.get(position) ?? Number.POSITIVE_INFINITY,
  }
}
