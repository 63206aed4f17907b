/** GraphiQL as it is served; tests/browser looks at it in a browser. */
import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXAMPLES } from '../../server/graphiql/documents.js'
import { startHub, type World } from '../kit/world.js'

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

const page = (): Promise<Response> => fetch(world.hub.url, { headers: { accept: 'text/html,*/*' } })

test('the page refers to this hub alone, and its policy permits nothing else', async () => {
  const response = await page()
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
  const policy = response.headers.get('content-security-policy') ?? ''
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
  const html = await response.text()
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '')
  expect(addresses.length).toBeGreaterThan(2)
  for (const address of addresses) expect(address).toMatch(/^(?:\/(?!\/)|data:)/)
  expect(html.replaceAll(/<script id="hub-data"[\s\S]*?<\/script>/g, '')).not.toMatch(/https?:\/\//)
})

test('each file it refers to is served, compressed and revalidated', async () => {
  for (const name of [
    'start.js',
    'graphiql.js',
    'graphiql.css',
    'editor-worker.js',
    'json-worker.js',
    'graphql-worker.js',
  ]) {
    const address = `${world.hub.origin}/graphiql/${name}`
    const response = await fetch(address)
    expect([name, response.status, response.headers.get('content-encoding')]).toEqual([name, 200, 'gzip'])
    expect((await response.text()).length).toBeGreaterThan(500)
    const etag = response.headers.get('etag') ?? ''
    expect((await fetch(address, { headers: { 'if-none-match': etag } })).status).toBe(304)
  }
  expect((await fetch(`${world.hub.origin}/graphiql/other.js`)).status).toBe(404)
})

test('it offers every person of the demonstration', async () => {
  const html = await (await page()).text()
  const accounts = await world.hub.database.client.account.findMany()
  expect(accounts.length).toBeGreaterThan(18)
  for (const { handle } of accounts) expect(html).toContain(`"handle":"${handle}"`)
})

describe('the documents it opens with', () => {
  test.each(EXAMPLES.map(({ query, variables }) => [query.split('\n')[0], query, variables] as const))(
    '%s',
    async (_title, query, variables) => {
      const { schema } = await import('../../schema/index.js')
      expect(validate(schema, parse(query))).toEqual([])
      if (query.includes('subscription ')) return
      await world.as('rc.liberia').run(query, variables ? (JSON.parse(variables) as Record<string, unknown>) : {})
    },
  )
})

test('the page at / leads to it', async () => {
  const html = await (await fetch(`${world.hub.origin}/`)).text()
  expect(html).toContain('href="/graphql"')
  expect(html).toContain('rc.burkina-faso')
})
