/**
 * Authority in time. Whatever stays open longer than one answer belongs to a session: who signed in, with which rights,
 * until when. The log tells when an account has changed; it is then asked about once, however much is open for it, and
 * nothing is delivered to it until the answer is there.
 */
import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Actor } from '../domain/actor.js'
import type { Event, PrismaClient } from '../prisma/generated/client/client.js'
import { unauthenticated } from './errors.js'
import type { SignedIn, SignIn } from './sign-in.js'

/** Something open under a session. */
export interface Watcher {
  /** Deliver nothing: it is not known whether the rights still hold. */
  hold(): void
  /** They hold: go on where it was held. */
  release(): void
  /** They do not. */
  end(): void
}

export interface Session {
  /** Null: a visitor, whose session never ends. */
  readonly actor: Actor | null
  readonly expiresAt: Date | null
  readonly ended: boolean
  /**
   * Who asks for one more operation, as of now: the database is asked, so that what was revoked is over on every node.
   * @throws GraphQLError `UNAUTHENTICATED` when the rights have changed or ended, which ends the session.
   */
  actorNow(): Promise<Actor | null>
  /** Registers something open; returns what takes it away. */
  watch(watcher: Watcher): () => void
}

export interface Rights {
  /** The session of a token (undefined: a visitor's); null when it stands for nobody. Close it. */
  open(token: string | null | undefined): Promise<Session | null>
  /** Lets a new token of the same account and rights take the place of the old one; false: the session has ended. */
  renew(session: Session, token: string | null | undefined): Promise<boolean>
  close(session: Session): void
  /** Sessions that are open, visitors' left out. */
  readonly count: number
  stop(): void
}

export interface RightsDependencies {
  /** Opens sessions, and records that. */
  readonly signIn: SignIn
  /** The same unrecorded: what is open is asked about often, and its end waits for nothing. */
  readonly recheck: SignIn
  readonly client: PrismaClient
  /** Calls `listener` with each event of the log, before anything is delivered of it. */
  readonly onEvent: (listener: (event: Event) => void) => () => void
  readonly onError: (error: unknown) => void
  /** How often the accounts of open sessions are looked at for what the log did not tell; default 500. */
  readonly sweepMs?: number
}

const ASK_AGAIN_MS = 250
const ACCOUNTS_PER_QUERY = 1_000
/** Longer times overflow a timer; the session is looked at again then. */
const LONGEST_TIMER_MS = 2_000_000_000

const TAG_LENGTH = 16

const VISITOR: Session = {
  actor: null,
  expiresAt: null,
  ended: false,
  actorNow: () => Promise.resolve(null),
  watch: () => () => undefined,
}

export function createRights(dependencies: RightsDependencies): Rights {
  const { signIn, recheck: asking, client, onEvent, onError, sweepMs = 500 } = dependencies
  const byAccount = new Map<string, Set<OpenSession>>()
  /** For each session that is being opened, the accounts that have changed meanwhile. */
  const openings = new Set<Set<string>>()
  let stopped = false

  /** Calls `use` with what holds at that very moment: an account that changes meanwhile is asked about again. */
  async function resolve<Used>(token: string, use: (signedIn: SignedIn | null) => Used): Promise<Used> {
    for (;;) {
      const changed = new Set<string>()
      openings.add(changed)
      try {
        const signedIn = await signIn.resolve(token)
        if (!signedIn || !changed.has(signedIn.actor.accountId)) return use(signedIn)
      } finally {
        openings.delete(changed)
      }
    }
  }

  function close(session: Session): void {
    if (!(session instanceof OpenSession)) return
    session.stopTimer()
    const { accountId } = session.actor
    const all = byAccount.get(accountId)
    all?.delete(session)
    if (all?.size === 0) byAccount.delete(accountId)
  }

  /** Asks about each token of an account until there is an answer: who cannot be asked about is not served. */
  async function recheck(accountId: string): Promise<void> {
    const sessions = [...(byAccount.get(accountId) ?? [])]
    for (const session of sessions) session.hold()
    const answers = new Map<string, Promise<SignedIn | null>>()
    const asked = sessions.map((session) => ({ session, token: session.token }))
    for (const { token } of asked) {
      if (!answers.has(token)) answers.set(token, answer(token))
    }
    for (const { session, token } of asked) {
      const current = await answers.get(token)
      if (stopped) return
      // A token that took the place of the one asked about was asked about itself. The end of a key may have come nearer.
      if (session.token !== token || session.renew(token, current ?? null)) session.release()
      else session.end()
    }
  }

  async function answer(token: string): Promise<SignedIn | null> {
    while (!stopped) {
      try {
        return await asking.resolve(token)
      } catch (error) {
        onError(error)
        await delay(ASK_AGAIN_MS, undefined, { ref: false })
      }
    }
    return null
  }

  /** What the log does not tell of, such as a change by hand, ends within the time of a sweep as well. */
  async function sweep(): Promise<void> {
    const ids = [...byAccount.keys()]
    for (let from = 0; from < ids.length; from += ACCOUNTS_PER_QUERY) {
      const accounts = await client.account.findMany({
        where: { id: { in: ids.slice(from, from + ACCOUNTS_PER_QUERY) }, status: 'ACTIVE' },
        select: { id: true, permissionsVersion: true },
      })
      const versions = new Map(accounts.map(({ id, permissionsVersion }) => [id, permissionsVersion]))
      for (const id of ids.slice(from, from + ACCOUNTS_PER_QUERY)) {
        const differs = [...(byAccount.get(id) ?? [])].some(
          ({ actor }) => actor.permissionsVersion !== versions.get(id),
        )
        if (differs) await recheck(id)
      }
    }
  }

  const forget = onEvent(({ subjectType, subjectId }) => {
    if (subjectType !== 'ACCOUNT') return
    for (const changed of openings) changed.add(subjectId)
    if (byAccount.has(subjectId)) recheck(subjectId).catch(onError)
  })
  let sweeping = false
  const timer = setInterval(() => {
    if (sweeping || byAccount.size === 0) return
    sweeping = true
    sweep()
      .catch(onError)
      .finally(() => {
        sweeping = false
      })
  }, sweepMs)
  timer.unref()

  return {
    async open(token) {
      if (token === undefined) return VISITOR
      return resolve(token ?? '', (signedIn) => {
        if (!signedIn || token === null) return null
        const session = new OpenSession(token, signedIn.actor, signedIn.expiresAt, asking)
        const { accountId } = session.actor
        byAccount.set(accountId, (byAccount.get(accountId) ?? new Set()).add(session))
        return session
      })
    },
    async renew(session, token) {
      if (!(session instanceof OpenSession)) return token === undefined
      const renewed = Boolean(token) && (await resolve(token ?? '', (signedIn) => session.renew(token ?? '', signedIn)))
      if (!renewed) session.end()
      return renewed
    },
    close,
    get count() {
      return [...byAccount.values()].reduce((sum, { size }) => sum + size, 0)
    },
    stop() {
      stopped = true
      clearInterval(timer)
      forget()
    },
  }
}

function sameRights(one: Actor, other: Actor): boolean {
  return (
    one.accountId === other.accountId &&
    one.permissionsVersion === other.permissionsVersion &&
    scopesOf(one) === scopesOf(other)
  )
}

/** Another one after each change of what the account may: by it, a client that comes back learns that there was one. */
export function rightsTag(actor: Actor): string {
  const { accountId, permissionsVersion } = actor
  const text = [accountId, permissionsVersion, scopesOf(actor) ?? ''].join('\n')
  return createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH)
}

/** A key that is rotated has the scopes of the one before. */
function scopesOf({ key }: Actor): string | undefined {
  return key?.scopes.toSorted().join(' ')
}

class OpenSession implements Session {
  readonly #watchers = new Set<Watcher>()
  #doubts = 0
  #ended = false
  #timer: NodeJS.Timeout | undefined

  constructor(
    public token: string,
    public actor: Actor,
    public expiresAt: Date | null,
    private readonly asking: SignIn,
  ) {
    this.#startTimer()
  }

  get ended(): boolean {
    return this.#ended
  }

  async actorNow(): Promise<Actor> {
    const { token } = this
    const signedIn = this.#ended ? null : await this.asking.resolve(token)
    // Another token has taken the place of the one that was asked about.
    if (!this.#ended && token !== this.token) return this.actorNow()
    if (!this.#ended && signedIn && sameRights(signedIn.actor, this.actor)) return signedIn.actor
    this.end()
    throw unauthenticated('The rights of this account have changed or ended. Sign in again.')
  }

  watch(watcher: Watcher): () => void {
    if (this.#ended) watcher.end()
    else if (this.#doubts > 0) watcher.hold()
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }

  hold(): void {
    this.#doubts++
    if (this.#doubts === 1) for (const watcher of [...this.#watchers]) watcher.hold()
  }

  release(): void {
    this.#doubts--
    if (this.#doubts === 0 && !this.#ended) for (const watcher of [...this.#watchers]) watcher.release()
  }

  end(): void {
    if (this.#ended) return
    this.#ended = true
    this.stopTimer()
    for (const watcher of [...this.#watchers]) watcher.end()
  }

  /** False: the token is not of the same account with the same rights. */
  renew(token: string, signedIn: SignedIn | null): boolean {
    if (this.#ended || !signedIn || !sameRights(signedIn.actor, this.actor)) return false
    this.token = token
    this.actor = signedIn.actor
    this.expiresAt = signedIn.expiresAt
    this.stopTimer()
    this.#startTimer()
    return true
  }

  stopTimer(): void {
    clearTimeout(this.#timer)
  }

  #startTimer(): void {
    if (!this.expiresAt) return
    const left = this.expiresAt.getTime() - Date.now()
    if (left <= 0) return this.end()
    this.#timer = setTimeout(() => this.#startTimer(), Math.min(left, LONGEST_TIMER_MS))
    this.#timer.unref()
  }
}
