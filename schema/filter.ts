/**
 * What filters have in common. A filter becomes a Prisma `where` by a pure function, of operators only that CASL's
 * interpreter knows: the same condition selects rows in a list and is asked of an event's facts in a subscription.
 */
import { prismaQuery } from '@casl/prisma/runtime'
import { quoted } from './global-id.js'
import { invalid } from './refusal.js'

const LONGEST_LIST = 100
const LONGEST_TEXT = 200

export type Maybe<T> = T | null | undefined
export type Condition = Record<string, unknown>

/** Whether facts kept with an event meet a condition. Nothing meets it where there are no facts. */
export function meets(condition: Condition, facts: unknown): boolean {
  if (facts === null || typeof facts !== 'object') return false
  return prismaQuery(condition)(facts) === true
}

/** All of them; those that are absent ask nothing. */
export function allOf(...conditions: readonly (Condition | undefined)[]): Condition {
  return { AND: conditions.filter((condition) => condition !== undefined) }
}

export function oneOf(column: string, values: Maybe<readonly string[]>): Condition | undefined {
  return values ? { [column]: { in: checked(column, values) } } : undefined
}

export function someOf(column: string, values: Maybe<readonly string[]>): Condition | undefined {
  return values ? { [column]: { hasSome: checked(column, values) } } : undefined
}

/** Country codes are checked in form; one that is in form but unknown finds nothing. */
export function oneCountryOf(column: string, codes: Maybe<readonly string[]>): Condition | undefined {
  for (const code of codes ?? []) {
    if (!/^[A-Z]{3}$/.test(code))
      throw invalid(`${quoted(code)} is no country code. Use ISO 3166-1 alpha-3, for example BFA.`)
  }
  return oneOf(column, codes)
}

/** Codes of entities, missions and skills. */
export function oneCodeOf(column: string, codes: Maybe<readonly string[]>): Condition | undefined {
  for (const code of codes ?? []) {
    if (!/^[A-Z0-9][A-Z0-9_-]{0,63}$/.test(code))
      throw invalid(`${quoted(code)} is no code. Codes are upper case, for example UNODC.`)
  }
  return oneOf(column, codes)
}

/** From a moment on, and before another. What has no value lies in no period. */
export function within(column: string, from: Maybe<Date>, to: Maybe<Date>, nullable = false): Condition | undefined {
  if (!from && !to) return undefined
  return { [column]: { ...(from && { gte: from }), ...(to && { lt: to }), ...(nullable && { not: null }) } }
}

/** Where a condition is asked: of rows by the database, or of facts in memory. Texts are written differently. */
export type Asked = 'rows' | 'facts'

/** Columns of which one holds the text, whatever its case. `nullable` ones are asked only when they have a value. */
export function textIn(
  text: Maybe<string>,
  asked: Asked,
  columns: readonly string[],
  nullable: readonly string[] = [],
): Condition | undefined {
  const sought = text?.trim()
  if (!sought) return undefined
  if (sought.length > LONGEST_TEXT) throw invalid(`A text to look for has ${LONGEST_TEXT} characters at most.`)
  // Prisma hands it to LIKE as it stands.
  const contains = asked === 'rows' ? sought.replace(/[\\%_]/g, String.raw`\$&`) : sought
  const held = { contains, mode: 'insensitive' }
  return {
    OR: [
      ...columns.map((column) => ({ [column]: held })),
      ...nullable.map((column) => ({ AND: [{ [column]: { not: null } }, { [column]: held }] })),
    ],
  }
}

function checked(column: string, values: readonly string[]): string[] {
  if (values.length > LONGEST_LIST) {
    throw invalid(`A filter takes ${LONGEST_LIST} values at most; the one on ${column} has ${values.length}.`)
  }
  return [...values]
}
