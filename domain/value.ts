/** Checks of input values that several nouns share. Each returns what is wrong; nothing when the value is sound. */
import { endOfDay } from './day.js'
import type { Refusal } from './refusal.js'
import { invalid } from './refusing.js'

type Maybe<T> = T | null | undefined
type Path = readonly string[]

export const TEXT_LIMIT = 10_000
export const LIST_LIMIT = 50

/** No day of a request or a deployment lies outside these years. */
const YEARS = { first: 2000, last: 2100 }
// Control characters other than tab, line feed and carriage return, and halves of surrogate pairs: no database text.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/u

/** Whether a database can hold the text. */
export function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text)
}

export function textRefusals(path: Path, text: string, limit = TEXT_LIMIT): Refusal[] {
  if (text.trim() === '') return [invalid(path, 'The text is blank. Write it out.')]
  if (text.length > limit) return [invalid(path, `The text has ${text.length} characters; ${limit} are the most.`)]
  if (!isPrintable(text)) return [invalid(path, 'The text holds control characters. Take them out.')]
  return []
}

/** A note may be absent; given, it must be sound. */
export function noteRefusals(note: Maybe<string>): Refusal[] {
  return note === null || note === undefined || note === '' ? [] : textRefusals(['note'], note)
}

/** Length of a list, then each of its items. */
export function listRefusals<T>(
  path: Path,
  items: readonly T[],
  check: (item: T, path: Path) => readonly Refusal[],
  limit = LIST_LIMIT,
): Refusal[] {
  if (items.length > limit) {
    return [invalid(path, `The list has ${items.length} entries; ${limit} are the most.`)]
  }
  return items.flatMap((item, index) => check(item, [...path, String(index)]))
}

export function textListRefusals(path: Path, texts: readonly string[]): Refusal[] {
  return listRefusals(path, texts, (text, at) => textRefusals(at, text))
}

/** Entries that stand in the list before. Of a list that is too long nothing is said: its length is what is wrong. */
export function repeatRefusals(path: Path, items: readonly string[], limit = LIST_LIMIT): Refusal[] {
  if (items.length > limit) return []
  return items.flatMap((item, index) =>
    items.indexOf(item) < index ? [invalid([...path, String(index)], `${item} is named twice.`)] : [],
  )
}

export function integerRefusals(path: Path, value: number, least: number, most: number): Refusal[] {
  if (Number.isInteger(value) && value >= least && value <= most) return []
  return [invalid(path, `${value} is not a whole number from ${least} to ${most}.`)]
}

export function dayRefusals(path: Path, day: Date): Refusal[] {
  const year = day.getUTCFullYear()
  if (year >= YEARS.first && year <= YEARS.last) return []
  const what = Number.isNaN(year) ? 'That is no day' : `The year ${year} is not plausible`
  return [invalid(path, `${what}: give a day from ${YEARS.first} to ${YEARS.last}.`)]
}

/** A day of something that has happened: plausible and not later than today (UTC). */
export function pastDayRefusals(path: Path, day: Date, now: Date): Refusal[] {
  const wrong = dayRefusals(path, day)
  if (wrong.length > 0) return wrong
  return day > endOfDay(now) ? [invalid(path, 'The day lies in the future.')] : []
}

/** A language tag of BCP 47 with a two- or three-letter language; in canonical form, or null when malformed. */
export function canonicalLanguage(tag: string): string | null {
  if (!/^[a-z]{2,3}(-|$)/i.test(tag)) return null
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch {
    return null
  }
}

/** … what is malformed as it was given: that is refused beside. */
export function canonicalLanguages(tags: readonly string[]): string[] {
  return tags.map((tag) => canonicalLanguage(tag) ?? tag)
}

export function languageRefusals(path: Path, tag: string): Refusal[] {
  return canonicalLanguage(tag) ? [] : [invalid(path, `${tag} is no language tag of BCP 47, for example fr.`)]
}

export function skillCodeRefusals(
  path: Path,
  code: string,
  { skillKnown }: { readonly skillKnown: (code: string) => boolean },
): Refusal[] {
  return skillKnown(code) ? [] : [invalid(path, `No skill with the code ${code} is known.`)]
}
