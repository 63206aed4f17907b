/**
 * Accounts that are suspended for a while. Nobody writes as them, so that no writer is refused. What happens meanwhile
 * may reach their subscribers only once they are reinstated, and must then.
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Chance } from './chance.js'
import type { Courier } from './mutations.js'
import { PEOPLE } from './sight.js'
import type { Happening } from './truth.js'

const HANDLES = [PEOPLE['au.observer'].handle, PEOPLE['minusma.police'].handle, PEOPLE['delegate.a'].handle]

export interface Suspension {
  readonly handle: string
  /** Positions of its two events; the second is infinite when it lasted to the end. */
  readonly from: number
  readonly to: number
  /** The reinstatement was committed not before this; milliseconds since 1970. */
  readonly until: number
}

/** Suspends one after the other while `goesOn`, and leaves none suspended. `done` is called each time. */
export async function suspendNowAndThen(
  courier: Courier,
  chance: Chance,
  goesOn: () => boolean,
  done: () => void,
): Promise<void> {
  const versions = await courier.versionsOfAccounts()
  while (goesOn()) {
    const handle = chance.of(HANDLES)
    let account = versions.get(handle)
    if (!account) throw new Error(`There is no account ${handle}.`)
    const step = async (mutation: string): Promise<void> => {
      const { id, version } = account as { id: string; version: number }
      const answer = await courier.send('admin', mutation, {
        id,
        expectedVersion: version,
        idempotencyKey: randomUUID(),
      })
      if (answer.errors.length > 0 || !answer.thing) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`)
      account = answer.thing
      versions.set(handle, account)
    }
    await step('suspendAccount')
    done()
    await delay(chance.whole(300, 3_000))
    await step('reinstateAccount')
    await delay(chance.whole(2_000, 8_000))
  }
}

/** What the log says of them. */
export function suspensionsOf(happenings: readonly Happening[]): Suspension[] {
  return happenings.flatMap(({ account, type, position }) => {
    if (account === null || type !== 'ACCOUNT_SUSPENDED') return []
    const end = happenings.find(
      (one) => one.account === account && one.type === 'ACCOUNT_REINSTATED' && one.position > position,
    )
    const [to, until] = [end?.position ?? Number.POSITIVE_INFINITY, end?.notBefore ?? Number.POSITIVE_INFINITY]
    return [{ handle: account, from: position, to, until }]
  })
}
