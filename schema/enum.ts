import { builder } from './builder.js'

/** An enumeration: a description of it, and one of each value. Values are the same text in the hub and on the wire. */
export function enumeration<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, string>>,
) {
  const described = Object.fromEntries(
    Object.entries<string>(values).map(([value, text]) => [value, { value, description: text }]),
  ) as Record<Value, { value: Value; description: string }>
  return builder.enumType(name, { description, values: described })
}
