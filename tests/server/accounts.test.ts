/** Administration of accounts through the graph. */
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { accountOf } from '../kit/api-client.js'
import { expectIntegrity } from '../kit/integrity.js'
import { startHub, type World } from '../kit/world.js'
import { TestSocket } from '../live/socket.js'

interface Payload {
  readonly account: Readonly<Record<string, unknown>> | null
  readonly errors: readonly { readonly code: string; readonly path: readonly string[] }[]
}

let world: World
beforeAll(async () => {
  world = await startHub()
})
afterAll(() => world.close())

async function step(name: string, input: object, by = 'admin'): Promise<Payload> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const fields =
    'account { handle role status origin permissionsVersion mayExplore issuer subject entity { code } mission { code } }'
  const document = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} errors { code path } } }`
  const data = await world.as(by).run<Record<string, Payload>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  return data[name] as Payload
}

/** On the account with this handle, as it is now. */
async function on(handle: string): Promise<{ id: string; expectedVersion: number }> {
  const { id, permissionsVersion } = await accountOf(world.as('admin'), handle)
  return { id, expectedVersion: permissionsVersion }
}

test('an account is made, used, bound anew, suspended and reinstated', async () => {
  const made = await step('createAccount', { handle: 'dpo.officer', role: 'ENTITY_OFFICER', entityCode: 'UNDP' })
  expect(made).toEqual({
    account: {
      ...{ handle: 'dpo.officer', role: 'ENTITY_OFFICER', status: 'ACTIVE', permissionsVersion: 1 },
      // What an invented administrator makes is invented.
      ...{ origin: 'DEMO', mayExplore: false, issuer: null, subject: null, entity: { code: 'UNDP' }, mission: null },
    },
    errors: [],
  })
  const viewer = '{ viewer { role entity { code } mission { code } } }'
  const undp = { viewer: { role: 'ENTITY_OFFICER', entity: { code: 'UNDP' }, mission: null } }
  expect(await world.as('dpo.officer').run(viewer)).toEqual(undp)

  const socket = await TestSocket.as(world.hub, 'dpo.officer')
  const moved = { role: 'MISSION_POLICE', missionCode: 'MINUSMA' }
  expect(await step('changeAccountBinding', { ...(await on('dpo.officer')), ...moved })).toMatchObject({
    account: { role: 'MISSION_POLICE', entity: null, mission: { code: 'MINUSMA' }, permissionsVersion: 2 },
    errors: [],
  })
  expect((await socket.closed).code).toBe(4403)

  const identity = { issuer: 'https://id.example.org', subject: '8f2c' }
  expect(await step('changeAccountIdentity', { ...(await on('dpo.officer')), ...identity })).toMatchObject({
    account: { ...identity, permissionsVersion: 3 },
  })
  const granted = await step('changeAccountGrants', { ...(await on('dpo.officer')), mayExplore: true })
  expect(granted).toMatchObject({ account: { mayExplore: true, permissionsVersion: 4 }, errors: [] })
  expect((await step('suspendAccount', await on('dpo.officer'))).account).toMatchObject({ status: 'SUSPENDED' })
  expect((await world.as('dpo.officer').attempt(viewer)).status).toBe(401)
  expect((await step('reinstateAccount', await on('dpo.officer'))).account).toMatchObject({ status: 'ACTIVE' })
  expect((await world.as('dpo.officer').attempt(viewer)).status).toBe(200)
})

test('the same key answers as the first time; another account of the handle or the person is refused', async () => {
  const input = { idempotencyKey: randomUUID(), handle: 'one', role: 'AUDITOR', issuer: 'https://i.org', subject: 's' }
  const first = await step('createAccount', input)
  expect(await step('createAccount', input)).toEqual(first)
  expect(await step('createAccount', { ...input, idempotencyKey: randomUUID() })).toMatchObject({
    account: null,
    errors: [{ code: 'CONFLICT' }],
  })
  expect(await step('createAccount', { ...input, idempotencyKey: randomUUID(), handle: 'two' })).toMatchObject({
    errors: [{ code: 'CONFLICT', path: ['subject'] }],
  })
  expect(await world.hub.database.client.account.count({ where: { handle: { in: ['one', 'two'] } } })).toBe(1)
})

test.each([
  ['a handle of another form', { handle: 'No One' }, ['handle']],
  ['a role without what it is bound to', { role: 'MISSION_POLICE' }, ['missionCode']],
  ['a binding that names nothing', { role: 'MISSION_POLICE', missionCode: 'ATLANTIS' }, ['missionCode']],
  ['a subject without its issuer', { subject: 's' }, ['issuer']],
  ['an issuer that is no address', { issuer: 'here', subject: 's' }, ['issuer']],
  ['a subject that nobody has', { issuer: 'https://i.org', subject: ' ' }, ['subject']],
])('refused: %s', async (_, more, path) => {
  const { account, errors } = await step('createAccount', { handle: 'new', role: 'AUDITOR', ...more })
  expect({ account, errors }).toEqual({ account: null, errors: [{ code: 'VALIDATION', path }] })
})

test('nobody but an administrator, and no administrator to itself', async () => {
  for (const by of ['auditor', 'gfp.desk']) {
    const { errors } = await step('createAccount', { handle: 'new', role: 'ADMINISTRATOR' }, by)
    expect(errors).toMatchObject([{ code: 'FORBIDDEN' }])
  }
  expect((await step('suspendAccount', await on('admin'))).errors).toMatchObject([{ code: 'FORBIDDEN' }])
  expect((await step('suspendAccount', await on('admin'), 'gfp.desk')).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  const stale = { ...(await on('rc.yemen')), expectedVersion: 99 }
  expect((await step('suspendAccount', stale)).errors).toMatchObject([{ code: 'VERSION_CONFLICT' }])
})

test('events name no person, and state, log and audit agree', async () => {
  const events = await world.hub.database.client.event.findMany({
    where: { type: { startsWith: 'ACCOUNT_' } },
    orderBy: { position: 'asc' },
  })
  expect(events.map(({ type }) => type)).toEqual([
    'ACCOUNT_CREATED',
    'ACCOUNT_BINDING_CHANGED',
    'ACCOUNT_IDENTITY_CHANGED',
    'ACCOUNT_GRANTS_CHANGED',
    'ACCOUNT_SUSPENDED',
    'ACCOUNT_REINSTATED',
    'ACCOUNT_CREATED',
  ])
  expect(JSON.stringify(events.map(({ changes }) => changes))).not.toContain('8f2c')
  await expectIntegrity(world.hub.database)
})
