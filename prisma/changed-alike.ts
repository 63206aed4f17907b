/** Rows that change alike, so that however many there are, they are written by one statement. */

/** A row before and after; `key` tells it apart. */
export interface Passing<Columns> {
  readonly key: string
  readonly before: Columns
  readonly next: Columns
}

export interface Alike<Columns> {
  readonly keys: readonly string[]
  /** What differs, and nothing else. */
  readonly data: Partial<Columns>
}

/** In the order in which they are first met; what does not differ is in none. */
export function changedAlike<Columns extends object>(rows: readonly Passing<Columns>[]): Alike<Columns>[] {
  const found = new Map<string, { readonly keys: string[]; readonly data: Partial<Columns> }>()
  for (const { key, before, next } of rows) {
    const names = Object.keys(next) as (keyof Columns)[]
    const changed = names.filter((name) => JSON.stringify(next[name]) !== JSON.stringify(before[name]))
    if (changed.length === 0) continue
    const data = Object.fromEntries(changed.map((name) => [name, next[name]])) as Partial<Columns>
    const text = JSON.stringify(data)
    const same = found.get(text)
    if (same) same.keys.push(key)
    else found.set(text, { keys: [key], data })
  }
  return [...found.values()]
}
