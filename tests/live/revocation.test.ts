/** Who was shut out is answered nothing more over what is open, on whichever transport, and whatever else goes on. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accountOf, Partner } from '../kit/api-client.js'
import { readEventStream } from '../kit/event-stream.js'
import { Queue } from '../kit/queue.js'
import { startHub, type World } from '../kit/world.js'
import { TestSocket } from './socket.js'

const QUERY = '{ advisoryRequests(first: 1) { nodes { reference } } }'

let world: World
beforeAll(async () => {
  world = await startHub({ settings: { CLOCK_SECONDS: '3600' } })
})
afterAll(() => world.close())

/** An open connection of a client. */
interface Line {
  /** Sends a query; resolves when the hub has taken it. */
  ask(id: string): Promise<unknown>
  /** Results and errors that came. */
  readonly answers: Queue<unknown>
  /** Resolves when the hub has ended it. */
  readonly ended: Promise<unknown>
}

async function bySocket(token: string): Promise<Line> {
  const socket = await TestSocket.as(world.hub, token)
  return {
    ask: async (id) => socket.say({ id, type: 'subscribe', payload: { query: QUERY } }),
    answers: socket.messages,
    ended: socket.closed,
  }
}

async function byEvents(token: string): Promise<Line> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const url = `${world.hub.url}/stream`
  const reservation = await (await fetch(url, { method: 'PUT', headers })).text()
  const response = await fetch(`${url}?token=${reservation}`, { headers: { accept: 'text/event-stream' } })
  const answers = new Queue<unknown>()
  const read = async (): Promise<void> => {
    for await (const { event, data } of readEventStream(response)) if (event === 'next') answers.push(data)
  }
  return {
    ask: (operationId) =>
      fetch(url, {
        method: 'POST',
        headers: { ...headers, 'x-graphql-event-stream-token': reservation },
        body: JSON.stringify({ query: QUERY, extensions: { operationId } }),
      }),
    answers,
    ended: read().catch(() => undefined),
  }
}

/** Failed sign-ins without end, for which the hub takes its time. */
function strangers(): () => Promise<void> {
  let going = true
  const knock = async (): Promise<void> => {
    while (going) await world.as('nobody').attempt('{ __typename }')
  }
  const knocking = [knock(), knock()]
  return async () => {
    going = false
    await Promise.all(knocking)
  }
}

/** For whom it is open, and how that ends. */
interface Party {
  readonly token: string
  shutOut(): Promise<unknown>
}

async function keyOfPartner(): Promise<Party> {
  const partner = await Partner.of(world.as('admin'), 'au.observer')
  const { id, token } = await partner.issue('SUBSCRIBE')
  return { token, shutOut: () => partner.step('revokeApiKey', { keyId: id }) }
}

async function suspendedPerson(): Promise<Party> {
  const admin = world.as('admin')
  const handle = `oc.${randomUUID()}`
  const create = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { errors { code } } }'
  await admin.run(create, { input: { idempotencyKey: randomUUID(), handle, role: 'OBSERVER', entityCode: 'AU' } })
  // Made in a demonstration, it is one of its people.
  await world.hub.database.client.account.update({ where: { handle }, data: { origin: 'DEMO' } })
  const { id, permissionsVersion } = await accountOf(admin, handle)
  return {
    token: handle,
    shutOut: () =>
      admin.run('mutation ($input: SuspendAccountInput!) { suspendAccount(input: $input) { errors { code } } }', {
        input: { idempotencyKey: randomUUID(), id, expectedVersion: permissionsVersion },
      }),
  }
}

describe.each([
  ['a socket', bySocket],
  ['an event stream for all operations', byEvents],
])('over %s', (_line, open) => {
  test.each([
    ['a key that was revoked', keyOfPartner],
    ['an account that was suspended', suspendedPerson],
  ])('no query of %s is answered from then on', async (_party, party) => {
    const { token, shutOut } = await party()
    const line = await open(token)
    await line.ask('before')
    await line.answers.waitFor((one) => JSON.stringify(one).includes('nodes'))
    const before = JSON.stringify(line.answers.all).split('nodes').length
    const leave = strangers()
    await shutOut()
    await Promise.all(Array.from({ length: 20 }, (_, at) => line.ask(`after${at}`).catch(() => undefined)))
    await line.ended
    await leave()
    expect(JSON.stringify(line.answers.all).split('nodes')).toHaveLength(before)
  })
})
