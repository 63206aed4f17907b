/** Authority in time: what may no longer be told is not told, and who comes back is told what may be. */
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { connect } from '../../client/live.js'
import type { AccountInputs, AccountStep } from '../../domain/account/input.js'
import type { Event } from '../../prisma/generated/client/client.js'
import { changeAccount } from '../../prisma/commands/account.js'
import { createRights } from '../../server/rights.js'
import type { SignIn } from '../../server/sign-in.js'
import { demonstrationSignIn } from '../../server/sign-in-demonstration.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { act, note, submitted } from './happenings.js'
import { TestSocket } from './socket.js'

const CHANGES = `subscription ($after: EventCursor) {
  advisoryRequestChanged(after: $after) { cursor event { type } accessEnded request { id version } }
}`
const HANDLE = 'unodc.officer'

let world: World
/** Until when tokens `<handle>.until` are good. */
let until = new Date(0)
beforeAll(async () => {
  world = await startHub({
    signIn: (database) => {
      const demonstration = demonstrationSignIn(database)
      return {
        async resolve(token) {
          const [, handle] = /^(.*)\.until$/.exec(token) ?? []
          const signedIn = await demonstration.resolve(handle ?? token)
          if (!signedIn || !handle) return signedIn
          return until.getTime() > Date.now() ? { ...signedIn, expiresAt: until } : null
        },
      }
    },
  })
})
afterAll(() => world.close())
afterEach(async () => {
  await world.hub.database.client.account.update({
    where: { handle: HANDLE },
    data: { status: 'ACTIVE', entityCode: 'UNODC' },
  })
})

/** The administrator changes the account. */
async function change<A extends AccountStep>(action: A, more: object = {}): Promise<void> {
  const { database } = world.hub
  const admin = (await demonstrationSignIn(database).resolve('admin'))?.actor
  const { id, permissionsVersion } = await database.client.account.findUniqueOrThrow({ where: { handle: HANDLE } })
  if (!admin) throw new Error('No administrator')
  const input = { idempotencyKey: randomUUID(), id, expectedVersion: permissionsVersion, ...more }
  const { refusals } = await changeAccount(
    { database, now: () => new Date() },
    admin,
    action,
    input as AccountInputs[A],
  )
  expect(refusals).toEqual([])
}

describe('when the rights of an account change', () => {
  test.each([
    ['suspended', 'suspendAccount', {}],
    ['bound to another entity', 'changeAccountBinding', { role: 'ENTITY_OFFICER', entityCode: 'UNHCR' }],
  ] as const)(
    '%s: its socket is closed within a second so that it comes back, its neighbours go on',
    async (_, action, more) => {
      const socket = await TestSocket.as(world.hub, HANDLE)
      await socket.subscribe('a', CHANGES)
      await socket.subscribe('b', CHANGES)
      const neighbour = await world.as('gfp.desk').subscribe(CHANGES)
      await change(action, more)
      const from = performance.now()
      expect((await socket.closed).code).toBe(4403)
      expect(performance.now() - from).toBeLessThan(1_000)
      await submitted(world.as('rc.liberia'), 'LBR')
      await neighbour.next()
      expect(socket.messages.all.filter(({ type }) => type === 'next')).toEqual([])
      // Told neither as completed nor as failed: clients would give up.
      expect(socket.messages.all.filter(({ type }) => type !== 'connection_ack')).toEqual([])
      await neighbour.close()
    },
  )

  test('nothing of what follows the change is delivered, however close', async () => {
    const live = await world.as(HANDLE).subscribe(CHANGES, {}, 'sse')
    await change('suspendAccount')
    await submitted(world.as('rc.liberia'), 'LBR')
    expect(await live.next(1_000)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] })
    await expect(live.ended(1_000)).rejects.toThrow('broke off')
    expect(live.all).toHaveLength(1)
  })

  test('a client that comes back is told that there was a change, over every transport', async () => {
    const rights = async () => {
      const socket = await TestSocket.as(world.hub, HANDLE)
      const { payload } = socket.messages.all.find(({ type }) => type === 'connection_ack') ?? {}
      const events = await fetch(`${world.hub.url}?query=${encodeURIComponent(CHANGES)}`, {
        headers: { accept: 'text/event-stream', authorization: `Bearer ${HANDLE}` },
      })
      await Promise.all([socket.close(), events.body?.cancel()])
      return [(payload as { rights: string }).rights, events.headers.get('x-rights')]
    }
    const [before, ...others] = await rights()
    expect(before).toMatch(/^[\w-]{16}$/)
    expect(others).toEqual([before])
    expect(await rights()).toEqual([before, before])
    await change('changeAccountBinding', { role: 'ENTITY_OFFICER', entityCode: 'UNHCR' })
    const after = await rights()
    expect(after).toEqual([after[0], after[0]])
    expect(after[0]).not.toBe(before)
  })

  test('the documented client says so, once, before anything is told with the new rights', async () => {
    const told = new Queue<unknown>()
    const hub = connect({
      url: world.hub.wsUrl,
      webSocketImpl: WebSocket,
      authorization: () => `Bearer ${HANDLE}`,
      retryDelay: () => 20,
      onRightsChanged: () => told.push('rights changed'),
    })
    const begun = new Queue<true>()
    hub.client.on('ping', (received) => received && begun.push(true))
    hub.follow(
      { query: CHANGES },
      { next: () => told.push('delivery'), error: (error) => told.end(error), complete: () => told.end() },
    )
    await begun.next()
    await change('changeAccountBinding', { role: 'ENTITY_OFFICER', entityCode: 'UNHCR' })
    expect(await told.next()).toBe('rights changed')
    // A break for another reason is none.
    await begun.next()
    hub.client.terminate()
    await begun.next()
    await submitted(world.as('rc.liberia'), 'LBR')
    await told.next()
    expect(told.all).toEqual(['rights changed', 'delivery'])
    await hub.dispose()
  })

  test('an event about it that changes no right is no break', async () => {
    const live = await world.as(HANDLE).subscribe(CHANGES)
    const { id } = await world.hub.database.client.account.findUniqueOrThrow({ where: { handle: HANDLE } })
    await note(world.hub.database, 1, 'nothing', id)
    const request = await submitted(world.as('rc.liberia'), 'LBR')
    expect(await live.data()).toMatchObject({ advisoryRequestChanged: { request: { id: request.id } } })
    await live.close()
  })
})

test('what is no longer to be seen is told once as ended, by its id alone', async () => {
  const rc = world.as('rc.liberia')
  const request = await submitted(rc, 'LBR')
  const live = await world.as('au.observer').subscribe(CHANGES)
  const returning = await act(world.as('gfp.desk'), 'triageAdvisoryRequest', {
    id: request.id,
    expectedVersion: request.version,
  }).then(({ version }) =>
    act(world.as('gfp.desk'), 'returnAdvisoryRequest', {
      id: request.id,
      expectedVersion: version,
      questions: ['Who?'],
    }),
  )
  const amended = await act(rc, 'amendAdvisoryRequest', {
    id: request.id,
    expectedVersion: returning.version,
    sensitivity: 'CONFIDENTIAL',
  })
  await live.waitFor(
    ({ data }) => (data?.['advisoryRequestChanged'] as { accessEnded: string } | undefined)?.accessEnded !== null,
  )
  expect(live.all.at(-1)?.data).toMatchObject({
    advisoryRequestChanged: { event: null, accessEnded: request.id, request: null },
  })
  const count = live.all.length
  await act(rc, 'nameOfficer', { id: request.id, expectedVersion: amended.version, handle: 'pd.desk' })
  const other = await submitted(rc, 'LBR')
  expect(await live.data()).toMatchObject({ advisoryRequestChanged: { request: { id: other.id } } })
  expect(live.all).toHaveLength(count + 1)
  await live.close()
})

describe('a token that ends', () => {
  test('ends what is open under it, and can be used again once it is new', async () => {
    until = new Date(Date.now() + 700)
    const socket = await TestSocket.as(world.hub, `${HANDLE}.until`)
    await socket.subscribe('a', CHANGES)
    expect((await socket.closed).code).toBe(4403)
    expect(Date.now() - until.getTime()).toBeLessThan(1_000)
  })

  test('is renewed over the open socket', async () => {
    until = new Date(Date.now() + 700)
    const socket = await TestSocket.as(world.hub, `${HANDLE}.until`)
    await socket.subscribe('a', CHANGES)
    const first = until
    until = new Date(Date.now() + 60_000)
    socket.say({ type: 'ping', payload: { authorization: `Bearer ${HANDLE}.until` } })
    const pong = await socket.messages.waitFor(({ type }) => type === 'pong')
    // The token is not sent back.
    expect(pong.payload).toEqual({ expiresAt: until.toISOString() })
    await delay(first.getTime() - Date.now() + 200)
    await submitted(world.as('rc.liberia'), 'LBR')
    await socket.messages.waitFor(({ type }) => type === 'next')
    await socket.close()
  })

  test('is renewed while it is being asked about: the session goes on with the new one', async () => {
    const { database } = world.hub
    const demonstration = demonstrationSignIn(database)
    let change: (accountId: string) => void = () => undefined
    const old = new Queue<() => void>()
    const signIn: SignIn = {
      async resolve(token) {
        const signedIn = await demonstration.resolve(HANDLE)
        if (token === 'old' && old.all.length > 0) await new Promise<void>((resolve) => old.push(resolve))
        return token === 'old' && old.all.length > 0 ? null : signedIn
      },
    }
    const rights = createRights({
      signIn,
      recheck: signIn,
      client: database.client,
      onEvent(listener) {
        change = (subjectId) => listener({ subjectType: 'ACCOUNT', subjectId } as Event)
        return () => undefined
      },
      onError: () => undefined,
      sweepMs: 3_600_000,
    })
    const session = await rights.open('old')
    const watched = new Queue<string>()
    const note = (what: string) => () => watched.push(what)
    session?.watch({ hold: note('held'), release: note('released'), end: note('ended') })
    // From now on the old token is of nobody, and the answer takes its time.
    old.push(() => undefined)
    change(session?.actor?.accountId ?? '')
    await old.next()
    const answer = await old.next()
    expect(session && (await rights.renew(session, 'new'))).toBe(true)
    answer()
    expect([await watched.next(), await watched.next()]).toEqual(['held', 'released'])
    rights.stop()
  })

  test('is not replaced by the token of somebody else', async () => {
    until = new Date(Date.now() + 60_000)
    const socket = await TestSocket.as(world.hub, `${HANDLE}.until`)
    await socket.subscribe('a', CHANGES)
    socket.say({ type: 'ping', payload: { authorization: 'Bearer gfp.desk' } })
    expect((await socket.closed).code).toBe(4403)
  })

  test('is renewed by the documented client by itself, without a break', async () => {
    until = new Date(Date.now() + 1_500)
    const closed: unknown[] = []
    const hub = connect({
      url: world.hub.wsUrl,
      webSocketImpl: WebSocket,
      authorization: () => {
        until = new Date(Date.now() + 1_500)
        return `Bearer ${HANDLE}.until`
      },
    })
    hub.client.on('closed', (event) => closed.push(event))
    const results = new Queue<unknown>()
    const renewed = new Promise<void>((resolve) => {
      let count = 0
      hub.client.on('pong', (received) => received && ++count === 2 && resolve())
    })
    const stop = hub.follow(
      { query: CHANGES },
      { next: (result) => results.push(result), error: (error) => results.end(error), complete: () => results.end() },
    )
    await renewed
    await submitted(world.as('rc.liberia'), 'LBR')
    await results.next()
    expect(closed).toEqual([])
    stop()
    await hub.dispose()
  })
})
