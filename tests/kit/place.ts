/** Where a hub keeps its data: a copy of the template, on the backend under test. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inject } from 'vitest'
import { beginFilings } from './filing.js'
import { scratchDatabase } from './scratch-database.js'

export interface Place {
  /** Settings that lead a hub there. */
  readonly settings: Readonly<Record<string, string>>
  drop(): Promise<void>
}

export async function makePlace(): Promise<Place> {
  beginFilings()
  const template = inject('template')
  if (template.kind === 'postgresql') {
    const { url, drop } = await scratchDatabase(template.name)
    return { settings: { DATABASE_URL: url }, drop }
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'focalpoint-test-'))
  cpSync(template.folder, folder, { recursive: true })
  return { settings: { DATA_DIR: folder }, drop: async () => rmSync(folder, { recursive: true, force: true }) }
}
