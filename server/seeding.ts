/** What fills a database when the hub starts. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Database } from '../prisma/database.js'

/** Fills a database; run again, it does nothing. `progress` is told what is done, for people to read. */
export type Seed = (database: Database, now: () => Date, progress: (line: string) => void) => Promise<void>

/** Runs `seed` only when what stands in `folders` has changed since it ran on this database: looking takes time. */
export function whenChanged(name: string, folders: readonly URL[], seed: Seed): Seed {
  return async (database, now, progress) => {
    const { client } = database
    const key = `seeded/${name}`
    const value = stateOf(folders)
    const mark = await client.hubSetting.findUnique({ where: { key } })
    if (mark?.value === value) return
    await seed(database, now, progress)
    await client.hubSetting.upsert({ where: { key }, create: { key, value }, update: { value } })
  }
}

function stateOf(folders: readonly URL[]): string {
  const hash = createHash('sha256')
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) hash.update(file).update(readFileSync(new URL(file, folder)))
  }
  return hash.digest('hex')
}
