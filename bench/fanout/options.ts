/** What a measurement is asked for. */
import { parseArgs } from 'node:util'

export interface FanoutBenchOptions {
  /** Numbers of subscribers, one after the other. */
  readonly sizes: readonly number[]
  readonly rounds: number
  readonly burstSeconds: number
  readonly steadySeconds: number
  /** Deliveries a second at which latency is measured. */
  readonly rate: number
  /** Publishers at the same time; each sends one event after the other. */
  readonly writers: number
  /** Offices among the subscribers: executions an event for a hub that executes once for each. */
  readonly offices: number
  /** Processes that hold the subscribers' sockets. */
  readonly readers: number
}

/** @throws when an option is unknown or no whole number. */
export function readBenchOptions(args: readonly string[]): FanoutBenchOptions {
  const text = (value: string) => ({ type: 'string' as const, default: value })
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: text('1000,5000'),
      rounds: text('2'),
      'burst-seconds': text('4'),
      'steady-seconds': text('6'),
      rate: text('3000'),
      writers: text('4'),
      offices: text('1'),
      readers: text('2'),
    },
  })
  const whole = (value: string): number => {
    if (!/^[1-9]\d*$/.test(value)) throw new Error(`Every option is a whole number above 0; one is ${value}.`)
    return Number(value)
  }
  return {
    sizes: values.sizes.split(',').map(whole),
    rounds: whole(values.rounds),
    burstSeconds: whole(values['burst-seconds']),
    steadySeconds: whole(values['steady-seconds']),
    rate: whole(values.rate),
    writers: whole(values.writers),
    offices: whole(values.offices),
    readers: whole(values.readers),
  }
}
