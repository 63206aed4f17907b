/** Changes of API clients and their keys, which administrators make. */
import type { Actor } from '../actor.js'
import { administrationRefusal } from '../account/administrator.js'
import type { EventType } from '../event-type.js'
import { type Change, type Decision, type DomainEvent, refuse, type Refusal } from '../refusal.js'
import { illegal, invalid, versionConflict } from '../refusing.js'
import { integerRefusals, noteRefusals, repeatRefusals, textRefusals } from '../value.js'
import { type ClientFacts, isInForce, type KeyFacts } from './facts.js'
import {
  type ClientInputs,
  type ClientStep,
  DEFAULT_OVERLAP_MINUTES,
  MOST_KEY_DAYS,
  MOST_OVERLAP_MINUTES,
} from './input.js'
import { visiblePart } from './key.js'

/** A key that would be issued: chance is not for rules. */
export type FreshKey = Pick<KeyFacts, 'id' | 'publicId'>

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const NAME_LIMIT = 200

export function decideOnNewClient(
  { name, note }: Omit<ClientInputs['createApiClient'], 'idempotencyKey'>,
  id: string,
  account: ClientFacts['account'],
  actor: Actor,
): Decision<ClientFacts> {
  const barred = administrationRefusal(actor)
  if (barred) return refuse(barred)
  const refusals = [...textRefusals(['name'], name, NAME_LIMIT), ...noteRefusals(note)]
  if (refusals.length > 0) return refuse(...refusals)
  if (account.status !== 'ACTIVE') return refuse(illegal('The account is SUSPENDED. Reinstate it first.'))
  const next: ClientFacts = { id, name, version: 1, revokedAt: null, account, keys: [] }
  return { ok: true, next, events: [event('API_CLIENT_CREATED', note, [{ field: 'apiClient', from: null, to: name }])] }
}

/** Every change raises the client's version. What is open with a key that ended is ended by the event. */
export function decideOnClient<A extends ClientStep>(
  action: A,
  client: ClientFacts,
  input: ClientInputs[A],
  fresh: FreshKey,
  actor: Actor,
  now: Date,
): Decision<ClientFacts> {
  const barred = administrationRefusal(actor)
  if (barred) return refuse(barred)
  if (input.expectedVersion !== client.version) return refuse(versionConflict(client.version, input.expectedVersion))
  if (client.revokedAt) return refuse(illegal('The API client is revoked. Create another.'))
  const wrong = noteRefusals(input.note)
  if (wrong.length > 0) return refuse(...wrong)
  const decision = STEPS[action](client, input, fresh, now)
  if (!decision.ok) return decision
  return { ...decision, next: { ...decision.next, version: client.version + 1 } }
}

const STEPS: {
  readonly [A in ClientStep]: (
    client: ClientFacts,
    input: ClientInputs[A],
    fresh: FreshKey,
    now: Date,
  ) => Decision<ClientFacts>
} = {
  revokeApiClient(client, { note }, _fresh, now) {
    const changes = [{ field: 'apiClient', from: client.name, to: null }]
    return { ok: true, next: { ...client, revokedAt: now }, events: [event('API_CLIENT_REVOKED', note, changes)] }
  },

  issueApiKey(client, { scopes, expiresAt, note }, fresh, now) {
    const refusals = [
      ...repeatRefusals(['scopes'], scopes),
      ...(scopes.includes('READ')
        ? []
        : [invalid(['scopes'], 'A key reads at least: what a mutation answers is read as well. Add READ.')]),
      ...expiryRefusals(expiresAt, now),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    const key: KeyFacts = { ...fresh, scopes, issuedAt: now, expiresAt, revokedAt: null, replacedById: null }
    return {
      ok: true,
      next: { ...client, keys: [...client.keys, key] },
      events: [event('API_KEY_ISSUED', note, [begun(key)])],
    }
  },

  rotateApiKey(client, { keyId, expiresAt, overlapMinutes, note }, fresh, now) {
    const old = client.keys.find(({ id }) => id === keyId)
    if (!old) return refuse(noKey())
    if (!isInForce(old, now)) return refuse(illegal('The key has ended. Issue another.'))
    if (old.replacedById) return refuse(illegal('The key was rotated already. Rotate the one that took its place.'))
    const minutes = overlapMinutes ?? DEFAULT_OVERLAP_MINUTES
    const refusals = [
      ...expiryRefusals(expiresAt, now),
      ...integerRefusals(['overlapMinutes'], minutes, 0, MOST_OVERLAP_MINUTES),
    ]
    if (refusals.length > 0) return refuse(...refusals)
    const key: KeyFacts = {
      ...fresh,
      scopes: old.scopes,
      issuedAt: now,
      expiresAt,
      revokedAt: null,
      replacedById: null,
    }
    const end = new Date(Math.min(old.expiresAt.getTime(), now.getTime() + minutes * MINUTE))
    const rotated = { ...old, expiresAt: end, replacedById: key.id }
    const changes: Change[] = [
      begun(key),
      {
        field: `${visiblePart(old.publicId)}.expiresAt`,
        from: old.expiresAt.toISOString(),
        to: end.toISOString(),
      },
    ]
    return {
      ok: true,
      next: { ...client, keys: [...client.keys.map((one) => (one === old ? rotated : one)), key] },
      events: [event('API_KEY_ROTATED', note, changes)],
    }
  },

  revokeApiKey(client, { keyId, note }, _fresh, now) {
    const key = client.keys.find(({ id }) => id === keyId)
    if (!key) return refuse(noKey())
    if (!isInForce(key, now)) return refuse(illegal('The key has ended already.'))
    const revoked = { ...key, revokedAt: now }
    return {
      ok: true,
      next: { ...client, keys: client.keys.map((one) => (one === key ? revoked : one)) },
      events: [event('API_KEY_REVOKED', note, [{ field: 'apiKey', from: visiblePart(key.publicId), to: null }])],
    }
  },
}

function expiryRefusals(expiresAt: Date, now: Date): Refusal[] {
  const left = expiresAt.getTime() - now.getTime()
  if (left > 0 && left <= MOST_KEY_DAYS * DAY) return []
  return [invalid(['expiresAt'], `A key ends in the future, ${MOST_KEY_DAYS} days from now at most.`)]
}

function begun({ publicId, scopes, expiresAt }: KeyFacts): Change {
  const to = `${visiblePart(publicId)} ${scopes.join(' ')} until ${expiresAt.toISOString()}`
  return { field: 'apiKey', from: null, to }
}

function noKey(): Refusal {
  return { code: 'NOT_FOUND', message: 'The API client has no key with this id. Check the id.', path: ['keyId'] }
}

/** About the account as which the client acts: by it, every node looks anew at what is open for that account. */
function event(type: EventType, note: string | null | undefined, changes: readonly Change[]): DomainEvent {
  return { subject: 'ACCOUNT', type, note: note ?? null, changes }
}
