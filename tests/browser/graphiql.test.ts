/** GraphiQL as an engineer opens it: no other site, a person to ask as, live changes. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EXAMPLES } from '../../server/graphiql/documents.js'
import { startHub, type World } from '../kit/world.js'
import { openBrowser } from './browser.js'

let world: World
let browser: Browser

beforeAll(async () => {
  world = await startHub()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await world?.close()
})

/** A page of GraphiQL, asked as this person; fails on any request to another site. */
async function open(handle: string): Promise<{ page: Page; outside: string[]; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } })
  const outside: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.protocol !== 'data:' && url.origin !== world.hub.origin) outside.push(request.url())
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(world.hub.url, { waitUntil: 'load' })
  // The choice begins the page anew.
  await Promise.all([page.waitForEvent('load'), page.getByLabel('Ask as').selectOption(handle)])
  await page.locator('.graphiql-execute-button').waitFor()
  return { page, outside, complaints }
}

/** Shows an example, and waits until GraphiQL has read it: until then it would execute the one before. */
async function showTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name }).click()
  await page.waitForFunction((wanted) => {
    const { tabs = [], activeTabIndex = 0 } = JSON.parse(localStorage.getItem('graphiql:tabState') ?? '{}')
    return tabs[activeTabIndex]?.operationName === wanted
  }, name)
}

async function execute(page: Page): Promise<void> {
  await page.locator('.graphiql-execute-button').click()
}

/** What the result pane shows; the editor pads with no-break spaces. */
async function result(page: Page): Promise<string> {
  return (await page.locator('.graphiql-response').innerText()).replaceAll('\u00a0', ' ')
}

async function untilResult(page: Page, text: string): Promise<string> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.graphiql-response')?.textContent?.includes(wanted),
    text,
    { timeout: 20_000 },
  )
  return result(page)
}

test('an example answers as the person chosen, and nothing is fetched from elsewhere', async () => {
  const { page, outside, complaints } = await open('rc.liberia')
  await showTab(page, 'OpenRequests')
  await execute(page)
  await untilResult(page, 'LBR')
  expect(outside).toEqual([])
  expect(complaints).toEqual([])
  await page.close()
})

test('the first visit begins with an example that can be executed as it stands', async () => {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(world.hub.url)
  await execute(page)
  const shown = await untilResult(page, '"nodes"')
  expect(shown).not.toContain('errors')
  expect(await page.getByRole('tab').count()).toBe(EXAMPLES.length)
  await context.close()
})

test('a subscription shows a change that somebody else makes', async () => {
  const { page, complaints } = await open('au.observer')
  await showTab(page, 'RequestChanges')
  const begun = new Promise<'begun'>((resolve) => {
    const forget = world.hub.live.onBegin(() => {
      forget()
      resolve('begun')
    })
  })
  await execute(page)
  // An answer before any event would be a refusal, which says why.
  expect(await Promise.race([begun, untilResult(page, 'errors')])).toBe('begun')
  const filed = await world
    .as('rc.liberia')
    .run<{ fileAdvisoryRequest: { request: { id: string } } }>(
      `mutation ($input: FileAdvisoryRequestInput!) { fileAdvisoryRequest(input: $input) { request { id } errors { message } } }`,
      {
        input: {
          idempotencyKey: 'browser-file',
          country: 'LBR',
          title: 'Seen in the browser',
          justification: 'To be seen.',
          undafPriorities: [{ framework: 'UNDAF', outcome: 'Rule of law' }],
          sgfAreas: ['OPERATIONS'],
          profiles: [{ skill: 'TRAINING', count: 1 }],
          startOn: '2031-01-01',
          durationMonths: 3,
          hostConsent: { reference: 'NV 1', givenOn: '2026-01-01' },
        },
      },
    )
  const submitted = await world
    .as('rc.liberia')
    .run<{ submitAdvisoryRequest: { errors: unknown[] } }>(
      `mutation ($input: SubmitAdvisoryRequestInput!) { submitAdvisoryRequest(input: $input) { errors { code message } } }`,
      { input: { id: filed.fileAdvisoryRequest.request.id, expectedVersion: 1, idempotencyKey: 'browser-submit' } },
    )
  expect(submitted.submitAdvisoryRequest.errors).toEqual([])
  const shown = await untilResult(page, 'ADVISORY_REQUEST_SUBMITTED')
  expect(shown).toContain('SUBMITTED')
  expect(complaints).toEqual([])
  await page.close()
})

test('the documentation describes the graph', async () => {
  const { page } = await open('auditor')
  await page.getByRole('button', { name: /documentation explorer/i }).click()
  await page.getByRole('link', { name: 'Query', exact: true }).click()
  await page.getByText('advisoryRequests', { exact: false }).first().waitFor()
  await page.close()
})
