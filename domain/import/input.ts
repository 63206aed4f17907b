/** Import of many things at once, from rows of a file that has been read (M6, M10: pledges and nominations). */
import type { Keyed } from '../input.js'
import type { Refusal } from '../refusal.js'
import type { Outcome } from '../outcome.js'

/** Limits of one file. */
export const MOST_BYTES = 256 * 1024
export const MOST_ROWS = 200

export type ImportAction = 'importPledges' | 'importFormedUnitPledges' | 'importNominations'

/** One row as the file has it: cells by the name of their column. */
export interface ImportRow {
  /** Line of the file on which the row begins; the heading is on line 1. */
  readonly line: number
  readonly cells: Readonly<Record<string, string>>
}

export interface ImportInput extends Keyed {
  /** Looks at everything and changes nothing. */
  readonly dryRun: boolean
  /** SHA-256 of the file, hexadecimal: what the audit trail keeps of it. */
  readonly digest: string
  readonly rows: readonly ImportRow[]
}

/** A row that cannot be imported, and everything that stands against it; `path` names the column. */
export interface RejectedRow {
  readonly line: number
  readonly refusals: readonly Refusal[]
}

export interface ImportReport {
  readonly rows: number
  /** Rows that would be, or were, imported. */
  readonly accepted: number
  readonly rejected: readonly RejectedRow[]
  /** Whether they stand in the hub now: never after a dry run, or beside a rejected row. */
  readonly imported: boolean
}

export interface ImportOutcome extends Outcome {
  /** Null when no row was looked at. */
  readonly report: ImportReport | null
}

export interface ImportProgress {
  readonly state: 'RUNNING' | 'IMPORTED' | 'NOT_IMPORTED'
  readonly rows: number
  /** Rows looked at. */
  readonly done: number
  /** Rejected among them. */
  readonly rejected: number
}
