/**
 * Limits of a document that can be told without the schema. They are asked right after parsing, before anything costs
 * more, and tell only the first that is exceeded: a document that is too large is not worth a list of all its faults.
 */
import {
  type ASTNode,
  BREAK,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  visit,
} from 'graphql'
import { isImport } from './cost-writes.js'
import {
  MAX_ALIASES,
  MAX_DEPTH,
  MAX_DIRECTIVES,
  MAX_DIRECTIVES_AT_ONE_PLACE,
  MAX_FIELDS,
  MAX_FRAGMENTS,
  MAX_IMPORTS,
  MAX_ROOT_FIELDS,
} from './limits.js'

interface Excess {
  readonly what: string
  readonly found: number
  readonly permitted: number
  readonly node: ASTNode
}

/** @throws GraphQLError `LIMIT_EXCEEDED`, with HTTP 400. */
export function requireModest(document: DocumentNode): void {
  const excess = countedExcess(document) ?? expandedExcess(document)
  if (!excess) return
  const { what, found, permitted, node } = excess
  throw new GraphQLError(`The document has ${found} ${what}; ${permitted} are permitted. Ask in several operations.`, {
    nodes: node,
    extensions: { code: 'LIMIT_EXCEEDED', http: { spec: true, status: 400 } },
  })
}

/** Neither JSON nor GraphQL minds U+0000 in a text; no text in the database can have it. */
export function impossibleText(): GraphQLError {
  return new GraphQLError('A text holds the character U+0000, which no text can have. Leave it out.', {
    extensions: { code: 'VALIDATION', http: { spec: true, status: 400 } },
  })
}

/** What a document writes down too often. */
function countedExcess(document: DocumentNode): Excess | undefined {
  let [fields, aliases, directives, fragments] = [0, 0, 0, 0]
  let excess: Excess | undefined
  const check = (what: string, found: number, permitted: number, node: ASTNode): typeof BREAK | undefined => {
    if (found <= permitted) return undefined
    excess = { what, found, permitted, node }
    return BREAK
  }
  visit(document, {
    enter(node) {
      if (node.kind === Kind.STRING && node.value.includes('\0')) throw impossibleText()
      if (node.kind === Kind.FRAGMENT_DEFINITION) return check('fragments', ++fragments, MAX_FRAGMENTS, node)
      if (node.kind === Kind.DIRECTIVE) return check('directives', ++directives, MAX_DIRECTIVES, node)
      if ('directives' in node && (node.directives?.length ?? 0) > MAX_DIRECTIVES_AT_ONE_PLACE) {
        return check('directives at one place', node.directives?.length ?? 0, MAX_DIRECTIVES_AT_ONE_PLACE, node)
      }
      if (node.kind !== Kind.FIELD) return undefined
      if (node.alias && check('aliases', ++aliases, MAX_ALIASES, node)) return BREAK
      return check('fields', ++fields, MAX_FIELDS, node)
    },
  })
  return excess
}

/** What fragments and nesting make of it. */
function expandedExcess(document: DocumentNode): Excess | undefined {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  )
  const depth = measure(fragments, (inner) => inner + 1, Math.max)
  const count = (of: (name: string) => number) =>
    measure(
      fragments,
      (_inner, name) => of(name),
      (one, other) => one + other,
    )
  const root = count(() => 1)
  const imports = count((name) => (isImport(name) ? 1 : 0))
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const { selectionSet } = operation
    const [levels, fields, files] = [depth(selectionSet), root(selectionSet), imports(selectionSet)]
    if (levels > MAX_DEPTH) return { what: 'levels', found: levels, permitted: MAX_DEPTH, node: operation }
    if (fields > MAX_ROOT_FIELDS)
      return { what: 'fields at the root', found: fields, permitted: MAX_ROOT_FIELDS, node: operation }
    if (files > MAX_IMPORTS) return { what: 'imports', found: files, permitted: MAX_IMPORTS, node: operation }
  }
  return undefined
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

/**
 * Folds a selection, fragments where they are spread, each of them once. One that spreads itself is refused by another
 * rule. Introspection describes the schema, and no data lies behind it.
 */
function measure(
  fragments: Fragments,
  ofField: (inner: number, name: string) => number,
  join: (one: number, other: number) => number,
): (set: SelectionSetNode) => number {
  const known = new Map<string, number>()
  const ofSet = (set: SelectionSetNode): number =>
    set.selections.reduce((sum, selection) => {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__'))
          return selection.name.value === '__typename' ? join(sum, ofField(0, '__typename')) : sum
        return join(sum, ofField(selection.selectionSet ? ofSet(selection.selectionSet) : 0, selection.name.value))
      }
      if (selection.kind === Kind.INLINE_FRAGMENT) return join(sum, ofSet(selection.selectionSet))
      const name = selection.name.value
      let found = known.get(name)
      if (found === undefined) {
        known.set(name, 0)
        const fragment = fragments.get(name)
        found = fragment ? ofSet(fragment.selectionSet) : 0
        known.set(name, found)
      }
      return join(sum, found)
    }, 0)
  return ofSet
}
