/** The whole suite on PostgreSQL (of TEST_DATABASE_URL, or one of its own), and what only a real server can show. */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.js'

export default defineConfig({
  ...base,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    ...base.test,
    exclude: ['tests/browser/**', 'tests/chaos/**', 'tests/fuzz/**'],
    globalSetup: ['tests/services/servers.ts', ...[base.test?.globalSetup ?? []].flat()],
  },
})
