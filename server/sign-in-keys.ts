/** API keys of partner systems as bearer tokens. */
import { isMeantAsKey } from '../domain/api-client/key.js'
import { findKey } from '../prisma/api-keys.js'
import type { Database } from '../prisma/database.js'
import type { Account } from '../prisma/generated/client/client.js'
import { actorOf, type SignIn } from './sign-in.js'

/**
 * Resolves keys, and passes every other token on. Each time the database is asked: a revoked key ends at once.
 * @param admits Whether accounts of this kind are served at all.
 */
export function withKeys(
  { client }: Database,
  now: () => Date,
  admits: (account: Account) => boolean,
  people: SignIn,
): SignIn {
  return {
    async resolve(token) {
      if (!isMeantAsKey(token)) return people.resolve(token)
      const key = await findKey(client, token, now())
      if (!key || !admits(key.account)) return null
      const actor = actorOf(key.account, { id: key.id, scopes: key.scopes })
      return actor && { actor, expiresAt: key.expiresAt }
    },
  }
}
