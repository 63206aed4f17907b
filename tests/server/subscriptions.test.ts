/** Streams over both transports: rights, ends and breaks. */
import type { CloseEvent } from 'ws'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'
import { smallSchema } from './small-schema.js'

const HAPPENED = 'subscription ($after: String) { happened(after: $after) { type told } }'
const HANDLE = 'unodc.officer'

interface Happened {
  happened: { type: string; told: string }
}

let world: World
beforeAll(async () => {
  world = await startHub({ schema: smallSchema })
})
afterAll(() => world.close())
afterEach(async () => {
  await account({ status: 'ACTIVE' })
})

async function account(data: {
  status?: 'ACTIVE' | 'SUSPENDED'
  permissionsVersion?: { increment: number }
}): Promise<string> {
  return (await world.hub.database.client.account.update({ where: { handle: HANDLE }, data })).id
}

async function openStreams(): Promise<string> {
  const text = await (await fetch(`${world.hub.origin}/metrics`)).text()
  return /^hub_subscriptions (\d+)$/m.exec(text)?.[1] ?? 'none'
}

describe.each(['ws', 'sse'] as const)('over %s', (transport) => {
  test('what happens arrives, in order, as the person who asked', async () => {
    const live = await world.as(HANDLE).subscribe<Happened>(HAPPENED, {}, transport)
    await happen(world.hub.database, 'FIRST')
    await happen(world.hub.database, 'SECOND')
    expect(await live.data()).toEqual({ happened: { type: 'FIRST', told: HANDLE } })
    expect(await live.data()).toEqual({ happened: { type: 'SECOND', told: HANDLE } })
    await live.close()
  })

  test('what was missed is replayed', async () => {
    const after = String(world.hub.fanout.position)
    await happen(world.hub.database, 'MISSED')
    const live = await world.as().subscribe<Happened>(HAPPENED, { after }, transport)
    expect(await live.data()).toEqual({ happened: { type: 'MISSED', told: 'a visitor' } })
    await live.close()
  })

  test('a suspended account is ended within a second, though the log does not tell of it', async () => {
    const live = await world.as(HANDLE).subscribe<Happened>(HAPPENED, {}, transport)
    await account({ status: 'SUSPENDED' })
    await expectEnd(live, transport)
    await happen(world.hub.database, 'NOT_FOR_THEM')
    expect(live.all.filter(({ data }) => data)).toEqual([])
  })

  test('a change of rights that the log tells of ends an idle stream at once', async () => {
    const live = await world.as(HANDLE).subscribe<Happened>(HAPPENED, {}, transport)
    const id = await account({ permissionsVersion: { increment: 1 } })
    await happen(world.hub.database, 'ACCOUNT_CHANGED', { subjectId: id })
    await expectEnd(live, transport)
    expect(live.all.filter(({ data }) => data)).toEqual([])
  })

  test('a cursor that is not of this log is refused with a code', async () => {
    const live = await world.as().subscribe(HAPPENED, { after: '999999999' }, transport)
    if (transport === 'ws') await expect(live.ended()).rejects.toMatchObject([{ extensions: { code: 'VALIDATION' } }])
    else expect(await live.next()).toMatchObject({ errors: [{ extensions: { code: 'VALIDATION' } }] })
  })

  test('who leaves while nothing happens leaves nothing behind', async () => {
    const before = await openStreams()
    const live = await world.as(HANDLE).subscribe(HAPPENED, {}, transport)
    expect(await openStreams()).not.toBe(before)
    await live.close()
    await expect.poll(openStreams).toBe(before)
  })
})

async function expectEnd(
  live: Awaited<ReturnType<ReturnType<World['as']>['subscribe']>>,
  transport: 'ws' | 'sse',
): Promise<void> {
  if (transport === 'ws') {
    // Not one of the codes after which clients give up.
    const event = await live.ended(1_000).then(
      () => undefined,
      (error: unknown) => error as CloseEvent,
    )
    expect(event?.code).toBe(4403)
  } else {
    expect(await live.next(1_000)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    // Not completed: clients would take it that all had been told.
    await expect(live.ended(1_000)).rejects.toThrow('broke off')
  }
}
