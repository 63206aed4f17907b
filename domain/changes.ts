import { dayText } from './day.js'
import type { Change } from './refusal.js'

/** A thing as texts by field, for the log: what a reader of the timeline is shown. Null: no value. */
export type Texts = Readonly<Record<string, string | null>>

/** Fields that differ, in the order of `next`, those that went at the end. `before` null: the thing is new. */
export function changesBetween(before: Texts | null, next: Texts): Change[] {
  const fields = new Set([...Object.keys(next), ...Object.keys(before ?? {})])
  return [...fields]
    .map((field) => ({ field, from: before?.[field] ?? null, to: next[field] ?? null }))
    .filter(({ from, to }) => from !== to)
}

/** The change told to those to whom nothing more may be told. */
export function versionChange(before: { readonly version: number }, next: { readonly version: number }): Change {
  return { field: 'version', from: String(before.version), to: String(next.version) }
}

/** A column's value as a text. Days and moments are told apart by the caller: see `dayOrNull` and `momentOrNull`. */
export function textOf(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value)
}

export function listText(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join('; ')
}

/** How many there are of each: `1 PLANNED; 2 ACTIVE`; null when there are none. */
export function countsText(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return listText([...counts].sort().map(([value, count]) => `${count} ${value}`))
}

export function dayOrNull(day: Date | null): string | null {
  return day && dayText(day)
}

export function momentOrNull(moment: Date | null): string | null {
  return moment && moment.toISOString()
}
