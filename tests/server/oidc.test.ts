/** Sign-in by an identity provider: which tokens stand for whom, the same on every road. */
import { exportJWK, exportSPKI, importJWK, SignJWT, UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createAccountAsHub } from '../../prisma/commands/account-create.js'
import { Issuer, makeKey } from '../kit/issuer.js'
import { makePlace } from '../kit/place.js'
import { ROADS } from '../kit/roads.js'
import { startHub, type World } from '../kit/world.js'
import { TestSocket } from '../live/socket.js'
import { smallSchema } from './small-schema.js'

const HELLO = '{ hello }'
const NOBODY = [{ code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { code: 'UNAUTHENTICATED' }, { closed: 4403 }]

let issuer: Issuer
let world: World

beforeAll(async () => {
  issuer = await Issuer.open()
  world = await startHub({ schema: smallSchema, settings: issuer.settings })
  await account('real.admin', 'admin-subject')
})
afterAll(async () => {
  await world?.close()
  await issuer?.stop()
})

async function account(handle: string, subject: string): Promise<void> {
  const dependencies = { database: world.hub.database, now: () => new Date() }
  const { refusals } = await createAccountAsHub(dependencies, {
    ...{ handle, subject, issuer: issuer.url },
    role: 'ADMINISTRATOR',
  })
  expect(refusals).toEqual([])
}

const everywhere = (token: string) => Promise.all(ROADS.map(([, road]) => road(world.hub, token, HELLO)))

test('a good token stands for the account that is bound to its subject', async () => {
  const answers = await everywhere(await issuer.token('admin-subject'))
  expect(answers).toEqual(ROADS.map(() => ({ data: { hello: 'real.admin' } })))
  // One of several audiences does, and the keys were fetched once for all.
  const several = await issuer.token('admin-subject', { aud: ['https://other.example.org', issuer.audience] })
  expect(await everywhere(several)).toEqual(answers)
  expect(issuer.keyFetches).toBe(1)
})

describe('nobody is signed in by', () => {
  const now = () => Math.floor(Date.now() / 1_000)
  const tokens: Readonly<Record<string, () => Promise<string>>> = {
    'a token for another audience': () => issuer.token('admin-subject', { aud: 'https://other.example.org' }),
    'a token without an audience': () => issuer.token('admin-subject', { aud: undefined }),
    'a token of another issuer': () => issuer.token('admin-subject', { iss: 'https://id.example.org' }),
    'an expired token': () => issuer.token('admin-subject', { exp: now() - 1 }),
    'a token that never expires': () => issuer.token('admin-subject', { exp: undefined }),
    'a token whose time has not come': () => issuer.token('admin-subject', { nbf: now() + 60 }),
    'a token without a subject': () => issuer.token('admin-subject', { sub: undefined }),
    'a subject that no account is bound to': () => issuer.token('somebody'),
    'the same subject of another issuer': () => issuer.token('demo-subject'),
    'an invented person': () => issuer.token('invented-subject'),
    'a signature by another key of the same name': async () =>
      issuer.token('admin-subject', {}, await makeKey(issuer.key.kid)),
    'an unsigned token': async () => new UnsecuredJWT(issuer.claims('admin-subject')).encode(),
    'a token signed with the public key as a shared secret': async () =>
      new SignJWT(issuer.claims('admin-subject'))
        .setProtectedHeader({ alg: 'HS256', kid: issuer.key.kid })
        .sign(new TextEncoder().encode(await exportSPKI(issuer.key.publicKey))),
    'a token that was changed': async () => {
      const [header, , signature] = (await issuer.token('somebody')).split('.')
      const claims = Buffer.from(JSON.stringify(issuer.claims('admin-subject'))).toString('base64url')
      return [header, claims, signature].join('.')
    },
    'the handle of an account': async () => 'real.admin',
    'the handle of a person of the demonstration': async () => 'gfp.desk',
    'three parts of nothing': async () => 'a.b.c',
  }

  beforeAll(async () => {
    const { client } = world.hub.database
    const bind = (handle: string, identity: object) => client.account.update({ where: { handle }, data: identity })
    await bind('auditor', { issuer: issuer.url, subject: 'invented-subject' })
    await account('real.other', 'other-subject')
    await bind('real.other', { issuer: 'https://id.example.org', subject: 'demo-subject' })
  })

  test.each(Object.keys(tokens))('%s', async (name) => {
    expect(await everywhere(await (tokens[name]?.() ?? ''))).toEqual(NOBODY)
  })

  test('a token whose algorithm the hub does not take, though the issuer signed it', async () => {
    const jwk = await exportJWK(issuer.key.privateKey)
    const token = await new SignJWT(issuer.claims('admin-subject'))
      .setProtectedHeader({ alg: 'RS384', kid: issuer.key.kid })
      .sign(await importJWK({ ...jwk, alg: 'RS384' }, 'RS384'))
    expect(await everywhere(token)).toEqual(NOBODY)
  })

  test('a token longer than HTTP takes, on a socket', async () => {
    const token = await issuer.token('admin-subject', { more: 'x'.repeat(20_000) })
    expect(await ROADS.at(-1)?.[1](world.hub, token, HELLO)).toEqual({ closed: 4403 })
  })
})

test('a suspended account is nobody, with the token that was good before', async () => {
  await account('real.suspended', 'suspended-subject')
  const token = await issuer.token('suspended-subject')
  expect(await everywhere(token)).toEqual(ROADS.map(() => ({ data: { hello: 'real.suspended' } })))
  await world.hub.database.client.account.update({ where: { handle: 'real.suspended' }, data: { status: 'SUSPENDED' } })
  expect(await everywhere(token)).toEqual(NOBODY)
})

test('what is open under a token is ended when the token ends', async () => {
  const exp = Math.floor(Date.now() / 1_000) + 2
  const socket = await TestSocket.as(world.hub, await issuer.token('admin-subject', { exp }))
  expect((await socket.closed).code).toBe(4403)
  expect(Date.now()).toBeGreaterThanOrEqual(exp * 1_000)
})

test('pages tell how to sign in, and name no person', async () => {
  const landing = await (await fetch(world.hub.origin)).text()
  const graphiql = await (await fetch(world.hub.url, { headers: { accept: 'text/html' } })).text()
  expect(landing).toContain(issuer.url)
  expect(graphiql).toContain('id="token"')
  expect(graphiql).toContain('"people":[]')
  for (const html of [landing, graphiql]) expect(html).not.toMatch(/gfp\.desk|real\.admin|id="person"/)
})

test('another claim than the subject leads to the account of that handle', async () => {
  const byHandle = await startHub({
    schema: smallSchema,
    settings: { ...issuer.settings, OIDC_ACCOUNT_CLAIM: 'preferred_username' },
  })
  try {
    const dependencies = { database: byHandle.hub.database, now: () => new Date() }
    await createAccountAsHub(dependencies, { handle: 'real.admin', role: 'ADMINISTRATOR' })
    const ask = async (claims: object) => {
      const token = await issuer.token('whoever', { ...claims })
      return Promise.all(ROADS.map(([, road]) => road(byHandle.hub, token, HELLO)))
    }
    expect(await ask({ preferred_username: 'real.admin' })).toEqual(
      ROADS.map(() => ({ data: { hello: 'real.admin' } })),
    )
    for (const claims of [{}, { preferred_username: 'gfp.desk' }, { preferred_username: ['real.admin'] }]) {
      expect(await ask(claims)).toEqual(NOBODY)
    }
  } finally {
    await byHandle.close()
  }
})

test('a demonstration does not open a database that has real accounts', async () => {
  const place = await makePlace()
  try {
    const guarded = await startHub({ place, schema: smallSchema, settings: issuer.settings })
    await createAccountAsHub(
      { database: guarded.hub.database, now: () => new Date() },
      { handle: 'real', role: 'AUDITOR' },
    )
    await guarded.close()
    await expect(startHub({ place, schema: smallSchema })).rejects.toThrow(/an account of real use.*OIDC_ISSUER/)
  } finally {
    await place.drop()
  }
})
