/** The story of a request against a hub that is killed again and again. */
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { expect } from 'vitest'
import { openDatabase } from '../../prisma/database.js'
import { emptyMemory, sendStep } from '../../seeds/story/player.js'
import { PROFILES, REQUEST_STORY } from '../../seeds/story/request-steps.js'
import { type HubProcess, startProcess } from './hub-process.js'
import { expectIntegrity } from './integrity.js'
import { makePlace } from './place.js'

/** `between`: when a step was answered. `in flight`: right after it was sent, its answer not waited for. */
export type Moment = 'between' | 'in flight'

/** Milliseconds from sending to killing: before it arrives, while it is done, after it is done. */
const FLIGHTS = [0, 3, 8, 15, 25, 40, 80]

/**
 * Plays the story with a kill at every step (or every second, …), each followed by a start on the same data and a retry
 * with the same key; then compares state, log and audit. Tells how long the starts took.
 */
export async function playWithCrashes(when: Moment, every = 1): Promise<void> {
  const place = await makePlace()
  const starts: number[] = []
  let hub: HubProcess | undefined
  const start = async (): Promise<HubProcess> => {
    const started = await startProcess(place.settings)
    starts.push(started.readyAfter)
    return started
  }
  try {
    hub = await start()
    const memory = emptyMemory()
    for (const [index, step] of REQUEST_STORY.entries()) {
      const key = randomUUID()
      const before = { ...memory }
      if (step.operation === 'Profiles' || step.operation === 'Candidates' || index % every > 0) {
        await sendStep(hub.url, step, memory, key)
        continue
      }
      let answered: unknown
      if (when === 'between') {
        answered = (await sendStep(hub.url, step, { ...before }, key)).data
      } else {
        const sent = sendStep(hub.url, step, { ...before }, key).then(
          ({ data }) => {
            answered = data
          },
          () => undefined, // the connection broke
        )
        await delay(FLIGHTS[Math.floor(index / every) % FLIGHTS.length])
        await hub.kill()
        await sent
      }
      await hub.kill()
      hub = await start()

      const retried = await sendStep(hub.url, step, memory, key)
      if (answered !== undefined) expect(retried.data).toEqual(answered)
      if (step.refusedBy) expect(retried.errors.map(({ rule }) => rule)).toContain(step.refusedBy)
      else expect(retried.errors).toEqual([])
      expect((await sendStep(hub.url, step, { ...before }, key)).data).toEqual(retried.data)
    }
    await expectCompleted(hub.url, memory.requestId)
    await hub.kill()
    await expectAgreement(place.settings, memory.requestId)
  } finally {
    await hub?.kill()
    await place.drop()
  }
  console.log(`killed ${when}: ${starts.length} starts, ${summary(starts)}`)
}

async function expectCompleted(url: string, id: string): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer auditor' },
    body: JSON.stringify({
      query: PROFILES.replace('profiles { id }', 'status version deployments { totalCount nodes { status } }'),
      variables: { id },
    }),
  })
  const { errors, data } = (await response.json()) as { errors?: unknown; data: unknown }
  expect({ errors, data }).toEqual({
    data: { node: { status: 'COMPLETED', version: 15, deployments: { totalCount: 1, nodes: [{ status: 'ENDED' }] } } },
  })
}

/** Opens what the killed hub left: the lock file notwithstanding. */
async function expectAgreement(settings: Readonly<Record<string, string>>, globalId: string): Promise<void> {
  const database = await openDatabase({ url: settings['DATABASE_URL'], dataDir: settings['DATA_DIR'] ?? '' })
  try {
    await expectIntegrity(database)
    const id = Buffer.from(globalId, 'base64').toString().split(':')[1] ?? ''
    const { version } = await database.client.advisoryRequest.findUniqueOrThrow({ where: { id } })
    // One audit entry for each act that was done, one remembered key for each; none for those that were not.
    const acts = await database.client.auditEntry.findMany({
      // What was refused stands in the audit trail too.
      where: {
        fromPosition: { not: null },
        OR: [{ subjectId: id }, { action: { startsWith: 'deployment.' }, record: { contains: id } }],
      },
    })
    expect(acts).toHaveLength(version)
  } finally {
    await database.close()
  }
}

function summary(milliseconds: readonly number[]): string {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0
  return `${(middle / 1_000).toFixed(1)} s in the middle, ${((sorted.at(-1) ?? 0) / 1_000).toFixed(1)} s the longest`
}
