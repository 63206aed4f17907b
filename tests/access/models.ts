/** The models as the datamodel has them, and rows by their keys: for tests that go through all of them. */
import type { ModelName } from '../../domain/visibility/sight.js'
import { getDatamodel } from '../../prisma/generated/pothos-types.js'

export type Row = Record<string, unknown>

export interface Delegate {
  findMany(args?: unknown): Promise<Row[]>
  count(args?: unknown): Promise<number>
}

const { models } = getDatamodel().datamodel

export const MODELS = Object.keys(models) as readonly ModelName[]

export interface Field {
  readonly name: string
  readonly target: ModelName
  readonly isList: boolean
  readonly isRequired: boolean
}

const fieldsOf = (model: ModelName) => models[model]?.fields ?? []

export const columnsOf = (model: ModelName): string[] =>
  fieldsOf(model)
    .filter(({ kind }) => kind !== 'object')
    .map(({ name }) => name)

export const relationsOf = (model: ModelName): Field[] =>
  fieldsOf(model)
    .filter(({ kind }) => kind === 'object')
    .map(({ name, type, isList, isRequired }) => ({ name, target: type as ModelName, isList, isRequired }))

export const keyOf = (model: ModelName): readonly string[] =>
  models[model]?.primaryKey?.fields ?? fieldsOf(model).flatMap(({ isId, name }) => (isId ? [name] : []))

export const keySelect = (model: ModelName): Row => Object.fromEntries(keyOf(model).map((name) => [name, true]))

export const idOf = (model: ModelName, row: Row): string =>
  keyOf(model)
    .map((name) => String(row[name]))
    .join(' ')

/** Ids of a related row, of a list of them, or of none. */
export const idsOf = (model: ModelName, value: unknown): string[] =>
  value === null ? [] : ([value].flat() as Row[]).map((row) => idOf(model, row)).sort()

export const delegateName = (model: ModelName): string => model.charAt(0).toLowerCase() + model.slice(1)

export const delegateOf = (client: object, model: ModelName): Delegate =>
  (client as Record<string, Delegate>)[delegateName(model)] as Delegate
