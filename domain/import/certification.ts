/** What a row certifies: the same columns in every file. */
import type { CertificationInput } from '../certification.js'
import type { Cells } from './cells.js'

/** All but the misconduct check and the last day must be filled in. */
export function certificationCells(cells: Cells): CertificationInput {
  return {
    noConvictions: cells.truth('noConvictions'),
    noPendingCases: cells.truth('noPendingCases'),
    noMisconduct: cells.optionalTruth('noMisconduct'),
    training: cells.truth('training'),
    signedBy: cells.text('signedBy'),
    signedOn: cells.day('signedOn'),
    validUntil: cells.optionalDay('validUntil'),
  }
}
