/** One run: start, write, subscribe, break, heal, wait for what must come, judge. */
import { setTimeout as delay } from 'node:timers/promises'
import { keptPromises, type Promises, timesOf } from './acknowledgements.js'
import { castOf } from './cast.js'
import { Chance } from './chance.js'
import { Cluster } from './cluster.js'
import { historiesOf } from './expectation.js'
import { Faults } from './faults.js'
import { judge, type Judgement } from './judge.js'
import { Courier } from './mutations.js'
import type { ChaosOptions } from './options.js'
import { Subscriber } from './subscriber.js'
import { suspendNowAndThen, suspensionsOf } from './suspensions.js'
import { readTruth, type Truth } from './truth.js'
import { Writers } from './writer.js'

/** The time after which nothing more is expected to come. */
const PATIENCE_MS = 30_000
/** What comes again would come about then. */
const AFTERMATH_MS = 2_000

export interface ChaosResult {
  readonly options: ChaosOptions
  readonly seconds: number
  readonly events: number
  readonly acknowledged: number
  readonly deliveries: number
  readonly retractions: number
  readonly lost: number
  readonly repeated: number
  readonly outOfOrder: number
  readonly unauthorized: number
  readonly promises: Promises
  readonly refusals: readonly string[]
  readonly unanswered: readonly string[]
  readonly kills: number
  readonly faults: ReadonlyMap<string, number>
  readonly breaks: ReadonlyMap<string, number>
  readonly retries: ReadonlyMap<string, number>
  readonly logIsWhole: boolean
  readonly usesNats: boolean
  readonly evidence: readonly string[]
}

/** @param say Told now and then how far it is. */
export async function runChaos(options: ChaosOptions, say: (line: string) => void): Promise<ChaosResult> {
  const cluster = await Cluster.start(options.nodes)
  try {
    return await runOn(cluster, options, say)
  } finally {
    await cluster.remove()
  }
}

async function runOn(cluster: Cluster, options: ChaosOptions, say: (line: string) => void): Promise<ChaosResult> {
  const chance = new Chance(options.seed)
  const addresses = { urls: cluster.urls, chance }
  const begin = await newest(cluster.urls[0] ?? '')
  const subscribers = castOf(options.subscribers).map((one) => new Subscriber(one, addresses, begin.cursor))
  const received = (): number => subscribers.reduce((sum, { deliveries }) => sum + deliveries.length, 0)
  const following = subscribers.map((subscriber) => subscriber.run())

  const from = Date.now()
  const elapsed = (): number => (Date.now() - from) / 1_000
  const faults = new Faults(cluster, options, chance)
  const over = (): boolean => elapsed() > options.seconds
  const courier = new Courier(addresses)
  const witnesses = subscribers.filter(({ following: { person, filter } }) => person.office === 'auditor' && !filter)
  const writers = new Writers(
    courier,
    {
      goesOn: () => !over() && (received() < options.deliveries || faults.left > 0 || faults.kills < options.kills),
      backlog: () => writers.acknowledged.length - Math.min(...witnesses.map(({ deliveries }) => deliveries.length)),
    },
    chance,
  )
  const telling = setInterval(
    () =>
      say(
        `${elapsed().toFixed(0)} s: ${writers.acknowledged.length} mutations, ${received()} deliveries, ${faults.kills} kills`,
      ),
    10_000,
  )
  try {
    const disturbing = faults.disturb(subscribers)
    const writing = writers.run(options.writers)
    const suspending = suspendNowAndThen(courier, chance, () => faults.isDisturbing, faults.countSuspension)
    await faults.run(() => received() / options.deliveries, over)
    await Promise.race([writing, delay(Math.max(0, options.seconds - elapsed()) * 1_000)])
    faults.settle()
    await Promise.all([disturbing, cluster.heal()])
    // A mutation that was sent is answered in the end: all nodes are up now.
    await Promise.race([writing, delay(PATIENCE_MS).then(() => courier.close())])
    await Promise.all([writing, suspending])

    const truth = await readTruth(cluster.postgres, cluster.database, begin.position)
    say(`${elapsed().toFixed(0)} s: all is whole again; ${truth.happenings.length} events`)
    const judgements = await settled(subscribers, truth, writers)
    const usesNats = await cluster.usesNats()
    return resultOf(options, elapsed(), { usesNats, truth, judgements, writers, courier, faults, subscribers })
  } finally {
    clearInterval(telling)
    for (const subscriber of subscribers) subscriber.stop()
    await Promise.all(following)
  }
}

/** Judges when all that must come has come, or nothing comes any more. */
async function settled(subscribers: readonly Subscriber[], truth: Truth, writers: Writers): Promise<Judgement[]> {
  const { happenings } = truth
  const record = {
    happenings,
    histories: historiesOf(happenings),
    times: timesOf(writers.acknowledged, truth),
    suspensions: suspensionsOf(happenings),
  }
  const judgeAll = (): Judgement[] =>
    subscribers.map(({ following, deliveries }) => judge(following, deliveries, record))
  let received = -1
  let since = Date.now()
  for (;;) {
    const now = subscribers.reduce((sum, { deliveries }) => sum + deliveries.length, 0)
    if (now !== received) since = Date.now()
    received = now
    const missing = judgeAll().reduce((sum, { lost }) => sum + lost, 0)
    if (missing === 0 || Date.now() - since > PATIENCE_MS) break
    await delay(500)
  }
  await delay(AFTERMATH_MS)
  return judgeAll()
}

interface Parts {
  readonly usesNats: boolean
  readonly truth: Truth
  readonly judgements: readonly Judgement[]
  readonly writers: Writers
  readonly courier: Courier
  readonly faults: Faults
  readonly subscribers: readonly Subscriber[]
}

function resultOf(options: ChaosOptions, seconds: number, parts: Parts): ChaosResult {
  const { usesNats, truth, judgements, writers, courier, faults, subscribers } = parts
  const sum = (of: (judgement: Judgement) => number): number => judgements.reduce((total, one) => total + of(one), 0)
  const promises = keptPromises(writers.acknowledged, truth)
  const breaks = new Map<string, number>()
  for (const subscriber of subscribers) {
    for (const [reason, count] of subscriber.breaks) breaks.set(reason, (breaks.get(reason) ?? 0) + count)
  }
  return {
    options,
    seconds,
    events: truth.happenings.length,
    acknowledged: writers.acknowledged.length,
    deliveries: sum(({ deliveries }) => deliveries),
    retractions: sum(({ retractions }) => retractions),
    lost: sum(({ lost }) => lost),
    repeated: sum(({ repeated }) => repeated),
    outOfOrder: sum(({ outOfOrder }) => outOfOrder),
    unauthorized: sum(({ unauthorized }) => unauthorized),
    promises,
    refusals: writers.refusals.map(
      ({ mutation, by, refusal }) => `${mutation} by ${by}: ${refusal.code} ${refusal.message}`,
    ),
    unanswered: writers.unanswered,
    kills: faults.kills,
    faults: faults.done,
    breaks,
    retries: courier.retries,
    logIsWhole: truth.isWhole,
    usesNats,
    evidence: [...promises.evidence, ...judgements.flatMap(({ evidence }) => evidence)],
  }
}

/** The newest event, as the auditor reads it: where all subscribers begin. */
async function newest(url: string): Promise<{ position: number; cursor: string }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer auditor' },
    body: JSON.stringify({ query: '{ events(last: 1) { nodes { position cursor } } }' }),
  })
  const { data } = (await response.json()) as {
    data: { events: { nodes: { position: number | string; cursor: string }[] } }
  }
  const [event] = data.events.nodes
  if (!event) throw new Error('The log is empty, although the demonstration is seeded.')
  return { position: Number(event.position), cursor: event.cursor }
}
