/** Records who signs in, and that somebody failed to. */
import { createHash } from 'node:crypto'
import { AuditUnavailable, type Sealing } from '../../prisma/audit/sealing.js'
import { type SignIn, SignInUnavailable } from '../sign-in.js'
import { personOf } from './operation.js'
import type { Throttle } from './throttle.js'
import { auditUnavailable } from './unavailable.js'

export interface AuditedSignInOptions {
  readonly sealing: Sealing
  readonly now: () => Date
  readonly failures: Throttle
  readonly onError: (error: unknown) => void
}

/** A token is sent with every request: one entry an hour says that it was in use, on this node. */
const HOUR_MS = 3_600_000
/** Tokens that are remembered; more only make more entries. */
const REMEMBERED = 50_000

/**
 * The same sign-in; nobody is signed in before that is recorded.
 * Of the token, an entry has the beginning of its SHA-256; of one that stands for nobody, nothing.
 */
export function auditedSignIn(signIn: SignIn, { sealing, now, failures, onError }: AuditedSignInOptions): SignIn {
  const recent = new Map<string, { readonly until: number; readonly sealed: Promise<void> }>()

  async function recorded(key: string, record: () => Promise<void>): Promise<void> {
    const known = recent.get(key)
    if (known && known.until > now().getTime()) return known.sealed
    const sealed = record()
    recent.delete(key)
    recent.set(key, { until: now().getTime() + HOUR_MS, sealed })
    for (const oldest of recent.keys()) {
      if (recent.size <= REMEMBERED) break
      recent.delete(oldest)
    }
    sealed.catch(() => recent.delete(key))
    return sealed
  }

  return {
    ...signIn,
    async resolve(token) {
      const signedIn = await signIn.resolve(token).catch(unavailable)
      try {
        if (signedIn instanceof SignInUnavailable) {
          // Whoever makes up the name of a key is refused in this way as well.
          await failures.count('of a key that cannot be looked up now')
          throw signedIn
        }
        if (!signedIn) {
          await failures.count(token === '' ? 'no bearer token' : 'unknown, expired or suspended')
          return null
        }
        const { actor, expiresAt } = signedIn
        const digest = createHash('sha256').update(token).digest('hex').slice(0, 16)
        await recorded(`${actor.accountId} ${actor.permissionsVersion} ${digest}`, () =>
          sealing.seal([
            {
              ...{ occurredAt: now(), actor: personOf(actor), action: 'sign-in' },
              ...{ subjectType: 'ACCOUNT', subjectId: actor.accountId },
              record: { token: digest, expiresAt, permissionsVersion: actor.permissionsVersion },
            },
          ]),
        )
        return signedIn
      } catch (error) {
        if (!(error instanceof AuditUnavailable)) throw error
        onError(error)
        throw auditUnavailable()
      }
    },
  }
}

/** What is known of the token is an answer, here; whatever else failed is thrown. */
function unavailable(error: unknown): SignInUnavailable {
  if (error instanceof SignInUnavailable) return error
  throw error
}
