import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../schema/index.js'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
}

/** Coordinates of what has no description: `Type`, `Type.field`, `Type.field(argument:)`, `Enum.VALUE`. */
function undescribed(type: GraphQLNamedType): string[] {
  const lacking = (of: string, parts: readonly Described[], end = '') =>
    parts.filter(({ description }) => !description?.trim()).map(({ name }) => `${of}${name}${end}`)
  const own = lacking('', [type])
  if (isEnumType(type)) return [...own, ...lacking(`${type.name}.`, type.getValues())]
  if (isInputObjectType(type)) return [...own, ...lacking(`${type.name}.`, Object.values(type.getFields()))]
  if (!isObjectType(type) && !isInterfaceType(type)) return own
  const fields = Object.values(type.getFields())
  return [
    ...own,
    ...lacking(`${type.name}.`, fields),
    ...fields.flatMap((field) => lacking(`${type.name}.${field.name}(`, field.args, ':)')),
  ]
}

test('everything in the graph is described', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  expect(types.flatMap(undescribed)).toEqual([])
})
