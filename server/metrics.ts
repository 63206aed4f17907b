/** What `/metrics` tells, in the text format of Prometheus. */
import { getOperationAST, type DocumentNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  readonly registry: Registry
  /** Counts every operation of every transport. */
  readonly plugin: Plugin
  readonly sockets: Gauge
  readonly live: LiveMetrics
}

export interface LiveMetrics {
  readonly subscriptions: Gauge
  readonly lanes: Gauge
  readonly executions: Counter
  readonly deliveries: Counter
  readonly sentAway: Counter
}

/** @param position of the newest event that this node has read. */
export function createMetrics(position: () => bigint): Metrics {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const operations = new Counter({
    name: 'hub_operations_total',
    help: 'Operations answered, by type and outcome (ok, errors). A subscription counts when it begins.',
    labelNames: ['type', 'outcome'] as const,
    registers,
  })
  const seconds = new Histogram({
    name: 'hub_operation_seconds',
    help: 'Time to execute a query or mutation.',
    labelNames: ['type'] as const,
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  })
  const deliveries = new Counter({
    name: 'hub_deliveries_total',
    help: 'Results sent to subscribers.',
    registers,
  })
  const executions = new Counter({
    name: 'hub_live_executions_total',
    help: 'Executions for events of subscriptions. Many subscribers share one.',
    registers,
  })
  const sentAway = new Counter({
    name: 'hub_slow_readers_total',
    help: 'Connections closed because their reader took too little.',
    registers,
  })
  const lanes = new Gauge({
    name: 'hub_live_lanes',
    help: 'Ways through the log that subscribers share, or take alone while they catch up.',
    registers,
  })
  const subscriptions = new Gauge({ name: 'hub_subscriptions', help: 'Subscriptions that are open.', registers })
  const sockets = new Gauge({ name: 'hub_sockets', help: 'WebSockets that are open.', registers })
  registry.registerMetric(
    new Gauge({
      name: 'hub_log_position',
      help: 'Position of the newest event that this node has read.',
      registers: [],
      collect() {
        this.set(Number(position()))
      },
    }),
  )

  const plugin: Plugin = {
    onExecute({ args }) {
      const type = operationType(args.document, args.operationName)
      const stop = seconds.startTimer({ type })
      return {
        onExecuteDone({ result }) {
          stop()
          operations.inc({ type, outcome: outcomeOf(result) })
        },
      }
    },
    onSubscribe() {
      return {
        onSubscribeResult({ result }) {
          operations.inc({ type: 'subscription', outcome: outcomeOf(result) })
        },
      }
    },
  }
  return { registry, plugin, sockets, live: { subscriptions, lanes, executions, deliveries, sentAway } }
}

function operationType(document: DocumentNode, name: string | null | undefined): string {
  return getOperationAST(document, name)?.operation ?? 'unknown'
}

function outcomeOf(result: unknown): 'ok' | 'errors' {
  return typeof result === 'object' && result !== null && 'errors' in result && result.errors ? 'errors' : 'ok'
}
