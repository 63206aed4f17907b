/** A short run against real processes: enough to notice that something was broken, not to prove that nothing is. */
import { expect, test } from 'vitest'
import { DEFAULTS } from './options.js'
import { failuresOf, reportOf } from './report.js'
import { runChaos } from './run.js'

test('nodes killed, the database crashed, NATS killed, connections cut and paused: every subscriber gets what is its own, once and in order', async () => {
  const lines: string[] = []
  const result = await runChaos(
    { ...DEFAULTS, deliveries: 3_000, kills: 3, subscribers: 34, databaseBreaks: 1, natsBreaks: 1, seconds: 240 },
    (line) => lines.push(line),
  )
  expect(failuresOf(result), [...lines, reportOf(result)].join('\n')).toEqual([])
  const broken = [
    'node killed (-9)',
    'database crashed',
    'NATS killed (-9)',
    'connection cut',
    'connection paused',
    'account suspended',
  ]
  expect([...result.faults.keys()]).toEqual(expect.arrayContaining(broken))
  expect(result.usesNats).toBe(true)
  expect(result.retractions).toBeGreaterThan(0)
}, 420_000)
