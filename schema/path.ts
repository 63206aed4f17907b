import type { GraphQLResolveInfo } from 'graphql'

type Path = GraphQLResolveInfo['path']

/** Where in the document a field is answered, without the places in lists: the same for each row of a list. */
export function nestedPath(path: Path | undefined): string {
  if (!path) return ''
  const before = nestedPath(path.prev)
  return typeof path.key === 'number' ? before : `${before}.${path.key}`
}
