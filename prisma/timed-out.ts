/** Whether a statement or transaction ended because its time was over: nothing is wrong with it but that. */
export function isTimedOut(error: unknown, depth = 0): boolean {
  if (depth > DEEPEST || typeof error !== 'object' || error === null) return false
  const { message, code, originalCode, cause, originalError, meta } = error as Readonly<Record<string, unknown>>
  if (code === CANCELLED || originalCode === CANCELLED || code === TRANSACTION_OVER) return true
  if (typeof message === 'string' && TIMEOUT.test(message)) return true
  return [cause, originalError, meta, (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError].some(
    (one) => isTimedOut(one, depth + 1),
  )
}

/** Of PostgreSQL: `query_canceled`. Of Prisma: the transaction is over, or none began in time. */
const CANCELLED = '57014'
const TRANSACTION_OVER = 'P2028'
const TIMEOUT = /canceling statement due to statement timeout/
const DEEPEST = 5
