/** What a run is asked for. */
import { parseArgs } from 'node:util'

export interface ChaosOptions {
  /** Deliveries that subscribers must have received at least. */
  readonly deliveries: number
  /** `kill -9` of nodes at least. */
  readonly kills: number
  readonly nodes: number
  readonly subscribers: number
  readonly writers: number
  /** Breaks of PostgreSQL: its connections cut, or the server restarted, in turn. */
  readonly databaseBreaks: number
  readonly natsBreaks: number
  /** Cap on the time of writing; what is open then is delivered, and the run judged. */
  readonly seconds: number
  readonly seed: number
}

export const DEFAULTS: ChaosOptions = {
  deliveries: 100_000,
  kills: 20,
  nodes: 3,
  subscribers: 160,
  writers: 8,
  databaseBreaks: 6,
  natsBreaks: 4,
  seconds: 1_500,
  seed: 1,
}

/** @throws when an option is unknown or no whole number. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const names = Object.keys(DEFAULTS) as (keyof ChaosOptions)[]
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [kebab(name), { type: 'string' as const }])),
  })
  const given = names.flatMap((name): [string, number][] => {
    const text = values[kebab(name)]
    if (text === undefined) return []
    if (!/^\d+$/.test(text)) throw new Error(`--${kebab(name)} must be a whole number; it is ${text}.`)
    return [[name, Number(text)]]
  })
  return { ...DEFAULTS, ...Object.fromEntries(given) }
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
