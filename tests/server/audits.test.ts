/** The GraphQL over HTTP specification, by the audits of graphql-http. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const audits = serverAudits({ url: () => world.hub.url, fetchFn: fetch })

test('there are 61 audits', () => {
  expect(audits).toHaveLength(61)
})

test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
  const result = await fn()
  expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
})
