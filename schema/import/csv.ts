/** Reads a file of comma-separated values (RFC 4180, UTF-8) into rows. Says nothing of what the cells mean. */
import { createHash } from 'node:crypto'
import { CsvError, parse } from 'csv-parse/sync'
import { type ImportRow, MOST_BYTES, MOST_ROWS } from '../../domain/import/input.js'
import type { Refusal } from '../../domain/refusal.js'
import { invalid } from '../../domain/refusing.js'
import { quoted } from '../global-id.js'

export type ReadFile =
  { readonly rows: readonly ImportRow[]; readonly digest: string } | { readonly refusals: readonly Refusal[] }

type Columns = Readonly<Record<string, boolean>>

const PATH = ['csv']

/** `columns`: the names that the heading may have; true: must. Their order is free. */
export function readFile(text: string, columns: Columns): ReadFile {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES) {
    return refused(`The file has ${bytes} bytes; ${MOST_BYTES} are the most. Send it in parts.`)
  }
  let heading: string[] = []
  try {
    const records = parse(text, {
      bom: true,
      columns: (names: string[]) => (heading = names.map((name) => name.trim())),
      info: true,
      skip_empty_lines: true,
      // One more than are permitted, to know that there are more.
      to: MOST_ROWS + 1,
      max_record_size: MOST_BYTES,
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[]
    const wrong = headingRefusals(heading, columns)
    if (wrong.length > 0) return { refusals: wrong }
    if (records.length === 0) return refused('The file has no rows beneath its heading.')
    if (records.length > MOST_ROWS) return refused(`The file has more than ${MOST_ROWS} rows. Send it in parts.`)
    return {
      digest: createHash('sha256').update(text).digest('hex'),
      rows: records.map(({ record, info }) => ({ cells: record, line: info.lines - breaksIn(record) })),
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : ''
    return refused(`The file is no sound CSV${line} (${error.code}). Check quotes and the number of cells.`)
  }
}

/** The parser counts lines at the end of a row. */
function breaksIn(record: Readonly<Record<string, string>>): number {
  return Object.values(record).reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0)
}

function headingRefusals(heading: readonly string[], columns: Columns): Refusal[] {
  const known = Object.keys(columns)
  const unknown = heading.filter((name) => !known.includes(name))
  const missing = known.filter((name) => columns[name] && !heading.includes(name))
  const twice = heading.filter((name, index) => heading.indexOf(name) < index)
  return [
    ...unknown.map((name) => invalid(PATH, `${quoted(name)} is no column of this import. It has ${known.join(', ')}.`)),
    ...missing.map((name) => invalid(PATH, `The column ${name} is missing.`)),
    ...twice.map((name) => invalid(PATH, `The column ${quoted(name)} stands there twice.`)),
  ]
}

function refused(message: string): ReadFile {
  return { refusals: [invalid(PATH, message)] }
}
