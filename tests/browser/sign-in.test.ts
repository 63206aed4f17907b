/**
 * GraphiQL of a hub that signs in by an identity provider: a field for a token, and no persons to choose from. In
 * production it comes to those alone who have the grant to explore.
 */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createAccountAsHub } from '../../prisma/commands/account-create.js'
import { Issuer } from '../kit/issuer.js'
import { startHub, type World } from '../kit/world.js'
import { openBrowser } from './browser.js'

let issuer: Issuer
let world: World
let browser: Browser

beforeAll(async () => {
  issuer = await Issuer.open()
  world = await startHub({ settings: issuer.settings })
  const dependencies = { database: world.hub.database, now: () => new Date() }
  await createAccountAsHub(dependencies, { handle: 'real.auditor', role: 'AUDITOR', issuer: issuer.url, subject: 'me' })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await world?.close()
  await issuer?.stop()
})

test('with a token one asks as its account, until it is taken away', async () => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  // GraphiQL itself asks for the graph's types, as whoever signed in.
  const authorizations: string[] = []
  page.on('request', (request) => {
    if (request.url() !== world.hub.url || request.method() !== 'POST') return
    authorizations.push(request.headers()['authorization'] ?? 'none')
  })
  const asksWith = async (authorization: string): Promise<void> => {
    await expect.poll(() => authorizations.at(-1), { timeout: 20_000 }).toBe(authorization)
  }
  await page.goto(world.hub.url, { waitUntil: 'load' })
  expect(await page.getByLabel('Ask as').count()).toBe(0)
  await asksWith('none')
  const token = await issuer.token('me')
  await page.getByLabel('Token').fill(token)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it' }).click()])
  await page.getByText('A token is in use').waitFor()
  await asksWith(`Bearer ${token}`)
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it' }).click()])
  await page.getByText('Without one you are a visitor').waitFor()
  await asksWith('none')
  await page.close()
})

test('in production it comes after sign-in, to an account with the grant to explore and to no other', async () => {
  const production = await startHub({ settings: { ...issuer.settings, HUB_PROFILE: 'production' } })
  try {
    const dependencies = { database: production.hub.database, now: () => new Date() }
    for (const handle of ['real.auditor', 'real.desk']) {
      const role = handle === 'real.auditor' ? 'AUDITOR' : 'GFP_DESK'
      await createAccountAsHub(dependencies, { handle, role, issuer: issuer.url, subject: handle })
    }
    await production.hub.database.client.account.update({
      where: { handle: 'real.auditor' },
      data: { mayExplore: true },
    })
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.goto(`${production.hub.origin}/explore`, { waitUntil: 'load' })
    await page.getByText('It must be of an account with the grant to explore').waitFor()
    const use = async (token: string): Promise<void> => {
      await page.getByLabel('Token').fill(token)
      await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it' }).click()])
    }
    await use(await issuer.token('real.desk'))
    await page.getByText('This account has no grant to explore').waitFor()
    await use('of nobody')
    await page.getByText('The bearer token is unknown').waitFor()
    expect(fetched).not.toContain('/graphiql/graphiql.js')
    await use(await issuer.token('real.auditor'))
    await page.locator('.graphiql-execute-button').waitFor()
    expect(fetched).toContain('/graphiql/graphiql.js')
    await page.close()
  } finally {
    await production.close()
  }
})
