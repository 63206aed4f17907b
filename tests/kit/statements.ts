/** Counts the statements that really go to the database, whoever sends them. */
import pg from 'pg'
import { SEAL } from '../../prisma/audit/sealing.js'

type Query = (this: pg.Client, ...args: unknown[]) => unknown

/**
 * Texts of the statements that were sent while `act` ran. A hub that polls or keeps clocks meanwhile is counted too. The one
 * that seals the audit of a whole batch of operations is no operation's own: `allStatementsOf` counts it as well.
 */
export async function statementsOf(act: () => Promise<unknown>): Promise<string[]> {
  return (await allStatementsOf(act)).filter((text) => text !== SEAL)
}

/** As above, those that seal the audit as well. */
export async function allStatementsOf(act: () => Promise<unknown>): Promise<string[]> {
  const texts: string[] = []
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const query = prototype.query
  prototype.query = function (...args) {
    texts.push(textOf(args[0]))
    return query.apply(this, args)
  }
  try {
    await act()
  } finally {
    prototype.query = query
  }
  return texts
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : String(query)
}
