/** API clients and keys: who changes them, from which state to which, and what a key permits. */
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../domain/actor.js'
import { decideOnClient, decideOnNewClient } from '../../domain/api-client/decide.js'
import type { ClientFacts, KeyFacts } from '../../domain/api-client/facts.js'
import type { ClientInputs, ClientStep } from '../../domain/api-client/input.js'
import { formatKey, readKey } from '../../domain/api-client/key.js'
import { SCOPE_OF, scopeRefusal } from '../../domain/api-client/scope.js'
import type { ApiScope } from '../../prisma/generated/client/enums.js'
import { ACTORS } from '../access/actors.js'

const NOW = new Date('2026-11-23T09:00:00Z')
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const fresh = { id: 'fresh', publicId: '0123456789abcdef' }
const admin = ACTORS.administrator

const key = (id: string, more: Partial<KeyFacts> = {}): KeyFacts => ({
  ...{ id, publicId: id.padEnd(16, '0'), scopes: ['READ', 'WRITE'], issuedAt: after(-60), expiresAt: after(10_000) },
  ...{ revokedAt: null, replacedById: null, ...more },
})

const client: ClientFacts = {
  ...{ id: 'client', name: 'System', version: 4, revokedAt: null, account: { id: 'account', status: 'ACTIVE' } },
  keys: [
    key('current'),
    key('rotated', { replacedById: 'current' }),
    key('revoked', { revokedAt: after(-1) }),
    key('expired', { expiresAt: NOW }),
  ],
}

const step = { idempotencyKey: 'k', id: 'client', expectedVersion: 4 }
const INPUTS: { readonly [A in ClientStep]: ClientInputs[A] } = {
  revokeApiClient: step,
  issueApiKey: { ...step, scopes: ['READ'], expiresAt: after(60) },
  rotateApiKey: { ...step, keyId: 'current', expiresAt: after(20_000) },
  revokeApiKey: { ...step, keyId: 'current' },
}
const STEPS = Object.keys(INPUTS) as ClientStep[]

const decide = <A extends ClientStep>(action: A, more: object = {}, on = client, by: Actor = admin) =>
  decideOnClient(action, on, { ...INPUTS[action], ...more } as ClientInputs[A], fresh, by, NOW)

describe.each(STEPS)('%s', (action) => {
  test('raises the version, with one event about the account', () => {
    expect(decide(action)).toMatchObject({ ok: true, next: { version: 5 }, events: [{ subject: 'ACCOUNT' }] })
  })

  test.each(Object.entries(ACTORS).filter(([, { role }]) => role !== 'ADMINISTRATOR'))(
    'is refused to %s',
    (_, actor) => {
      expect(decide(action, {}, client, actor)).toMatchObject({ ok: false, refusals: [{ code: 'FORBIDDEN' }] })
    },
  )

  test('is refused to the key of an administrator, to a stale version, and on a client that was revoked', () => {
    const byKey: Actor = { ...admin, key: { id: 'x', scopes: ['READ', 'SUBSCRIBE', 'WRITE'] } }
    expect(decide(action, {}, client, byKey)).toMatchObject({ refusals: [{ code: 'FORBIDDEN' }] })
    expect(decide(action, { expectedVersion: 3 })).toMatchObject({ refusals: [{ code: 'VERSION_CONFLICT' }] })
    const revoked = { ...client, revokedAt: NOW }
    expect(decide(action, {}, revoked)).toMatchObject({ refusals: [{ code: 'ILLEGAL_TRANSITION' }] })
  })
})

test.each([
  ['revokeApiKey', 'revoked', 'ILLEGAL_TRANSITION'],
  ['revokeApiKey', 'expired', 'ILLEGAL_TRANSITION'],
  ['revokeApiKey', 'unknown', 'NOT_FOUND'],
  ['rotateApiKey', 'rotated', 'ILLEGAL_TRANSITION'],
  ['rotateApiKey', 'revoked', 'ILLEGAL_TRANSITION'],
  ['rotateApiKey', 'expired', 'ILLEGAL_TRANSITION'],
  ['rotateApiKey', 'unknown', 'NOT_FOUND'],
] as const)('%s of a key that is %s: %s', (action, keyId, code) => {
  expect(decide(action, { keyId })).toMatchObject({ ok: false, refusals: [{ code }] })
})

test('a key that was rotated can be revoked before its overlap is over', () => {
  const decision = decide('revokeApiKey', { keyId: 'rotated' })
  expect(decision.ok && decision.next.keys.find(({ id }) => id === 'rotated')?.revokedAt).toEqual(NOW)
})

test.each([
  ['a day, when nothing is said', undefined, after(1_440)],
  ['as long as asked', 30, after(30)],
  ['not at all', 0, NOW],
  ['no longer than it would have', 40_000, after(10_000)],
])('the old key goes on %s', (_, overlapMinutes, end) => {
  const decision = decide('rotateApiKey', { overlapMinutes })
  const keys = decision.ok ? decision.next.keys : []
  expect(keys.find(({ id }) => id === 'current')).toMatchObject({ expiresAt: end, replacedById: 'fresh' })
  expect(keys.find(({ id }) => id === 'fresh')).toMatchObject({ scopes: ['READ', 'WRITE'], expiresAt: after(20_000) })
})

test.each([
  ['issueApiKey', { scopes: ['WRITE'] }, 'scopes'],
  ['issueApiKey', { scopes: ['READ', 'READ'] }, 'scopes'],
  ['issueApiKey', { expiresAt: NOW }, 'expiresAt'],
  ['issueApiKey', { expiresAt: after(367 * 1_440) }, 'expiresAt'],
  ['rotateApiKey', { expiresAt: after(-1) }, 'expiresAt'],
  ['rotateApiKey', { overlapMinutes: -1 }, 'overlapMinutes'],
  ['rotateApiKey', { overlapMinutes: 43_201 }, 'overlapMinutes'],
] as const)('%s with %j is malformed', (action, more, field) => {
  const decision = decide(action, more)
  expect(decision.ok ? [] : decision.refusals.map(({ code, path }) => [code, path[0]])).toEqual([['VALIDATION', field]])
})

test('a client is made for an active account, with a name', () => {
  const make = (name: string, status: 'ACTIVE' | 'SUSPENDED') =>
    decideOnNewClient({ accountId: 'a', name }, 'new', { id: 'a', status }, admin)
  expect(make('System', 'ACTIVE')).toMatchObject({ ok: true, next: { version: 1, keys: [] } })
  expect(make(' ', 'ACTIVE')).toMatchObject({ refusals: [{ code: 'VALIDATION', path: ['name'] }] })
  expect(make('System', 'SUSPENDED')).toMatchObject({ refusals: [{ code: 'ILLEGAL_TRANSITION' }] })
})

test('a key permits what its scopes name; a person all', () => {
  const withScopes = (...scopes: ApiScope[]): Actor => ({ ...ACTORS.unodcOfficer, key: { id: 'x', scopes } })
  for (const kind of ['query', 'mutation', 'subscription'] as const) {
    const own = SCOPE_OF[kind]
    const others = (['READ', 'SUBSCRIBE', 'WRITE'] as const).filter((scope) => scope !== own)
    expect(scopeRefusal(withScopes(own), kind)).toBeNull()
    expect(scopeRefusal(withScopes(...others), kind)).toMatchObject({ code: 'FORBIDDEN' })
    expect(scopeRefusal(ACTORS.unodcOfficer, kind)).toBeNull()
    expect(scopeRefusal(null, kind)).toBeNull()
  }
})

test('those who decide do it in person: their keys change nothing', () => {
  for (const actor of [ACTORS.gfpDesk, ACTORS.pdDesk, ACTORS.ohchrOfficer]) {
    const byKey: Actor = { ...actor, key: { id: 'x', scopes: ['READ', 'WRITE'] } }
    expect(scopeRefusal(byKey, 'mutation')).toMatchObject({ code: 'FORBIDDEN', rule: 'key.no-decision' })
    expect(scopeRefusal(byKey, 'query')).toBeNull()
    expect(scopeRefusal(actor, 'mutation')).toBeNull()
  }
})

test('a key is read as it was written, and nothing else is one', () => {
  const parts = { publicId: fresh.publicId, secret: `-_${'s'.repeat(41)}` }
  expect(readKey(formatKey(parts))).toEqual(parts)
  for (const text of ['', 'fpk_', `${formatKey(parts)}x`, formatKey(parts).toUpperCase(), ` ${formatKey(parts)}`]) {
    expect(readKey(text)).toBeUndefined()
  }
})
