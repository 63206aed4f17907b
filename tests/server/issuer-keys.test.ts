/** Keys of an identity provider that turns them over, and is away at times. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createAccountAsHub } from '../../prisma/commands/account-create.js'
import { createIssuerKeys, type IssuerKeysOptions } from '../../server/issuer-keys.js'
import { oidcSignIn } from '../../server/sign-in-oidc.js'
import { Issuer, makeKey } from '../kit/issuer.js'
import { ROADS } from '../kit/roads.js'
import { startHub, type World } from '../kit/world.js'
import { smallSchema } from './small-schema.js'

const KNOWN = ROADS.map(() => ({ data: { hello: 'real.auditor' } }))
/** 1013 is what clients come back after. */
const LATER = [{ code: 'UNAVAILABLE' }, { code: 'UNAVAILABLE' }, { code: 'UNAVAILABLE' }, { closed: 1013 }]
const NOBODY = [{ code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { closed: 4403 }]

let issuer: Issuer
let world: World
let told: string[]

beforeEach(async () => {
  issuer = await Issuer.open()
  told = []
})
afterEach(async () => {
  await world.close()
  await issuer.stop()
})

/** A hub that asks for keys as often as `options` lets it. */
async function hub(options: Partial<IssuerKeysOptions>): Promise<void> {
  const keys = createIssuerKeys({
    issuer: issuer.url,
    jwksUrl: undefined,
    onOutage: () => told.push('outage'),
    onRecovery: () => told.push('recovery'),
    ...options,
  })
  world = await startHub({
    schema: smallSchema,
    settings: issuer.settings,
    signIn: (database) =>
      oidcSignIn(database, {
        ...{ issuer: issuer.url, audience: issuer.audience, algorithms: ['RS256'], claim: 'sub', keys },
      }),
  })
  const dependencies = { database: world.hub.database, now: () => new Date() }
  await createAccountAsHub(dependencies, { handle: 'real.auditor', role: 'AUDITOR', issuer: issuer.url, subject: 's' })
}

async function everywhere(token: string): Promise<unknown[]> {
  const answers: unknown[] = []
  for (const [, road] of ROADS) answers.push(await road(world.hub, token, '{ hello }'))
  return answers
}

/** How often the audit trail says that a sign-in was refused, by why. */
async function refused(): Promise<Record<string, number>> {
  const entries = await world.hub.database.client.auditEntry.findMany({ where: { action: 'sign-in.refused' } })
  const sums: Record<string, number> = {}
  for (const { record } of entries) {
    const { by } = JSON.parse(record) as { readonly by: Readonly<Record<string, number>> }
    for (const [why, count] of Object.entries(by)) sums[why] = (sums[why] ?? 0) + count
  }
  return sums
}

test('a new key is known as soon as a token is signed with it', async () => {
  await hub({ cooldownMs: 0 })
  const before = await issuer.token('s')
  expect(await everywhere(before)).toEqual(KNOWN)
  await issuer.rotate(true)
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
  // Both keys are in the set.
  expect(await everywhere(before)).toEqual(KNOWN)
  expect(issuer.keyFetches).toBe(2)
})

test('a key that the issuer has withdrawn is forgotten', async () => {
  await hub({ cooldownMs: 0, refreshMs: 0 })
  const before = await issuer.token('s')
  expect(await everywhere(before)).toEqual(KNOWN)
  await issuer.rotate()
  await expect.poll(() => everywhere(before), { timeout: 10_000 }).toEqual(NOBODY)
})

test('unknown keys are not asked for again and again, and their tokens may be sent again later', async () => {
  await hub({ cooldownMs: 60_000 })
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
  const stranger = await makeKey('unknown')
  for (let count = 0; count < 3; count++) expect(await everywhere(await issuer.token('s', {}, stranger))).toEqual(LATER)
  expect(issuer.keyFetches).toBe(1)
  // Nobody was let in, and that stands on record, with nothing of the tokens.
  expect(await refused()).toEqual({ 'of a key that cannot be looked up now': 3 * ROADS.length })
})

test('a token of a key that is not in the set is refused once the issuer was asked', async () => {
  await hub({ cooldownMs: 0 })
  expect(await everywhere(await issuer.token('s', {}, await makeKey('unknown')))).toEqual(NOBODY)
})

test('while the issuer is away, known keys work and unknown ones are to be tried later', async () => {
  await hub({ cooldownMs: 0, refreshMs: 0 })
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
  const known = issuer.key
  await issuer.stop()
  await issuer.rotate(true)
  expect(await everywhere(await issuer.token('s', {}, known))).toEqual(KNOWN)
  expect(await everywhere(await issuer.token('s'))).toEqual(LATER)
  await issuer.start()
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
  // Each is told once, however often it was tried.
  expect(told).toEqual(['outage', 'recovery'])
})

test('an issuer that does not answer is left alone for a while, whatever is sent', async () => {
  await hub({ cooldownMs: 60_000 })
  await issuer.stop()
  for (let count = 0; count < 3; count++) expect(await everywhere(await issuer.token('s'))).toEqual(LATER)
  expect(await refused()).toEqual({ 'of a key that cannot be looked up now': 3 * ROADS.length })
  await issuer.start()
  expect(await everywhere(await issuer.token('s'))).toEqual(LATER)
  expect(issuer.keyFetches).toBe(0)
  const response = await fetch(world.hub.url, {
    method: 'POST',
    headers: { authorization: `Bearer ${await issuer.token('s')}`, 'content-type': 'application/json' },
    body: '{"query":"{ hello }"}',
  })
  expect(response.status).toBe(503)
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
})

test('a hub starts while the issuer is away, and signs in once it is back', async () => {
  await issuer.stop()
  await hub({ cooldownMs: 0 })
  expect(await everywhere(await issuer.token('s'))).toEqual(LATER)
  await issuer.start()
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
})

test('a discovery document of somebody else is not followed', async () => {
  const other = await Issuer.open()
  try {
    await hub({ cooldownMs: 0, issuer: `${other.url}/`, jwksUrl: undefined })
    expect(await everywhere(await issuer.token('s'))).toEqual(LATER)
    expect(other.keyFetches).toBe(0)
  } finally {
    await other.stop()
  }
})

test('keys may be named without a discovery document', async () => {
  await hub({ cooldownMs: 0, jwksUrl: `${issuer.url}/keys` })
  expect(await everywhere(await issuer.token('s'))).toEqual(KNOWN)
})
