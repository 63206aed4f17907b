/** Each rule that oxlint is trusted with is proven by a sample that it must refuse. */
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const OXLINT = path.join(path.dirname(createRequire(import.meta.url).resolve('oxlint/package.json')), 'bin/oxlint')

/** File, text, the rule that refuses it; empty: it passes. */
const SAMPLES: readonly (readonly [file: string, text: string, rule: string])[] = [
  ['domain/any.ts', `export const length = (text: any): number => String(text).length`, 'typescript(no-explicit-any)'],
  ['domain/as-any.ts', `export const one = JSON.parse('1') as any`, 'typescript(no-explicit-any)'],
  ['domain/ignore.ts', `// @ts-ignore\nexport const one: string = 1`, 'typescript(ban-ts-comment)'],
  ['domain/unused.ts', `const one = 1`, 'eslint(no-unused-vars)'],
  ['domain/unused-import.ts', `import { one } from './fine.js'\nexport const two = 2`, 'eslint(no-unused-vars)'],
  ['domain/fine.ts', `export const one = 1`, ''],
  ['domain/cycle-a.ts', `import { b } from './cycle-b.js'\nexport const a = b`, 'import(no-cycle)'],
  ['domain/cycle-b.ts', `import { a } from './cycle-a.js'\nexport const b = a`, 'import(no-cycle)'],
  ['domain/of-types-a.ts', `import type { B } from './of-types-b.js'\nexport type A = B | 1`, 'import(no-cycle)'],
  ['domain/of-types-b.ts', `import type { A } from './of-types-a.js'\nexport type B = A | 2`, 'import(no-cycle)'],
  ['domain/default.ts', `export default 1`, 'import(no-default-export)'],
  [
    'domain/inline.ts',
    `import { type One } from './types.js'\nexport const one: One = 1`,
    'typescript(no-import-type-side-effects)',
  ],
  ['domain/types.ts', `export type One = 1`, ''],
  ['server/environment.ts', `export const port = process.env['PORT']`, ''],
  ['server/port.ts', `export const port = process.env['PORT']`, 'node(no-process-env)'],
  [
    'server/named.ts',
    `import { env } from 'node:process'\nexport const port = env['PORT']`,
    'eslint(no-restricted-imports)',
  ],
  ['server/global.ts', `export const port = globalThis.process.env['PORT']`, 'eslint(no-restricted-properties)'],
  ['tests/only.test.ts', `import { test } from 'vitest'\ntest.only('a', () => {})`, 'vitest(no-focused-tests)'],
  ['tests/skip.test.ts', `import { test } from 'vitest'\ntest.skip('a', () => {})`, 'vitest(no-disabled-tests)'],
  [
    'tests/skip-if.test.ts',
    `import { test } from 'vitest'\ntest.skipIf(true)('a', () => {})`,
    'eslint(no-restricted-properties)',
  ],
  [
    'tests/run-if.test.ts',
    `import { test } from 'vitest'\ntest.runIf(false)('a', () => {})`,
    'eslint(no-restricted-properties)',
  ],
  ['tests/todo.test.ts', `import { test } from 'vitest'\ntest.todo('a')`, 'eslint(no-restricted-properties)'],
  [
    'tests/context.test.ts',
    `import { test } from 'vitest'\ntest('a', (context) => context.skip())`,
    'eslint(no-restricted-properties)',
  ],
  ['tests/fine.test.ts', `import { expect, test } from 'vitest'\ntest('a', () => expect(1).toBe(1))`, ''],
]

const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-lint-'))
const found = new Map<string, string[]>()

beforeAll(() => {
  for (const file of ['.oxlintrc.json', 'tsconfig.json']) copyFileSync(file, path.join(folder, file))
  for (const [file, text] of SAMPLES) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
    writeFileSync(path.join(folder, file), `${text}\n`)
  }
  const { stdout } = spawnSync(process.execPath, [OXLINT, '--format=json', '.'], { cwd: folder, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { filename: string; code: string }[] }
  for (const { filename, code } of diagnostics) found.set(filename, [...(found.get(filename) ?? []), code])
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each(SAMPLES.filter(([, , rule]) => rule))('refused: %s: %s', (file, _text, rule) => {
  expect(found.get(file) ?? []).toContain(rule)
})

test.each(SAMPLES.filter(([, , rule]) => !rule))('permitted: %s: %s', (file) => {
  expect(found.get(file)).toBeUndefined()
})
