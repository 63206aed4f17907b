/** An identity provider on loopback: a discovery document, a set of keys, and tokens signed by them. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'

type KeyPair = Awaited<ReturnType<typeof generateKeyPair>>

export interface SigningKey extends KeyPair {
  readonly kid: string
}

/** What a token says beside what a good one says; undefined takes a claim away. */
export type Claims = Readonly<Record<string, unknown>>

export class Issuer {
  /** How often its keys were fetched. */
  keyFetches = 0
  readonly audience = 'https://hub.example.org'
  #server: Server | undefined
  #port = 0
  #keys: SigningKey[] = []
  #count = 0

  /** Listens, with one key. */
  static async open(): Promise<Issuer> {
    const issuer = new Issuer()
    await issuer.rotate()
    await issuer.start()
    return issuer
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}/realm`
  }

  get settings(): Record<string, string> {
    return { OIDC_ISSUER: this.url, OIDC_AUDIENCE: this.audience }
  }

  /** The key that signs now. */
  get key(): SigningKey {
    const key = this.#keys[0]
    if (!key) throw new Error('The issuer has no key')
    return key
  }

  /** Signs with a new key from now on; the old ones stay in the set only when `keep` says so. */
  async rotate(keep = false): Promise<void> {
    this.#keys = [await makeKey(`key-${++this.#count}`), ...(keep ? this.#keys : [])]
  }

  /** Listens again where it did. */
  async start(): Promise<void> {
    const server = createServer((request, response) => {
      const { url } = request
      this.answer(url ?? '').then(
        (body) =>
          response.writeHead(body ? 200 : 404, { 'content-type': 'application/json' }).end(JSON.stringify(body)),
        () => response.writeHead(500).end(),
      )
    })
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve))
    this.#port = (server.address() as AddressInfo).port
    this.#server = server
  }

  /** Is out of reach. */
  async stop(): Promise<void> {
    const server = this.#server
    server?.closeAllConnections()
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)))
  }

  /** A token for a person, good for five minutes, but for what `claims` says. */
  async token(subject: string, claims: Claims = {}, key: SigningKey = this.key): Promise<string> {
    return new SignJWT(this.claims(subject, claims))
      .setProtectedHeader({ alg: 'RS256', kid: key.kid })
      .sign(key.privateKey)
  }

  claims(subject: string, claims: Claims = {}): JWTPayload {
    const now = Math.floor(Date.now() / 1_000)
    const good = { iss: this.url, aud: this.audience, sub: subject, iat: now, exp: now + 300 }
    return Object.fromEntries(Object.entries({ ...good, ...claims }).filter(([, value]) => value !== undefined))
  }

  private async answer(path: string): Promise<object | null> {
    if (path === '/realm/.well-known/openid-configuration') {
      return { issuer: this.url, jwks_uri: `${this.url}/keys` }
    }
    if (path !== '/realm/keys') return null
    this.keyFetches++
    return { keys: await Promise.all(this.#keys.map(publicKey)) }
  }
}

export async function makeKey(kid: string): Promise<SigningKey> {
  return { kid, ...(await generateKeyPair('RS256', { extractable: true })) }
}

async function publicKey({ kid, publicKey: key }: SigningKey): Promise<JWK> {
  return { ...(await exportJWK(key)), kid, alg: 'RS256', use: 'sig' }
}
