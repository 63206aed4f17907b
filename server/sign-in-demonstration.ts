/** Demonstration mode: the token is the handle of an invented person, without a password. */
import type { Database } from '../prisma/database.js'
import type { Role } from '../prisma/generated/client/enums.js'
import { actorOf, type SignedIn, type SignIn } from './sign-in.js'

export interface Person {
  /** Is also the bearer token. */
  readonly handle: string
  readonly role: Role
  /** Country, entity or mission that the role is bound to; empty when there is none. */
  readonly binding: string
}

const HANDLE = /^[a-z0-9][a-z0-9.-]{0,99}$/
/** Accounts of real use are never had for a handle alone. */
const INVENTED = { origin: 'DEMO' } as const

/** Its tokens do not expire. */
export function demonstrationSignIn({ client }: Database): SignIn {
  /** Many sockets of one account come back at the same time: they share a read that has not begun when they ask. */
  const waiting = new Map<string, Promise<SignedIn | null>>()
  const reading = new Map<string, Promise<SignedIn | null>>()

  async function read(handle: string): Promise<SignedIn | null> {
    const actor = actorOf(await client.account.findUnique({ where: { handle, ...INVENTED } }))
    return actor && { actor, expiresAt: null }
  }

  async function readNext(handle: string): Promise<SignedIn | null> {
    await reading.get(handle)?.catch(() => null)
    waiting.delete(handle)
    const answer = read(handle).finally(() => {
      if (reading.get(handle) === answer) reading.delete(handle)
    })
    reading.set(handle, answer)
    return answer
  }

  return {
    async resolve(token) {
      if (!HANDLE.test(token)) return null
      let answer = waiting.get(token)
      if (!answer) waiting.set(token, (answer = readNext(token)))
      return answer
    },
  }
}

/** Whom the demonstration offers to be. */
export async function demonstrationPeople({ client }: Database): Promise<Person[]> {
  const accounts = await client.account.findMany({
    where: { status: 'ACTIVE', ...INVENTED },
    orderBy: { handle: 'asc' },
  })
  return accounts.map(({ handle, role, countryCode, entityCode, missionCode, memberStateCode }) => ({
    handle,
    role,
    binding: countryCode ?? missionCode ?? memberStateCode ?? entityCode ?? '',
  }))
}

/**
 * That the database holds nobody's real account.
 * @throws when it does: its data is real, and a demonstration would show it to whoever asks.
 */
export async function requireInvented({ client }: Database): Promise<void> {
  const count = await client.account.count({ where: { origin: { not: 'DEMO' } } })
  if (count === 0) return
  throw new Error(
    `The database holds ${count === 1 ? 'an account' : `${count} accounts`} of real use, and demonstration sign-in asks for no password. Set OIDC_ISSUER and OIDC_AUDIENCE, or use another database. See docs/sign-in.md.`,
  )
}
