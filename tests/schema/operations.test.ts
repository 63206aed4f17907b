import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { buildASTSchema, isInputObjectType, isRequiredInputField, parse, specifiedRules, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { schema } from '../../schema/index.js'

const HERE = new URL('../operations/', import.meta.url)
/** Where the documents come from; a user's clone does not have it. */
const SHARED = new URL('../../../shared/operations/', import.meta.url)

const read = (name: string, folder = HERE): string => readFileSync(new URL(name, folder), 'utf8')

describe('the documents of clients', () => {
  test.each(['partner.graphql', 'request-life.graphql', 'team-life.graphql'])('%s is valid as it stands', (name) => {
    const errors = validate(schema, parse(read(name)), specifiedRules)
    expect(errors.map(({ message }) => message)).toEqual([])
  })

  test('are those that were handed over', () => {
    const names = existsSync(SHARED) ? readdirSync(SHARED) : []
    const differing = names.filter((name) => read(name) !== read(name, SHARED))
    expect(differing).toEqual([])
  })
})

describe('the inputs of clients', () => {
  const asked = buildASTSchema(parse(`${read('inputs.graphql')} scalar Date scalar Decimal ${enums()}`), {
    assumeValid: true,
  })
  const inputs = Object.values(asked.getTypeMap()).filter(isInputObjectType)

  test.each(inputs.map((input) => [input.name, input] as const))(
    '%s has every field, and requires no more',
    (_, input) => {
      const offered = schema.getType(input.name)
      if (!isInputObjectType(offered)) throw new Error(`There is no input ${input.name}`)
      const fields = offered.getFields()
      for (const field of Object.values(input.getFields())) {
        expect(`${field.name}: ${fields[field.name]?.type}`).toBe(`${field.name}: ${field.type}`)
      }
      const required = Object.values(fields).filter(isRequiredInputField)
      expect(required.filter(({ name }) => !(name in input.getFields()))).toEqual([])
    },
  )

  /** Enumerations that the inputs name, as the graph has them. */
  function enums(): string {
    const names = read('inputs.graphql').match(/\b[A-Z]\w+/g) ?? []
    const unknown = new Set(names.filter((name) => !/Input$|^(String|Int|ID|Boolean|Date|Decimal)$/.test(name)))
    return [...unknown].map((name) => `scalar ${name}`).join(' ')
  }
})
