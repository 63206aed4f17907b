/** Rows of a file in parts that can be looked at one after the other, as if the file were looked at whole. */
import type { ImportRow } from './input.js'

/** Rows of a part, unless more of them belong together. */
export const CHUNK_ROWS = 10

/**
 * `marksOf`: what a row speaks of, on which another row may bear. Rows that share a mark, also by way of a third, come in one
 * part, in the order of the file.
 */
export function chunksOf(
  rows: readonly ImportRow[],
  marksOf: (row: ImportRow) => readonly string[],
  size = CHUNK_ROWS,
): ImportRow[][] {
  const chunks: ImportRow[][] = []
  for (const group of groupsOf(rows, marksOf)) {
    const last = chunks.at(-1)
    if (last && last.length < size) last.push(...group)
    else chunks.push([...group])
  }
  return chunks.map((chunk) => chunk.sort((a, b) => a.line - b.line))
}

interface Group {
  readonly rows: ImportRow[]
  readonly marks: Set<string>
}

function groupsOf(rows: readonly ImportRow[], marksOf: (row: ImportRow) => readonly string[]): ImportRow[][] {
  let groups: Group[] = []
  for (const row of rows) {
    const marks = marksOf(row)
    const joined = groups.filter((group) => marks.some((mark) => group.marks.has(mark)))
    const group: Group = {
      rows: [...joined.flatMap((one) => one.rows), row],
      marks: new Set([...joined.flatMap((one) => [...one.marks]), ...marks]),
    }
    groups = [...groups.filter((one) => !joined.includes(one)), group]
  }
  return groups.map((group) => group.rows)
}
