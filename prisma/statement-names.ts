/**
 * Names for statements that come again and again, so that the database keeps their plans: planning the condition of
 * sight on an event takes 5 ms, executing it 0.1 ms. Clients write their own documents, so what is kept is bounded; what
 * comes after that is planned each time.
 */

/** A statement is named once it has been sent this often. */
const USES = 3
/** Statements with names, each of which every connection keeps. */
const MOST_NAMES = 500
/** Statements whose uses are counted. */
const MOST_COUNTED = 5_000

export type StatementName = (statement: { readonly sql: string }) => string | undefined

export function createStatementNames(): StatementName {
  const names = new Map<string, string>()
  const uses = new Map<string, number>()
  return ({ sql }) => {
    const name = names.get(sql)
    if (name !== undefined || names.size >= MOST_NAMES) return name
    const count = (uses.get(sql) ?? 0) + 1
    uses.delete(sql)
    if (count >= USES) {
      names.set(sql, `hub_${names.size + 1}`)
      return names.get(sql)
    }
    // At the end now: the first is the one that was not used for longest.
    uses.set(sql, count)
    if (uses.size > MOST_COUNTED) for (const oldest of uses.keys()) return void uses.delete(oldest)
    return undefined
  }
}
