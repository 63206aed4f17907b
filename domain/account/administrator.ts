import type { Actor } from '../actor.js'
import type { Refusal } from '../refusal.js'
import { forbidden } from '../refusing.js'

/** Why the actor administers neither accounts nor API clients; null: it does. A stolen key must not make others. */
export function administrationRefusal(actor: Actor): Refusal | null {
  if (actor.role !== 'ADMINISTRATOR') return forbidden('Only the administrator changes accounts and API clients.')
  return actor.key ? forbidden('Accounts and API clients are administered by a person, not with an API key.') : null
}
