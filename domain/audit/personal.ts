/**
 * Personal data stays out of the audit trail, which is never changed: so a person can be erased, and the chain still
 * verifies. Texts in which people state reasons are kept: they are what was decided.
 */
import type { Change } from '../refusal.js'

/** Names of inputs and columns that tell who a person is. */
const PERSONAL: ReadonlySet<string> = new Set([
  'familyName',
  'givenNames',
  'rank',
  'sex',
  'nationalReference',
  'post',
  'signedBy',
  'certifiedBy',
  'email',
  'phone',
])

/** Stands in the place of what was left out. */
export const WITHHELD = '(personal data)'

/** The same without personal data, at any depth. */
export function withoutPersonal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPersonal)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, PERSONAL.has(name) ? WITHHELD : withoutPersonal(inner)]),
  )
}

/** `field` may be a path, for example `certification.signedBy`. */
export function changesWithoutPersonal(changes: readonly Change[]): readonly Change[] {
  return changes.map(({ field, from, to }) =>
    field.split('.').some((part) => PERSONAL.has(part))
      ? { field, from: from === null ? null : WITHHELD, to: to === null ? null : WITHHELD }
      : { field, from, to },
  )
}
