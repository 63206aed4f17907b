import type { TestProject } from 'vitest/node'
import { embeddedTemplate, serverTemplate, type Template } from './kit/template.js'

declare module 'vitest' {
  interface ProvidedContext {
    template: Template
  }
}

/** One migrated and seeded database, which every world of the tests begins as a copy of. */
export default async function setup({ provide }: TestProject): Promise<void> {
  const url = process.env['TEST_DATABASE_URL']
  provide('template', url ? await serverTemplate(url) : await embeddedTemplate())
}
