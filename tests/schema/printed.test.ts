import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { printedSchema } from '../../schema/printed.js'

test('schema.graphql is what the graph prints: after a change, `npm run generate`', () => {
  const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8')
  expect(committed === printedSchema()).toBe(true)
})
