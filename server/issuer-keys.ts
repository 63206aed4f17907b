/**
 * The keys of an identity provider. Known ones work on while it is away. They are fetched again when they are old, and
 * when a token names one that is not known; never more often than once in a while, whatever tokens are sent.
 */
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
} from 'jose'
import { z } from 'zod'
import { SignInUnavailable } from './sign-in.js'

/** Finds the key of a token. @throws SignInUnavailable when it is not known, and the issuer cannot be asked now. */
export type IssuerKeys = JWTVerifyGetKey

export interface IssuerKeysOptions {
  readonly issuer: string
  /** Where the keys are; undefined: as the discovery document says. */
  readonly jwksUrl: string | undefined
  /** Told once when the issuer stops answering. */
  readonly onOutage: (error: unknown) => void
  readonly onRecovery: () => void
  /** Age at which known keys are fetched again, in the background; default ten minutes. */
  readonly refreshMs?: number
  /** How long after a fetch, good or bad, no other is made for an unknown key; default 30 seconds. */
  readonly cooldownMs?: number
}

const ANSWER_WITHIN_MS = 5_000

type RemoteKeys = ReturnType<typeof createRemoteJWKSet>

export function createIssuerKeys(options: IssuerKeysOptions): IssuerKeys {
  const { issuer, jwksUrl, onOutage, onRecovery, refreshMs = 600_000, cooldownMs = 30_000 } = options
  let remote: RemoteKeys | undefined
  let finding: Promise<RemoteKeys> | undefined
  let fetchedAt = -Infinity
  let failure: { readonly at: number; readonly error: unknown } | undefined

  function failed(error: unknown): SignInUnavailable {
    if (!failure) onOutage(error)
    failure = { at: Date.now(), error }
    return unavailable(cooldownMs, error)
  }

  /** Asks the issuer for JSON that `check` finds sound, unless it has failed just now. */
  async function ask<Sound>(url: string, init: RequestInit, check: (json: unknown) => Sound): Promise<Sound> {
    const wait = failure ? failure.at + cooldownMs - Date.now() : 0
    if (failure && wait > 0) throw unavailable(wait, failure.error)
    try {
      const response = await fetch(url, init)
      if (response.status !== 200) throw new Error(`${url} answers ${response.status}`)
      const sound = check(await response.json())
      if (failure) onRecovery()
      failure = undefined
      return sound
    } catch (error) {
      throw failed(error)
    }
  }

  async function discover(): Promise<string> {
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`
    const init: RequestInit = { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }
    return ask(url, init, (json) => keysOf(issuer, json))
  }

  async function find(): Promise<RemoteKeys> {
    return createRemoteJWKSet(new URL(jwksUrl ?? (await discover())), {
      // Old keys are fetched anew by us, without anybody waiting; an outage takes none away.
      cacheMaxAge: Infinity,
      cooldownDuration: cooldownMs,
      timeoutDuration: ANSWER_WITHIN_MS,
      async [customFetch](from: string, init: RequestInit) {
        const keys = await ask(from, init, soundKeys)
        fetchedAt = Date.now()
        return Response.json(keys)
      },
    })
  }

  async function known(): Promise<RemoteKeys> {
    if (remote) return remote
    finding ??= find().finally(() => {
      finding = undefined
    })
    remote = await finding
    return remote
  }

  function refreshOld(keys: RemoteKeys): void {
    const isOld = Date.now() - fetchedAt > refreshMs
    const hasJustFailed = failure && Date.now() - failure.at < cooldownMs
    // Its failure was told by `ask`.
    if (keys.jwks() && isOld && !hasJustFailed && !keys.reloading) keys.reload().catch(() => undefined)
  }

  return async (header, token) => {
    const before = fetchedAt
    try {
      const keys = await known()
      refreshOld(keys)
      return await keys(header, token)
    } catch (error) {
      if (error instanceof SignInUnavailable) throw error
      if (error instanceof errors.JWKSNoMatchingKey && fetchedAt === before) {
        // Not looked up for this token: that a key is unknown now does not mean that the issuer has none.
        throw unavailable(Math.max(1, fetchedAt + cooldownMs - Date.now()), error)
      }
      throw error
    }
  }
}

const DISCOVERY = z.object({ issuer: z.string(), jwks_uri: z.url() })

/** OpenID Connect Discovery 1.0, 4.3: the document must name the issuer exactly. @throws when it does not. */
function keysOf(issuer: string, document: unknown): string {
  const { data } = DISCOVERY.safeParse(document)
  if (data?.issuer !== issuer) throw new Error(`This is not the discovery document of ${issuer}`)
  const address = new URL(data.jwks_uri)
  if (address.protocol === 'https:' || address.protocol === new URL(issuer).protocol) return address.href
  throw new Error(`The keys at ${address.href} are not fetched without TLS`)
}

/** @throws when it is no set of keys. */
function soundKeys(json: unknown): object {
  createLocalJWKSet(json as JSONWebKeySet)
  return json as object
}

function unavailable(milliseconds: number, cause: unknown): SignInUnavailable {
  const seconds = Math.ceil(milliseconds / 1_000)
  return new SignInUnavailable(
    'The key of this token is not known, and the identity provider cannot be asked for it now. Try again later.',
    seconds,
    { cause },
  )
}
