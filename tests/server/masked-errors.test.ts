/** A client learns of its own errors; of the hub's it learns an id, and the log has the rest. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'
import { happen } from '../kit/happening.js'
import { smallSchema } from './small-schema.js'

let world: World
beforeAll(async () => {
  world = await startHub({ schema: smallSchema })
})
afterAll(() => world.close())

function expectMasked(answer: unknown): void {
  const text = JSON.stringify(answer)
  for (const secret of ['secret', 'prisma', 'Prisma', 'nonsense', 'node_modules', '.ts', 'non-nullable']) {
    expect(text).not.toContain(secret)
  }
  const { errors } = answer as { errors: { message: string; extensions: { code: string; id: string } }[] }
  const { message, extensions } = errors[0] ?? { message: '', extensions: { code: '', id: 'none' } }
  expect(Object.keys(extensions).sort()).toEqual(['code', 'id'])
  expect(extensions.code).toBe('INTERNAL')
  expect(message).toContain(extensions.id)
  const entry = world.logged.find(({ id }) => id === extensions.id) as { err?: { stack?: string } } | undefined
  expect(entry?.err?.stack).toMatch(/Error/)
}

describe.each(['{ broken }', '{ brokenDatabase }', '{ missing }'])('%s', (query) => {
  test('over HTTP', async () => {
    const { headers: _headers, status, ...answer } = await world.as().attempt(query)
    expect(status).toBe(200)
    expectMasked(answer)
  })

  test('over WebSocket', async () => {
    const live = await world.as().subscribe(query)
    expectMasked(await live.next())
  })
})

test('a defect where a subscription begins', async () => {
  for (const transport of ['ws', 'sse'] as const) {
    const live = await world.as().subscribe('subscription { failing }', {}, transport)
    expectMasked(await live.next())
  }
})

test('a defect in a delivery leaves the stream open', async () => {
  for (const transport of ['ws', 'sse'] as const) {
    const live = await world.as().subscribe('subscription { happened { type broken } }', {}, transport)
    await happen(world.hub.database, 'ONE')
    expectMasked(await live.next())
    await happen(world.hub.database, 'TWO')
    expect(await live.next()).toMatchObject({ data: { happened: { type: 'TWO', broken: null } } })
    await live.close()
  }
})

test('what a client did wrong is not logged as a defect', async () => {
  const before = world.logged.length
  await world.as().attempt('{ refused }')
  await world.as('nobody').attempt('{ hello }')
  await world.as().attempt('{ nothing')
  expect(world.logged.slice(before)).toEqual([])
})
