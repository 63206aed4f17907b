/** What a person sees, in Chromium. One file at a time: a browser needs the machine for itself. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...base.test,
    include: ['tests/browser/**/*.test.ts'],
    exclude: [],
    fileParallelism: false,
    testTimeout: 60_000,
  },
})
