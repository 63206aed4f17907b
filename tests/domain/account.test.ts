/** Who changes accounts, and to what. */
import { expect, test } from 'vitest'
import { type AccountFacts, decideOnAccount } from '../../domain/account/decide.js'
import type { Actor } from '../../domain/actor.js'

const account: AccountFacts = {
  id: 'one',
  role: 'ENTITY_OFFICER',
  status: 'ACTIVE',
  countryCode: null,
  entityCode: 'UNODC',
  missionCode: null,
  memberStateCode: null,
  issuer: null,
  subject: null,
  mayExplore: false,
  permissionsVersion: 3,
}
const admin: Actor = {
  accountId: 'admin',
  handle: 'admin',
  role: 'ADMINISTRATOR',
  countryCode: null,
  entityCode: null,
  missionCode: null,
  memberStateCode: null,
  permissionsVersion: 1,
}
const step = { idempotencyKey: 'k', id: 'one', expectedVersion: 3 }

test('suspending and reinstating raise the version of the rights', () => {
  const suspended = decideOnAccount('suspendAccount', account, step, admin)
  expect(suspended).toMatchObject({
    ok: true,
    next: { status: 'SUSPENDED', permissionsVersion: 4 },
    events: [{ type: 'ACCOUNT_SUSPENDED', changes: [{ field: 'status', from: 'ACTIVE', to: 'SUSPENDED' }] }],
  })
  const back = { ...account, status: 'SUSPENDED' as const, permissionsVersion: 4 }
  expect(decideOnAccount('reinstateAccount', back, { ...step, expectedVersion: 4 }, admin)).toMatchObject({
    ok: true,
    next: { status: 'ACTIVE', permissionsVersion: 5 },
  })
})

test('a role is bound to its own kind of thing, and to nothing else', () => {
  const bind = (more: object) =>
    decideOnAccount('changeAccountBinding', account, { ...step, role: 'MISSION_POLICE', ...more }, admin)
  expect(bind({ missionCode: 'MINUSMA' })).toMatchObject({
    ok: true,
    next: { entityCode: null, missionCode: 'MINUSMA' },
  })
  expect(bind({})).toMatchObject({ ok: false, refusals: [{ code: 'VALIDATION', path: ['missionCode'] }] })
  expect(bind({ missionCode: 'MINUSMA', countryCode: 'MLI' })).toMatchObject({
    refusals: [{ code: 'VALIDATION', path: ['countryCode'] }],
  })
})

test('the grant to explore is given and taken by the administrator, and each time the rights are others', () => {
  const grant = (facts: AccountFacts, mayExplore: boolean, by = admin) =>
    decideOnAccount('changeAccountGrants', facts, { ...step, mayExplore }, by)
  expect(grant(account, true)).toMatchObject({
    ok: true,
    next: { mayExplore: true, permissionsVersion: 4 },
    events: [{ type: 'ACCOUNT_GRANTS_CHANGED', changes: [{ field: 'mayExplore', from: 'false', to: 'true' }] }],
  })
  expect(grant({ ...account, mayExplore: true }, false)).toMatchObject({ next: { mayExplore: false } })
  expect(grant(account, false)).toMatchObject({ refusals: [{ code: 'ILLEGAL_TRANSITION' }] })
  expect(grant(account, true, { ...admin, role: 'GFP_DESK' })).toMatchObject({ refusals: [{ code: 'FORBIDDEN' }] })
})

test.each([
  ['anybody but the administrator', { ...admin, role: 'AUDITOR' as const }, step, 'FORBIDDEN'],
  ['the account itself', { ...admin, accountId: 'one' }, step, 'FORBIDDEN'],
  ['an earlier version', admin, { ...step, expectedVersion: 2 }, 'VERSION_CONFLICT'],
])('refused to %s', (_, actor, input, code) => {
  expect(decideOnAccount('suspendAccount', account, input, actor)).toMatchObject({ ok: false, refusals: [{ code }] })
})

test('what is so already is not done again', () => {
  expect(decideOnAccount('reinstateAccount', account, step, admin)).toMatchObject({
    refusals: [{ code: 'ILLEGAL_TRANSITION' }],
  })
})
