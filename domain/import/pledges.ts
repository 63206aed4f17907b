/** Rows of a file of team pledges, as inputs of the mutation that pledges one. */
import type { Refusal } from '../refusal.js'
import type { TeamInputs } from '../specialized-team/input.js'
import { Cells } from './cells.js'
import { certificationCells } from './certification.js'
import type { ImportRow } from './input.js'

/** Columns of the file; those with `true` must be in it. */
export const PLEDGE_COLUMNS: Readonly<Record<string, boolean>> = {
  teamRequest: true,
  size: true,
  women: true,
  readyOn: true,
  noConvictions: true,
  noPendingCases: true,
  noMisconduct: false,
  training: true,
  signedBy: true,
  signedOn: true,
  validUntil: false,
  note: false,
}

export interface PledgeRow {
  /** Reference of the team request, for example `SPT-2026-0001`. */
  readonly teamRequest: string
  /** Without its key and the request's id, which the reference stands for. */
  readonly input: Omit<TeamInputs['pledgeSpecializedTeam'], 'idempotencyKey' | 'teamRequestId'>
  readonly refusals: readonly Refusal[]
}

export function pledgeRow(row: ImportRow): PledgeRow {
  const cells = new Cells(row)
  const teamRequest = cells.text('teamRequest')
  const input = {
    size: cells.integer('size'),
    women: cells.integer('women'),
    readyOn: cells.day('readyOn'),
    certification: certificationCells(cells),
    note: cells.optionalText('note'),
  }
  return { teamRequest, input, refusals: cells.refusals }
}

/** The mutation's path as the file's: by column. */
export function inColumns(refusals: readonly Refusal[]): Refusal[] {
  return refusals.map((refusal) => {
    const column = refusal.path.at(-1)
    return { ...refusal, path: column === undefined ? [] : [column === 'teamRequestId' ? 'teamRequest' : column] }
  })
}
