/** Things that happen to accounts, put into the log without a command. */
import { randomUUID } from 'node:crypto'
import type { Database } from '../../prisma/database.js'
import { appendLog, type LogEvent } from '../../prisma/event-log.js'

export interface Circumstances {
  /** Default: an account that nobody knows. */
  readonly subjectId?: string | undefined
  readonly note?: string
}

export function happening(type: string, { subjectId = randomUUID(), note }: Circumstances = {}): LogEvent {
  return {
    event: { subject: 'ACCOUNT', type, changes: [], ...(note === undefined ? {} : { note }) },
    subjectId,
    version: 1,
    sight: {},
    sightBefore: null,
    facts: {},
    factsBefore: null,
  }
}

/** Appends `count` such events in one transaction, dated `at`. */
export async function happen(
  { client }: Database,
  type: string,
  { at = new Date(), count = 1, ...more }: Circumstances & { readonly at?: Date; readonly count?: number } = {},
): Promise<void> {
  const events = Array.from({ length: count }, () => happening(type, more))
  await client.$transaction((tx) => appendLog(tx, null, at, events, []))
}
