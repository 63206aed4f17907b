/** The chain: what one entry hashes, and what an entry must be to follow the one before. docs/audit.md, byte by byte. */
import { createHash } from 'node:crypto'

/** An entry as its columns stand, as texts. */
export interface ChainEntry {
  readonly sequence: string
  /** `2026-11-23T09:30:00.000Z` */
  readonly occurredAt: string
  readonly actorId: string | null
  readonly actorHandle: string | null
  readonly action: string
  readonly subjectType: string | null
  readonly subjectId: string | null
  readonly fromPosition: string | null
  readonly toPosition: string | null
  readonly record: string
  readonly subjects: readonly string[] | null
  readonly previousHash: string
  readonly hash: string
}

/** Order of the lines that are hashed. */
const HASHED = [
  'previousHash',
  'sequence',
  'occurredAt',
  'actorId',
  'actorHandle',
  'action',
  'subjectType',
  'subjectId',
  'fromPosition',
  'toPosition',
  'record',
] as const satisfies readonly (keyof ChainEntry)[]

export function hashOf(entry: ChainEntry): string {
  const text = HASHED.map((column) => entry[column] ?? '').join('\n')
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** The last entry that was found sound. */
export interface Link {
  readonly sequence: bigint
  readonly hash: string
}

/** Before the first entry. */
export const BEGINNING: Link = { sequence: 0n, hash: '' }

/** What is wrong with an entry where it stands; null: it follows from the link before it. */
export function faultOf(entry: ChainEntry, before: Link): string | null {
  const due = before.sequence + 1n
  if (!/^[1-9]\d{0,18}$/.test(entry.sequence)) return 'its sequence is no whole number'
  const sequence = BigInt(entry.sequence)
  if (sequence > due) return `entry ${due} is missing: it was removed, or the order was changed`
  if (sequence < due) return 'it stands there a second time, or out of order'
  const form = faultOfForm(entry)
  if (form) return form
  if (entry.previousHash !== before.hash) {
    return before.sequence === 0n
      ? 'it names an entry before it, and there is none'
      : `it does not follow from entry ${before.sequence}: one of the two was changed or exchanged`
  }
  if (entry.hash !== hashOf(entry)) return 'its hash is not that of its columns: the entry was changed'
  return faultOfSubjects(entry)
}

/** Without these, two different entries could hash the same text. */
function faultOfForm(entry: ChainEntry): string | null {
  const { actorHandle, action, subjectType, subjectId, record, occurredAt } = entry
  for (const [column, value] of Object.entries({ actorHandle, action, subjectType, subjectId, record })) {
    if (value?.includes('\n')) return `its ${column} holds a line feed, which no entry has`
    if (value === '') return `its ${column} is an empty text, which no entry has`
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(occurredAt))
    return `its time is ${occurredAt}, which no entry has`
  return null
}

/** The subjects are not hashed: they follow from the record, which is. */
function faultOfSubjects({ record, subjects }: ChainEntry): string | null {
  const expected = subjectsOf(record)
  const same =
    subjects === null ? expected.length === 0 : expected.length > 0 && expected.join('\n') === subjects.join('\n')
  return same ? null : 'its subjects are not those that its record names'
}

/** Every id under `read`, each once, in order of code units. */
export function subjectsOf(record: string): string[] {
  let read: unknown
  try {
    read = (JSON.parse(record) as { readonly read?: unknown }).read
  } catch {
    return []
  }
  if (read === null || typeof read !== 'object') return []
  return [...new Set(Object.values(read).flat().map(String))].sort()
}
