/** Writes `schema.graphql`. */
import { writeFileSync } from 'node:fs'
import { printedSchema } from './printed.js'

writeFileSync(new URL('./schema.graphql', import.meta.url), printedSchema())
