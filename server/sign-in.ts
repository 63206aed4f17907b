/** Who a bearer token stands for. */
import type { Actor, ActorKey } from '../domain/actor.js'
import type { Account } from '../prisma/generated/client/client.js'

export interface SignedIn {
  readonly actor: Actor
  /** When the token ends; null: never. What is open then is ended, unless it was renewed before. */
  readonly expiresAt: Date | null
}

export interface SignIn {
  /**
   * Who a token stands for as of now; null: the token is unknown or has expired, or its account is suspended.
   * @throws SignInUnavailable when that cannot be told now, but may be later.
   */
  resolve(token: string): Promise<SignedIn | null>
}

/** It is not known who a token stands for, since something that must be asked does not answer. Nobody is let in by it. */
export class SignInUnavailable extends Error {
  constructor(
    message: string,
    readonly retryAfterSeconds: number,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'SignInUnavailable'
  }
}

/** The actor that an account is; null: it may not be used. */
export function actorOf(account: Account | null, key?: ActorKey): Actor | null {
  if (account?.status !== 'ACTIVE') return null
  const { id, handle, role, countryCode, entityCode, missionCode, memberStateCode, permissionsVersion } = account
  const binding = { countryCode, entityCode, missionCode, memberStateCode }
  return { accountId: id, handle, role, ...binding, permissionsVersion, ...(key && { key }) }
}

/** Token of an `Authorization` value; undefined when there is none, null when it is not a bearer token. */
export function bearerToken(authorization: unknown): string | null | undefined {
  if (authorization === undefined || authorization === null || authorization === '') return undefined
  return (typeof authorization === 'string' && /^bearer +(\S+) *$/i.exec(authorization)?.[1]) || null
}
