/** Valid documents over a schema, at random: nested lists, aliases, fragments, variables for pages, several types. */
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Random } from './random.js'

export interface RandomDocument {
  readonly query: string
  readonly variables: Record<string, unknown>
}

export interface RandomOptions {
  /** Values that are known to lead somewhere, by type of the argument or by its name. */
  readonly known: Readonly<Record<string, readonly unknown[]>>
  readonly depth: number
}

type Fields = readonly GraphQLField<unknown, unknown>[]

export class DocumentMaker {
  #variables: { readonly name: string; readonly type: string; readonly value: unknown }[] = []
  #fragments: string[] = []
  #left = 0
  #names = 0

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random: Random,
    private readonly options: RandomOptions,
  ) {}

  query(): RandomDocument {
    const root = this.schema.getQueryType()
    if (!root) throw new Error('There is no query type')
    this.#variables = []
    this.#fragments = []
    this.#left = 45
    const selection = this.#selection(root, this.options.depth, 1 + this.random.below(3))
    const declared = this.#variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    return {
      query: [`query Random${declared && `(${declared})`} ${selection}`, ...this.#fragments].join('\n'),
      variables: Object.fromEntries(this.#variables.map(({ name, value }) => [name, value])),
    }
  }

  #selection(type: GraphQLNamedType, depth: number, count: number): string {
    if (!isObjectType(type)) return this.#abstract(type, depth)
    const fields = Object.values(type.getFields()).filter(
      (field) => depth > 1 || !isCompositeType(getNamedType(field.type)),
    )
    const chosen = Array.from({ length: count }, () => this.#field(type, fields, depth)).filter(Boolean)
    const body = chosen.length > 0 ? chosen.join(' ') : '__typename'
    if (this.random.chance(0.1)) {
      const name = `F${this.#fragments.length}`
      this.#fragments.push(`fragment ${name} on ${type.name} { ${body} }`)
      return `{ __typename ...${name} }`
    }
    return this.random.chance(0.1) ? `{ ... on ${type.name} { ${body} } }` : `{ ${body} }`
  }

  #abstract(type: GraphQLNamedType, depth: number): string {
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : []
    const parts = Array.from({ length: 1 + this.random.below(3) }, () => {
      const one = this.random.pick(types)
      return `... on ${one.name} ${this.#selection(one, depth - 1, 1 + this.random.below(3))}`
    })
    return `{ __typename ${parts.join(' ')} }`
  }

  /** Always under a name of its own, so that no two fields of one place ask for different things. */
  #field(parent: GraphQLObjectType, fields: Fields, depth: number): string {
    if (fields.length === 0 || this.#left-- <= 0) return ''
    const composite = fields.filter((field) => isCompositeType(getNamedType(field.type)))
    const field = this.random.pick(depth > 1 && composite.length > 0 && this.random.chance(0.7) ? composite : fields)
    const args = field.args.flatMap((argument) => this.#argument(argument, field))
    const given = args.length > 0 ? `(${args.join(', ')})` : ''
    const type = getNamedType(field.type)
    const isRoot = parent === this.schema.getQueryType()
    const below = isCompositeType(type)
      ? ` ${this.#selection(type, depth - 1, 1 + this.random.below(isRoot ? 4 : 5))}`
      : ''
    return `f${++this.#names}: ${field.name}${given}${below}`
  }

  #argument(argument: GraphQLArgument, field: GraphQLField<unknown, unknown>): string[] {
    // A cursor that no list gave would only be refused.
    if (argument.name === 'after' || argument.name === 'before') return []
    if (argument.name === 'last' && field.args.some(({ name }) => name === 'first')) return []
    if (argument.name === 'first' || argument.name === 'last') {
      if (this.random.chance(0.2)) return []
      const size = this.random.pick([0, 1, 2, 3, 5, 10, 20, 100])
      if (this.random.chance(0.5)) return [`${argument.name}: ${size}`]
      return [`${argument.name}: ${this.#variable('Int', size)}`]
    }
    if (!isNonNullType(argument.type) && this.random.chance(0.85)) return []
    const value = this.#value(argument.name, argument.type)
    return value === undefined ? [] : [`${argument.name}: ${this.#variable(String(argument.type), value)}`]
  }

  #variable(type: string, value: unknown): string {
    const name = `v${this.#variables.length}`
    this.#variables.push({ name, type, value })
    return `$${name}`
  }

  #value(name: string, type: GraphQLInputType): unknown {
    if (isNonNullType(type)) return this.#value(name, type.ofType) ?? this.#fallback(type.ofType)
    if (isListType(type)) {
      return Array.from(
        { length: 1 + this.random.below(4) },
        () => this.#value(name, type.ofType) ?? this.#fallback(type.ofType),
      )
    }
    const known = this.options.known[name] ?? this.options.known[type.name]
    if (known && known.length > 0) return this.random.pick(known)
    if (isEnumType(type)) return this.random.pick(type.getValues()).name
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields()).filter((one) => isNonNullType(one.type) || this.random.chance(0.2))
      return Object.fromEntries(
        fields.flatMap((one) => {
          const value = this.#value(one.name, one.type)
          return value === undefined ? [] : [[one.name, value]]
        }),
      )
    }
    return undefined
  }

  #fallback(type: GraphQLInputType): unknown {
    const name = getNamedType(type).name
    if (name === 'Int' || name === 'Float') return this.random.below(50)
    if (name === 'Boolean') return this.random.chance(0.5)
    if (name === 'Date') return '2026-11-23'
    if (name === 'DateTime') return '2026-11-23T00:00:00Z'
    return 'nothing'
  }
}
