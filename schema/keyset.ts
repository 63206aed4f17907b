/**
 * Paging by keyset: a cursor holds the place of an entry (its value in the order, and its key, which breaks ties), and
 * the next page is what lies after that place. Never an offset, so that a page stays right while the list changes.
 */
import type { Cursors } from './cursor.js'
import { invalid } from './refusal.js'

export const MAX_PAGE = 100
export const DEFAULT_PAGE = 20

export interface PageArgs {
  readonly first?: number | null | undefined
  readonly last?: number | null | undefined
  readonly after?: string | null | undefined
  readonly before?: string | null | undefined
}

export type Value = string | number | bigint | Date | null

/** Where an entry lies in the order. */
export interface Place {
  readonly value: Value
  readonly key: string | number | bigint
}

/** An order of a list. It is total: entries with equal values are ordered by key. */
export interface Keyset {
  /** What the list is of; a cursor of another list is refused. */
  readonly list: string
  /** Unique column. Default `id`. */
  readonly key?: string
  /** Column ordered by. Absent: the key alone. */
  readonly field?: string
  readonly direction?: 'asc' | 'desc'
  /** The column may be null: those entries come last. */
  readonly nullable?: boolean
  /** For an enumeration, its values in the order of the database. */
  readonly values?: readonly string[]
  /** How a place is written in a cursor; default: value and key. */
  readonly code?: { write(place: Place): string; read(text: string): Place | undefined }
}

/** What to ask the database for a page. */
export interface PageQuery {
  where: object
  orderBy: object[]
  /** One more than the page holds, to know whether there is more. */
  take: number
}

export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
}

type Step = 'gt' | 'lt'

/** @throws GraphQLError `VALIDATION` on an oversized or negative page, and on a cursor that is not of this list. */
export function pageQuery(keyset: Keyset, args: PageArgs, cursors: Cursors): PageQuery {
  const { size, backward } = pageSize(args)
  const { key = 'id', field, direction = 'asc', nullable = false } = keyset
  const forwardStep: Step = direction === 'asc' ? 'gt' : 'lt'
  const bounds: object[] = []
  if (typeof args.after === 'string')
    bounds.push(beyond(keyset, openPlace(keyset, args.after, cursors), forwardStep, false))
  if (typeof args.before === 'string') {
    bounds.push(beyond(keyset, openPlace(keyset, args.before, cursors), forwardStep === 'gt' ? 'lt' : 'gt', true))
  }
  const sort = backward === (direction === 'asc') ? 'desc' : 'asc'
  const orderBy: object[] = [{ [key]: sort }]
  if (field) orderBy.unshift({ [field]: nullable ? { sort, nulls: backward ? 'first' : 'last' } : sort })
  return { where: bounds.length > 0 ? { AND: bounds } : {}, orderBy, take: size + 1 }
}

/** The page that rows read by `pageQuery` make. */
export function pageOf<Row extends object>(
  keyset: Keyset,
  args: PageArgs,
  cursors: Cursors,
  rows: readonly Row[],
): Page<Row> {
  const { size, backward } = pageSize(args)
  const more = rows.length > size
  const page = rows.slice(0, size)
  if (backward) page.reverse()
  const edges = page.map((node) => ({ cursor: sealPlace(keyset, placeOf(keyset, node), cursors), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backward ? typeof args.before === 'string' : more,
      hasPreviousPage: backward ? more : typeof args.after === 'string',
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** Columns that a cursor is made of. */
export function placeColumns({ key = 'id', field }: Keyset): Record<string, true> {
  return field ? { [key]: true, [field]: true } : { [key]: true }
}

/** How many entries are asked for, and from which end. @throws GraphQLError `VALIDATION`. */
export function pageSize({ first, last }: PageArgs): { size: number; backward: boolean } {
  if (typeof first === 'number' && typeof last === 'number') {
    throw invalid('`first` and `last` together have no clear meaning: give one of them.')
  }
  const backward = typeof last === 'number'
  const size = first ?? last ?? DEFAULT_PAGE
  const name = backward ? 'last' : 'first'
  if (size < 0) throw invalid(`\`${name}\` is ${size}: give a number from 0 to ${MAX_PAGE}.`)
  if (size > MAX_PAGE) throw invalid(`\`${name}\` is ${size}: ask for ${MAX_PAGE} at most, then go on with \`after\`.`)
  return { size, backward }
}

/** What lies on one side of a place. Nulls come last: going on from a value they follow, going back from one all values do. */
function beyond({ key = 'id', field, nullable, values }: Keyset, place: Place, step: Step, backward: boolean): object {
  const sameKey = { [key]: { [step]: place.key } }
  if (!field) return sameKey
  const same = { [field]: place.value, ...sameKey }
  if (place.value === null) return backward ? { OR: [{ [field]: { not: null } }, same] } : same
  const further = {
    ...(values ? { in: onSide(values, String(place.value), step) } : { [step]: place.value }),
    // No value is neither greater nor less: said outright, since interpreters of conditions may think otherwise.
    ...(nullable && { not: null }),
  }
  return { OR: [{ [field]: further }, same, ...(nullable && !backward ? [{ [field]: null }] : [])] }
}

/** Enumerations have no greater and less in Prisma: name the values instead. */
function onSide(values: readonly string[], value: string, step: Step): string[] {
  const at = values.indexOf(value)
  return values.filter((_, index) => (step === 'gt' ? index > at : index < at))
}

function placeOf({ key = 'id', field }: Keyset, row: object): Place {
  const columns = row as Readonly<Record<string, unknown>>
  return { value: field ? (columns[field] as Value) : null, key: columns[key] as Place['key'] }
}

function sealPlace(keyset: Keyset, place: Place, cursors: Cursors): string {
  return cursors.seal(purposeOf(keyset), (keyset.code ?? TAGGED).write(place))
}

function openPlace(keyset: Keyset, cursor: string, cursors: Cursors): Place {
  const text = cursors.open(purposeOf(keyset), cursor)
  const place = text === undefined ? undefined : (keyset.code ?? TAGGED).read(text)
  if (place) return place
  throw invalid('The cursor is not one of this list in this order. Send a cursor that this very list gave.')
}

function purposeOf({ list, field, direction = 'asc', code }: Keyset): string {
  return code ? list : `${list}.${field ?? 'key'}.${direction}`
}

type Tagged = ['null' | 'text' | 'number' | 'moment', string | number | null, string | number]

/** JSON with the kind of the value told. The text is sealed: what comes back is what was written. */
const TAGGED = {
  write({ value, key: place }: Place): string {
    const key = typeof place === 'bigint' ? String(place) : place
    const tagged: Tagged =
      value === null
        ? ['null', null, key]
        : value instanceof Date
          ? ['moment', value.getTime(), key]
          : typeof value === 'number'
            ? ['number', value, key]
            : ['text', String(value), key]
    return JSON.stringify(tagged)
  },
  read(text: string): Place | undefined {
    const [kind, value, key] = JSON.parse(text) as Tagged
    return { value: kind === 'moment' ? new Date(Number(value)) : value, key }
  },
}
