/** A run as people read it. */
import { CLOSED_FOR_GOOD } from './link.js'
import type { ChaosResult } from './run.js'

/** Everything that keeps the run from being passed; empty: it is. */
export function failuresOf(result: ChaosResult): string[] {
  const { options, deliveries, kills, promises, refusals, unanswered } = result
  const zero: readonly (readonly [string, number])[] = [
    ['deliveries lost', result.lost],
    ['deliveries repeated', result.repeated],
    ['deliveries out of order', result.outOfOrder],
    ['deliveries unauthorized', result.unauthorized],
    ['acknowledged mutations lost', promises.lost],
    ['mutations done twice', promises.twice],
    ['mutations refused', refusals.length],
    ['mutations never answered', unanswered.length],
    ['subscriptions closed for good', closedForGood(result)],
  ]
  return [
    ...zero.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`),
    ...(deliveries < options.deliveries ? [`${deliveries} deliveries of ${options.deliveries}`] : []),
    ...(kills < options.kills ? [`${kills} kills of ${options.kills}`] : []),
    ...(result.logIsWhole ? [] : ['the positions of the log have gaps']),
  ]
}

/** Closed with a code after which the stock client never comes back. */
export function closedForGood({ breaks }: ChaosResult): number {
  return [...breaks].filter(([reason]) => reason.startsWith(CLOSED_FOR_GOOD)).reduce((sum, [, count]) => sum + count, 0)
}

export function reportOf(result: ChaosResult): string {
  const { options, promises, seconds } = result
  const failures = failuresOf(result)
  const counts: readonly (readonly [string, number])[] = [
    ['events in the log', result.events],
    ['mutations acknowledged', result.acknowledged],
    ['… not in the log', promises.lost],
    ['… done twice', promises.twice],
    ['… refused', result.refusals.length],
    ['… never answered', result.unanswered.length],
    ['deliveries', result.deliveries],
    ['… of which retractions', result.retractions],
    ['**lost**', result.lost],
    ['**repeated**', result.repeated],
    ['**out of order**', result.outOfOrder],
    ['**unauthorized**', result.unauthorized],
    ['subscriptions closed for good', closedForGood(result)],
  ]
  const shown = (count: number): string => count.toLocaleString('en')
  const table = (title: string, rows: Iterable<readonly [string, number]>): string[] => [
    '',
    `| ${title} | count |`,
    '| --- | ---: |',
    ...[...rows].map(([what, count]) => `| ${what} | ${shown(count)} |`),
  ]
  const byCount = (counts: ReadonlyMap<string, number>): [string, number][] => [...counts].sort(([, a], [, b]) => b - a)
  return [
    `${options.nodes} nodes, ${options.subscribers} subscribers, ${options.writers} writers, seed ${options.seed}, ${seconds.toFixed(0)} s. NATS: ${result.usesNats ? 'carries events' : 'not used by the nodes'}.`,
    ...table('What was counted', counts),
    ...table('What was broken', byCount(result.faults)),
    ...table('Why subscribers had to come back', byCount(result.breaks)),
    ...table('Why mutations were sent again', byCount(result.retries)),
    '',
    ...[...new Set([...result.evidence, ...result.refusals, ...result.unanswered])].slice(0, 40),
    failures.length === 0
      ? `PASSED: ${shown(result.deliveries)} deliveries, ${result.kills} kills, 0 lost, 0 repeated, 0 out of order, 0 unauthorized.`
      : `FAILED: ${failures.join('; ')}.`,
  ].join('\n')
}
