/**
 * Names of the 193 Member States of the United Nations. The table beside this file was drawn from Unicode CLDR 48 and
 * brought to the short names the United Nations uses where CLDR differs; it is fixed, so that every Node.js seeds the same.
 */
import { readFileSync } from 'node:fs'
import type { Texts } from './name.js'

export interface MemberStateName {
  /** ISO 3166-1 alpha-3. */
  readonly code: string
  readonly texts: Texts
}

/** All 193, by code. Throws when a row of the table has not a code and six names. */
export function memberStateNames(): readonly MemberStateName[] {
  const table = readFileSync(new URL('./member-states.tsv', import.meta.url), 'utf8')
  const [, ...rows] = table.trimEnd().split('\n')
  return rows.map((row) => {
    const [code, EN, FR, ES, RU, AR, ZH] = row.split('\t')
    if (!code || !EN || !FR || !ES || !RU || !AR || !ZH) {
      throw new Error(`member-states.tsv: each row holds a code and six names, not "${row}".`)
    }
    return { code, texts: { EN, FR, ES, RU, AR, ZH } }
  })
}
