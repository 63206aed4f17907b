/** Pages of every order, walked both ways over rows in memory, as the database would select and order them. */
import { describe, expect, test } from 'vitest'
import { meets } from '../../schema/filter.js'
import type { Cursors } from '../../schema/cursor.js'
import { type Keyset, type PageArgs, pageOf, pageQuery } from '../../schema/keyset.js'

interface Row {
  readonly id: string
  readonly startOn: Date | null
  readonly title: string
  readonly urgency: string
}

const cursors: Cursors = {
  seal: (purpose, value) => JSON.stringify([purpose, value]),
  open: (purpose, cursor) => {
    const [made, value] = JSON.parse(cursor) as [string, string]
    return made === purpose ? value : undefined
  },
}

const URGENCIES = ['ROUTINE', 'HIGH', 'IMMEDIATE']
const rows: readonly Row[] = Array.from({ length: 23 }, (_, index) => ({
  id: `id-${String((index * 7) % 23).padStart(2, '0')}`,
  // Ties, and rows without a value.
  startOn: index % 4 === 0 ? null : new Date(Date.UTC(2027, 0, 1 + (index % 5))),
  title: `title ${index % 6}`,
  urgency: URGENCIES[index % 3] as string,
}))

const fields: readonly Omit<Keyset, 'list' | 'direction'>[] = [
  {},
  { field: 'title' },
  { field: 'startOn', nullable: true },
  { field: 'urgency', values: URGENCIES },
]
const orders: readonly Keyset[] = fields.flatMap((field) => [
  { list: 'Row', ...field, direction: 'asc' as const },
  { list: 'Row', ...field, direction: 'desc' as const },
])

function page(keyset: Keyset, args: PageArgs) {
  const { where, orderBy, take } = pageQuery(keyset, args, cursors)
  const found = rows.filter((row) => meets(where as Record<string, unknown>, row)).toSorted(ordering(orderBy))
  return pageOf(keyset, args, cursors, found.slice(0, take))
}

type How = 'asc' | 'desc' | { sort: 'asc' | 'desc'; nulls: 'first' | 'last' }

function ordering(orderBy: readonly object[]) {
  const columns = orderBy.flatMap((order) => Object.entries<How>(order as Record<string, How>))
  return (a: Row, b: Row): number => {
    for (const [column, how] of columns) {
      const { sort, nulls } = typeof how === 'string' ? { sort: how, nulls: 'last' } : how
      const [x, y] = [rank(a[column as keyof Row]), rank(b[column as keyof Row])]
      if (x === y) continue
      if (x === null || y === null) return (x === null) === (nulls === 'first') ? -1 : 1
      return x < y === (sort === 'asc') ? -1 : 1
    }
    return 0
  }
}

function rank(value: Row[keyof Row]): string | number | null {
  if (value instanceof Date) return value.getTime()
  const urgency = URGENCIES.indexOf(String(value))
  return urgency >= 0 ? urgency : value
}

const named = orders.map((order) => [`${order.field ?? 'key'} ${order.direction}`, order] as const)

describe.each(named)('by %s', (_, order) => {
  const all = page(order, { first: 100 }).edges.map(({ node }) => node.id)

  test('forward, every row comes once', () => {
    const walked: string[] = []
    let after: string | null = null
    for (let more = true; more;) {
      const { edges, pageInfo } = page(order, { first: 4, after })
      expect(pageInfo.hasPreviousPage).toBe(after !== null)
      walked.push(...edges.map(({ node }) => node.id))
      after = pageInfo.endCursor
      more = pageInfo.hasNextPage
    }
    expect(walked).toEqual(all)
    expect(new Set(walked).size).toBe(rows.length)
  })

  test('backward, every row comes once, in the same order', () => {
    const walked: string[] = []
    let before: string | null = null
    for (let more = true; more;) {
      const { edges, pageInfo } = page(order, { last: 5, before })
      expect(pageInfo.hasNextPage).toBe(before !== null)
      walked.unshift(...edges.map(({ node }) => node.id))
      before = pageInfo.startCursor
      more = pageInfo.hasPreviousPage
    }
    expect(walked).toEqual(all)
  })

  test('between two cursors', () => {
    const { edges } = page(order, { first: 100 })
    const between = page(order, { first: 100, after: edges[3]?.cursor, before: edges[9]?.cursor })
    expect(between.edges.map(({ node }) => node.id)).toEqual(all.slice(4, 9))
  })

  test('what has no value comes last', () => {
    if (!order.nullable) return
    const values = page(order, { first: 100 }).edges.map(({ node }) => node.startOn !== null)
    expect(values.indexOf(false)).toBe(values.lastIndexOf(true) + 1)
  })
})

describe('refused', () => {
  const byTitle: Keyset = { list: 'Row', field: 'title' }
  const cursor = page(byTitle, { first: 1 }).edges[0]?.cursor ?? ''
  test.each<[string, Keyset, PageArgs]>([
    ['more than 100', byTitle, { first: 101 }],
    ['more than 100 from the end', byTitle, { last: 101 }],
    ['a negative number', byTitle, { first: -1 }],
    ['both ends at once', byTitle, { first: 1, last: 1 }],
    ['a cursor of another list', { list: 'Other', field: 'title' }, { first: 1, after: cursor }],
    ['a cursor of another order', { list: 'Row', field: 'startOn' }, { first: 1, after: cursor }],
    ['a cursor of the other direction', { ...byTitle, direction: 'desc' }, { first: 1, before: cursor }],
  ])('%s', (_, keyset, args) => {
    expect(() => pageQuery(keyset, args, cursors)).toThrow(
      expect.objectContaining({ extensions: { code: 'VALIDATION' } }),
    )
  })

  test('nothing asked for is not refused', () => {
    expect(page(byTitle, { first: 0 })).toMatchObject({ edges: [], pageInfo: { hasNextPage: true, endCursor: null } })
  })
})
