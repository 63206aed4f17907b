/** `npm run test:fuzz`: what comes at random. FUZZ_SEED repeats a run, which prints its own. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: { ...base.test, include: ['tests/fuzz/**/*.test.ts'], exclude: [], testTimeout: 900_000 },
})
