/** GraphiQL of a hub that signs in by an identity provider: a field for a token, and no persons to choose from. */
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
