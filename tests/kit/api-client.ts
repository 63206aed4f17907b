/** API clients as an administrator makes them through the graph. */
import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import type { Client } from './client.js'

const FIELDS = 'client { id version revokedAt } errors { code message path }'
const KEY = `${FIELDS} key { id prefix scopes expiresAt inForce } secret alreadyShown`

interface Payload {
  readonly client: { readonly id: string; readonly version: number; readonly revokedAt: string | null } | null
  readonly errors: readonly { readonly code: string; readonly message: string; readonly path: readonly string[] }[]
}

export interface KeyPayload extends Payload {
  readonly key: { readonly id: string; readonly prefix: string; readonly expiresAt: string; readonly inForce: boolean }
  readonly secret: string | null
  readonly alreadyShown: boolean
}

type Step = 'createApiClient' | 'revokeApiClient' | 'issueApiKey' | 'rotateApiKey' | 'revokeApiKey'

/** Sends one step, and returns its payload whatever it says. */
export async function send(by: Client, step: Step, input: object): Promise<KeyPayload> {
  const type = `${step.charAt(0).toUpperCase()}${step.slice(1)}Input`
  const fields = step === 'issueApiKey' || step === 'rotateApiKey' ? KEY : FIELDS
  const document = `mutation ($input: ${type}!) { ${step}(input: $input) { ${fields} } }`
  const data = await by.run<Record<Step, KeyPayload>>(document, {
    input: { idempotencyKey: randomUUID(), ...input },
  })
  return data[step]
}

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

/** A partner's system that acts as an account, with its first key. */
export class Partner {
  #version = 0

  private constructor(
    private readonly admin: Client,
    readonly id: string,
  ) {}

  static async of(admin: Client, handle: string): Promise<Partner> {
    const { client } = await send(admin, 'createApiClient', {
      accountId: await accountId(admin, handle),
      name: 'System',
    })
    if (!client) throw new Error('No API client was made')
    const partner = new Partner(admin, client.id)
    partner.#version = client.version
    return partner
  }

  /** A step on it, which must be done. */
  async step(step: Step, input: object = {}): Promise<KeyPayload> {
    const payload = await send(this.admin, step, { id: this.id, expectedVersion: this.#version, ...input })
    expect(payload.errors).toEqual([])
    this.#version = payload.client?.version ?? 0
    return payload
  }

  /** A step on it that may be refused. */
  attempt(step: Step, input: object = {}): Promise<KeyPayload> {
    return send(this.admin, step, { id: this.id, expectedVersion: this.#version, ...input })
  }

  async issue(...scopes: string[]): Promise<{ readonly id: string; readonly token: string }> {
    const { key, secret } = await this.step('issueApiKey', { scopes: ['READ', ...scopes], expiresAt: inDays(30) })
    if (secret === null) throw new Error('The key was not shown')
    return { id: key.id, token: secret }
  }
}

/** Global id of the account with this handle, as an administrator finds it. */
export async function accountId(admin: Client, handle: string): Promise<string> {
  return (await accountOf(admin, handle)).id
}

export async function accountOf(admin: Client, handle: string): Promise<{ id: string; permissionsVersion: number }> {
  const { accounts } = await admin.run<{
    accounts: { nodes: { id: string; handle: string; permissionsVersion: number }[] }
  }>('{ accounts(first: 100) { nodes { id handle permissionsVersion } } }')
  const account = accounts.nodes.find((one) => one.handle === handle)
  if (!account) throw new Error(`There is no account ${handle}`)
  return account
}
