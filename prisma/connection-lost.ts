/** Whether the database could not be reached, or was lost on the way: nothing is known to be wrong with what was asked. */
export function isConnectionLost(error: unknown): boolean {
  return LOST.test(everything(error, 0))
}

/** Of the system, of PostgreSQL (shut down, starting, too many connections), of `pg`, of Prisma. */
const LOST = new RegExp(
  [
    'ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EHOSTUNREACH',
    '57P01|57P02|57P03|08000|08003|08006|53300',
    'connection terminated|terminating connection|connection timeout|timeout exceeded when trying to connect',
    'not queryable|client was closed|server closed the connection|the database system is',
    'P1001|P1002|P1008|P1017|P2024',
  ].join('|'),
  'i',
)
const DEEPEST = 5

function everything(error: unknown, depth: number): string {
  if (depth > DEEPEST || typeof error !== 'object' || error === null) return String(error ?? '')
  const { message, code, meta, cause, originalError, errors } = error as Readonly<Record<string, unknown>>
  const below = [cause, originalError, ...(Array.isArray(errors) ? (errors as unknown[]) : [])]
  const own = [message, code, meta === undefined ? '' : JSON.stringify(meta)].map((part) => String(part ?? ''))
  return [...own, ...below.map((one) => everything(one, depth + 1))].join(' ')
}
