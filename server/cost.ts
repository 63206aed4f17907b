/**
 * What an operation may cost at most, told from its document and variables before it is executed. Lists multiply what is
 * asked of their entries: a page by `first` or `last`, also where a variable says it, or by the default page; a list
 * without pages by the size that cost-sizes.ts gives it.
 *
 * - objects: things in the answer, each entry, edge and page among them
 * - leaves: values in them
 * - statements: SQL sent to answer it, and to do what a mutation does (cost-writes.ts)
 *
 * Statements are an upper bound; so are the others, except where a list without pages is longer than the size it is given:
 * a team may have a thousand officers, and its list counts as a hundred. Tests hold all three to what really came and went.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  getVariableValues,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql'
import { DEFAULT_PAGE, MAX_PAGE } from '../schema/keyset.js'
import { sizeOf, statementsOf } from './cost-sizes.js'
import { writingOf } from './cost-writes.js'

export interface Cost {
  /** What limits and budgets count. */
  readonly points: number
  readonly objects: number
  readonly leaves: number
  readonly statements: number
}

/** A point is an object, ten values, or a tenth of a statement; for rows of a file, a quarter of one. */
const LEAVES_PER_POINT = 10
const POINTS_PER_STATEMENT = 10
/** … of those that the rows of an import send, so that the largest file is within what one operation may cost. */
const POINTS_PER_ROW_STATEMENT = 4
/** How many keys are looked up in one statement. */
const BATCH = 500

/** Of what is selected of one object. */
interface Part {
  readonly objects: number
  readonly leaves: number
  /** Statements however many objects there are, and how many more each object can lead to. */
  readonly fixed: number
  readonly scaled: number
  /** Statements of rows that are imported. */
  readonly rows: number
}

const NOTHING: Part = { objects: 0, leaves: 0, fixed: 0, scaled: 0, rows: 0 }

interface Weighing {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly variables: Readonly<Record<string, unknown>>
  readonly known: Map<SelectionSetNode, Map<string, Part>>
}

/** Undefined: variables or operation are not what the document wants, which is told when it is executed. */
export function costOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  given: Readonly<Record<string, unknown>>,
): Cost | undefined {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return undefined
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 })
  if (!coerced) return undefined
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const part = ofSet({ schema, fragments, variables: coerced, known: new Map() }, operation.selectionSet, root)
  const statements = Math.ceil(part.fixed + part.scaled)
  return {
    points: Math.ceil(
      part.objects +
        part.leaves / LEAVES_PER_POINT +
        statements * POINTS_PER_STATEMENT +
        part.rows * POINTS_PER_ROW_STATEMENT,
    ),
    objects: part.objects,
    leaves: part.leaves,
    statements: statements + part.rows,
  }
}

/** What is selected of one object, which is of one type only: where several are possible, the largest counts. */
function ofSet(weighing: Weighing, set: SelectionSetNode, type: GraphQLCompositeType): Part {
  const known = weighing.known.get(set)?.get(type.name)
  if (known) return known
  const part = isAbstractType(type)
    ? weighing.schema
        .getPossibleTypes(type)
        .map((one) => ofObject(weighing, set, one))
        .reduce(either, NOTHING)
    : ofObject(weighing, set, type as GraphQLObjectType)
  const byType = weighing.known.get(set) ?? new Map<string, Part>()
  weighing.known.set(set, byType.set(type.name, part))
  return part
}

function ofObject(weighing: Weighing, set: SelectionSetNode, type: GraphQLObjectType): Part {
  const names = new Map<string, number>()
  const fields = fieldsOf(weighing, set, type, new Set())
  for (const { name } of fields) names.set(name.value, (names.get(name.value) ?? 0) + 1)
  return fields
    .map((field) => ofField(weighing, field, type, (names.get(field.name.value) ?? 0) > 1))
    .reduce(sum, NOTHING)
}

/** Each field as it is written, fragments for this type once each: what is merged when executed is counted twice here. */
function fieldsOf(
  weighing: Weighing,
  set: SelectionSetNode,
  type: GraphQLObjectType,
  spread: Set<string>,
): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : undefined
    if (name !== undefined && spread.has(name)) return []
    if (name !== undefined) spread.add(name)
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? weighing.fragments.get(selection.name.value) : selection
    const on = fragment?.typeCondition && weighing.schema.getType(fragment.typeCondition.name.value)
    const isForType = !on || on === type || (isAbstractType(on) && weighing.schema.isSubType(on, type))
    return fragment && isForType ? fieldsOf(weighing, fragment.selectionSet, type, spread) : []
  })
}

/** @param isTwice The object is asked for the same field more than once, perhaps with other arguments. */
function ofField(weighing: Weighing, node: FieldNode, parent: GraphQLObjectType, isTwice: boolean): Part {
  const field = parent.getFields()[node.name.value]
  // Introspection: no data lies behind it, and other rules limit it.
  if (!field) return { ...NOTHING, leaves: 1 }
  const type = getNamedType(field.type)
  const own = statementsOf(weighing.schema, parent, field)
  const each = isTwice && own.whenTwice
  const reading = { fixed: own.fixed, scaled: own.fixed / BATCH + (each ? own.fixed : 0) }
  if (!isCompositeType(type) || !node.selectionSet) return { objects: 0, leaves: 1, ...reading, rows: 0 }
  const many = entriesOf(weighing, field, node, parent)
  const below = ofSet(weighing, node.selectionSet, type)
  const writing =
    parent === weighing.schema.getMutationType()
      ? writingOf(field.name, argumentOf(weighing, field, node, 'input'))
      : undefined
  return {
    objects: many * (1 + below.objects),
    leaves: many * below.leaves,
    fixed: reading.fixed + below.fixed + (writing?.fixed ?? 0),
    scaled: reading.scaled + many * below.scaled,
    rows: writing?.rows ?? 0,
  }
}

/** How many objects stand behind a field of one object. A page multiplies where its entries are selected. */
function entriesOf(
  weighing: Weighing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  parent: GraphQLObjectType,
): number {
  const listed = isNonNullType(field.type) ? field.type.ofType : field.type
  if (!isListType(listed)) return isPage(field) ? pageOf(weighing, field, node) : 1
  if (isObjectType(parent) && isConnection(parent)) return 1
  const ids = argumentOf(weighing, field, node, 'ids')
  return Array.isArray(ids) ? ids.length : sizeOf(parent.name, field.name)
}

/** A page stands for its entries: what is selected of it counts for each, and `nodes` and `edges` once. */
function pageOf(weighing: Weighing, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const asked = argumentOf(weighing, field, node, 'first') ?? argumentOf(weighing, field, node, 'last')
  const size = typeof asked === 'number' ? asked : DEFAULT_PAGE
  // What is out of bounds is refused when it is executed. The row beyond the page tells whether there is more.
  return Math.min(Math.max(size, 0), MAX_PAGE) + 1
}

function isPage(field: GraphQLField<unknown, unknown>): boolean {
  const type = getNamedType(field.type)
  return field.args.some(({ name }) => name === 'first') && (isConnection(type) || isObjectType(type))
}

function isConnection(type: unknown): boolean {
  return isObjectType(type) && type.name.endsWith('Connection') && 'pageInfo' in type.getFields()
}

function argumentOf(
  { variables }: Weighing,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  name: string,
): unknown {
  const argument = node.arguments?.find((one) => one.name.value === name)
  const definition = field.args.find((one) => one.name === name)
  if (!argument || !definition) return definition?.defaultValue
  return valueFromAST(argument.value, definition.type, variables) ?? definition.defaultValue
}

function sum(one: Part, other: Part): Part {
  return {
    objects: one.objects + other.objects,
    leaves: one.leaves + other.leaves,
    fixed: one.fixed + other.fixed,
    scaled: one.scaled + other.scaled,
    rows: one.rows + other.rows,
  }
}

/** Of objects that are of one type or another; statements are sent for each type there is. */
function either(one: Part, other: Part): Part {
  return {
    objects: Math.max(one.objects, other.objects),
    leaves: Math.max(one.leaves, other.leaves),
    fixed: one.fixed + other.fixed,
    scaled: one.scaled + other.scaled,
    rows: Math.max(one.rows, other.rows),
  }
}
