import { readdirSync, readFileSync } from 'node:fs'
import { isEnumType } from 'graphql'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '../../domain/error-code.js'
import { schema } from '../../schema/index.js'
import { TRANSPORT_CODES } from '../../server/transport-codes.js'

const catalogue = Object.entries(ERROR_CODES)

test('the graph has the codes of the catalogue, in its words', () => {
  const type = schema.getType('ErrorCode')
  if (!isEnumType(type)) throw new Error('There is no enumeration ErrorCode')
  const offered = type.getValues().map(({ name, description }) => [name, description])
  expect(Object.fromEntries(offered)).toEqual(ERROR_CODES)
})

test('docs/errors.md has the codes of the graph, then those of the server, in their words', () => {
  const text = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')
  const rows = [...text.matchAll(/^\| `([A-Z_]+)` *\| (.+?) *\|$/gm)].map(([, code, words]) => [code, words])
  expect(rows).toEqual([...catalogue, ...Object.entries(TRANSPORT_CODES)])
})

test('the server gives no code that is in neither catalogue', () => {
  const folder = new URL('../../server/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const given = files.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/code: '([A-Z_]+)'|problem\(\d+, '([A-Z_]+)'/g)].map(
      ([, one, other]) => one ?? other ?? '',
    ),
  )
  expect(given.length).toBeGreaterThan(10)
  const known = new Set([...Object.keys(ERROR_CODES), ...Object.keys(TRANSPORT_CODES)])
  expect(given.filter((code) => !known.has(code))).toEqual([])
})
