/** What the read client must know of the models: which fields are relations, and how a row is named. */
import type { Prisma } from './generated/client/client.js'
import { getDatamodel } from './generated/pothos-types.js'

export type ModelName = Prisma.ModelName

export interface Relation {
  readonly name: string
  readonly target: ModelName
  readonly isList: boolean
  /** The relation's other end, a field of `target`. */
  readonly inverse: { readonly name: string; readonly isList: boolean } | undefined
}

export interface Model {
  readonly name: ModelName
  /** Columns of the primary key. */
  readonly key: readonly [string, ...string[]]
  readonly relations: ReadonlyMap<string, Relation>
  /** Columns that can be empty in the database; lists among them. */
  readonly nullable: ReadonlySet<string>
}

const { models: definitions } = getDatamodel().datamodel

const models = new Map(Object.keys(definitions).map((name) => [name, describe(name as ModelName)]))

export const MODEL_NAMES = [...models.keys()] as readonly ModelName[]

export function modelOf(name: ModelName): Model {
  const model = models.get(name)
  if (!model) throw new Error(`Unknown model ${name}`)
  return model
}

function describe(name: ModelName): Model {
  const { fields, primaryKey } = definitionOf(name)
  const [first, ...more] = primaryKey?.fields ?? fields.filter(({ isId }) => isId).map((field) => field.name)
  if (first === undefined) throw new Error(`Model ${name} has no primary key`)
  return {
    name,
    key: [first, ...more],
    relations: new Map(
      fields
        .filter(({ kind }) => kind === 'object')
        .map((field) => {
          const target = field.type as ModelName
          const other = definitionOf(target).fields.find(
            (candidate) => candidate.relationName === field.relationName && candidate !== field,
          )
          const inverse = other && { name: other.name, isList: other.isList }
          return [field.name, { name: field.name, target, isList: field.isList, inverse }]
        }),
    ),
    nullable: new Set(
      fields
        .filter((field) => field.kind !== 'object' && (!field.isRequired || field.isList))
        .map((field) => field.name),
    ),
  }
}

function definitionOf(name: ModelName) {
  const definition = definitions[name]
  if (!definition) throw new Error(`Unknown model ${name}`)
  return definition
}
