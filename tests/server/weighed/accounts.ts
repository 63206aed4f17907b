/** What is done to accounts, API clients and keys. */
import { inDays, Partner } from '../../kit/api-client.js'
import type { World } from '../../kit/world.js'
import { on, step } from './step.js'

export async function anAccount(world: World): Promise<void> {
  const change = (mutation: string, input: object) => step(world, 'admin', mutation, 'account', input)
  const made = { handle: 'w.officer', role: 'ENTITY_OFFICER', entityCode: 'UNDP' }
  let account = await change('createAccount', made)
  const binding = { role: 'MISSION_POLICE', missionCode: 'MINUSMA' }
  account = await change('changeAccountBinding', { ...on(account), ...binding })
  const identity = { issuer: 'https://id.example.org', subject: '8f2c' }
  account = await change('changeAccountIdentity', { ...on(account), ...identity })
  account = await change('changeAccountGrants', { ...on(account), mayExplore: true })
  account = await change('suspendAccount', on(account))
  await change('reinstateAccount', on(account))
}

const KEYS = 40

/** Whatever keys a client has end with it. */
export async function aClientOfManyKeys(world: World): Promise<void> {
  const partner = await Partner.of(world.as('admin'), 'rc.liberia')
  const keys = []
  for (let count = 0; count < KEYS; count++) keys.push(await partner.issue('WRITE'))
  await partner.step('rotateApiKey', { keyId: keys[0]?.id, expiresAt: inDays(60), overlapMinutes: 60 })
  await partner.step('revokeApiKey', { keyId: keys[1]?.id })
  await partner.step('revokeApiClient')
}
