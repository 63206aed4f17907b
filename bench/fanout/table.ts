/** Results as Markdown: what was measured, and ours against the others. */
import type { Name } from './contender.js'
import type { Measured } from './measure.js'

export interface Result {
  readonly name: Name
  readonly size: number
  readonly bursts: readonly Measured[]
  readonly steady: readonly Measured[]
  /** Bytes for each subscriber, after a garbage collection. */
  readonly memory: { readonly resident: number; readonly used: number }
}

interface Row {
  readonly what: string
  readonly of: (result: Result) => number
  readonly show: (value: number) => string
}

const fixed = (digits: number) => (value: number) => value.toFixed(digits)

const ROWS: readonly Row[] = [
  { what: 'deliveries per second', of: (r) => median(r.bursts.map(({ perSecond }) => perSecond)), show: thousands },
  { what: 'CPU per delivery, µs', of: (r) => median(r.bursts.map(({ cpu }) => cpu)), show: fixed(1) },
  { what: 'resident memory per subscriber, KB', of: (r) => r.memory.resident / 1_024, show: fixed(1) },
  { what: 'memory in use per subscriber, KB', of: (r) => r.memory.used / 1_024, show: fixed(1) },
  { what: 'p50 at the same rate, ms', of: (r) => median(r.steady.map(({ p50 }) => p50)), show: fixed(1) },
  { what: 'p99 at the same rate, ms', of: (r) => median(r.steady.map(({ p99 }) => p99)), show: fixed(1) },
  {
    what: 'arrived of what was due at that rate',
    of: (r) => median(r.steady.map(({ deliveries, due }) => deliveries / due)),
    show: (value) => `${(value * 100).toFixed(value === 1 ? 0 : 1)} %`,
  },
]

export function tableOf(results: readonly Result[]): string {
  const sizes = [...new Set(results.map(({ size }) => size))]
  const lines = [
    '| subscribers | | stock graphql-ws | ours | ours, written elsewhere | raw `ws` | ours : stock | elsewhere : stock | elsewhere : raw |',
    `|${' --- |'.repeat(9)}`,
  ]
  for (const size of sizes) {
    const of = (name: Name): Result | undefined => results.find((one) => one.size === size && one.name === name)
    for (const { what, of: value, show } of ROWS) {
      const [stock, ours, elsewhere, raw] = (['stock', 'ours', 'elsewhere', 'raw'] as const).map((name) => {
        const result = of(name)
        return result ? value(result) : Number.NaN
      }) as [number, number, number, number]
      const shown = [stock, ours, elsewhere, raw].map(show)
      const cells = [
        thousands(size),
        what,
        ...shown,
        ratio(ours, stock),
        ratio(elsewhere, stock),
        ratio(elsewhere, raw),
      ]
      lines.push(`| ${cells.join(' | ')} |`)
    }
  }
  return lines.join('\n')
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2)
}

function thousands(value: number): string {
  return Math.round(value).toLocaleString('en')
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return (low + high) / 2
}
