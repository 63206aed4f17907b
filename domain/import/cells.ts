/** Cells of a row as values. What is wrong with them is collected, each under the name of its column. */
import type { Refusal } from '../refusal.js'
import { invalid } from '../refusing.js'
import { isPrintable } from '../value.js'
import type { ImportRow } from './input.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const YES: Readonly<Record<string, boolean>> = { true: true, yes: true, false: false, no: false }
/** In place of a value that is wrong: the row is refused anyway. */
const NO_DAY = new Date(0)

export class Cells {
  readonly refusals: Refusal[] = []

  constructor(private readonly row: ImportRow) {
    for (const [column, text] of Object.entries(row.cells)) {
      if (!isPrintable(text)) this.#wrong(column, 'The cell holds control characters. Take them out.')
    }
  }

  text(column: string): string {
    const value = this.optionalText(column)
    if (value === null) this.#wrong(column, 'The cell is empty. Fill it in.')
    return value ?? ''
  }

  optionalText(column: string): string | null {
    return this.row.cells[column]?.trim() || null
  }

  /** Texts between semicolons. */
  list(column: string): string[] {
    return this.text(column)
      .split(';')
      .map((item) => item.trim())
      .filter((item) => item !== '')
  }

  integer(column: string): number {
    const text = this.text(column)
    if (text !== '' && !/^-?\d{1,9}$/.test(text)) this.#wrong(column, `${shown(text)} is no whole number.`)
    return Number.parseInt(text, 10) || 0
  }

  day(column: string): Date {
    return this.#dayOf(column, this.text(column))
  }

  optionalDay(column: string): Date | null {
    const text = this.optionalText(column)
    return text === null ? null : this.#dayOf(column, text)
  }

  truth(column: string): boolean {
    return this.#truthOf(column, this.text(column))
  }

  optionalTruth(column: string): boolean | null {
    const text = this.optionalText(column)
    return text === null ? null : this.#truthOf(column, text)
  }

  oneOf<Value extends string>(column: string, values: readonly Value[]): Value | null {
    const text = this.text(column).toUpperCase()
    const value = values.find((one) => one === text)
    if (text !== '' && !value) this.#wrong(column, `${shown(text)} is none of ${values.join(', ')}.`)
    return value ?? null
  }

  #truthOf(column: string, text: string): boolean {
    const value = YES[text.toLowerCase()]
    if (value === undefined && text !== '') this.#wrong(column, `${shown(text)} is neither yes nor no.`)
    return value ?? false
  }

  #dayOf(column: string, text: string): Date {
    const day = DAY.test(text) ? new Date(`${text}T00:00:00Z`) : null
    // A day that is not in the calendar is moved on by `Date`, or refused.
    if (day && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return day
    if (text !== '') this.#wrong(column, `${shown(text)} is no day. Write it as YYYY-MM-DD, for example 2026-11-23.`)
    return NO_DAY
  }

  #wrong(column: string, message: string): void {
    this.refusals.push(invalid([column], message))
  }
}

function shown(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text)
}
