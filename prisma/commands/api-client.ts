/**
 * Commands on API clients and their keys. Each locks the client, lets `domain/api-client` decide, and saves with an event
 * about the account as which the client acts. The secret of a key is in no row, event, audit entry or answer to a retry.
 */
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../domain/actor.js'
import { decideOnClient, decideOnNewClient } from '../../domain/api-client/decide.js'
import type { ClientFacts, KeyFacts } from '../../domain/api-client/facts.js'
import type { ClientAction, ClientInputs, ClientStep } from '../../domain/api-client/input.js'
import { formatKey } from '../../domain/api-client/key.js'
import type { ClientOutcome } from '../../domain/api-client/outcome.js'
import type { DomainEvent } from '../../domain/refusal.js'
import { maySee } from '../../domain/visibility/sight.js'
import { hashOfSecret, makeKeyParts } from '../api-keys.js'
import { changedAlike } from '../changed-alike.js'
import { commit, type Transaction, type Work, type WriteDependencies } from '../commit.js'
import type { Account } from '../generated/client/client.js'
import { notFound } from './not-found.js'

interface Made {
  readonly keyId: string
  readonly secret: string
}

export async function changeApiClient<A extends ClientAction>(
  dependencies: WriteDependencies,
  actor: Actor,
  action: A,
  input: ClientInputs[A],
): Promise<ClientOutcome> {
  let made: Made | undefined
  const outcome = await commit(dependencies, actor, `apiClient.${action}`, input, async (tx, at) => {
    if (action === 'createApiClient') return create(tx, at, actor, input as ClientInputs['createApiClient'])
    const done = await change(tx, at, actor, action as ClientStep, input as ClientInputs[ClientStep])
    made = done.made
    return done.work
  })
  // Not that of an attempt that was undone, when the same key has been used elsewhere meanwhile.
  const isThis = made !== undefined && outcome.refusals.length === 0 && outcome.things.apiKeyId === made.keyId
  return { ...outcome, secret: isThis && made ? made.secret : null }
}

async function create(tx: Transaction, at: Date, actor: Actor, input: ClientInputs['createApiClient']): Promise<Work> {
  await tx.$queryRaw`SELECT 1 FROM "Account" WHERE "id" = ${input.accountId}::uuid FOR SHARE`
  const account = await tx.account.findUnique({ where: { id: input.accountId } })
  if (!account || !maySee(actor, 'Account', account)) return notFound('account', 'accountId')
  const decision = decideOnNewClient(input, randomUUID(), account, actor)
  if (!decision.ok) return decision
  const { id, name, version, revokedAt } = decision.next
  await tx.apiClient.create({
    data: { id, name, version, revokedAt, accountId: account.id, createdAt: at },
    select: { id: true },
  })
  return written(decision.next, account, decision.events, {})
}

async function change(
  tx: Transaction,
  at: Date,
  actor: Actor,
  action: ClientStep,
  input: ClientInputs[ClientStep],
): Promise<{ readonly work: Work; readonly made?: Made }> {
  await tx.$queryRaw`SELECT 1 FROM "ApiClient" WHERE "id" = ${input.id}::uuid FOR UPDATE`
  const client = await tx.apiClient.findUnique({
    where: { id: input.id },
    include: { account: true, keys: { omit: { secretHash: true }, orderBy: { issuedAt: 'asc' } } },
  })
  if (!client || !maySee(actor, 'ApiClient', client)) return { work: notFound('API client') }
  const parts = makeKeyParts()
  const fresh = { id: randomUUID(), publicId: parts.publicId }
  const decision = decideOnClient(action, client, input, fresh, actor, at)
  if (!decision.ok) return { work: { ...decision, things: { apiClientId: client.id } } }
  const { next, events } = decision
  const made = next.keys.find(({ id }) => id === fresh.id)
  if (made) await insertKey(tx, client.id, made, hashOfSecret(parts.secret))
  const changed = next.keys.filter((key) => key !== made && !client.keys.some((old) => old === key))
  const before = new Map(client.keys.map((key) => [key.id, key]))
  const passing = changed.flatMap((key) => {
    const was = before.get(key.id)
    return was ? [{ key: key.id, before: endOf(was), next: endOf(key) }] : []
  })
  for (const { keys, data } of changedAlike(passing)) {
    await tx.apiKey.updateMany({ where: { id: { in: [...keys] } }, data })
  }
  await tx.apiClient.update({
    where: { id: client.id },
    data: { version: next.version, revokedAt: next.revokedAt },
    select: { id: true },
  })
  const key = made ?? changed[0]
  const work = written(next, client.account, events, key ? { apiKeyId: key.id } : {})
  return made ? { work, made: { keyId: made.id, secret: formatKey(parts) } } : { work }
}

/** What of a key is ever changed. */
function endOf({ expiresAt, revokedAt, replacedById }: KeyFacts) {
  return { expiresAt, revokedAt, replacedById }
}

async function insertKey(tx: Transaction, clientId: string, key: KeyFacts, secretHash: string): Promise<void> {
  const { id, publicId, scopes, issuedAt, expiresAt } = key
  await tx.apiKey.create({
    data: { id, publicId, issuedAt, expiresAt, clientId, secretHash, scopes: [...scopes] },
    select: { id: true },
  })
}

function written(
  client: ClientFacts,
  account: Account,
  events: readonly DomainEvent[],
  things: { readonly apiKeyId?: string },
): Work {
  const facts = { role: account.role, status: account.status }
  const key = client.keys.find(({ id }) => id === things.apiKeyId)
  const { expiresAt, revokedAt, replacedById } = key ?? {}
  return {
    things: { apiClientId: client.id, ...things },
    rows: {
      [client.id]: { version: client.version, revokedAt: client.revokedAt },
      ...(key && { [key.id]: { expiresAt, revokedAt, replacedById } }),
    },
    events: events.map((event) => ({
      event,
      subjectId: account.id,
      version: account.permissionsVersion,
      fromStatus: account.status,
      toStatus: account.status,
      sight: {},
      sightBefore: {},
      facts,
      factsBefore: facts,
    })),
  }
}
