import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './index.js'

const HEADER = '# Generated from schema/ by `npm run generate`. Do not edit.\n\n'

/** The text that `schema.graphql` must have: the graph, sorted, for readers, clients and the drift check. */
export function printedSchema(): string {
  return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`
}
