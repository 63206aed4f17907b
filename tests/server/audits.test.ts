/** The GraphQL over HTTP specification, by the audits of graphql-http: as in development, and with every limit on. */
import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startHub, type World } from '../kit/world.js'

/** A budget is all that is off by default; this one is that of production. */
const LIMITED = { BUDGET_POINTS_PER_MINUTE: '100000' }

describe.each<readonly [string, Readonly<Record<string, string>>]>([
  ['as in development', {}],
  ['with every limit on', LIMITED],
])('%s', (_name, settings) => {
  let world: World
  beforeAll(async () => {
    world = await startHub({ settings })
  })
  afterAll(() => world.close())

  const audits = serverAudits({ url: () => world.hub.url, fetchFn: fetch })

  test('there are 61 audits', () => {
    expect(audits).toHaveLength(61)
  })

  test('points are counted where there is a budget, and nowhere else', async () => {
    const { headers } = await world.as().attempt('{ __typename }')
    const policy = settings === LIMITED ? '"points";q=100000;w=60' : null
    expect(headers.get('ratelimit-policy')).toBe(policy)
  })

  test.each(audits.map(({ id, name, fn }) => ({ id, name, fn })))('$id $name', async ({ fn }) => {
    const result = await fn()
    expect(result.status, 'reason' in result ? result.reason : '').toBe('ok')
  })
})
