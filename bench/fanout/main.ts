/** `npm run bench:fanout [-- --sizes 1000,5000 …]`: see docs/proof.md. */
import { cpus } from 'node:os'
import { PrivatePostgres } from '../processes/postgres.js'
import { type Contender, startOurs, startSimple } from './contender.js'
import { type Measured, Measurement } from './measure.js'
import { readBenchOptions } from './options.js'
import { ReaderProcesses } from './reader-processes.js'
import { type Result, tableOf } from './table.js'

const options = readBenchOptions(process.argv.slice(2))
const from = performance.now()
const note = (line: string): void => console.error(`${((performance.now() - from) / 1_000).toFixed(0)} s: ${line}`)

const postgres = await PrivatePostgres.start()
const readers = new ReaderProcesses(options.readers)
try {
  const results: Result[] = []
  for (const size of options.sizes) results.push(...(await compare(size)))
  console.log(
    `Node ${process.version}, ${cpus().length} cores shared by servers, PostgreSQL and subscribers; ${options.rounds} rounds, ${options.writers} publishers, ${options.offices} offices, latency at ${options.rate.toLocaleString('en')} deliveries a second.\n`,
  )
  console.log(tableOf(results))
} finally {
  await readers.stop()
  await postgres.remove()
}
process.exit(0)

/** All servers run side by side; they are loaded in turn, several rounds of each, so that the machine's moods fall on all. */
async function compare(size: number): Promise<Result[]> {
  await postgres.ask('DROP DATABASE IF EXISTS bench WITH (FORCE)')
  const contenders: Contender[] = [
    await startSimple('stock'),
    ...(await startOurs(postgres, options.writers, options.offices)),
    await startSimple('raw'),
  ]
  const measurement = new Measurement(readers, size, options.writers)
  const measured = new Map<Contender, Pick<Result, 'memory'> & { bursts: Measured[]; steady: Measured[] }>()
  for (const contender of contenders) {
    const { name, port, handles, of } = contender
    const shared = of && measured.get(of)
    if (shared) {
      measured.set(contender, { ...shared, bursts: [], steady: [] })
      continue
    }
    // Once, so that what is loaded on first use is not counted as a subscriber's.
    await contender.publish(0)
    const empty = await contender.usage(true)
    await readers.open(name, port, size, handles)
    await measurement.warmUp(contender)
    const full = await contender.usage(true)
    const memory = { resident: (full.resident - empty.resident) / size, used: (full.used - empty.used) / size }
    measured.set(contender, { bursts: [], steady: [], memory })
    note(`${name}: ${size} subscribers`)
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const [contender, { bursts, steady }] of measured) {
      const burst = await measurement.burst(contender, options.burstSeconds)
      const even = await measurement.steady(contender, options.steadySeconds, options.rate)
      bursts.push(burst)
      steady.push(even)
      note(`${contender.name}: ${line(burst)}; at an even rate ${line(even)}`)
    }
  }
  for (const contender of contenders.toReversed()) {
    if (!contender.of) await readers.close(contender.name)
    await contender.stop()
  }
  return [...measured].map(([{ name }, result]) => ({ name, size, ...result }))
}

function line({ events, perSecond, cpu, p50, p99, deliveries, due }: Measured): string {
  return `${events} events, ${Math.round(perSecond)}/s, ${cpu.toFixed(1)} µs, p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${deliveries} of ${due}`
}
