import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Vite takes the package's ES modules, node its CommonJS: two copies, which refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/fuzz/**', 'tests/chaos/**', 'tests/services/**'],
    globalSetup: ['tests/global-setup.ts'],
    pool: 'forks',
    maxWorkers: 2,
    // Files of one worker share what they import: half of the time of a short file was to load the hub.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
