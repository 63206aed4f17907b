/** Scalars. Days and moments are `Date`s in the hub and texts of ISO 8601 on the wire. */
import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql'
import { builder } from './builder.js'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/
const DECIMAL = /^-?\d+(\.\d+)?$/

/** The years 1 to 9999, in UTC: what databases and their texts agree on. */
function isInCalendar(date: Date): boolean {
  const year = date.getUTCFullYear()
  return year >= 1 && year <= 9999
}

function parseDay(value: unknown): Date {
  const day = typeof value === 'string' && DAY.test(value) ? new Date(`${value}T00:00:00.000Z`) : null
  // A day that is not in the calendar is moved on by `Date`, or refused.
  if (day && isInCalendar(day) && day.toISOString().startsWith(String(value))) return day
  throw new GraphQLError(`${shown(value)} is no day. Write it as YYYY-MM-DD, for example 2026-11-23.`)
}

builder.scalarType('Date', {
  description: 'A day of the calendar, YYYY-MM-DD (ISO 8601), for example `2026-11-23`.',
  serialize: (day) => (day instanceof Date ? day : new Date(day)).toISOString().slice(0, 10),
  ...parsing(parseDay),
})

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' && MOMENT.test(value) ? new Date(value) : null
  if (moment && isInCalendar(moment)) return moment
  throw new GraphQLError(`${shown(value)} is no moment. Write it as 2026-11-23T09:30:00Z.`)
}

builder.scalarType('DateTime', {
  description: 'A moment in UTC, ISO 8601, for example `2026-11-23T09:30:00.000Z`.',
  serialize: (moment) => (moment instanceof Date ? moment : new Date(moment)).toISOString(),
  ...parsing(parseMoment),
})

function parseDecimal(value: unknown): string {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value
  if (typeof text === 'string' && DECIMAL.test(text)) return text
  throw new GraphQLError(`${shown(value)} is no decimal. Write it as a string, for example "12500.00".`)
}

builder.scalarType('Decimal', {
  description: 'An exact decimal as a string, for example `"12500.00"`. Never a floating-point number.',
  serialize: (value) => (typeof value === 'string' ? value : value.toFixed()),
  ...parsing(parseDecimal),
})

builder.scalarType('EventCursor', {
  description: 'A place in the log of events, as the hub gave it. Opaque: it means nothing elsewhere.',
  serialize: String,
  ...parsing((value) => {
    if (typeof value === 'string') return value
    throw new GraphQLError(`${shown(value)} is no cursor. Send a cursor as the hub gave it.`)
  }),
})

builder.scalarType('EventPosition', {
  description:
    'Position of an event in the log: a whole number that rises by one from event to event. A number as long as it is exact as one (up to 9007199254740991), a string beyond.',
  serialize: (position) => (position <= Number.MAX_SAFE_INTEGER ? Number(position) : String(position)),
  ...parsing((value) => {
    const text = String(value)
    if ((typeof value === 'number' || typeof value === 'string') && /^\d{1,19}$/.test(text)) return BigInt(text)
    throw new GraphQLError(`${shown(value)} is no position in the log.`)
  }),
})

/** The same reading for a variable and for a literal in the document. */
function parsing<T>(parse: (value: unknown) => T) {
  return {
    parseValue: parse,
    parseLiteral: (node: ValueNode, variables?: Record<string, unknown> | null) =>
      parse(valueFromASTUntyped(node, variables)),
  }
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}
