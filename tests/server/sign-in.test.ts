import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { bearerToken } from '../../server/sign-in.js'
import { startHub, type World } from '../kit/world.js'
import { smallSchema } from './small-schema.js'

let world: World
beforeAll(async () => {
  world = await startHub({ schema: smallSchema })
})
afterAll(() => world.close())

const ask = (authorization?: string): Promise<Response> =>
  fetch(world.hub.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization ? { authorization } : {}) },
    body: JSON.stringify({ query: '{ hello }' }),
  })

test('the token is the handle of a seeded person', async () => {
  expect(await world.as('rc.liberia').run('{ hello }')).toEqual({ hello: 'rc.liberia' })
})

test('without a token, a visitor asks', async () => {
  expect(await world.as().run('{ hello }')).toEqual({ hello: 'a visitor' })
})

test.each([
  'Bearer nobody',
  'Bearer RC.LIBERIA',
  "Bearer ' OR 1=1",
  'Bearer ',
  'Basic cmM6cmM=',
  `Bearer ${'x'.repeat(5_000)}`,
])('what stands for nobody is refused: %.30s', async (authorization) => {
  const response = await ask(authorization)
  expect(response.status).toBe(401)
  expect(response.headers.get('www-authenticate')).toContain('Bearer')
  const { data, errors } = (await response.json()) as { data?: unknown; errors: { extensions: { code: string } }[] }
  expect(data).toBeUndefined()
  expect(errors[0]?.extensions).toEqual({ code: 'UNAUTHENTICATED' })
})

test('a suspended account is nobody from the next request on', async () => {
  const { client } = world.hub.database
  await client.account.update({ where: { handle: 'au.observer' }, data: { status: 'SUSPENDED' } })
  expect((await ask('Bearer au.observer')).status).toBe(401)
  await client.account.update({ where: { handle: 'au.observer' }, data: { status: 'ACTIVE' } })
  expect((await ask('Bearer au.observer')).status).toBe(200)
})

test('over WebSocket, an unknown token closes with 4403, after which clients try again', async () => {
  const event = await new Promise<unknown>((resolve) => {
    createClient({
      url: world.hub.wsUrl,
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
      connectionParams: { authorization: 'Bearer nobody' },
      on: { closed: resolve },
    })
  })
  expect((event as CloseEvent).code).toBe(4403)
})

test.each([
  [undefined, undefined],
  ['', undefined],
  ['Bearer a.b', 'a.b'],
  ['bearer   a.b ', 'a.b'],
  ['Bearer', null],
  ['Bearer a b', null],
  ['a.b', null],
  [42, null],
])('the token of %j is %j', (authorization, token) => {
  expect(bearerToken(authorization)).toBe(token)
})
