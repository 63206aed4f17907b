/** Rows of a file of nominations, as inputs of the mutation that nominates an expert. */
import type { NominationInput } from '../person/input.js'
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { Cells } from './cells.js'
import type { ImportRow } from './input.js'

/** Columns of the file; those with `true` must be in it. */
export const NOMINATION_COLUMNS: Readonly<Record<string, boolean>> = {
  familyName: true,
  givenNames: true,
  rank: true,
  sex: true,
  nationalReference: false,
  isNamesake: false,
  languages: true,
  skills: true,
  availableFrom: true,
  availableTo: true,
  noConvictions: true,
  noPendingCases: true,
  noMisconduct: true,
  training: true,
  signedBy: true,
  signedOn: true,
  validUntil: false,
  trainedFrom: false,
  trainedTo: false,
}

export function nominationRow(row: ImportRow): {
  readonly input: NominationInput
  readonly refusals: readonly Refusal[]
} {
  const cells = new Cells(row)
  const isTrained = cells.optionalText('trainedFrom') !== null || cells.optionalText('trainedTo') !== null
  const skills = cells.list('skills')
  const input: NominationInput = {
    familyName: cells.text('familyName'),
    givenNames: cells.text('givenNames'),
    rank: cells.text('rank'),
    // One that is neither has been refused.
    sex: cells.oneOf('sex', ['FEMALE', 'MALE']) ?? 'FEMALE',
    nationalReference: cells.optionalText('nationalReference'),
    isNamesake: cells.optionalTruth('isNamesake'),
    languages: cells.list('languages'),
    skills: skills.map((item) => {
      const [skill = '', years = ''] = item.split(':')
      return { skill: skill.trim(), years: Number(years) }
    }),
    availability: [{ from: cells.day('availableFrom'), to: cells.day('availableTo') }],
    certification: {
      noConvictions: cells.truth('noConvictions'),
      noPendingCases: cells.truth('noPendingCases'),
      noMisconduct: cells.truth('noMisconduct'),
      training: cells.truth('training'),
      signedBy: cells.text('signedBy'),
      signedOn: cells.day('signedOn'),
      validUntil: cells.optionalDay('validUntil'),
    },
    trained: isTrained ? { from: cells.day('trainedFrom'), to: cells.day('trainedTo') } : null,
  }
  const unsound = skills.some((item) => !/^[^:]+:\s*\d{1,3}$/.test(item))
  const refusals = unsound
    ? [...cells.refusals, invalid(['skills'], 'Write each skill with its years, for example FORENSICS:5.')]
    : cells.refusals
  return { input, refusals }
}

/** The mutation's path as the file's: by column. */
export function nominationColumn(path: readonly string[]): readonly string[] {
  const [field = '', ...inner] = path
  const last = inner.at(-1) ?? ''
  if (field === 'availability') return [last === 'from' ? 'availableFrom' : 'availableTo']
  if (field === 'trained') return [last === 'from' ? 'trainedFrom' : 'trainedTo']
  if (field === 'certification' && last) return [last]
  return field ? [field] : []
}
