/** What of an error may stand in the output of the process. */

/**
 * What it is, where it came from, and what led to it. Not its further properties: a driver tells in them the row that was
 * refused and the values that were asked for, and those are contents and persons.
 */
export function loggable(error: unknown): object {
  if (!(error instanceof Error)) return { message: 'something that is no error was thrown' }
  const { name, message, stack, cause } = error
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {}
  return { type: name, message, ...code, stack, ...(cause instanceof Error ? { cause: loggable(cause) } : {}) }
}
