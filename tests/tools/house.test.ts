import { describe, expect, test } from 'vitest'
import { inspectHouse } from '../../tools/house.js'

const against = (file: string, text: string): string[] =>
  inspectHouse(new Map([[file, text]])).map(({ message }) => message)

const CLIENT = '../prisma/generated/client/client.js'
const ENUMS = '../prisma/generated/client/enums.js'

describe('the import table refuses', () => {
  test.each([
    ['domain/a.ts', `import { x } from '../prisma/commit.js'`],
    ['domain/a.ts', `import type { X } from '../prisma/commit.js'`],
    ['domain/a.ts', `import { Role } from '${ENUMS}'`],
    ['domain/a.ts', `import { type Role, Sensitivity } from '${ENUMS}'`],
    ['domain/a.ts', `import { x } from '../schema/a.js'`],
    ['domain/a.ts', `import { x } from '../server/a.js'`],
    ['domain/a.ts', `import { readFileSync } from 'node:fs'`],
    ['domain/a.ts', `import { Pool } from 'pg'`],
    ['domain/noun/a.ts', `export const x = await import('../../prisma/commit.js')`],
    ['domain/noun/a.ts', `export type X = import('../../schema/context.js').Context`],
    ['domain/noun/a.ts', `import '../../seeds/a.js'\nexport const x = 1`],
    ['prisma/a.ts', `import { x } from '../schema/a.js'`],
    ['prisma/a.ts', `import type { X } from '../server/a.js'`],
    ['prisma/a.ts', `import { x } from '../seeds/a.js'`],
    ['schema/a.ts', `import { PrismaClient } from '${CLIENT}'`],
    ['schema/a.ts', `import { openDatabase } from '../prisma/database.js'`],
    ['schema/a.ts', `import type { Database } from '../prisma/database.js'`],
    ['schema/a.ts', `import { x } from '../server/a.js'`],
    ['schema/a.ts', `import pg from 'pg'`],
    ['schema/a.ts', `import { PrismaPg } from '@prisma/adapter-pg'`],
    ['server/a.ts', `import { x } from '../seeds/a.js'`],
    ['server/a.ts', `import { x } from '../tests/kit/a.js'`],
    ['server/main.ts', `import { x } from '../tests/kit/a.js'`],
    ['server/a.ts', `import pg from 'pg'`],
    ['server/a.ts', `import { PGlite } from '@electric-sql/pglite'`],
    ['seeds/a.ts', `import { x } from '../schema/a.js'`],
    ['seeds/a.ts', `import { x } from '../server/a.js'`],
    ['web/a.tsx', `import { x } from '../domain/a.js'`],
    ['web/a.tsx', `import { x } from '../server/a.js'`],
    ['bench/a.ts', `import { x } from '../domain/a.js'`],
    ['bench/a.ts', `import { x } from '../tests/server/a.js'`],
    ['tools/a.ts', `import { x } from '../server/a.js'`],
  ])('in %s: %s', (file, text) => {
    expect(against(file, text)).toHaveLength(1)
  })
})

describe('the import table permits', () => {
  test.each([
    ['domain/a.ts', `import type { Role } from '${ENUMS}'`],
    ['domain/a.ts', `import { x } from './noun/b.js'`],
    ['domain/a.ts', `import { createMongoAbility } from '@casl/ability'`],
    ['domain/a.ts', `import type { Pool } from 'pg'`],
    ['prisma/commands/a.ts', `import { x } from '../../domain/a.js'`],
    ['prisma/a.ts', `import pg from 'pg'`],
    ['schema/a.ts', `import { Role } from '${ENUMS}'`],
    ['schema/a.ts', `import type { PrismaClient } from '${CLIENT}'`],
    ['schema/a.ts', `import { getDatamodel } from '../prisma/generated/pothos-types.js'`],
    ['server/a.ts', `import { x } from '../prisma/commit.js'\nimport { y } from '../schema/a.js'`],
    ['server/start.ts', `import { x } from '../seeds/demo/a.js'`],
    ['seeds/demo/a.ts', `import { x } from '../../prisma/commit.js'`],
    ['bench/a.ts', `import { x } from '../tests/kit/a.js'`],
    ['tests/a.test.ts', `import { x } from '../server/a.js'\nimport pg from 'pg'`],
  ])('in %s: %s', (file, text) => {
    expect(against(file, text)).toEqual([])
  })
})

describe('a file that only re-exports', () => {
  test.each([
    `export * from './b.js'`,
    `export { b } from './b.js'`,
    `export type { B } from './b.js'`,
    `import { b } from './b.js'\nexport { b }`,
  ])('is refused: %s', (text) => {
    expect(against('tests/a.ts', text)).toEqual(['only re-exports: import from the source'])
  })

  test.each([
    `export { b } from './b.js'\nexport const c = 1`,
    `import './b.js'`,
    `import { b } from './b.js'\nb()`,
    `const b = 1\nexport { b }`,
  ])('is not this one: %s', (text) => {
    expect(against('tests/a.ts', text)).toEqual([])
  })
})

test('a finding names the line, and a file that cannot be parsed is one', () => {
  expect(inspectHouse(new Map([['domain/a.ts', `// first\n\nimport { x } from '../server/a.js'`]]))).toEqual([
    { file: 'domain/a.ts', line: 3, message: 'domain/ may not import server/a.ts' },
  ])
  expect(against('domain/a.ts', 'const = 1')[0]).toMatch(/cannot be parsed/)
})
