/** Rows of a file of pledged formed units, as inputs of the mutation that pledges one. */
import type { FormedUnitType } from '../../prisma/generated/client/enums.js'
import type { UnitInputs } from '../formed-unit/input.js'
import { SUMMITS } from '../formed-unit/summits.js'
import type { Refusal } from '../refusal.js'
import { Cells } from './cells.js'
import { certificationCells } from './certification.js'
import type { ImportRow } from './input.js'

const CERTIFICATION_COLUMNS = {
  noConvictions: false,
  noPendingCases: false,
  noMisconduct: false,
  training: false,
  signedBy: false,
  signedOn: false,
  validUntil: false,
} as const

/** Columns of the file; those with `true` must be in it. */
export const FORMED_UNIT_COLUMNS: Readonly<Record<string, boolean>> = {
  type: true,
  strength: true,
  women: true,
  summit: false,
  pledgedOn: true,
  renewedOn: false,
  evidence: true,
  ...CERTIFICATION_COLUMNS,
  note: false,
}

const TYPES: readonly FormedUnitType[] = ['FORMED_POLICE_UNIT', 'GUARD_UNIT', 'SWAT']
type Input = Omit<UnitInputs['pledgeFormedUnit'], 'idempotencyKey'>

export function formedUnitRow(row: ImportRow): { readonly input: Input; readonly refusals: readonly Refusal[] } {
  const cells = new Cells(row)
  // Certified with the row, or later by its own mutation.
  const isCertified = Object.keys(CERTIFICATION_COLUMNS).some((column) => cells.optionalText(column) !== null)
  const input: Input = {
    // A type that is none of them has been refused.
    type: cells.oneOf('type', TYPES) ?? 'FORMED_POLICE_UNIT',
    strength: cells.integer('strength'),
    women: cells.integer('women'),
    summit: cells.optionalText('summit') === null ? null : cells.oneOf('summit', SUMMITS),
    pledgedOn: cells.day('pledgedOn'),
    renewedOn: cells.optionalDay('renewedOn'),
    evidence: cells.text('evidence'),
    certification: isCertified ? certificationCells(cells) : null,
    note: cells.optionalText('note'),
  }
  return { input, refusals: cells.refusals }
}
