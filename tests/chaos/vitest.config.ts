/** A short run of the chaos harness, and tests of its judge. One file at a time: a run needs the machine for itself. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...base.test,
    include: ['tests/chaos/**/*.test.ts'],
    exclude: [],
    globalSetup: [],
    fileParallelism: false,
  },
})
