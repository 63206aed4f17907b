/** Which operations ask for the place in the log at which they were read: only those pay for one state in all reads. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getNamedType,
  getOperationAST,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'

/** Extension of the fields that answer it. */
export const WATERMARK = { watermark: true } as const

const answers = new WeakMap<DocumentNode, Map<string, boolean>>()

/** Whether the operation selects such a field anywhere, whether or not a directive leaves it out. Looked up once a document. */
export function asksAsOf(schema: GraphQLSchema, document: DocumentNode, operationName?: string | null): boolean {
  const known = answers.get(document) ?? new Map<string, boolean>()
  answers.set(document, known)
  const name = operationName ?? ''
  let answer = known.get(name)
  if (answer === undefined) known.set(name, (answer = look(schema, document, operationName)))
  return answer
}

function look(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined): boolean {
  const operation = getOperationAST(document, operationName)
  const root = operation && schema.getRootType(operation.operation)
  if (!operation || !root) return false
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === 'FragmentDefinition') fragments.set(definition.name.value, definition)
  }
  const seen = new Set<string>()

  function asks({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): boolean {
    return selections.some((selection) => {
      if (selection.kind === 'FragmentSpread') {
        const fragment = fragments.get(selection.name.value)
        if (!fragment || seen.has(selection.name.value)) return false
        seen.add(selection.name.value)
        return asks(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value))
      }
      if (selection.kind === 'InlineFragment') {
        const { typeCondition, selectionSet } = selection
        return asks(selectionSet, typeCondition ? schema.getType(typeCondition.name.value) : type)
      }
      const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined
      if (!field) return false
      if (field.extensions['watermark'] === true) return true
      return selection.selectionSet !== undefined && asks(selection.selectionSet, getNamedType(field.type))
    })
  }

  return asks(operation.selectionSet, root)
}
