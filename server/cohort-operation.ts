/** What makes two subscriptions the same: the document as it is understood, its variables, and not where they begin. */
import {
  type ArgumentNode,
  type DocumentNode,
  type ExecutionArgs,
  getNamedType,
  type GraphQLError,
  type GraphQLInputType,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  print,
  separateOperations,
  TypeInfo,
  valueFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { canonicalJson } from '../prisma/event-log.js'
import type { Cursors } from '../schema/cursor.js'
import { openEvent } from '../schema/event/cursor.js'

/** The scalar whose argument on a subscription's field says where it begins. */
const CURSOR_TYPE = 'EventCursor'

/** A subscription without what is one subscriber's own. */
export interface LiveOperation {
  readonly schema: GraphQLSchema
  /** The operation alone, without its cursor, comments and places. */
  readonly document: DocumentNode
  readonly variables: Readonly<Record<string, unknown>>
  /** Equal for those that ask the same. */
  readonly key: string
  /** Set once an execution has asked for the person: then it is executed for each person by itself. */
  readonly marks: { personal: boolean }
}

export interface Asked {
  readonly operation: LiveOperation
  /** Undefined: from now on. */
  readonly after: bigint | undefined
}

/** What of it does not depend on variables, kept as long as the parsed document. */
interface Shape {
  readonly text: string
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  readonly variables: readonly string[]
  readonly cursor: { readonly value: ValueNode; readonly type: GraphQLInputType } | undefined
  readonly marks: { personal: boolean }
}

const shapes = new WeakMap<DocumentNode, Map<string, Shape>>()

/**
 * Reads a subscription that has been validated.
 * @param resume Cursor in place of its own.
 * @returns errors when its variables are not of their types.
 * @throws GraphQLError `VALIDATION` when its cursor is none of this hub.
 */
export function readOperation(
  { schema, document, operationName, variableValues }: ExecutionArgs,
  cursors: Cursors,
  resume?: string,
): Asked | { readonly errors: readonly GraphQLError[] } {
  const shape = shapeOf(schema, document, operationName ?? '')
  const given = variableValues ?? {}
  const { coerced, errors } = getVariableValues(schema, shape.definition.variableDefinitions ?? [], given)
  if (errors) return { errors }
  const variables = Object.fromEntries(
    shape.variables.flatMap((name) => (Object.hasOwn(given, name) ? [[name, given[name]]] : [])),
  )
  const { document: stripped, text, cursor, marks } = shape
  const after = cursor && (valueFromAST(cursor.value, cursor.type, coerced) as string | null | undefined)
  return {
    operation: { schema, document: stripped, variables, key: `${text}\n${canonicalJson(variables)}`, marks },
    after: openEvent(resume ?? after, cursors),
  }
}

function shapeOf(schema: GraphQLSchema, document: DocumentNode, name: string): Shape {
  let known = shapes.get(document)
  if (!known) shapes.set(document, (known = new Map()))
  let shape = known.get(name)
  if (!shape) known.set(name, (shape = takeShape(schema, document, name)))
  return shape
}

function takeShape(schema: GraphQLSchema, document: DocumentNode, name: string): Shape {
  const definition = getOperationAST(document, name || undefined)
  const alone = separateOperations(document)[definition?.name?.value ?? '']
  if (!definition || !alone) throw new Error('The document was not validated')
  let cursor: Shape['cursor']
  const types = new TypeInfo(schema)
  const withoutCursor = visit(
    alone,
    visitWithTypeInfo(types, {
      Argument({ value }: ArgumentNode) {
        const type = types.getArgument()?.type
        if (!type || types.getParentType() !== schema.getSubscriptionType()) return undefined
        if (getNamedType(type).name !== CURSOR_TYPE) return undefined
        cursor = { value, type }
        return null
      },
    }),
  )
  const used = new Set<string>()
  visit(withoutCursor, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      used.add(variable.name.value)
    },
  })
  const stripped = visit(withoutCursor, {
    VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null),
  })
  const text = print(stripped)
  return {
    text,
    document: parse(text, { noLocation: true }),
    definition,
    variables: [...used],
    cursor,
    marks: { personal: false },
  }
}
