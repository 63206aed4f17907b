/** Pieces of the pages that are written, not typed. */

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export const code = (name: string): string => `\`${name}\``

/** `POLICE_DIVISION_DESK` as words. */
export const words = (name: string): string => name.toLowerCase().replaceAll('_', ' ')
